import { useState } from 'preact/hooks';
import { save } from '../../app/save.ts';
import { download } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import type { PledgeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { DayField } from './day-field.tsx';
import { calendar, isDay } from './ics.ts';
import './pledges.css';

interface CalendarProps {
  readonly pledge: Pick<PledgeView, 'i_will' | 'who_with' | 'by_when'>;
  readonly uid: string;
  /** What the entry says beside the pledge. */
  readonly room: string;
}

/** A day for one's own calendar, as a file. Nothing of it is sent anywhere. */
export function Calendar({ pledge, uid, room }: CalendarProps) {
  const [day, choose] = useState(isDay(pledge.by_when) ? pledge.by_when : '');
  const take = () => {
    const text = [pledge.who_with, room].filter(Boolean).join('\n');
    const file = calendar({ date: day, title: pledge.i_will, text, uid, now: Date.now() });
    save(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'pledge.ics');
  };
  return (
    <div class="inline-form">
      <DayField label={t('told-day')} value={day} onChange={choose} />
      {isDay(day) && (
        <Button icon={download} onPress={take}>
          {t('told-calendar')}
        </Button>
      )}
    </div>
  );
}
