import { signal } from '@preact/signals';

const speech = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

/** The voices of this device; browsers tell them late. */
const voices = signal<readonly SpeechSynthesisVoice[]>(speech?.getVoices() ?? []);

speech?.addEventListener?.('voiceschanged', () => {
  voices.value = speech.getVoices();
});

/** Whether this device has any voice at all. */
export function mayRead(): boolean {
  return voices.value.length > 0;
}

/** A voice of this device for a language, if it has one. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const wanted = language.split('-')[0];
  return voices.value.find(({ lang }) => lang.split(/[-_]/)[0] === wanted);
}

/** Reads a text with a voice; calls `over` when it has ended, for whatever reason. Replaces what was being read. */
export function read(text: string, voice: SpeechSynthesisVoice, over: () => void): void {
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.onend = over;
  said.onerror = over;
  speech?.cancel();
  speech?.speak(said);
}

/** Falls silent at once. */
export function stopReading(): void {
  speech?.cancel();
}
