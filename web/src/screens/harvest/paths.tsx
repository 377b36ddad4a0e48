import type { Session } from '../../link/index.ts';
import { Panel } from '../../parts/panel.tsx';
import { Path } from '../../parts/path.tsx';
import { t } from '../../words/words.ts';
import { stepsOf } from '../console/seats.ts';

/** The paths of all tables, one under the other: no names, nothing counted. */
export function Paths({ session }: { readonly session: Session }) {
  const walked = session.paths.value.filter(({ path, seats }) => path.length > 0 || seats > 0);
  if (walked.length === 0) return null;
  return (
    <Panel title={t('harvest-paths')}>
      <ul class="captures">
        {walked.map(({ table, number, path }) => (
          <li key={table} class="capture-line stack">
            <h3 class="second">{t('harvest-from', { number })}</h3>
            {path.length === 0 ? (
              <p class="second">{t('harvest-path-none')}</p>
            ) : (
              <Path steps={stepsOf(session, path)} size={44} width={400} ended />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
