import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { place } from '../../app/router.ts';
import { loadWords, t } from '../../words/words.ts';
import './mark.css';

/** Lays the watermark over this page, beside the app, until another page is gone to. */
export async function mark(): Promise<void> {
  await loadWords('rooms');
  const { path } = place.peek();
  const box = document.querySelector('.rehearsal-box') ?? document.body.appendChild(document.createElement('div'));
  box.className = 'rehearsal-box';
  const left = place.subscribe((now) => {
    if (now.path === path) return;
    render(null, box);
    box.remove();
    queueMicrotask(() => left());
  });
  if (place.peek().path === path) render(<Mark />, box);
}

/** The watermark of a rehearsal, over every screen and every printed page of it; said once to readers, and in the tab. */
function Mark() {
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
