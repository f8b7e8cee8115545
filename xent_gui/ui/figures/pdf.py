"""PDF files that are the same, byte for byte, for the same picture: no dates, and an ID that follows."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUuid
from PySide6.QtGui import QPdfWriter

_SPACE = UUID("5a0e2c3e-8d5b-4c8a-9f5e-2f1f2a3d7c11")  # any, but always this one
_DATES = (
    rb"/CreationDate \(D:[^)]*\)",
    rb"/ModDate \(D:[^)]*\)",
    rb' xmp:CreateDate="[^"]*"',
    rb' xmp:ModifyDate="[^"]*"',
    rb' xmp:MetadataDate="[^"]*"',
)


class PdfFile:
    """A PDF in memory: draw on `writer`, then `finish()`.

    `identity` is any text that says what is drawn: the ID of the file depends on it, not on the moment.
    """

    def __init__(self, title: str, identity: str, dots_per_inch: int) -> None:
        self._held = QByteArray()
        self._buffer = QBuffer(self._held)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(dots_per_inch)
        self.writer.setTitle(title)
        self.writer.setCreator("xent")
        self.writer.setDocumentId(QUuid(str(uuid5(_SPACE, identity))))

    def finish(self) -> bytes:
        """The file, after the painter has ended; blanks stand for its dates and keep every offset in it."""
        self._buffer.close()
        data = bytes(self._held.data())
        for date in _DATES:
            data = re.sub(date, lambda found: b" " * len(found[0]), data, count=1)
        return data
