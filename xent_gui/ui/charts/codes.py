"""Code lengths: the logarithm is information; ideal lengths, Huffman codes, and what they cost on average."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.code_lengths import MOST_OUTCOMES, CodeLengths, code_lengths
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.shown import State
from xent_gui.core.document.state import Side
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.bar_labels import elided
from xent_gui.ui.charts.chart import DataTable, table_of
from xent_gui.ui.charts.code_layout import Halves, Strip, halves, strip
from xent_gui.ui.charts.listed import ListChart

_LEAST, _MOST = 25.0, 56.0  # pixels of a line, before zoom
_DIGITS_FROM = 7.0  # pixels of a bit
_SIDES: tuple[Side, Side] = ("p", "q")


class CodesChart(ListChart):
    """One line for each outcome: its ideal lengths as bars, its codewords as boxes of one bit each."""

    title = QT_TRANSLATE_NOOP("CodesChart", "Code lengths")
    description = QT_TRANSLATE_NOOP(
        "CodesChart",
        "Bars: −log₂ of the probability, the ideal length. Boxes: a Huffman codeword, one bit each.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = Halves(0, 0, 0, 1, 1, 1)
        self.strip = Strip(0, 1, 1)
        self.ideals: dict[Side, list[float]] = {"p": [], "q": []}
        self.codes: CodeLengths | None = None
        self._of: Readout | None = None

    # what is said

    def caption(self) -> str:
        if self.state is None:
            return ""
        readout, codes = self.state.readout, self.codes
        if codes is None:
            few = self.tr("Codes are made for up to {most} outcomes.").format(most=f"{MOST_OUTCOMES:,}")
            return few if len(self.state.scene) else self.tr("There are no outcomes")
        said = self.tr("Messages from p. With the code for p: {own} bits each, H(p) = {entropy}. {other}")
        other = self.tr("With the code for q: {mean} bits, H(p, q) = {cross}.")
        if codes.place("q") in ("below", "above"):
            other = self.tr(
                "With the code for q: {mean} bits, H(p, q) = {cross}: whole bits for q may leave "
                "H(p, q) … H(p, q) + 1."
            )
        elif codes.means["q"] is None:
            other = self.tr("With the code for q: ∞, because {cause}.")
        elif not codes.sums_to_one:
            other = self.tr(
                "With the code for q: {mean} bits, H(p, q) = {cross}. No bound holds: a sum is not 1."
            )
        return said.format(
            own=codes.mean_text("p"),
            entropy=readout.text("entropy_p", "bits"),
            other=other.format(
                mean=codes.mean_text("q"),
                cross=readout.text("cross_entropy", "bits"),
                cause=readout.cause("cross_entropy"),
            ),
        )

    def about(self, row: int) -> str:
        if self.state is None or self.codes is None:
            return ""
        said = self.tr("{label}: −log₂ p = {p}, codeword {p_word}; −log₂ q = {q}, codeword {q_word}")
        return said.format(
            label=self.state.scene.labels[row],
            p=self.state.readout.cell("surprisal_p", row, "bits"),
            q=self.state.readout.cell("surprisal_q", row, "bits"),
            p_word=self.word_text("p", row),
            q_word=self.word_text("q", row),
        )

    def word_text(self, side: Side, row: int) -> str:
        """A codeword, "none" where the probability is 0, "empty" where nothing needs to be said."""
        assert self.codes is not None
        word = self.codes.words[side][row]
        return self.tr("none") if word is None else word or self.tr("empty")

    def hint(self) -> str:
        return self.tr("The shorter the codeword, the more probable the outcome.")

    # where things are

    def draw_state(self, old: State | None, new: State) -> None:
        readout = new.readout
        if self._of is None or not readout.figures.belong_to(
            self._of.scene.p, self._of.scene.q, self._of.scene.counts
        ):
            self.codes = code_lengths(readout)
        elif self.codes is not None:
            self.codes = CodeLengths(readout, self.codes.p_lengths, self.codes.q_lengths)
        self._of = readout
        self.ideals = {
            "p": readout.term_values("surprisal_p", "bits"),
            "q": readout.term_values("surprisal_q", "bits"),
        }
        super().draw_state(old, new)
        if self.hovered is not None and not self.underMouse():
            self.reveal(self.hovered)
        self.setAccessibleDescription(f"{self.heading()[1]} {self.caption()}")

    def lay_out(self, box: QRectF) -> None:
        assert self.state is not None
        dress, codes, zoom = self.dress, self.codes, self.dress.zoom
        labels = self.state.scene.labels if codes is not None else ()
        sample = labels[:: max(1, len(labels) // 64)]
        label = max((dress.text_width("label", text[:40]) for text in sample), default=0.0) + 14 * zoom
        lengths = [] if codes is None else [*codes.p_lengths, *codes.q_lengths]
        words = [length for length in lengths if length is not None]
        gap = 22 * zoom
        self.columns = halves(box.width() - 10 * zoom, label, gap, self.ideals["p"] + self.ideals["q"], words)
        head, line = dress.metrics("value").height() + 10 * zoom, dress.metrics("value").height()
        foot = 2.8 * line + 14 * zoom if codes is not None else 0.0
        view = box.adjusted(0, head, -10 * zoom, -foot)
        self.place_lines(view, len(labels), _LEAST * zoom, _MOST * zoom)
        if codes is not None:
            readout = self.state.readout
            entropies = [readout.value(key, "bits") for key in ("entropy_p", "cross_entropy")]
            means = [math.inf if mean is None else float(mean) for mean in codes.means.values()]
            self.strip = strip(entropies, means, self.columns.width, dress.text_width("tick", "H(p, q) + 1"))

    def left(self, side: Side) -> float:
        """Where the half of a code begins."""
        return self.columns.p if side == "p" else self.columns.q

    def row_at(self, point: QPointF) -> int | None:
        return self.line_at(point)

    # drawing

    def draw(self, painter: QPainter) -> None:
        if self.codes is None:
            return
        dress, zoom = self.dress, self.dress.zoom
        painter.setFont(dress.font("value"))
        for side, name in zip(_SIDES, (self.tr("code for p"), self.tr("code for q")), strict=True):
            painter.setPen(marks.ink(dress, side))
            box = QRectF(
                self.left(side), self.body.top(), self.columns.width, self.view.top() - self.body.top()
            )
            painter.drawText(box.adjusted(0, 0, 0, -4 * zoom), Qt.AlignmentFlag.AlignVCenter, name)
            painter.fillRect(QRectF(box.left(), self.view.top() - 1, box.width(), 1), dress.color("edge"))
        painter.save()
        painter.setClipRect(self.view)
        for row in self.lines_in_view():
            self._draw_row(painter, row)
        painter.restore()
        self.draw_thumb(painter)
        for side in _SIDES:
            self._draw_strip(painter, side)

    def _draw_row(self, painter: QPainter, row: int) -> None:
        assert self.state is not None
        dress, zoom, box = self.dress, self.dress.zoom, self.line_box(row)
        if row == self.hovered:
            painter.fillRect(box, dress.color("highlight"))
        painter.setFont(dress.font("label"))
        painter.setPen(dress.color("text"))
        room = self.columns.label - 10 * zoom
        name = elided(self.state.scene.labels[row], room, lambda text: dress.text_width("label", text))
        place = QRectF(0, box.top(), self.columns.label - 10 * zoom, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        bar = 6 * zoom
        cell = min(box.height() - bar - 6 * zoom, dress.metrics("tick").height() + 2 * zoom)
        top = round(box.center().y() - (bar + 2 + cell) / 2)
        for side in _SIDES:
            self._draw_ideal(painter, side, row, QRectF(self.left(side), top, 0, bar))
            self._draw_word(painter, side, row, QRectF(self.left(side), round(top + bar + 2), 0, round(cell)))

    def _draw_ideal(self, painter: QPainter, side: Side, row: int, place: QRectF) -> None:
        dress, ideal = self.dress, self.ideals[side][row]
        length = min(max(ideal, 0.0), self.columns.bits) * self.columns.bit
        bar = QRectF(place.left(), place.top(), length, place.height())
        painter.fillRect(bar, dress.color(side))
        if ideal > self.columns.bits:
            painter.setPen(QPen(dress.color("text"), 1.4 * dress.zoom))
            x, tooth = bar.right() - 8 * dress.zoom, 3 * dress.zoom
            points = [(0, -2), (tooth, 1), (0, bar.height() - 1), (tooth, bar.height() + 2)]
            painter.drawPolyline(QPolygonF([QPointF(x + dx, bar.top() + dy) for dx, dy in points]))

    def _draw_word(self, painter: QPainter, side: Side, row: int, place: QRectF) -> None:
        assert self.codes is not None
        dress, bit = self.dress, self.columns.bit
        word, ink = self.codes.words[side][row], marks.ink(dress, side)
        painter.setFont(dress.font("tick"))
        if not word:
            told = self.tr("no codeword") if word is None else self.tr("nothing to say")
            painter.setPen(dress.color("muted"))
            painter.drawText(
                QRectF(place.left(), place.top(), 300, place.height()),
                marks.CENTERED & ~Qt.AlignmentFlag.AlignHCenter,
                told,
            )
            return
        drawn = min(len(word), int(self.columns.bits))
        painter.fillRect(
            QRectF(place.left(), place.top(), drawn * bit, place.height()), dress.color(side, 34)
        )
        painter.setPen(QPen(dress.color(side), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        legible = bit >= _DIGITS_FROM * dress.zoom
        for digit in range(drawn if legible else 1):
            width = bit if legible else drawn * bit
            box = QRectF(place.left() + digit * bit + 0.5, place.top() + 0.5, width - 1, place.height() - 1)
            painter.setPen(QPen(dress.color(side), 1))
            painter.drawRect(box)
            painter.setPen(ink)
            text = word[digit] if legible else self.tr("%n bits", "", len(word))
            painter.drawText(box, marks.CENTERED, text)

    def _draw_strip(self, painter: QPainter, side: Side) -> None:
        """The mean length of messages from p with a code, on a scale with H and H + 1."""
        assert self.codes is not None and self.state is not None
        dress, zoom, codes = self.dress, self.dress.zoom, self.codes
        line, high = dress.metrics("value").height(), round(10 * zoom)
        left, width = self.left(side), self.columns.width
        top = round(self.view.bottom() + 10 * zoom + line)
        key, symbol = ("entropy_p", "H(p)") if side == "p" else ("cross_entropy", "H(p, q)")
        entropy, mean = self.state.readout.value(key, "bits"), codes.means[side]
        painter.fillRect(QRectF(left, top + high // 2, width, 1), dress.color("muted"))
        if math.isfinite(entropy) and codes.sums_to_one:
            start, stop = (round(left + self.strip.x(entropy + more)) for more in (0, 1))
            painter.fillRect(QRectF(start, top, stop - start, high), dress.color(side, 110))
            painter.setFont(dress.font("tick"))
            painter.setPen(dress.color("muted"))
            under, inward = top + high + 3 * zoom, min(14 * zoom, (stop - start) / 2 - 4)
            place = QRectF(start + inward - 200, under, 200, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, symbol)
            painter.drawText(
                QRectF(stop - inward, under, 200, line), Qt.AlignmentFlag.AlignLeft, f"{symbol} + 1"
            )
        told = self.tr("{mean} bits").format(mean=codes.mean_text(side))
        x = left + (self.strip.width if mean is None else self.strip.x(float(mean)))
        painter.fillRect(QRectF(round(x) - 1, top - 3 * zoom, 3, high + 6 * zoom), dress.color("text"))
        within = QRectF(left, self.view.bottom(), width, self.body.bottom() - self.view.bottom())
        center = QPointF(x, top - 5 * zoom - line / 2)
        marks.draw_plate(painter, dress, center, told, dress.color("text"), within, solid=False)

    # elsewhere

    def data_table(self) -> DataTable:
        header = (
            self.tr("outcome"),
            "−log₂ p",
            self.tr("codeword for p"),
            "−log₂ q",
            self.tr("codeword for q"),
        )
        if self.state is None or self.codes is None:
            return table_of(header, ())
        readout = self.state.readout
        rows = [
            (
                label,
                readout.cell("surprisal_p", row, "bits"),
                self.word_text("p", row),
                readout.cell("surprisal_q", row, "bits"),
                self.word_text("q", row),
            )
            for row, label in enumerate(self.state.scene.labels)
        ]
        mean = (self.tr("mean under p"), readout.text("entropy_p", "bits"), self.codes.mean_text("p"))
        other = (readout.text("cross_entropy", "bits"), self.codes.mean_text("q"))
        return table_of(header, [*rows, (*mean, *other)])
