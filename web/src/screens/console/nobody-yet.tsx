import { triangleAlert } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { spokenAddress, useReach } from './join-link.ts';
import { openPanel } from './panels.ts';

const tries = ['wifi', 'type', 'guests', 'firewall'] as const;

/** While no other device has come: that nothing arrives, and what to try. Gone as soon as one has. */
export function NobodyYet() {
  const session = useHere();
  const { reached, origin, addresses } = useReach(true);
  const here = session.part('counts').value?.seats ?? 0;
  if (reached !== false || here > 0) return null;
  return (
    <section class="nobody-yet paper" aria-labelledby="nobody-yet">
      <h2 id="nobody-yet">
        <Icon d={triangleAlert} />
        <span>{t('console-unreached')}</span>
      </h2>
      <ol class="tries">
        {tries.map((what) => (
          <li key={what}>{t(`console-try-${what}`, { address: spokenAddress(origin) })}</li>
        ))}
      </ol>
      {addresses.length > 1 && (
        <Button onPress={() => openPanel({ what: 'door' })}>{t('console-other-address')}</Button>
      )}
    </section>
  );
}
