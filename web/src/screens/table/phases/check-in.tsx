import { t } from '../../../words/words.ts';
import { Body } from '../body.tsx';
import { Foot } from '../foot.tsx';
import type { PageProps } from '../page.tsx';
import { Ready } from './ready.tsx';
import { Scales } from './scales.tsx';

/** Arriving: say hello at the table, and how it stands before we begin. */
export function CheckIn(props: PageProps) {
  const { scene, held } = props;
  return (
    <>
      <Body {...props}>
        <h1 class="title">{t('check-in-title')}</h1>
        <p>{t('check-in-hello')}</p>
        <Scales scene={scene} moment="check_in" />
      </Body>
      <Foot
        scene={scene}
        held={held}
        noCapture
        say={t(scene.seat.ready ? 'ready-thanks' : 'check-in-say')}
        main={<Ready scene={scene} />}
      />
    </>
  );
}
