import { t } from '../words/words.ts';

/** The id of whatever holds the main action of a page: a tray, or the main part where there is none. */
export const whatToDo = 'what-to-do';

/** The first stop of a page: past everything that is read, to what can be done. Seen only while it has the focus, unless told. */
export function SkipLink({ seen }: { readonly seen?: boolean | undefined }) {
  return (
    <a class={seen ? 'skip skip-seen' : 'skip'} href={`#${whatToDo}`} onClick={skip}>
      {t('skip-to-what-to-do')}
    </a>
  );
}

/** Goes there by hand: the fragment of an address belongs to codes and tokens. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  const place = document.getElementById(whatToDo);
  const first = place?.querySelector<HTMLElement>('.button-main') ?? place?.querySelector<HTMLElement>(stops);
  if (!first) place?.setAttribute('tabindex', '-1');
  (first ?? place)?.focus();
}

const stops = 'button, a[href], input, textarea, select, summary';
