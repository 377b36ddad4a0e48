import { externalLink } from '../../icons/later.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { SimulatedPerson } from '../../wire.ts';
import { inRow } from '../../words/named.ts';
import { t } from '../../words/words.ts';

interface PeopleProps {
  readonly people: readonly SimulatedPerson[];
  readonly onClose: () => void;
}

/** Everybody who is simulated, how they are, and a way to look through their phone, in a window beside this one. */
export function People({ people, onClose }: PeopleProps) {
  return (
    <Dialog title={t('rehearsal-look')} closable wide onClose={onClose}>
      <p>{t('rehearsal-look-words')}</p>
      <ul class="rehearsal-people">
        {people.map((person) => (
          <li class="rehearsal-person" key={person.token}>
            <span>
              <bdi>{person.name}</bdi> <span class="second">{about(person)}</span>
            </span>
            {person.here && (
              <a class="button button-plain" href={`/rooms/seat#${person.token}`} target="_blank" rel="noopener">
                <Icon d={externalLink} size={20} mirrors />
                <span>
                  {t('rehearsal-open')} <bdi class="spoken">{person.name}</bdi>
                </span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function about({ ways, here }: SimulatedPerson): string {
  return inRow([...ways.map((way) => t(`rehearsal-way-${way}`)), ...(here ? [] : [t('rehearsal-away')])]);
}
