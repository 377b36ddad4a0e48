import { useRef } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { printer, trash2 } from '../../icons/later.ts';
import { lock } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Check } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Panel } from '../../parts/panel.tsx';
import { toast } from '../../parts/toast.tsx';
import { BOUNDS, type KindWordView, type MySeat, type SeatLine } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useChoice } from '../table/choice.ts';
import { entryOf, forgetText, keyOfText, newText, ownTexts, rememberText } from '../table/own-words.ts';
import { SlipHint } from './slip-hint.tsx';
import './own.css';

interface KindWordsProps {
  readonly session: Session;
  readonly seat: MySeat;
  /** The others at the table. */
  readonly others: readonly SeatLine[];
}

/** Words of appreciation: whether I take part, what I write to one person, and what I was given. */
export function KindWords({ session, seat, others }: KindWordsProps) {
  const offer = session.can('welcome_kind_words', { seat: seat.id, welcome: !seat.kind_words });
  const [on, turn] = useChoice(seat.kind_words, async (welcome: boolean) => {
    const answer = offer && (await session.take(offer, { welcome }));
    if (answer && !answer.accepted) toast({ text: answer.message });
    return answer?.accepted ?? false;
  });
  if (!offer && !seat.kind_words) return null;
  const mayWrite = session.offers('write_kind_word', seat.id).length > 0;
  const after = isClosed(session);
  const handedOut = session.pages('kind_words').value.some((one) => one.given && one.seat === seat.id);
  return (
    <Panel title={t('kind-title')}>
      <p>{t(after || handedOut ? 'kind-help-after' : 'kind-help')}</p>
      <Check
        label={t(after ? 'kind-look' : 'kind-take-part')}
        help={t(after ? 'kind-look-help' : 'kind-take-part-help')}
        checked={on}
        onChange={turn}
      />
      {seat.kind_words && mayWrite && (
        <>
          <p class="row second who-sees">
            <Icon d={lock} />
            <span>{t(named(session) ? 'kind-who-sees' : 'kind-who-sees-anonymous')}</span>
          </p>
          {others.map((other) => (
            <To key={other.id} session={session} seat={seat.id} other={other} />
          ))}
        </>
      )}
      {seat.kind_words && <Given session={session} seat={seat} />}
    </Panel>
  );
}

/** From the close on none are written; who only now would like theirs still gets them. */
function isClosed(session: Session): boolean {
  const room = session.part('room').value;
  return room?.phases.find(({ id }) => id === room.phase)?.kind === 'closed';
}

const named = (session: Session) => session.part('room').value?.naming === 'named';

/** What I have written to one person: by name, or without one what this device remembers. */
interface Mine {
  readonly word: string;
  readonly text: string;
  /** The name of its key on this device. */
  readonly own?: string;
}

function written(session: Session, seat: string, to: string): readonly Mine[] {
  const byName = session.pages('kind_words').value.filter((one) => !one.given && one.seat === seat && one.to === to);
  const here = ownTexts(session.key, 'kind').filter(({ texts }) => texts.seat === seat && texts.to === to);
  return [
    ...byName.map(({ id, text }) => ({ word: id, text })),
    ...here.map(({ id, entry = '', texts }) => ({ word: entry, text: texts.words ?? '', own: id })),
  ];
}

interface ToProps {
  readonly session: Session;
  readonly seat: string;
  readonly other: SeatLine;
}

function To({ session, seat, other }: ToProps) {
  const box = draft(session.key, 'kind', seat, other.id);
  const mine = written(session, seat, other.id);
  const name = other.name || t('seat-nameless');
  return (
    <details class="kind-to">
      <summary>
        <bdi>{name}</bdi>
        {mine.length > 0 && <span class="second"> · {t('kind-kept', { count: mine.length })}</span>}
      </summary>
      <div class="stack">
        {mine.map((one) => (
          <div class="kind-mine" key={one.word}>
            <p dir="auto">{one.text}</p>
            <Drop session={session} {...one} words={t('kind-take-back')} />
          </div>
        ))}
        <Field
          label={t(mine.length && named(session) ? 'kind-instead' : 'kind-write', { name })}
          value={box.text}
          onInput={box.set}
          rows={2}
          most={BOUNDS.kind_words}
        />
        <SlipHint texts={[box.text]} />
        {box.text.trim() && (
          <div class="row">
            <Button onPress={() => void keep(session, seat, other.id)}>{t('kind-keep')}</Button>
          </div>
        )}
      </div>
    </details>
  );
}

async function keep(session: Session, seat: string, to: string): Promise<void> {
  const box = draft(session.key, 'kind', seat, to);
  const [open] = session.offers('write_kind_word', seat);
  if (!open) return;
  const words = box.text.trim();
  const id = newText();
  const key = named(session) ? undefined : await keyOfText(session.key, id);
  if (key) rememberText(session.key, { id, about: 'kind', entry: entryOf('k', key), texts: { seat, to, words } });
  const hash = key ? { edit_hash: key.edit_hash } : {};
  const answer = await session.take(open, { to, kind_words: words, ...hash }, [box.key]);
  if (!answer.accepted && key) forgetText(session.key, id);
  toast({ text: answer.accepted ? t('kind-kept-now') : answer.message });
}

interface DropProps {
  readonly session: Session;
  readonly word: string;
  readonly own?: string;
  readonly text: string;
  readonly words: string;
}

/** Takes back what I wrote, or throws away what I was given. */
function Drop({ session, word, own, text, words }: DropProps) {
  const press = async () => {
    const key = own ? { edit_key: (await keyOfText(session.key, own)).edit_key } : {};
    const open = session.can('drop_kind_word', { word, ...key });
    const answer = open && (await session.take(open, { word, ...key }));
    if (own && answer && (answer.accepted || answer.code === 'unknown')) forgetText(session.key, own);
    toast({ text: answer && !answer.accepted ? answer.message : t('kind-gone') });
  };
  return (
    <Button kind="quiet" icon={trash2} onPress={() => void press()}>
      {words}
      <span class="spoken"> {text}</span>
    </Button>
  );
}

/** What I was given, once everybody was: to read, to print and fold, to throw away. */
function Given({ session, seat }: { readonly session: Session; readonly seat: MySeat }) {
  const given = session.pages('kind_words').value.filter((one) => one.given && one.seat === seat.id);
  const papers = useRef<HTMLUListElement>(null);
  if (!given.length) return null;
  return (
    <section class="stack" aria-label={t('kind-given', { count: given.length })}>
      <h3>{t('kind-given', { count: given.length })}</h3>
      <ul class="kind-papers" ref={papers}>
        {given.map((one) => (
          <Paper key={one.id} session={session} word={one} name={seat.name} />
        ))}
      </ul>
      <div class="row">
        <Button icon={printer} onPress={() => printThem(papers.current)}>
          {t('kind-print')}
        </Button>
      </div>
      <p class="second">{t('kind-until')}</p>
    </section>
  );
}

interface PaperProps {
  readonly session: Session;
  readonly word: KindWordView;
  readonly name: string;
}

/** One note. On paper it is folded along the middle: the name outside, the words inside. */
function Paper({ session, word, name }: PaperProps) {
  return (
    <li class="kind-paper">
      <p class="kind-outside" aria-hidden="true">
        {name ? t('kind-for', { name }) : t('kind-for-you')}
      </p>
      <div class="kind-inside">
        <p dir="auto">{word.text}</p>
        {word.name && (
          <p class="second">
            <bdi>{word.name}</bdi>
          </p>
        )}
      </div>
      <div class="row kind-no-print">
        <Drop session={session} word={word.id} text={word.text} words={t('kind-throw-away')} />
      </div>
    </li>
  );
}

/** Prints the notes and nothing else of the page: a copy of them that is never seen on the screen. */
function printThem(papers: HTMLElement | null): void {
  document.querySelector('.kind-print')?.remove();
  if (!papers) return;
  const sheet = document.createElement('div');
  sheet.className = 'kind-print';
  sheet.append(papers.cloneNode(true));
  document.body.append(sheet);
  document.body.dataset.prints = 'kind';
  const over = () => {
    sheet.remove();
    delete document.body.dataset.prints;
  };
  addEventListener('afterprint', over, { once: true });
  print();
}
