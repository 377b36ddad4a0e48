import type { Session } from '../../link/index.ts';
import type { OpenScenario } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Frame, JoinPaper, roomOf } from './frame.tsx';

/** From so many letters on a purpose is set smaller, and an agreement stands alone. */
const long = 90;
const much = 480;

const steps = ['scan', 'name', 'sit'] as const;

/** While people come in: what it is for, how to join, how many are here. */
export function JoinScene({ session }: { readonly session: Session }) {
  const here = session.part('counts').value?.seats ?? 0;
  const purpose = roomOf(session).purpose || roomOf(session).title;
  return (
    <Frame session={session} title={t('screen-welcome')}>
      <div class="scene-words">
        <p class="display screen-purpose" data-long={purpose.length > long ? '' : undefined} dir="auto">
          {purpose}
        </p>
        <ol class="screen-steps">
          {steps.map((step, nth) => (
            <li key={step}>
              <span class="screen-step-number" aria-hidden="true">
                {nth + 1}
              </span>
              <span>{t(`screen-step-${step}`)}</span>
            </li>
          ))}
        </ol>
        <p class="screen-here">{t('screen-here', { count: here })}</p>
      </div>
      <JoinPaper session={session} large />
    </Frame>
  );
}

/** The welcome: what it is for, and what the room agrees on. */
export function WelcomeScene({ session }: { readonly session: Session }) {
  const { purpose, agreement, naming } = roomOf(session);
  const story = storyOf(session);
  if (story) return <StoryScene session={session} {...story} />;
  return (
    <Frame session={session} title={t('screen-phase-welcome')}>
      <section class="panel paper scene-paper">
        {agreement.length <= much && (
          <p class="screen-lead" dir="auto">
            {purpose}
          </p>
        )}
        {agreement && (
          <>
            <h2 class="screen-section">{t('screen-agreement')}</h2>
            <p class="screen-agreement" data-long={agreement.length > much ? '' : undefined} dir="auto">
              {agreement}
            </p>
          </>
        )}
        <p class="screen-kept">{t(`screen-kept-${naming}`)}</p>
      </section>
      <div class="scene-column">
        <JoinPaper session={session} />
      </div>
    </Frame>
  );
}

interface Told {
  readonly card: OpenScenario;
  readonly by: string;
}

function storyOf(session: Session): Told | undefined {
  const { story } = roomOf(session);
  const card = session.pages('cards').value.find((one) => one.id === story?.card && one.type === 'scenario');
  return story && card ? { card: card as OpenScenario, by: story.told_by } : undefined;
}

/** The story that the room begins with. */
function StoryScene({ session, card, by }: Told & { readonly session: Session }) {
  return (
    <Frame session={session} title={t('screen-phase-welcome')}>
      <section class="panel paper scene-paper">
        <h2 class="screen-section">{by ? t('screen-story-by', { name: by }) : t('screen-story')}</h2>
        <div class="stack" lang={card.language} dir={card.dir}>
          <p class="screen-lead">{card.title}</p>
          <p class="screen-agreement" data-long={card.text.length > much ? '' : undefined}>
            {card.text}
          </p>
        </div>
      </section>
      <div class="scene-column">
        <JoinPaper session={session} />
      </div>
    </Frame>
  );
}
