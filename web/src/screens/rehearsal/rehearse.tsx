import { useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { api } from '../../link/index.ts';
import { rehearsals } from '../../link/rehearsal.ts';
import { runSheets } from '../../link/run-sheets.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup, Select } from '../../parts/choice.tsx';
import { PRESETS } from '../../presets.ts';
import type { Phase } from '../../wire.ts';
import { t, tongue } from '../../words/words.ts';
import { HowMany, peopleOf } from './how-many.tsx';
import { useTrying } from './use-trying.ts';

/** Run sheets by what they are called here: the minutes of a preset, or the id of one of the server's. */
type Sheets = ReadonlyMap<string, readonly Phase[]>;
const presets: Sheets = new Map(Object.entries(PRESETS));

/** Trying it alone: which cards, how long, how many simulated people. */
export function Rehearse() {
  const decks = useFetched(cardLanguage.value, () => api.decks(cardLanguage.value));
  const [chosen, choose] = useState('');
  const [length, setLength] = useState('45');
  const shelf = useFetched(`run sheets ${tongue.value}`, () => runSheets.all(tongue.value));
  const [typed, type] = useState('12');
  const [tried, tryIt] = useState(false);
  const { sending, refused, begin } = useTrying();
  useTitle(t('rehearsal-try'));
  const sheets: Sheets = new Map([...presets, ...(shelf.there ?? []).map(({ id, phases }) => [id, phases] as const)]);
  const deck = decks.there?.find(({ id }) => id === chosen) ?? decks.there?.[0];
  const go = () => {
    tryIt(true);
    const people = peopleOf(typed);
    if (!deck || people === undefined) return;
    const asked = {
      title: deck.title,
      purpose: t('rehearsal-purpose'),
      language: tongue.value,
      decks: [deck.id],
      phases: sheets.get(length) ?? PRESETS[45],
      people,
    };
    begin(asked, asked.title, (attempt) => rehearsals.open({ ...asked, ...attempt }));
  };
  return (
    <Shell>
      <h1>{t('rehearsal-try')}</h1>
      <p class="shell-lead">{t('rehearsal-lead')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <HowMany value={typed} onInput={type} tried={tried} />
        <ChoiceGroup
          legend={t('rehearsal-length')}
          options={[
            ...[...presets.keys()].map((one) => ({
              value: one,
              label: t('rehearsal-minutes', { minutes: Number(one) }),
            })),
            ...(shelf.there ?? []).map(({ id, title, own_language }) => ({
              value: id,
              label: (
                <span lang={own_language} dir="auto">
                  {title}
                </span>
              ),
            })),
          ]}
          value={length}
          onChange={setLength}
        />
        {decks.there && deck && (
          <Select
            label={t('rehearsal-deck')}
            options={decks.there.map(({ id, title }) => ({ value: id, label: title }))}
            value={deck.id}
            onChange={choose}
          />
        )}
        <p>{t('rehearsal-promise')}</p>
        <div class="row">
          <Button kind="main" type="submit" sending={sending}>
            {t('rehearsal-begin')}
          </Button>
        </div>
        <p role="alert">{refused ?? decks.problem}</p>
      </form>
    </Shell>
  );
}
