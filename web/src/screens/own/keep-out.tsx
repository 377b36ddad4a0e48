import { useState } from 'preact/hooks';
import { eyeOff } from '../../icons/later.ts';
import { eye } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.tsx';
import type { CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { keyOfText, ownTexts, writtenHere } from '../table/own-words.ts';

interface KeepOutProps {
  readonly session: Session;
  readonly capture: CaptureView;
}

/** Takes one's own capture out of every report, or puts it back; nothing where it is not one's own. */
export function KeepOut({ session, capture }: KeepOutProps) {
  const [sending, send] = useState(false);
  const { id, kept_out } = capture;
  const given = { capture: id, out: !kept_out };
  const offer = session.can('keep_out_of_report', given);
  const own = writtenHere(ownTexts(session.key, 'capture'), id);
  const keyed = offer?.words.includes('edit_key');
  if (!offer || (keyed && !own)) return null;
  const press = async () => {
    send(true);
    const key = keyed && own ? { edit_key: (await keyOfText(session.key, own.id)).edit_key } : {};
    const answer = await session.take(offer, { ...given, ...key });
    send(false);
    toast({ text: answer.accepted ? t(given.out ? 'own-now-out' : 'own-now-in') : answer.message });
  };
  return (
    <Button kind="quiet" icon={kept_out ? eye : eyeOff} sending={sending} onPress={() => void press()}>
      {t(kept_out ? 'own-put-in' : 'own-keep-out')}
      <span class="spoken"> {capture.noticed}</span>
    </Button>
  );
}

/** What has become of a capture beside being read: out of the report, or something taken out of it. */
export function CaptureMarks({ capture }: { readonly capture: CaptureView }) {
  return (
    <>
      {capture.kept_out && <p class="least">{t('own-out')}</p>}
      {capture.redacted && <p class="least">{t('own-redacted')}</p>}
    </>
  );
}
