import { useState } from 'preact/hooks';
import { oweCode } from '../../app/recovery.ts';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { addressOf, api, attemptDone, attemptFor, type Key, keepKey, Problem } from '../../link/index.ts';
import { graphemes } from '../../parts/graphemes.ts';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { askedOf, type Form, forgetForm } from './form.ts';
import { isWrong } from './phases.ts';
import type { OwnDecks } from './use-decks.ts';

/** Opening the room: what is missing by field, what the server said, and how far it is. */
export interface Opening {
  readonly sending: boolean;
  readonly wrong: Partial<Record<'purpose' | 'decks' | 'long' | 'sheet', string>>;
  readonly refused: string | undefined;
  readonly open: () => void;
}

/** Opens the room of a form, keeps its key, and goes to the console. */
export function useOpening(form: Form, deckTitle: string, own: OwnDecks): Opening {
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const [asked, ask] = useState(false);
  const wrong = asked ? wrongIn(form) : {};
  const open = async () => {
    ask(true);
    refuse(undefined);
    if (Object.keys(wrongIn(form)).length) return focusFirstWrong();
    send(true);
    try {
      const key = await opened(form, deckTitle, own);
      forgetForm();
      navigate(addressOf(key), { replace: true });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
    } finally {
      send(false);
    }
  };
  return { sending, wrong, refused, open: () => void open() };
}

async function opened(form: Form, deckTitle: string, own: OwnDecks): Promise<Key> {
  const asked = askedOf(form, deckTitle, own);
  const { id, token } = attemptFor('open', JSON.stringify(asked));
  const { room, code, member } = await api.open({ ...asked, id, token });
  const key: Key = { room, member, token, code, role: 'facilitator', title: asked.title };
  keepKey(key);
  attemptDone('open');
  oweCode(key);
  return key;
}

function wrongIn({ purpose, decks, title, agreement, facilitator, phases }: Form): Opening['wrong'] {
  const long = graphemes(title) > BOUNDS.title || graphemes(facilitator) > BOUNDS.name;
  const purposeLong = graphemes(purpose) > BOUNDS.purpose;
  return {
    ...(!purpose.trim() && { purpose: t('open-purpose-missing') }),
    ...(purposeLong && { purpose: t('refusal-words_too_long') }),
    ...(!decks.length && { decks: t('open-deck-missing') }),
    ...(phases.some(isWrong) && { sheet: t('sheet-wrong') }),
    ...((long || graphemes(agreement ?? '') > BOUNDS.agreement) && { long: t('refusal-words_too_long') }),
  };
}

function focusFirstWrong(): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-wrong] input, [data-wrong] textarea',
    );
    first?.focus();
  });
}
