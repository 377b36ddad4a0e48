import { useEffect } from 'preact/hooks';
import { arrowRight, megaphone, messageSquare, users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { announce } from '../../parts/notice.tsx';
import { t } from '../../words/words.ts';
import { Arrived } from './arrived.tsx';
import { later, useLaterNow } from './later-pages.ts';
import type { Scene } from './scene.ts';
import { type Held, type View, writing } from './view.ts';

/** What everyone is told before anything else: a message, gathering, somebody who would like to watch, a step left behind. */
export function Banners({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const { room, session } = scene;
  const { came, topic, host, watchers, seats } = scene.table ?? {};
  const ofTable = watchers?.length || came || topic || host === scene.seat.id || seats?.some(({ guest }) => guest);
  const more = ofTable || room.sites.length > 0 || session.part('board').value;
  return (
    <>
      <MovedOn scene={scene} held={held} />
      <Arrived scene={scene} />
      {more && <More scene={scene} held={held} />}
      {room.message && (
        <p class="banner">
          <Icon d={megaphone} />
          <bdi>{room.message}</bdi>
        </p>
      )}
      {room.gathering && (
        <p class="banner banner-lamp">
          <Icon d={users} />
          <span>{t('banner-gathering')}</span>
        </p>
      )}
    </>
  );
}

function More(props: { readonly scene: Scene; readonly held: Held }) {
  const Shown = later.value?.Above;
  useLaterNow(props.scene.session.status.value.kind !== 'offline');
  return Shown ? <Shown {...props} /> : null;
}

function MovedOn({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const { movedTo, close } = held;
  const myTurn = movedTo?.kind === 'respond' && scene.round?.turn === scene.seat.id;
  const words = myTurn ? 'banner-your-turn' : writing.has(held.view.kind) ? 'banner-moved-on' : 'banner-moved-on-look';
  const sentence = movedTo ? t(words, { where: where(movedTo) }) : '';
  useEffect(() => {
    if (sentence) announce(sentence);
  }, [sentence]);
  if (!movedTo) return null;
  return (
    <div class="banner banner-lamp">
      <span>{sentence}</span>
      <Button icon={arrowRight} iconMirrors onPress={close}>
        {t('banner-go-there')}
      </Button>
    </div>
  );
}

function where({ kind, round }: View): string {
  if (kind === 'standing') return t('where-standing');
  return t(round ? `step-${kind}` : `phase-${kind}`);
}

/** Words somebody would like explained, with what was said about them. They stay, so they stand below the card. */
export function Jargon({ scene }: { readonly scene: Scene }) {
  return (
    <>
      {scene.table?.flags.map(({ id, term, explanation }) => (
        <p class="banner" key={id}>
          <Icon d={messageSquare} />
          <span>
            <b dir="auto">{term}</b> {explanation ? <bdi>{explanation}</bdi> : t('banner-jargon')}
          </span>
        </p>
      ))}
    </>
  );
}
