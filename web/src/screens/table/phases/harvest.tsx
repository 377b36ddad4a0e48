import { useState } from 'preact/hooks';
import { layers } from '../../../icons/later.ts';
import { Button } from '../../../parts/button.tsx';
import { Empty, Panel } from '../../../parts/panel.tsx';
import type { CaptureView, ThemeView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Desk } from '../../harvest/desk.tsx';
import { Evidence } from '../../harvest/evidence.tsx';
import { Paths } from '../../harvest/paths.tsx';
import { Sentences } from '../../harvest/sentences.tsx';
import { CaptureWords } from '../capture/list.tsx';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import type { Scene } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Dots } from './dots.tsx';
import { Ready } from './ready.tsx';
import { Sentence } from './sentence.tsx';

/** Whole-room sharing: the themes, what was let through of all tables, and one's own table's captures and path. */
export function Harvest(props: PageProps) {
  const { scene, held } = props;
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      heading={<h1 class="title">{t('harvest-title')}</h1>}
      tray={{ say: t(scene.seat.ready ? 'ready-thanks' : 'harvest-say'), main: <Ready scene={scene} /> }}
    >
      <Sentence scene={scene} />
      <Helping scene={scene} />
      {scene.room.dots && <Dots scene={scene} />}
      <Evidence hypothesis={scene.room.hypothesis} captures={scene.session.pages('wall').value} line={words} />
      <Themes scene={scene} />
      <Sentences session={scene.session} />
      <Paths session={scene.session} />
    </Layout>
  );
}

/** A capture as it stands under a side of the hypothesis. */
export function words(capture: CaptureView) {
  return <CaptureWords capture={capture} />;
}

/** For who helps with the harvest: the desk at which captures are sorted. */
export function Helping({ scene }: { readonly scene: Pick<Scene, 'session' | 'me'> }) {
  const [sorts, sort] = useState(false);
  if (!scene.me.harvests) return null;
  return (
    <>
      <div class="row">
        <Button icon={layers} expanded={sorts} onPress={() => sort(!sorts)}>
          {t(sorts ? 'harvest-sort-done' : 'harvest-sort')}
        </Button>
      </div>
      {sorts && <Desk session={scene.session} keys={matchMedia('(pointer: fine)').matches} />}
    </>
  );
}

/** The themes of the room, the one on the screen first; then what is in none. */
export function Themes({ scene }: { readonly scene: Pick<Scene, 'session' | 'room'> }) {
  const { session, room } = scene;
  const themes = session.pages('themes').value;
  const wall = session.pages('wall').value;
  const captures = new Map(wall.map((one) => [one.id, one]));
  const themed = new Set(themes.flatMap((theme) => theme.captures));
  const loose = wall.filter(({ id }) => !themed.has(id));
  if (themes.length === 0 && wall.length === 0)
    return <Empty title={t('harvest-none')}>{t('harvest-none-help')}</Empty>;
  const large = themes.filter(({ id }) => id === room.spotlight);
  const others = themes.filter(({ id }) => id !== room.spotlight);
  return (
    <>
      {[...large, ...others].map((theme) => (
        <Theme key={theme.id} theme={theme} captures={captures} large={theme.id === room.spotlight} />
      ))}
      {loose.length > 0 && (
        <Panel title={t('harvest-loose')}>
          <Lines captures={loose} />
        </Panel>
      )}
    </>
  );
}

interface ThemeProps {
  readonly theme: ThemeView;
  readonly captures: ReadonlyMap<string, CaptureView>;
  readonly large: boolean;
}

function Theme({ theme, captures, large }: ThemeProps) {
  // What is in it may arrive a moment after the theme: that is no empty theme.
  const inside = theme.captures.map((id) => captures.get(id)).filter((one) => one !== undefined);
  return (
    <Panel
      title={
        <span dir="auto" class={large ? 'title' : undefined}>
          {theme.name}
        </span>
      }
      aside={large ? t('harvest-on-screen') : undefined}
    >
      <p class="second">
        {t('harvest-size', { count: theme.size })}
        {theme.dots !== null && <> · {t('harvest-dots-on', { count: theme.dots })}</>}
      </p>
      {theme.captures.length === 0 ? <p class="second">{t('harvest-theme-empty')}</p> : <Lines captures={inside} />}
    </Panel>
  );
}

function Lines({ captures }: { readonly captures: readonly CaptureView[] }) {
  return (
    <ul class="captures">
      {captures.map((one) => (
        <li class="capture-line" key={one.id}>
          <CaptureWords capture={one} />
        </li>
      ))}
    </ul>
  );
}
