import { messageCircle } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceGroup } from '../../../parts/choice.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Sole } from '../../../parts/sole.tsx';
import type { Outcome } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { StepWords } from '../board.tsx';
import { useChoice } from '../choice.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { PathPanel } from '../path-panel.tsx';
import { cardInPlay, may, type Scene, shoesOf } from '../scene.ts';

const outcomes = ['forward', 'mixed', 'blocked'] as const;

/** The table says how its step was: a way to talk, never a mark. It may be said again until the room closes. */
export function OutcomeStep(props: PageProps) {
  const { scene, held } = props;
  const round = held.view.round ?? '';
  const shoes = shoesOf(scene.session, spokenBy(scene, round));
  const [value, say] = useChoice<Outcome | undefined>(said(scene, round), async (outcome) => {
    const offer = outcome && may(scene, 'say_outcome', { round, outcome });
    return offer ? ask(scene.session, offer, { round, outcome }) : false;
  });
  return (
    <Layout
      {...props}
      noTable
      tray={{
        noCapture: true,
        say: t('outcome-say'),
        main: (
          <Button kind="main" onPress={held.close}>
            {t('back-to-table')}
          </Button>
        ),
      }}
    >
      <ChoiceGroup
        legend={<span class="title">{t('outcome-title')}</span>}
        help={shoes ? t('outcome-for', { shoes: shoes.name }) : t('outcome-for-nobody')}
        look="pictures"
        value={value}
        onChange={say}
        options={outcomes.map((value) => ({
          value,
          label: t(`outcome-${value}`),
          picture: <Sole colour={shoes?.colour ?? ''} step={value} />,
        }))}
      />
      <StepWords scene={scene} round={round} />
      <PathPanel scene={scene} />
      <p class="row second who-sees">
        <Icon d={messageCircle} />
        <span>{t('outcome-no-mark')}</span>
      </p>
    </Layout>
  );
}

function said({ round: running, path }: Scene, round: string): Outcome | undefined {
  if (running?.id === round) return (running.outcome as Outcome | null) ?? undefined;
  return path.find((one) => one.round === round)?.outcome ?? undefined;
}

function spokenBy(scene: Scene, round: string): string | null {
  if (scene.round?.id !== round) return scene.path.find((one) => one.round === round)?.spoken_by ?? null;
  const card = cardInPlay(scene);
  return card?.type === 'scenario' ? card.spoken_by : null;
}
