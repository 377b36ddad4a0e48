import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { layers } from '../../icons/later.ts';
import { roomCards } from '../../link/cards.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/panel.tsx';
import { toast } from '../../parts/toast.tsx';
import { loadWords, t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { Refused, useCan } from './offer-button.tsx';
import { leavePanel, openPanel } from './panels.ts';
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

/** Which cards of its decks the room has: chosen on the wall, and asked for at the end. */
export function ChoosePanel() {
  const session = useHere();
  const asking = useAsking();
  const language = cardLanguage.value;
  const { there, problem } = useFetched(language, () => roomCards.choice(session.key.token, language));
  const [chosen, choose] = useState<readonly string[]>();
  const [Cards, draw] = useState<Wall>();
  useEffect(() => {
    void Promise.all([import('../open/wall.tsx'), loadWords('open')]).then(([{ Wall }]) => draw(() => Wall));
  }, []);
  const [less, more] = [useCan('leave_out_cards'), useCan('take_in_cards')];
  if (!less && !more) return <p>{t('console-choose-late')}</p>;
  if (problem) return <p role="alert">{problem}</p>;
  if (!there || !Cards) return <Loading />;
  const leftOut = chosen ?? there.left_out;
  const put = async () => {
    const fresh = (ids: readonly string[], than: readonly string[]) => ids.filter((id) => !than.includes(id));
    const back = parts(fresh(there.left_out, leftOut)).map((cards) => ['take_in_cards', cards] as const);
    const out = parts(fresh(leftOut, there.left_out)).map((cards) => ['leave_out_cards', cards] as const);
    for (const [command, cards] of [...back, ...out]) {
      const offer = session.can(command, { cards });
      if (!offer || !(await asking.wait(session.take(offer, { cards })))) return;
    }
    toast({ text: t('console-choose-done', { in: there.cards.length - leftOut.length, all: there.cards.length }) });
    leavePanel();
  };
  return (
    <>
      <p class="second">{t('console-choose-means')}</p>
      <Cards
        cards={there.cards}
        form={{ leftOut, phases: roomOf(session).phases }}
        change={(to) => choose(to.leftOut)}
      />
      <div class="dialog-actions">
        <Refused why={asking.refused} />
        <Button
          kind="main"
          sending={asking.sending}
          notYet={leftOut.length < there.cards.length ? undefined : t('console-choose-one')}
          onPress={() => void put()}
        >
          {t('console-choose-do')}
        </Button>
      </div>
    </>
  );
}

function parts(ids: readonly string[]): (readonly string[])[] {
  return ids.length ? [ids.slice(0, AT_ONCE), ...parts(ids.slice(AT_ONCE))] : [];
}
