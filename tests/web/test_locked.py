"""A phone that was locked is where it belongs within a second of being unlocked, with its half sentence."""

from tests.browser.fixtures import Devices
from tests.web.locked import figures, record
from tests.web.server_process import NO_SERVER, ServerProcess

CYCLES = 20


async def test_unlocked_to_the_correct_screen_in_a_second(server: ServerProcess, devices: Devices) -> None:
    devices.forgive(NO_SERVER)
    took = await record(server, devices, None, seconds=1, cycles=CYCLES)
    within = sorted(took)[: CYCLES * 95 // 100]
    assert within[-1] < 1, figures(took)
