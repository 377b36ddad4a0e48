import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { Problem } from '../../link/index.ts';
import { type PledgeLink, takeBackPledge } from '../../link/pledge.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';

interface TakeBackProps {
  readonly link: PledgeLink;
  readonly onGone: () => void;
}

/** Erases a pledge that outlived its room. Asked once more, for nobody could bring it back. */
export function TakeBack({ link, onGone }: TakeBackProps) {
  const [asked, askAgain] = useState(false);
  const [refused, refuse] = useState<string>();
  const [sending, send] = useState(false);
  const erase = async () => {
    send(true);
    try {
      await takeBackPledge(link);
      onGone();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
    }
    send(false);
  };
  if (!asked)
    return (
      <div class="row">
        <Button kind="quiet" onPress={() => askAgain(true)}>
          {t('told-take-back')}
        </Button>
      </div>
    );
  return (
    <div class="stack">
      <p role="status">{t('told-take-back-ask')}</p>
      {refused && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
      <div class="row">
        <Button kind="ending" sending={sending} onPress={() => void erase()}>
          {t('told-take-back-do')}
        </Button>
        <Button onPress={() => askAgain(false)}>{t('told-take-back-not')}</Button>
      </div>
    </div>
  );
}
