import { useState } from 'preact/hooks';
import { type Draft, draftAt } from '../../drafts.ts';
import { keysUnder } from '../../link/device.ts';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';

/** Boxes that hold words of one's own; what else a draft keeps (a kind, a round) is no loss. */
const written = /\.(?:noticed|because|so|note|answer-\d+|i_will|who_with|by_when|help_needed|closing-word)$/;

/** What somebody had begun when the room closed: it cannot be sent any more, and it is not lost either. */
export function Unsent({ session }: { readonly session: Session }) {
  const { room, member } = session.key;
  const [keys] = useState(() => keysUnder(`shoebox.draft.${room}.${member}.`).filter((key) => written.test(key)));
  const begun = keys.map(draftAt).filter(({ text }) => text.trim());
  if (begun.length === 0) return null;
  return (
    <Panel title={t('closing-unsent')}>
      <p class="second">{t('closing-unsent-help')}</p>
      {begun.map(({ key, text }) => (
        <p key={key} class="closing-begun" dir="auto">
          {text}
        </p>
      ))}
      <div class="row">
        <Button kind="quiet" onPress={() => wipeAll(begun)}>
          {t('closing-unsent-forget')}
        </Button>
      </div>
    </Panel>
  );
}

function wipeAll(begun: readonly Draft[]): void {
  for (const box of begun) box.wipe();
}
