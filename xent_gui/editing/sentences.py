"""One clear sentence for every way in which a file can fail: what, why, and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.editing.disk import NotAnOrdinaryFile, WriteProtected

_NOT_SAVED = {
    errno.ENOSPC: QT_TRANSLATE_NOOP(
        "files",
        "“{name}” was not saved: the disk that holds “{folder}” is full. "
        "Free some space and save again, or save it to another folder.",
    ),
    errno.EDQUOT: QT_TRANSLATE_NOOP(
        "files",
        "“{name}” was not saved: your share of the disk that holds “{folder}” is used up. "
        "Free some space and save again, or save it to another folder.",
    ),
    errno.EACCES: QT_TRANSLATE_NOOP(
        "files",
        "“{name}” was not saved: you are not allowed to write in “{folder}”. Save it to another folder.",
    ),
    errno.EROFS: QT_TRANSLATE_NOOP(
        "files", "“{name}” was not saved: the disk that holds “{folder}” is read-only. Save it elsewhere."
    ),
    errno.EISDIR: QT_TRANSLATE_NOOP(
        "files", "“{name}” was not saved: “{path}” is a folder. Save it under another name."
    ),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP(
        "files", "“{name}” was not saved: the name is too long. Save it under a shorter name."
    ),
    errno.ENOENT: QT_TRANSLATE_NOOP(
        "files", "“{name}” was not saved: there is no folder “{folder}”. Save it to another folder."
    ),
    errno.ENOTDIR: QT_TRANSLATE_NOOP(
        "files", "“{name}” was not saved: “{folder}” is not a folder. Save it to another folder."
    ),
    errno.ELOOP: QT_TRANSLATE_NOOP(
        "files", "“{name}” was not saved: “{path}” is a link that leads to itself. Save it elsewhere."
    ),
    errno.EIO: QT_TRANSLATE_NOOP(
        "files",
        "“{name}” was not saved: the disk that holds “{folder}” reports an error. Save it to another disk.",
    ),
}
_PROTECTED = QT_TRANSLATE_NOOP(
    "files", "“{name}” was not saved: the file is write-protected. Save it under another name."
)
_SPECIAL_SAVE = QT_TRANSLATE_NOOP(
    "files", "“{name}” was not saved: “{path}” is a device or a pipe, not a file. Save it elsewhere."
)
_OTHER_SAVE = QT_TRANSLATE_NOOP(
    "files", "“{name}” was not saved: the system says “{reason}”. Save it elsewhere."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "files",
    "“{name}” was not saved: it would be larger than {reason} MB, the most that can be opened again. "
    "Save its scenes in several files.",
)
_UNREADABLE = QT_TRANSLATE_NOOP("files", "“{name}” was not opened: {reason}")
_LOCKED_OPEN = QT_TRANSLATE_NOOP("files", "“{name}” is open in another window. You can open a copy of it.")
_LOCKED_SAVE = QT_TRANSLATE_NOOP(
    "files",
    "“{name}” was not saved: it is open in another window. "
    "Replace what that window works on, or save it under another name.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "files",
    "“{name}” was not saved: another program has changed the file since you opened it. "
    "Replace that version with yours, or save yours under another name.",
)
_EXISTS = QT_TRANSLATE_NOOP(
    "files", "“{name}” was not saved: there is such a file already. Replace it, or choose another name."
)
_NOTICED = QT_TRANSLATE_NOOP("files", "Another program has changed “{name}” on the disk.")
_NOTICED_GONE = QT_TRANSLATE_NOOP("files", "“{name}” is no longer there. Save to write it again.")


def not_saved(path: Path, error: OSError) -> str:
    """Why a file was not saved, and what to do."""
    if isinstance(error, NotAnOrdinaryFile):
        return _filled(_SPECIAL_SAVE, path)
    if isinstance(error, WriteProtected):
        return _filled(_PROTECTED, path)
    number = errno.EACCES if error.errno == errno.EPERM else error.errno
    return _filled(_NOT_SAVED.get(number or 0, _OTHER_SAVE), path, error.strerror or str(error))


def too_large(path: Path, megabytes: int) -> str:
    """The document is larger than what is read."""
    return _filled(_TOO_LARGE, path, str(megabytes))


def not_readable(path: Path, reason: str) -> str:
    """Why the contents of a file were not understood; `reason` is a sentence."""
    return reason if path.name in reason else _filled(_UNREADABLE, path, reason)


def locked_open(path: Path) -> str:
    """The file is open in another window, and somebody wants to open it."""
    return _filled(_LOCKED_OPEN, path)


def locked_save(path: Path) -> str:
    """The file is open in another window, and somebody wants to replace it."""
    return _filled(_LOCKED_SAVE, path)


def changed_since(path: Path) -> str:
    """The file on disk is not the one that was opened."""
    return _filled(_CHANGED, path)


def exists_already(path: Path) -> str:
    """Save As would replace a file."""
    return _filled(_EXISTS, path)


def noticed(path: Path, gone: bool) -> str:
    """What another program did to the open file."""
    return _filled(_NOTICED_GONE if gone else _NOTICED, path)


def _filled(text: object, path: Path, reason: str = "") -> str:
    shown = translate("files", str(text))
    return shown.format(name=_short(path.name), path=path, folder=path.parent, reason=reason)


def _short(name: str, most: int = 60) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"
