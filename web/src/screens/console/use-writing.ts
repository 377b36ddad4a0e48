import { useState } from 'preact/hooks';
import { type Draft, draft } from '../../drafts.ts';
import { toast } from '../../parts/toast.tsx';
import type { CaptureKind, LinePart, WhoseNeed } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { tableName } from './seats.ts';

/** The three slips of a capture, in order. */
export const slips = ['noticed', 'because', 'so'] as const;

/** What is being written down, and for which table. */
export interface Writing {
  readonly tables: readonly LinePart[];
  /** The chosen table; undefined where nothing can be written down. */
  readonly line: LinePart | undefined;
  /** The round it is about, "" for none. Stays as it was chosen when the table moves on. */
  readonly about: string;
  readonly kind: CaptureKind;
  readonly need: WhoseNeed;
  readonly agreed: boolean;
  readonly boxes: readonly Draft[];
  readonly sending: boolean;
  readonly refused: string | undefined;
  choose(table: string): void;
  change(change: Partial<Pick<Writing, 'about' | 'kind' | 'need' | 'agreed'>>): void;
  /** Puts it on the table, and makes ready for the next one. */
  put(): Promise<void>;
}

/** The form of a recorder: begins at `first`, and keeps table and kind from one capture to the next. */
export function useWriting(first: string | undefined): Writing {
  const session = useHere();
  const asking = useAsking();
  const offers = session.offers('add_capture_at');
  const tables = session.lines.value.filter((line) => offers.some(({ table }) => table === line.id));
  const at = (table: string | undefined) => ({
    table: table ?? '',
    about: tables.find(({ id }) => id === table)?.round?.id ?? '',
  });
  const [where, go] = useState(at(first ?? tables[0]?.id));
  const [what, change] = useState({ kind: 'insight' as CaptureKind, need: 'unsure' as WhoseNeed, agreed: false });
  const boxes = slips.map((slip) => draft(session.key, 'write', where.table, slip));
  const { kind, need, agreed } = what;
  const put = async () => {
    const [noticed = '', because = '', so = ''] = boxes.map((box) => box.text.trim());
    const extra = { speaker_agreed: kind === 'quote', ...(kind === 'idea' && { whose_need: need }) };
    const given = { table: where.table, round: where.about || null, kind, noticed, because, so, ...extra };
    const offer = session.can('add_capture_at', given);
    if (!offer || asking.sending || (kind === 'quote' && !agreed)) return;
    const keys = boxes.map(({ key }) => key);
    if (!(await asking.wait(session.take(offer, given, keys)))) return;
    change({ ...what, agreed: false });
    toast({ text: t('console-written', { table: tableName(session, where.table) }) });
    document.getElementById('write-noticed')?.focus();
  };
  return {
    ...what,
    tables,
    line: tables.find(({ id }) => id === where.table),
    about: where.about,
    boxes,
    sending: asking.sending,
    refused: asking.refused,
    choose: (table) => go(at(table)),
    change: ({ about, ...rest }) => {
      if (about !== undefined) go({ ...where, about });
      change({ ...what, ...rest });
    },
    put,
  };
}
