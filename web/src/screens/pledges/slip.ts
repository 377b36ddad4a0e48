import type { PledgeView } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';

/** Prints one small slip with the pledge and its link, by the device's own printing. */
export function printSlip(pledge: Pick<PledgeView, 'i_will' | 'who_with' | 'by_when'>, link: string): void {
  const slip = document.createElement('div');
  slip.className = 'pledge-slip';
  const line = (text: string, tag = 'p') => {
    const made = slip.appendChild(document.createElement(tag));
    made.dir = 'auto';
    made.textContent = text;
    return made;
  };
  line(alone(pledge.i_will), 'h1');
  for (const text of [pledge.who_with, pledge.by_when].filter(Boolean)) line(text);
  line(t('told-page-title'));
  const drawn = document.querySelector('.pledge-link .link-qr')?.cloneNode(true);
  if (drawn) slip.appendChild(drawn);
  line(link).dir = 'ltr';
  document.body.appendChild(slip);
  document.documentElement.dataset.slip = '';
  // Both come back when the device is done: Safari answers `print` before its dialog is closed.
  const done = () => {
    delete document.documentElement.dataset.slip;
    slip.remove();
    removeEventListener('afterprint', done);
  };
  addEventListener('afterprint', done);
  print();
}
