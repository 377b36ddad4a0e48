// A page for looking at the parts while building: `npm run dev`, then /gallery.html. Never part of the built client.
//   ?page=sheet|respond|think|arabic|map&tables=6   ?theme=light|dark   ?lang=en|ar|pseudo   ?contrast=more   ?text=large|larger
import '../style/base.css';
import { render } from 'preact';
import { type Locale, loadWords, speak } from '../words/words.ts';
import { MapPage } from './map.tsx';
import { ArabicPhone, RespondPhone, ThinkPhone } from './phone.tsx';
import { Sheet } from './sheet.tsx';

const asked = new URLSearchParams(location.search);
const pages = { sheet: Sheet, respond: RespondPhone, think: ThinkPhone, arabic: ArabicPhone, map: MapPage };
for (const wish of ['theme', 'contrast', 'text'] as const) {
  const value = asked.get(wish);
  if (value) document.documentElement.dataset[wish] = value;
}
const language = (asked.get('lang') ?? (asked.get('page') === 'arabic' ? 'ar' : 'en')) as Locale;
const Page = pages[(asked.get('page') ?? 'sheet') as keyof typeof pages];

void loadWords('parts')
  .then(() => speak(language))
  .then(() => render(<Page />, document.getElementById('app') as HTMLElement));
