"""Bytes of a text file to text: which encoding, and what is no text at all."""

from __future__ import annotations

import codecs

from xent_gui.core.language import QT_TRANSLATE_NOOP, grouped, translate

from .errors import MAX_BYTES, MAX_OUTCOMES, FormatError

ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-16-le": QT_TRANSLATE_NOOP("core", "UTF-16, little-endian"),
    "utf-16-be": QT_TRANSLATE_NOOP("core", "UTF-16, big-endian"),
    "cp1252": QT_TRANSLATE_NOOP("core", "Western European (Windows-1252)"),
    "latin-1": QT_TRANSLATE_NOOP("core", "Western European (Latin-1)"),
}
"""What can be read: its name in English by Python's; UTF-8 and UTF-16 with or without a byte order mark."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_LONGEST_LINE = 1_000_000
_MOST_LINES = 2 * MAX_OUTCOMES + 100  # both marks of a line's end are counted
_KINDS = (
    (
        b"PK\x03\x04",
        QT_TRANSLATE_NOOP(
            "core", "The file is a spreadsheet or archive (xlsx, ods, zip): save the sheet as CSV first."
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP("core", "The file is an old Excel file (xls): save the sheet as CSV first."),
    ),
    (b"%PDF", QT_TRANSLATE_NOOP("core", "The file is a PDF document, not a table.")),
    (b"PAR1", QT_TRANSLATE_NOOP("core", "The file is a Parquet file, not a table of text.")),
    (b"\x1f\x8b", QT_TRANSLATE_NOOP("core", "The file is compressed (gzip): unpack it first.")),
    (b"\x89PNG", QT_TRANSLATE_NOOP("core", "The file is a picture, not a table.")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("core", "The file is a picture, not a table.")),
)


def encoding_name(encoding: str) -> str:
    """What an encoding is called in the language in use."""
    return translate("core", ENCODINGS[encoding])


def guess_encoding(data: bytes) -> str:
    """A key of ENCODINGS: its mark, where zero bytes are, UTF-8 where valid, else Western."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    even, odd = data[0:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    if len(data) % 2 == 0 and max(even, odd) > min(len(data), _SAMPLE) // 4:
        return "utf-16-le" if odd > even else "utf-16-be"
    for encoding in ("utf-8", "cp1252"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return "latin-1"


def decode(data: bytes, encoding: str) -> str:
    """The text of a file without its byte order mark.

    Raises
    ------
    FormatError
        Too large, no text (a spreadsheet file, a picture), or damaged in the encoding named.
    """
    if len(data) > MAX_BYTES:
        told = translate("core", "The file is larger than {most} MB, the most that is read.")
        raise FormatError(told.format(most=MAX_BYTES >> 20))
    for start, kind in _KINDS:
        if data.startswith(start):
            raise FormatError(translate("core", kind))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        told = translate("core", "Byte {byte} is damaged when the file is read as {encoding}.")
        raise FormatError(
            told.format(byte=grouped(error.start + 1), encoding=encoding_name(encoding))
        ) from None
    if "\0" in text[:_SAMPLE]:
        raise FormatError(translate("core", "The file is not a text file: it holds zero bytes."))
    lines = text.count("\n") + text.count("\r")
    if lines > _MOST_LINES:
        told = translate("core", "The file has {lines} lines, and {most} rows are the most that are read.")
        raise FormatError(told.format(lines=grouped(lines), most=grouped(MAX_OUTCOMES)))
    for line, content in enumerate(text.split("\n"), 1):
        if len(content) > _LONGEST_LINE:
            told = translate("core", "Line {line} has {count} characters: this is not a table.")
            raise FormatError(told.format(line=line, count=grouped(len(content))))
    return text.removeprefix("\ufeff")
