import { eye, megaphone } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { roomOf } from './seats.ts';

/** What is shown to all just now, one tap from being taken down, and that the tables are being gathered. `short`: one line. */
export function Said({ short }: { readonly short?: boolean | undefined }) {
  const { message, gathering } = roomOf(useHere());
  return (
    <>
      {gathering && !(short && message) && (
        <p class="said-bar">
          <Icon d={eye} />
          <span class="said-bar-words">{t('console-gathering')}</span>
        </p>
      )}
      {message && (
        <div class="said-bar">
          <button type="button" class="said-bar-open" onClick={() => openPanel({ what: 'say' })}>
            <Icon d={megaphone} />
            <span class="spoken">{t('console-say-shown')}: </span>
            <bdi class="said-bar-words">{message}</bdi>
          </button>
          <OfferButton command="say_to_all" given={{ message: '' }} kind="quiet">
            {t('console-say-down')}
          </OfferButton>
        </div>
      )}
    </>
  );
}
