import { useRef } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Check, Select } from '../../../parts/choice.tsx';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { captureFields } from '../boxes.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { roundWords } from '../scene.ts';
import { kindOptions } from './kinds.ts';
import { CaptureLine } from './list.tsx';
import { putCapture, readDraft, writeDraft } from './send.ts';

/** For whoever writes for the table: a short form that keeps the focus, and what it has so far. Enter sends. */
export function Recorder(props: PageProps) {
  const { scene, held } = props;
  const form = useRef<HTMLFormElement>(null);
  const draft = readDraft(scene);
  const captures = [...scene.session.pages('captures').value].reverse();
  const send = (event: Event) => {
    event.preventDefault();
    if (!draft.noticed.trim() || (draft.kind === 'quote' && !draft.agreed)) return;
    void putCapture(scene);
    form.current?.querySelector<HTMLInputElement>('input.field-input')?.focus();
  };
  return (
    <Layout
      {...props}
      heading={<h1 class="title">{t('recorder-title')}</h1>}
      tray={{ noCapture: true, say: undefined, main: <Button onPress={held.close}>{t('back-to-table')}</Button> }}
    >
      <p class="second">{t('recorder-help', { round: roundWords(scene, draft.round) })}</p>
      <form class="recorder paper" ref={form} onSubmit={send}>
        {captureFields.map((field) => (
          <Field
            key={field}
            label={t(`capture-${field}`)}
            value={draft[field]}
            onInput={(text) => writeDraft(scene, field, text)}
            most={BOUNDS[field]}
            enterKeyHint="send"
          />
        ))}
        <Select
          label={t('capture-kind')}
          options={kindOptions()}
          value={draft.kind}
          onChange={(kind) => writeDraft(scene, 'kind', kind)}
        />
        {draft.kind === 'quote' && (
          <Check
            label={t('capture-agreed')}
            checked={draft.agreed}
            onChange={(yes) => writeDraft(scene, 'agreed', yes ? 'yes' : '')}
          />
        )}
        <Button type="submit">{t('capture-put')}</Button>
      </form>
      <ul class="captures">
        {captures.map((one) => (
          <CaptureLine key={one.id} scene={scene} capture={one} />
        ))}
      </ul>
    </Layout>
  );
}
