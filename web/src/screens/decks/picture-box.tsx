import { useEffect, useRef, useState } from 'preact/hooks';
import { trash2 } from '../../icons/later.ts';
import { Problem } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { CardPicture } from '../../parts/card-picture.tsx';
import { Field } from '../../parts/field.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { t } from '../../words/words.ts';
import { PICTURES, type Pictures, pictureRefused, tooHeavy } from './pictures.ts';
import type { ReadPicture } from './reading.ts';

interface PictureBoxProps {
  readonly picture: ReadPicture | undefined;
  readonly pictures: Pictures;
  /** Writes the picture into the text; undefined takes it off. */
  readonly onWrite: (picture: ReadPicture | undefined) => void;
}

const MOST = 200;

/** The picture of a card: chosen from the device, shown, and said in words. Without words it does not go on the card. */
export function PictureBox({ picture, pictures, onWrite }: PictureBoxProps) {
  const [brought, bring] = useState<string>();
  const [alt, setAlt] = useState(picture?.alt ?? '');
  const written = useRef(picture?.alt);
  useEffect(() => {
    if (picture?.alt === written.current) return;
    written.current = picture?.alt;
    setAlt(picture?.alt ?? '');
  }, [picture?.alt]);
  const file = picture?.file ?? brought;
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef(false);
  useEffect(() => {
    // What was pressed has gone, and the focus with it; whoever writes in the text keeps theirs.
    const lost = document.activeElement === document.body || box.current?.contains(document.activeElement);
    if (drawn.current && lost) box.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    drawn.current = true;
  }, [file === undefined, picture === undefined]);
  const write = (words: string) => {
    setAlt(words);
    if (!picture || !words.trim()) return;
    written.current = words.trim();
    onWrite({ file: picture.file, alt: words.trim() });
  };
  const off = () => {
    bring(undefined);
    setAlt('');
    if (picture) onWrite(undefined);
  };
  return (
    <div class="stack picture-box" ref={box}>
      <h3 class="field-label">{t('form-picture')}</h3>
      {file ? (
        <>
          <CardPicture picture={pictures.shown({ file, alt })} />
          <Field label={t('form-alt')} help={t('form-alt-help')} value={alt} onInput={write} rows={2} most={MOST} />
          <div class="row">
            {!picture && (
              <Button
                kind="main"
                notYet={alt.trim() ? undefined : t('form-alt-first')}
                onPress={() => onWrite({ file, alt: alt.trim() })}
              >
                {t('form-picture-put')}
              </Button>
            )}
            <Button icon={trash2} onPress={off}>
              {t('form-picture-off')}
            </Button>
          </div>
        </>
      ) : (
        <Choose pictures={pictures} onBrought={bring} />
      )}
    </div>
  );
}

interface ChooseProps {
  readonly pictures: Pictures;
  readonly onBrought: (file: string) => void;
}

function Choose({ pictures, onBrought }: ChooseProps) {
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const heavy = tooHeavy(file);
    refuse(heavy);
    if (heavy) return;
    send(true);
    try {
      onBrought((await pictures.bring(file)).file);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(pictureRefused(problem));
    }
    input.value = '';
    send(false);
  };
  return (
    <>
      <FileField
        label={t('form-picture-choose')}
        help={t('form-picture-help')}
        accept={PICTURES}
        disabled={sending}
        onChoose={(input) => void choose(input)}
      />
      <p role="status">{sending ? t('form-picture-sending') : ''}</p>
      {refused && (
        <p class="field-error" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}
