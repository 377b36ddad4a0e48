import { useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { problemInWords } from '../../app/refusals.ts';
import { undo2 } from '../../icons/later.ts';
import { Problem } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading } from '../../parts/panel.tsx';
import { toast } from '../../parts/toast.tsx';
import type { KeptVersion } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import type { Desk } from './desk.ts';
import { difference } from './difference.ts';
import type { Made } from './made.ts';

interface HistoryProps {
  readonly made: Made;
  readonly desk: Desk;
  /** The language of a translation; none: the deck itself. */
  readonly tongue?: string;
  readonly onClose: () => void;
}

/** The versions that are kept, newest first; any of them can be looked at and brought back. */
export function History({ made, desk, tongue, onClose }: HistoryProps) {
  const kept = useFetched(made.token, async () => {
    await desk.settle();
    return bench.history(made.token, tongue);
  });
  const [busy, setBusy] = useState<number>();
  const restore = async ({ version }: KeptVersion) => {
    setBusy(version);
    try {
      const { text } = await bench.read(made.token, version, tongue);
      const { line } = difference(desk.text.peek(), text);
      await desk.restore(text);
      toast({ text: t('bench-restored', { line: String(line) }) });
      onClose();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
      setBusy(undefined);
    }
  };
  return (
    <Dialog title={t('bench-history')} closable wide onClose={onClose}>
      <p class="second">{t('bench-history-help')}</p>
      {kept.problem && <p role="alert">{kept.problem}</p>}
      {!kept.there && !kept.problem && <Loading />}
      <ol class="bench-versions">
        {kept.there?.map((one, nth) => (
          <li class="bench-version" key={one.version}>
            <span>
              <b>{t('bench-version', { at: one.saved_at })}</b>
              <br />
              <span class="second">{t('bench-size', { size: Math.max(1, Math.round(one.size / 1024)) })}</span>
            </span>
            {nth === 0 ? (
              <span class="second">{t('bench-newest')}</span>
            ) : (
              <Button icon={undo2} sending={busy === one.version} onPress={() => void restore(one)}>
                {t('bench-restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
