import { useState } from 'preact/hooks';
import { arrowLeft, externalLink } from '../icons/later.ts';
import type { Session } from '../link/index.ts';
import { Button } from '../parts/button.tsx';
import { t } from '../words/words.ts';
import { PersonalCodeView } from './personal-code.tsx';

/** Takes all one's seats to another phone, or, where this phone acts for several, one of them to a phone of its own. */
export function Moving({ session }: { readonly session: Session }) {
  const [seat, choose] = useState<string>();
  const seats = session.part('me').value?.seats ?? [];
  const mine = seats.filter((one) => one.mine).length;
  const chosen = seats.find((one) => one.id === seat);
  if (chosen)
    return (
      <div class="personal-code">
        <div>
          <Button kind="quiet" icon={arrowLeft} iconMirrors onPress={() => choose(undefined)}>
            {t('code-all')}
          </Button>
        </div>
        <PersonalCodeView owner={session.key} kind="seat" seat={chosen.id} name={chosen.name} />
      </div>
    );
  const apart = seats.filter((one) => !one.mine || mine > 1);
  return (
    <PersonalCodeView owner={session.key} kind="rejoin">
      {apart.length > 0 && (
        <section class="personal-code">
          <h3>{t('code-apart')}</h3>
          <p class="second">{t('code-apart-means')}</p>
          <div class="row">
            {apart.map((one) => (
              <Button key={one.id} icon={externalLink} onPress={() => choose(one.id)}>
                <bdi>{one.name || t('code-nameless')}</bdi>
              </Button>
            ))}
          </div>
        </section>
      )}
    </PersonalCodeView>
  );
}
