import { useChanged } from '../../app/use-changed.ts';
import { circleHelp } from '../../icons/ui.ts';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { BOUNDS, type JargonView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';

/** Words somebody at the table would like explained, each with a line to write the explanation. */
export function JargonList({ flags }: { readonly flags: readonly JargonView[] }) {
  return (
    <>
      {flags.map((one) => (
        <Word key={`${one.id} ${one.explanation}`} flag={one} />
      ))}
    </>
  );
}

function Word({ flag }: { readonly flag: JargonView }) {
  const session = useHere();
  const glossary = session.guide.value.glossary;
  const term = flag.term.toLocaleLowerCase();
  const known = glossary.find((line) => line.term.toLocaleLowerCase() === term)?.meaning ?? '';
  const box = useChanged(session.key, flag.explanation ?? known, 'explain', flag.id);
  const written = box.text;
  return (
    <section class="jargon" aria-label={flag.term}>
      <p class="jargon-word">
        <Icon d={circleHelp} />
        <bdi>{t('console-jargon', { term: flag.term })}</bdi>
      </p>
      <Field
        label={t('console-explain')}
        help={t('console-explain-help')}
        rows={1}
        most={BOUNDS.explanation}
        value={written}
        onInput={box.set}
      />
      <div class="row">
        {written.trim() !== '' && written.trim() !== flag.explanation && (
          <OfferButton
            command="explain_jargon"
            given={{ flag: flag.id, explanation: written.trim() }}
            onDone={box.done}
          >
            {t('console-explain-do')}
          </OfferButton>
        )}
        <OfferButton command="explain_jargon" given={{ flag: flag.id, explanation: '' }} kind="quiet">
          {t('console-explain-down')}
        </OfferButton>
      </div>
    </section>
  );
}
