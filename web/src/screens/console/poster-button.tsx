import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { save } from '../../app/save.ts';
import { printer } from '../../icons/later.ts';
import { Problem } from '../../link/index.ts';
import { posterPage } from '../../link/print.ts';
import { Button } from '../../parts/button.tsx';
import { locale, t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { Refused } from './offer-button.tsx';
import { roomOf } from './seats.ts';

/** The poster for the door as a file to print, with the address that is shown here. */
export function PosterButton({ address }: { readonly address: string }) {
  const session = useHere();
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const fetchIt = async () => {
    send(true);
    refuse(undefined);
    try {
      const language = locale.value === 'pseudo' ? 'en' : locale.value;
      const file = await posterPage({ token: session.key.token, address, language });
      save(file, `shoebox-${roomOf(session).code.toLowerCase()}-poster.pdf`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refuse(error.code === 'cannot_print' ? t('console-poster-cannot') : problemInWords(error));
    }
    send(false);
  };
  return (
    <>
      <div class="row">
        <Button icon={printer} sending={sending} onPress={() => void fetchIt()}>
          {t('console-poster')}
        </Button>
      </div>
      <Refused why={refused} />
    </>
  );
}
