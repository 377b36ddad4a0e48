import { undo2 } from '../../icons/later.ts';
import { rotateCcw } from '../../icons/ui.ts';
import { choices } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { STAGES, type StageName, WALKS } from '../../presets.ts';
import type { LinePart } from '../../wire.ts';
import { staged } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { factsOf } from './facts.ts';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';
import { openPanel, useLeave } from './panels.ts';
import { timeOfDay } from './phases.ts';

interface OfTable {
  readonly table: LinePart;
}

/** Taking a table back, undoing what one did there last, and that it was taken back. */
export function GoingBack({ table }: OfTable) {
  const rewinds = useCan('rewind_table', { table: table.id });
  const reopens = useCan('reopen_round', { table: table.id });
  return (
    <>
      <OfferButton command="undo_at" given={{ table: table.id }} kind="quiet" icon={undo2} iconMirrors>
        {t('back-undo')}
      </OfferButton>
      {(rewinds || reopens) && (
        <Button kind="quiet" icon={rotateCcw} onPress={() => openPanel({ what: 'back', table: table.id })}>
          {t('back-to')}
        </Button>
      )}
      <TakenBack table={table} />
    </>
  );
}

/** "Lee took this table back to Think, round 2, at 10:42". */
export function TakenBack({ table: { taken_back: told } }: OfTable) {
  if (!told) return null;
  const { name, number, mode, step, called, at } = told;
  const words = { name, number, step: stageWords(mode, step, called), time: timeOfDay(at) };
  return <p class="second">{t(name ? 'back-taken-by' : 'back-taken', words)}</p>;
}

/** What a step of a round is called here. */
export function stageWords(mode: string, step: string, called: string): string {
  return t(staged({ mode, called }, '', `console-step-${step}`));
}

/** Where a table can be taken back to, and what stays as it is. */
export function BackPanel({ table: id }: { readonly table: string }) {
  const leave = useLeave();
  const session = useHere();
  const table = factsOf(session).line(id).value;
  if (!table) return <p>{t('console-table-gone')}</p>;
  const offer = session.can('rewind_table', { table: id });
  const stages = (offer && choices(offer, 'to'))?.map(Number) ?? [];
  const hidden = table.round?.mode === 'secret_shoes';
  return (
    <>
      <p>{t('back-stays')}</p>
      {hidden && <p class="second">{t('back-stays-shoes')}</p>}
      <div class="where-to">
        {stages.map((to) => (
          <OfferButton key={to} command="rewind_table" given={{ table: id, to }} onDone={leave}>
            {to === 0 ? t('back-to-beginning') : t('back-to-step', { step: nameOf(table, to) })}
          </OfferButton>
        ))}
        <OfferButton command="reopen_round" given={{ table: id }} onDone={leave}>
          {t('back-reopen', { number: Math.max(1, (table.round?.number ?? 2) - 1) })}
        </OfferButton>
      </div>
      {stages.length > 0 && <p class="second">{t('back-beginning-help')}</p>}
    </>
  );
}

/** A step, with the number of its go-round where a round has several without names of their own. */
function nameOf({ round, steps }: LinePart, stage: number): string {
  const mode = round?.mode ?? '';
  const all = stagesOf(mode, steps);
  const [step = '', called = ''] = all[stage] ?? [];
  const name = stageWords(mode, step, called);
  const alike = all.flatMap(([other, own], nth) => (other === step && own === called ? [nth] : []));
  return alike.length > 1 ? t('back-step-nth', { step: name, nth: alike.indexOf(stage) + 1 }) : name;
}

function stagesOf(mode: string, steps: readonly string[]): readonly StageName[] {
  const walk = WALKS[mode];
  if (!walk || steps.length === 0) return STAGES[mode] ?? [];
  return [...walk.before, ...steps.map((step): StageName => [walk.steps[step] ?? '', step]), ...walk.after];
}
