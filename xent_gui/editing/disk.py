"""Whole files: written so that the old or the new contents are there at any moment, and recognised again."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_STALE_SECONDS = 3600
_IGNORED_BY_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)  # file systems that cannot sync a folder


class NotAnOrdinaryFile(OSError):
    """A pipe, a device or a socket where a file is needed."""


class WriteProtected(PermissionError):
    """The file exists and is marked as not to be written."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a file is recognised: `glance` costs one system call, `digest` is that of its contents."""

    glance: tuple[int, int, int, int] | None
    digest: bytes


def check_ordinary(path: Path) -> os.stat_result:
    """Stat a file; raises `OSError` where it is missing, a folder, a pipe or a device.

    Asked before opening, because opening a named pipe waits for somebody to write into it.
    """
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(found.st_mode):
        raise NotAnOrdinaryFile(errno.EINVAL, "not an ordinary file", str(path))
    return found


def glance(path: Path) -> tuple[int, int, int, int] | None:
    """Time, size and identity of a file; None where there is none that can be looked at."""
    try:
        found = check_ordinary(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_dev


def digest_of(data: bytes) -> bytes:
    """By what contents are recognised."""
    from hashlib import blake2b  # loads a large library: not before a file is there

    return blake2b(data, digest_size=16).digest()


def stamp(path: Path) -> Stamp | None:
    """Glance and digest of a file; None where there is none that can be read."""
    for _ in range(3):  # once more when it is being written meanwhile
        seen = glance(path)
        if seen is None:
            return None
        try:
            digest = digest_of(path.read_bytes())
        except OSError:
            return None
        if glance(path) == seen:
            break
    return Stamp(seen, digest)


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file's contents as a whole, or raise `OSError` and leave the old contents.

    The contents go to a file beside it, are forced to the disk, and take its place in one step. A link
    stays a link: the file it points at is replaced. Permissions, owner and extended attributes are kept.
    """
    target = Path(os.path.realpath(path))
    old = check_ordinary(target) if os.path.lexists(target) else None
    _sweep(target.parent)
    beside = target.parent / f".xent-{os.urandom(8).hex()}.tmp"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if old is None else 0o600)
    try:
        try:
            if old is not None:
                _refuse_protected(target, old)
                _resemble(handle, target, old)
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _write_all(handle: int, data: bytes) -> None:
    """Write every byte: the system may take fewer than it is given."""
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest)
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _refuse_protected(target: Path, old: os.stat_result) -> None:
    """A file may be replaced in a folder that is writable, but one that is marked read-only is meant so."""
    if not old.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise WriteProtected(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _resemble(handle: int, target: Path, old: os.stat_result) -> None:
    """Give the new file the owner, permissions and extended attributes of the old one, as far as allowed."""
    _as_far_as_allowed(lambda: os.fchown(handle, old.st_uid, old.st_gid))
    _as_far_as_allowed(lambda: os.fchmod(handle, stat.S_IMODE(old.st_mode)))
    if not hasattr(os, "listxattr"):
        return

    def copy_attributes() -> None:
        for name in os.listxattr(target):
            os.setxattr(handle, name, os.getxattr(target, name))

    _as_far_as_allowed(copy_attributes)


def _as_far_as_allowed(change: Callable[[], None]) -> None:
    try:
        change()
    except OSError as error:
        if error.errno in (errno.EIO, errno.ENOSPC, errno.EDQUOT):
            raise


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return  # a folder one may write but not list
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _IGNORED_BY_SYNC:
            raise
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what a killed save left behind; never what one that is running may need."""
    old = time.time() - _STALE_SECONDS
    try:
        for left in folder.glob(".xent-????????????????.tmp"):
            if left.stat().st_mtime < old:
                left.unlink()
    except OSError:
        return  # tidying is no reason to fail
