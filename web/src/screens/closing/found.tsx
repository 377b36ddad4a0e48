import type { Session } from '../../link/index.ts';
import { Empty } from '../../parts/panel.tsx';
import type { CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { CaptureSlip } from './capture-slip.tsx';

/** What the room found: themes with their captures, then those in no theme. Hidden captures stay out. */
export function Found({ session }: { readonly session: Session }) {
  const captures = seen(session);
  const themes = session.pages('themes').value;
  const inThemes = new Set(themes.flatMap((theme) => theme.captures));
  const rest = [...captures.values()].filter((capture) => !inThemes.has(capture.id));
  return (
    <section class="closing-part">
      <h2>{t('closing-found')}</h2>
      {themes.map((theme) => (
        <section class="closing-theme" key={theme.id}>
          <h3 dir="auto">{theme.name}</h3>
          <Slips captures={theme.captures.flatMap((id) => captures.get(id) ?? [])} />
        </section>
      ))}
      {rest.length > 0 && (
        <section class="closing-theme">
          {themes.length > 0 && <h3>{t('closing-no-theme')}</h3>}
          <Slips captures={rest} />
        </section>
      )}
      {!captures.size && !themes.length && <Empty title={t('closing-none')}>{t('closing-none-help')}</Empty>}
    </section>
  );
}

function Slips({ captures }: { readonly captures: readonly CaptureView[] }) {
  return (
    <ul class="closing-slips">
      {captures.map((capture) => (
        <li key={capture.id}>
          <CaptureSlip capture={capture} />
        </li>
      ))}
    </ul>
  );
}

/** Every capture this member may see, each once. */
export function seen(session: Session): ReadonlyMap<string, CaptureView> {
  const all = (['stream', 'wall', 'captures'] as const).flatMap((pages) => session.pages(pages).value);
  return new Map(all.filter((capture) => !capture.hidden).map((capture) => [capture.id, capture]));
}
