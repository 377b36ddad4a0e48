import { useChanged } from '../../app/use-changed.ts';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type SiteView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';
import { memberOf, roomOf } from './seats.ts';

const fresh: SiteView = { id: '', name: '', call: '' };

/** The places where tables are: their names, the links to their calls, and which table is where. */
export function SitesPanel() {
  const session = useHere();
  const sites = session.part('sites').value?.items ?? [];
  return (
    <>
      <p class="second">{t('sites-help')}</p>
      {sites.map((site) => (
        <Place key={`${site.id} ${site.name} ${site.call}`} site={site} />
      ))}
      <Place key={`${sites.length} more`} site={fresh} />
      {sites.length > 0 && (
        <section class="stack" aria-labelledby="sites-tables">
          <h3 id="sites-tables">{t('sites-tables')}</h3>
          {session.lines.value.map(({ id }) => (
            <TableSite key={id} table={id} />
          ))}
        </section>
      )}
    </>
  );
}

function Place({ site }: { readonly site: SiteView }) {
  const session = useHere();
  const name = useChanged(session.key, site.name, 'site-name', site.id);
  const call = useChanged(session.key, site.call, 'site-call', site.id);
  const id = site.id || null;
  const given = { site: id, where: name.text.trim(), call: call.text.trim() };
  const changed = given.where !== site.name || given.call !== site.call;
  const done = () => {
    name.done();
    call.done();
  };
  if (!useCan('set_site', { site: id })) return null;
  return (
    <fieldset class="rotation-topic">
      <legend>{site.name ? <bdi>{site.name}</bdi> : t('sites-more')}</legend>
      <Field label={t('sites-name')} most={BOUNDS.where} value={name.text} onInput={name.set} />
      <Field
        label={t('sites-call')}
        help={t('sites-call-help')}
        most={BOUNDS.call}
        value={call.text}
        onInput={call.set}
        spellcheck={false}
        optional
      />
      <div class="row">
        {changed && given.where && (
          <OfferButton command="set_site" given={given} onDone={done}>
            {t(id ? 'sites-keep' : 'sites-add')}
          </OfferButton>
        )}
        {id && (
          <OfferButton command="drop_site" given={{ site: id }} kind="quiet">
            {t('sites-drop')}
          </OfferButton>
        )}
      </div>
    </fieldset>
  );
}

/** The name of a place; nothing where a table or person has none. */
export function useSiteName(site: string | null | undefined): string | undefined {
  return roomOf(useHere()).sites.find(({ id }) => id === site)?.name;
}

/** Where a table is: shown, and to be chosen. */
export function TableSite({ table }: { readonly table: string }) {
  const session = useHere();
  const line = session.part(`line.${table}`).value;
  const sites = roomOf(session).sites;
  if (!line || sites.length === 0) return null;
  const choose = (chosen: string) => {
    const given = { table, site: chosen || null };
    const offer = session.can('place_table', given);
    if (offer) void session.take(offer, given);
  };
  return (
    <Select
      label={t('sites-of-table', { number: line.number })}
      options={[{ value: '', label: t('sites-nowhere') }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
      value={line.site ?? ''}
      onChange={choose}
    />
  );
}

/** Where a person is: a facilitator says it for them. It moves nobody. */
export function PersonSite({ seat }: { readonly seat: string }) {
  const session = useHere();
  const sites = roomOf(session).sites;
  const person = memberOf(session, seat);
  if (!person || sites.length === 0) return null;
  const choose = (chosen: string) => {
    const given = { member: person.member, site: chosen || null };
    const offer = session.can('say_where', given);
    if (offer) void session.take(offer, given);
  };
  return (
    <Select
      label={t('sites-of-person')}
      help={t('sites-of-person-help')}
      options={[{ value: '', label: t('site-none') }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
      value={person.site ?? ''}
      onChange={choose}
    />
  );
}
