import { eye } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { answerBox, keptNote, noteBox } from '../boxes.ts';
import { Hint } from '../hint.tsx';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { may } from '../scene.ts';
import { question } from './respond.tsx';

/** Writing instead of speaking. It is put on the table with one's name; the turn is ended apart from it. */
export function AnswerStep(props: PageProps) {
  const { scene, held } = props;
  const { session, seat } = scene;
  const round = held.view.round ?? '';
  const goRound = held.view.goRound;
  const same = scene.round?.id === round && scene.round.go_round === goRound;
  const box = answerBox(scene, round, goRound);
  const mine = session
    .pages('answers')
    .value.find((one) => one.round === round && one.go_round === goRound && one.seat === seat.id);
  const note = noteBox(scene, round).text || keptNote(scene, round);
  const offer = may(scene, 'answer', { round, go_round: goRound });
  return (
    <Layout
      {...props}
      noTable
      heading={<h1 class="title">{t('answer-title')}</h1>}
      tray={{
        noCapture: true,
        say: t('answer-say'),
        main: box.text.trim() && (
          <Act
            kind="main"
            session={session}
            offer={offer}
            given={{ round, go_round: goRound, answer: box.text }}
            drafts={[box.key]}
            onDone={held.close}
          >
            {t('capture-put')}
          </Act>
        ),
        more: <Button onPress={held.close}>{t('back-to-table')}</Button>,
      }}
    >
      {same && <p class="second">{question(scene)}</p>}
      <Field label={t('answer-label')} value={box.text} onInput={box.set} rows={5} most={BOUNDS.answer} />
      <Hint texts={[box.text]} />
      <p class="row second who-sees">
        <Icon d={eye} />
        <span>{t('answer-who-sees')}</span>
      </p>
      {note && !box.text && (
        <div class="row">
          <Button onPress={() => box.set(note)}>{t('answer-use-note')}</Button>
        </div>
      )}
      {mine && (
        <section class="said">
          <h2 class="section-title">{t('answer-on-table')}</h2>
          <p dir="auto">{mine.answer}</p>
          <Act kind="quiet" session={session} offer={offer} given={{ round, go_round: goRound, answer: '' }}>
            {t('answer-take-back')}
          </Act>
        </section>
      )}
    </Layout>
  );
}
