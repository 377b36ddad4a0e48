import { t } from '../../words/words.ts';

/** What does not fit here stands on the phones. */
export function More({ count }: { readonly count: number }) {
  return <p class="screen-quiet screen-more">{t('screen-more', { count })}</p>;
}
