"""Bytes of a text file to text: which encoding, and what is no text at all."""

from __future__ import annotations

import codecs

from .errors import MAX_BYTES, MAX_OUTCOMES, FormatError

ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16, little-endian",
    "utf-16-be": "UTF-16, big-endian",
    "cp1252": "Western European (Windows-1252)",
    "latin-1": "Western European (Latin-1)",
}
"""What can be read, by Python's name; UTF-8 and UTF-16 with or without a byte order mark."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_LONGEST_LINE = 1_000_000
_MOST_LINES = 2 * MAX_OUTCOMES + 100  # both marks of a line's end are counted
_KINDS = (
    (b"PK\x03\x04", "a spreadsheet or archive (xlsx, ods, zip): save the sheet as CSV first"),
    (b"\xd0\xcf\x11\xe0", "an old Excel file (xls): save the sheet as CSV first"),
    (b"%PDF", "a PDF document, not a table"),
    (b"PAR1", "a Parquet file, not a table of text"),
    (b"\x1f\x8b", "compressed (gzip): unpack it first"),
    (b"\x89PNG", "a picture, not a table"),
    (b"\xff\xd8\xff", "a picture, not a table"),
)


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
        raise FormatError(f"The file is larger than {MAX_BYTES >> 20} MB, the most that is read.")
    for start, kind in _KINDS:
        if data.startswith(start):
            raise FormatError(f"The file is {kind}.")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FormatError(
            f"Byte {error.start + 1:,} is damaged when the file is read as {ENCODINGS[encoding]}."
        ) from None
    if "\0" in text[:_SAMPLE]:
        raise FormatError("The file is not a text file: it holds zero bytes.")
    lines = text.count("\n") + text.count("\r")
    if lines > _MOST_LINES:
        raise FormatError(
            f"The file has {lines:,} lines, and {MAX_OUTCOMES:,} rows are the most that are read."
        )
    for line, content in enumerate(text.split("\n"), 1):
        if len(content) > _LONGEST_LINE:
            raise FormatError(f"Line {line} has {len(content):,} characters: this is not a table.")
    return text.removeprefix("\ufeff")
