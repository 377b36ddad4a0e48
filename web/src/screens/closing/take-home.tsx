import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { save } from '../../app/save.ts';
import { download } from '../../icons/later.ts';
import { api, Problem, type Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';

interface TakeHomeProps {
  readonly session: Session;
  readonly runs: boolean;
}

const endings = { markdown: 'md', csv: 'csv' } as const;

type Format = keyof typeof endings;

/** Files to take home: for a facilitator what the whole room found, for everyone else their own words and what was shared. */
export function TakeHome({ session, runs }: TakeHomeProps) {
  const who = runs ? 'facilitator' : 'participant';
  return (
    <Panel title={t('closing-home')}>
      <p>{t(`closing-home-${who}`)}</p>
      <div class="row closing-files">
        <FileButton session={session} format="markdown" main={!runs} />
        <FileButton session={session} format="csv" />
      </div>
      <p class="second">{t('closing-home-where')}</p>
    </Panel>
  );
}

interface FileButtonProps {
  readonly session: Session;
  readonly format: Format;
  readonly main?: boolean;
}

function FileButton({ session, format, main }: FileButtonProps) {
  const [sending, send] = useState(false);
  const fetchIt = async () => {
    send(true);
    try {
      const file = await api.takeHome(session.key.token, format);
      save(file, `shoebox-${session.part('room').value?.code.toLowerCase()}.${endings[format]}`);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
    }
    send(false);
  };
  return (
    <Button kind={main ? 'main' : 'plain'} icon={download} sending={sending} onPress={() => void fetchIt()}>
      {t(`closing-${format}`)}
    </Button>
  );
}
