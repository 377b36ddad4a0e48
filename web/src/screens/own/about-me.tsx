import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { save } from '../../app/save.ts';
import { Sure } from '../../app/sure.tsx';
import { download, eyeOff, trash2 } from '../../icons/later.ts';
import { eye } from '../../icons/ui.ts';
import { ask } from '../../link/http.ts';
import { Problem, type Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { toast } from '../../parts/toast.tsx';
import type { AboutMe as Held } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { keyOfText, ownTexts } from '../table/own-words.ts';
import { eraseAll } from './erase.ts';
import { readable, textsOf } from './held.ts';
import './own.css';

/** All that is held about me in this room: to read, to take along, and to have erased. */
export function AboutMe({ session }: { readonly session: Session }) {
  const [held, show] = useState<Held>();
  const [erasing, erase] = useState(false);
  const look = async () => show(held ? undefined : await fetchHeld(session));
  const take = async (kind: 'json' | 'text') => {
    const found = await fetchHeld(session);
    if (!found) return;
    const [body, ending] = kind === 'json' ? [JSON.stringify(found, null, 2), 'json'] : [readable(found), 'txt'];
    save(new Blob([body], { type: 'text/plain;charset=utf-8' }), `shoebox-${found.code.toLowerCase()}-me.${ending}`);
  };
  return (
    <Panel title={t('own-title')}>
      <p>{t('own-help')}</p>
      <div class="row">
        <Button icon={held ? eyeOff : eye} onPress={() => void look()}>
          {t(held ? 'own-hide' : 'own-show')}
        </Button>
        <Button icon={download} onPress={() => void take('text')}>
          {t('own-take-text')}
        </Button>
        <Button icon={download} onPress={() => void take('json')}>
          {t('own-take-json')}
        </Button>
      </div>
      {held && <Texts held={held} />}
      {session.offers('erase_seat').length > 0 && (
        <div class="row">
          <Button kind="ending" icon={trash2} onPress={() => erase(true)}>
            {t('own-erase')}
          </Button>
        </div>
      )}
      {erasing && (
        <EraseSure
          session={session}
          onClose={() => erase(false)}
          onDone={() => {
            erase(false);
            show(undefined);
          }}
        />
      )}
    </Panel>
  );
}

async function fetchHeld(session: Session): Promise<Held | undefined> {
  const { token } = session.key;
  const keys = await Promise.all(
    ownTexts(session.key)
      .slice(-200)
      .map(({ id }) => keyOfText(session.key, id)),
  );
  try {
    return await ask<Held>('POST', '/api/about-me', { token, keys: keys.map(({ edit_key }) => edit_key) });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    toast({ text: problemInWords(problem) });
    return undefined;
  }
}

function Texts({ held }: { readonly held: Held }) {
  const texts = textsOf(held);
  if (!texts.length) return <p class="second">{t('own-nothing')}</p>;
  return (
    <ul class="own-texts">
      {texts.map(({ about, text, in_report }, nth) => (
        <li key={`${nth} ${text}`}>
          <p class="second">
            {t(`own-about-${about}`)}
            {in_report === false && <> · {t('own-out')}</>}
          </p>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ul>
  );
}

interface EraseProps {
  readonly session: Session;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function EraseSure({ session, onClose, onDone }: EraseProps) {
  const go = async () => {
    const stayed = await eraseAll(session);
    toast({ text: stayed ?? t('own-erased') });
    onDone();
  };
  return (
    <Sure
      title={t('own-erase-ask')}
      keep={t('own-erase-keep')}
      remove={t('own-erase-do')}
      onClose={onClose}
      onRemove={go}
    >
      <p>{t('own-erase-means')}</p>
      <p class="second">{t('own-erase-not')}</p>
    </Sure>
  );
}
