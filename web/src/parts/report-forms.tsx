import { useState } from 'preact/hooks';
import { problemInWords } from '../app/refusals.ts';
import { save } from '../app/save.ts';
import { bookOpen, download } from '../icons/later.ts';
import { Problem, type Session } from '../link/index.ts';
import { reportFile, reportLink } from '../link/report.ts';
import { t } from '../words/words.ts';
import { Button } from './button.tsx';
import { toast } from './toast.tsx';

const endings = {
  pdf: 'pdf',
  word: 'docx',
  excel: 'xlsx',
  page: 'html',
  markdown: 'md',
  csv: 'csv',
  json: 'json',
} as const;

type Form = keyof typeof endings;

const forms = Object.keys(endings) as readonly Form[];

/** The room’s report: to read at once, and as a file in every form. For facilitators. */
export function ReportForms({ session }: { readonly session: Session }) {
  const [at, work] = useState<Form | 'read'>();
  const asking = async (what: Form | 'read', ask: () => Promise<void>) => {
    work(what);
    try {
      await ask();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problem.code === 'cannot_print' ? t('report-cannot') : problemInWords(problem) });
    }
    work(undefined);
  };
  const read = async () => location.assign(await reportLink(session.key.token));
  const take = async (form: Form) => {
    const code = session.part('room').value?.code.toLowerCase();
    save(await reportFile(session.key.token, form), `shoebox-${code}-report.${endings[form]}`);
  };
  return (
    <div class="stack">
      <p>{t('report-means')}</p>
      <div class="row">
        <Button kind="main" icon={bookOpen} sending={at === 'read'} onPress={() => void asking('read', read)}>
          {t('report-read')}
        </Button>
      </div>
      <p>{t('report-take')}</p>
      <div class="row">
        {forms.map((form) => (
          <Button key={form} icon={download} sending={at === form} onPress={() => void asking(form, () => take(form))}>
            {t(`report-${form}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
