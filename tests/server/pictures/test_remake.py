"""Pictures are made anew from their points; whatever else a file holds is gone, and what is no picture is told so."""

import sys
from io import BytesIO

import pytest
from PIL import Image

from server.pictures import darkroom
from server.pictures.bounds import LONGEST, MAX_KEPT
from server.pictures.darkroom import develop
from server.pictures.header import NoPicture, look
from server.pictures.remake import Remade, remake
from tests.server.pictures.samples import SECRET, broken, drawn, placed


def opened(made: Remade) -> Image.Image:
    return Image.open(BytesIO(made.content), formats=("JPEG",)).convert("RGB")


def colour(image: Image.Image, x: float, y: float) -> str:
    red, green, blue = image.getpixel((int(x * image.width), int(y * image.height)))  # type: ignore[misc]
    return "red" if red > 200 > blue else "blue" if blue > 200 > red else "white" if green > 200 else "dark"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "CMYK", "I;16", "1", "LA"])
def test_whatever_a_camera_or_a_program_writes_becomes_a_jpeg(kind: str, mode: str) -> None:
    out = BytesIO()
    image = Image.new("RGB", (64, 48), "red").convert("I" if mode == "I;16" else mode)
    try:
        (image.convert("I;16") if mode == "I;16" else image).save(out, kind)
    except OSError:
        assert (kind, mode) in {*(("JPEG", one) for one in ("RGBA", "P", "I;16", "LA")), ("PNG", "CMYK")}
        return
    made = remake(out.getvalue())
    assert (made.width, made.height, opened(made).size) == (64, 48, (64, 48))


def test_a_photo_stands_upright_and_tells_nothing_of_where_it_was_taken() -> None:
    made = remake(placed())
    assert (made.width, made.height) == (48, 64)
    assert colour(opened(made), 0.5, 0.1) == "red"
    assert colour(opened(made), 0.5, 0.9) == "blue"
    assert SECRET not in made.content
    assert b"<script" not in made.content
    assert b"Exif" not in made.content
    assert made.content.endswith(b"\xff\xd9")


def test_a_large_photo_is_scaled_down_to_what_a_phone_needs() -> None:
    noise = Image.effect_noise((2000, 1500), 80).convert("RGB")
    out = BytesIO()
    noise.save(out, "JPEG", quality=60)
    made = remake(out.getvalue())
    assert max(made.width, made.height) <= LONGEST
    assert len(made.content) <= 2 * MAX_KEPT
    wide = remake(drawn(5000, 20))
    assert (wide.width, wide.height) == (LONGEST, 5)


def test_what_is_seen_through_becomes_paper() -> None:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    out = BytesIO()
    image.save(out, "PNG")
    assert colour(opened(remake(out.getvalue())), 0.5, 0.5) == "white"


@pytest.mark.parametrize("what", sorted(broken()))
def test_what_is_no_picture_is_told_so_with_what_to_do(what: str) -> None:
    raw, said = broken()[what]
    with pytest.raises(NoPicture) as refused:
        remake(raw)
    assert str(refused.value).startswith(said)
    assert any(word in str(refused.value) for word in ("Save", "Choose", "Copy"))


def test_a_size_that_is_a_lie_is_found_out_when_it_is_decoded() -> None:
    raw = bytearray(drawn(kind="PNG"))
    assert look(bytes(raw)).width == 64
    raw[16:20] = (4000).to_bytes(4, "big")
    with pytest.raises(NoPicture):
        remake(bytes(raw))


def test_another_process_makes_them_in_order_and_one_that_is_refused_spoils_no_other() -> None:
    whole, (svg, said) = drawn(), broken()["svg with a script"]
    first, second, third = develop([whole, svg, placed()])
    assert isinstance(first, Remade)
    assert first.content == remake(whole).content, "the same picture gives the same bytes, and so the same name"
    assert isinstance(second, NoPicture)
    assert str(second).startswith(said)
    assert isinstance(third, Remade)
    assert (third.width, third.height) == (48, 64)


KILLED = """
import os, sys
from server.pictures import __main__ as child
def made(raw, sound=child.remake):
    if b"PLANTED" in raw:
        os.abort()
    return sound(raw)
child.remake = made
sys.exit(child.main())
"""


def test_a_picture_that_kills_its_process_is_refused_and_spoils_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(darkroom, "_COMMAND", (sys.executable, "-c", KILLED))
    first, killer, last = develop([drawn(), drawn() + b"PLANTED", drawn(80, 60)])
    assert isinstance(first, Remade)
    assert isinstance(last, Remade)
    assert isinstance(killer, NoPicture)
    assert killer.why == "broken"


def test_a_picture_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(darkroom, "SECONDS", 0.01)
    monkeypatch.setattr(darkroom, "SECONDS_EACH", 0.0)
    (slow,) = develop([drawn()])
    assert isinstance(slow, NoPicture)
    assert slow.why == "slow"
