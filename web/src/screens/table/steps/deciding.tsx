import { ChoiceGroup } from '../../../parts/choice.tsx';
import { t } from '../../../words/words.ts';
import { ask, Refused } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { may, type Scene } from '../scene.ts';
import { Counts, decisionOf, saidIn } from './decided.tsx';
import { waysOf } from './ways.tsx';

/** The counts before and after, and what the table says of the decision. It may be said again until the room closes. */
export function Deciding({ scene }: { readonly scene: Scene }) {
  const decision = decisionOf(scene);
  const ways = waysOf(scene);
  const [value, say] = useChoice(saidIn(decision), (next) => sayDecision(scene, next));
  if (!decision) return null;
  return (
    <>
      <Counts scene={scene} />
      <section class="panel paper stack">
        <ChoiceGroup
          legend={t('mode-decision_walk-table-says')}
          help={t('mode-decision_walk-table-says-help')}
          options={[
            ...ways.map(({ label }, nth) => ({ value: String(nth + 1), label })),
            { value: 'not_yet', label: t('mode-decision_walk-not_yet') },
            { value: 'something_else', label: t('mode-decision_walk-something_else') },
          ]}
          value={value}
          onChange={say}
        />
        <Refused />
      </section>
    </>
  );
}

async function sayDecision(scene: Scene, said: string | undefined): Promise<boolean> {
  const round = scene.round?.id ?? '';
  const option = Number(said);
  const given = Number.isNaN(option)
    ? { round, ending: said === 'not_yet' ? ('not_yet' as const) : ('something_else' as const) }
    : { round, ending: 'chosen' as const, option };
  const offer = may(scene, 'say_decision', given);
  return offer ? ask(scene.session, offer, given) : false;
}
