import type { Session } from '../../link/index.ts';
import { t } from '../../words/words.ts';

interface SignpostsProps {
  readonly session: Session;
  /** Where the words of the table are not loaded, a heading of another chapter. */
  readonly title?: string;
}

/** Somebody to turn to when a card has touched something. */
export function Signposts({ session, title }: SignpostsProps) {
  const { signposting } = session.guide.value;
  if (signposting.length === 0) return null;
  return (
    <section class="stack">
      <h3>{title ?? t('guide-people')}</h3>
      <ul class="stack">
        {signposting.map(({ name, text, phone, link, language, dir }) => (
          <li key={name}>
            <span lang={language} dir={dir}>
              <b>{name}</b> {text}
            </span>{' '}
            {phone && (
              <a class="guide-way" href={`tel:${phone.replace(/\s/g, '')}`}>
                <bdi dir="ltr">{phone}</bdi>
              </a>
            )}{' '}
            {link && (
              <a class="guide-way" href={link} target="_blank" rel="noreferrer noopener">
                <bdi dir="ltr">{link.replace(/^https?:\/\//, '')}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
