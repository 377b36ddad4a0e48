import { staged } from '../../../words/modes.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { Layout } from '../layout.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { leads, may, type Scene } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Answers } from './answers.tsx';
import { Cards, useHand } from './cards.tsx';
import { More } from './more.tsx';

/** Open talk: the card's questions one at a time, and what was written instead of said. */
export function Discuss(props: PageProps) {
  const { scene, held } = props;
  const { session, round } = scene;
  const hand = useHand();
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
      {round?.called && <More scene={scene} />}
      <Cards scene={scene} hand={hand} />
      <Answers scene={scene} />
    </Layout>
  );
}

function say({ round }: Scene): string {
  const step = round && round.go_rounds > 1 ? 'discuss-say-held' : 'discuss-say';
  return t(round ? staged(round, '-ask', step) : step);
}
