"""What the window says at the start about unsaved work that a crash interrupted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from xent_gui.core.language import translate
from xent_gui.editing.journal import Journal
from xent_gui.editing.recovery import Recovered
from xent_gui.ui.window.notices import Offer

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk


def tell_restored(desk: Desk, wanted: Recovered) -> None:
    """Say what is back; where it stands over a file, offer that file: reading it again can be undone."""
    on_disk = Offer(translate("Recovered", "Show what is on the disk"), desk.files.revert)
    offers = (on_disk,) if desk.state.path is not None else ()
    desk.say("info", wanted.sentence, *offers, topic="recovered")


def tell_damaged(desk: Desk, damaged: tuple[Path, ...]) -> None:
    """Unsaved changes that cannot be read: say so, and where they are kept."""
    sentence = translate(
        "Recovered", "Unsaved changes of an earlier session cannot be read; kept in “{folder}”."
    )
    desk.say("warning", sentence.format(folder=damaged[0].parent), topic="damaged")


def offer_recovered(desk: Desk, journal: Journal, other: Recovered) -> None:
    """A second document that a crash interrupted: bring it back, or let it go."""
    desk.say(
        "info",
        other.sentence,
        Offer(translate("Recovered", "Show it"), lambda: desk.files.guarded(lambda: journal.restore(other))),
        Offer(translate("Recovered", "Discard it"), other.discard),
        topic=f"recovered {other.journal}",
    )
