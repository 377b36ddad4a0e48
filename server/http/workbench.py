"""Decks that people make in the browser. Nobody can find one but by its token, which its author made.

Rule 1: nothing is overwritten in silence: who saves on an older version is given the newer one, and nothing changes.
Rule 2: a deck with errors is kept as it is; only a room wants one without.
"""

import asyncio
import math
from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from fastapi import APIRouter, Request

from server.access import address_group, token_hash
from server.decks import Checked, KeptPicture, Level, PinnedDeck, deck_summary
from server.decks.bench import blank, fork, title_in
from server.decks.bundle import as_jpegs, renamed
from server.decks.characters import MAX_BYTES
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
    MyDeck,
    MyDecksForm,
    NewDeckForm,
    SavedDeck,
    SaveDeckForm,
)
from server.http.decks import UNKNOWN_DECK, preview
from server.http.problems import Problem, documented
from server.ports import Store
from server.records import DeckPicture, MadeDeck
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
    making, writing = Turns(hourly, hourly / 3600, now), Turns(40, 4, now)
    _making(router, behind, making)
    _writing(router, behind, writing)
    _looking(router, behind)
    return router


def _making(router: APIRouter, behind: Behind, turns: Turns) -> None:
    @router.post("/new", responses=documented("unknown_deck", "too_fast", "too_many_decks"), summary="Make a deck")
    async def new(form: NewDeckForm, request: Request) -> MadeDeckText:
        turns.take(address_group(came_from(request)))
        await must_make(behind)
        return await begin(behind, form.token, *await _beginning(behind, form))

    @router.post("/delete", responses=documented("unknown_deck"), summary="Delete a deck with its history")
    async def delete(form: DeckForm) -> Done:
        await made_deck(behind, form.token)
        await behind.rooms.node.writer.run(lambda store: store.forget_deck(token_hash(form.token)))
        return Done()


async def must_make(behind: Behind) -> None:
    """Raises Problem(too_many_decks) or DiskFull when no further deck can be kept."""
    must_write(behind)
    if await behind.rooms.node.read(lambda store: store.count_made_decks()) >= behind.settings.made_decks:
        raise Problem("too_many_decks", _TOO_MANY)


async def begin(behind: Behind, token: str, text: str, pictures: Iterable[DeckPicture]) -> MadeDeckText:
    """Keep a new deck with its pictures. The same token again gives the same deck."""
    made = await _save(behind, token, 0, text, keep=False)
    for picture in pictures:
        await behind.rooms.node.writer.run(partial(_add, token_hash(token), picture))
    return MadeDeckText(version=made.version, saved_at=made.saved_at, text=made.text)


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
        made = await _save(behind, form.token, form.base, form.text, keep=form.keep)
        if made.text != form.text:
            more = {"version": made.version, "saved_at": made.saved_at, "text": made.text}
            raise Problem("newer_deck", _NEWER, more=more)
        return SavedDeck(version=made.version, saved_at=made.saved_at)

    @router.post("/check", responses=documented("unknown_deck", "too_fast", "busy"), summary="Check a deck")
    async def check(form: CheckDeckForm) -> CheckedDeck:
        turns.take(token_hash(form.token))
        await made_deck(behind, form.token)
        checked = await _checked(behind, form.token, _small(form.text))
        return CheckedDeck(playable=checked.deck is not None, problems=tuple(_problems(checked)))


def _looking(router: APIRouter, behind: Behind) -> None:
    @router.post("/read", responses=documented("unknown_deck"), summary="A deck as it was typed")
    async def read(form: DeckForm) -> MadeDeckText:
        made = await made_deck(behind, form.token, form.version)
        return MadeDeckText(version=made.version, saved_at=made.saved_at, text=made.text)

    @router.post("/history", responses=documented("unknown_deck"), summary="The versions of a deck, newest first")
    async def history(form: DeckForm) -> list[KeptVersion]:
        kept = await behind.rooms.node.read(lambda store: store.deck_versions(token_hash(form.token)))
        if not kept:
            raise Problem("unknown_deck", _UNKNOWN)
        return [KeptVersion(version=one.version, saved_at=one.saved_at, size=one.size) for one in kept]

    @router.post("/mine", responses=documented("busy"), summary="The decks on this device")
    async def mine(form: MyDecksForm) -> list[MyDeck]:
        found = [await _mine(behind, index, token, form.language) for index, token in enumerate(form.tokens)]
        return [one for one in found if one is not None]

    @router.post("/preview", responses=documented("unknown_deck", "unplayable_deck"), summary="A deck with its cards")
    async def show(form: DeckPreviewForm) -> DeckPreview:
        return preview(await playable(behind, form.token), form.language)


async def made_deck(behind: Behind, token: str, version: int | None = None) -> MadeDeck:
    """The deck that a token opens. Raises Problem(unknown_deck)."""

    def look(store: Store) -> MadeDeck | None:
        return store.made_deck(token_hash(token), version)

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
    """The deck that a token opens, ready for a room. Raises Problem(unknown_deck, unplayable_deck)."""
    checked = await _checked(behind, token, (await made_deck(behind, token)).text)
    if checked.deck is None:
        raise Problem("unplayable_deck", _UNPLAYABLE)
    return checked.deck


def must_write(behind: Behind) -> None:
    """Raises DiskFull while the disk takes nothing new."""
    if not behind.rooms.node.space.writing:
        raise DiskFull


async def _save(behind: Behind, token: str, base: int, text: str, *, keep: bool) -> MadeDeck:
    name, now = token_hash(token), behind.rooms.clock.wall()
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


def _problems(checked: Checked) -> list[DeckProblem]:
    return [
        DeckProblem(line=one.line, column=one.column, level=one.level.value, where=one.where, message=one.message)
        for one in checked.problems
    ]


async def _mine(behind: Behind, index: int, token: str, language: str) -> MyDeck | None:
    made = await behind.rooms.node.read(lambda store: store.made_deck(token_hash(token)))
    if made is None:
        return None
    checked = await _checked(behind, token, made.text)
    return MyDeck(
        token_index=index,
        version=made.version,
        saved_at=made.saved_at,
        title=title_in(made.text),
        errors=sum(one.level is Level.error for one in checked.problems),
        summary=None if checked.deck is None else deck_summary(checked.deck, language),
    )
