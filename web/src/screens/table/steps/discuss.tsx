import { Loading } from '../../../parts/panel.tsx';
import { staged } from '../../../words/modes.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { later, useLaterNow } from '../later-pages.ts';
import { Layout } from '../layout.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { leads, may, type Scene } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Answers } from './answers.tsx';
import { Cards, useHand } from './cards.tsx';

/** Open talk: the card's questions one at a time, and what was written instead of said. */
export function Discuss(props: PageProps) {
  const { scene, held } = props;
  const { session, round } = scene;
  const hand = useHand();
  const more = round?.shoes === 'held' || may(scene, 'write_sentence')?.near === 'main';
  const prompt = may(scene, 'show_prompt');
  const onward = leads(scene) && may(scene, 'move_on') && (
    <Act kind="main" session={session} offer={may(scene, 'move_on')}>
      {t(round ? staged(round, '-done', 'discuss-done') : 'discuss-done')}
    </Act>
  );
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      tray={{
        say: say(scene),
        onHand: hand.toggle,
        handOpen: hand.open,
        main: onward,
        more: (
          <>
            <Act session={session} offer={prompt}>
              {t(round?.prompts ? 'discuss-next-question' : 'discuss-first-question')}
            </Act>
            <Act session={session} offer={may(scene, 'show_answer')}>
              {t('quiz-show')}
            </Act>
            <MoreButton />
          </>
        ),
      }}
    >
      {more && <More scene={scene} />}
      <Cards scene={scene} hand={hand} />
      <Answers scene={scene} />
    </Layout>
  );
}

function say({ round }: Scene): string {
  const step = round && round.go_rounds > 1 ? 'discuss-say-held' : 'discuss-say';
  return t(round ? staged(round, '-ask', step) : step);
}

/** What a mode has beside the card; fetched for it alone. */
function More({ scene }: { readonly scene: Scene }) {
  const Shown = later.value?.Beside;
  useLaterNow(scene.session.status.value.kind !== 'offline');
  return Shown ? <Shown scene={scene} /> : <Loading />;
}
