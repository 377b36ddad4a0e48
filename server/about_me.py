"""All that is held about one person in a room: what they wrote, what is kept about them, and until when.

Rule 1: it is for the one who asks: what others wrote is not in it, but for words of appreciation they were given.
Rule 2: what was written without a name is theirs who shows its key; the server cannot tell it otherwise.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.rules import consulting, kind_words
from game.rules.captures import all_captures, key_fits
from game.rules.keeping import chosen_by, rated_by, texts_of_capture, texts_of_pledge
from game.state import Member, Room, Seat
from game.terms import MemberId, SeatId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class MyText:
    """Something one wrote, or was given. `about`: where it stands, by its word in this program; `card`: a card's id."""

    about: str
    text: str
    card: str | None = None
    in_report: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutSeat:
    """What is kept about one seat. `tag`: the perspective it named as its own; `scales`: by statement, 1 to 5;
    `choices`: in decision walks by round, before and after, the option from 1, or 0 for none yet;
    `ratings`: by round and position, how it stands to it."""

    seat: SeatId
    name: str
    tag: str | None
    tables: tuple[str, ...]
    kind_words: bool
    scales: dict[str, int] = field(default_factory=dict)
    choices: dict[str, int] = field(default_factory=dict)
    ratings: dict[str, str] = field(default_factory=dict)
    texts: tuple[MyText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutMe:
    """All that is held about a member. Times are ms since 1970; `kept_until` None: not closed yet."""

    room: str
    code: str
    role: str
    standing: str
    name: str
    access: tuple[str, ...]
    agreed: bool
    kept_days: int
    kept_until: int | None
    names_until: int | None
    seats: tuple[AboutSeat, ...] = ()
    without_a_name: tuple[MyText, ...] = ()


def about_me(
    room: Room,
    member: MemberId,
    keys: Sequence[str],
    *,
    id: str,
    kept_days: int,
    kept_until: int | None,
    names_until: int | None,
) -> AboutMe:
    """What is held about `member`, a member of the room; `keys` are those of what they wrote without a name."""
    who = room.members[member]
    seats = [seat for one in who.seats if (seat := room.seat(one)) is not None]
    return AboutMe(
        room=id,
        code=room.hall.code,
        role=who.role.value,
        standing=who.standing.value,
        name=_text(who.name),
        access=tuple(wish.value for wish in who.access),
        agreed=who.agreed,
        kept_days=kept_days,
        kept_until=kept_until,
        names_until=names_until,
        seats=tuple(_seat(room, who, seat) for seat in seats),
        without_a_name=tuple(_keyed(room, keys)),
    )


def _seat(room: Room, who: Member, seat: Seat) -> AboutSeat:
    return AboutSeat(
        seat=seat.id,
        name=_text(seat.name),
        tag=seat.tag,
        tables=seat.tables,
        kind_words=seat.kind_words,
        scales={
            f"{moment.value}:{statement}": value
            for (moment, statement, by), value in room.scales.items()
            if by == seat.id
        },
        choices={
            f"{round_id}:{'after' if after else 'before'}": choice.option
            for (round_id, after, by), choice in chosen_by(room).items()
            if by == seat.id
        },
        ratings={
            f"{round_id}:{position}": rating.stance.value
            for (round_id, position, by), rating in rated_by(room).items()
            if by == seat.id
        },
        texts=tuple(one for one in _texts(room, who, seat.id) if one.text),
    )


def _texts(room: Room, who: Member, seat: SeatId) -> Iterator[MyText]:
    for capture in all_captures(room):
        if capture.seat == seat:
            yield from _all("capture", texts_of_capture(capture), card=capture.card, in_report=not capture.kept_out)
    for pledge in room.pledges.values():
        if pledge.seat == seat:
            yield from _all("pledge", texts_of_pledge(pledge))
    for table in room.tables.values():
        for (round_id, by), note in table.notes.items():
            if by == seat:
                yield MyText(about="note", text=_text(note), card=table.card_of(round_id))
        for (round_id, _, by), answer in table.answers.items():
            if by == seat:
                yield MyText(about="answer", text=_text(answer), card=table.card_of(round_id))
        for (round_id, _, by), choice in table.choices.items():
            if by == seat:
                yield MyText(about="choice", text=_text(choice.reason), card=table.card_of(round_id))
        for (round_id, _, by), rating in table.rated.ratings.items():
            if by == seat:
                yield MyText(about="rating", text=_text(rating.reason), card=table.card_of(round_id))
    for problem in consulting.of_seat(room, seat):
        yield from _all("problem", (problem.title, problem.text))
    for question in room.talks.questions.values():
        if question.seat == seat:
            yield MyText(about="question", text=_text(question.text))
    yield MyText(about="closing_word", text=_text(room.closing_words.get(seat)))
    for word in kind_words.written(room, who):
        if word.by == seat:
            yield MyText(about="kind_word_written", text=_text(word.text))
    for word in kind_words.given(room, who):
        if word.to == seat:
            yield MyText(about="kind_word_given", text=_text(word.text))


def _keyed(room: Room, keys: Sequence[str]) -> Iterator[MyText]:
    for key in keys:
        for capture in all_captures(room):
            if key_fits(capture.edit_hash, key):
                yield from _all("capture", texts_of_capture(capture), card=capture.card, in_report=not capture.kept_out)
        for pledge in room.pledges.values():
            if key_fits(pledge.edit_hash, key):
                yield from _all("pledge", texts_of_pledge(pledge))
        for question in room.talks.questions.values():
            if key_fits(question.edit_hash, key):
                yield MyText(about="question", text=_text(question.text))
        for (_, _, who), choice in chosen_by(room).items():
            if key_fits(who, key) and choice.reason is not None:
                yield MyText(about="choice", text=_text(choice.reason))
        for (_, _, who), rating in rated_by(room).items():
            if key_fits(who, key) and rating.reason is not None:
                yield MyText(about="rating", text=_text(rating.reason))
        for word in room.kind_words.values():
            if key_fits(word.edit_hash, key):
                yield MyText(about="kind_word_written", text=_text(word.text))


def _all(
    about: str, texts: Sequence[Words | None], *, card: str | None = None, in_report: bool | None = None
) -> Iterator[MyText]:
    for words in texts:
        if words is not None and words.text:
            yield MyText(about=about, text=words.text, card=card, in_report=in_report)


def _text(words: Words | None) -> str:
    return (words.text if words else None) or ""
