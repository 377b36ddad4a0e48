import type { Session } from '../../../link/index.ts';
import { Empty } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';

interface GuideProps {
  readonly session: Session;
}

/** Whom to turn to, and what words mean, as the room's decks say. */
export function Guide({ session }: GuideProps) {
  const { glossary, signposting } = session.guide.value;
  if (glossary.length + signposting.length === 0) return <Empty title={t('guide-none')} />;
  return (
    <>
      <Signposts session={session} />
      {glossary.length > 0 && (
        <section class="stack">
          <h3>{t('guide-words')}</h3>
          <dl class="stack">
            {glossary.map(({ term, meaning, language, dir }) => (
              <div key={term} lang={language} dir={dir}>
                <dt>
                  <b>{term}</b>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Somebody to turn to when a card has touched something. */
export function Signposts({ session }: GuideProps) {
  const { signposting } = session.guide.value;
  if (signposting.length === 0) return null;
  return (
    <section class="stack">
      <h3>{t('guide-people')}</h3>
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
