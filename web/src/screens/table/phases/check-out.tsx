import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Body } from '../body.tsx';
import { Foot } from '../foot.tsx';
import type { PageProps } from '../page.tsx';
import { ClosingWord } from './closing-word.tsx';
import { Ready } from './ready.tsx';
import { Scales } from './scales.tsx';

/** Leaving: the same statements once more, and one word for the circle. */
export function CheckOut(props: PageProps) {
  const { scene, held } = props;
  const words = scene.session.pages('closing_words').value;
  return (
    <>
      <Body {...props}>
        <h1 class="title">{t('check-out-title')}</h1>
        <Scales scene={scene} moment="check_out" />
        <ClosingWord scene={scene} />
        {words.length > 0 && (
          <Panel title={t('circle-title')}>
            <ul class="circle">
              {words.map((word, nth) => (
                <li key={`${nth}.${word}`} dir="auto">
                  {word}
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Body>
      <Foot
        scene={scene}
        held={held}
        say={t(scene.seat.ready ? 'check-out-thanks' : 'check-out-say')}
        main={<Ready scene={scene} />}
        noCapture
      />
    </>
  );
}
