"""Writing a file that somebody asked for, and telling how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from xent_gui.core.language import translate
from xent_gui.editing.sentences import not_saved

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk


def write_and_tell(desk: Desk, path: Path, write: Callable[[], object]) -> None:
    """Write a file, and tell that it is there, or why it is not."""
    try:
        write()
    except OSError as error:
        desk.say("bad", not_saved(path, error), topic="file")
    else:
        desk.say("ok", translate("Desk", "“{name}” was written.").format(name=path.name), topic="file")
