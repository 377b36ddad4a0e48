import { info } from '../../icons/later.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { slipsIn } from './slips.ts';
import './own.css';

/**
 * One quiet line under boxes that are being written in, when something in them points to one person. It holds nothing
 * back, is told politely to who listens, and what it looked at stays on this device.
 */
export function SlipHint({ texts }: { readonly texts: readonly string[] }) {
  const kinds = [...new Set(texts.flatMap(slipsIn).map(({ kind }) => kind))];
  return (
    <div class="slip-hint" role="status">
      {kinds.map((kind) => (
        <p class="row second" key={kind}>
          <Icon d={info} />
          <span>
            {t(`slip-${kind}`)} {t('slip-better')}
          </span>
        </p>
      ))}
    </div>
  );
}
