import { useId, useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { problemInWords } from '../../app/refusals.ts';
import { trash2 } from '../../icons/later.ts';
import { Problem, type Session } from '../../link/index.ts';
import { reportLink } from '../../link/report.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { toast } from '../../parts/toast.tsx';
import type { ShownPhoto } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { PICTURES, pictureRefused, tooHeavy } from '../decks/pictures.ts';
import { roomPhotos } from './photos.ts';
import './photos.css';

const MOST = 400;

/** Photos of paper in the room’s report: what is there, and a way to add one, said in words. For facilitators. */
export function Photos({ session }: { readonly session: Session }) {
  const { token } = session.key;
  const title = useId();
  const kept = useFetched(token, async () => {
    const photos = await roomPhotos.list(token);
    return { photos, page: photos.length ? await reportLink(token) : '' };
  });
  return (
    <section class="stack photos" aria-labelledby={title}>
      <h3 id={title}>{t('photos-title')}</h3>
      <p class="second">{t('photos-help')}</p>
      {kept.problem && <p role="alert">{kept.problem}</p>}
      {!!kept.there?.photos.length && (
        <ul class="photos-kept">
          {kept.there.photos.map((photo) => (
            <Kept key={photo.hash} photo={photo} page={kept.there?.page ?? ''} token={token} onGone={kept.again} />
          ))}
        </ul>
      )}
      <Add token={token} onAdded={kept.again} />
    </section>
  );
}

interface KeptProps {
  readonly photo: ShownPhoto;
  readonly page: string;
  readonly token: string;
  readonly onGone: () => void;
}

function Kept({ photo, page, token, onGone }: KeptProps) {
  const [sure, ask] = useState(false);
  const [sending, send] = useState(false);
  const alt = useId();
  const drop = async () => {
    send(true);
    try {
      await roomPhotos.drop(token, photo.hash);
      onGone();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
      send(false);
    }
  };
  return (
    <li>
      <img src={`${page}/photo/${photo.hash}`} alt="" width={photo.width} height={photo.height} />
      <p id={alt} dir="auto">
        {photo.alt}
      </p>
      <div class="row">
        {sure ? (
          <>
            <Button kind="ending" sending={sending} describedBy={alt} onPress={() => void drop()}>
              {t('photos-sure')}
            </Button>
            <Button onPress={() => ask(false)}>{t('photos-keep')}</Button>
          </>
        ) : (
          <Button kind="quiet" icon={trash2} describedBy={alt} onPress={() => ask(true)}>
            {t('photos-away')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Add({ token, onAdded }: { readonly token: string; readonly onAdded: () => void }) {
  const [file, choose] = useState<File>();
  const [alt, write] = useState('');
  const [sending, send] = useState(false);
  const [said, say] = useState<{ readonly wrong: boolean; readonly text: string }>();
  // The field is drawn anew, empty, for the next one.
  const [added, count] = useState(0);
  const take = (chosen: File | undefined) => {
    const heavy = chosen && tooHeavy(chosen);
    say(heavy ? { wrong: true, text: heavy } : undefined);
    choose(heavy ? undefined : chosen);
  };
  const add = async () => {
    if (!file) return;
    send(true);
    try {
      await roomPhotos.add(token, file, alt.trim());
      choose(undefined);
      write('');
      count(added + 1);
      say({ wrong: false, text: t('photos-added') });
      onAdded();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const full = problem.code === 'too_many_pictures';
      say({ wrong: true, text: full ? t('photos-full') : pictureRefused(problem) });
    }
    send(false);
  };
  return (
    <div class="stack">
      <FileField
        key={added}
        label={t('photos-choose')}
        help={t('form-picture-help')}
        accept={PICTURES}
        disabled={sending}
        onChoose={({ files }) => take(files?.[0])}
      />
      <Field label={t('form-alt')} help={t('photos-alt-help')} value={alt} onInput={write} rows={3} most={MOST} />
      <div class="row">
        <Button
          notYet={!file ? t('photos-first') : alt.trim() ? undefined : t('form-alt-first')}
          sending={sending}
          onPress={() => void add()}
        >
          {t('photos-add')}
        </Button>
      </div>
      <p role="status">{sending ? t('form-picture-sending') : said && !said.wrong ? said.text : ''}</p>
      {said?.wrong && (
        <p class="field-error" role="alert">
          {said.text}
        </p>
      )}
    </div>
  );
}
