import { cardLanguage, chooseCardLanguage } from '../../../app/language.ts';
import { chooseLook, look } from '../../../app/look.ts';
import { nameOfLanguage } from '../../../app/tongues.ts';
import { Check, Select } from '../../../parts/choice.tsx';
import { locales, t } from '../../../words/words.ts';
import type { MenuPageProps } from './menu.tsx';

/** How cards are read on this phone: Easy Read, and in which language. */
export function ReadingPage({ scene }: MenuPageProps) {
  const chosen = cardLanguage.value.split('-')[0] ?? 'en';
  const all = [chosen, scene.room.language, ...Object.keys(locales).filter((one) => one !== 'pseudo')];
  const options = [...new Set(all)].map((value) => ({ value, label: nameOfLanguage(value) }));
  return (
    <>
      <Check
        label={t('reading-easy')}
        help={t('reading-easy-help')}
        checked={look.value.easy}
        onChange={(easy) => chooseLook({ easy })}
      />
      <Select
        label={t('reading-language')}
        help={t('reading-language-help')}
        options={options}
        value={chosen}
        onChange={chooseCardLanguage}
      />
    </>
  );
}
