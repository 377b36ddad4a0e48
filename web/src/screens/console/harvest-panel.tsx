import { layers, monitor } from '../../icons/later.ts';
import { rotateCcw } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup } from '../../parts/choice.tsx';
import type { Gallery, LinePart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Desk } from '../harvest/desk.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { useAsking, useHere } from './here.ts';
import { keysOn } from './keys.ts';
import { OfferButton, Refused } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { TakeOut } from './redact.tsx';
import { roomOf } from './seats.ts';

const galleries: readonly Gallery[] = ['themes', 'sentences', 'paths', 'evidence'];

/** The harvest of a hall: sorting, what the screen shows, dots, and each table's sentence. */
export function HarvestPanel() {
  const session = useHere();
  const { dots } = roomOf(session);
  return (
    <>
      <div class="row">
        <SortButton />
        <OfferButton command="undo_harvest" icon={rotateCcw}>
          {t('harvest-undo')}
        </OfferButton>
        <OfferButton command="call_dots" given={{ wanted: !dots }}>
          {t(dots ? 'harvest-end-dots' : 'harvest-call-dots')}
        </OfferButton>
      </div>
      <GalleryChoice />
      <EvidencePanel />
      <section class="stack" aria-labelledby="harvest-sentences">
        <h3 id="harvest-sentences">{t('harvest-sentences')}</h3>
        <ul class="plain-list">
          {session.lines.value.map((line) => (
            <li key={line.id}>
              <SentenceLine line={line} />
            </li>
          ))}
        </ul>
      </section>
      <Wordings />
    </>
  );
}

/** The desk at which captures are sorted, with single keys where they are on. */
export function SortPanel() {
  return <Desk session={useHere()} keys={keysOn.value} />;
}

/** Opens the desk at which captures are sorted. */
export function SortButton() {
  if (useHere().offers('put_in_theme').length === 0) return null;
  return (
    <Button icon={layers} onPress={() => openPanel({ what: 'sort' })}>
      {t('harvest-sort')}
    </Button>
  );
}

function GalleryChoice() {
  const session = useHere();
  const asking = useAsking();
  const { gallery } = roomOf(session);
  if (session.offers('show_gallery').length === 0) return null;
  const choose = (next: Gallery) => {
    const offer = session.can('show_gallery', { gallery: next });
    if (offer) void asking.wait(session.take(offer, { gallery: next }));
  };
  const options = galleries.map((value) => ({ value, label: t(`harvest-gallery-${value}`) }));
  return (
    <>
      <ChoiceGroup legend={t('harvest-shows')} options={options} value={gallery} onChange={choose} />
      <Refused why={asking.refused} />
    </>
  );
}

/** What tables wrote that all may live with; what slipped in is taken out here. */
function Wordings() {
  const wordings = useHere().pages('wordings').value;
  if (wordings.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="wordings">
      <h3 id="wordings">{t('harvest-wordings')}</h3>
      {wordings.map(({ number, round, nth, wording }) => (
        <div key={`${round} ${nth}`} class="plain-line">
          <span class="plain-name">
            <span class="second">{t('console-table', { number })}</span>
            <bdi>{wording}</bdi>
          </span>
          <TakeOut
            key={wording}
            command="redact_wording"
            about={{ round, nth }}
            id={`${round} ${nth}`}
            texts={[wording]}
          />
        </div>
      ))}
    </section>
  );
}

function SentenceLine({ line }: { readonly line: LinePart }) {
  const { id, number, sentence, sentence_through } = line;
  return (
    <div class="plain-line">
      <span class="plain-name">
        <span class="second">{t('console-table', { number })}</span>
        {sentence ? <bdi>{sentence}</bdi> : <span class="second">{t('harvest-no-sentence')}</span>}
        {sentence && <span class="second">{t(sentence_through ? 'harvest-through' : 'harvest-held')}</span>}
      </span>
      {sentence && (
        <OfferButton
          command="let_sentence_through"
          given={{ table: id, on_screen: !sentence_through }}
          icon={monitor}
          kind={sentence_through ? 'quiet' : 'plain'}
        >
          {t(sentence_through ? 'harvest-hold' : 'harvest-let')}
          <span class="spoken"> {t('console-table', { number })}</span>
        </OfferButton>
      )}
      {sentence && (
        <TakeOut key={sentence} command="redact_sentence" about={{ table: id }} id={id} texts={[sentence]} />
      )}
    </div>
  );
}
