"""What a member may ask, in the imperative. One class a command; `type` is its tag on the wire and never renamed.

Every seat command names its seat. A command that could come late names the round (and stage) it belongs to, so a
second tap is refused as `moved_on` and never moves a table twice.
Fields named in `game.words.TYPED` are words that a person types; every other field has finitely many values at
any moment, and offers list them. `edit_hash` is the SHA-256 (64 hexadecimal digits) of a key that only the device of
an anonymous writer holds; `edit_key` is that key (up to 64 characters).
"""

from game.commands.board import RollDie, SayOfStep
from game.commands.cards import LeaveOutCards, TakeInCards, WipeCard, WithdrawCard, WriteCard, WriteOnCard
from game.commands.care import (
    AskForHelp,
    ExplainJargon,
    FlagJargon,
    HelpGiven,
    PauseTable,
    ResumeTable,
)
from game.commands.consulting import BringProblem, Consult, ExpectGuest, NameGuest, TakeBackProblem
from game.commands.decision import ChooseOption, SayDecision
from game.commands.evidence import MarkEvidence, StateHypothesis
from game.commands.findings import (
    AddCapture,
    AddCaptureAt,
    AnswerScale,
    ChangeCapture,
    ChangePledge,
    DropTheme,
    HideCapture,
    LeaveWord,
    LetThrough,
    MakePledge,
    MakeTheme,
    PutInTheme,
    RenameTheme,
    ShowTheme,
    WithdrawCapture,
    WithdrawPledge,
)
from game.commands.harvest import (
    CallDots,
    KeepPledge,
    LetHarvest,
    LetSentenceThrough,
    LetThemeThrough,
    LinkPledge,
    MergeThemes,
    PlaceDots,
    PutTogether,
    ShowGallery,
    SplitOff,
    TellByLink,
    TellPledge,
    UndoHarvest,
    WriteSentence,
)
from game.commands.keeping import (
    DropKindWord,
    EraseSeat,
    ForgetNames,
    HandOutKindWords,
    KeepOutOfReport,
    RedactCapture,
    RedactPledge,
    RedactSentence,
    TakeBackByKey,
    WelcomeKindWords,
    WriteKindWord,
)
from game.commands.many import MergeTables, SplitTable
from game.commands.people import (
    CallMe,
    ComeBack,
    Invite,
    Join,
    LeaveRoom,
    LetIn,
    MakeAnonymous,
    OpenRoom,
    RemoveMember,
    RestatePurpose,
    Retitle,
    ReviseAgreement,
    SetDoor,
)
from game.commands.phases import (
    AddPhase,
    DropPhase,
    EnterPhase,
    ExtendPhase,
    Gather,
    MovePhase,
    PauseRoom,
    ResumeRoom,
    SayToAll,
    SetPace,
    SetPhase,
)
from game.commands.positions import HearPosition, RatePosition, RedactWording, WordPosition
from game.commands.presenting import (
    AddAllTables,
    AddSlot,
    AddSlotTime,
    AskQuestion,
    BeginSlot,
    DropSlot,
    EndSlot,
    MoveSlot,
    SameQuestion,
    ShowQuestion,
    WithdrawQuestion,
)
from game.commands.rewinding import ReopenRound, RewindTable, Undo, UndoAt
from game.commands.rotation import HandOn, RotateTables, SetTopic, StayPut
from game.commands.rounds import (
    AddTime,
    Answer,
    ChoosePlace,
    ChooseShoes,
    ComeBackToMe,
    DrawCard,
    EndTurn,
    HandReading,
    KeepNote,
    MoveOn,
    MoveTableOn,
    NotThisCard,
    OtherShoes,
    PlayCard,
    SayOutcome,
    SayReady,
    ShowAnswer,
    ShowPrompt,
    SitOut,
    TurnCard,
)
from game.commands.sites import DropSite, PlaceTable, SayToHosts, SayWhere, SetSite
from game.commands.story import TellStory
from game.commands.tables import (
    AddSeat,
    AddSeatAt,
    ArrangeTables,
    AskToWatch,
    GiveUpSeat,
    HoldSeat,
    HostTable,
    KeepTogether,
    LetWatch,
    MoveSeat,
    NameTableHost,
    Rename,
    SitDown,
    StepAway,
    TagSeat,
    TakeSeat,
)

Command = (
    OpenRoom | Join | Invite | SetDoor | LetIn | RemoveMember | LeaveRoom | ComeBack | CallMe
    | Retitle | RestatePurpose | ReviseAgreement | MakeAnonymous
    | AddSeat | AddSeatAt | TakeSeat | GiveUpSeat | HoldSeat | Rename | TagSeat | ArrangeTables | MoveSeat
    | KeepTogether | NameTableHost | HostTable | StepAway | SitDown | AskToWatch | LetWatch
    | EnterPhase | ExtendPhase | PauseRoom | ResumeRoom | Gather | AddPhase | DropPhase | MovePhase
    | SetPhase | SetPace | SayToAll | TellStory
    | DrawCard | PlayCard | TurnCard | NotThisCard | HandReading | MoveOn | MoveTableOn | SayReady | KeepNote
    | Answer | EndTurn | ComeBackToMe | ChoosePlace | SitOut | ShowPrompt | ShowAnswer | SayOutcome | AddTime
    | ChooseShoes | OtherShoes | WriteCard | WithdrawCard | LeaveOutCards | TakeInCards
    | PauseTable | ResumeTable | AskForHelp | HelpGiven | FlagJargon | ExplainJargon
    | AddCapture | AddCaptureAt | ChangeCapture | WithdrawCapture | HideCapture | LetThrough
    | MakeTheme | RenameTheme | DropTheme | PutInTheme | ShowTheme
    | MakePledge | ChangePledge | WithdrawPledge | AnswerScale | LeaveWord
    | KeepOutOfReport | RedactCapture | RedactPledge | RedactSentence | EraseSeat | TakeBackByKey | ForgetNames
    | WelcomeKindWords | WriteKindWord | DropKindWord | HandOutKindWords
    | LetHarvest | PutTogether | SplitOff | MergeThemes | UndoHarvest | LetThemeThrough | WriteSentence
    | LetSentenceThrough | ShowGallery | CallDots | PlaceDots | TellPledge | LinkPledge | TellByLink
    | KeepPledge | StateHypothesis | MarkEvidence
    | SetTopic | RotateTables | StayPut | HandOn | MergeTables | SplitTable
    | RewindTable | ReopenRound | Undo | UndoAt
    | BringProblem | TakeBackProblem | Consult | ExpectGuest | NameGuest
    | AddSlot | AddAllTables | DropSlot | MoveSlot | BeginSlot | EndSlot | AddSlotTime
    | AskQuestion | SameQuestion | ShowQuestion | WithdrawQuestion
    | RollDie | SayOfStep
    | DropSite | PlaceTable | SayToHosts | SayWhere | SetSite
    | ChooseOption | SayDecision | RatePosition | WordPosition | HearPosition | RedactWording
    | WriteOnCard | WipeCard
)  # fmt: skip
"""Everything a member may ask."""

__all__ = [
    "Command",
    "AddCapture",
    "AddCaptureAt",
    "AddPhase",
    "AddSeat",
    "AddSeatAt",
    "AddTime",
    "Answer",
    "AnswerScale",
    "ArrangeTables",
    "AskForHelp",
    "AskToWatch",
    "CallDots",
    "CallMe",
    "ChangeCapture",
    "ChangePledge",
    "ChoosePlace",
    "ChooseShoes",
    "ComeBack",
    "ComeBackToMe",
    "DrawCard",
    "DropKindWord",
    "DropPhase",
    "DropTheme",
    "EndTurn",
    "EnterPhase",
    "EraseSeat",
    "ExplainJargon",
    "ExtendPhase",
    "FlagJargon",
    "ForgetNames",
    "Gather",
    "GiveUpSeat",
    "HandOutKindWords",
    "HandReading",
    "HelpGiven",
    "HideCapture",
    "HoldSeat",
    "HostTable",
    "Invite",
    "Join",
    "KeepNote",
    "KeepOutOfReport",
    "KeepPledge",
    "KeepTogether",
    "LeaveOutCards",
    "LeaveRoom",
    "LeaveWord",
    "LetHarvest",
    "LetIn",
    "LetSentenceThrough",
    "LetThemeThrough",
    "LetThrough",
    "LetWatch",
    "LinkPledge",
    "MakeAnonymous",
    "MakePledge",
    "MakeTheme",
    "MarkEvidence",
    "MergeThemes",
    "MoveOn",
    "MovePhase",
    "MoveSeat",
    "MoveTableOn",
    "NameTableHost",
    "NotThisCard",
    "OpenRoom",
    "OtherShoes",
    "PauseRoom",
    "PauseTable",
    "PlaceDots",
    "PlayCard",
    "PutInTheme",
    "RedactCapture",
    "RedactPledge",
    "RedactSentence",
    "PutTogether",
    "RemoveMember",
    "Rename",
    "RenameTheme",
    "RestatePurpose",
    "ResumeRoom",
    "ResumeTable",
    "Retitle",
    "ReviseAgreement",
    "SayOutcome",
    "SayReady",
    "SayToAll",
    "SetDoor",
    "SetPace",
    "SetPhase",
    "ShowAnswer",
    "ShowPrompt",
    "ShowGallery",
    "ShowTheme",
    "SitDown",
    "SitOut",
    "SplitOff",
    "StateHypothesis",
    "StepAway",
    "TagSeat",
    "TakeBackByKey",
    "TakeInCards",
    "TakeSeat",
    "TellByLink",
    "TellPledge",
    "TellStory",
    "TurnCard",
    "WelcomeKindWords",
    "UndoHarvest",
    "WithdrawCapture",
    "WithdrawCard",
    "WithdrawPledge",
    "WriteCard",
    "WriteKindWord",
    "WriteSentence",
    "HandOn",
    "RotateTables",
    "SetTopic",
    "StayPut",
    "MergeTables",
    "SplitTable",
    "ReopenRound",
    "RewindTable",
    "Undo",
    "UndoAt",
    "BringProblem",
    "Consult",
    "ExpectGuest",
    "NameGuest",
    "TakeBackProblem",
    "AddAllTables",
    "AddSlot",
    "AddSlotTime",
    "AskQuestion",
    "BeginSlot",
    "DropSlot",
    "EndSlot",
    "MoveSlot",
    "SameQuestion",
    "ShowQuestion",
    "WithdrawQuestion",
    "RollDie",
    "SayOfStep",
    "DropSite",
    "PlaceTable",
    "SayToHosts",
    "SayWhere",
    "SetSite",
    "ChooseOption",
    "SayDecision",
    "WipeCard",
    "WriteOnCard",
    "HearPosition",
    "RatePosition",
    "RedactWording",
    "WordPosition",
]
