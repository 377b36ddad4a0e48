import { useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { useChanged } from '../../app/use-changed.ts';
import { roomCards } from '../../link/cards.ts';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type LinePart, type ThemeText } from '../../wire.ts';
import { inRow } from '../../words/named.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { nameOf, placedSeats } from './seats.ts';

const ways = ['people', 'topics', 'home'] as const;

/** Tables that go round: send people, topics or everybody on; what each table talks about; who stays. */
export function RotationPanel() {
  const session = useHere();
  const lines = session.lines.value;
  const can = useCan('rotate_tables');
  const people = useCan('rotate_tables', { how: 'people' });
  return (
    <>
      <p class="second">{t(can ? 'rotation-help' : 'rotation-not-now')}</p>
      {can && !people && <p>{t('console-people-stay')}</p>}
      {ways.map((how) => (
        <Way key={how} how={how} />
      ))}
      <Came lines={lines} />
      <Staying />
      <Topics lines={lines} />
    </>
  );
}

function Way({ how }: { readonly how: (typeof ways)[number] }) {
  const leave = useLeave();
  if (!useCan('rotate_tables', { how })) return null;
  return (
    <div class="rotation-way">
      <OfferButton command="rotate_tables" given={{ how }} kind={how === 'people' ? 'main' : 'plain'} onDone={leave}>
        {t(`rotation-do-${how}`)}
      </OfferButton>
      <p class="second">{t(`rotation-means-${how}`)}</p>
    </div>
  );
}

/** Who has just come to which table: to be called out for those without a phone. */
function Came({ lines }: { readonly lines: readonly LinePart[] }) {
  const session = useHere();
  const told = lines.filter(({ came }) => came?.length);
  if (told.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="rotation-came">
      <h3 id="rotation-came">{t('rotation-came')}</h3>
      <ul class="plain-list">
        {told.map(({ id, number, came }) => (
          <li class="plain-line" key={id}>
            {t('rotation-came-to', { number, names: inRow((came ?? []).map((seat) => nameOf(session, seat))) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Staying() {
  const session = useHere();
  const staying = placedSeats(session).filter(({ seat, table }) => seat.stays || table?.host === seat.id);
  return (
    <section class="stack" aria-labelledby="rotation-staying">
      <h3 id="rotation-staying">{t('rotation-staying')}</h3>
      <p>
        {staying.length
          ? inRow(staying.map(({ seat }) => seat.name || t('console-somebody')))
          : t('rotation-nobody-stays')}
      </p>
      <p class="second">{t('rotation-staying-help')}</p>
    </section>
  );
}

function Topics({ lines }: { readonly lines: readonly LinePart[] }) {
  const language = cardLanguage.value;
  const session = useHere();
  const { there } = useFetched(language, () => roomCards.choice(session.key.token, language));
  const themes = new Map((there?.cards ?? []).flatMap((card) => card.themes).map((theme) => [theme.id, theme]));
  return (
    <section class="stack" aria-labelledby="rotation-topics">
      <h3 id="rotation-topics">{t('rotation-topics')}</h3>
      {lines.map((line) => (
        <Topic key={`${line.id} ${line.topic} ${line.theme}`} line={line} themes={[...themes.values()]} />
      ))}
    </section>
  );
}

interface TopicProps {
  readonly line: LinePart;
  readonly themes: readonly ThemeText[];
}

function Topic({ line, themes }: TopicProps) {
  const session = useHere();
  const box = useChanged(session.key, line.topic, 'topic', line.id);
  const written = box.text.trim();
  const options = [
    { value: '', label: t('rotation-any-card') },
    ...themes.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const choose = (theme: string) => {
    const given = { table: line.id, from_theme: theme || null, topic: written };
    const offer = session.can('set_topic', given);
    if (offer) void session.take(offer, given).then((answer) => answer.accepted && box.done());
  };
  return (
    <fieldset class="rotation-topic">
      <legend>{t('console-table', { number: line.number })}</legend>
      <div class="inline-form">
        <Field label={t('rotation-topic-field')} most={BOUNDS.topic} value={box.text} onInput={box.set} />
        {written !== line.topic && (
          <OfferButton
            command="set_topic"
            given={{ table: line.id, from_theme: line.theme, topic: written }}
            onDone={box.done}
          >
            {t('rotation-topic-do')}
          </OfferButton>
        )}
      </div>
      {themes.length > 0 && (
        <Select label={t('rotation-theme')} options={options} value={line.theme ?? ''} onChange={choose} />
      )}
    </fieldset>
  );
}
