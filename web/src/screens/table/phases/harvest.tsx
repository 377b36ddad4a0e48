import { Empty, Panel } from '../../../parts/panel.tsx';
import type { CaptureView, ThemeView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { CaptureWords } from '../capture/list.tsx';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import type { Scene } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Ready } from './ready.tsx';

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
      <Themes scene={scene} />
    </Layout>
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
