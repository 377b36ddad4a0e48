// Written by `shoebox types` from server/wire.py and game/: change those, then write this file anew.
// What comes from the server always has every field; what a client says may leave out fields marked `?`.

export const PROTOCOL = 1;

/** Close codes of the socket, by name. */
export const CLOSE = {
  restarting: 1012,
  too_slow: 4008,
  too_fast: 4029,
  room_shut: 4503,
  newer_client: 4426,
  taken_over: 4001,
  bad_message: 4400,
  unknown_token: 4401,
  removed: 4403,
  room_gone: 4404,
} as const;

/** Longest words in letters as people count them, by field. */
export const BOUNDS = {
  name: 32,
  title: 80,
  purpose: 240,
  agreement: 1200,
  message: 280,
  note: 2000,
  answer: 1000,
  noticed: 500,
  because: 500,
  so: 500,
  term: 60,
  explanation: 200,
  theme: 80,
  i_will: 400,
  who_with: 120,
  by_when: 80,
  help_needed: 240,
  in_own_words: 1000,
  kind_words: 400,
  sentence: 200,
  story: 400,
  hypothesis: 240,
  topic: 120,
  problem: 500,
  question: 280,
  said: 80,
  where: 40,
  call: 300,
  reason: 400,
} as const;

/** All that is held about a member. Times are ms since 1970; `kept_until` None: not closed yet. */
export interface AboutMe {
  readonly room: string;
  readonly code: string;
  readonly role: string;
  readonly standing: string;
  readonly name: string;
  readonly access: readonly string[];
  readonly agreed: boolean;
  readonly kept_days: number;
  readonly kept_until: number | null;
  readonly names_until: number | null;
  readonly seats: readonly AboutSeat[];
  readonly without_a_name: readonly MyText[];
}

/** Asks for all that is held about the member of this token. `keys`: of texts this device wrote without a name. */
export interface AboutMeForm {
  readonly token: string;
  readonly keys?: readonly string[];
}

/**
 * What is kept about one seat. `tag`: the perspective it named as its own; `scales`: by statement, 1 to 5;
 * `choices`: in decision walks by round, before and after, the option from 1, or 0 for none yet;
 * `ratings`: by round and position, how it stands to it.
 */
export interface AboutSeat {
  readonly seat: string;
  readonly name: string;
  readonly tag: string | null;
  readonly tables: readonly string[];
  readonly kind_words: boolean;
  readonly scales: Readonly<Record<string, number>>;
  readonly choices: Readonly<Record<string, number>>;
  readonly ratings: Readonly<Record<string, string>>;
  readonly texts: readonly MyText[];
}

/** The command is on disk, at place `seq` in the room's history. */
export interface Accepted {
  readonly type: 'accepted';
  readonly id: string;
  readonly seq: number;
}

/** What would make the room easier for a person; seen by facilitators only. */
export type AccessWish = 'more_time' | 'easy_read' | 'large_text' | 'listening' | 'speak_little' | 'other_language' | 'step_free';

/** Puts every table with people that is not in the order yet at its end. */
export interface AddAllTables {
  readonly type: 'add_all_tables';
}

/** Puts a capture on the table: what we noticed, because, so. `round` None means it is about no card. */
export interface AddCapture {
  readonly type: 'add_capture';
  readonly seat: string;
  readonly round: string | null;
  readonly kind: CaptureKind;
  readonly noticed: string;
  readonly because?: string;
  readonly so?: string;
  readonly whose_need?: WhoseNeed | null;
  readonly speaker_agreed?: boolean;
  readonly edit_hash?: string | null;
}

/** A facilitator or recorder without a seat writes a capture down for a table. */
export interface AddCaptureAt {
  readonly type: 'add_capture_at';
  readonly table: string;
  readonly round: string | null;
  readonly kind: CaptureKind;
  readonly noticed: string;
  readonly because?: string;
  readonly so?: string;
  readonly whose_need?: WhoseNeed | null;
  readonly speaker_agreed?: boolean;
}

/** Adds a line to the run sheet behind `after`. */
export interface AddPhase {
  readonly type: 'add_phase';
  readonly after: string;
  readonly kind: PhaseKind;
  readonly mode?: string | null;
  readonly minutes?: number;
}

/** Adds a seat to the asker's own phone (a shared phone), at the asker's table. */
export interface AddSeat {
  readonly type: 'add_seat';
  readonly name?: string;
  readonly tag?: string | null;
}

/** A facilitator adds a seat for a person without a phone; its table host acts for it. */
export interface AddSeatAt {
  readonly type: 'add_seat_at';
  readonly table: string;
  readonly name?: string;
}

/** Puts a table, or a person, at the end of the order. */
export interface AddSlot {
  readonly type: 'add_slot';
  readonly table?: string | null;
  readonly seat?: string | null;
}

/** Adds a minute to the clock of who presents, or with `seconds=0` switches it off. */
export interface AddSlotTime {
  readonly type: 'add_slot_time';
  readonly slot: string;
  readonly seconds: number;
}

/** Adds a minute to the table's soft clock, or with `seconds=0` switches it off. */
export interface AddTime {
  readonly type: 'add_time';
  readonly seat: string;
  readonly round: string;
  readonly stage: number;
  readonly seconds: number;
}

/** One address of this machine. */
export interface AddressLine {
  readonly url: string;
  readonly kind: 'network' | 'virtual' | 'this_machine' | 'set';
  readonly likely: boolean;
}

/** The addresses of this machine. `reached`: some other device has fetched something already. */
export interface AddressList {
  readonly addresses: readonly AddressLine[];
  readonly chosen: string;
  readonly reached: boolean;
  readonly port: number;
}

/** Puts a typed answer on the table for one go-round of a round; an empty one takes it back. */
export interface Answer {
  readonly type: 'answer';
  readonly seat: string;
  readonly round: string;
  readonly go_round: number;
  readonly answer: string;
}

/**
 * Answers one statement of the check-in or check-out from 1 to 5; 0 takes the answer back.
 *
 * In an anonymous room `edit_hash` stands for the answer instead of the seat; the same hash answers again.
 */
export interface AnswerScale {
  readonly type: 'answer_scale';
  readonly seat: string;
  readonly moment: Moment;
  readonly statement: number;
  readonly value: number;
  readonly edit_hash?: string | null;
}

/** A typed answer on the table; always with its seat (anonymity is never promised for answers, A3). */
export interface AnswerView {
  readonly round: string;
  readonly go_round: number;
  readonly seat: string;
  readonly answer: string;
}

/** One page of the typed answers of a table's running round. */
export interface AnswersPart {
  readonly kind: 'answers';
  readonly items: readonly AnswerView[];
}

/** Seats everybody afresh at even tables of about `size`, mixed by tag, pairs together. */
export interface ArrangeTables {
  readonly type: 'arrange_tables';
  readonly size: number;
}

/** Asks the facilitators for quiet help, or takes it back. No one else is told. */
export interface AskForHelp {
  readonly type: 'ask_for_help';
  readonly seat: string;
  readonly wanted: boolean;
}

/** Asks something about a presentation; it is held until it is shown. */
export interface AskQuestion {
  readonly type: 'ask_question';
  readonly seat: string;
  readonly slot: string;
  readonly question: string;
  readonly edit_hash?: string | null;
}

/** An observer asks a table whether they may watch; `table=None` stops watching. */
export interface AskToWatch {
  readonly type: 'ask_to_watch';
  readonly table: string | null;
}

/** One page of the questions that I may show, or asked under my name. `same`: those I ask as well, by name. */
export interface AskedPart {
  readonly kind: 'asked';
  readonly items: readonly QuestionView[];
  readonly same: readonly string[];
}

/** What a right code leads to. `statements` are those of the check-in; `kept_days`: how long after closing. */
export interface AtTheDoor {
  readonly title: string;
  readonly purpose: string;
  readonly door: Door;
  readonly naming: Naming;
  readonly agreement: string;
  readonly language: string;
  readonly full: boolean;
  readonly closed: boolean;
  readonly started: boolean;
  readonly shoes: readonly ShoesLine[];
  readonly statements: readonly string[];
  readonly kept_days: number;
  readonly sites: readonly SiteLine[];
}

/** Every 25 s: the `v` of every part this member should hold now. Who misses one says `hello` again. */
export interface Beat {
  readonly type: 'beat';
  readonly now: number;
  readonly seq: number;
  readonly parts: Readonly<Record<string, string>>;
}

/** One begins to present; who presented before is done. */
export interface BeginSlot {
  readonly type: 'begin_slot';
  readonly slot: string;
}

/**
 * A table's board: whose footprint lies where (None: a plain one), where the walker stands (None: before the
 * first), and its latest rolls.
 *
 * `pips`: what the die shows in the running round; None: not rolled. `bare`: no card of that footprint was left.
 */
export interface BoardPart {
  readonly kind: 'board';
  readonly footprints: readonly (string | null)[];
  readonly at: number | null;
  readonly pips: number | null;
  readonly bare: boolean;
  readonly rolls: readonly RollView[];
}

/** Brings a problem of one's own, in place of one brought before that nobody has worked on yet. */
export interface BringProblem {
  readonly type: 'bring_problem';
  readonly seat: string;
  readonly title: string;
  readonly text: string;
  readonly who_sees: WhoSees;
}

/** The socket closes now with `code`; `again`: come back by yourself after `after_ms`. */
export interface Bye {
  readonly type: 'bye';
  readonly code: Close;
  readonly message: string;
  readonly again: boolean;
  readonly after_ms: number;
}

/** A facilitator asks for dots on themes, or says it is enough. */
export interface CallDots {
  readonly type: 'call_dots';
  readonly wanted: boolean;
}

/** A member without a seat (a facilitator, an observer) says what to be called. */
export interface CallMe {
  readonly type: 'call_me';
  readonly name: string;
}

/** What was noticed. */
export type CaptureKind = 'insight' | 'barrier' | 'idea' | 'question' | 'quote';

/**
 * A capture. `by` is a seat, or None when nobody is named. `theme` stays None for tables.
 *
 * `kept_out`: its writer wants it in no report. `redacted`: a facilitator took something out of it. `side`: what its
 * writer says it says to the room's hypothesis.
 */
export interface CaptureView {
  readonly id: string;
  readonly table: string;
  readonly round: string | null;
  readonly card: string | null;
  readonly kind: CaptureKind;
  readonly noticed: string;
  readonly because: string;
  readonly so: string;
  readonly whose_need: WhoseNeed | null;
  readonly by: string | null;
  readonly hidden: boolean;
  readonly on_screen: boolean;
  readonly theme: string | null;
  readonly kept_out: boolean;
  readonly redacted: boolean;
  readonly side: Side | null;
}

/**
 * One page of captures: of one table (`captures.N`), handed over to it
 * (`handed.N`), of the room (`stream.N`), or let through (`wall.N`).
 */
export interface CapturesPart {
  readonly kind: 'captures';
  readonly items: readonly CaptureView[];
}

/** Every card of the decks of a room as the room has them, and which are left out. For facilitators only. */
export interface CardChoice {
  readonly cards: readonly CardListing[];
  readonly left_out: readonly string[];
}

/** Asks which card of the room has a printed code. `code`: as typed, or all that its QR code holds. */
export interface CardForm {
  readonly token: string;
  readonly code: string;
  readonly language?: string;
}

/** What a scenario card is; the kind decides how it is shown, not what the table may do. */
export type CardKind = 'scenario' | 'statement' | 'verse' | 'info' | 'quiz' | 'decision' | 'wild';

/** One card as a facilitator sees it beforehand, `card` with its quiz answer; never sent to participants. */
export interface CardListing {
  readonly card: CardText;
  readonly themes: readonly ThemeText[];
  readonly modes: readonly string[];
  readonly minutes: number | null;
  readonly facilitator_note: string | null;
}

/**
 * One scenario card in one language; `number` counts from 1 in the deck, `id` is `deck:card`.
 *
 * `fallback` says that this is not the language asked for.
 */
export interface CardText {
  readonly id: string;
  readonly deck_title: string;
  readonly number: number;
  readonly kind: CardKind;
  readonly title: string;
  readonly text: string;
  readonly easy_read: string | null;
  readonly prompts: readonly string[];
  readonly positions: readonly string[];
  readonly content_note: string | null;
  readonly sensitivity: Sensitivity;
  readonly spoken_by: SpokenBy | null;
  readonly decision: DecisionText | null;
  readonly quiz: QuizText | null;
  readonly picture: PictureText | null;
  readonly credit: string | null;
  readonly language: string;
  readonly fallback: boolean;
  readonly dir: 'ltr' | 'rtl';
}

/** Asks for the cards of the room of this token, to read in a language. */
export interface CardsForm {
  readonly token: string;
  readonly language?: string;
}

/** `cards.N`: one page of the open cards of one table, in the language of this socket. */
export interface CardsPart {
  readonly kind: 'cards';
  readonly items: readonly (OpenScenario | FaceDownCard | OpenPerspective)[];
}

/** Changes the words of one's own capture. */
export interface ChangeCapture {
  readonly type: 'change_capture';
  readonly capture: string;
  readonly noticed: string;
  readonly because?: string;
  readonly so?: string;
  readonly edit_key?: string | null;
}

/** Changes one's own pledge. */
export interface ChangePledge {
  readonly type: 'change_pledge';
  readonly pledge: string;
  readonly i_will: string;
  readonly who_with?: string;
  readonly by_when?: string;
  readonly help_needed?: string;
  readonly who_sees?: WhoSees;
  readonly edit_key?: string | null;
}

/** Asks what the checker says of a text; nothing is saved. A translation is checked against the deck as saved. */
export interface CheckDeckForm {
  readonly token: string;
  readonly translation?: string | null;
  readonly text: string;
  readonly language?: string;
}

/** What the checker says. `playable`: there is no error among the problems. */
export interface CheckedDeck {
  readonly playable: boolean;
  readonly problems: readonly DeckProblem[];
}

/** One page of the choices that my seats made for themselves (named rooms). */
export interface ChoicesPart {
  readonly kind: 'choices';
  readonly items: readonly MyChoice[];
}

/**
 * Chooses for oneself alone, before or `after` the walk: an option from 1, 0 for none yet; None takes it back.
 *
 * Behind the card's own options comes leaving things as they are, where that is none of them. In an anonymous room
 * `edit_hash` stands for the choice instead of the seat; the same hash chooses again.
 */
export interface ChooseOption {
  readonly type: 'choose_option';
  readonly seat: string;
  readonly round: string;
  readonly after: boolean;
  readonly option: number | null;
  readonly reason?: string;
  readonly edit_hash?: string | null;
}

/** Chooses, in private, to speak first or last in this round because one lives this. */
export interface ChoosePlace {
  readonly type: 'choose_place';
  readonly seat: string;
  readonly round: string;
  readonly place: Place;
}

/** Takes a chosen perspective card, where the phase lets people choose. */
export interface ChooseShoes {
  readonly type: 'choose_shoes';
  readonly seat: string;
  readonly perspective: string;
}

/** Why a socket was closed. After the first four a client comes back by itself; 4426 asks for a reload, once. */
export type Close = 1012 | 4008 | 4029 | 4503 | 4426 | 4001 | 4400 | 4401 | 4403 | 4404;

/** One page of the words left in the closing circle, in an order by chance when nobody is named. */
export interface ClosingWordsPart {
  readonly kind: 'closing_words';
  readonly items: readonly string[];
}

/**
 * Makes a personal code, drawn by the client: `rejoin` brings a member to another device, `recovery` a facilitator;
 * `seat` gives one seat, without a phone or beside others on one, a phone of its own.
 *
 * `seat`: whose, when it is not one's own; for `rejoin` facilitators only. `sign_out`, not for `seat`: every device
 * whose member this is works no more from now on, but the one that asks.
 */
export interface CodeForm {
  readonly token: string;
  readonly code: string;
  readonly kind: 'rejoin' | 'recovery' | 'seat';
  readonly seat?: string | null;
  readonly sign_out?: boolean;
}

/** Comes back after leaving, to a new seat. */
export interface ComeBack {
  readonly type: 'come_back';
}

/** Puts one's turn off until the others have been asked. */
export interface ComeBackToMe {
  readonly type: 'come_back_to_me';
  readonly seat: string;
  readonly round: string;
  readonly go_round: number;
}

/** The facilitators' own: who is at the door, who stands, what is open to do. `lines` names each table's part. */
export interface ConsolePart {
  readonly kind: 'console';
  readonly tables: readonly string[];
  readonly at_door: readonly KnockView[];
  readonly standing: readonly SeatLine[];
  readonly together: readonly (readonly [string, string])[];
  readonly offers: readonly Offer[];
}

/** The table works on the problem of `owner`. */
export interface Consult {
  readonly type: 'consult';
  readonly seat: string;
  readonly round: string;
  readonly owner: string;
}

/**
 * How many are here, and where the tables are. `scales`: per moment and statement the number of answers 1 to 5,
 * only from three answers on (L2), as `moment:statement` -> five counts.
 */
export interface CountsPart {
  readonly kind: 'counts';
  readonly seats: number;
  readonly tables: number;
  readonly captures: number;
  readonly pledges: number;
  readonly at_door: number;
  readonly scales: Readonly<Record<string, readonly number[]>>;
}

/** How perspective cards come to seats. Rule: P1. */
export type Dealing = 'random' | 'spread' | 'chosen';

/** What a table has come to in its running walk, once it is at that; nobody's name stands there. */
export interface DecisionPart {
  readonly kind: 'decision';
  readonly items: readonly DecisionView[];
}

/** A decision of one invented person; `steps` are ids, in order. */
export interface DecisionText {
  readonly owner: string;
  readonly options: readonly OptionText[];
  readonly steps: readonly string[];
}

/**
 * What a table has come to in its running walk. `before`, `after`: how many chose what, none yet first, then each
 * option; empty while fewer than three chose. `ending` None: the table has not said.
 */
export interface DecisionView {
  readonly round: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly ending: Ending | null;
  readonly option: number | null;
}

/** What has become of the file of a deck since the room took its copy. */
export type DeckFile = 'same' | 'newer' | 'gone';

/** Asks for a deck of the cards written in the room of this token, and of these captures. */
export interface DeckFileForm {
  readonly token: string;
  readonly captures?: readonly string[];
}

/** Asks for a deck or a translation of it, or for one of its versions. */
export interface DeckForm {
  readonly token: string;
  readonly translation?: string | null;
  readonly version?: number | null;
}

/** A deck of a room; the room keeps its copy whatever becomes of the `file`. `held`: that file is broken now. */
export interface DeckInRoom {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly file: DeckFile;
  readonly held: Held | null;
}

/** A deck with all its cards, notes and answers, and what it brings for the whole room. For facilitators only. */
export interface DeckPreview {
  readonly summary: DeckSummary;
  readonly perspectives: readonly PerspectiveText[];
  readonly cards: readonly CardListing[];
  readonly agreement: string;
  readonly statements: readonly string[];
}

/** Asks for a deck with all its cards. */
export interface DeckPreviewForm {
  readonly token: string;
  readonly language?: string;
}

/**
 * One thing to mend: where, what it is and how. Lines and columns count from 1, columns in characters.
 *
 * `where` is empty for the file as a whole. Both are in the language asked for, or English.
 */
export interface DeckProblem {
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly where: string;
  readonly message: string;
}

/**
 * A deck on the shelf, enough to choose it: small enough to list many.
 *
 * `held`: why it stands there as it was before its file was changed; None when it is as its file is.
 */
export interface DeckSummary {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly summary: string;
  readonly purpose_hint: string | null;
  readonly audience: string | null;
  readonly version: string;
  readonly licence: string;
  readonly authors: readonly string[];
  readonly languages: readonly string[];
  readonly cards: number;
  readonly kinds: readonly KindCount[];
  readonly tender: number;
  readonly perspectives: readonly SpokenBy[];
  readonly themes: readonly ThemeText[];
  readonly language: string;
  readonly fallback: boolean;
  readonly dir: 'ltr' | 'rtl';
  readonly held: Held | null;
}

/** Asks for one command. `id`: 128 random bits as 22 base64url signs; the same id is never done twice. */
export interface Do {
  readonly type: 'do';
  readonly id: string;
  readonly command: SetDoor | LetIn | RemoveMember | LeaveRoom | ComeBack | CallMe | Retitle | RestatePurpose | ReviseAgreement | MakeAnonymous | AddSeat | AddSeatAt | TakeSeat | GiveUpSeat | Rename | TagSeat | ArrangeTables | MoveSeat | KeepTogether | NameTableHost | HostTable | StepAway | SitDown | AskToWatch | LetWatch | EnterPhase | ExtendPhase | PauseRoom | ResumeRoom | Gather | AddPhase | DropPhase | MovePhase | SetPhase | SetPace | SayToAll | TellStory | DrawCard | PlayCard | TurnCard | NotThisCard | HandReading | MoveOn | MoveTableOn | SayReady | KeepNote | Answer | EndTurn | ComeBackToMe | ChoosePlace | SitOut | ShowPrompt | ShowAnswer | SayOutcome | AddTime | ChooseShoes | OtherShoes | WriteCard | WithdrawCard | LeaveOutCards | TakeInCards | PauseTable | ResumeTable | AskForHelp | HelpGiven | FlagJargon | ExplainJargon | AddCapture | AddCaptureAt | ChangeCapture | WithdrawCapture | HideCapture | LetThrough | MakeTheme | RenameTheme | DropTheme | PutInTheme | ShowTheme | MakePledge | ChangePledge | WithdrawPledge | AnswerScale | LeaveWord | KeepOutOfReport | RedactCapture | RedactPledge | RedactSentence | EraseSeat | TakeBackByKey | WelcomeKindWords | WriteKindWord | DropKindWord | HandOutKindWords | LetHarvest | PutTogether | SplitOff | MergeThemes | UndoHarvest | LetThemeThrough | WriteSentence | LetSentenceThrough | ShowGallery | CallDots | PlaceDots | TellPledge | LinkPledge | KeepPledge | StateHypothesis | MarkEvidence | SetTopic | RotateTables | StayPut | HandOn | MergeTables | SplitTable | RewindTable | ReopenRound | Undo | UndoAt | BringProblem | TakeBackProblem | Consult | ExpectGuest | NameGuest | AddSlot | AddAllTables | DropSlot | MoveSlot | BeginSlot | EndSlot | AddSlotTime | AskQuestion | SameQuestion | ShowQuestion | WithdrawQuestion | RollDie | SayOfStep | DropSite | PlaceTable | SayToHosts | SayWhere | SetSite | ChooseOption | SayDecision | RatePosition | WordPosition | HearPosition | RedactWording | WriteOnCard | WipeCard;
}

/** Who may come in by the code. */
export type Door = 'open' | 'knock' | 'locked';

/** Draws the round's scenario card from the table's pile. */
export interface DrawCard {
  readonly type: 'draw_card';
  readonly seat: string;
  readonly round: string;
}

/** Takes back words of appreciation one wrote, or throws away some one was given; they are erased. */
export interface DropKindWord {
  readonly type: 'drop_kind_word';
  readonly word: string;
  readonly edit_key?: string | null;
}

/** Takes a line off the run sheet in which the room has not been. */
export interface DropPhase {
  readonly type: 'drop_phase';
  readonly phase: string;
}

/** Takes a photo out of the report of the room of this facilitator's token. */
export interface DropPhotoForm {
  readonly token: string;
  readonly hash: string;
}

/** A facilitator takes a place away; its tables and people stay as they are. */
export interface DropSite {
  readonly type: 'drop_site';
  readonly site: string;
}

/** Takes one out of the order. */
export interface DropSlot {
  readonly type: 'drop_slot';
  readonly slot: string;
}

/** Takes a theme apart; its captures stay. */
export interface DropTheme {
  readonly type: 'drop_theme';
  readonly id: string;
}

/** Who presents is done. */
export interface EndSlot {
  readonly type: 'end_slot';
  readonly slot: string;
}

/** Ends `turn`'s turn: said, passed, or gone on without. All three are this one command and one event. */
export interface EndTurn {
  readonly type: 'end_turn';
  readonly seat: string;
  readonly round: string;
  readonly go_round: number;
  readonly turn: string;
}

/** Where a table says that a decision has come to; that it has not come to any is as good as another. */
export type Ending = 'chosen' | 'not_yet' | 'something_else';

/** The room enters a phase of its run sheet: the next, a later, an earlier, the same again, or the end. */
export interface EnterPhase {
  readonly type: 'enter_phase';
  readonly phase: string;
  readonly skip_debrief?: boolean;
}

/** Erases everything a seat has written, and its name: one's own, or on request by a facilitator. */
export interface EraseSeat {
  readonly type: 'erase_seat';
  readonly seat: string;
}

/** Keeps a seat at a table for a guest, who is away until they come. */
export interface ExpectGuest {
  readonly type: 'expect_guest';
  readonly table: string;
  readonly name: string;
}

/** A facilitator explains a flagged word to its table; an empty explanation takes the flag down. */
export interface ExplainJargon {
  readonly type: 'explain_jargon';
  readonly flag: string;
  readonly explanation: string;
}

/** Gives the running phase more minutes. */
export interface ExtendPhase {
  readonly type: 'extend_phase';
  readonly minutes: number;
}

/** A tender card not yet turned: nothing but its content note may be read. */
export interface FaceDownCard {
  readonly type: 'face_down';
  readonly id: string;
  readonly content_note: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly fallback: boolean;
  readonly face_down: true;
}

/** Asks the table and the facilitators what a word means. Nobody is told who asked. */
export interface FlagJargon {
  readonly type: 'flag_jargon';
  readonly seat: string;
  readonly term: string;
}

/** Opens a pledge by its private link: the room's code, the pledge's id, and the link's key. */
export interface FollowForm {
  readonly code: string;
  readonly pledge: string;
  readonly key: string;
}

/**
 * A pledge as its private link shows it. `kept_until`, in ms since 1970: then the link ends.
 *
 * `outlives`: its maker wants it kept when the room is gone. `apart`: the room is gone, and this pledge alone is kept;
 * then `title` and `language` are "".
 */
export interface FollowedPledge {
  readonly title: string;
  readonly language: string;
  readonly i_will: string;
  readonly who_with: string;
  readonly by_when: string;
  readonly help_needed: string;
  readonly who_sees: WhoSees;
  readonly status: PledgeStatus;
  readonly told: readonly StoryLine[];
  readonly kept_until: number;
  readonly outlives: boolean;
  readonly apart: boolean;
}

/** What a round left on the table's path. `outcome` None: not said. */
export interface Footprint {
  readonly round: string;
  readonly number: number;
  readonly card: string;
  readonly spoken_by: string | null;
  readonly mode: string;
  readonly outcome: Outcome | null;
}

/** A card of the room, for `play_card`. */
export interface FoundCard {
  readonly id: string;
  readonly title: string;
}

/** What the screen shows in the harvest. */
export type Gallery = 'themes' | 'sentences' | 'paths' | 'evidence';

/** Asks the tables to finish their sentence and look up; `gather=False` takes it back. */
export interface Gather {
  readonly type: 'gather';
  readonly gather: boolean;
}

/** Gives up one seat: one's own of several, or, as a facilitator, one without a phone. */
export interface GiveUpSeat {
  readonly type: 'give_up_seat';
  readonly seat: string;
}

/** A word and what it means. */
export interface GlossaryLine {
  readonly term: string;
  readonly meaning: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** `guide`, and when long `guide.2` …: words explained and people to turn to, from the room's decks. */
export interface GuidePart {
  readonly kind: 'guide';
  readonly glossary: readonly GlossaryLine[];
  readonly signposting: readonly SignpostLine[];
}

/** Chooses a capture that the table hands over to those who come next, or takes that back. */
export interface HandOn {
  readonly type: 'hand_on';
  readonly seat: string;
  readonly capture: string;
  readonly on: boolean;
}

/** Gives everybody who takes part the words written to them, all at once; from then on none are written. */
export interface HandOutKindWords {
  readonly type: 'hand_out_kind_words';
}

/** Hands the reading over to another seat of the table. */
export interface HandReading {
  readonly type: 'hand_reading';
  readonly seat: string;
  readonly round: string;
  readonly to: string;
}

/** Shows the table how a position was rated, if three or more have rated it. */
export interface HearPosition {
  readonly type: 'hear_position';
  readonly seat: string;
  readonly round: string;
  readonly position: string;
}

/** Why a deck stands on the shelf as it was before: its `file` was changed and has errors, the first on `line`. */
export interface Held {
  readonly file: string;
  readonly errors: number;
  readonly line: number;
}

/**
 * Says who speaks and what this client already has; first within 5 s, and again whenever in doubt.
 *
 * `parts` maps the name of each part held to its `v`; `unanswered` lists commands that got no answer yet.
 */
export interface Hello {
  readonly type: 'hello';
  readonly protocol: number;
  readonly token: string;
  readonly epoch?: string;
  readonly language?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly unanswered?: readonly string[];
}

/** A facilitator marks a seat's call for help as answered. */
export interface HelpGiven {
  readonly type: 'help_given';
  readonly help_for: string;
}

/** A facilitator hides a capture from tables and screen, or shows it again. */
export interface HideCapture {
  readonly type: 'hide_capture';
  readonly capture: string;
  readonly hidden: boolean;
}

/** A seat offers to keep its table moving, or lays the task down. */
export interface HostTable {
  readonly type: 'host_table';
  readonly seat: string;
  readonly host: boolean;
}

/** A word somebody would like explained. */
export interface JargonView {
  readonly id: string;
  readonly term: string;
  readonly explanation: string | null;
}

/** The token is a member now, in the room or waiting at its door. */
export interface JoinedRoom {
  readonly room: string;
  readonly member: string;
  readonly standing: Standing;
}

/** Joins a room by its code. All but code, id and token may be left empty. */
export interface JoiningForm {
  readonly id: string;
  readonly token: string;
  readonly code: string;
  readonly role?: 'participant' | 'observer';
  readonly name?: string;
  readonly tag?: string | null;
  readonly site?: string | null;
  readonly access?: readonly AccessWish[];
  readonly agreed?: boolean;
  readonly language?: string;
}

/** Keeps a private note for the round; an empty one throws it away. */
export interface KeepNote {
  readonly type: 'keep_note';
  readonly seat: string;
  readonly round: string;
  readonly note: string;
}

/** Takes one's own capture out of every report, or puts it back; it stays where it is in the room. */
export interface KeepOutOfReport {
  readonly type: 'keep_out_of_report';
  readonly capture: string;
  readonly out: boolean;
  readonly edit_key?: string | null;
}

/**
 * Has one's own pledge kept apart when the room is gone, until 30 days after `day` (`2027-01-31`), and links it.
 *
 * With `day=""` it is not kept apart any more; its link stays as it is.
 */
export interface KeepPledge {
  readonly type: 'keep_pledge';
  readonly pledge: string;
  readonly link_hash: string;
  readonly day?: string;
  readonly edit_key?: string | null;
}

/** Two people stay at one table whenever tables are arranged or people moved; `together=False` undoes it. */
export interface KeepTogether {
  readonly type: 'keep_together';
  readonly seat: string;
  readonly other: string;
  readonly together?: boolean;
}

/** A version that can be brought back; `size` in bytes. */
export interface KeptVersion {
  readonly version: number;
  readonly saved_at: number;
  readonly size: number;
}

/** How many cards of a kind a deck has. */
export interface KindCount {
  readonly kind: CardKind;
  readonly count: number;
}

/** Words of appreciation: given to my `seat`, or written from it. `name`: the other's, or "". */
export interface KindWordView {
  readonly id: string;
  readonly seat: string;
  readonly given: boolean;
  readonly to: string;
  readonly name: string;
  readonly text: string;
}

/** One page of the words of appreciation I was given or wrote. */
export interface KindWordsPart {
  readonly kind: 'kind_words';
  readonly items: readonly KindWordView[];
}

/** Somebody at the door. */
export interface KnockView {
  readonly member: string;
  readonly name: string;
}

/** Before the first card is drawn, leaves cards of the room's decks out of every table's pile. */
export interface LeaveOutCards {
  readonly type: 'leave_out_cards';
  readonly cards: readonly string[];
}

/** Leaves; the seats are given up, the words stay. The same device may come back. */
export interface LeaveRoom {
  readonly type: 'leave_room';
}

/** Leaves a word in the closing circle, for everyone; an empty one takes it back (named rooms). */
export interface LeaveWord {
  readonly type: 'leave_word';
  readonly seat: string;
  readonly in_own_words: string;
  readonly edit_hash?: string | null;
}

/** A facilitator lets a participant or observer sort captures into themes, or takes that back. */
export interface LetHarvest {
  readonly type: 'let_harvest';
  readonly member: string;
  readonly helps: boolean;
}

/** Lets a member in who knocked. */
export interface LetIn {
  readonly type: 'let_in';
  readonly member: string;
}

/** A facilitator lets a table's sentence through to the screen and all phones, or takes it off. */
export interface LetSentenceThrough {
  readonly type: 'let_sentence_through';
  readonly table: string;
  readonly on_screen: boolean;
}

/** A facilitator lets a theme through to the screen and the phones, or takes it off. */
export interface LetThemeThrough {
  readonly type: 'let_theme_through';
  readonly id: string;
  readonly on_screen: boolean;
}

/** A facilitator lets a capture through to the screen, or takes it off. */
export interface LetThrough {
  readonly type: 'let_through';
  readonly capture: string;
  readonly on_screen: boolean;
}

/** A seat answers for its table; `agreed=False` also ends watching that was agreed before. */
export interface LetWatch {
  readonly type: 'let_watch';
  readonly seat: string;
  readonly observer: string;
  readonly agreed: boolean;
}

/**
 * One table at a glance for facilitators. `not_asked`: seats not asked yet in this go-round, never who passed.
 *
 * `help_for`: seats that would like quiet help. `captures`: how many the table has made.
 * `steps`: those of the card that the round follows.
 */
export interface LinePart {
  readonly kind: 'line';
  readonly id: string;
  readonly number: number;
  readonly host: string | null;
  readonly seats: readonly SeatLine[];
  readonly round: RoundView | null;
  readonly path: readonly Footprint[];
  readonly paused_at: number | null;
  readonly ready: number;
  readonly not_asked: readonly string[];
  readonly help_for: readonly string[];
  readonly flags: readonly JargonView[];
  readonly captures: number;
  readonly sentence: string;
  readonly sentence_through: boolean;
  readonly offers: readonly Offer[];
  readonly topic: string;
  readonly theme: string | null;
  readonly came: readonly string[] | null;
  readonly taken_back: TakenBackView | null;
  readonly steps: readonly string[];
  readonly site: string | null;
}

/** A facilitator makes a link to give away: `new_token` becomes a member of that role. */
export interface LinkForm {
  readonly token: string;
  readonly id: string;
  readonly new_token: string;
  readonly role: 'facilitator' | 'observer' | 'screen';
  readonly name?: string;
}

/** Makes the private link of one's own pledge, in place of an earlier one; only the hash of its key is kept. */
export interface LinkPledge {
  readonly type: 'link_pledge';
  readonly pledge: string;
  readonly link_hash: string;
  readonly edit_key?: string | null;
}

/** A facilitator looks into a table and receives its parts, or with None looks away. */
export interface Look {
  readonly type: 'look';
  readonly table: string | null;
}

/** Asks what a code leads to. */
export interface LookForm {
  readonly code: string;
  readonly language?: string | null;
}

/** The code works now, and the last of that kind no more. `until`: ms since 1970; None: as long as the room. */
export interface MadeCode {
  readonly until: number | null;
}

/** A deck as it was typed. `saved_at`: ms since 1970. */
export interface MadeDeckText {
  readonly version: number;
  readonly saved_at: number;
  readonly text: string;
}

/** The new token is this member; its link is ORIGIN/in#TOKEN, for a screen ORIGIN/screen#TOKEN. */
export interface MadeLink {
  readonly member: string;
}

/** A picture of a deck made in the workbench: what its text calls it; it is found at /pictures/HASH.jpg. */
export interface MadePicture {
  readonly file: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** A translation of a deck of one's own. `sound`: a room that is opened now has it. */
export interface MadeTranslation {
  readonly language: string;
  readonly saved_at: number;
  readonly sound: boolean;
}

/** From now on no author is stored. There is no way back. */
export interface MakeAnonymous {
  readonly type: 'make_anonymous';
}

/** Makes a pledge: I will, who with, by when, help I need. `for_table` speaks for the table. */
export interface MakePledge {
  readonly type: 'make_pledge';
  readonly seat: string;
  readonly i_will: string;
  readonly who_with?: string;
  readonly by_when?: string;
  readonly help_needed?: string;
  readonly who_sees?: WhoSees;
  readonly for_table?: boolean;
  readonly edit_hash?: string | null;
}

/** Names a theme; captures are put into it one by one. */
export interface MakeTheme {
  readonly type: 'make_theme';
  readonly theme: string;
  readonly first?: string | null;
}

/** Says which side of the hypothesis one's own capture stands on; with `side=None` on none. */
export interface MarkEvidence {
  readonly type: 'mark_evidence';
  readonly capture: string;
  readonly side: Side | null;
  readonly edit_key?: string | null;
}

/**
 * Myself: my role and standing, a section per seat I may act for, and what I may do without a seat.
 *
 * `harvests`: a facilitator lets me sort captures. `site`: where I say that I am.
 */
export interface MePart {
  readonly kind: 'me';
  readonly member: string;
  readonly role: Role;
  readonly standing: Standing;
  readonly name: string;
  readonly agreed: boolean;
  readonly watches: string | null;
  readonly harvests: boolean;
  readonly seats: readonly MySeat[];
  readonly offers: readonly Offer[];
  readonly site: string | null;
}

/** A facilitator brings everybody of one table to another. */
export interface MergeTables {
  readonly type: 'merge_tables';
  readonly table: string;
  readonly into: string;
}

/** Puts all captures of theme `id` into theme `other`; `id` is no more. */
export interface MergeThemes {
  readonly type: 'merge_themes';
  readonly id: string;
  readonly other: string;
}

/** Asks what rooms the tokens on this device are for. */
export interface MineForm {
  readonly tokens: readonly string[];
}

/** One page of my private texts. */
export interface MinePart {
  readonly kind: 'mine';
  readonly items: readonly MyWords[];
}

/** When a scale was answered. */
export type Moment = 'check_in' | 'check_out';

/**
 * One moment. `seq`: its place in the room's history; `at`: ms since 1970; `kind`: an event's tag.
 *
 * `table` and `number` (of its round) are 0 where it was the whole room. `name`: of the facilitator who took a table
 * back, "" where nobody is named. `words`: those of `capture`.
 */
export interface MomentLine {
  readonly seq: number;
  readonly at: number;
  readonly kind: string;
  readonly table: number;
  readonly number: number;
  readonly phase: Phase | null;
  readonly mode: string;
  readonly step: string;
  readonly called: string;
  readonly name: string;
  readonly capture: string;
  readonly words: string;
}

/** Moments in their order. `more`: others follow behind the last of them. */
export interface Moments {
  readonly moments: readonly MomentLine[];
  readonly more: boolean;
}

/** Asks for the moments of the room of this facilitator's token behind place `after`, a thousand at most. */
export interface MomentsForm {
  readonly token: string;
  readonly after?: number;
}

/** Moves the table on to the round's next stage, or out of its last one into the next round. */
export interface MoveOn {
  readonly type: 'move_on';
  readonly seat: string;
  readonly round: string;
  readonly stage: number;
}

/** Swaps a line of the run sheet with the one after it (`later`) or before it. */
export interface MovePhase {
  readonly type: 'move_phase';
  readonly phase: string;
  readonly later: boolean;
}

/** Moves a person to another table, or with `to="new"` to a new one. */
export interface MoveSeat {
  readonly type: 'move_seat';
  readonly seat: string;
  readonly to: string;
}

/** Lets one change places with its neighbour. */
export interface MoveSlot {
  readonly type: 'move_slot';
  readonly slot: string;
  readonly later: boolean;
}

/** A facilitator's skip: moves a table on in whatever step it is. */
export interface MoveTableOn {
  readonly type: 'move_table_on';
  readonly table: string;
  readonly round: string;
  readonly stage: number;
}

/** What a seat I act for chose in a walk: an option from 1, or 0 for none yet. */
export interface MyChoice {
  readonly seat: string;
  readonly round: string;
  readonly after: boolean;
  readonly option: number;
  readonly reason: string;
}

/** A deck that one of the tokens opens. `summary`: when it can be played. */
export interface MyDeck {
  readonly token_index: number;
  readonly version: number;
  readonly saved_at: number;
  readonly title: string;
  readonly errors: number;
  readonly summary: DeckSummary | null;
}

/** Asks what the decks are that the tokens on this device open. */
export interface MyDecksForm {
  readonly tokens: readonly string[];
  readonly language?: string;
}

/** How a seat I act for rated a position. */
export interface MyRating {
  readonly seat: string;
  readonly round: string;
  readonly position: string;
  readonly stance: Stance;
  readonly reason: string;
}

/**
 * A room that one of the tokens opens. Times are ms since 1970; `kept_until` and `names_until` None: not closed
 * yet; from then on it is kept for `kept_days`, and the names in it until `names_until`.
 */
export interface MyRoom {
  readonly token_index: number;
  readonly room: string;
  readonly member: string;
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly role: Role;
  readonly standing: Standing;
  readonly phase: PhaseKind;
  readonly closed: boolean;
  readonly opened_at: number;
  readonly kept_until: number | null;
  readonly kept_days: number;
  readonly names_until: number | null;
  readonly rehearsal: boolean;
}

/**
 * A seat I may act for, with what only it may know. `table` None: standing, not yet placed.
 *
 * `scales` maps "moment:statement" to my answer (named rooms). `captures` and `pledges` are those I put my name to,
 * the latest 120. `dots`: where my dots lie (named rooms). `kind_words`: I take part in words of appreciation.
 * `call`: the link for those who sit where I sit. `to_hosts`: what hosts are told, if I host.
 */
export interface MySeat {
  readonly id: string;
  readonly table: string | null;
  readonly name: string;
  readonly tag: string | null;
  readonly shoes: string | null;
  readonly was: string | null;
  readonly away: boolean;
  readonly ready: boolean;
  readonly place: Place;
  readonly out: boolean;
  readonly wants_help: boolean;
  readonly mine: boolean;
  readonly scales: Readonly<Record<string, number>>;
  readonly captures: readonly string[];
  readonly pledges: readonly string[];
  readonly dots: readonly string[];
  readonly offers: readonly Offer[];
  readonly kind_words: boolean;
  readonly stays: boolean;
  readonly call: string;
  readonly to_hosts: string;
}

/** Something one wrote, or was given. `about`: where it stands, by its word in this program; `card`: a card's id. */
export interface MyText {
  readonly about: string;
  readonly text: string;
  readonly card: string | null;
  readonly in_report: boolean | null;
}

/** A text of mine alone: a private note for a round, or my word in the closing circle (`round` None). */
export interface MyWords {
  readonly seat: string;
  readonly round: string | null;
  readonly text: string;
}

/** Says of a seat that a guest sits there, who stays while others rotate, or no longer. */
export interface NameGuest {
  readonly type: 'name_guest';
  readonly seat: string;
  readonly guest: boolean;
}

/** A facilitator names a table's host, or with `seat=None` frees the task. */
export interface NameTableHost {
  readonly type: 'name_table_host';
  readonly table: string;
  readonly seat: string | null;
}

/** Whether an author is kept with what is written. One way only: named to anonymous. */
export type Naming = 'named' | 'anonymous';

/** Makes a deck that only who holds `token` can open: of a `text`, a copy of a `deck` of the shelf, or blank. */
export interface NewDeckForm {
  readonly token: string;
  readonly title?: string;
  readonly language?: string;
  readonly deck?: string | null;
  readonly text?: string | null;
}

/** Lays the card aside for the table and draws another. Nobody is told who asked. */
export interface NotThisCard {
  readonly type: 'not_this_card';
  readonly seat: string;
  readonly round: string;
}

/** One line of what just happened. `number` grows with each; words are made by the client from `kind` and ids. */
export interface Notice {
  readonly number: number;
  readonly kind: string;
  readonly seat: string | null;
  readonly other: string | null;
  readonly card: string | null;
  readonly step: string | null;
}

/** One command a member may give now. `do` is the command's tag; `near` says how close to the thumb it stands. */
export interface Offer {
  readonly do: string;
  readonly fields: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
  readonly words: readonly string[];
  readonly near: Prominence;
}

/** A decision card's decision: whose it is and how it can go. */
export interface OpenDecision {
  readonly owner: string;
  readonly options: readonly OpenOption[];
  readonly steps: readonly string[];
}

/** One way a decision can go, with what speaks for and against it. `nothing`: it is doing nothing. */
export interface OpenOption {
  readonly name: string;
  readonly gain: string;
  readonly loss: string;
  readonly nothing: boolean;
}

/** A perspective card held openly at the table. */
export interface OpenPerspective {
  readonly type: 'perspective';
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly holder: string;
  readonly in_brief: string;
  readonly what_matters: readonly string[];
  readonly strengths: readonly string[];
  readonly what_helps: readonly string[];
  readonly ask_instead: string | null;
  readonly content_note: string | null;
  readonly easy_read: string | null;
  readonly picture: OpenPicture | null;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly fallback: boolean;
}

/** A picture on a card, found at /pictures/HASH.jpg: what is to be seen on it, and its size in points. */
export interface OpenPicture {
  readonly hash: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A quiz card's choices; `answer` (from 1) and `explain` stay None until the table shows them. */
export interface OpenQuiz {
  readonly choices: readonly string[];
  readonly answer: number | null;
  readonly explain: string | null;
}

/** A scenario card lying open: only the `prompts` shown so far. `fallback`: not in the language asked for. */
export interface OpenScenario {
  readonly type: 'scenario';
  readonly id: string;
  readonly card_kind: CardKind;
  readonly deck_title: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly prompts: readonly string[];
  readonly easy_read: string | null;
  readonly content_note: string | null;
  readonly spoken_by: string | null;
  readonly themes: readonly string[];
  readonly decision: OpenDecision | null;
  readonly quiz: OpenQuiz | null;
  readonly picture: OpenPicture | null;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly fallback: boolean;
  readonly positions: readonly string[];
}

/** The room is there; the token that opened it is its facilitator. */
export interface OpenedRoom {
  readonly room: string;
  readonly code: string;
  readonly member: string;
}

/**
 * Opens a room by a `preset` (its minutes) or by `phases`. Texts that are None: the first deck's own.
 *
 * `made_decks`: tokens of decks made in the workbench. At least one deck of either kind is needed.
 */
export interface OpeningForm {
  readonly id: string;
  readonly token: string;
  readonly title: string;
  readonly purpose?: string;
  readonly language?: string;
  readonly preset?: 45 | 90 | 150 | null;
  readonly phases?: readonly PhaseLine[];
  readonly decks: readonly string[];
  readonly made_decks?: readonly string[];
  readonly left_out?: readonly string[];
  readonly naming?: Naming;
  readonly door?: Door;
  readonly table_size?: number;
  readonly facilitator?: string;
  readonly agreement?: string | null;
  readonly statements?: readonly string[] | null;
  readonly sites?: readonly string[];
}

/** One way a decision can go, with what speaks for it and against it. `nothing`: it is doing nothing. */
export interface OptionText {
  readonly name: string;
  readonly gain: string;
  readonly loss: string;
  readonly nothing: boolean;
}

/** Gives the perspective card back and is dealt another; no reason is asked. */
export interface OtherShoes {
  readonly type: 'other_shoes';
  readonly seat: string;
  readonly perspective: string;
}

/** What a table says of a round: a way to talk, never a mark. */
export type Outcome = 'forward' | 'blocked' | 'mixed';

/** The console of an earlier moment, part by part, as the socket sent them then; their offers are closed now. */
export interface Past {
  readonly seq: number;
  readonly at: number;
  readonly parts: Readonly<Record<string, RoomPart | CountsPart | TablePart | AnswersPart | CapturesPart | MePart | MinePart | ConsolePart | LinePart | RosterPart | ThemesPart | PledgesPart | ClosingWordsPart | PathPart | SentencesPart | KindWordsPart | ProblemsPart | TalksPart | SlotsPart | QuestionsPart | AskedPart | DecisionPart | ChoicesPart | PositionsPart | RatingsPart | WordingsPart | BoardPart | SitesPart | CardsPart | ShoesPart | TitlesPart | GuidePart | PresencePart | TablePresencePart>>;
}

/** Asks for the console as it stood at a moment: the last that is not after place `seq`. */
export interface PastForm {
  readonly token: string;
  readonly seq: number;
  readonly language?: string;
}

/** One table's path: no names on it. */
export interface PathPart {
  readonly kind: 'path';
  readonly table: string;
  readonly number: number;
  readonly seats: number;
  readonly path: readonly Footprint[];
  readonly topic: string;
  readonly site: string | null;
}

/** A breathing space for everybody; clocks stand still. */
export interface PauseRoom {
  readonly type: 'pause_room';
}

/** A breathing space for one table; its clock stands still. */
export interface PauseTable {
  readonly type: 'pause_table';
  readonly seat: string;
}

/** One perspective card in one language; `id` is `deck:perspective`. */
export interface PerspectiveText {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly holder: string;
  readonly in_brief: string;
  readonly what_matters: readonly string[];
  readonly strengths: readonly string[];
  readonly what_helps: readonly string[];
  readonly ask_instead: string | null;
  readonly content_note: string | null;
  readonly sensitivity: Sensitivity;
  readonly easy_read: string | null;
  readonly picture: PictureText | null;
  readonly credit: string | null;
  readonly language: string;
  readonly fallback: boolean;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * One line of the run sheet. `mode` and `dealing` matter in `play` only; `minutes` is soft, 0 means no clock.
 *
 * An `overnight` line never has a clock: what stands behind it is another day.
 */
export interface Phase {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly minutes: number;
  readonly mode: string | null;
  readonly dealing: Dealing;
}

/** What the whole room is doing. */
export type PhaseKind = 'lobby' | 'welcome' | 'check_in' | 'play' | 'debrief' | 'harvest' | 'pledge' | 'check_out' | 'break' | 'overnight' | 'closed';

/** One line of a run sheet. */
export interface PhaseLine {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly minutes?: number;
  readonly mode?: string | null;
  readonly dealing?: Dealing;
}

/** A picture, found at /pictures/HASH.jpg, what is to be seen on it, and its size in points. */
export interface PictureText {
  readonly hash: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Asks for a `beat` at once. */
export interface Ping {
  readonly type: 'ping';
}

/** Where in the go-rounds a seat speaks because "I live this"; private, seen by others only as the order. */
export type Place = 'open' | 'first' | 'last';

/**
 * Places a seat's three dots, in place of those before; several may lie on one theme, and some may stay in hand.
 *
 * In an anonymous room `edit_hash` stands for them instead of the seat; the same hash places them anew.
 */
export interface PlaceDots {
  readonly type: 'place_dots';
  readonly seat: string;
  readonly dot_1: string | null;
  readonly dot_2: string | null;
  readonly dot_3: string | null;
  readonly edit_hash?: string | null;
}

/** A facilitator says where a table is; `site=None`: nowhere in particular. */
export interface PlaceTable {
  readonly type: 'place_table';
  readonly table: string;
  readonly site: string | null;
}

/** What a room was opened with and how it stands now, to open another like it. */
export interface Plan {
  readonly title: string;
  readonly purpose: string;
  readonly language: string;
  readonly phases: readonly Phase[];
  readonly decks: readonly string[];
  readonly left_out: readonly string[];
  readonly naming: Naming;
  readonly door: Door;
  readonly table_size: number;
  readonly facilitator: string;
  readonly agreement: string;
  readonly statements: readonly string[];
}

/** Plays a card that the table holds on paper, instead of drawing one by chance. */
export interface PlayCard {
  readonly type: 'play_card';
  readonly seat: string;
  readonly round: string;
  readonly card: string;
}

/** How a pledge goes; letting go is as good as any. */
export type PledgeStatus = 'made' | 'under_way' | 'done' | 'changed' | 'let_go';

/**
 * A pledge. `by` is the name shown with it, "" when nobody is named. `told`: one for each
 * status, the latest last. `linked`: it has a private link. `kept_until`: until then it is kept apart when the room is
 * gone, in ms since 1970; None: it goes with the room.
 */
export interface PledgeView {
  readonly id: string;
  readonly table: string;
  readonly i_will: string;
  readonly who_with: string;
  readonly by_when: string;
  readonly help_needed: string;
  readonly who_sees: WhoSees;
  readonly for_table: boolean;
  readonly by: string;
  readonly status: PledgeStatus;
  readonly told: readonly ToldView[];
  readonly linked: boolean;
  readonly kept_until: number | null;
}

/** One page of the pledges that everyone may see; `mypledges` pages hold one's own and one's table's. */
export interface PledgesPart {
  readonly kind: 'pledges';
  readonly items: readonly PledgeView[];
}

/**
 * One position and how it was rated. `position`: "2" of the card; "2.1": the table's wording of it, which
 * stands in `wording`. `counts`: how many support it, can live with it, cannot; empty until the table has heard it.
 * `reasons`: why, without names. `all_can`: three or more rated it, and nobody cannot live with it.
 */
export interface PositionView {
  readonly round: string;
  readonly position: string;
  readonly wording: string;
  readonly counts: readonly number[];
  readonly all_can: boolean;
  readonly reasons: readonly string[];
}

/** One page of what a table rates in its running round, once it has come to hear that. */
export interface PositionsPart {
  readonly kind: 'positions';
  readonly items: readonly PositionView[];
}

/** Asks for the poster of a room. `address`: where people join, one of /api/addresses. */
export interface PosterForm {
  readonly token: string;
  readonly address: string;
  readonly language?: string | null;
}

/** `presence`, for facilitators: seats and members heard of lately. Never an event, never stored. */
export interface PresencePart {
  readonly kind: 'presence';
  readonly seats: readonly string[];
  readonly members: readonly string[];
}

/** Somebody's own problem. `round` None: it waits for its table. `who_sees`: its table, or the room. */
export interface ProblemView {
  readonly id: string;
  readonly seat: string;
  readonly round: string | null;
  readonly title: string;
  readonly text: string;
  readonly who_sees: WhoSees;
}

/** The problem that a table works on (`problem.1`), or one page of one's own (`my_problems.N`). */
export interface ProblemsPart {
  readonly kind: 'problems';
  readonly items: readonly ProblemView[];
}

/** How near the thumb an offer stands: the one main action, beside it, or one tap deeper. */
export type Prominence = 'main' | 'plain' | 'deeper';

/** Puts a capture into a theme, or with `id=None` out of any. */
export interface PutInTheme {
  readonly type: 'put_in_theme';
  readonly capture: string;
  readonly id: string | null;
}

/** Puts several captures into one theme, or with `id=None` out of any. */
export interface PutTogether {
  readonly type: 'put_together';
  readonly captures: readonly string[];
  readonly id: string | null;
}

/** Asks for a picture of a link to this server. */
export interface QrForm {
  readonly text: string;
}

/** An SVG element without scripts and styles. */
export interface QrPicture {
  readonly svg: string;
}

/**
 * A question about a slot. `shown`: everybody may read it; `up`: it stands on the screen; `mine`: I asked it.
 *
 * `same`: how many others ask it; None while they are fewer than three.
 */
export interface QuestionView {
  readonly id: string;
  readonly slot: string;
  readonly text: string;
  readonly shown: boolean;
  readonly up: boolean;
  readonly mine: boolean;
  readonly same: number | null;
}

/** One page of the questions that everybody may read. */
export interface QuestionsPart {
  readonly kind: 'questions';
  readonly items: readonly QuestionView[];
}

/** A quiz; `answer` (counted from 1) and `explain` are there only when the answer is revealed. */
export interface QuizText {
  readonly choices: readonly string[];
  readonly answer: number | null;
  readonly explain: string | null;
}

/**
 * Rates a position for oneself: one of the card's, "1" to "4", or the table's wording of it, "2.1".
 *
 * With `stance=None` the rating is taken back; not rating at all is a pass. In an anonymous room `edit_hash` stands
 * for the rating instead of the seat; the same hash rates again.
 */
export interface RatePosition {
  readonly type: 'rate_position';
  readonly seat: string;
  readonly round: string;
  readonly position: string;
  readonly stance: Stance | null;
  readonly reason?: string;
  readonly edit_hash?: string | null;
}

/** One page of the ratings of my seats (named rooms). */
export interface RatingsPart {
  readonly kind: 'ratings';
  readonly items: readonly MyRating[];
}

/** Asks what a run sheet file says, and what is wrong with it; nothing is kept. */
export interface ReadSheetForm {
  readonly text: string;
  readonly language?: string;
}

/** A facilitator takes out of a capture, wherever they stand in it, words that slipped into it: a name, a number. */
export interface RedactCapture {
  readonly type: 'redact_capture';
  readonly capture: string;
  readonly slip: string;
}

/** A facilitator takes out of a pledge that the room may see, and of its stories, words that slipped into it. */
export interface RedactPledge {
  readonly type: 'redact_pledge';
  readonly pledge: string;
  readonly slip: string;
}

/** A facilitator takes out of a table's sentence words that slipped into it. */
export interface RedactSentence {
  readonly type: 'redact_sentence';
  readonly table: string;
  readonly slip: string;
}

/** Takes out of a wording what slipped into it. */
export interface RedactWording {
  readonly type: 'redact_wording';
  readonly round: string;
  readonly nth: number;
  readonly slip: string;
}

/** Why a command was not accepted. A closed list; each has a sentence for people in every catalogue. */
export type Refusal = 'not_yours' | 'facilitators_only' | 'not_here' | 'unknown' | 'not_now' | 'moved_on' | 'paused' | 'not_your_turn' | 'already_so' | 'no_cards' | 'no_shoes' | 'no_such_cards' | 'door_locked' | 'room_full' | 'room_closed' | 'debrief_first' | 'agree_first' | 'words_missing' | 'words_too_long' | 'wrong_key' | 'key_missing' | 'speaker_first' | 'limit_reached' | 'not_a_call';

/**
 * Opens a rehearsal of the room of this facilitator's token, whose first facilitator `new_token` names. Is that
 * room a rehearsal itself, it ends and is deleted: this is starting over.
 */
export interface RehearseForm {
  readonly id: string;
  readonly token: string;
  readonly new_token: string;
  readonly people: number;
}

/** Opens a rehearsal as a room is opened, and lets so many simulated people come to it. */
export interface RehearsingForm {
  readonly id: string;
  readonly token: string;
  readonly title: string;
  readonly purpose?: string;
  readonly language?: string;
  readonly preset?: 45 | 90 | 150 | null;
  readonly phases?: readonly PhaseLine[];
  readonly decks: readonly string[];
  readonly made_decks?: readonly string[];
  readonly left_out?: readonly string[];
  readonly naming?: Naming;
  readonly door?: Door;
  readonly table_size?: number;
  readonly facilitator?: string;
  readonly agreement?: string | null;
  readonly statements?: readonly string[] | null;
  readonly sites?: readonly string[];
  readonly people: number;
}

/** The command was not done. `message` is an English sentence that says what to do; `code` is for catalogues. */
export interface Rejected {
  readonly type: 'rejected';
  readonly id: string;
  readonly code: Refusal | ServerRefusal;
  readonly message: string;
}

/** Removes a member for good, or turns away one who knocked; their token is dead at once. */
export interface RemoveMember {
  readonly type: 'remove_member';
  readonly member: string;
}

/** Renames a seat: one's own, or any as a facilitator. */
export interface Rename {
  readonly type: 'rename';
  readonly seat: string;
  readonly name: string;
}

/** Gives a theme another name. */
export interface RenameTheme {
  readonly type: 'rename_theme';
  readonly id: string;
  readonly theme: string;
}

/** A facilitator takes back that a table's `round` ended. */
export interface ReopenRound {
  readonly type: 'reopen_round';
  readonly table: string;
  readonly round: string;
}

/**
 * Asks for a file to take home: the room's report for its facilitators; for everyone else, in a form that is not
 * heavy, all that they wrote and what was on their screen. `language` None: the room's own.
 */
export interface ReportForm {
  readonly token: string;
  readonly form: 'page' | 'pdf' | 'word' | 'excel' | 'csv' | 'markdown' | 'json';
  readonly language?: string | null;
}

/** Lets `ticket`, made by the client like a token, show the report at /api/report/page/TICKET for two hours. */
export interface ReportLinkForm {
  readonly token: string;
  readonly ticket: string;
}

/** Changes the room's purpose. */
export interface RestatePurpose {
  readonly type: 'restate_purpose';
  readonly purpose: string;
}

/** Ends the breathing space for everybody. */
export interface ResumeRoom {
  readonly type: 'resume_room';
}

/** The table goes on, also while the whole room pauses. */
export interface ResumeTable {
  readonly type: 'resume_table';
  readonly seat: string;
}

/** Changes the room's title. */
export interface Retitle {
  readonly type: 'retitle';
  readonly title: string;
}

/** Comes back with a personal code: `token`, made on this device, becomes the member it stands for. */
export interface ReturnForm {
  readonly code: string;
  readonly token: string;
}

/** The token is this member now, beside any other device they have. */
export interface Returned {
  readonly room: string;
  readonly member: string;
  readonly role: Role;
  readonly code: string;
  readonly title: string;
}

/** Changes what the room agrees on. */
export interface ReviseAgreement {
  readonly type: 'revise_agreement';
  readonly agreement: string;
}

/** A facilitator takes a table back `to` an earlier stage of its round; to 0, its beginning, without its card. */
export interface RewindTable {
  readonly type: 'rewind_table';
  readonly table: string;
  readonly round: string;
  readonly stage: number;
  readonly to: number;
}

/** What a member may do. A table host is a seat with a task, not a role of a member. */
export type Role = 'facilitator' | 'participant' | 'observer' | 'screen';

/** Rolls the die: the walker goes on, and a card of the footprint it comes to is drawn. */
export interface RollDie {
  readonly type: 'roll_die';
  readonly seat: string;
  readonly round: string;
}

/**
 * A roll of the die: the footprint it led to, from 0, what the table says of that step, and its words for it.
 *
 * `tile`: it lies, a later step lifted it, or none was laid.
 */
export interface RollView {
  readonly round: string;
  readonly number: number;
  readonly footprint: number;
  readonly outcome: Outcome | null;
  readonly tile: 'lies' | 'lifted' | 'none';
  readonly said: string;
}

/**
 * A card of a room: its note for facilitators, and how often all tables have played it and laid it aside.
 *
 * `written_here`: in the room, by a facilitator and then without a note, or by a table on a wild card.
 * `for_all`: the whole room may hear it (S12).
 */
export interface RoomCard {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly played: number;
  readonly aside: number;
  readonly written_here: boolean;
  readonly for_all: boolean;
}

/** The decks and cards of a room, for its facilitators. */
export interface RoomCards {
  readonly decks: readonly DeckInRoom[];
  readonly cards: readonly RoomCard[];
}

/**
 * The frame of the room. `message` and other texts are None or "" once erased.
 *
 * `pace`: how many times faster than life this rehearsal runs; None in every room that is none.
 */
export interface RoomPart {
  readonly kind: 'room';
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly language: string;
  readonly naming: Naming;
  readonly door: Door;
  readonly phases: readonly Phase[];
  readonly phase: string;
  readonly entered: readonly string[];
  readonly ends_at: number | null;
  readonly paused_at: number | null;
  readonly gathering: boolean;
  readonly message: string;
  readonly agreement: string;
  readonly statements: readonly string[];
  readonly spotlight: string | null;
  readonly dots: boolean;
  readonly gallery: Gallery;
  readonly lately: readonly Notice[];
  readonly pace: number | null;
  readonly hypothesis: string;
  readonly story: StoryView | null;
  readonly sites: readonly SiteLine[];
}

/** A member as facilitators see them. */
export interface RosterLine {
  readonly member: string;
  readonly role: Role;
  readonly standing: Standing;
  readonly name: string;
  readonly access: readonly AccessWish[];
  readonly seats: readonly string[];
  readonly harvests: boolean;
  readonly site: string | null;
}

/** One page of the members. */
export interface RosterPart {
  readonly kind: 'roster';
  readonly items: readonly RosterLine[];
}

/** Sends people, or topics, on to the next tables, or everybody home. `rotation` numbers them from 1. */
export interface RotateTables {
  readonly type: 'rotate_tables';
  readonly rotation: number;
  readonly how: Rotating;
}

/** What goes round: people while topics stay, topics while people stay, or everybody back home. */
export type Rotating = 'people' | 'topics' | 'home';

/**
 * The round as everyone at the table sees it. `card` is None until drawn; `face_down`: only its note may be read.
 *
 * `called` finds the stage's own words in those of the mode; "" where it has none but those of its step.
 * `waiting_for`: seats not yet asked in this go-round, in order. `kept`: its owner keeps it at the table.
 */
export interface RoundView {
  readonly id: string;
  readonly number: number;
  readonly mode: string;
  readonly stage: number;
  readonly step: string;
  readonly called: string;
  readonly shoes: string;
  readonly go_round: number;
  readonly go_rounds: number;
  readonly card: string | null;
  readonly face_down: boolean;
  readonly reader: string | null;
  readonly turn: string | null;
  readonly waiting_for: readonly string[];
  readonly ends_at: number | null;
  readonly prompts: number;
  readonly answer_shown: boolean;
  readonly outcome: string | null;
  readonly kept: boolean;
}

/** Asks the same as a question that was shown, or no longer. */
export interface SameQuestion {
  readonly type: 'same_question';
  readonly seat: string;
  readonly asked: string;
  readonly on: boolean;
  readonly edit_hash?: string | null;
}

/** Saves a text on top of the version it was changed from. `keep`: that version stays in the history. */
export interface SaveDeckForm {
  readonly token: string;
  readonly translation?: string | null;
  readonly base: number;
  readonly text: string;
  readonly keep?: boolean;
}

/** It is on disk, as this version. */
export interface SavedDeck {
  readonly version: number;
  readonly saved_at: number;
}

/** Whether what is asked in this room can be saved now. Said again each second while it cannot, and once it can. */
export interface Saving {
  readonly type: 'saving';
  readonly ok: boolean;
}

/** The table says where the decision has come to; with `chosen`, to which `option`, from 1. */
export interface SayDecision {
  readonly type: 'say_decision';
  readonly seat: string;
  readonly round: string;
  readonly ending: Ending;
  readonly option?: number | null;
}

/** Says in the table's words what helped in a step, or what stood in its way; empty takes it away. */
export interface SayOfStep {
  readonly type: 'say_of_step';
  readonly seat: string;
  readonly round: string;
  readonly said: string;
}

/** The table says of a round: a step forward, blocked, or mixed. May be said again until the room closes. */
export interface SayOutcome {
  readonly type: 'say_outcome';
  readonly seat: string;
  readonly round: string;
  readonly outcome: Outcome;
}

/** Says "I'm ready" to the table, or takes it back; a signal, never a trigger. */
export interface SayReady {
  readonly type: 'say_ready';
  readonly seat: string;
  readonly ready: boolean;
}

/** Shows one sentence on every phone and the screen; an empty one takes it down. */
export interface SayToAll {
  readonly type: 'say_to_all';
  readonly message: string;
}

/** Shows one sentence to those who host tables, and nobody else; an empty one takes it down. */
export interface SayToHosts {
  readonly type: 'say_to_hosts';
  readonly message: string;
}

/** Says where a member is; `site=None`: they rather do not say. */
export interface SayWhere {
  readonly type: 'say_where';
  readonly member: string;
  readonly site: string | null;
}

/** A place card: name, what the seat is doing, and the shoes it holds openly. */
export interface SeatLine {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'now' | 'asked' | 'coming_back' | 'ready' | 'away';
  readonly shoes: string | null;
  readonly has_phone: boolean;
  readonly stays: boolean;
  readonly guest: boolean;
}

/** How tender a card is; anything above low comes with a content note first. */
export type Sensitivity = 'low' | 'medium' | 'high';

/** One table's sentence to the whole room. */
export interface SentenceView {
  readonly table: string;
  readonly number: number;
  readonly sentence: string;
}

/** One page of the sentences that were let through. */
export interface SentencesPart {
  readonly kind: 'sentences';
  readonly items: readonly SentenceView[];
}

/** Why the server did not take a command, beside the refusals of the rules. */
export type ServerRefusal = 'too_fast' | 'busy' | 'not_saved' | 'disk_full' | 'bad_command';

/** Opens the door, lets people knock, or locks it. */
export interface SetDoor {
  readonly type: 'set_door';
  readonly door: Door;
}

/** Runs a rehearsal's clocks so many times faster than life. */
export interface SetPace {
  readonly type: 'set_pace';
  readonly pace: number;
}

/** Changes the minutes and, in play, the mode and the dealing of a line; of the running one not the minutes. */
export interface SetPhase {
  readonly type: 'set_phase';
  readonly phase: string;
  readonly minutes: number;
  readonly mode?: string | null;
  readonly dealing?: Dealing;
}

/** A facilitator names a place where tables are, or with `site=None` one more; `call`: a link for who is remote. */
export interface SetSite {
  readonly type: 'set_site';
  readonly site: string | null;
  readonly where: string;
  readonly call?: string;
}

/** Says what a table talks about, with a theme of the decks that its cards are drawn from first, or none. */
export interface SetTopic {
  readonly type: 'set_topic';
  readonly table: string;
  readonly topic?: string;
  readonly from_theme?: string | null;
}

/**
 * A run sheet to begin with, told in the language that was asked for as far as it has it.
 *
 * `own_language`: in which title and summary are. `held`: why it is here as it was before its file was broken.
 */
export interface SheetListing {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly own_language: string;
  readonly phases: readonly Phase[];
  readonly held: Held | null;
}

/** What a file says. `sheet`: when there is no error among the problems. */
export interface SheetRead {
  readonly sheet: SheetListing | null;
  readonly problems: readonly DeckProblem[];
}

/** A run sheet as a file, with the name it should have. */
export interface SheetWritten {
  readonly name: string;
  readonly text: string;
}

/** A perspective at a glance, for chips, footprints and tags. */
export interface ShoesLine {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** `shoes`, and when long `shoes.2`, `shoes.3` …: all perspectives of the room's decks. */
export interface ShoesPart {
  readonly kind: 'shoes';
  readonly items: readonly ShoesLine[];
}

/** Newest bodies of parts that changed, and names of parts this member no longer receives. */
export interface Show {
  readonly type: 'show';
  readonly seq: number;
  readonly now: number;
  readonly parts: Readonly<Record<string, Shown>>;
  readonly gone: readonly string[];
}

/** Shows the table a quiz card's answer. */
export interface ShowAnswer {
  readonly type: 'show_answer';
  readonly seat: string;
  readonly round: string;
}

/** A facilitator chooses what the screen shows in the harvest: themes, sentences, or the paths of all tables. */
export interface ShowGallery {
  readonly type: 'show_gallery';
  readonly gallery: Gallery;
}

/** Shows the table the card's next question. */
export interface ShowPrompt {
  readonly type: 'show_prompt';
  readonly seat: string;
  readonly round: string;
  readonly prompt: number;
}

/** Puts a question on the screen and all phones, in place of the one before, or takes it from both. */
export interface ShowQuestion {
  readonly type: 'show_question';
  readonly asked: string;
  readonly up: boolean;
}

/** Puts one theme large on the screen, or with `id=None` none. */
export interface ShowTheme {
  readonly type: 'show_theme';
  readonly id: string | null;
}

/** The newest body of a part; `v` is a short hash of its bytes. */
export interface Shown {
  readonly v: string;
  readonly body: RoomPart | CountsPart | TablePart | AnswersPart | CapturesPart | MePart | MinePart | ConsolePart | LinePart | RosterPart | ThemesPart | PledgesPart | ClosingWordsPart | PathPart | SentencesPart | KindWordsPart | ProblemsPart | TalksPart | SlotsPart | QuestionsPart | AskedPart | DecisionPart | ChoicesPart | PositionsPart | RatingsPart | WordingsPart | BoardPart | SitesPart | CardsPart | ShoesPart | TitlesPart | GuidePart | PresencePart | TablePresencePart;
}

/** A photo of paper in a room's report; it is found at /api/report/page/TICKET/photo/HASH. `alt`: what it shows. */
export interface ShownPhoto {
  readonly hash: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** What a capture says to the room's hypothesis; the three are not added up against each other. */
export type Side = 'for' | 'against' | 'complicates';

/** So many other devices of this member work no more. */
export interface SignedOut {
  readonly devices: number;
}

/** Somebody to turn to when a card has touched something. */
export interface SignpostLine {
  readonly name: string;
  readonly text: string;
  readonly link: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The simulated people of a room. None: they went when the server stopped, or made room for another rehearsal. */
export interface Simulated {
  readonly people: readonly SimulatedPerson[] | null;
}

/** One simulated person. `token`: opens their own phone's view; `ways`: how they are, and what happens to them. */
export interface SimulatedPerson {
  readonly name: string;
  readonly seat: string | null;
  readonly token: string;
  readonly ways: readonly ('quick' | 'slow' | 'silent' | 'talkative' | 'dark' | 'returns' | 'late' | 'leaves' | 'help')[];
  readonly here: boolean;
}

/** Comes back from away. */
export interface SitDown {
  readonly type: 'sit_down';
  readonly seat: string;
}

/** Sits this round out, in private; others see only turns that passed. */
export interface SitOut {
  readonly type: 'sit_out';
  readonly seat: string;
  readonly round: string;
  readonly out: boolean;
}

/** A place where tables are. */
export interface SiteLine {
  readonly id: string;
  readonly name: string;
}

/** A place as facilitators see it, with the link to its call. */
export interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly call: string;
}

/** The places where tables are, and what those who host are told. */
export interface SitesPart {
  readonly kind: 'sites';
  readonly items: readonly SiteView[];
  readonly to_hosts: string;
}

/** Five minutes of a table, by its `number`, or of a person, by `name`. `begun`: it runs, or has run. */
export interface SlotView {
  readonly id: string;
  readonly table: string | null;
  readonly number: number | null;
  readonly seat: string | null;
  readonly name: string;
  readonly begun: boolean;
}

/** One page of the order of presentations. */
export interface SlotsPart {
  readonly kind: 'slots';
  readonly items: readonly SlotView[];
}

/** Chooses the language of cards for this socket. */
export interface Speak {
  readonly type: 'speak';
  readonly language: string;
}

/** Makes a new theme of chosen captures, taken from wherever they were. */
export interface SplitOff {
  readonly type: 'split_off';
  readonly captures: readonly string[];
  readonly theme: string;
}

/** A facilitator sends half of a table to a new one. */
export interface SplitTable {
  readonly type: 'split_table';
  readonly table: string;
}

/** The perspective a card speaks from; its name may be in another language than the card. */
export interface SpokenBy {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How a seat stands to a position; saying nothing is a pass. */
export type Stance = 'support' | 'live_with' | 'cannot';

/** Where a member stands towards the room. `removed` is final; `left` may come back. */
export type Standing = 'at_door' | 'in' | 'left' | 'removed';

/** Says what the room looks into, in place of what stood there; an empty one takes it away, with all sides. */
export interface StateHypothesis {
  readonly type: 'state_hypothesis';
  readonly hypothesis: string;
}

/** Statements that go together, to rate before and after: what a room may be opened with instead of the deck's. */
export interface StatementSet {
  readonly id: 'dimensions' | 'principles';
  readonly statements: readonly string[];
}

/** A seat stays at its table while others rotate: a guest, or who would rather not walk. */
export interface StayPut {
  readonly type: 'stay_put';
  readonly seat: string;
  readonly stays: boolean;
}

/** Marks a seat away: one's own, or another at the table whose person has gone out. */
export interface StepAway {
  readonly type: 'step_away';
  readonly seat: string;
  readonly who: string;
}

/** How a pledge went, as its maker told it. */
export interface StoryLine {
  readonly status: PledgeStatus;
  readonly story: string;
}

/** A card that lies before the whole room in its welcome; `told_by` "" when nobody is named. */
export interface StoryView {
  readonly card: string;
  readonly told_by: string;
}

/**
 * One table as its seats see it. `offers` are open to every seat of the table, with `seat` left out.
 *
 * `came`: seats that came with the last rotation, until its first round is over; then None. `picked`: captures chosen
 * to be handed over at the next one. `acts`: how many acts there were here that can be
 * undone. `bringing`: who has a problem that waits, the next one first.
 */
export interface TablePart {
  readonly kind: 'table';
  readonly id: string;
  readonly number: number;
  readonly host: string | null;
  readonly seats: readonly SeatLine[];
  readonly round: RoundView | null;
  readonly paused_at: number | null;
  readonly flags: readonly JargonView[];
  readonly watchers: readonly WatcherView[];
  readonly waiting_captures: number;
  readonly lately: readonly Notice[];
  readonly sentence: string;
  readonly sentence_through: boolean;
  readonly offers: readonly Offer[];
  readonly topic: string;
  readonly came: readonly string[] | null;
  readonly picked: readonly string[];
  readonly acts: number;
  readonly bringing: readonly string[];
  readonly site: string | null;
}

/** `presence.T`, for table T: its seats with a phone of which nothing is heard. Only ever a shade of grey. */
export interface TablePresencePart {
  readonly kind: 'table_presence';
  readonly silent: readonly string[];
}

/** Says which perspective is closest to the seat's own shoes, or none. */
export interface TagSeat {
  readonly type: 'tag_seat';
  readonly seat: string;
  readonly tag: string | null;
}

/** Takes back the closing word and the answer to a scale that a device gave without a name, by the key it holds. */
export interface TakeBackByKey {
  readonly type: 'take_back_by_key';
  readonly edit_key: string;
}

/** Takes one's own problem back for ever; a table that works on it begins anew. */
export interface TakeBackProblem {
  readonly type: 'take_back_problem';
  readonly problem: string;
}

/** Before the first card is drawn, takes in cards of the room's decks that were left out. */
export interface TakeInCards {
  readonly type: 'take_in_cards';
  readonly cards: readonly string[];
}

/** A facilitator or observer takes a seat and plays along. */
export interface TakeSeat {
  readonly type: 'take_seat';
  readonly name?: string;
}

/** That a table was taken back in this phase, to which stage of which round, and when. `name` "": nobody's. */
export interface TakenBackView {
  readonly name: string;
  readonly at: number;
  readonly number: number;
  readonly step: string;
  readonly called: string;
  readonly mode: string;
}

/** Who presents now and until when, who is next, and the question on the screen. */
export interface TalksPart {
  readonly kind: 'talks';
  readonly now: SlotView | null;
  readonly next: SlotView | null;
  readonly ends_at: number | null;
  readonly up: QuestionView | null;
}

/** Says how the pledge of a private link went. */
export interface TellForm {
  readonly code: string;
  readonly pledge: string;
  readonly key: string;
  readonly id: string;
  readonly status: PledgeStatus;
  readonly story?: string;
}

/** Says how one's own pledge goes, with a short story; also when the room is closed. */
export interface TellPledge {
  readonly type: 'tell_pledge';
  readonly pledge: string;
  readonly status: PledgeStatus;
  readonly story?: string;
  readonly edit_key?: string | null;
}

/** Lays a card before the whole room for its welcome; None takes it up again. `told_by`: who tells it, if named. */
export interface TellStory {
  readonly type: 'tell_story';
  readonly card: string | null;
  readonly told_by?: string;
}

/** A theme by its name. */
export interface ThemeText {
  readonly id: string;
  readonly name: string;
}

/**
 * A theme with the captures in it that the receiver may see, in the order they were put there.
 *
 * `size`: how many captures it holds that are not hidden. `dots`: how many lie on it; None while fewer than three
 * have placed theirs (H9).
 */
export interface ThemeView {
  readonly id: string;
  readonly name: string;
  readonly captures: readonly string[];
  readonly size: number;
  readonly on_screen: boolean;
  readonly dots: number | null;
}

/** One page of the themes. */
export interface ThemesPart {
  readonly kind: 'themes';
  readonly items: readonly ThemeView[];
}

/** `titles.T`, and when long `titles.T.2` …: card id to title, for table T's path and its open card. */
export interface TitlesPart {
  readonly kind: 'titles';
  readonly items: Readonly<Record<string, string>>;
}

/** Asks for something in the room of this token. */
export interface TokenForm {
  readonly token: string;
}

/** How a pledge went, as its maker told it. */
export interface ToldView {
  readonly status: PledgeStatus;
  readonly story: string;
}

/** Begins a translation, or carries it on: every text it lacks is added empty. `text`: one brought in as a file. */
export interface TranslateForm {
  readonly token: string;
  readonly translation: string;
  readonly text?: string | null;
}

/** Turns a tender card face up after its content note was read. */
export interface TurnCard {
  readonly type: 'turn_card';
  readonly seat: string;
  readonly round: string;
}

/** Undoes the last act of the table, the one of this number, if a seat did it. */
export interface Undo {
  readonly type: 'undo';
  readonly seat: string;
  readonly act: number;
}

/** Undoes the last act at a table, the one of this number, if a facilitator did it. */
export interface UndoAt {
  readonly type: 'undo_at';
  readonly table: string;
  readonly act: number;
}

/** Takes back one's own latest act of the harvest. */
export interface UndoHarvest {
  readonly type: 'undo_harvest';
}

/** An observer who asked to watch, or watches. */
export interface WatcherView {
  readonly member: string;
  readonly name: string;
  readonly agreed: boolean;
}

/** Answers `hello`: who this client is and how far the room is. Parts that differ follow. `now`: ms since 1970. */
export interface Welcome {
  readonly type: 'welcome';
  readonly protocol: number;
  readonly room: string;
  readonly member: string;
  readonly epoch: string;
  readonly now: number;
  readonly seq: number;
}

/** Takes part in words of appreciation, or not: may write them, and is given those written to this seat. */
export interface WelcomeKindWords {
  readonly type: 'welcome_kind_words';
  readonly seat: string;
  readonly welcome: boolean;
}

/** Who may read a pledge. */
export type WhoSees = 'me' | 'table' | 'room';

/** Whose need an idea meets, so that a service's need is not dressed as a person's. */
export type WhoseNeed = 'person' | 'service' | 'both' | 'unsure';

/** Takes what a table wrote on a wild card off again; its words are erased, and the card is blank as before. */
export interface WipeCard {
  readonly type: 'wipe_card';
  readonly card: string;
}

/** Takes one's own capture back; its words are erased. */
export interface WithdrawCapture {
  readonly type: 'withdraw_capture';
  readonly capture: string;
  readonly edit_key?: string | null;
}

/** Takes a card that was written in the room back for ever; its words are erased. */
export interface WithdrawCard {
  readonly type: 'withdraw_card';
  readonly card: string;
}

/** Takes one's own pledge back; its words are erased. */
export interface WithdrawPledge {
  readonly type: 'withdraw_pledge';
  readonly pledge: string;
  readonly edit_key?: string | null;
}

/** Takes one's own question back for ever. */
export interface WithdrawQuestion {
  readonly type: 'withdraw_question';
  readonly asked: string;
  readonly edit_key?: string | null;
}

/** Writes the card's position `nth` anew, in place of the table's earlier wording of it. */
export interface WordPosition {
  readonly type: 'word_position';
  readonly seat: string;
  readonly round: string;
  readonly nth: number;
  readonly wording: string;
}

/** A wording of a table's, `nth` of that round. */
export interface WordingView {
  readonly table: string;
  readonly number: number;
  readonly round: string;
  readonly nth: number;
  readonly wording: string;
}

/** One page of the wordings of all tables, for facilitators. */
export interface WordingsPart {
  readonly kind: 'wordings';
  readonly items: readonly WordingView[];
}

/** A facilitator writes a scenario card and lays it on top of a table's pile, or with None of every table's. */
export interface WriteCard {
  readonly type: 'write_card';
  readonly title: string;
  readonly text: string;
  readonly spoken_by?: string | null;
  readonly table?: string | null;
}

/** Writes words of appreciation to one person at one's table; in a named room in place of the last to them. */
export interface WriteKindWord {
  readonly type: 'write_kind_word';
  readonly seat: string;
  readonly to: string;
  readonly kind_words: string;
  readonly edit_hash?: string | null;
}

/** A seat writes a moment of the table's own on the wild card of a round, or writes anew what stands there. */
export interface WriteOnCard {
  readonly type: 'write_on_card';
  readonly seat: string;
  readonly round: string;
  readonly title: string;
  readonly text: string;
  readonly spoken_by?: string | null;
}

/** A seat writes its table's one sentence to the whole room; an empty one takes it back. */
export interface WriteSentence {
  readonly type: 'write_sentence';
  readonly seat: string;
  readonly sentence: string;
}

/** Asks for a run sheet as a file, with these lines. */
export interface WriteSheetForm {
  readonly title: string;
  readonly language?: string;
  readonly phases: readonly PhaseLine[];
}

export type ClientMessage = Hello | Do | Look | Speak | Ping;

export type Command = SetDoor | LetIn | RemoveMember | LeaveRoom | ComeBack | CallMe | Retitle | RestatePurpose | ReviseAgreement | MakeAnonymous | AddSeat | AddSeatAt | TakeSeat | GiveUpSeat | Rename | TagSeat | ArrangeTables | MoveSeat | KeepTogether | NameTableHost | HostTable | StepAway | SitDown | AskToWatch | LetWatch | EnterPhase | ExtendPhase | PauseRoom | ResumeRoom | Gather | AddPhase | DropPhase | MovePhase | SetPhase | SetPace | SayToAll | TellStory | DrawCard | PlayCard | TurnCard | NotThisCard | HandReading | MoveOn | MoveTableOn | SayReady | KeepNote | Answer | EndTurn | ComeBackToMe | ChoosePlace | SitOut | ShowPrompt | ShowAnswer | SayOutcome | AddTime | ChooseShoes | OtherShoes | WriteCard | WithdrawCard | LeaveOutCards | TakeInCards | PauseTable | ResumeTable | AskForHelp | HelpGiven | FlagJargon | ExplainJargon | AddCapture | AddCaptureAt | ChangeCapture | WithdrawCapture | HideCapture | LetThrough | MakeTheme | RenameTheme | DropTheme | PutInTheme | ShowTheme | MakePledge | ChangePledge | WithdrawPledge | AnswerScale | LeaveWord | KeepOutOfReport | RedactCapture | RedactPledge | RedactSentence | EraseSeat | TakeBackByKey | WelcomeKindWords | WriteKindWord | DropKindWord | HandOutKindWords | LetHarvest | PutTogether | SplitOff | MergeThemes | UndoHarvest | LetThemeThrough | WriteSentence | LetSentenceThrough | ShowGallery | CallDots | PlaceDots | TellPledge | LinkPledge | KeepPledge | StateHypothesis | MarkEvidence | SetTopic | RotateTables | StayPut | HandOn | MergeTables | SplitTable | RewindTable | ReopenRound | Undo | UndoAt | BringProblem | TakeBackProblem | Consult | ExpectGuest | NameGuest | AddSlot | AddAllTables | DropSlot | MoveSlot | BeginSlot | EndSlot | AddSlotTime | AskQuestion | SameQuestion | ShowQuestion | WithdrawQuestion | RollDie | SayOfStep | DropSite | PlaceTable | SayToHosts | SayWhere | SetSite | ChooseOption | SayDecision | RatePosition | WordPosition | HearPosition | RedactWording | WriteOnCard | WipeCard;

export type ServerMessage = Welcome | Show | Accepted | Rejected | Beat | Saving | Bye;

export type Part = RoomPart | CountsPart | TablePart | AnswersPart | CapturesPart | MePart | MinePart | ConsolePart | LinePart | RosterPart | ThemesPart | PledgesPart | ClosingWordsPart | PathPart | SentencesPart | KindWordsPart | ProblemsPart | TalksPart | SlotsPart | QuestionsPart | AskedPart | DecisionPart | ChoicesPart | PositionsPart | RatingsPart | WordingsPart | BoardPart | SitesPart | CardsPart | ShoesPart | TitlesPart | GuidePart | PresencePart | TablePresencePart;

export type OpenCard = OpenScenario | FaceDownCard | OpenPerspective;

/** The tag of a command, as in `Offer.do`. */
export type CommandName = Command['type'];
