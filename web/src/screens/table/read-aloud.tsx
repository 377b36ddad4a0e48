import { useEffect, useState } from 'preact/hooks';
import { volume2, x } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';

interface ReadAloudProps {
  readonly text: string;
  readonly language: string;
}

/** Reads a card aloud with a voice of this device, where it has one for the card's language. Stops when the card goes. */
export function ReadAloud({ text, language }: ReadAloudProps) {
  const speech = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [speaking, speak] = useState(false);
  useEffect(() => {
    const find = () =>
      setVoice(speech?.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language.split('-')[0]));
    find();
    speech?.addEventListener?.('voiceschanged', find);
    return () => speech?.removeEventListener?.('voiceschanged', find);
  }, [language]);
  useEffect(() => () => speech?.cancel(), [text]);
  if (!speech || !voice) return null;
  const start = () => {
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = () => speak(false);
    said.onerror = () => speak(false);
    speech.cancel();
    speech.speak(said);
    speak(true);
  };
  const stop = () => {
    speech.cancel();
    speak(false);
  };
  return (
    <div class="row">
      <Button kind="quiet" icon={speaking ? x : volume2} onPress={speaking ? stop : start}>
        {t(speaking ? 'aloud-stop' : 'aloud-read')}
      </Button>
    </div>
  );
}
