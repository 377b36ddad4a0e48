"""What happened, in the past participle. Stored for ever: tags are never renamed, new fields get defaults.

No event says who asked for it: what rules and views need is in its fields, and the log keeps no other author. Said,
passed and gone on without are all `TurnEnded`. `erases` lists words whose text the store deletes with this event.
"""

from game.events.cards import CardsLeftOut, CardsTakenIn, CardWithdrawn, CardWritten
from game.events.care import (
    HelpAsked,
    HelpEnded,
    JargonExplained,
    JargonFlagged,
    TablePaused,
    TableResumed,
)
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
from game.events.keeping import (
    CaptureKeptOut,
    CaptureRedacted,
    KindWordDropped,
    KindWordsHandedOut,
    KindWordsWelcomed,
    KindWordWritten,
    NamesForgotten,
    SeatErased,
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
    PhaseEntered,
    PhaseExtended,
    RoomPaused,
    RoomResumed,
    RunSheetChanged,
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
    | RoomResumed | GatheringCalled | RunSheetChanged | MessageShown | RoundBegan | CardDrawn
    | CardTurned | CardSetAside | CardsTakenBack | ReadingHanded | StageBegan | TurnBegan
    | TurnEnded | TurnPutOff | ReadySaid | NoteKept | AnswerGiven | PlaceChosen
    | SatOut | PromptShown | AnswerShown | OutcomeSaid | ClockSet | PerspectiveDealt
    | RoundEnded | TablePaused | TableResumed | HelpAsked | HelpEnded | JargonFlagged
    | JargonExplained | CaptureAdded | CaptureChanged | CaptureWithdrawn | CaptureHidden | CaptureLetThrough
    | ThemeMade | ThemeRenamed | ThemeDropped | CaptureThemed | ThemeShown | PledgeMade
    | PledgeChanged | PledgeWithdrawn | ScaleAnswered | WordLeft | CardWritten
    | CardWithdrawn | CardsLeftOut | CardsTakenIn | CaptureKeptOut | CaptureRedacted | SeatErased | NamesForgotten
    | TakenBackByKey
    | KindWordsWelcomed | KindWordWritten | KindWordDropped | KindWordsHandedOut
)  # fmt: skip
"""Everything that can have happened."""

__all__ = [
    "RULES_VERSION",
    "Event",
    "AgreementRevised",
    "AnswerGiven",
    "AnswerShown",
    "CaptureAdded",
    "CaptureChanged",
    "CaptureHidden",
    "CaptureKeptOut",
    "CaptureLetThrough",
    "CaptureRedacted",
    "CaptureThemed",
    "CaptureWithdrawn",
    "CardDrawn",
    "CardSetAside",
    "CardTurned",
    "CardWithdrawn",
    "CardWritten",
    "CardsLeftOut",
    "CardsTakenBack",
    "CardsTakenIn",
    "ClockSet",
    "DoorSet",
    "GatheringCalled",
    "HelpAsked",
    "HelpEnded",
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
    "PerspectiveDealt",
    "PhaseEntered",
    "PhaseExtended",
    "PlaceChosen",
    "PledgeChanged",
    "PledgeMade",
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
    "StageBegan",
    "TableHostNamed",
    "TableOpened",
    "TablePaused",
    "TableResumed",
    "TakenBackByKey",
    "ThemeDropped",
    "ThemeMade",
    "ThemeRenamed",
    "ThemeShown",
    "TurnBegan",
    "TurnEnded",
    "TurnPutOff",
    "WatchAgreed",
    "WatchAsked",
    "WatchEnded",
    "WordLeft",
]
