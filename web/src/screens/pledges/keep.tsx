import { useId, useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.tsx';
import type { PledgeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { DayField } from './day-field.tsx';
import { isDay } from './ics.ts';
import { keptUntil, lastDay, today } from './kept.ts';
import { keepPledge } from './own.ts';
import './pledges.css';

interface KeepProps {
  readonly session: Session;
  readonly pledge: PledgeView;
}

/** Whether my pledge goes with the room, or is kept apart until some time after its day. Nothing is kept unasked. */
export function Keep({ session, pledge }: KeepProps) {
  const id = useId();
  const [day, choose] = useState(isDay(pledge.by_when) ? pledge.by_when : '');
  const [sending, send] = useState(false);
  const keep = async (until: string) => {
    send(true);
    const answer = await keepPledge(session, pledge.id, until);
    send(false);
    toast({ text: answer.accepted ? t(until ? 'told-keep-done' : 'told-keep-ended') : answer.message });
  };
  const kept = pledge.kept_until;
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{t('told-keep')}</h3>
      <p>{kept === null ? t('told-keep-not') : t('told-keep-is', { date: lastDay(kept) })}</p>
      <p class="second">{t('told-keep-what')}</p>
      <div class="inline-form">
        <DayField label={t('told-keep-day')} value={day} from={today()} onChange={choose} />
        {isDay(day) && (
          <Button sending={sending} onPress={() => void keep(day)}>
            {t('told-keep-do', { date: new Date(keptUntil(day)) })}
          </Button>
        )}
        {kept !== null && (
          <Button kind="quiet" sending={sending} onPress={() => void keep('')}>
            {t('told-keep-end')}
          </Button>
        )}
      </div>
    </section>
  );
}
