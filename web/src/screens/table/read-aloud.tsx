import { useEffect, useState } from 'preact/hooks';
import { look } from '../../app/look.ts';
import { read, stopReading, voiceFor } from '../../app/voices.ts';
import { volume2, x } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';

interface ReadAloudProps {
  readonly text: string;
  readonly language: string;
}

/** The text last read unasked: coming back to the same card does not read it again. */
let readLast = '';

/**
 * Reads a card aloud with a voice of this device, where it has one for the card's language: at a tap or, for whoever wished so, when the
 * card is turned. Stops when the card goes.
 */
export function ReadAloud({ text, language }: ReadAloudProps) {
  const voice = voiceFor(language);
  const [speaking, speak] = useState(false);
  const start = () => {
    if (!voice) return;
    read(text, voice, () => speak(false));
    speak(true);
  };
  const stop = () => {
    stopReading();
    speak(false);
  };
  useEffect(() => {
    if (!look.value.aloud || !voice || readLast === text) return;
    readLast = text;
    start();
  }, [text, voice, look.value.aloud]);
  useEffect(() => stop, [text]);
  if (!voice) return null;
  return (
    <div class="row">
      <Button kind="quiet" icon={speaking ? x : volume2} onPress={speaking ? stop : start}>
        {t(speaking ? 'aloud-stop' : 'aloud-read')}
      </Button>
    </div>
  );
}
