import { useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { choices } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Check, ChoiceGroup, Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.tsx';
import { BOUNDS, type CaptureKind, type LinePart, type WhoseNeed } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { kindIcons, kinds } from './kinds.ts';
import { Refused } from './offer-button.tsx';
import { tableName } from './seats.ts';

const needs: readonly WhoseNeed[] = ['person', 'service', 'both', 'unsure'];
const slips = ['noticed', 'because', 'so'] as const;

/** Writing down what a table noticed, as fast as one can type: the form stays open for the next one. */
export function WritePanel({ table: first }: { readonly table: string | undefined }) {
  const session = useHere();
  const asking = useAsking();
  const tables = session.lines.value.filter((line) =>
    session.offers('add_capture_at').some((o) => o.table === line.id),
  );
  const [chosen, choose] = useState(first ?? tables[0]?.id ?? '');
  const [round, setRound] = useState<string>();
  const [kind, setKind] = useState<CaptureKind>('insight');
  const [need, setNeed] = useState<WhoseNeed>('unsure');
  const [agreed, agree] = useState(false);
  const line = tables.find((one) => one.id === chosen);
  if (!line) return <p>{t('console-write-nowhere')}</p>;
  const boxes = slips.map((slip) => draft(session.key, 'write', chosen, slip));
  const about = round ?? line.round?.id ?? '';
  const extra = { speaker_agreed: kind === 'quote', ...(kind === 'idea' && { whose_need: need }) };
  const [noticed = '', because = '', so = ''] = boxes.map((box) => box.text.trim());
  const given = { table: chosen, round: about || null, kind, noticed, because, so, ...extra };
  const offer = session.can('add_capture_at', given);
  const missing = kind === 'quote' && !agreed;
  const put = async () => {
    if (!offer || missing || asking.sending) return;
    if (
      !(await asking.wait(
        session.take(
          offer,
          given,
          boxes.map((box) => box.key),
        ),
      ))
    )
      return;
    agree(false);
    toast({ text: t('console-written', { table: tableName(session, chosen) }) });
    document.getElementById('write-noticed')?.focus();
  };
  return (
    <form
      class="stack write"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void put()}
    >
      <div class="write-where">
        <Select
          label={t('console-write-table')}
          options={tables.map(({ id }) => ({ value: id, label: tableName(session, id) }))}
          value={chosen}
          onChange={(next) => {
            choose(next);
            setRound(undefined);
          }}
        />
        <Select label={t('console-write-about')} options={rounds(session, line)} value={about} onChange={setRound} />
      </div>
      <ChoiceGroup
        legend={t('console-kind')}
        look="kinds"
        options={kinds.map((value) => ({ value, label: t(`console-kind-${value}`), icon: kindIcons[value] }))}
        value={kind}
        onChange={setKind}
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
          onChange={setNeed}
        />
      )}
      {kind === 'quote' && <Check label={t('console-speaker-agreed')} checked={agreed} onChange={agree} />}
      <Refused why={asking.refused} />
      <div class="dialog-actions">
        <Button
          kind="main"
          type="submit"
          sending={asking.sending}
          notYet={missing ? t('console-when-agreed') : undefined}
        >
          {t('console-write-do')}
        </Button>
      </div>
    </form>
  );
}

function rounds(session: ReturnType<typeof useHere>, line: LinePart) {
  const titles = session.titles.value;
  const [offer] = session.offers('add_capture_at').filter((one) => one.table === line.id);
  const open = offer ? (choices(offer, 'round') ?? []) : [];
  return open.map((value) => {
    const card = line.path.find((print) => print.round === value)?.card ?? line.round?.card;
    const title = card ? titles[card] : undefined;
    if (value === null) return { value: '', label: t('console-about-nothing') };
    return { value: String(value), label: title ?? t('console-about-running') };
  });
}
