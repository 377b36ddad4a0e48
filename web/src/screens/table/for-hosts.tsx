import { useEffect, useState } from 'preact/hooks';
import { megaphone, users } from '../../icons/ui.ts';
import { keep, recall } from '../../link/device.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { announce } from '../../parts/notice.tsx';
import { staged } from '../../words/modes.ts';
import { knows, t } from '../../words/words.ts';
import type { Scene } from './scene.ts';

const kept = 'shoebox.host-hints';

/** For who hosts the table, and nobody else: what facilitators tell hosts, and a hint for the step. */
export function ForHosts({ scene }: { readonly scene: Scene }) {
  const { table, seat } = scene;
  if (!table || table.host !== seat.id) return null;
  return (
    <>
      {seat.to_hosts && <Told said={seat.to_hosts} />}
      <Hint scene={scene} />
    </>
  );
}

function Told({ said }: { readonly said: string }) {
  const label = t('host-told');
  useEffect(() => announce(`${label} ${said}`), [label, said]);
  return (
    <p class="banner banner-lamp">
      <Icon d={megaphone} />
      <span>
        <b>{label}</b> <bdi>{said}</bdi>
      </span>
    </p>
  );
}

function Hint({ scene }: { readonly scene: Scene }) {
  const [hidden, hide] = useState(() => recall(kept) === 'no');
  const id = hintOf(scene);
  if (!knows(id)) return null;
  const turn = () => {
    keep(kept, hidden ? 'yes' : 'no');
    hide(!hidden);
  };
  return (
    <section class="host-hint" aria-label={t('host-hints')}>
      <Icon d={users} />
      {!hidden && (
        <p class="second">
          <b>{t('host-hints')}</b> {t(id)}
        </p>
      )}
      <Button kind="quiet" onPress={turn}>
        {t(hidden ? 'host-show' : 'host-hide')}
      </Button>
    </section>
  );
}

/** The hint of a stage of the mode where it has one, else of the step or the phase. */
function hintOf({ round, phase }: Scene): string {
  if (!round) return `host-hint-${phase.kind}`;
  return round.face_down ? 'host-hint-tender' : staged(round, '-host', `host-hint-${round.step}`);
}
