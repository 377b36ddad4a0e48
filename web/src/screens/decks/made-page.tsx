import { useEffect, useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { navigate, takeSecret } from '../../app/router.ts';
import type { PageProps } from '../../app/routes.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { rotateCcw } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import { Desk } from './desk.ts';
import { draftKey, dropMade, keepMade, type Made, madeBy } from './made.ts';
import { Translation } from './translation.tsx';
import { Workbench } from './workbench.tsx';
import './decks.css';

/** A deck of one's own. A link that brings its token is kept on this device, and leaves the address bar. */
export default function MadeDeck({ params }: PageProps) {
  const [secret] = useState(() => (params.made === undefined ? takeSecret() : ''));
  const made = params.made === undefined ? undefined : madeBy(params.made);
  useTitle(made?.title || t('decks-title'));
  useEffect(() => {
    if (secret) navigate(`/decks/mine/${keepMade(secret, '').id}`, { replace: true });
  }, [secret]);
  if (secret) return <Shell>{<Loading />}</Shell>;
  const tongue = params.tongue;
  return made ? <Opened key={`${made.token} ${tongue}`} made={made} tongue={tongue} /> : <NotHere />;
}

function Opened({ made, tongue }: { readonly made: Made; readonly tongue: string | undefined }) {
  const read = useFetched(made.token, async () => {
    const deck = await bench.read(made.token);
    return { deck, start: tongue ? await bench.read(made.token, undefined, tongue) : deck };
  });
  const [desk, setDesk] = useState<Desk>();
  const start = read.there?.start;
  useEffect(() => {
    if (!start) return undefined;
    const opened = new Desk(
      {
        save: (base, text, keep) => bench.save({ token: made.token, base, text, keep, translation: tongue ?? null }),
        check: (text) => bench.check(made.token, text, tongue),
      },
      draftKey(made.id, tongue),
      start,
    );
    setDesk(opened);
    const leave = () => opened.close();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [start]);
  if (desk && tongue && read.there)
    return <Translation made={made} desk={desk} tongue={tongue} of={read.there.deck.text} onMore={read.again} />;
  if (desk) return <Workbench made={made} desk={desk} />;
  return (
    <Shell width="wide">
      {read.problem ? <Unreadable made={made} problem={read.problem} again={read.again} /> : <Loading />}
    </Shell>
  );
}

interface UnreadableProps {
  readonly made: Made;
  readonly problem: string;
  readonly again: () => void;
}

function Unreadable({ made, problem, again }: UnreadableProps) {
  return (
    <div class="stack">
      <h1>{made.title || t('decks-untitled')}</h1>
      <p role="alert">{problem}</p>
      <div class="row">
        <Button kind="main" icon={rotateCcw} onPress={again}>
          {t('lost-again')}
        </Button>
        <Button
          onPress={() => {
            dropMade(made.id);
            navigate('/decks', { replace: true });
          }}
        >
          {t('decks-drop')}
        </Button>
      </div>
    </div>
  );
}

function NotHere() {
  return (
    <Shell>
      <h1>{t('decks-not-here')}</h1>
      <p>{t('decks-not-here-help')}</p>
      <div class="row">
        <Button kind="main" href="/decks">
          {t('decks-title')}
        </Button>
      </div>
    </Shell>
  );
}
