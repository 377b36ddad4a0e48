import { effect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { cardLanguage } from '../../../app/language.ts';
import { problemInWords } from '../../../app/refusals.ts';
import { scanned } from '../../../app/scanned.ts';
import { Problem } from '../../../link/index.ts';
import { cardsOfCode } from '../../../link/print.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { FileField } from '../../../parts/file-field.tsx';
import type { FoundCard } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Act, ask } from '../act.tsx';
import { opened } from '../opened.ts';
import { may } from '../scene.ts';
import type { MenuPageProps } from './menu.tsx';

// Whoever came by the QR code of a card finds it written down here, once they are at their table.
effect(() => {
  if (scanned.value) opened.value = { kind: 'menu', start: 'paper' };
});

/** Plays a card that the table holds on paper: by the code typed on it, or by a photo of its QR code. */
export function PaperPage({ scene, onClose }: MenuPageProps) {
  const [code, write] = useState(scanned.value);
  const [wrong, tell] = useState<string>();
  const [found, choose] = useState<readonly FoundCard[]>([]);
  const [sending, send] = useState(false);
  const offer = may(scene, 'play_card');
  const done = () => {
    scanned.value = '';
    onClose();
  };
  const play = async (said: string) => {
    if (!offer || !said.trim()) return;
    send(true);
    tell(undefined);
    try {
      const cards = await cardsOfCode(scene.session.key.token, said, cardLanguage.value);
      choose(cards);
      if (cards.length === 1 && cards[0] && (await ask(scene.session, offer, { card: cards[0].id }))) done();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      tell(problem.code === 'unknown_card' ? t('paper-unknown') : problemInWords(problem));
    }
    send(false);
  };
  const look = async (photo: File | undefined) => {
    if (!photo) return;
    send(true);
    const { readQr } = await import('./read-qr.ts');
    const said = await readQr(photo);
    send(false);
    if (said) await play(said);
    else tell(t('paper-no-code'));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void play(code);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <Field
        label={t('paper-code')}
        help={t('paper-code-help')}
        value={code}
        onInput={write}
        error={wrong}
        spellcheck={false}
        enterKeyHint="go"
      />
      <Button kind="main" type="submit" sending={sending} notYet={offer ? undefined : t('paper-not-now')}>
        {t('paper-play')}
      </Button>
      {found.length > 1 && (
        <fieldset>
          <legend>{t('paper-which')}</legend>
          <div class="row">
            {found.map(({ id, title }) => (
              <Act key={id} session={scene.session} offer={offer} given={{ card: id }} onDone={done}>
                <bdi>{title}</bdi>
              </Act>
            ))}
          </div>
        </fieldset>
      )}
      {typeof createImageBitmap === 'function' && (
        <FileField
          label={t('paper-photo')}
          help={t('paper-photo-help')}
          accept="image/*"
          camera
          onChoose={({ files }) => void look(files?.[0])}
        />
      )}
    </form>
  );
}
