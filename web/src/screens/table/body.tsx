import type { ComponentChildren } from 'preact';
import { check, footprints, send } from '../../icons/ui.ts';
import { remembers } from '../../link/index.ts';
import { covered } from '../../parts/covered.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { Banners, Jargon } from './banners.tsx';
import type { PageProps } from './page.tsx';
import type { Scene } from './scene.ts';
import { SeatSwitch } from './seat-switch.tsx';
import { Round, title } from './table-now.tsx';

export interface BodyProps extends PageProps {
  readonly children?: ComponentChildren;
  /** The page's own heading; without it the table carries its title, and readers are given it as a heading. */
  readonly heading?: ComponentChildren;
  /** Stands beside the page on a laptop, and below it on a phone. */
  readonly aside?: ComponentChildren;
  /** On a phone it is left out: it is there for whoever has the room. */
  readonly asideWide?: boolean | undefined;
  /** A page with a title of its own needs no table over it. */
  readonly noTable?: boolean | undefined;
  /** Only the page's own thing is drawn yet: what stands beside and below it waits. */
  readonly begun?: boolean | undefined;
}

/** The page between header and tray: what everyone is told, the table, and then the one thing that is going on. */
export function Body({ scene, held, line, heading, children, aside, asideWide, noTable, begun }: BodyProps) {
  const besides = aside != null && !begun && (
    <div class={asideWide ? 'table-aside table-aside-wide' : 'table-aside'}>{aside}</div>
  );
  return (
    <main class="page table-page" data-two={aside != null ? '' : undefined}>
      {heading == null && <h1 class="spoken">{title(scene)}</h1>}
      <Banners scene={scene} held={held} />
      <SeatSwitch scene={scene} />
      {!noTable && scene.table && <Round key="round" scene={scene} />}
      <div class="table-columns">
        <div class="table-column">
          {heading}
          {children}
        </div>
        {besides}
      </div>
      <Fade />
      {!begun && <Below scene={scene} line={line} />}
    </main>
  );
}

/** What has just happened, and what stays to be read. */
function Below({ scene, line }: Pick<PageProps, 'scene' | 'line'>) {
  return (
    <>
      <Jargon scene={scene} />
      {line && (
        <p class="notice" aria-hidden="true">
          <Icon d={footprints} size={18} />
          <span>{line}</span>
        </p>
      )}
      <Kept scene={scene} />
    </>
  );
}

/** Where the page goes on below its tray. */
function Fade() {
  const foot = covered.value;
  // Whole px are known of the tray: one less, and no line of the card is left between the two.
  return <div class="table-fade" style={{ bottom: `${foot - 1}px`, visibility: foot ? undefined : 'hidden' }} />;
}

/** How things stand between this phone and the server, in the quietest line of the page. */
export function Kept({ scene }: { readonly scene: Scene }) {
  const { kind, waiting } = scene.session.status.value;
  const words = kind === 'saved' ? t('kept-saved') : t(`kept-${kind}`, { waiting });
  return (
    <>
      <p class="least row kept">
        <Icon d={kind === 'saved' ? check : send} size={16} />
        <span>{words}</span>
      </p>
      {!remembers.value && <p class="least">{t('kept-nothing')}</p>}
    </>
  );
}
