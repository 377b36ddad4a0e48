import { computed } from '@preact/signals';
import { useMemo, useRef, useState } from 'preact/hooks';
import { arrowUp, eyeOff, monitor } from '../../icons/later.ts';
import { penLine } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Dot } from '../../parts/chip.tsx';
import { Select } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Empty } from '../../parts/panel.tsx';
import type { CaptureKind, CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { newestFirst } from './arrivals.ts';
import { useCalm } from './calm.ts';
import { captureKey } from './capture-keys.ts';
import { factsOf } from './facts.ts';
import { useHere } from './here.ts';
import { kindIcons, kinds } from './kinds.ts';
import { openPanel } from './panels.ts';
import { shoesOfCapture, tableName } from './seats.ts';

/** The stream of captures, newest first, by kind; a tap opens one. `bare`: under a tab that says the same as its title. */
export function Captures({ bare }: { readonly bare?: boolean | undefined }) {
  const session = useHere();
  const [kind, choose] = useState<CaptureKind | ''>('');
  const all = newestFirst(session.key.room, session.pages('stream').value);
  const ids = all.filter((capture) => kind === '' || capture.kind === kind).map(({ id }) => id);
  const options = ['' as const, ...kinds].map((value) => ({ value, label: t(`console-kind-${value || 'all'}`) }));
  return (
    <section class="captures" aria-labelledby="captures-title">
      <h2 class={bare ? 'spoken' : 'section-title'} id="captures-title">
        {t('console-captures-tab', { count: all.length })}
      </h2>
      <div class="captures-head">
        <WriteDown />
        <Select label={t('console-kind')} labelSpoken options={options} value={kind} onChange={choose} />
      </div>
      {ids.length === 0 ? (
        <Empty title={t('console-no-captures')}>{t('console-no-captures-help')}</Empty>
      ) : (
        <Stream key={kind} ids={ids} />
      )}
    </section>
  );
}

/** So many are drawn at first, and so many more at a time. */
const drawn = 30;

/** The list itself: still while somebody reads it; what comes meanwhile waits behind one button. */
function Stream({ ids }: { readonly ids: readonly string[] }) {
  const session = useHere();
  const around = useRef<HTMLDivElement>(null);
  const { shown, waiting, takeIn } = useCalm(ids, around, true);
  const [most, allow] = useState(drawn);
  const showNew = () => {
    takeIn();
    const list = around.current;
    list?.scrollIntoView({ block: 'nearest' });
    list?.focus({ preventScroll: true });
  };
  return (
    <div class="stream" ref={around} tabIndex={-1}>
      <p class="stream-line second">
        {waiting > 0 ? (
          <button type="button" class="stream-new" onClick={showNew}>
            <Icon d={arrowUp} size={18} />
            <span>{t('console-captures-new', { count: waiting })}</span>
          </button>
        ) : (
          t('console-captures-order')
        )}
      </p>
      <ul class="captures-list" onKeyDown={(event) => captureKey(session, event)}>
        {shown.slice(0, most).map((id) => (
          <li key={id}>
            <StreamSlip id={id} />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button kind="quiet" onPress={() => allow(most + drawn)}>
          {t('console-captures-older', { count: Math.min(drawn, shown.length - most) })}
        </Button>
      )}
    </div>
  );
}

function StreamSlip({ id }: { readonly id: string }) {
  const capture = factsOf(useHere()).capture(id).value;
  return capture ? <CaptureSlip capture={capture} /> : null;
}

/** Opens the form for writing down what was said at a table; only where that is on offer. */
export function WriteDown({ table }: { readonly table?: string | undefined }) {
  const session = useHere();
  const open = useMemo(
    () =>
      computed(() => session.offers('add_capture_at').some((offer) => table === undefined || offer.table === table)),
    [session, table],
  );
  if (!open.value) return null;
  return (
    <Button icon={penLine} onPress={() => openPanel({ what: 'write', table })}>
      {t('console-write-down')}
    </Button>
  );
}

/** One capture on its slip: kind, what was noticed, which table, and whether it is hidden or on the screen. */
export function CaptureSlip({ capture }: { readonly capture: CaptureView }) {
  const session = useHere();
  const shoes = shoesOfCapture(session, capture);
  const theme = session.pages('themes').value.find((one) => one.id === capture.theme);
  const noticed = capture.kind === 'quote' ? t('console-quoted', { words: capture.noticed }) : capture.noticed;
  return (
    <button
      type="button"
      class={capture.hidden ? 'capture paper capture-hidden' : 'capture paper'}
      data-capture={capture.id}
      onClick={() => openPanel({ what: 'capture', capture: capture.id })}
    >
      <Icon d={kindIcons[capture.kind]} />
      <span class="capture-words">
        <span class="spoken">{t(`console-kind-${capture.kind}`)}: </span>
        <bdi class="capture-noticed">{noticed}</bdi>
        <span class="capture-meta second">
          {shoes && <Dot shoes={shoes} size={22} named />}
          <span>{tableName(session, capture.table)}</span>
          {theme && <bdi>{theme.name}</bdi>}
          {capture.on_screen && <Mark icon={monitor} words={t('console-on-screen')} />}
          {capture.hidden && <Mark icon={eyeOff} words={t('console-hidden')} />}
        </span>
      </span>
    </button>
  );
}

function Mark({ icon, words }: { readonly icon: string; readonly words: string }) {
  return (
    <span class="capture-mark">
      <Icon d={icon} size={16} />
      <span>{words}</span>
    </span>
  );
}
