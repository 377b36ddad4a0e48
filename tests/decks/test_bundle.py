"""Zips of decks as people and attackers make them."""

import time
import zipfile
from io import BytesIO

import pytest

from server.decks.bundle import NoBundle, as_jpegs, packed, picture_name, renamed, unpacked

TEXT = "schema: 1\nid: our-ward\n"


def zipped(*files: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", how) as bundle:
        for name, content in files:
            bundle.writestr(name, content)
    return out.getvalue()


DECK = ("our-ward.yaml", TEXT.encode())


def test_what_was_packed_is_unpacked_and_the_same_deck_gives_the_same_bytes() -> None:
    raw = packed(TEXT, [("kettle.jpg", b"jpeg")], {"ar": "title: جناح"})
    assert raw == packed(TEXT, [("kettle.jpg", b"jpeg")], {"ar": "title: جناح"})
    assert zipfile.ZipFile(BytesIO(raw)).namelist() == ["our-ward.yaml", "our-ward.ar.yaml", "our-ward/kettle.jpg"]
    assert zipfile.ZipFile(BytesIO(packed("id: ../../x\n", [], {}))).namelist() == ["deck.yaml"]
    assert unpacked(raw).text == TEXT
    assert dict(unpacked(raw).words) == {"ar": "title: جناح"}
    assert dict(unpacked(raw).pictures) == {"kettle.jpg": b"jpeg"}


def test_a_zip_packed_by_hand_is_read_whatever_its_folders_and_what_a_computer_put_beside() -> None:
    bundle = unpacked(
        zipped(
            ("My decks/our-ward.yaml", b"\xef\xbb\xbf" + TEXT.encode()),
            ("My decks/our-ward/kettle.PNG", b"png"),
            ("__MACOSX/My decks/._our-ward.yaml", b"\0"),
            ("My decks/.DS_Store", b"\0"),
            ("My decks/our-ward.cy.yaml", b"welsh"),
            ("notes.txt", b"ours"),
            ("../../etc/passwd.jpg", b"climbs"),
        )
    )
    assert bundle.text == TEXT
    assert dict(bundle.pictures) == {"kettle.PNG": b"png", "passwd.jpg": b"climbs"}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "This zip cannot be read."),
        (b"PK\3\4" + bytes(40), "This zip cannot be read."),
        (zipped(DECK)[:-30], "This zip cannot be read."),
        (zipped(DECK, how=zipfile.ZIP_LZMA), "This zip cannot be read."),
        (zipped(("kettle.jpg", b"")), "This zip holds no deck files."),
        (zipped(DECK, ("other.yaml", b"")), "This zip holds 2 deck files."),
        (zipped(*((f"{n}.jpg", b"") for n in range(401))), "This zip holds 401 files; at most 400 fit."),
        (zipped(("a.yaml", bytes(50 << 20))), '"a.yaml" in this zip is too large: at most 1 MB fit.'),
        (zipped(DECK, ("a.jpg", bytes(50 << 20))), '"a.jpg" in this zip is too large: at most 8 MB fit.'),
        (zipped(DECK, *((f"{n}.jpg", bytes(8 << 20)) for n in range(9))), "This deck has too many pictures"),
        (zipped(DECK, *((f"{n}.jpg", b"") for n in range(101))), "This deck has too many pictures"),
        (zipped(("a.yaml", b"\xff\xfe")), "The deck in this zip is not in UTF-8."),
    ],
)
def test_a_zip_that_is_no_deck_or_swells_is_refused_with_what_to_do(raw: bytes, said: str) -> None:
    with pytest.raises(NoBundle) as refused:
        unpacked(raw)
    assert str(refused.value).startswith(said)


def test_a_zip_that_lies_about_its_size_is_refused() -> None:
    raw = bytearray(zipped(DECK, ("a.jpg", bytes(20 << 20))))
    place = raw.rindex(b"PK\1\2")
    raw[place + 24 : place + 28] = (10).to_bytes(4, "little")
    with pytest.raises(NoBundle):
        unpacked(bytes(raw))


def test_every_picture_becomes_a_jpeg_under_a_name_of_its_own() -> None:
    names = as_jpegs(["kettle.png", "kettle.jpg", "kettle.webp", "Tea Pot.JPEG"])
    assert names["kettle.jpg"] == "kettle.jpg"
    assert sorted(names.values()) == ["kettle-2.jpg", "kettle-3.jpg", "kettle.jpg", "tea-pot.jpg"]
    assert picture_name("x" * 300) == "x" * 40 + ".jpg"
    text = 'image: {file: "kettle.png", alt: kettle.png}\n  file: a-kettle.png\n  file: kettle.png # ours\n'
    assert renamed(text, {"kettle.png": "k.jpg"}) == (
        'image: {file: "k.jpg", alt: kettle.png}\n  file: a-kettle.png\n  file: k.jpg # ours\n'
    )


@pytest.mark.parametrize(
    "text", ["file: " * 170_000, "file:" + " " * (1 << 20), "a" * (1 << 20), "file: k.pn" * 100_000]
)
def test_a_text_of_a_megabyte_is_gone_through_in_one_breath(text: str) -> None:
    began = time.process_time()
    assert renamed(text, {f"k{number}.png": "k.jpg" for number in range(100)}) == text
    packed(text, [], {})
    assert time.process_time() - began < 1
