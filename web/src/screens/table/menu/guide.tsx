import type { Session } from '../../../link/index.ts';
import { Empty } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Signposts } from '../signposts.tsx';

/** Whom to turn to, and what words mean, as the room's decks say. */
export function Guide({ session }: { readonly session: Session }) {
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
