"""The server is killed while phones are busy: nothing that was acknowledged is missing, nothing is there twice."""

import asyncio
from pathlib import Path

from tests.web.crowd import Phone, join_all, open_room
from tests.web.server_process import ServerProcess

KILLS = 3
PEOPLE = 12
MOVES_EACH = 40


async def be_busy(phone: Phone) -> None:
    """Moves its table on and captures, again and again, until the server is gone."""
    for number in range(10_000):
        await phone.move_table()
        await phone.do("add_capture", seat=phone.seat, round=None, kind="insight", noticed=f"Noticed {number}")


async def test_acknowledged_moves_survive_kill_minus_nine(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    await server.start()
    try:
        facilitator, code = await open_room(server.url)
        phones = await join_all(server.url, code, PEOPLE)
        await facilitator.enter("play", "swap_shoes")
        await asyncio.gather(*(phone.seated() for phone in phones))
        for round_ in range(1, KILLS + 1):
            busy = [asyncio.create_task(be_busy(phone)) for phone in phones]
            await phones[0].heard_yes(round_ * MOVES_EACH)
            server.kill()
            for task in busy:
                task.cancel()
            await asyncio.gather(*busy, return_exceptions=True)
            await asyncio.gather(*(phone.close() for phone in phones))
            await server.start()
            await asyncio.gather(*(phone.open() for phone in phones))
        acknowledged = [answer for phone in phones for answer in phone.accepted]
        logged = server.log_of_commands()
        assert [answer for answer in acknowledged if logged.get(answer[0]) != answer[1]] == []
        assert len(acknowledged) == len(set(acknowledged)) > KILLS * MOVES_EACH
        assert all(phone.parts["table"]["round"] is not None for phone in phones)
    finally:
        for phone in phones:
            await phone.close()
        server.stop()
