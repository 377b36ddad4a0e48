import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { MadeDeckText } from '../../wire.ts';
import { t } from '../../words/words.ts';
import type { Desk } from './desk.ts';
import { difference } from './difference.ts';

interface ConflictProps {
  readonly desk: Desk;
  readonly newer: MadeDeckText;
}

const SHOWN = 12;

/** Two have written in one deck. Both texts are shown where they differ; the one that is not chosen stays in the history. */
export function Conflict({ desk, newer }: ConflictProps) {
  const { line, mine, theirs } = difference(desk.text.value, newer.text);
  return (
    <Dialog
      title={t('bench-conflict')}
      wide
      onClose={() => undefined}
      actions={
        <>
          <Button kind="main" onPress={() => void desk.keepMine()}>
            {t('bench-keep-mine')}
          </Button>
          <Button onPress={() => void desk.takeTheirs()}>{t('bench-take-theirs')}</Button>
        </>
      }
    >
      <p>{t('bench-conflict-help', { at: newer.saved_at, line: String(line) })}</p>
      <div class="bench-two">
        <Lines title={t('bench-mine')} lines={mine} />
        <Lines title={t('bench-theirs')} lines={theirs} />
      </div>
    </Dialog>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const left = lines.length - SHOWN;
  return (
    <section>
      <h3>{title}</h3>
      <pre class="bench-lines" dir="ltr">
        {lines.length ? lines.slice(0, SHOWN).join('\n') : t('bench-no-lines')}
      </pre>
      {left > 0 && <p class="second">{t('bench-more-lines', { count: left })}</p>}
    </section>
  );
}
