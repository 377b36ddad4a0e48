import { useMemo } from 'preact/hooks';
import { footprints } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { usePainted } from '../../../parts/use-painted.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { Layout } from '../layout.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { cardInPlay, leads, may, mayAny, roundWords, type Scene, shoesOf } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import type { Held } from '../view.ts';
import { CaptureForm } from './form.tsx';
import { offerFor, putCapture, readDraft } from './send.ts';

/** Capturing: the last step of a round, and one tap away from everywhere else. */
export function Capture(props: PageProps) {
  const { scene, held } = props;
  const draft = readDraft(scene);
  const missing = draft.kind === 'quote' && !draft.agreed;
  const ready = draft.noticed.trim() !== '' && offerFor(scene, draft) !== undefined;
  const whole = usePainted(!held.over);
  // The same from letter to letter, so that it is not drawn anew for each.
  const side = useMemo(() => <TableSide scene={scene} held={held} />, [scene, held]);
  const put = async () => {
    if ((await putCapture(scene)) && held.over) held.close();
  };
  return (
    <Layout
      {...props}
      noTable={held.over}
      begun={!whole}
      aside={side}
      heading={<h1 class="title">{t('capture-title')}</h1>}
      tray={{
        noCapture: true,
        begun: ready,
        say: held.over ? undefined : t('capture-say'),
        main: (ready || draft.noticed.trim() !== '') && (
          <Button kind="main" notYet={missing ? t('capture-ask-first') : undefined} onPress={() => void put()}>
            {t('capture-put')}
          </Button>
        ),
        more: held.over ? (
          <Button onPress={held.close}>{t('back-to-table')}</Button>
        ) : (
          <StepWays scene={scene} held={held} />
        ),
      }}
    >
      <About scene={scene} round={draft.round} />
      <CaptureForm scene={scene} begun={!whole} />
    </Layout>
  );
}

function About({ scene, round }: { readonly scene: Scene; readonly round: string | null }) {
  if (!round) return <p class="second">{t('round-none')}</p>;
  const print = scene.path.find((one) => one.round === round);
  const card = scene.round?.id === round ? cardInPlay(scene) : undefined;
  const shoes = shoesOf(scene.session, print?.spoken_by ?? (card?.type === 'scenario' ? card.spoken_by : null));
  return (
    <div class="row">
      {shoes && <Chip shoes={shoes} />}
      <span class="second">{roundWords(scene, round)}</span>
    </div>
  );
}

function StepWays({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const { session, round } = scene;
  return (
    <>
      {mayAny(scene, 'say_outcome') && (
        <Button icon={footprints} onPress={() => held.open('outcome', { round: round?.id ?? null })}>
          {t('outcome-open')}
        </Button>
      )}
      {leads(scene) && (
        <Act session={session} offer={may(scene, 'move_on')}>
          {t('capture-next-round')}
        </Act>
      )}
      <MoreButton />
    </>
  );
}
