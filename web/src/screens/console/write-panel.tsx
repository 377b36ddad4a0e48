import { choices } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Check, ChoiceGroup, Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type LinePart, type WhoseNeed } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { kindIcons, kinds } from './kinds.ts';
import { Refused } from './offer-button.tsx';
import { tableName } from './seats.ts';
import { slips, useWriting, type Writing } from './use-writing.ts';

const needs: readonly WhoseNeed[] = ['person', 'service', 'both', 'unsure'];

/** Writing down what a table noticed, as fast as one can type: the form stays open for the next one. */
export function WritePanel({ table }: { readonly table: string | undefined }) {
  const writing = useWriting(table);
  if (!writing.line) return <p>{t('console-write-nowhere')}</p>;
  const missing = writing.kind === 'quote' && !writing.agreed;
  return (
    <form
      class="stack write"
      onSubmit={(event) => {
        event.preventDefault();
        void writing.put();
      }}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void writing.put()}
    >
      <Where writing={writing} line={writing.line} />
      <What writing={writing} />
      <Refused why={writing.refused} />
      <div class="dialog-actions">
        <Button
          kind="main"
          type="submit"
          sending={writing.sending}
          notYet={missing ? t('console-when-agreed') : undefined}
        >
          {t('console-write-do')}
        </Button>
      </div>
    </form>
  );
}

function Where({ writing, line }: { readonly writing: Writing; readonly line: LinePart }) {
  const session = useHere();
  return (
    <div class="write-where">
      <Select
        label={t('console-write-table')}
        options={writing.tables.map(({ id }) => ({ value: id, label: tableName(session, id) }))}
        value={line.id}
        onChange={writing.choose}
      />
      <Select
        label={t('console-write-about')}
        options={rounds(session, line)}
        value={writing.about}
        onChange={(about) => writing.change({ about })}
      />
    </div>
  );
}

function What({ writing }: { readonly writing: Writing }) {
  const { kind, need, agreed, boxes, change } = writing;
  return (
    <>
      <ChoiceGroup
        legend={t('console-kind')}
        look="kinds"
        options={kinds.map((value) => ({ value, label: t(`console-kind-${value}`), icon: kindIcons[value] }))}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      {slips.map((slip, nth) => (
        <Field
          key={slip}
          id={`write-${slip}`}
          look="slip"
          rows={1}
          label={t(`console-slip-${slip}`)}
          optional={slip !== 'noticed'}
          most={BOUNDS[slip]}
          value={boxes[nth]?.text ?? ''}
          onInput={(text) => boxes[nth]?.set(text)}
        />
      ))}
      {kind === 'idea' && (
        <ChoiceGroup
          legend={t('console-need')}
          look="kinds"
          options={needs.map((value) => ({ value, label: t(`console-need-${value}`) }))}
          value={need}
          onChange={(next) => change({ need: next })}
        />
      )}
      {kind === 'quote' && (
        <Check label={t('console-speaker-agreed')} checked={agreed} onChange={(next) => change({ agreed: next })} />
      )}
    </>
  );
}

/** What a capture may be about: the rounds of the table by their cards, and no card in particular. */
function rounds(session: ReturnType<typeof useHere>, line: LinePart) {
  const titles = session.titles.value;
  const offer = session.offers('add_capture_at').find(({ table }) => table === line.id);
  const open = offer ? (choices(offer, 'round') ?? []) : [];
  return open.map((value) => {
    if (value === null) return { value: '', label: t('console-about-nothing') };
    const card = line.path.find((print) => print.round === value)?.card ?? line.round?.card;
    return { value: String(value), label: (card ? titles[card] : undefined) ?? t('console-about-running') };
  });
}
