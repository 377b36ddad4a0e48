"""A data folder is one server's. It holds a lock of the system, which is gone with the process however that ends."""

import sys
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from server.errors import DataNotWritable, FolderInUse

LOCK_NAME: Final = "shoebox.lock"

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds the folder until `close`, for a server or for putting a backup in its place."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder where it is missing. Raises FolderInUse, DataNotWritable."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / LOCK_NAME).open("ab")
        except OSError as error:
            raise DataNotWritable(
                f"The folder {folder} cannot be written ({error.strerror or 'refused'}). Choose another with --data, "
                "make room on the disk, or allow this user to write there."
            ) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise FolderInUse(
                f"Another Shoebox is running on the folder {folder}. Stop that one first, or choose another folder "
                "with --data."
            ) from error

    def close(self) -> None:
        """Gives the folder free. The file stays: taking it away would let two servers hold two files of one name."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _t: TracebackType | None
    ) -> None:
        self.close()
