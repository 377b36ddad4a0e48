import { useMemo, useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { Shell } from '../../app/shell.tsx';
import { Sure } from '../../app/sure.tsx';
import { useTitle } from '../../app/title.ts';
import { nameOfLanguage } from '../../app/tongues.ts';
import { arrowLeft, download, layers, trash2 } from '../../icons/later.ts';
import { ellipsisVertical } from '../../icons/ui.ts';
import { Problem } from '../../link/index.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import { Conflict } from './conflict.tsx';
import type { Desk } from './desk.ts';
import { type At, Editor } from './editor.tsx';
import { History } from './history.tsx';
import { LiveCard } from './live-card.tsx';
import type { Made } from './made.ts';
import { saveFile } from './making.ts';
import { usePictures } from './pictures.ts';
import { Problems } from './problems.tsx';
import { cardAt, readDeck } from './reading.ts';
import { SavedLine } from './saved-line.tsx';
import { spotOf, useSettled } from './settled.ts';
import { inWords, isWhole } from './translated.ts';

interface TranslationProps {
  readonly made: Made;
  readonly desk: Desk;
  readonly tongue: string;
  /** The text of the deck. */
  readonly of: string;
  /** The text on the server is another one now. */
  readonly onMore: () => void;
}

/** A translation of a deck of one’s own: its text, what is to be mended, and the card under the caret in its language. */
export function Translation({ made, desk, tongue, of, onMore }: TranslationProps) {
  const text = useSettled(desk.text.value);
  const deck = useMemo(() => readDeck(of), [of]);
  const words = useMemo(() => readDeck(text), [text]);
  const [place, setPlace] = useState(0);
  const [at, goTo] = useState<At>();
  const [open, show] = useState<'more' | 'history' | 'out'>();
  const pictures = usePictures(made.token);
  const title = deck.title || made.title || t('decks-untitled');
  const back = `/decks/mine/${made.id}`;
  useTitle(`${title} · ${nameOfLanguage(tongue)}`);
  const here = cardAt(words, place)?.id;
  const nth = Math.max(
    deck.cards.findIndex(({ id }) => id === here),
    0,
  );
  const original = deck.cards[nth];
  const whole = original !== undefined && isWhole(original, words);
  const shown = whole ? inWords(deck, words) : deck;
  const goToNth = (to: number) => {
    const now = desk.text.peek();
    const there = readDeck(now).cards.find(({ id }) => id === deck.cards[to]?.id);
    if (there) goTo({ ...spotOf(now, there.from), quiet: true });
  };
  const add = async () => {
    try {
      await desk.settle();
      await bench.translate(made.token, tongue);
      onMore();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
    }
  };
  return (
    <Shell width="wide">
      <div class="bench-head">
        <h1>
          <span lang={deck.language} dir="auto">
            {title}
          </span>{' '}
          · <span lang={tongue}>{nameOfLanguage(tongue)}</span>
        </h1>
        <SavedLine desk={desk} />
        <div class="bench-acts">
          <Button icon={arrowLeft} iconMirrors href={back}>
            {t('bench-to-deck')}
          </Button>
          <Button icon={layers} onPress={() => void add()}>
            {t('bench-language-missing')}
          </Button>
          <IconButton plain icon={ellipsisVertical} label={t('bench-more')} onPress={() => show('more')} />
        </div>
      </div>
      <div class="bench">
        <Editor desk={desk} at={at} onPlace={setPlace} />
        <div class="bench-side">
          <Problems desk={desk} onGo={(spot) => goTo({ ...spot })} />
          <LiveCard deck={shown} shown={shown.cards[nth]} pictures={pictures} onGo={(_, to) => goToNth(to)} />
          {!whole && <p class="second">{t('bench-language-gaps')}</p>}
        </div>
      </div>
      {desk.newer.value && <Conflict desk={desk} newer={desk.newer.value} />}
      {open === 'more' && (
        <Dialog title={t('bench-more')} closable onClose={() => show(undefined)}>
          <div class="stack bench-menu">
            <Button wide onPress={() => show('history')}>
              {t('bench-history')}
            </Button>
            <Button
              icon={download}
              wide
              onPress={() => saveFile(desk.text.peek(), `${deck.id || 'deck'}.${tongue}.yaml`)}
            >
              {t('bench-export')}
            </Button>
            <Button icon={trash2} kind="ending" wide onPress={() => show('out')}>
              {t('bench-language-out')}
            </Button>
          </div>
        </Dialog>
      )}
      {open === 'history' && <History made={made} desk={desk} tongue={tongue} onClose={() => show(undefined)} />}
      {open === 'out' && (
        <Sure
          title={t('bench-language-out-ask')}
          keep={t('bench-delete-not')}
          remove={t('bench-language-out')}
          onClose={() => show(undefined)}
          onRemove={async () => {
            await desk.settle();
            await bench.remove(made.token, tongue);
            navigate(back, { replace: true });
          }}
        >
          <p>{t('bench-language-out-help')}</p>
        </Sure>
      )}
    </Shell>
  );
}
