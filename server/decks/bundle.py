"""A deck with its translations and pictures as one zip, laid out as decks lie in a folder: unpacked there, it is read
as it is.

    our-ward.yaml
    our-ward.ar.yaml
    our-ward/kettle.jpg

Rule 1: a zip is read in memory and never unpacked: names in it are only compared, and paths lead nowhere.
Rule 2: what it says of its size is not believed: nothing is read beyond a bound, whatever it would swell to.
Call it in a thread.
"""

import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from server.decks.characters import MAX_BYTES as MAX_TEXT
from server.decks.library import SUFFIXES
from server.decks.shapes import PICTURES
from server.pictures.bounds import MAX_BYTES

MAX_ZIP: Final = 24 << 20
MAX_PICTURES: Final = 100
MAX_WORDS: Final = 30
_MAX_FILES: Final = 400
_MAX_ALL: Final = 64 << 20
_UNDATED: Final = (2000, 1, 1, 0, 0, 0)
"""The same deck gives the same bytes."""
# Bounded in every part: a text of a megabyte must not hold the interpreter.
_NAMED: Final = re.compile(r"(\bfile:[ \t]{1,8}[\"']?)([\w.-]{1,80})(?![\w.-])")
_ID: Final = re.compile(r"^id:[ \t]{1,8}[\"']?([a-z0-9-]{1,40})", re.MULTILINE)
_TONGUE: Final = re.compile(r"\.([A-Za-z-]{2,20})\.ya?ml$")
_WHAT: Final = "A deck with pictures is a .zip with one .yaml file, and its pictures in a folder beside it."
_UNREADABLE: Final = f"This zip cannot be read. Pack it again the usual way, without a password. {_WHAT}"


class NoBundle(Exception):
    """A file that is no deck with pictures; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a zip holds: the text of its deck, its pictures by name as they come, its translations by language."""

    text: str
    pictures: Mapping[str, bytes]
    words: Mapping[str, str]


def packed(text: str, pictures: Iterable[tuple[str, bytes]], words: Mapping[str, str]) -> bytes:
    """Return a deck, its pictures and its translations as a zip; its id names the files and the folder."""
    found, out = _ID.search(text), BytesIO()
    identity = found[1] if found else "deck"
    with zipfile.ZipFile(out, "w") as bundle:
        _put(bundle, f"{identity}.yaml", text.encode(), zipfile.ZIP_DEFLATED)
        for language, translation in words.items():
            _put(bundle, f"{identity}.{language}.yaml", translation.encode(), zipfile.ZIP_DEFLATED)
        for name, content in pictures:
            _put(bundle, f"{identity}/{name}", content, zipfile.ZIP_STORED)
    return out.getvalue()


def _put(bundle: zipfile.ZipFile, name: str, content: bytes, how: int) -> None:
    entry = zipfile.ZipInfo(name, _UNDATED)
    entry.compress_type, entry.external_attr = how, 0o644 << 16
    bundle.writestr(entry, content)


def unpacked(raw: bytes) -> Bundle:
    """Return what a zip holds. Raises NoBundle."""
    # Counted before it is read: each file in a zip is announced by these signs, and each would be an object.
    if (files := raw.count(b"PK\1\2")) > _MAX_FILES:
        raise NoBundle(f"This zip holds {files} files; at most {_MAX_FILES} fit. {_WHAT}")
    try:
        with zipfile.ZipFile(BytesIO(raw)) as bundle:
            return _read(bundle, bundle.infolist())
    # RuntimeError is what the library says of a password, and its heir of ways to pack that it does not know.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise NoBundle(_UNREADABLE) from error


def _read(bundle: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> Bundle:
    # What a computer puts in beside: __MACOSX/._our-ward.yaml and the like.
    ours = [one for one in entries if not one.is_dir() and "__MACOSX" not in one.filename and _name(one)[:1] != "."]
    texts = [one for one in ours if one.filename.endswith(SUFFIXES)]
    # A translation has two dots in its name.
    decks = [one for one in texts if _name(one).count(".") == 1] or texts
    if len(decks) != 1:
        raise NoBundle(f"This zip holds {len(decks) or 'no'} deck files. {_WHAT}")
    tongues = {language: one for one in texts if one is not decks[0] and (language := _language(one))}
    if len(tongues) > MAX_WORDS:
        raise NoBundle(f"This zip holds {len(tongues)} translations; at most {MAX_WORDS} fit. {_WHAT}")
    text = _text(bundle, decks[0])
    words = {language: _text(bundle, one) for language, one in tongues.items()}
    room, pictures = _MAX_ALL, dict[str, bytes]()
    for one in ours:
        if one.filename.lower().endswith(tuple(f".{ending}" for ending in PICTURES)):
            pictures[_name(one)] = content = _bytes(bundle, one, MAX_BYTES)
            room -= len(content)
            if room < 0 or len(pictures) > MAX_PICTURES:
                most = f"{MAX_PICTURES} pictures with {_MAX_ALL >> 20} MB"
                raise NoBundle(
                    f"This deck has too many pictures; at most {most} fit. Take some out, or save them smaller."
                )
    return Bundle(text, pictures, words)


def _language(entry: zipfile.ZipInfo) -> str | None:
    found = _TONGUE.search(_name(entry))
    return found[1] if found else None


def _text(bundle: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str:
    try:
        return _bytes(bundle, entry, MAX_TEXT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NoBundle("The deck in this zip is not in UTF-8. Save it as UTF-8, then pack it again.") from error


def _bytes(bundle: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NoBundle(_UNREADABLE)  # other ways to pack may ask for any amount of memory
    with bundle.open(entry) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise NoBundle(f'"{_shown(entry)}" in this zip is too large: at most {most >> 20} MB fit. Save it smaller.')
    return content


def _name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/").rpartition("/")[2]


def _shown(entry: zipfile.ZipInfo) -> str:
    return re.sub(r"[^\w.-]", "?", _name(entry))[:60]


def picture_name(typed: str) -> str:
    """Return a name that works everywhere for what a file was called, as a JPEG."""
    last = typed.replace("\\", "/").rpartition("/")[2]
    stem = last.rpartition(".")[0] or last
    return f"{re.sub(r'[^a-z0-9]+', '-', stem.lower()).strip('-')[:40].strip('-') or 'picture'}.jpg"


def as_jpegs(names: Iterable[str]) -> dict[str, str]:
    """Return what pictures are called once they are all JPEGs, each under a name of its own."""
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda one: (picture_name(one) != one, one)):
        stem, taken = picture_name(name).removesuffix(".jpg"), set(found.values())
        tries = (f"{stem}.jpg", *(f"{stem}-{number}.jpg" for number in range(2, len(found) + 3)))
        found[name] = next(one for one in tries if one not in taken)
    return found


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Return the text of a deck with its pictures called by other names."""
    changed = {old: new for old, new in names.items() if old != new}
    if not changed:
        return text
    return _NAMED.sub(lambda found: found[1] + changed.get(found[2], found[2]), text)
