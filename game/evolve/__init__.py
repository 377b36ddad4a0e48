"""`evolve`: what each event changes. Total over lawful histories, without rules, refusals or chance.

One function an event, in the chapter it belongs to; CHANGES is the table of contents.
The same events give the same room on every Python we support, for ever.
"""

from collections.abc import Callable, Iterable
from typing import Any

from game import events as happened
from game.errors import CorruptHistory
from game.events import Event, RoomOpened
from game.evolve import (
    board,
    cards,
    care,
    consulting,
    decision,
    evidence,
    findings,
    harvest,
    keeping,
    people,
    phases,
    positions,
    presenting,
    rewinding,
    rotation,
    rounds,
    sites,
    story,
    tables,
)
from game.state import Room

CHANGES: dict[type, Callable[[Room, Any], Room]] = {
    happened.ProblemBrought: consulting.problem_brought,
    happened.ProblemTakenBack: consulting.problem_taken_back,
    happened.ConsultationBegan: consulting.consultation_began,
    happened.GuestNamed: consulting.guest_named,
    happened.SlotsChanged: presenting.slots_changed,
    happened.SlotBegan: presenting.slot_began,
    happened.SlotEnded: presenting.slot_ended,
    happened.SlotClockSet: presenting.slot_clock_set,
    happened.QuestionAsked: presenting.question_asked,
    happened.SameAsked: presenting.same_asked,
    happened.QuestionShown: presenting.question_shown,
    happened.QuestionWithdrawn: presenting.question_withdrawn,
    happened.MemberJoined: people.member_joined,
    happened.MemberLetIn: people.member_let_in,
    happened.MemberLeft: people.member_left,
    happened.MemberReturned: people.member_returned,
    happened.MemberRemoved: people.member_removed,
    happened.MemberNamed: people.member_named,
    happened.DoorSet: people.door_set,
    happened.RoomRetitled: people.room_retitled,
    happened.PurposeRestated: people.purpose_restated,
    happened.AgreementRevised: people.agreement_revised,
    happened.MadeAnonymous: people.made_anonymous,
    happened.SeatAdded: tables.seat_added,
    happened.SeatGivenUp: tables.seat_given_up,
    happened.SeatHeld: tables.seat_held,
    happened.SeatRenamed: tables.seat_renamed,
    happened.SeatTagged: tables.seat_tagged,
    happened.TableOpened: tables.table_opened,
    happened.SeatSeated: tables.seat_seated,
    happened.SeatLifted: tables.seat_lifted,
    happened.SeatsPaired: tables.seats_paired,
    happened.SeatsUnpaired: tables.seats_unpaired,
    happened.TableHostNamed: tables.table_host_named,
    happened.SeatWentAway: tables.seat_went_away,
    happened.SeatCameBack: tables.seat_came_back,
    happened.WatchAsked: tables.watch_asked,
    happened.WatchAgreed: tables.watch_agreed,
    happened.WatchEnded: tables.watch_ended,
    happened.PhaseEntered: phases.phase_entered,
    happened.PhaseExtended: phases.phase_extended,
    happened.RoomPaused: phases.room_paused,
    happened.RoomResumed: phases.room_resumed,
    happened.GatheringCalled: phases.gathering_called,
    happened.RunSheetChanged: phases.run_sheet_changed,
    happened.PaceSet: phases.pace_set,
    happened.MessageShown: phases.message_shown,
    happened.StoryTold: story.story_told,
    happened.RoundBegan: rounds.round_began,
    happened.CardDrawn: rounds.card_drawn,
    happened.CardTurned: rounds.card_turned,
    happened.CardSetAside: rounds.card_set_aside,
    happened.CardsTakenBack: rounds.cards_taken_back,
    happened.ReadingHanded: rounds.reading_handed,
    happened.StageBegan: rounds.stage_began,
    happened.TurnBegan: rounds.turn_began,
    happened.TurnEnded: rounds.turn_ended,
    happened.TurnPutOff: rounds.turn_put_off,
    happened.ReadySaid: rounds.ready_said,
    happened.NoteKept: rounds.note_kept,
    happened.AnswerGiven: rounds.answer_given,
    happened.PlaceChosen: rounds.place_chosen,
    happened.SatOut: rounds.sat_out,
    happened.PromptShown: rounds.prompt_shown,
    happened.AnswerShown: rounds.answer_shown,
    happened.OutcomeSaid: rounds.outcome_said,
    happened.ClockSet: rounds.clock_set,
    happened.PerspectiveDealt: rounds.perspective_dealt,
    happened.RoundEnded: rounds.round_ended,
    happened.TablePaused: care.table_paused,
    happened.TableResumed: care.table_resumed,
    happened.HelpAsked: care.help_asked,
    happened.HelpEnded: care.help_ended,
    happened.JargonFlagged: care.jargon_flagged,
    happened.JargonExplained: care.jargon_explained,
    happened.CaptureAdded: findings.capture_added,
    happened.CaptureChanged: findings.capture_changed,
    happened.CaptureWithdrawn: findings.capture_withdrawn,
    happened.CaptureHidden: findings.capture_hidden,
    happened.CaptureLetThrough: findings.capture_let_through,
    happened.ThemeMade: findings.theme_made,
    happened.ThemeRenamed: findings.theme_renamed,
    happened.ThemeDropped: findings.theme_dropped,
    happened.CaptureThemed: findings.capture_themed,
    happened.ThemeShown: findings.theme_shown,
    happened.PledgeMade: findings.pledge_made,
    happened.PledgeChanged: findings.pledge_changed,
    happened.PledgeWithdrawn: findings.pledge_withdrawn,
    happened.ScaleAnswered: findings.scale_answered,
    happened.WordLeft: findings.word_left,
    happened.CardWritten: cards.card_written,
    happened.CardWithdrawn: cards.card_withdrawn,
    happened.CardWrittenOn: cards.card_written_on,
    happened.CardWiped: cards.card_wiped,
    happened.CardsLeftOut: cards.cards_left_out,
    happened.CardsTakenIn: cards.cards_taken_in,
    happened.CaptureKeptOut: keeping.capture_kept_out,
    happened.CaptureRedacted: keeping.capture_redacted,
    happened.PledgeRedacted: keeping.pledge_redacted,
    happened.SentenceRedacted: keeping.sentence_redacted,
    happened.SeatErased: keeping.seat_erased,
    happened.TakenBackByKey: keeping.taken_back_by_key,
    happened.NamesForgotten: keeping.names_forgotten,
    happened.KindWordsWelcomed: keeping.kind_words_welcomed,
    happened.KindWordWritten: keeping.kind_word_written,
    happened.KindWordDropped: keeping.kind_word_dropped,
    happened.KindWordsHandedOut: keeping.kind_words_handed_out,
    happened.HarvestLet: harvest.harvest_let,
    happened.CapturesMoved: harvest.captures_moved,
    happened.ThemeGathered: harvest.theme_gathered,
    happened.ThemeReworded: harvest.theme_reworded,
    happened.ThemeFolded: harvest.theme_folded,
    happened.HarvestUndone: harvest.harvest_undone,
    happened.HarvestSettled: harvest.harvest_settled,
    happened.ThemeLetThrough: harvest.theme_let_through,
    happened.SentenceWritten: harvest.sentence_written,
    happened.SentenceLetThrough: harvest.sentence_let_through,
    happened.GalleryShown: harvest.gallery_shown,
    happened.DotsCalled: harvest.dots_called,
    happened.DotsPlaced: harvest.dots_placed,
    happened.PledgeTold: harvest.pledge_told,
    happened.PledgeLinked: harvest.pledge_linked,
    happened.PledgeKeptApart: harvest.pledge_kept_apart,
    happened.HypothesisStated: evidence.hypothesis_stated,
    happened.EvidenceMarked: evidence.evidence_marked,
    happened.TopicSet: rotation.topic_set,
    happened.StaySet: rotation.stay_set,
    happened.CapturePicked: rotation.capture_picked,
    happened.TablesRotated: rotation.tables_rotated,
    happened.TopicsMoved: rotation.topics_moved,
    happened.HandOverBegan: rotation.hand_over_began,
    happened.ActBegan: rewinding.act_began,
    happened.ActUndone: rewinding.act_undone,
    happened.RoundRewound: rewinding.round_rewound,
    happened.RoundReopened: rewinding.round_reopened,
    happened.SiteSet: sites.site_set,
    happened.SiteDropped: sites.site_dropped,
    happened.TablePlaced: sites.table_placed,
    happened.MemberPlaced: sites.member_placed,
    happened.HostsTold: sites.hosts_told,
    happened.DieRolled: board.die_rolled,
    happened.StepSpokenOf: board.step_spoken_of,
    happened.OptionChosen: decision.option_chosen,
    happened.DecisionSaid: decision.decision_said,
    happened.PositionRated: positions.position_rated,
    happened.PositionWorded: positions.position_worded,
    happened.PositionHeard: positions.position_heard,
    happened.WordingRedacted: positions.wording_redacted,
}


def evolve(room: Room | None, event: Event) -> Room:
    """The room after `event`. Raises CorruptHistory when the event cannot follow the room before it."""
    if room is None:
        if isinstance(event, RoomOpened):
            return people.room_opened(event)
        raise CorruptHistory(f"{event.type} before the room was opened")
    change = CHANGES.get(type(event))
    if change is None:
        raise CorruptHistory(f"{event.type} in a room that is open already")
    try:
        after = change(room, event)
    except (KeyError, ValueError, StopIteration) as gap:
        raise CorruptHistory(f"{event.type} cannot follow: {gap!r}") from gap
    return after if type(event) in rewinding.KEEPING else rewinding.ended(room, after)


def replay(history: Iterable[Event], room: Room | None = None) -> Room:
    """`room` after all of `history`; without a room the history begins with RoomOpened. Raises CorruptHistory."""
    for event in history:
        room = evolve(room, event)
    if room is None:
        raise CorruptHistory("an empty history")
    return room
