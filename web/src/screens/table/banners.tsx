import { useEffect } from 'preact/hooks';
import { arrowRight, eye, megaphone, messageSquare, users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { announce } from '../../parts/notice.tsx';
import { t } from '../../words/words.ts';
import { Act } from './act.tsx';
import { Arrived } from './arrived.tsx';
import { later, useLaterNow } from './later-pages.ts';
import { may, type Scene } from './scene.ts';
import { type Held, type View, writing } from './view.ts';

/** What everyone is told before anything else: a message, gathering, somebody who would like to watch, a step left behind. */
export function Banners({ scene, held }: { readonly scene: Scene; readonly held: Held }) {
  const { room } = scene;
  return (
    <>
      <MovedOn scene={scene} held={held} />
      <Arrived scene={scene} />
      {(scene.table?.came || scene.table?.topic || scene.table?.seats.some(({ guest }) => guest)) && (
        <Rotated scene={scene} />
      )}
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
      <Watchers scene={scene} />
    </>
  );
}

function Rotated({ scene }: { readonly scene: Scene }) {
  const Shown = later.value?.Rotation;
  useLaterNow(scene.session.status.value.kind !== 'offline');
  return Shown ? <Shown scene={scene} /> : null;
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

function Watchers({ scene }: { readonly scene: Scene }) {
  const asking = scene.table?.watchers.filter(({ agreed }) => !agreed) ?? [];
  return (
    <>
      {asking.map(({ member, name }) => (
        <div class="banner" key={member}>
          <Icon d={eye} />
          <span>{t('banner-watch', { name: name || t('seat-nameless') })}</span>
          <span class="row">
            <Act
              session={scene.session}
              offer={may(scene, 'let_watch', { observer: member, agreed: true })}
              given={{ observer: member, agreed: true }}
            >
              {t('banner-watch-yes')}
            </Act>
            <Act
              session={scene.session}
              offer={may(scene, 'let_watch', { observer: member, agreed: false })}
              given={{ observer: member, agreed: false }}
            >
              {t('banner-watch-no')}
            </Act>
          </span>
        </div>
      ))}
    </>
  );
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
