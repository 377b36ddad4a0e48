import { useChanged } from '../../app/use-changed.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { nameOf, roomOf } from './seats.ts';

/** What a facilitator is called, with a seat or without. */
export function NamePanel() {
  const leave = useLeave();
  const session = useHere();
  const me = session.part('me').value;
  const seat = me?.seats[0];
  const before = seat ? nameOf(session, seat.id) : (me?.name ?? '');
  const box = useChanged(session.key, before, 'own-name');
  const name = box.text;
  const done = () => {
    box.done();
    leave();
  };
  return (
    <>
      <Field
        label={t('console-name')}
        help={t('console-name-help')}
        most={BOUNDS.name}
        value={name}
        onInput={box.set}
      />
      <div class="dialog-actions">
        {seat ? (
          <OfferButton command="rename" given={{ seat: seat.id, name: name.trim() }} kind="main" onDone={done}>
            {t('console-rename')}
          </OfferButton>
        ) : (
          <OfferButton command="call_me" given={{ name: name.trim() }} kind="main" onDone={done}>
            {t('console-rename')}
          </OfferButton>
        )}
      </div>
    </>
  );
}

/** Asks before nobody's name is kept any more: there is no way back. */
export function AnonymousPanel() {
  const leave = useLeave();
  return (
    <>
      <p>{t('console-anonymous-means')}</p>
      <div class="dialog-actions">
        <Button kind="main" onPress={leave}>
          {t('console-keep-names')}
        </Button>
        <OfferButton command="make_anonymous" kind="ending" onDone={leave}>
          {t('console-anonymous-do')}
        </OfferButton>
      </div>
    </>
  );
}

/** The words that stand over the room: title, purpose, agreement. */
export function WordsPanel() {
  const { title, purpose, agreement } = roomOf(useHere());
  return (
    <>
      <Retitle key={title} before={title} />
      <Restate key={purpose} before={purpose} />
      <Revise key={agreement} before={agreement} />
    </>
  );
}

function Retitle({ before }: { readonly before: string }) {
  const box = useChanged(useHere().key, before, 'title');
  const title = box.text;
  return (
    <div class="inline-form">
      <Field label={t('console-title')} most={BOUNDS.title} value={title} onInput={box.set} />
      {title.trim() !== before && (
        <OfferButton command="retitle" given={{ title: title.trim() }} onDone={box.done}>
          {t('console-save')}
        </OfferButton>
      )}
    </div>
  );
}

function Restate({ before }: { readonly before: string }) {
  const box = useChanged(useHere().key, before, 'purpose');
  const purpose = box.text;
  return (
    <div class="inline-form">
      <Field label={t('console-purpose')} rows={2} most={BOUNDS.purpose} value={purpose} onInput={box.set} />
      {purpose.trim() !== before && (
        <OfferButton command="restate_purpose" given={{ purpose: purpose.trim() }} onDone={box.done}>
          {t('console-save')}
        </OfferButton>
      )}
    </div>
  );
}

function Revise({ before }: { readonly before: string }) {
  const box = useChanged(useHere().key, before, 'agreement');
  const agreement = box.text;
  return (
    <div class="inline-form">
      <Field
        label={t('console-agreement')}
        help={t('console-agreement-help')}
        rows={4}
        most={BOUNDS.agreement}
        value={agreement}
        onInput={box.set}
      />
      {agreement.trim() !== before && (
        <OfferButton command="revise_agreement" given={{ agreement: agreement.trim() }} onDone={box.done}>
          {t('console-save')}
        </OfferButton>
      )}
    </div>
  );
}
