"""All readouts of a scene, one under the other: the main three, the likelihood's two, the rest on demand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import font, look_of, scaled, set_role, set_tone
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.texts import width_of
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.link_button import LinkButton
from xent_gui.ui.widgets.readout_face import SETTINGS, SIDE, nominal_height, nominal_width
from xent_gui.ui.widgets.readout_view import ReadoutView
from xent_gui.ui.widgets.readout_words import likelihood_note

MAIN = ("entropy_p", "cross_entropy", "kl_divergence")
LIKELIHOOD = ("nll_total", "nll_mean")
MORE = (
    "perplexity",
    "entropy_q",
    "reverse_cross_entropy",
    "reverse_kl_divergence",
    "jensen_shannon_divergence",
    "log_likelihood",
    "likelihood",
)
_DENSITIES = ("big", "tight", "plain", "snug")  # from the roomiest on


class ReadoutList(QWidget):
    """Readouts as one group: Tab reaches the chosen one, arrow keys go up and down."""

    measure_chosen = Signal(str)
    copy_asked = Signal(str)
    expanded_changed = Signal(bool)  # the user opened or closed the rest
    looked_at = Signal(QWidget)  # has the focus now: scroll it into view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._state: State | None = None
        self._expanded = False
        self._roomy = True
        self._views = {key: self._view(key, "big") for key in MAIN}
        self._views |= {
            "nll_total": self._view("nll_total", "medium"),
            "nll_mean": self._view("nll_mean", "line"),
        }
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._note, "small")
        self._link = LinkButton("", self, strong=False)
        self._link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._link.setMinimumWidth(1)  # the words are chosen to fit the width, not the other way round
        self._link.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the words
        self._link.clicked.connect(self._on_link)
        self._arrange()
        self._dress()

    @property
    def expanded(self) -> bool:
        """Whether the measures on demand are shown."""
        return self._expanded

    def set_expanded(self, expanded: bool) -> None:
        """Show or hide the measures on demand."""
        self._expanded = expanded
        if expanded:
            self._make_rest()
        for key in self._views.keys() & {*MORE}:
            self._views[key].setVisible(expanded)
        self._dress_link()
        if self._state is not None:
            self._show(None, self._state)

    @property
    def link(self) -> LinkButton:
        """Opens and closes the measures on demand."""
        return self._link

    def view(self, key: str) -> ReadoutView:
        """The readout of a measure."""
        if key in MORE:
            self._make_rest()
        return self._views[key]

    def show_state(self, old: State | None, new: State) -> None:
        """Show the numbers of the scene in view; opens the rest where the chosen measure is among it."""
        self._state = new
        moved = old is None or old.focus.measure != new.focus.measure
        if moved and new.focus.measure in MORE and not self._expanded:
            self.set_expanded(True)
        self._show(old, new)

    def fit(self, height: int) -> None:
        """Set everything larger or smaller, so that the main five can be seen in `height` pixels."""
        look = look_of()
        rest = nominal_height("medium", look, 0) + nominal_height("line", look, 0) + scaled(64, look)
        for setting in _DENSITIES:
            self._roomy = SETTINGS[setting].most > 0
            notes = 2 * scaled(15, look) + scaled(8, look) if self._roomy else 0
            if 3 * nominal_height(setting, look, int(self._roomy)) + notes + rest <= height:
                break
        for key in MAIN:
            self._views[key].set_setting(setting)
        self._note.setVisible(self._roomy or self._note.property("tone") == "notice")

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_link"):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._dress_link()
        self._turn_row()

    def _view(self, key: str, setting: str) -> ReadoutView:
        view = ReadoutView(key, setting, self)
        view.measure_chosen.connect(self.measure_chosen)
        view.copy_asked.connect(self.copy_asked)
        view.stepped.connect(self._on_stepped)
        return view

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for key in MAIN:
            self._column.addWidget(self._views[key])
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(0)
        for key in LIKELIHOOD:
            self._views[key].set_line_below(False)
            self._row.addWidget(self._views[key])
        self._column.addLayout(self._row)
        self._column.addWidget(self._note)
        self._line = QFrame(self)
        self._line.setProperty("kind", "separator")
        self._lined, self._linked = QHBoxLayout(), QHBoxLayout()
        self._lined.addWidget(self._line)
        self._linked.addWidget(self._link)
        self._linked.addStretch(1)
        self._column.addLayout(self._lined)
        self._column.addLayout(self._linked)
        self._column.addStretch(1)

    def _make_rest(self) -> None:
        """Make the measures on demand, at the first demand: the first frame has none of them."""
        if MORE[0] in self._views:
            return
        for key in MORE:
            view = self._views[key] = self._view(key, "small")
            view.hide()
            self._column.insertWidget(self._column.count() - 1, view)
        self._views[MORE[-1]].set_line_below(False)

    def _show(self, old: State | None, new: State) -> None:
        for key, view in self._views.items():
            if self._expanded or key not in MORE:
                view.show_state(old, new)
        self._stop_at(new.focus.measure)
        if old is not None and old.readout is new.readout:
            return
        words, warns = likelihood_note(new.readout)
        self._note.setText(words)
        set_tone(self._note, "notice" if warns else "muted")
        self._note.setVisible(self._roomy or warns)
        self._views["nll_mean"].setVisible(new.readout.sum_counts > 0)
        self._turn_row()

    def _stop_at(self, chosen: str) -> None:
        """Let Tab come to the chosen readout, or to the first where that one is put away."""
        stop = MAIN[0] if chosen in MORE and not self._expanded else chosen
        for key, view in self._views.items():
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus)

    def _turn_row(self) -> None:
        """Total and mean side by side where both have room, whatever their digits become while dragging."""
        if self._state is None:
            return
        look, decimals = look_of(), self._state.scene.decimals
        wide = sum(
            nominal_width(self._views[key].face, setting, decimals, look)
            for key, setting in zip(LIKELIHOOD, ("medium", "line"), strict=True)
        )
        beside = wide <= self.width()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._views["nll_mean"].set_setting("beside" if beside else "line")

    def _dress(self) -> None:
        look = look_of()
        side = scaled(SIDE, look)
        self._note.setContentsMargins(side, 0, side, scaled(8, look))
        self._link.setIconSize(QSize(scaled(12, look), scaled(12, look)))
        self._lined.setContentsMargins(side, 0, side, 0)
        self._linked.setContentsMargins(side - 4, scaled(6, look), side, scaled(4, look))
        self._dress_link()

    def _dress_link(self) -> None:
        look = look_of()
        full = self.tr("More: perplexity, H(q), D(q‖p), JS, likelihood")
        room = self.width() - 2 * scaled(SIDE, look) - scaled(20, look)
        fits = width_of(full, font("small", look)) <= room
        words = self.tr("Fewer measures") if self._expanded else full if fits else self.tr("More measures")
        self._link.setText(words)
        self._link.setAccessibleName(words)
        self._link.setToolTip("" if fits or self._expanded else full)
        name = "chevron_up" if self._expanded else "chevron"
        self._link.setIcon(icon(name, tokens_of(look.theme), "accent"))

    def _on_link(self) -> None:
        self.set_expanded(not self._expanded)
        self.expanded_changed.emit(self._expanded)

    def _on_stepped(self, key: str, step: int) -> None:
        keys = [key for key, view in self._views.items() if not view.isHidden()]
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            view = self._views[keys[place]]
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.looked_at.emit(view)
            self.measure_chosen.emit(view.key)
