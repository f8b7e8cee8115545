"""A document from a file: .xent or a table of text, picked by what is in it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from xent_gui.core.document.state import Document
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate

from .csv_table import guess_reading, read_table
from .errors import MAX_BYTES, FormatError, quoted
from .xent_json import from_json

__all__ = ["FormatError", "is_document", "opened", "read_bytes", "read_document"]

_TABLES = (".csv", ".tsv", ".tab", ".txt")
_REASONS = {
    errno.ENOENT: QT_TRANSLATE_NOOP("core", "There is no file {name}."),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("core", "There is no file {name}."),
    errno.EACCES: QT_TRANSLATE_NOOP("core", "{name} cannot be read: you do not have the permission."),
    errno.EPERM: QT_TRANSLATE_NOOP("core", "{name} cannot be read: you do not have the permission."),
    errno.EISDIR: QT_TRANSLATE_NOOP("core", "{name} is a folder, not a file."),
    errno.ELOOP: QT_TRANSLATE_NOOP("core", "{name} is a link that leads to itself."),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("core", "{name} cannot be read: the name is too long."),
}
_UNKNOWN = QT_TRANSLATE_NOOP("core", "{name} cannot be read: {reason}.")


def read_document(source: Path | str | bytes, name: str = "") -> Document:
    """Read a document from a file or from bytes.

    Parameters
    ----------
    source : a path, or what a file holds
    name : str
        The file's name, where bytes are given: its ending counts, and a table takes its title from it.

    Raises
    ------
    FormatError
        One sentence, also where the file is missing, a folder, a pipe, too large or not to be read.
    """
    data = source if isinstance(source, bytes) else read_bytes(Path(source))
    named = Path(name if isinstance(source, bytes) else source)
    if is_document(data, named.name):
        return from_json(data)
    return Document((read_table(data, guess_reading(data), named.stem),))


def is_document(data: bytes, name: str) -> bool:
    """Whether bytes are a .xent document, not a table: by the name's ending, else by the first brace."""
    suffix = Path(name).suffix.lower()
    if suffix in (".xent", ".json"):
        return True
    if suffix in _TABLES:
        return False
    return data[:64].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"{")


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """A file to read, with its size; only an ordinary one, so that a pipe or a device never makes it wait.

    Raises
    ------
    FormatError
        One sentence with the file's name, also where reading it fails.
    """
    name = quoted(path.name or str(path))
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if stat.S_ISDIR(status.st_mode):
                raise IsADirectoryError(errno.EISDIR, "")
            if not stat.S_ISREG(status.st_mode):
                told = translate("core", "{name} is a device or a pipe, not a file.")
                raise FormatError(told.format(name=name))
            yield file, status.st_size
    except (OSError, ValueError) as error:
        if isinstance(error, FormatError):
            raise
        known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
        reason = translate("core", known or _UNKNOWN)
        raise FormatError(reason.format(name=name, reason=_said(error))) from None


def read_bytes(path: Path) -> bytes:
    """What a file holds, up to 64 MB; raises `FormatError` as `opened` does."""
    with opened(path) as (file, size):
        data = file.read(MAX_BYTES + 1) if size <= MAX_BYTES else b""
    if size > MAX_BYTES or len(data) > MAX_BYTES:
        name = quoted(path.name or str(path))
        told = translate("core", "{name} is larger than {most} MB, the most that is read.")
        raise FormatError(told.format(name=name, most=MAX_BYTES >> 20))
    return data


def _said(error: Exception) -> str:
    """What the system says, for the end of a sentence."""
    return getattr(error, "strerror", None) or str(error)
