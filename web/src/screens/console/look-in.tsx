import { ScenarioCard } from '../../parts/card.tsx';
import { CardInside } from '../../parts/card-inside.tsx';
import { TenderCard } from '../../parts/small-card.tsx';
import type { FaceDownCard, OpenScenario } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { says } from '../consulting/says.ts';
import { Decided } from '../table/steps/decided.tsx';
import { Positioned } from '../table/steps/rated.tsx';
import { CaptureSlip } from './captures.tsx';
import { useHere } from './here.ts';
import { ForYou } from './room-cards.tsx';
import { nameOf, shoesOf } from './seats.ts';

/** What the phones of this table share: its card, what was written in turn, what it has captured. Only to read. */
export function LookIn({ table }: { readonly table: string }) {
  const session = useHere();
  if (session.part('table').value?.id !== table) return null;
  const cards = session.pages('cards').value;
  const card = cards.find((one): one is OpenScenario => one.type === 'scenario');
  const tender = cards.find((one): one is FaceDownCard => one.type === 'face_down');
  return (
    <>
      <Brought />
      {card && <Card card={card} />}
      {tender && (
        <TenderCard note={tender.content_note} lang={tender.language} dir={tender.dir}>
          {t('console-tender')}
        </TenderCard>
      )}
      {(card ?? tender) && <ForYou card={(card ?? tender)?.id ?? ''} />}
      <Decided scene={{ session, round: session.part('table').value?.round ?? undefined }} />
      <Positioned scene={{ session, round: session.part('table').value?.round ?? undefined }} />
      <Answers />
      <Captured />
    </>
  );
}

/** A problem that somebody brought, or that it stays at the table. */
function Brought() {
  const session = useHere();
  const [one] = session.pages('problem').value;
  if (session.part('table').value?.round?.kept) return <p class="second">{says('looked-into')}</p>;
  if (!one) return null;
  return (
    <section class="plain-text" aria-label={says('issue')}>
      <b dir="auto">{one.title}</b>
      <p dir="auto">{one.text}</p>
    </section>
  );
}

function Card({ card }: { readonly card: OpenScenario }) {
  const session = useHere();
  return (
    <ScenarioCard
      title={card.title}
      text={card.text}
      spokenBy={shoesOf(session, card.spoken_by)}
      deckTitle={card.deck_title}
      number={card.number}
      lang={card.language}
      dir={card.dir}
      picture={card.picture}
    >
      <CardInside card={card} />
    </ScenarioCard>
  );
}

function Answers() {
  const session = useHere();
  const answers = session.pages('answers').value;
  if (answers.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="table-answers">
      <h3 id="table-answers">{t('console-answers')}</h3>
      <ul class="plain-list">
        {answers.map((one) => (
          <li class="plain-line plain-text" key={`${one.go_round} ${one.seat}`}>
            <b>
              <bdi>{nameOf(session, one.seat)}</bdi>
            </b>
            <p dir="auto">{one.answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Captured() {
  const captures = useHere().pages('captures').value;
  if (captures.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="table-captures">
      <h3 id="table-captures">{t('console-captures')}</h3>
      <ul class="captures-list">
        {captures.map((capture) => (
          <li key={capture.id}>
            <CaptureSlip capture={capture} />
          </li>
        ))}
      </ul>
    </section>
  );
}
