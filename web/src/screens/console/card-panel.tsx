import { useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { choices } from '../../link/index.ts';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { shoesOf, tableName } from './seats.ts';

const EVERY = '';

/** A card of one's own, on top of one table's pile or of every table's: a title, a text, and for whom it speaks. */
export function CardPanel({ table }: { readonly table: string | undefined }) {
  const leave = useLeave();
  const session = useHere();
  const [where, go] = useState(table ?? EVERY);
  const [voice, speak] = useState('');
  const title = draft(session.key, 'card-title');
  const text = draft(session.key, 'card-text');
  const offer = session.offers('write_card')[0];
  if (!offer) return <p>{t('console-card-full')}</p>;
  const tables = (choices(offer, 'table') ?? []).filter((one) => one !== null);
  const given = {
    title: title.text.trim(),
    text: text.text.trim(),
    spoken_by: voice || null,
    table: where || null,
  };
  return (
    <>
      <p>{t('console-card-means')}</p>
      <Field label={t('console-card-title')} most={BOUNDS.term} value={title.text} onInput={title.set} />
      <Field
        label={t('console-card-text')}
        help={t('console-card-text-help')}
        rows={3}
        most={BOUNDS.i_will}
        value={text.text}
        onInput={text.set}
      />
      <div class="write-where">
        <Select
          label={t('console-card-where')}
          options={[
            { value: EVERY, label: t('console-card-everywhere') },
            ...tables.map((one) => ({ value: String(one), label: tableName(session, String(one)) })),
          ]}
          value={where}
          onChange={go}
        />
        <Select
          label={t('console-card-voice')}
          options={[{ value: '', label: t('console-card-nobody') }, ...voices(session)]}
          value={voice}
          onChange={speak}
        />
      </div>
      <div class="dialog-actions">
        <OfferButton
          command="write_card"
          given={given}
          drafts={[title.key, text.key]}
          kind="main"
          onDone={() => {
            toast({ text: t('console-card-laid') });
            leave();
          }}
        >
          {t('console-card-do')}
        </OfferButton>
      </div>
    </>
  );
}

function voices(session: ReturnType<typeof useHere>) {
  return session
    .pages('shoes')
    .value.map(({ id }) => ({ value: id, label: shoesOf(session, id)?.name ?? '' }))
    .filter(({ label }) => label !== '');
}
