import type { Session } from '../../link/index.ts';
import type { CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { sides } from '../harvest/evidence.tsx';
import { Frame, roomOf } from './frame.tsx';
import { More } from './more.tsx';

/** How many captures of each side fit on the wall; all stand on the phones. */
const fits = 3;

/** What the room looks into, with what speaks for it and against it side by side. No counts: it is no score. */
export function EvidenceScene({ session }: { readonly session: Session }) {
  const { hypothesis } = roomOf(session);
  const wall = session.pages('wall').value;
  return (
    <Frame session={session} title={t('evidence-title')} code>
      {hypothesis ? (
        <div class="screen-evidence">
          <p class="screen-lead" dir="auto">
            {hypothesis}
          </p>
          <div class="screen-sides">
            {sides.map((side) => (
              <section key={side} class="panel paper screen-side">
                <h2 class="screen-section">{t(`evidence-${side}`)}</h2>
                <Captures captures={wall.filter((one) => one.side === side)} />
              </section>
            ))}
          </div>
        </div>
      ) : (
        <p class="display">{t('screen-harvest-lead')}</p>
      )}
    </Frame>
  );
}

function Captures({ captures }: { readonly captures: readonly CaptureView[] }) {
  if (captures.length === 0) return <p class="screen-quiet">{t('evidence-none')}</p>;
  const shown = captures.slice(-fits);
  return (
    <>
      <ul class="screen-side-captures">
        {shown.map(({ id, noticed }) => (
          <li key={id} class="screen-side-words" dir="auto">
            {noticed}
          </li>
        ))}
      </ul>
      {captures.length > shown.length && <More count={captures.length - shown.length} />}
    </>
  );
}
