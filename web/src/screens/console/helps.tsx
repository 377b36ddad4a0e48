import type { RosterLine } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { OfferButton } from './offer-button.tsx';

/** Lets a participant or observer sort captures, or no longer. */
export function Helps({ line }: { readonly line: RosterLine }) {
  const { member, role, standing, harvests } = line;
  if ((role !== 'participant' && role !== 'observer') || standing !== 'in') return null;
  return (
    <OfferButton command="let_harvest" given={{ member, helps: !harvests }}>
      {t(harvests ? 'harvest-helps-off' : 'harvest-helps')}
    </OfferButton>
  );
}
