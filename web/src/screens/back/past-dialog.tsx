import { useEffect } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { Path } from '../../parts/path.tsx';
import { t } from '../../words/words.ts';
import { TakenBack } from '../console/back-panel.tsx';
import { CaptureText } from '../console/capture-panel.tsx';
import { factsOf } from '../console/facts.ts';
import { useHere } from '../console/here.ts';
import { closePanels, panels } from '../console/panels.ts';
import { stepsOf, tableName } from '../console/seats.ts';
import { saying, stepName } from '../console/table-says.ts';

/** What lies open over an earlier moment: a table or a capture, only to read. */
export function PastDialog() {
  const session = useHere();
  const panel = panels.value[panels.value.length - 1];
  useEffect(() => closePanels, []);
  if (panel?.what === 'table')
    return (
      <Dialog title={tableName(session, panel.table)} closable wide onClose={closePanels}>
        <Table table={panel.table} />
      </Dialog>
    );
  if (panel?.what === 'capture')
    return (
      <Dialog title={t('console-capture')} closable wide onClose={closePanels}>
        <Capture capture={panel.capture} />
      </Dialog>
    );
  return null;
}

function Table({ table: id }: { readonly table: string }) {
  const session = useHere();
  const table = factsOf(session).line(id).value;
  if (!table) return <p>{t('console-table-gone')}</p>;
  return (
    <div class="stack">
      <p>
        <b>{stepName(table) || t('console-no-round')}</b>
      </p>
      <p>{saying(session, table).text}</p>
      <TakenBack table={table} />
      <h3>{t('console-who-sits')}</h3>
      <ol class="plain-list">
        {table.seats.map((seat) => (
          <li key={seat.id} class="plain-line">
            <bdi class="plain-name">{seat.name || t('console-somebody')}</bdi>
            {table.host === seat.id && <span class="second">{t('console-hosts')}</span>}
            <span class="second">{t(`console-state-${seat.state}`)}</span>
          </li>
        ))}
      </ol>
      {table.path.length > 0 && (
        <>
          <h3>{t('console-path')}</h3>
          <Path steps={stepsOf(session, table.path)} size={42} width={600} />
        </>
      )}
    </div>
  );
}

function Capture({ capture: id }: { readonly capture: string }) {
  const capture = factsOf(useHere()).capture(id).value;
  return capture ? <CaptureText capture={capture} /> : <p>{t('console-capture-gone')}</p>;
}
