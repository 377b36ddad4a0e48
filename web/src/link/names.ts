import type {
  AnswersPart,
  AskedPart,
  BoardPart,
  CapturesPart,
  CardsPart,
  ChoicesPart,
  ClosingWordsPart,
  ConsolePart,
  CountsPart,
  DecisionPart,
  GuidePart,
  KindWordsPart,
  LinePart,
  MePart,
  MinePart,
  PathPart,
  PledgesPart,
  PositionsPart,
  PresencePart,
  ProblemsPart,
  QuestionsPart,
  RatingsPart,
  RoomPart,
  RosterPart,
  SentencesPart,
  ShoesPart,
  SitesPart,
  SlotsPart,
  TablePart,
  TablePresencePart,
  TalksPart,
  ThemesPart,
  TitlesPart,
  WordingsPart,
} from '../wire.ts';

/** Parts that have one body. */
export interface Singles {
  room: RoomPart;
  counts: CountsPart;
  table: TablePart;
  board: BoardPart;
  me: MePart;
  console: ConsolePart;
  presence: PresencePart;
  sites: SitesPart;
}

/** Parts of which there is one for each table: `line.t3`. */
export interface PerTable {
  line: LinePart;
  path: PathPart;
  presence: TablePresencePart;
}

/** Lists that are cut into pages: `captures.1`, `captures.2` … (or `shoes`, `shoes.2` …). */
export interface Paged {
  answers: AnswersPart;
  captures: CapturesPart;
  handed: CapturesPart;
  decision: DecisionPart;
  choices: ChoicesPart;
  positions: PositionsPart;
  ratings: RatingsPart;
  wordings: WordingsPart;
  stream: CapturesPart;
  wall: CapturesPart;
  mine: MinePart;
  roster: RosterPart;
  themes: ThemesPart;
  pledges: PledgesPart;
  my_pledges: PledgesPart;
  table_pledges: PledgesPart;
  problem: ProblemsPart;
  my_problems: ProblemsPart;
  slots: SlotsPart;
  questions: QuestionsPart;
  asked: AskedPart;
  sentences: SentencesPart;
  closing_words: ClosingWordsPart;
  kind_words: KindWordsPart;
  cards: CardsPart;
  shoes: ShoesPart;
}

/** The body of the part with this name. */
export type PartOf<Name extends string> = Name extends keyof Singles
  ? Singles[Name]
  : Name extends `${infer Kind extends keyof PerTable}.${string}`
    ? PerTable[Kind]
    : Name extends `titles.${string}`
      ? TitlesPart
      : Name extends `guide${string}`
        ? GuidePart
        : Name extends 'talks.1'
          ? TalksPart
          : Name extends 'asked.1'
            ? AskedPart
            : never;

/** One entry of a paged list. */
export type ItemOf<Kind extends keyof Paged> = Paged[Kind]['items'][number];

/** Names of the pages of a list in order: `captures.2` comes before `captures.10`. */
export function pagesOf(kind: string, names: Iterable<string>): string[] {
  const number = (name: string) => (name === kind ? 1 : Number(name.slice(kind.length + 1)));
  return [...names]
    .filter((name) => name === kind || (name.startsWith(`${kind}.`) && number(name) > 0))
    .sort((a, b) => number(a) - number(b));
}
