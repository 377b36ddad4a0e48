import { minus, plus } from '../../../icons/later.ts';
import { lock } from '../../../icons/ui.ts';
import { IconButton } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { keyOfText, ownTexts, rememberText } from '../own-words.ts';
import { may, type Scene } from '../scene.ts';

const hand = 3;

/** Three dots for the themes: quietly placed, taken back, placed anew. Only totals are ever shown. */
export function Dots({ scene }: { readonly scene: Scene }) {
  const themes = scene.session.pages('themes').value;
  const lies = placed(scene).filter((one) => themes.some(({ id }) => id === one));
  const [chosen, choose] = useChoice(lies.join(' '), (next) => place(scene, next.split(' ').filter(Boolean)));
  if (!may(scene, 'place_dots') || themes.length === 0) return null;
  const dots = chosen.split(' ').filter(Boolean);
  const left = hand - dots.length;
  const add = (id: string) => choose([...dots, id].join(' '));
  const take = (id: string) => {
    const at = dots.indexOf(id);
    choose(dots.filter((_, nth) => nth !== at).join(' '));
  };
  return (
    <Panel title={t('harvest-dots')}>
      <p role="status">{t('harvest-dots-left', { count: left })}</p>
      <ul class="dots-list">
        {themes.map(({ id, name }) => (
          <li key={id} class="dots-line">
            <bdi class="dots-name">{name}</bdi>
            <span class="dots-mine">
              {dots.includes(id) && (
                <IconButton
                  icon={minus}
                  plain
                  label={t('harvest-dot-take', { theme: name })}
                  onPress={() => take(id)}
                />
              )}
              <b aria-hidden="true">{'●'.repeat(dots.filter((one) => one === id).length)}</b>
              {left > 0 && (
                <IconButton icon={plus} plain label={t('harvest-dot-add', { theme: name })} onPress={() => add(id)} />
              )}
            </span>
          </li>
        ))}
      </ul>
      <p class="row second who-sees">
        <Icon d={lock} />
        <span>{t('harvest-dots-who')}</span>
      </p>
    </Panel>
  );
}

const idOf = ({ seat }: Scene) => `dots-${seat.id}`;

/** Where the dots of this seat lie; in an anonymous room only its device knows. */
function placed(scene: Scene): readonly string[] {
  if (!scene.anonymous) return scene.seat.dots;
  const own = ownTexts(scene.session.key, 'scale').find(({ id }) => id === idOf(scene));
  return (own?.texts.themes ?? '').split(' ').filter(Boolean);
}

async function place(scene: Scene, themes: readonly string[]): Promise<boolean> {
  const [dot_1 = null, dot_2 = null, dot_3 = null] = themes;
  const offer = may(scene, 'place_dots');
  if (!offer) return false;
  const { key } = scene.session;
  const before = placed(scene);
  const remember = (all: readonly string[]) =>
    rememberText(key, { id: idOf(scene), about: 'scale', texts: { themes: all.join(' ') } });
  const hash = scene.anonymous ? { edit_hash: (await keyOfText(key, idOf(scene))).edit_hash } : {};
  if (scene.anonymous) remember(themes);
  const done = await ask(scene.session, offer, { dot_1, dot_2, dot_3, ...hash });
  if (!done && scene.anonymous) remember(before);
  return done;
}
