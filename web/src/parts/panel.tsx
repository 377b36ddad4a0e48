import type { ComponentChildren } from 'preact';
import { t } from '../words/words.ts';
import { Sole } from './sole.tsx';
import '../style/parts/panel.css';

export interface PanelProps {
  readonly title?: ComponentChildren;
  /** Stands at the end of the title's line: a count, a tag, a small button. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  /** `help`: a lamp border, for a table that would like help. */
  readonly look?: 'help' | undefined;
}

/** A sheet of paper with a title: a table on the console, a list, what is kept. Found by its heading; no landmark of its own. */
export function Panel({ title, aside, children, look }: PanelProps) {
  return (
    <section class={look ? `panel panel-${look} paper` : 'panel paper'}>
      {(title != null || aside != null) && (
        <div class="panel-head">
          <h2 class="section-title">{title}</h2>
          {aside != null && <span class="panel-aside">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  );
}

interface EmptyProps {
  /** What is not there yet: "No captures yet". */
  readonly title: ComponentChildren;
  /** One sentence that helps. */
  readonly children?: ComponentChildren;
}

/** A place where nothing lies yet. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <Sole colour="moss" size={44} open />
      <p class="empty-title">{title}</p>
      {children != null && <p class="second">{children}</p>}
    </div>
  );
}

/** Paper where text will come. After 600 ms it says in words that it is on its way. */
export function Loading() {
  return (
    <div class="loading" aria-busy="true">
      <span class="loading-line" />
      <span class="loading-line" />
      <span class="loading-line" />
      <span class="loading-words">{t('loading')}</span>
    </div>
  );
}
