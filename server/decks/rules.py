"""What one field of a deck says of another: ids that must exist, fields that a kind of card needs.

Works on the tree, not on the model, so that all of it is found even where the schema has found something too.
"""

import re
from collections.abc import Iterable, Iterator

from game.cards import CardKind
from server.decks.characters import tidy
from server.decks.icons import ICONS, near_icons
from server.decks.marks import Path, where
from server.decks.nodes import Fields, Text
from server.decks.problems import Place, Report
from server.decks.saying import both, listed, quote, said
from server.decks.shapes import ID_PATTERN, LONG_KINDS, LONG_TEXT_LIMIT, TEXT_LIMIT

_TALKED_ABOUT = frozenset({CardKind.scenario, CardKind.statement, CardKind.verse, CardKind.decision})
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""What Windows takes for a machine part, whatever its ending: no file can have such a name."""

_BLOCKS = (CardKind.decision, CardKind.quiz)


def check(root: Fields, report: Report) -> None:
    """Report everything in a deck that does not fit together."""
    for name in ("themes", "perspectives", "cards", "evaluation"):
        check_ids(root, name, report)
    for framework in (root.fields("frameworks") or root).entries if root.fields("frameworks") else ():
        check_ids(root.fields("frameworks") or root, framework, report)
    _alike(root, report)
    _retired(root, report)
    _file_name(root, report)
    perspectives, themes, tags = _ids(root, "perspectives"), _ids(root, "themes"), _tag_ids(root)
    for index, perspective in _members(root, "perspectives"):
        _perspective(_Member(root, ("perspectives", index), perspective, report))
    for index, card in _members(root, "cards"):
        member = _Member(root, ("cards", index), card, report)
        _references(member, perspectives, themes, tags)
        _card(member)


class _Member:
    """One card or perspective under examination."""

    def __init__(self, root: Fields, path: Path, fields: Fields, report: Report) -> None:
        self.root, self.path, self.fields, self.report = root, path, fields, report

    def error(self, message: str, place: Place, *inside: str | int) -> None:
        self.report.error(place, where(self.root, (*self.path, *inside)), message)

    def warn(self, message: str, place: Place, *inside: str | int) -> None:
        self.report.warn(place, where(self.root, (*self.path, *inside)), message)

    def unknown(self, identity: str, what: str, known: Iterable[str]) -> str:
        meant = self.report.did_you_mean(identity, known) or said("use-id")
        return both(said(f"no-{what}", id=quote(identity)), meant)


def check_ids(root: Fields, name: str, report: Report) -> None:
    """Report every id that stands twice in the list under `name`, with the place of the first."""
    seen: dict[str, Place] = {}
    for index, member in _members(root, name):
        identity = tidy(member.text("id"))
        place = member.place_of("id")
        first = seen.setdefault(identity, place)
        if identity and first != place:
            message = said("id-taken", id=quote(identity), line=first.line)
            report.error(place, where(root, (name, index, "id")), message)


def _retired(root: Fields, report: Report) -> None:
    """Report every card and perspective that has the id of one that was taken out."""
    retired = {tidy(one.value): one.place for one in root.texts("retired")}
    for name in ("perspectives", "cards") if retired else ():
        for index, member in _members(root, name):
            identity = tidy(member.text("id"))
            if identity and identity in retired:
                message = said("id-retired", id=quote(identity), line=retired[identity].line)
                report.error(member.place_of("id"), where(root, (name, index, "id")), message)


def _members(root: Fields, name: str) -> Iterator[tuple[int, Fields]]:
    return ((index, item) for index, item in enumerate(root.items(name)) if isinstance(item, Fields))


def _ids(root: Fields, name: str) -> dict[str, None]:
    return dict.fromkeys(tidy(member.text("id")) for member in root.each(name))


def _tag_ids(root: Fields) -> dict[str, None]:
    frameworks = root.fields("frameworks")
    if frameworks is None:
        return {}
    return {identity: None for name in frameworks.entries for identity in _ids(frameworks, name)}


def _alike(root: Fields, report: Report) -> None:
    """Warn of two perspectives that cannot be told apart by colour and icon."""
    seen: dict[tuple[str, str], str] = {}
    for index, one in _members(root, "perspectives"):
        look = (one.text("colour"), one.text("icon"))
        first = seen.setdefault(look, one.text("id"))
        if all(look) and first != one.text("id"):
            message = said("look-alike", id=quote(first))
            report.warn(one.place_of("icon"), where(root, ("perspectives", index, "icon")), message)


def name_objection(identity: str) -> str | None:
    """Return why no deck may have this id, which is the name of its file, too; nothing when it may."""
    if not re.fullmatch(ID_PATTERN, identity):
        return said("not-an-id", value=quote(identity), example="our-ward")
    if identity in _DEVICES:
        return said("name-of-device", name=quote(identity))
    return None


def _file_name(root: Fields, report: Report) -> None:
    """The id of a deck is the name of its file and folder, so it must be one that every computer takes."""
    identity = tidy(root.text("id"))
    message = name_objection(identity) if identity in _DEVICES else None
    if message:
        report.error(root.place_of("id"), "id", message)


def _perspective(one: _Member) -> None:
    fields = one.fields
    icon = fields.text("icon")
    if icon and icon not in ICONS:
        near = near_icons(icon)
        meant = said("did-you-mean-icon", names=listed(near)) if near else ""
        message = both(said("no-icon", icon=quote(icon)), meant, said("icons-listed"))
        one.error(message, fields.place_of("icon"), "icon")
    if fields.text("holder") == "lived":
        for name, needed in (("strengths", "strengths-needed"), ("ask_instead", "ask-needed")):
            if fields.get(name) is None or not (fields.text(name) or fields.items(name)):
                one.error(said(needed), fields.place_of(name), name)
    _file_names(one)
    _care(one)


def _card(card: _Member) -> None:
    fields = card.fields
    kind = fields.text("kind")
    text = tidy(fields.text("text"))
    if kind in set(CardKind) and kind not in LONG_KINDS and TEXT_LIMIT < len(text) <= LONG_TEXT_LIMIT:
        message = said("text-too-long-for-kind", count=len(text), kind=kind, most=TEXT_LIMIT)
        card.error(message, fields.place_of("text"), "text")
    if kind != CardKind.wild and "text" not in fields.entries:
        card.error(said("text-missing"), fields.place, "text")
    for only in ("pair", "positions"):
        if kind in set(CardKind) and kind != CardKind.statement and fields.get(only) is not None:
            card.error(said("only-kind-has", kind="statement"), fields.entries[only].place, only)
    for block in _BLOCKS:
        if kind == block and fields.get(block) is None:
            card.error(said(f"{block}-needed"), fields.place_of(block), block)
        if kind != block and fields.get(block) is not None and kind in set(CardKind):
            card.error(said("only-kind-has", kind=block), fields.entries[block].place, block)
    if kind in _TALKED_ABOUT and len(fields.items("prompts")) < 2 and not fields.text("prompts"):
        message = said("one-question" if len(fields.items("prompts")) == 1 else "no-questions")
        card.warn(message, fields.place_of("prompts"), "prompts")
    _answer(card)
    _file_names(card)
    _care(card)


def _file_names(one: _Member) -> None:
    """A picture is copied to other computers with the deck, so its name must be one that every computer takes."""
    for block in ("image", "audio"):
        holder = one.fields.fields(block)
        name = tidy(holder.text("file")) if holder else ""
        if holder and name.partition(".")[0] in _DEVICES:
            message = said("file-of-device", name=quote(name))
            one.error(message, holder.place_of("file"), block, "file")


def _answer(card: _Member) -> None:
    quiz = card.fields.fields("quiz")
    choices = len(quiz.items("choices")) if quiz else 0
    if quiz is None or not choices:
        return
    answer = quiz.text("answer")
    if answer.isascii() and answer.isdecimal() and len(answer) <= 6 and not 1 <= int(answer) <= choices:
        message = said("answer-beyond", answer=quote(answer), choices=choices)
        card.error(message, quiz.place_of("answer"), "quiz", "answer")


def _care(one: _Member) -> None:
    """Check what protects people: content note, consent, Easy Read."""
    fields = one.fields
    if fields.text("sensitivity") in ("medium", "high") and not fields.text("content_note"):
        one.error(said("note-needed"), fields.place_of("content_note"), "content_note")
    source = fields.fields("source")
    if source and source.text("kind") == "lived" and source.text("consent") != "true":
        one.error(said("consent-needed"), source.place_of("consent"), "source", "consent")
    if fields.get("easy_read") is None and not _is_blank(fields):
        one.warn(said("easy-read-missing"), fields.place_of("easy_read"), "easy_read")


def _is_blank(fields: Fields) -> bool:
    """Whether there is nothing on a card that could be said more easily."""
    return fields.text("kind") == CardKind.wild and "text" not in fields.entries


def _references(card: _Member, perspectives: Iterable[str], themes: Iterable[str], tags: Iterable[str]) -> None:
    fields = card.fields
    speaker = tidy(fields.text("spoken_by"))
    if speaker and speaker not in perspectives:
        card.error(card.unknown(speaker, "perspective", perspectives), fields.place_of("spoken_by"), "spoken_by")
    _each(card, fields, ("themes",), "theme", themes)
    decision = fields.fields("decision")
    if decision:
        _each(card, decision, ("decision", "perspectives"), "perspective", perspectives)
    words = fields.fields("tags")
    if words and tags:
        for name in words.entries:
            _each(card, words, ("tags", name), "framework-word", tags)


def _each(card: _Member, holder: Fields, inside: tuple[str, ...], what: str, known: Iterable[str]) -> None:
    for index, item in enumerate(holder.items(inside[-1])):
        if isinstance(item, Text) and not item.empty and tidy(item.value) not in known:
            card.error(card.unknown(tidy(item.value), what, known), item.place, *inside, index)
