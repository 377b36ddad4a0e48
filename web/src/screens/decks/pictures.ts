import { useMemo, useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { problemInWords } from '../../app/refusals.ts';
import type { Problem } from '../../link/index.ts';
import type { MadePicture, OpenPicture } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import type { ReadPicture } from './reading.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const reasons = ['empty', 'heavy', 'wide', 'drawing', 'other', 'moving', 'broken', 'slow'];

/** The pictures kept with a deck of one's own: which the server has, and a way to bring another. */
/** What a picture may be brought as. */
export const PICTURES = 'image/jpeg,image/png,image/webp';

export interface Pictures {
  /** How a card shows it; undefined as long as the server has no picture of that name. */
  readonly shown: (picture: ReadPicture | undefined) => OpenPicture | undefined;
  /** Brings a file, and gives the name that the text may call it by. Throws `Problem`. */
  readonly bring: (file: File) => Promise<MadePicture>;
  readonly some: boolean;
}

export function usePictures(token: string): Pictures {
  const kept = useFetched(token, () => bench.pictures(token));
  const [brought, add] = useState<readonly MadePicture[]>([]);
  const known = useMemo(
    () => new Map([...(kept.there ?? []), ...brought].map((one) => [one.file, one])),
    [kept.there, brought],
  );
  return {
    some: known.size > 0,
    shown: (picture) => {
      const found = picture && known.get(picture.file);
      return found && { hash: found.hash, alt: picture.alt, width: found.width, height: found.height };
    },
    bring: async (file) => {
      const picture = await bench.picture(token, file);
      add((before) => [...before, picture]);
      return picture;
    },
  };
}

/** Why a file cannot be sent at all; the server would say the same after a long while. */
export function tooHeavy(file: File): string | undefined {
  return file.size > MOST_BYTES ? t('picture-no-heavy') : undefined;
}

/** Why a picture was not taken, and what to do. */
export function pictureRefused(problem: Problem): string {
  const { why } = problem.said as { readonly why?: string };
  if (problem.code === 'bad_picture' && reasons.includes(String(why))) return t(`picture-no-${why}`);
  if (problem.code === 'too_large') return t('picture-no-heavy');
  return problem.code === 'too_many_pictures' ? t('picture-no-more') : problemInWords(problem);
}
