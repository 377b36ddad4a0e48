"""Everything an operator may set, in one frozen value read from the environment once, at the start.

Every field is `SHOEBOX_` and its name in capitals; docs/hosting.md has one line for each, and a test compares them.
"""

from pathlib import Path
from typing import Annotated, Final

from pydantic import BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

HERE: Final = Path(__file__).resolve().parent.parent


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]
"""Several names, separated by commas."""


class Settings(BaseSettings):
    """What the server was told. Sizes are bytes, times are in the unit their name says."""

    model_config = SettingsConfigDict(env_prefix="SHOEBOX_", frozen=True, extra="ignore", str_strip_whitespace=True)

    host: str = Field("0.0.0.0", description="Address to listen on; 127.0.0.1 keeps other devices out.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 takes any that is free.")
    data: Path = Field(Path("data"), description="Folder for the database.")
    client: Path = Field(HERE / "web" / "dist", description="Folder of the built client.")
    decks: Path = Field(HERE / "decks", description="Folder of the decks that come with Shoebox.")
    own_decks: Path | None = Field(
        None, description="A further folder of decks, your own; run sheets of yours lie in a folder `run-sheets` in it."
    )
    names: Names = Field((), description="Host names people may use besides this machine's own, with commas between.")
    address: str = Field("", description="The address to show and to put into links, such as https://play.example.org.")
    proxies: Names = Field((), description="Addresses of proxies whose X-Forwarded headers are believed.")

    body_bytes: int = Field(64 * 1024, ge=1024, description="Largest body of an HTTP request.")
    message_bytes: int = Field(16 * 1024, ge=1024, description="Largest message on a socket.")
    connections: int = Field(10_000, ge=10, description="Connections and sockets held at once; more wait.")
    sockets_per_member: int = Field(3, ge=1, description="Sockets of one member that are served at once.")
    members_per_room: int = Field(200, ge=2, le=250, description="Members a room takes in.")

    hello_seconds: float = Field(5, gt=0, description="A socket that has not said hello by then is closed.")
    heartbeat_seconds: float = Field(25, gt=0, description="How often each socket is told what it should hold.")
    unsent_bytes: int = Field(256 * 1024, ge=16 * 1024, description="Unsent bytes beyond which a socket gets less.")
    unwritable_seconds: float = Field(10, gt=0, description="A socket that takes nothing for so long is closed.")
    shown_per_second: float = Field(4, gt=0, description="How often counts and rosters are sent at most.")
    header_seconds: float = Field(10, gt=0, description="A request whose head is not whole by then is closed.")
    unknown_sockets: int = Field(500, ge=1, description="Sockets that have not said hello yet, held at once.")
    notice_ms: int = Field(1_000, ge=0, description="How long everything is served on after the notice of a stop.")
    restart_ms: int = Field(1_000, ge=0, description="How long clients wait before they come back after a restart.")

    print_seconds: float = Field(60, gt=0, description="How long setting one print may take.")
    fonts: Path | None = Field(None, description="A folder of further faces for print, for scripts that ours lack.")

    command_bucket: int = Field(20, ge=1, description="Commands a member may give at once.")
    command_refill: float = Field(2, gt=0, description="Commands a member gets back each second.")
    facilitator_bucket: int = Field(40, ge=1, description="Commands a facilitator may give at once.")
    facilitator_refill: float = Field(5, gt=0, description="Commands a facilitator gets back each second.")
    overruns: int = Field(3, ge=1, description="Overruns within `overrun_seconds` that close the socket.")
    overrun_seconds: float = Field(60, gt=0, description="How long an overrun is remembered.")
    inbox: int = Field(256, ge=8, description="Commands that may wait in one room.")
    commit_queue: int = Field(5_000, ge=8, description="Commands that may wait for the disk.")

    wrong_codes: int = Field(10, ge=1, description="Wrong codes an address may try freely in `wrong_code_minutes`.")
    wrong_code_minutes: float = Field(10, gt=0, description="How long a wrong code is remembered.")
    wrong_code_wait_seconds: float = Field(30, gt=0, description="After that, one wrong code is answered in so long.")
    codes_per_minute: int = Field(600, ge=1, description="Codes an address may try, right ones too, once it waits.")

    rejoin_minutes: float = Field(15, gt=0, description="How long a code for moving to another device works.")
    presence_seconds: float = Field(45, ge=0, description="Whose phone is silent for so long is drawn grey.")

    rooms_open: int = Field(5_000, ge=1, description="Rooms in memory at once; others wait until an empty one leaves.")
    shut_minutes: float = Field(10, gt=0, description="A room whose faults repeat is shut for so long; others go on.")
    memory_minutes: float = Field(10, gt=0, description="An empty room leaves memory after so long; nothing is lost.")
    disk_for_rooms: int = Field(1 << 30, ge=0, description="With less free on the disk no new room is opened.")
    disk_for_writing: int = Field(1 << 28, ge=0, description="With less free on the disk nothing new is taken.")
    made_decks: int = Field(2_000, ge=0, description="Decks made in the workbench that are kept; 0: none.")
    made_decks_per_hour: int = Field(60, ge=1, description="Decks that one address may make in the workbench.")
    picture_bytes: int = Field(1 << 30, ge=0, description="Bytes of all pictures that are kept; 0: none come in.")
    room_photos: int = Field(20, ge=0, le=100, description="Photos of paper that one room's report holds; 0: none.")
    idle_days: int = Field(7, ge=0, description="A room that was played closes itself after so long; 0: never.")
    rehearsals: int = Field(3, ge=0, description="Rooms in which simulated people are at once; 0: no rehearsals.")
    rehearsal_people: int = Field(400, ge=0, description="Simulated people in all rehearsals together.")
    rehearsal_hours: float = Field(24, gt=0, le=720, description="Hours after which a rehearsal is deleted.")
    kept_days: int = Field(30, ge=0, le=365, description="Days a closed room is kept before it is deleted.")
    names_hours: float = Field(24, ge=0, le=720, description="Hours after the close until names are erased.")
    log_level: str = Field("info", pattern="^(debug|info|warning|error)$", description="How much is logged.")


def settings_objection(error: ValidationError) -> str:
    """Why the settings cannot be used, as whoever set them reads it: the first of all reasons."""
    first = error.errors()[0]
    name = "SHOEBOX_" + ".".join(map(str, first["loc"])).upper()
    return f"{name} cannot be used: {first['msg']}. See docs/hosting.md for what it takes."
