import { useId, useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { save } from '../../app/save.ts';
import { Sure } from '../../app/sure.tsx';
import { download, trash2 } from '../../icons/later.ts';
import { ellipsisVertical, globe } from '../../icons/ui.ts';
import { Problem } from '../../link/index.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import type { Desk } from './desk.ts';
import { History } from './history.tsx';
import { Languages, takeHome } from './languages.tsx';
import { dropMade, type Made } from './made.ts';
import type { Pictures } from './pictures.ts';

interface MoreProps {
  readonly made: Made;
  readonly desk: Desk;
  /** The id of the deck, by which its files are named. */
  readonly name: string;
  readonly language: string;
  readonly pictures: Pictures;
}

/** What is done with a deck as a whole: history, a file, the link, an end. */
export function More({ made, desk, name, language, pictures }: MoreProps) {
  const [open, show] = useState<'more' | 'history' | 'languages' | 'delete'>();
  const link = useId();
  const close = () => show(undefined);
  return (
    <>
      <IconButton plain icon={ellipsisVertical} label={t('bench-more')} onPress={() => show('more')} />
      {open === 'more' && (
        <Dialog title={t('bench-more')} closable onClose={close}>
          <div class="stack bench-menu">
            <Button href="/open" wide>
              {t('bench-play')}
            </Button>
            <Button wide onPress={() => show('history')}>
              {t('bench-history')}
            </Button>
            <Button icon={globe} wide onPress={() => show('languages')}>
              {t('bench-languages')}
            </Button>
            {pictures.some ? (
              <TakeZip made={made} desk={desk} name={name} />
            ) : (
              <Button icon={download} wide onPress={() => void takeHome(made, desk.text.peek(), name)}>
                {t('bench-export')}
              </Button>
            )}
            <div class="field">
              <label class="field-label" for={link}>
                {t('bench-link')}
              </label>
              <p class="field-help" id={`${link}-help`}>
                {t('bench-link-help')}
              </p>
              <input
                class="field-input"
                id={link}
                dir="ltr"
                readOnly
                aria-describedby={`${link}-help`}
                value={`${location.origin}/decks/mine#${made.token}`}
                onFocus={(event) => event.currentTarget.select()}
              />
            </div>
            <Button kind="ending" icon={trash2} wide onPress={() => show('delete')}>
              {t('bench-delete')}
            </Button>
          </div>
        </Dialog>
      )}
      {open === 'history' && <History made={made} desk={desk} onClose={close} />}
      {open === 'languages' && <Languages made={made} desk={desk} language={language} onClose={close} />}
      {open === 'delete' && <Delete made={made} onClose={close} />}
    </>
  );
}

function TakeZip({ made, desk, name }: Omit<MoreProps, 'language' | 'pictures'>) {
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const help = useId();
  const take = async () => {
    send(true);
    refuse(undefined);
    try {
      await desk.settle();
      save(await bench.zip(made.token), `${name}.zip`);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
    }
    send(false);
  };
  return (
    <div class="field">
      <Button icon={download} wide sending={sending} describedBy={help} onPress={() => void take()}>
        {t('bench-export')}
      </Button>
      <p class="field-help" id={help}>
        {t('bench-export-help')}
      </p>
      {refused && <p role="alert">{refused}</p>}
    </div>
  );
}

function Delete({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const remove = async () => {
    await bench.remove(made.token);
    dropMade(made.id);
    navigate('/decks', { replace: true });
  };
  return (
    <Sure
      title={t('bench-delete-ask')}
      keep={t('bench-delete-not')}
      remove={t('bench-delete')}
      onClose={onClose}
      onRemove={remove}
    >
      <p>{t('bench-delete-help')}</p>
    </Sure>
  );
}
