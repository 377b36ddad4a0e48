import { useEffect } from 'preact/hooks';
import { t } from '../../words/words.ts';
import './rehearsal.css';

/** The watermark of a rehearsal, over every screen and every printed page of it; said once to readers, and in the tab. */
export function Mark() {
  const word = t('rehearsal-mark');
  const line = `${word}  ·  `.repeat(8);
  useEffect(() => {
    const named = () => {
      if (!document.title.startsWith(word)) document.title = `${word} · ${document.title}`;
    };
    named();
    const watch = new MutationObserver(named);
    watch.observe(document.querySelector('title') as Element, { childList: true });
    return () => watch.disconnect();
  }, [word]);
  return (
    <>
      <p class="spoken">{t('rehearsal-mark-words')}</p>
      <div class="rehearsal-mark" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((nth) => (
          <span key={nth} class="rehearsal-mark-line" data-said={line} />
        ))}
      </div>
    </>
  );
}
