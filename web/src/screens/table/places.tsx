import { externalLink } from '../../icons/later.ts';
import { Select } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import '../../style/parts/board.css';
import { ask } from './act.tsx';
import { useChoice } from './choice.ts';
import type { Scene } from './scene.ts';

const waiting: ReadonlySet<string> = new Set(['lobby', 'welcome']);

/** Where this table is, with the link to its call for those who sit there; and, before it begins, where one is oneself. */
export function Places({ scene }: { readonly scene: Scene }) {
  const { room, seat, table, phase, me } = scene;
  const name = room.sites.find(({ id }) => id === (table ? table.site : me.site))?.name;
  return (
    <>
      {(name || seat.call) && (
        <p class="banner place-line">
          {name && <span>{t(table ? 'site-table' : 'site-you', { table: table?.number ?? 0, site: name })}</span>}
          {seat.call && <Call link={seat.call} />}
        </p>
      )}
      {waiting.has(phase.kind) && <Where scene={scene} />}
    </>
  );
}

/** Opened by a tap and by nothing else: nothing of that service is fetched before, and it is not told where one came from. */
function Call({ link }: { readonly link: string }) {
  return (
    <a class="button button-quiet" href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      <Icon d={externalLink} />
      <span>{t('site-call')}</span>
    </a>
  );
}

/** Where one is. Nobody is moved by it. */
export function Where({ scene }: { readonly scene: Scene }) {
  const { room, me, session } = scene;
  const member = me.member;
  const [site, say] = useChoice<string>(me.site ?? '', async (chosen) => {
    const given = { member, site: chosen || null };
    const offer = session.can('say_where', given);
    return offer ? ask(session, offer, given) : false;
  });
  if (!session.can('say_where', { member })) return null;
  const options = room.sites.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label={t('site-where')}
      help={t('site-where-help')}
      options={[{ value: '', label: t('site-none') }, ...options]}
      value={site}
      onChange={say}
    />
  );
}
