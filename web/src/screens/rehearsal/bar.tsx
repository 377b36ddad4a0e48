import { useEffect, useState } from 'preact/hooks';
import { eye, rotateCcw } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { rehearsals } from '../../link/rehearsal.ts';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.tsx';
import type { SimulatedPerson } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { People } from './people.tsx';
import { TryDialog } from './try-dialog.tsx';
import './rehearsal.css';

const paces = [1, 5, 20] as const;
const AGAIN = 5_000;

/** What a facilitator does with a rehearsal: hurry it, look at a phone, start over. `people` null: they are gone. */
export function Bar({ session }: { readonly session: Session }) {
  const people = useSimulated(session);
  const [open, show] = useState<'people' | 'again'>();
  const count = people?.length ?? 0;
  return (
    <section class="rehearsal-bar" aria-label={t('rehearsal-mark')}>
      <p class="rehearsal-bar-name">
        {people === null ? t('rehearsal-gone') : t('rehearsal-here', { here: hereOf(people), count })}
      </p>
      <Paces session={session} />
      {count > 0 && (
        <Button icon={eye} onPress={() => show('people')}>
          {t('rehearsal-see')}
        </Button>
      )}
      <Button icon={rotateCcw} onPress={() => show('again')}>
        {t('rehearsal-again')}
      </Button>
      {open === 'people' && people && <People people={people} onClose={() => show(undefined)} />}
      {open === 'again' && (
        <TryDialog of={session.key} again {...(count && { people: count })} onClose={() => show(undefined)} />
      )}
    </section>
  );
}

function hereOf(people: readonly SimulatedPerson[] | undefined): number {
  return people?.filter(({ here }) => here).length ?? 0;
}

/** How fast time runs. A pace stays pressed until another is. */
function Paces({ session }: { readonly session: Session }) {
  const [sending, send] = useState<number>();
  const now = session.part('room').value?.pace;
  const hurry = async (pace: number) => {
    const offer = session.can('set_pace', { pace });
    if (!offer) return;
    send(pace);
    const answer = await session.take(offer, { pace });
    send(undefined);
    if (!answer.accepted) toast({ text: answer.message });
  };
  return (
    <fieldset class="rehearsal-paces">
      <legend class="spoken">{t('rehearsal-pace')}</legend>
      {paces.map((pace) => (
        <Button key={pace} pressed={pace === now} sending={sending === pace} onPress={() => void hurry(pace)}>
          <span aria-hidden="true">{`×${pace}`}</span>
          <span class="spoken">{t('rehearsal-times', { pace })}</span>
        </Button>
      ))}
    </fieldset>
  );
}

/** Who is simulated, asked now and then while the console is seen; undefined: not known yet. */
function useSimulated(session: Session): readonly SimulatedPerson[] | null | undefined {
  const [people, know] = useState<readonly SimulatedPerson[] | null>();
  const { token } = session.key;
  useEffect(() => {
    let left = false;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      rehearsals.people(token).then(
        ({ people: found }) => left || know(found),
        () => undefined, // the bar of a lost connection says so already
      );
    };
    look();
    const timer = setInterval(look, AGAIN);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [token]);
  return people;
}
