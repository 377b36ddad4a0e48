"""How much room the disk has left, and what is no longer taken when there is little.

Nothing is refused that was promised: rooms that are open go on until the disk is nearly full, and reading never ends.
"""

from collections.abc import Callable

from server.logs import log
from server.settings import Settings


class Space:
    """What the disk allows, as it was when it was last looked at. `free`: bytes free; may raise OSError."""

    def __init__(self, free: Callable[[], int], settings: Settings) -> None:
        self.opening = True
        """Whether new rooms are taken."""
        self.writing = True
        """Whether anything is written but deletions."""
        self._free = free
        self._settings = settings

    def look(self) -> None:
        """Looks at the disk. Called in a thread; a disk that cannot be asked leaves things as they were."""
        try:
            free = self._free()
        except OSError:
            return
        opening = free >= self._settings.disk_for_rooms
        writing = free >= self._settings.disk_for_writing
        if (opening, writing) != (self.opening, self.writing):
            said = log.info if opening else log.warning if writing else log.error
            said("disk_space", free=free, new_rooms=opening, writing=writing)
        self.opening, self.writing = opening and writing, writing
