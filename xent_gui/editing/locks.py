"""A lock that says who holds it, and that is gone the moment its process is gone.

The lock belongs to an open file (`flock`), so the system releases it when a process ends in any way;
nobody has to guess from a process number whether a lock is stale. QLockFile guesses: a file that was cut
short by a kill or a full disk blocks it for ever.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds a lock; 0 and "" where the holder did not say."""

    process: int
    machine: str


class Lock:
    """A lock file; held between `take` and `release`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def take(self) -> bool:
        """Take the lock; False when somebody else (or another object of this process) holds it.

        Raises `OSError` where no lock can be made: the folder is not writable, or knows no locks.
        """
        while self._handle is None:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                os.close(handle)
                if isinstance(error, BlockingIOError):
                    return False
                raise
            if self._is_current(handle):
                self._handle = handle
                self._sign(handle)
            else:
                os.close(handle)  # its holder removed it between our opening and our locking it
        return True

    def release(self) -> None:
        """Give the lock back and remove its file. Harmless when it is not held."""
        if self._handle is None:
            return
        with contextlib.suppress(OSError):
            self.path.unlink()  # before unlocking: afterwards it may be somebody else's
        os.close(self._handle)
        self._handle = None

    def owner(self) -> Owner | None:
        """Who else holds the lock; None when nobody does."""
        if self.held:
            return None
        try:
            if not self.path.exists():
                return None
            if self.take():
                self.release()
                return None
            signed = json.loads(self.path.read_bytes())
            return Owner(int(signed["process"]), str(signed["machine"]))
        except OSError:
            return None
        except (ValueError, TypeError, KeyError, RecursionError):
            return Owner(0, "")

    def _is_current(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except OSError:
            return False

    @staticmethod
    def _sign(handle: int) -> None:
        """Say who holds the lock; a full disk is no reason not to hold it."""
        signed = {"process": os.getpid(), "machine": os.uname().nodename}
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
            os.pwrite(handle, json.dumps(signed).encode(), 0)


def lock_of(folder: Path, file: Path) -> Lock:
    """The lock of a document, in the program's own folder so that none lies beside the document.

    Two names of one file (links) have one lock. The folder is made when it is missing.
    """
    from hashlib import blake2b  # loads a large library: not before a file is there

    name = blake2b(os.fsencode(os.path.realpath(file)), digest_size=16).hexdigest()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Lock(folder / f"{name}.lock")
