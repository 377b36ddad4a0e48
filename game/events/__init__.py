"""What happened, in the past participle. Stored for ever: tags are never renamed, new fields get defaults.

No event says who asked for it: what rules and views need is in its fields, and the log keeps no other author. Said,
passed and gone on without are all `TurnEnded`. `erases` lists words whose text the store deletes with this event.
"""

from game.events.board import DieRolled, StepSpokenOf
from game.events.cards import CardsLeftOut, CardsTakenIn, CardWiped, CardWithdrawn, CardWritten, CardWrittenOn
from game.events.care import (
    HelpAsked,
    HelpEnded,
    JargonExplained,
    JargonFlagged,
    TablePaused,
    TableResumed,
)
from game.events.consulting import ConsultationBegan, GuestNamed, ProblemBrought, ProblemTakenBack
from game.events.decision import DecisionSaid, OptionChosen
from game.events.evidence import EvidenceMarked, HypothesisStated
from game.events.findings import (
    CaptureAdded,
    CaptureChanged,
    CaptureHidden,
    CaptureLetThrough,
    CaptureThemed,
    CaptureWithdrawn,
    PledgeChanged,
    PledgeMade,
    PledgeWithdrawn,
    ScaleAnswered,
    ThemeDropped,
    ThemeMade,
    ThemeRenamed,
    ThemeShown,
    WordLeft,
)
from game.events.harvest import (
    CapturesMoved,
    DotsCalled,
    DotsPlaced,
    GalleryShown,
    HarvestLet,
    HarvestSettled,
    HarvestUndone,
    PledgeKeptApart,
    PledgeLinked,
    PledgeTold,
    SentenceLetThrough,
    SentenceWritten,
    ThemeFolded,
    ThemeGathered,
    ThemeLetThrough,
    ThemeReworded,
)
from game.events.keeping import (
    CaptureKeptOut,
    CaptureRedacted,
    KindWordDropped,
    KindWordsHandedOut,
    KindWordsWelcomed,
    KindWordWritten,
    NamesForgotten,
    PledgeRedacted,
    SeatErased,
    SentenceRedacted,
    TakenBackByKey,
)
from game.events.people import (
    AgreementRevised,
    DoorSet,
    MadeAnonymous,
    MemberJoined,
    MemberLeft,
    MemberLetIn,
    MemberNamed,
    MemberRemoved,
    MemberReturned,
    PurposeRestated,
    RoomOpened,
    RoomRetitled,
)
from game.events.phases import (
    GatheringCalled,
    MessageShown,
    PaceSet,
    PhaseEntered,
    PhaseExtended,
    RoomPaused,
    RoomResumed,
    RunSheetChanged,
)
from game.events.positions import PositionHeard, PositionRated, PositionWorded, WordingRedacted
from game.events.presenting import (
    QuestionAsked,
    QuestionShown,
    QuestionWithdrawn,
    SameAsked,
    SlotBegan,
    SlotClockSet,
    SlotEnded,
    SlotsChanged,
)
from game.events.rewinding import ActBegan, ActUndone, RoundReopened, RoundRewound
from game.events.rotation import (
    CapturePicked,
    HandOverBegan,
    StaySet,
    TablesRotated,
    TopicSet,
    TopicsMoved,
)
from game.events.rounds import (
    AnswerGiven,
    AnswerShown,
    CardDrawn,
    CardSetAside,
    CardsTakenBack,
    CardTurned,
    ClockSet,
    NoteKept,
    OutcomeSaid,
    PerspectiveDealt,
    PlaceChosen,
    PromptShown,
    ReadingHanded,
    ReadySaid,
    RoundBegan,
    RoundEnded,
    SatOut,
    StageBegan,
    TurnBegan,
    TurnEnded,
    TurnPutOff,
)
from game.events.sites import HostsTold, MemberPlaced, SiteDropped, SiteSet, TablePlaced
from game.events.story import StoryTold
from game.events.tables import (
    SeatAdded,
    SeatCameBack,
    SeatGivenUp,
    SeatHeld,
    SeatLifted,
    SeatRenamed,
    SeatSeated,
    SeatsPaired,
    SeatsUnpaired,
    SeatTagged,
    SeatWentAway,
    TableHostNamed,
    TableOpened,
    WatchAgreed,
    WatchAsked,
    WatchEnded,
)

RULES_VERSION = 1

Event = (
    RoomOpened | MemberJoined | MemberLetIn | MemberLeft | MemberReturned | MemberRemoved
    | MemberNamed | DoorSet | RoomRetitled | PurposeRestated | AgreementRevised | MadeAnonymous
    | SeatAdded | SeatGivenUp | SeatHeld | SeatRenamed | SeatTagged | TableOpened | SeatSeated
    | SeatLifted | SeatsPaired | SeatsUnpaired | TableHostNamed | SeatWentAway | SeatCameBack
    | WatchAsked | WatchAgreed | WatchEnded | PhaseEntered | PhaseExtended | RoomPaused
    | RoomResumed | GatheringCalled | RunSheetChanged | PaceSet | MessageShown | StoryTold | RoundBegan | CardDrawn
    | CardTurned | CardSetAside | CardsTakenBack | ReadingHanded | StageBegan | TurnBegan
    | TurnEnded | TurnPutOff | ReadySaid | NoteKept | AnswerGiven | PlaceChosen
    | SatOut | PromptShown | AnswerShown | OutcomeSaid | ClockSet | PerspectiveDealt
    | RoundEnded | TablePaused | TableResumed | HelpAsked | HelpEnded | JargonFlagged
    | JargonExplained | CaptureAdded | CaptureChanged | CaptureWithdrawn | CaptureHidden | CaptureLetThrough
    | ThemeMade | ThemeRenamed | ThemeDropped | CaptureThemed | ThemeShown | PledgeMade
    | PledgeChanged | PledgeWithdrawn | ScaleAnswered | WordLeft | CardWritten
    | CardWithdrawn | CardsLeftOut | CardsTakenIn | CaptureKeptOut | CaptureRedacted | SeatErased | NamesForgotten
    | PledgeRedacted | SentenceRedacted
    | TakenBackByKey | KindWordsWelcomed | KindWordWritten | KindWordDropped | KindWordsHandedOut
    | HarvestLet | CapturesMoved | ThemeGathered | ThemeReworded | ThemeFolded
    | HarvestUndone | HarvestSettled | ThemeLetThrough | SentenceWritten | SentenceLetThrough
    | GalleryShown | DotsCalled | DotsPlaced | PledgeTold | PledgeLinked
    | PledgeKeptApart | HypothesisStated | EvidenceMarked
    | TopicSet | StaySet | CapturePicked | TablesRotated | TopicsMoved | HandOverBegan
    | ActBegan | ActUndone | RoundRewound | RoundReopened
    | ProblemBrought | ProblemTakenBack | ConsultationBegan | GuestNamed
    | SlotsChanged | SlotBegan | SlotEnded | SlotClockSet
    | QuestionAsked | SameAsked | QuestionShown | QuestionWithdrawn
    | DieRolled | StepSpokenOf
    | HostsTold | MemberPlaced | SiteDropped | SiteSet | TablePlaced
    | OptionChosen | DecisionSaid | PositionRated | PositionWorded | PositionHeard | WordingRedacted
    | CardWrittenOn | CardWiped
)  # fmt: skip
"""Everything that can have happened."""

__all__ = [
    "RULES_VERSION",
    "Event",
    "EvidenceMarked",
    "AgreementRevised",
    "AnswerGiven",
    "AnswerShown",
    "CaptureAdded",
    "CaptureChanged",
    "CaptureHidden",
    "CaptureKeptOut",
    "CaptureLetThrough",
    "CaptureRedacted",
    "PledgeRedacted",
    "SentenceRedacted",
    "CaptureThemed",
    "CaptureWithdrawn",
    "CapturesMoved",
    "CardDrawn",
    "CardSetAside",
    "CardTurned",
    "CardWithdrawn",
    "CardWritten",
    "CardWrittenOn",
    "CardWiped",
    "CardsLeftOut",
    "CardsTakenBack",
    "CardsTakenIn",
    "ClockSet",
    "DoorSet",
    "DotsCalled",
    "DotsPlaced",
    "GatheringCalled",
    "GalleryShown",
    "HarvestLet",
    "HarvestSettled",
    "HarvestUndone",
    "HelpAsked",
    "HelpEnded",
    "HypothesisStated",
    "JargonExplained",
    "JargonFlagged",
    "KindWordDropped",
    "KindWordWritten",
    "KindWordsHandedOut",
    "KindWordsWelcomed",
    "MadeAnonymous",
    "MemberJoined",
    "MemberLeft",
    "MemberLetIn",
    "MemberNamed",
    "MemberRemoved",
    "MemberReturned",
    "MessageShown",
    "NamesForgotten",
    "NoteKept",
    "OutcomeSaid",
    "PaceSet",
    "PerspectiveDealt",
    "PhaseEntered",
    "PhaseExtended",
    "PlaceChosen",
    "PledgeChanged",
    "PledgeKeptApart",
    "PledgeLinked",
    "PledgeMade",
    "PledgeTold",
    "PledgeWithdrawn",
    "PromptShown",
    "PurposeRestated",
    "ReadingHanded",
    "ReadySaid",
    "RoomOpened",
    "RoomPaused",
    "RoomResumed",
    "RoomRetitled",
    "RoundBegan",
    "RoundEnded",
    "RunSheetChanged",
    "SatOut",
    "ScaleAnswered",
    "SeatAdded",
    "SeatCameBack",
    "SeatErased",
    "SeatGivenUp",
    "SeatHeld",
    "SeatLifted",
    "SeatRenamed",
    "SeatSeated",
    "SeatTagged",
    "SeatWentAway",
    "SeatsPaired",
    "SeatsUnpaired",
    "SentenceLetThrough",
    "SentenceWritten",
    "StageBegan",
    "TableHostNamed",
    "StoryTold",
    "TableOpened",
    "TablePaused",
    "TableResumed",
    "TakenBackByKey",
    "ThemeDropped",
    "ThemeFolded",
    "ThemeGathered",
    "ThemeLetThrough",
    "ThemeMade",
    "ThemeRenamed",
    "ThemeReworded",
    "ThemeShown",
    "TurnBegan",
    "TurnEnded",
    "TurnPutOff",
    "WatchAgreed",
    "WatchAsked",
    "WatchEnded",
    "WordLeft",
    "CapturePicked",
    "HandOverBegan",
    "StaySet",
    "TablesRotated",
    "TopicSet",
    "TopicsMoved",
    "ActBegan",
    "ActUndone",
    "RoundReopened",
    "RoundRewound",
    "ConsultationBegan",
    "GuestNamed",
    "ProblemBrought",
    "ProblemTakenBack",
    "QuestionAsked",
    "QuestionShown",
    "QuestionWithdrawn",
    "SameAsked",
    "SlotBegan",
    "SlotClockSet",
    "SlotEnded",
    "SlotsChanged",
    "DieRolled",
    "StepSpokenOf",
    "HostsTold",
    "MemberPlaced",
    "SiteDropped",
    "SiteSet",
    "TablePlaced",
    "DecisionSaid",
    "OptionChosen",
    "PositionHeard",
    "PositionRated",
    "PositionWorded",
    "WordingRedacted",
]
