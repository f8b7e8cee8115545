"""The one seam for questions and file choosers: asked without blocking, answered by a call.

Everything that asks holds an `Asker`; the program gives it `WindowAsker`, tests give it one that answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QWidget

Role = Literal["accept", "destroy", "cancel"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of a question: its key, its words, and whether it goes on, loses something or stops."""

    key: str
    text: str
    role: Role = "accept"


class Asker(Protocol):
    """Asks the user; each call returns at once and the answer comes later, or never."""

    def ask(
        self,
        parent: QWidget,
        text: str,
        informative: str,
        choices: Sequence[Choice],
        default: str,
        answered: Callable[[str], None],
    ) -> None:
        """One sentence, what follows from it, and buttons; `answered` gets the key of the one pressed.

        Escape is the choice whose role is "cancel".
        """

    def open_file(
        self, parent: QWidget, title: str, filters: str, folder: Path, chosen: Callable[[Path], None]
    ) -> None:
        """Choose a file that exists; nothing is called when none is chosen."""

    def save_file(
        self,
        parent: QWidget,
        title: str,
        filters: str,
        proposal: Path,
        suffix: str,
        chosen: Callable[[Path], None],
    ) -> None:
        """Choose where to write; the chooser asks before it names a file that exists."""

    def choose_folder(
        self, parent: QWidget, title: str, folder: Path, chosen: Callable[[Path], None]
    ) -> None:
        """Choose a folder that exists."""


_ROLES = {
    "accept": QMessageBox.ButtonRole.AcceptRole,
    "destroy": QMessageBox.ButtonRole.DestructiveRole,
    "cancel": QMessageBox.ButtonRole.RejectRole,
}


class WindowAsker:
    """Asks with message boxes and file dialogs that open over the window."""

    def ask(
        self,
        parent: QWidget,
        text: str,
        informative: str,
        choices: Sequence[Choice],
        default: str,
        answered: Callable[[str], None],
    ) -> None:
        box = QMessageBox(parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle("xent")
        box.setText(text)
        box.setInformativeText(informative)
        keys: dict[QAbstractButton, str] = {}
        for choice in choices:
            button = box.addButton(choice.text, _ROLES[choice.role])
            keys[button] = choice.key
            if choice.key == default:
                box.setDefaultButton(button)
            if choice.role == "cancel":
                box.setEscapeButton(button)
        box.finished.connect(lambda _result: answered(keys[box.clickedButton()]))
        box.open()

    def open_file(
        self, parent: QWidget, title: str, filters: str, folder: Path, chosen: Callable[[Path], None]
    ) -> None:
        dialog = _dialog(parent, title, filters, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()

    def save_file(
        self,
        parent: QWidget,
        title: str,
        filters: str,
        proposal: Path,
        suffix: str,
        chosen: Callable[[Path], None],
    ) -> None:
        dialog = _dialog(parent, title, filters, proposal.parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(proposal.name)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()

    def choose_folder(
        self, parent: QWidget, title: str, folder: Path, chosen: Callable[[Path], None]
    ) -> None:
        dialog = _dialog(parent, title, "", folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()


def _dialog(parent: QWidget, title: str, filters: str, folder: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder if folder.is_dir() else QDir.homePath()), filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
