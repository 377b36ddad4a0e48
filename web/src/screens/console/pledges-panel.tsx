import { useState } from 'preact/hooks';
import { Select } from '../../parts/choice.tsx';
import { Empty } from '../../parts/panel.tsx';
import type { PledgeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { statuses } from '../pledges/statuses.ts';
import { Wall } from '../pledges/wall.tsx';
import { useHere } from './here.ts';
import { TakeOut } from './redact.tsx';

/** Every pledge that everyone may see, by how it goes and by the help that is wanted. */
export function PledgesPanel() {
  const pledges = useHere().pages('pledges').value;
  const [shown, show] = useState('');
  const count = (status: string) => pledges.filter((one) => one.status === status).length;
  const wanting = pledges.filter(({ help_needed }) => help_needed);
  const options = [
    { value: '', label: named('told-all', pledges.length) },
    ...statuses.map((status) => ({ value: status, label: named(`told-${status}`, count(status)) })),
    { value: 'help', label: named('told-wants-help', wanting.length) },
  ];
  const found = shown === 'help' ? wanting : pledges.filter(({ status }) => !shown || status === shown);
  return (
    <>
      <p class="second">{t('told-overview-what')}</p>
      {pledges.length === 0 ? (
        <Empty title={t('told-overview-none')} />
      ) : (
        <>
          <Select label={t('told-how')} options={options} value={shown} onChange={show} />
          <Wall pledges={found} under={takeOut} />
        </>
      )}
    </>
  );
}

function takeOut(pledge: PledgeView) {
  const { id, i_will, who_with, by_when, help_needed, told } = pledge;
  const texts = [i_will, who_with, by_when, help_needed, ...told.map(({ story }) => story)];
  return <TakeOut key={texts.join()} command="redact_pledge" about={{ pledge: id }} id={id} texts={texts} />;
}

function named(id: string, count: number): string {
  return `${t(id)} · ${count}`;
}
