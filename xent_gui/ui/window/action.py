"""What an action is: one row of the table that menus, toolbar, shortcuts and palette come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xent_gui.core.document.shown import State
from xent_gui.core.language import translate

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk


@dataclass(frozen=True, slots=True)
class Now:
    """All that decides whether an action can be done, is ticked, and what it is called.

    `undo` and `redo` are the names of the steps ("" for none), `theme`, `language` and `decimal_mark` are as
    chosen ("system" too), `panes` and `columns` are the ones shown.
    """

    state: State
    undo: str = ""
    redo: str = ""
    theme: str = "system"
    language: str = "system"
    decimal_mark: str = "language"
    panes: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()
    full_screen: bool = False


def always(_now: Now) -> bool:
    """An action that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the program can do.

    Attributes
    ----------
    id : unique, what menus and the toolbar name
    text : as in a menu, with & before the letter that chooses it; untranslated, see `shown_text`
    does : what it does to the desk
    keys : shortcuts, the first is shown
    icon : name of an icon, "" for none
    when : whether it can be done now
    checked : whether it is ticked now; None for an action that is no choice
    wording : the text now, translated, where it depends on the situation ("Undo Set p of 3")
    tip : a sentence more, for the tooltip and the palette; untranslated
    fill : what stands in the fields of `text`, translated, where it has some
    """

    id: str
    text: str
    does: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Callable[[Now], bool] = always
    checked: Callable[[Now], bool] | None = None
    wording: Callable[[Now], str] | None = None
    tip: str = ""
    fill: Callable[[], Mapping[str, str]] | None = None

    @property
    def same_always(self) -> bool:
        """Whether nothing that happens changes how it stands there."""
        return self.when is always and self.checked is None and self.wording is None

    def shown_text(self, now: Now | None = None) -> str:
        """The text in the user's language, with &."""
        if self.wording is not None and now is not None:
            return self.wording(now)
        text = translate("actions", self.text)
        return text.format(**self.fill()) if self.fill is not None else text

    def plain_text(self, now: Now | None = None) -> str:
        """The text in the user's language, without & and dots, as the palette says it."""
        return without_mnemonic(self.shown_text(now)).rstrip("…")

    def shown_tip(self) -> str:
        """The tip in the user's language, "" for none."""
        return translate("actions", self.tip) if self.tip else ""


def without_mnemonic(text: str) -> str:
    """A menu text as words: "S&wap p && q" is "Swap p & q"."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def with_ampersands(text: str) -> str:
    """Words as a menu text, their own & kept."""
    return text.replace("&", "&&")
