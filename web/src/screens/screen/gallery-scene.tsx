import type { Session } from '../../link/index.ts';
import { t } from '../../words/words.ts';
import { Frame } from './frame.tsx';
import { HallMap } from './hall-map.tsx';
import { More } from './more.tsx';

interface SceneProps {
  readonly session: Session;
}

/** The paths of all tables, side by side. */
export function PathsScene({ session }: SceneProps) {
  return (
    <Frame session={session} title={t('harvest-gallery-paths')} code>
      <HallMap session={session} goal={t('screen-phase-harvest')} at="" />
    </Frame>
  );
}

const fits = 9;

/** One sentence from each table: the latest let through on the wall, all of them on the phones. */
export function SentencesScene({ session }: SceneProps) {
  const sentences = session.pages('sentences').value;
  return (
    <Frame session={session} title={t('harvest-gallery-sentences')} code>
      <div class="scene-words">
        {sentences.length === 0 ? (
          <p class="display">{t('screen-harvest-lead')}</p>
        ) : (
          <ul class="screen-pledges">
            {sentences.slice(-fits).map(({ table, number, sentence }) => (
              <li key={table} class="panel paper screen-pledge">
                <p class="screen-pledge-words" dir="auto">
                  {sentence}
                </p>
                <p class="screen-pledge-by">{t('screen-table', { number })}</p>
              </li>
            ))}
          </ul>
        )}
        {sentences.length > fits && <More count={sentences.length - fits} />}
      </div>
    </Frame>
  );
}
