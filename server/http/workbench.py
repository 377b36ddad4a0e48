"""Decks that people make in the browser. Nobody can find one but by its token, which its author made.

Rule 1: nothing is overwritten in silence: who saves on an older version is given the newer one, and nothing changes.
Rule 2: a deck with errors is kept as it is; only a room wants one without.
"""

import asyncio
import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from fastapi import APIRouter, Request

from server.access import address_group, token_hash
from server.decks import Checked, KeptPicture, Level, PinnedDeck, deck_summary, pin
from server.decks import Problem as FoundProblem
from server.decks.bench import blank, fork, fork_words, title_in
from server.decks.bundle import as_jpegs, renamed
from server.decks.characters import MAX_BYTES
from server.decks.problems import spoken
from server.decks.saying import SAID
from server.errors import DiskFull
from server.http.behind import Behind, came_from
from server.http.bodies import DeckPreview, Done
from server.http.deck_bodies import (
    MAX_TEXT,
    CheckDeckForm,
    CheckedDeck,
    DeckForm,
    DeckPreviewForm,
    DeckProblem,
    KeptVersion,
    MadeDeckText,
    MadeTranslation,
    MyDeck,
    MyDecksForm,
    NewDeckForm,
    SavedDeck,
    SaveDeckForm,
    TranslateForm,
)
from server.http.decks import UNKNOWN_DECK, preview
from server.http.problems import Problem, documented
from server.ports import Store
from server.records import DeckPicture, MadeDeck, TokenHash, translation_of
from server.rooms.buckets import Bucket, Verdict

BODY_BYTES: Final = 3 * MAX_TEXT
"""A deck of 1 MiB as JSON, with all its ends of lines and quotation marks marked as such."""

PREFIX: Final = "/api/workbench"
_UNKNOWN: Final = "There is no such deck any more. If you have it as a file, bring it in again."
_NEWER: Final = "This deck was saved elsewhere meanwhile. Look at both, then choose which words stay."
_UNPLAYABLE: Final = "A deck has errors and cannot be played yet. Open it in the workbench and mend them."
_TOO_FAST: Final = "That was too fast. Wait {wait} seconds, then try again."
_TOO_MANY: Final = "This server keeps as many decks as it can. Delete one, or ask whoever runs it."
_TOO_LARGE: Final = "A deck has at most 1 MiB. Split it into several decks."
_TOO_MANY_LANGUAGES: Final = "This deck has as many translations as it can. Take one out first."
_MOST_LANGUAGES: Final = 30
_KNOWN_SPEAKERS: Final = 5_000


class Turns:
    """How often each may ask: a bucket for every token or address, the longest quiet forgotten first."""

    def __init__(self, size: int, refill: float, now: Callable[[], float]) -> None:
        self._size, self._refill, self._now = size, refill, now
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def take(self, who: str) -> None:
        """Count one question. Raises Problem(too_fast)."""
        bucket = self._buckets.setdefault(who, Bucket(self._size, self._refill, 1, 1))
        self._buckets.move_to_end(who)
        if len(self._buckets) > _KNOWN_SPEAKERS:
            self._buckets.popitem(last=False)
        if bucket.take(self._now()) is not Verdict.FINE:
            wait = math.ceil(1 / self._refill)
            raise Problem("too_fast", _TOO_FAST.format(wait=wait), retry_after=wait)


def routes(behind: Behind) -> APIRouter:
    """The routes under /api/workbench."""
    router = APIRouter(prefix=PREFIX, tags=["workbench"], max_body_size=BODY_BYTES)
    now, hourly = behind.rooms.clock.tick, behind.settings.made_decks_per_hour
    making, writing = Turns(hourly, hourly / 3600, now), Turns(40, 8, now)
    _making(router, behind, making)
    _writing(router, behind, writing)
    _looking(router, behind)
    return router


def _making(router: APIRouter, behind: Behind, turns: Turns) -> None:
    @router.post("/new", responses=documented("unknown_deck", "too_fast", "too_many_decks"), summary="Make a deck")
    async def new(form: NewDeckForm, request: Request) -> MadeDeckText:
        turns.take(address_group(came_from(request)))
        await must_make(behind)
        text, pictures = await _beginning(behind, form)
        made = await begin(behind, form.token, text, pictures)
        if form.deck is not None:
            await keep_words(behind, form.token, await asyncio.to_thread(fork_words, behind.shelf.folders, form.deck))
        return made

    @router.post("/delete", responses=documented("unknown_deck"), summary="Delete a deck with its history")
    async def delete(form: DeckForm) -> Done:
        made = await made_deck(behind, form.token, translation=form.translation)
        if form.translation is None:
            await behind.rooms.node.writer.run(lambda store: store.forget_deck(token_hash(form.token)))
        else:
            await _save(behind, _name(form.token, form.translation), made.version, "", keep=True)
        return Done()


async def must_make(behind: Behind) -> None:
    """Raises Problem(too_many_decks) or DiskFull when no further deck can be kept."""
    must_write(behind)
    if await behind.rooms.node.read(lambda store: store.count_made_decks()) >= behind.settings.made_decks:
        raise Problem("too_many_decks", _TOO_MANY)


async def begin(behind: Behind, token: str, text: str, pictures: Iterable[DeckPicture]) -> MadeDeckText:
    """Keep a new deck with its pictures. The same token again gives the same deck."""
    made = await _save(behind, _name(token), 0, text, keep=False)
    for picture in pictures:
        await behind.rooms.node.writer.run(partial(_add, token_hash(token), picture))
    return MadeDeckText(version=made.version, saved_at=made.saved_at, text=made.text)


async def keep_words(behind: Behind, token: str, words: Mapping[str, str]) -> None:
    """Keep the translations, by language, that come with a new deck."""
    for language, text in words.items():
        await _save(behind, _name(token, language), 0, text, keep=False)


def _add(token: str, picture: DeckPicture, store: Store) -> str | None:
    return store.add_picture(token, picture)


async def _beginning(behind: Behind, form: NewDeckForm) -> tuple[str, list[DeckPicture]]:
    if form.text is not None:
        return form.text, []
    if form.deck is None:
        return blank(form.title, form.language), []
    text = await asyncio.to_thread(fork, behind.shelf.folders, form.deck)
    shelf = await behind.shelf.now()
    if text is None:
        raise Problem("unknown_deck", UNKNOWN_DECK)
    there = shelf.decks[form.deck].pictures if form.deck in shelf.decks else {}
    names = as_jpegs(there)
    pictures = [
        DeckPicture(names[name], one.hash, one.width, one.height, shelf.pictures[one.hash])
        for name, one in there.items()
    ]
    return renamed(text, names), pictures


def _writing(router: APIRouter, behind: Behind, turns: Turns) -> None:
    @router.post(
        "/save", responses=documented("unknown_deck", "newer_deck", "too_fast", "not_saved"), summary="Save a deck"
    )
    async def save(form: SaveDeckForm) -> SavedDeck:
        turns.take(token_hash(form.token))
        must_write(behind)
        made = await _save(behind, _name(form.token, form.translation), form.base, form.text, keep=form.keep)
        if made.text != form.text:
            more = {"version": made.version, "saved_at": made.saved_at, "text": made.text}
            raise Problem("newer_deck", _NEWER, more=more)
        return SavedDeck(version=made.version, saved_at=made.saved_at)

    @router.post("/check", responses=documented("unknown_deck", "too_fast", "busy"), summary="Check a deck")
    async def check(form: CheckDeckForm) -> CheckedDeck:
        turns.take(token_hash(form.token))
        made = await made_deck(behind, form.token)
        if form.translation is not None:
            words = await behind.bench.check_translation(_small(form.text), form.translation, made.text)
            return CheckedDeck(playable=words.words is not None, problems=problems_of(words.problems, form.language))
        pictures = await kept_pictures(behind, form.token)
        checked = await behind.bench.check(_small(form.text), pictures, written=token_hash(form.token))
        return CheckedDeck(playable=checked.read is not None, problems=problems_of(checked.problems, form.language))

    @router.post(
        "/translate",
        responses=documented("unknown_deck", "unplayable_deck", "newer_deck", "too_fast", "busy"),
        summary="Begin a translation, or carry it on",
    )
    async def translate(form: TranslateForm) -> MadeDeckText:
        turns.take(token_hash(form.token))
        must_write(behind)
        made = await _translate(behind, form)
        return MadeDeckText(version=made.version, saved_at=made.saved_at, text=made.text)


async def _translate(behind: Behind, form: TranslateForm) -> MadeDeck:
    """The translation with every text that it lacks, on top of what was there. Raises Problem."""
    deck = (await playable(behind, form.token)).deck
    name = _name(form.token, form.translation)
    before = await behind.rooms.node.read(lambda store: store.made_deck(name))
    if before is None and len(await translations(behind, form.token)) >= _MOST_LANGUAGES:
        raise Problem("too_many_decks", _TOO_MANY_LANGUAGES)
    there = form.text if form.text is not None else before.text if before else ""
    text = await behind.bench.carry_on(_small(there), form.translation, deck)
    return await _save(behind, name, before.version if before else 0, there if text is None else text, keep=True)


def _looking(router: APIRouter, behind: Behind) -> None:
    @router.post("/read", responses=documented("unknown_deck"), summary="A deck as it was typed")
    async def read(form: DeckForm) -> MadeDeckText:
        made = await made_deck(behind, form.token, form.version, form.translation)
        return MadeDeckText(version=made.version, saved_at=made.saved_at, text=made.text)

    @router.post("/history", responses=documented("unknown_deck"), summary="The versions of a deck, newest first")
    async def history(form: DeckForm) -> list[KeptVersion]:
        name = _name(form.token, form.translation)
        kept = await behind.rooms.node.read(lambda store: store.deck_versions(name))
        if not kept:
            raise Problem("unknown_deck", _UNKNOWN)
        return [KeptVersion(version=one.version, saved_at=one.saved_at, size=one.size) for one in kept]

    @router.post("/translations", responses=documented("unknown_deck", "busy"), summary="The translations of a deck")
    async def languages(form: DeckForm) -> list[MadeTranslation]:
        made = await made_deck(behind, form.token)
        return [
            MadeTranslation(
                language=language,
                saved_at=one.saved_at,
                sound=(await behind.bench.check_translation(one.text, language, made.text)).words is not None,
            )
            for language, one in (await translations(behind, form.token)).items()
        ]

    @router.post("/mine", responses=documented("busy"), summary="The decks on this device")
    async def mine(form: MyDecksForm) -> list[MyDeck]:
        found = [await _mine(behind, index, token, form.language) for index, token in enumerate(form.tokens)]
        return [one for one in found if one is not None]

    @router.post("/preview", responses=documented("unknown_deck", "unplayable_deck"), summary="A deck with its cards")
    async def show(form: DeckPreviewForm) -> DeckPreview:
        return preview(await playable(behind, form.token), form.language)


def _name(token: str, translation: str | None = None) -> TokenHash:
    deck = token_hash(token)
    return deck if translation is None else translation_of(deck, translation)


async def made_deck(behind: Behind, token: str, version: int | None = None, translation: str | None = None) -> MadeDeck:
    """The deck that a token opens, or a translation of it. Raises Problem(unknown_deck)."""
    name = _name(token, translation)

    def look(store: Store) -> MadeDeck | None:
        return store.made_deck(name, version)

    made = await behind.rooms.node.read(look)
    if made is None:
        raise Problem("unknown_deck", _UNKNOWN)
    return made


async def kept_pictures(behind: Behind, token: str) -> dict[str, KeptPicture]:
    """The pictures of a deck of one's own, by name."""
    found = await behind.rooms.node.read(lambda store: store.deck_pictures(token_hash(token)))
    return {one.name: KeptPicture(one.hash, one.width, one.height) for one in found}


async def _checked(behind: Behind, token: str, text: str) -> Checked:
    return await behind.bench.check(text, await kept_pictures(behind, token))


async def playable(behind: Behind, token: str) -> PinnedDeck:
    """The deck that a token opens, ready for a room, with its sound translations.

    Raises Problem(unknown_deck, unplayable_deck).
    """
    made = await made_deck(behind, token)
    pinned = await _pinned(behind, token, made.text, await _checked(behind, token, made.text))
    if pinned is None:
        raise Problem("unplayable_deck", _UNPLAYABLE)
    return pinned


async def translations(behind: Behind, token: str) -> Mapping[str, MadeDeck]:
    """The translations of the deck that a token opens, sound or not."""
    return await behind.rooms.node.read(lambda store: store.made_translations(token_hash(token)))


async def _pinned(behind: Behind, token: str, text: str, checked: Checked) -> PinnedDeck | None:
    if checked.read is None:
        return None
    words = {
        language: (await behind.bench.check_translation(one.text, language, text)).words
        for language, one in (await translations(behind, token)).items()
    }
    sound = {language: one for language, one in words.items() if one is not None}
    return pin(checked.read, sound, checked.pictures) if sound else checked.deck


def must_write(behind: Behind) -> None:
    """Raises DiskFull while the disk takes nothing new."""
    if not behind.rooms.node.space.writing:
        raise DiskFull


async def _save(behind: Behind, name: TokenHash, base: int, text: str, *, keep: bool) -> MadeDeck:
    now = behind.rooms.clock.wall()
    _small(text)

    def put(store: Store) -> MadeDeck | None:
        return store.save_deck(name, base, text, now, keep=keep)

    made = await behind.rooms.node.writer.run(put)
    if made is None:
        raise Problem("unknown_deck", _UNKNOWN)
    return made


def _small(text: str) -> str:
    if len(text.encode()) > MAX_BYTES:
        raise Problem("too_large", _TOO_LARGE)
    return text


def problems_of(found: Iterable[FoundProblem], wanted: str) -> tuple[DeckProblem, ...]:
    """What a checker found, as a client takes it, in the language it reads."""
    language = SAID.language(wanted)
    told = ((one, spoken(one, language)) for one in found)
    return tuple(
        DeckProblem(
            line=one.line,
            column=one.column,
            level=one.level.value,
            where="" if one.where == "file" else said.where,
            message=said.message,
        )
        for one, said in told
    )


async def _mine(behind: Behind, index: int, token: str, language: str) -> MyDeck | None:
    made = await behind.rooms.node.read(lambda store: store.made_deck(token_hash(token)))
    if made is None:
        return None
    checked = await _checked(behind, token, made.text)
    pinned = await _pinned(behind, token, made.text, checked)
    return MyDeck(
        token_index=index,
        version=made.version,
        saved_at=made.saved_at,
        title=title_in(made.text),
        errors=sum(one.level is Level.error for one in checked.problems),
        summary=None if pinned is None else deck_summary(pinned, language),
    )
