import { useEffect, useRef } from 'preact/hooks';
import { penLine } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { announce } from '../../../parts/notice.tsx';
import { direction, t, tongue } from '../../../words/words.ts';
import { opened } from '../opened.ts';
import { cardInPlay, may, type Scene } from '../scene.ts';
import { isWrittenOn } from './ours.tsx';

/** A card in play, before one of those who play it or somebody who watches. */
type Played = Scene | Pick<Scene, 'session' | 'round'>;

/** On a wild card in play: whether it waits for a moment of the table’s own, and the way to write one. Nobody has to. */
export function OnWildCard({ scene }: { readonly scene: Played }) {
  const card = cardInPlay(scene);
  const says = card?.type === 'scenario' ? `${card.title} ${card.text}` : '';
  useNews(says);
  const round = scene.round?.id ?? '';
  if (card?.type !== 'scenario' || !('seat' in scene) || !may(scene, 'write_on_card', { round })) return null;
  const written = isWrittenOn(card.id);
  return (
    <div class="stack" lang={tongue.value} dir={direction.value}>
      <p class="second">{t(written ? 'wild-written' : 'wild-blank')}</p>
      <div class="row">
        <Button
          icon={penLine}
          onPress={() => {
            opened.value = { kind: 'wild', round };
          }}
        >
          {t(written ? 'wild-change' : 'wild-write')}
        </Button>
      </div>
    </div>
  );
}

/** Tells readers when somebody else has written on the card. */
function useNews(says: string): void {
  const before = useRef(says);
  useEffect(() => {
    if (before.current !== says && opened.peek()?.kind !== 'wild') announce(t('wild-news'));
    before.current = says;
  }, [says]);
}
