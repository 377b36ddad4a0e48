import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { save } from '../../app/save.ts';
import { download } from '../../icons/later.ts';
import { Problem, type Session } from '../../link/index.ts';
import { reportFile } from '../../link/report.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';

const endings = { page: 'html', markdown: 'md', csv: 'csv' } as const;

type Form = keyof typeof endings;

/** Files to take home for whoever does not run the room: one’s own words and what was shared. */
export function TakeHome({ session }: { readonly session: Session }) {
  return (
    <Panel title={t('closing-home')}>
      <p>{t('closing-home-participant')}</p>
      <div class="row closing-files">
        <FileButton session={session} form="page" main />
        <FileButton session={session} form="markdown" />
        <FileButton session={session} form="csv" />
      </div>
      <p class="second">{t('closing-home-where')}</p>
    </Panel>
  );
}

interface FileButtonProps {
  readonly session: Session;
  readonly form: Form;
  readonly main?: boolean;
}

function FileButton({ session, form, main }: FileButtonProps) {
  const [sending, send] = useState(false);
  const fetchIt = async () => {
    send(true);
    try {
      const file = await reportFile(session.key.token, form);
      save(file, `shoebox-${session.part('room').value?.code.toLowerCase()}.${endings[form]}`);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
    }
    send(false);
  };
  return (
    <Button kind={main ? 'main' : 'plain'} icon={download} sending={sending} onPress={() => void fetchIt()}>
      {t(`closing-${form}`)}
    </Button>
  );
}
