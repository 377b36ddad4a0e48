import { useEffect, useRef } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { statementSets } from '../../link/report.ts';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import type { DeckSummary } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { type Change, type Form, MOST_STATEMENTS } from './form.ts';
import { chosenOf, usePreviews } from './use-decks.ts';

interface ScalesProps {
  readonly form: Form;
  readonly change: Change;
  readonly decks: readonly DeckSummary[];
}

type Lines = readonly string[];
type Name = 'deck' | 'dimensions' | 'principles';

const names: readonly Name[] = ['deck', 'dimensions', 'principles'];
const same = (one: Lines | undefined, other: Lines | null) => one?.join('\n') === other?.join('\n');

/** What people rate before and after: the deck’s statements, a ready-made set in the room’s language, or one’s own. */
export function Scales({ form, change, decks }: ScalesProps) {
  const previews = usePreviews(chosenOf(decks, form.decks));
  const fetched = useFetched(`statements ${form.language}`, () => statementSets(form.language)).there;
  const ofDeck = previews.there?.map((deck) => deck.statements).find((lines) => lines.length > 0) ?? [];
  const linesOf = (name: Name, sets = fetched) => sets?.find(({ id }) => id === name)?.statements;
  const before = useRef(fetched);
  useEffect(() => {
    const moved = names.find((name) => same(linesOf(name, before.current), form.statements));
    const lines = moved && linesOf(moved);
    if (lines && !same(lines, form.statements)) change({ statements: lines });
    if (fetched) before.current = fetched;
  }, [fetched]);
  const chosen = form.statements === null ? 'deck' : names.find((name) => same(linesOf(name), form.statements));
  return (
    <>
      <ChoiceGroup
        legend={t('open-scales')}
        help={t('open-scales-help')}
        options={names.map((value) => ({
          value,
          label: t(`open-scales-${value}`),
          help: t(`open-scales-${value}-words`),
        }))}
        value={chosen}
        onChange={(name) => change({ statements: linesOf(name) ?? null })}
      />
      <Field
        label={t('open-scales-lines')}
        help={t('open-scales-lines-help')}
        value={(form.statements ?? ofDeck).join('\n')}
        onInput={(text) => change({ statements: text.split('\n').slice(0, MOST_STATEMENTS) })}
        rows={4}
        most={2_000}
        optional
      />
    </>
  );
}
