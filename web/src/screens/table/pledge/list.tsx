import { Button } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import type { PledgeView } from '../../../wire.ts';
import { alone } from '../../../words/alone.ts';
import { t } from '../../../words/words.ts';
import { HowItGoes } from '../../pledges/wall.tsx';
import { opened } from '../opened.ts';
import { ownTexts, writtenHere } from '../own-words.ts';
import type { Scene } from '../scene.ts';
import { pledgeKey, withdrawPledge } from './send.ts';

/** One's own pledges, the table's, and those that everyone may see. */
export function PledgeLists({ scene }: { readonly scene: Scene }) {
  const { session, anonymous } = scene;
  const all = session.pages('pledges').value;
  const table = session.pages('table_pledges').value;
  const byName = session.pages('my_pledges').value;
  const mine = anonymous ? [...all, ...table].filter((one) => pledgeKey(scene, one.id)) : byName;
  const known = new Set(mine.map(({ id }) => id));
  const unseen = ownTexts(session.key, 'pledge').filter((own) => !mine.some((one) => writtenHere([own], one.id)));
  return (
    <>
      {mine.length + unseen.length > 0 && (
        <Panel title={t('pledges-mine')}>
          {anonymous && <p class="second">{t('mine-anonymous')}</p>}
          <Lines scene={scene} pledges={mine} own />
          {unseen.map(({ id, entry, texts }) => (
            <div key={id} class="stack">
              <p dir="auto">{alone(texts.i_will ?? '')}</p>
              {entry && <TakeBack scene={scene} pledge={entry} />}
            </div>
          ))}
        </Panel>
      )}
      <Others scene={scene} title={t('pledges-table')} pledges={table.filter(({ id }) => !known.has(id))} />
      <Others scene={scene} title={t('pledges-room')} pledges={all.filter(({ id }) => !known.has(id))} />
    </>
  );
}

interface LinesProps {
  readonly scene: Scene;
  readonly pledges: readonly PledgeView[];
  readonly own?: boolean | undefined;
}

function Others({ title, ...lines }: LinesProps & { readonly title: string }) {
  if (lines.pledges.length === 0) return null;
  return (
    <Panel title={title}>
      <Lines {...lines} />
    </Panel>
  );
}

function Lines({ scene, pledges, own }: LinesProps) {
  return (
    <ul class="captures">
      {pledges.map((pledge) => (
        <li key={pledge.id} class="capture-line">
          <PledgeWordsLine pledge={pledge} own={own} />
          {own && <OwnWays scene={scene} pledge={pledge} />}
        </li>
      ))}
    </ul>
  );
}

function PledgeWordsLine({ pledge, own }: { readonly pledge: PledgeView; readonly own?: boolean | undefined }) {
  const rest = (['who_with', 'by_when', 'help_needed'] as const).filter((field) => pledge[field]);
  return (
    <div class="stack pledge-words">
      <p dir="auto">{alone(pledge.i_will)}</p>
      {rest.map((field) => (
        <p key={field}>
          <span class="second">{t(`pledge-${field}`)}</span> <bdi>{pledge[field]}</bdi>
        </p>
      ))}
      {(pledge.status !== 'made' || pledge.told.length > 0) && <HowItGoes pledge={pledge} />}
      <p class="least">
        {own ? t(`pledge-seen-${pledge.who_sees}`) : pledge.for_table ? t('pledge-of-table') : <bdi>{pledge.by}</bdi>}
      </p>
    </div>
  );
}

function TakeBack({ scene, pledge }: { readonly scene: Scene; readonly pledge: string }) {
  return (
    <Button kind="quiet" onPress={() => void withdrawPledge(scene, pledge)}>
      {t('capture-take-back')}
    </Button>
  );
}

function OwnWays({ scene, pledge }: { readonly scene: Scene; readonly pledge: PledgeView }) {
  const change = () => {
    opened.value = { kind: 'pledge', pledge };
  };
  const tell = () => {
    opened.value = { kind: 'told', pledge: pledge.id };
  };
  return (
    <div class="row">
      {scene.session.offers('change_pledge').length > 0 && (
        <Button kind="quiet" onPress={change}>
          {t('capture-change')}
        </Button>
      )}
      <Button onPress={tell}>{t('told-open')}</Button>
      <TakeBack scene={scene} pledge={pledge.id} />
    </div>
  );
}
