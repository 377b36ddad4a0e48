import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Empty, Panel } from '../../../parts/panel.tsx';
import type { CaptureView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { opened } from '../opened.ts';
import { nameOf, type Scene } from '../scene.ts';
import type { Held } from '../view.ts';
import { kindIcons } from './kinds.ts';
import { keyFor, withdraw } from './send.ts';

interface ListProps {
  readonly scene: Scene;
  readonly held: Held;
}

/** What this table has so far, newest last; one's own can be changed and taken back. */
export function CaptureList({ scene, held }: ListProps) {
  const captures = scene.session.pages('captures').value;
  const waiting = scene.table?.waiting_captures ?? 0;
  return (
    <Panel
      title={t('captures-title')}
      aside={captures.length ? t('captures-count', { count: captures.length }) : undefined}
    >
      {captures.length === 0 && waiting === 0 && <Empty title={t('captures-none')}>{t('captures-none-help')}</Empty>}
      <ul class="captures">
        {captures.map((one) => (
          <CaptureLine key={one.id} scene={scene} capture={one} />
        ))}
      </ul>
      {waiting > 0 && <p class="second">{t('captures-waiting', { count: waiting })}</p>}
      {scene.anonymous && captures.length + waiting > 0 && (
        <Button kind="quiet" onPress={() => held.open('mine')}>
          {t('mine-open')}
        </Button>
      )}
    </Panel>
  );
}

interface LineProps {
  readonly scene: Scene;
  readonly capture: CaptureView;
  readonly children?: preact.ComponentChildren;
}

export function CaptureLine({ scene, capture, children }: LineProps) {
  const mine = keyFor(scene, capture.id) !== undefined;
  return (
    <li class="capture-line">
      <CaptureWords capture={capture}>
        {capture.by && capture.by !== scene.seat.id && !mine && (
          <span class="least">
            <bdi>{nameOf(scene, capture.by)}</bdi>
          </span>
        )}
      </CaptureWords>
      {mine && (
        <OwnWays scene={scene} capture={capture}>
          {children}
        </OwnWays>
      )}
    </li>
  );
}

interface WordsProps {
  readonly capture: CaptureView;
  readonly children?: preact.ComponentChildren;
}

/** A capture as one sentence in three pieces, with its kind. */
export function CaptureWords({ capture, children }: WordsProps) {
  return (
    <div class="capture-words">
      <Icon d={kindIcons[capture.kind]} />
      <div class="capture-text">
        <span class="spoken">{t(`capture-${capture.kind}`)}: </span>
        <p dir="auto">{capture.noticed}</p>
        {capture.because && (
          <p dir="auto">
            <b>{t('capture-because')}</b> {capture.because}
          </p>
        )}
        {capture.so && (
          <p dir="auto">
            <b>{t('capture-so')}</b> {capture.so}
          </p>
        )}
        {capture.redacted && <p class="least">{t('capture-redacted')}</p>}
        {capture.whose_need && <p class="least">{t('need-of', { need: t(`need-${capture.whose_need}`) })}</p>}
        {children}
      </div>
    </div>
  );
}

function OwnWays({ scene, capture, children }: LineProps) {
  const change = () => {
    opened.value = { kind: 'capture', capture };
  };
  const mayChange = scene.session.offers('change_capture').length > 0;
  return (
    <div class="row">
      {mayChange && (
        <Button kind="quiet" onPress={change}>
          {t('capture-change')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => void withdraw(scene, capture.id)}>
        {t('capture-take-back')}
      </Button>
      {children}
    </div>
  );
}
