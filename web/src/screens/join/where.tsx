import { Select } from '../../parts/choice.tsx';
import type { SiteLine } from '../../wire.ts';
import { t } from '../../words/words.ts';

interface WhereProps {
  readonly sites: readonly SiteLine[];
  readonly site: string | null;
  readonly onSite: (site: string | null) => void;
}

/** In which of the room's places one is. It may stay empty. */
export function Where({ sites, site, onSite }: WhereProps) {
  return (
    <Select
      label={t('site-where')}
      help={t('site-where-help')}
      options={[{ value: '', label: t('site-none') }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
      value={site ?? ''}
      onChange={(chosen) => onSite(chosen || null)}
    />
  );
}
