import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { layers, skipForward } from '../../icons/later.ts';
import { rotateCcw } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Check } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Empty } from '../../parts/panel.tsx';
import { BOUNDS, type CaptureView, type ThemeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { second, signOf } from './labels.ts';
import { Sorting } from './sorting.ts';
import './desk.css';
import '../pledges/pledges.css';

interface DeskProps {
  readonly session: Session;
  /** Whether single keys may be used; a person who speaks to their computer turns them off. */
  readonly keys: boolean;
}

/** Captures in no theme, one in hand at a time: a tap on a theme, or its key, and the next one is in hand. */
export function Desk({ session, keys }: DeskProps) {
  const sorting = useMemo(() => new Sorting(session), [session]);
  const desk = useRef<HTMLElement>(null);
  const pending = useRef('');
  const waiting = sorting.waiting;
  const themes = session.pages('themes').value;
  for (const { id } of themes) sorting.labels.of(id);
  useEffect(() => sorting.follow(), [sorting]);
  useLayoutEffect(() => desk.current?.focus({ preventScroll: true }), []);
  const press = (event: KeyboardEvent) => {
    if (!keys || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
    if (!act(sorting, event, pending)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="desk stack" ref={desk} tabIndex={-1} data-hears-keys aria-labelledby="desk-title" onKeyDown={press}>
      <h3 class="section-title" id="desk-title">
        {t('harvest-waiting', { count: waiting.length })}
      </h3>
      <div aria-live="polite">
        {waiting[0] ? (
          <InHand capture={waiting[0]} />
        ) : (
          <Empty title={t('harvest-all-sorted')}>{t('harvest-all-sorted-help')}</Empty>
        )}
      </div>
      {waiting[0] && <LikeIt sorting={sorting} />}
      <ThemeKeys sorting={sorting} themes={themes} keys={keys} />
      {waiting[0] && <NewTheme sorting={sorting} onDone={() => desk.current?.focus()} />}
      <div class="row">
        {waiting.length > 1 && (
          <Button icon={skipForward} iconMirrors onPress={() => sorting.skip()}>
            {t('harvest-skip')}
          </Button>
        )}
        {session.can('undo_harvest') && (
          <Button icon={rotateCcw} onPress={() => void sorting.undo()}>
            {t('harvest-undo')}
          </Button>
        )}
      </div>
      {keys && <p class="second desk-help">{t('harvest-keys')}</p>}
    </section>
  );
}

/** What a key does; false when it is none of the desk's. */
function act(sorting: Sorting, event: KeyboardEvent, pending: { current: string }): boolean {
  const begun = pending.current;
  pending.current = '';
  if (event.key === ' ' && !(event.target as HTMLElement).closest('button, label')) sorting.skip();
  else if (event.key === 'Backspace') void sorting.undo();
  else if (event.key === '=') for (const { id } of sorting.likeIt()) sorting.take(id, true);
  else if (event.key === '+') document.getElementById('desk-new')?.focus();
  else return typed(sorting, begun, signOf(event), pending);
  return true;
}

function typed(sorting: Sorting, begun: string, sign: string | undefined, pending: { current: string }): boolean {
  if (sign === undefined) return false;
  if (!begun && sign === second) {
    pending.current = second;
    return true;
  }
  const theme = sorting.labels.theme(begun + sign);
  const stands = sorting.session
    .pages('themes')
    .peek()
    .some(({ id }) => id === theme);
  if (theme !== undefined && stands) sorting.put(theme);
  return true;
}

function InHand({ capture }: { readonly capture: CaptureView }) {
  return (
    <article class="desk-hand paper">
      <p class="desk-noticed" dir="auto">
        {capture.noticed}
      </p>
      {(['because', 'so'] as const).map(
        (slip) =>
          capture[slip] && (
            <p key={slip} dir="auto">
              <span class="second">{t(`harvest-${slip}`)}</span> <bdi>{capture[slip]}</bdi>
            </p>
          ),
      )}
      <p class="least">{t('harvest-from', { number: Number(capture.table.slice(1)) })}</p>
    </article>
  );
}

/** What looks nearly the same, to be ticked by whoever agrees. */
function LikeIt({ sorting }: { readonly sorting: Sorting }) {
  const like = sorting.likeIt();
  if (like.length === 0) return null;
  return (
    <fieldset class="stack">
      <legend class="field-label">{t('harvest-alike')}</legend>
      {like.map(({ id, noticed, table }) => (
        <Check
          key={id}
          label={<bdi>{noticed}</bdi>}
          help={t('harvest-from', { number: Number(table.slice(1)) })}
          checked={sorting.with.value.has(id)}
          onChange={(along) => sorting.take(id, along)}
        />
      ))}
    </fieldset>
  );
}

interface ThemeKeysProps {
  readonly sorting: Sorting;
  readonly themes: readonly ThemeView[];
  readonly keys: boolean;
}

function ThemeKeys({ sorting, themes, keys }: ThemeKeysProps) {
  if (themes.length === 0) return <p class="second">{t('harvest-no-themes')}</p>;
  return (
    <ul class="desk-themes" aria-label={t('harvest-into')}>
      {themes.map((theme) => (
        <li key={theme.id}>
          <button type="button" class="desk-theme paper" onClick={() => sorting.put(theme.id)}>
            {keys && <kbd class="desk-key">{sorting.labels.of(theme.id)}</kbd>}
            <bdi class="desk-name">{theme.name}</bdi>
            <span class="second">{t('harvest-size', { count: theme.size })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function NewTheme({ sorting, onDone }: { readonly sorting: Sorting; readonly onDone: () => void }) {
  const box = draft(sorting.session.key, 'desk-theme');
  const [sending, send] = useState(false);
  if (sorting.session.offers('split_off').length === 0) return null;
  const make = async (event: Event) => {
    event.preventDefault();
    const theme = box.text.trim();
    if (!theme || sending) return;
    send(true);
    const made = await sorting.make(theme);
    send(false);
    if (!made) return;
    box.set('');
    onDone();
  };
  return (
    <form class="inline-form" onSubmit={(event) => void make(event)}>
      <Field id="desk-new" label={t('harvest-new')} most={BOUNDS.theme} value={box.text} onInput={box.set} />
      <Button icon={layers} type="submit" sending={sending}>
        {t('harvest-make')}
      </Button>
    </form>
  );
}

/** Whether what has the focus takes letters itself. */
function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}
