"""An offer: a command open to a member now, with its finite choices and the words left out.

Law: `decide` accepts exactly the commands that match an offer with words in bounds, and refuses every other.
`fields` maps each finite field of the command to the values it may take; any combination is accepted.
A value that begins with "@" names a list by reference, so that an offer need not repeat it (see `game.legal.values`):
"@seats" every seat of the room · "@others" every seat but the one named in `seat` · "@members" every member but
oneself and those removed · "@my_captures" and "@my_pledges" those listed with one's seats in `me` · "@perspectives" ·
"@captures" every capture · "@keyed_captures" those written without a name (for whoever holds the key) ·
"@written_down" those facilitators wrote down for a table · "@keyed_pledges" · "@every_seat" every seat there
ever was · "@neighbours" the others at the table of `seat` · "@my_kind_words" those in `kind_words` ·
"@keyed_kind_words" · "@themes" · "@minutes" 1 to 240 ·
"@rounds" every round of the tables where `seat` has sat, running or past; "@rounds_1", "@rounds_2" and so on those
that came to that go-round; "@capture_rounds" those whose table still has room for captures; "@path" those that left a
footprint on the path of the table where `seat` sits; "@cards" every card of that table outside its round ·
"@rolled" every round of that table in which it rolled the die, the running one from discuss on ·
"@chosen_cards" the cards of the room's decks that are in it; "@left_out_cards" those that are not ·
"@shown_captures" those shown and not hidden · "@other_themes" every theme but the one named in `id` ·
"@themes_through" those let through · "@may_harvest" participants and observers who do not sort captures yet ·
"@harvests" those who do · "@sentences" tables that have written theirs ·
"@open_pledges" pledges that the room may see ·
"@card_themes" the themes that the room's cards have · "@to_hand_on" captures that the table of `seat` sees and has not
chosen to hand over ·
"@begun_slots" presentations that run or have run · "@open_questions" those everybody may read · "@asked_of_me" those
one may show · "@my_questions" one's own, by name · "@keyed_questions" those asked without a name.
"@walks" rounds of the table of `seat` that have come to what it says of a decision · "@walks_before" and "@walks_after"
those of its tables in which one may choose for oneself · "@options" the options of the walk named in `round`, from 1.
A list may be empty; then nothing matches.
A field that holds several takes one or more of the values, each once: of captures 50 at most, of
"@chosen_cards" all but one at most.
An offer that stands in a table part leaves `seat` out: it is open to every seat of that table one may act for.
Words and keys are fields named in `words`; a field in neither takes its default.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.terms import Prominence

Value = str | int | bool | None


@dataclass(slots=True, kw_only=True)
class Offer:
    """One command a member may give now. `do` is the command's tag; `near` says how close to the thumb it stands."""

    do: str
    fields: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    near: Prominence = Prominence.PLAIN
