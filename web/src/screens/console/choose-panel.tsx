import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { layers } from '../../icons/later.ts';
import { roomCards } from '../../link/cards.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/panel.tsx';
import type { CardChoice } from '../../wire.ts';
import { loadWords, t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { Refused, useCan } from './offer-button.tsx';
import { openPanel, useLeave } from './panels.ts';
import { roomOf } from './seats.ts';

type Wall = ComponentType<Parameters<typeof import('../open/wall.tsx').Wall>[0]>;

/** So many cards in one message, which may have 16 KiB. */
const AT_ONCE = 150;

/** Opens the wall of the cards that the room could have, until a table has one. */
export function ChooseCards() {
  const [less, more] = [useCan('leave_out_cards'), useCan('take_in_cards')];
  if (!less && !more) return null;
  return (
    <Button icon={layers} onPress={() => openPanel({ what: 'choose' })}>
      {t('console-choose')}
    </Button>
  );
}

/** Which cards of its decks the room has, as they are on the wall: whoever closes it loses nothing. */
export function ChoosePanel() {
  const leave = useLeave();
  const language = cardLanguage.value;
  const session = useHere();
  const { there, problem, again } = useFetched(language, () => roomCards.choice(session.key.token, language));
  const { leftOut, change, refused } = useChoice(there, again);
  const [Cards, draw] = useState<Wall>();
  useEffect(() => {
    void Promise.all([import('../open/wall.tsx'), loadWords('open')]).then(([{ Wall }]) => draw(() => Wall));
  }, []);
  const [less, more] = [useCan('leave_out_cards'), useCan('take_in_cards')];
  if (!less && !more) return <p>{t('console-choose-late')}</p>;
  if (problem) return <p role="alert">{problem}</p>;
  if (!there || !Cards) return <Loading />;
  return (
    <>
      <p class="second">{t('console-choose-means')}</p>
      <Refused why={refused} />
      <Cards cards={there.cards} form={{ leftOut, phases: roomOf(session).phases }} change={change} />
      <div class="dialog-actions">
        <Button kind="main" onPress={leave}>
          {t('console-choose-do')}
        </Button>
      </div>
    </>
  );
}

/** What is left out as it stands on the wall, asked for at once and in turn; what was refused is as the room has it. */
function useChoice(there: CardChoice | undefined, again: () => void) {
  const session = useHere();
  const asking = useAsking();
  const [leftOut, show] = useState<readonly string[]>([]);
  const [last, stays] = useState(false);
  const now = useRef<readonly string[]>([]);
  const turn = useRef(Promise.resolve());
  const stand = (ids: readonly string[]) => {
    now.current = ids;
    show(ids);
  };
  useEffect(() => {
    if (there) stand(there.left_out);
  }, [there]);
  const ask = async (before: readonly string[], after: readonly string[]) => {
    const fresh = (ids: readonly string[], than: readonly string[]) => ids.filter((id) => !than.includes(id));
    const back = parts(fresh(before, after)).map((cards) => ['take_in_cards', cards] as const);
    const out = parts(fresh(after, before)).map((cards) => ['leave_out_cards', cards] as const);
    for (const [command, cards] of [...back, ...out]) {
      const offer = session.can(command, { cards });
      if (!offer || !(await asking.wait(session.take(offer, { cards })))) return again();
    }
  };
  const change = ({ leftOut: after }: { readonly leftOut: readonly string[] }) => {
    const before = now.current;
    const none = after.length >= (there?.cards.length ?? 0);
    stays(none);
    if (none) return;
    stand(after);
    turn.current = turn.current.then(() => ask(before, after));
  };
  return { leftOut, change, refused: last ? t('console-choose-one') : asking.refused };
}

function parts(ids: readonly string[]): (readonly string[])[] {
  return ids.length ? [ids.slice(0, AT_ONCE), ...parts(ids.slice(AT_ONCE))] : [];
}
