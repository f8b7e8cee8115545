"""About: what this is, its version and licence, and what a report of a fault needs, ready to copy."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from xent_gui import __version__
from xent_gui.editing.places import state_folder
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.style.icons import application_icon
from xent_gui.ui.window.crash import LOG

_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "ziamath")


def diagnostics(settings: Path) -> str:
    """Versions and surroundings in a few lines; nothing about documents."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    lines = [
        f"xent {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()}{_packed()})",
        f"Qt {qVersion()}, platform {QGuiApplication.platformName()}",
        *(f"{name} {version_of(name)}" for name in _LIBRARIES),
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Screen {size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}",
        f"Settings {settings}",
        f"Errors {state_folder() / LOG}",
    ]
    return "\n".join(lines)


def _packed() -> str:
    return ", standalone build" if getattr(sys, "frozen", False) else ""


def version_of(name: str) -> str:
    """The version of a library, without importing it."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


class AboutDialog(QDialog):
    """Name, purpose, licence, versions."""

    def __init__(self, settings: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About xent"))
        look = look_of()
        self.details = QPlainTextEdit(diagnostics(settings), self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Versions and surroundings"))
        set_role(self.details, "mono")
        lines = self.details.document().blockCount() + 1
        self.details.setFixedHeight((lines + 1) * self.details.fontMetrics().lineSpacing() + scaled(24, look))
        self.details.setMinimumWidth(scaled(460, look))
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setFocus()
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margin = scaled(24, look)
        column.setContentsMargins(margin, margin, margin, scaled(16, look))
        column.setSpacing(scaled(14, look))
        column.addLayout(self._heading())
        column.addWidget(self.details)
        column.addWidget(buttons)

    def _heading(self) -> QHBoxLayout:
        look = look_of()
        picture, name = QLabel(self), QLabel(self.tr("xent {version}").format(version=__version__), self)
        picture.setPixmap(application_icon().pixmap(scaled(64, look), scaled(64, look)))
        set_role(name, "heading")
        purpose = QLabel(
            self.tr("Entropy, cross entropy and negative log likelihood: see them, move them, check them."),
            self,
        )
        purpose.setWordWrap(True)
        licence = QLabel(
            self.tr("Free under the MIT licence. Its type is Inter, under the Open Font License."), self
        )
        licence.setWordWrap(True)
        set_tone(licence, "muted")
        set_role(licence, "small")
        words = QVBoxLayout()
        words.setSpacing(scaled(4, look))
        for label in (name, purpose, licence):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(scaled(18, look))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
