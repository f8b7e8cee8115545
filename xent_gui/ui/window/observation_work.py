"""What actions do with observations: type, read in the background, simulate; each is one step."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from xent_gui.core.document import edits
from xent_gui.core.document.observed import observed_scene
from xent_gui.core.document.wording import listed
from xent_gui.core.formats.errors import MAX_BYTES, FormatError
from xent_gui.core.formats.tally import Tally
from xent_gui.ui.window.notices import Offer

if TYPE_CHECKING:
    from xent_gui.core.formats.observation_reading import ObservationReading
    from xent_gui.editing.counting import CountJob
    from xent_gui.ui.window.desk import Desk
    from xent_gui.ui.window.observation_choice import Taken

TOPIC = "observations"


class ObservationWork(QObject):
    """Opens the dialogs, runs one count at a time, and takes what was counted into the scene in view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._rolls, self._seed = 100, 1
        self.job: CountJob | None = None
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.stop)

    def get(self, how: str) -> None:
        """Get observations as a view asks for them: "type" or "simulate"."""
        (self.type if how == "type" else self.simulate)()

    def type(self) -> None:
        """Type or paste observations."""
        if self._desk.settle():
            from xent_gui.ui.window.observation_dialogs import TypedDialog

            dialog = TypedDialog(self._desk.state.scene.labels, self._desk.window)
            dialog.taken.connect(partial(self.take, self.tr("typed")))
            self._desk.dialogs.show_dialog(dialog)

    def read(self) -> None:
        """Choose a file of observations."""
        self._desk.asker.open_file(
            self._desk.window,
            self.tr("Read observations"),
            self.tr("Observations (*.csv *.tsv *.tab *.txt *.parquet);;All files (*)"),
            self._desk.settings.load().folder or Path.home(),
            self.read_path,
        )

    def are_in(self, path: Path) -> bool:
        """Whether a file that was dropped or opened holds observations rather than p, q and n."""
        from xent_gui.core.formats.observation_reading import PARQUET, holds_observations, read_sample

        try:
            sample = read_sample(path)
            if sample.startswith(PARQUET) or path.stat().st_size > MAX_BYTES:
                return True
        except FormatError:
            return False
        return holds_observations(sample, self._desk.state.scene.labels)

    def read_path(self, path: Path) -> None:
        """Show how a file is read; it is counted beside the window once that is settled."""
        if not self._desk.settle():
            return
        from xent_gui.ui.window.observation_import import ObservationImport

        dialog = ObservationImport(path, self._desk.state.scene.labels, self._desk.window)
        dialog.reading_chosen.connect(self.count)
        self._desk.dialogs.show_dialog(dialog)

    def count(self, path: Path, reading: ObservationReading) -> None:
        """Count a file in the background; a count that still runs gives way."""
        from xent_gui.core.formats.observations import count_file
        from xent_gui.editing.counting import CountJob

        self.stop()
        self.job = CountJob(partial(count_file, path, reading))
        self.job.told.connect(partial(self._on_told, path.name))
        self.job.counted.connect(partial(self._on_counted, path.name))
        self.job.refused.connect(self._on_refused)
        self._desk.settings.add_recent(path)
        self.job.start()

    def stop(self) -> None:
        """Cancel the count that runs, if any."""
        job, self.job = self.job, None
        if job is not None:
            job.blockSignals(True)
            job.stop()
            self._desk.window.notices.drop(TOPIC)

    def simulate(self) -> None:
        """Roll observations from p."""
        if not self._desk.settle():
            return
        from xent_gui.ui.window.simulate_dialog import SimulateDialog

        dialog = SimulateDialog(self._desk.state.scene, self._rolls, self._seed, self._desk.window)
        dialog.rolled.connect(self._on_rolled)
        self._desk.dialogs.show_dialog(dialog)

    def take(self, source: str, taken: Taken) -> None:
        """Make counts, or a scene, of observations; what was left out is told."""
        name = self.tr("Count observations ({source})").format(source=source)
        scene = self._desk.state.scene
        if taken.into == "scene":
            like = scene.with_(title=source, notes="")
            try:
                new = observed_scene(like, tuple(taken.tally.counts.items()))
            except edits.EditRefused as refusal:
                self._desk.say("warning", str(refusal), topic=TOPIC)
                return
            done = self._desk.apply(edits.insert_scenes(self._desk.scene + 1, (new,), name))
        else:
            done = self._desk.edit(
                edits.observe, taken.matched.counts, taken.added, taken.into == "add", name
            )
        if done:
            self._tell(taken)

    def _tell(self, taken: Taken) -> None:
        """Say what was taken, and what was not."""
        from xent_gui.ui.window.observation_choice import blank_told

        one, more = self.tr("One observation was counted."), self.tr("{m} observations were counted.")
        told = one if taken.number == 1 else more.format(m=f"{taken.number:,}")
        if taken.left:
            names = [f"{label} ({number:,})" for label, number in taken.left[:8]]
            told += " " + self.tr("Left out: {labels}.").format(labels=listed(names, len(taken.left)))
        if taken.tally.blank:
            told += f" {blank_told(taken.tally.blank)}"
        kind = "warning" if taken.left or taken.tally.blank else "ok"
        self._desk.say(kind, told, Offer(self.tr("Undo"), self._desk.undo), topic=TOPIC)

    def _on_told(self, name: str, share: float) -> None:
        if self.job is None:
            return
        told = self.tr("Counting “{name}”…").format(name=name)
        notices = self._desk.window.notices
        if told in notices.sentences:
            notices.show_share(TOPIC, share)
        else:
            notices.say("info", told, (Offer(self.tr("Cancel"), self.stop),), TOPIC, share)

    def _on_counted(self, name: str, tally: Tally) -> None:
        self.stop()
        look = partial(self._ask, name, tally)
        if self._desk.dialogs.current is None and self._desk.settle():
            look()
            return
        told = self.tr("“{name}” is counted: {m} observations.").format(name=name, m=f"{tally.total:,}")
        self._desk.say("ok", told, Offer(self.tr("Look at them…"), look), topic=TOPIC)

    def _ask(self, name: str, tally: Tally) -> None:
        from xent_gui.ui.window.observation_dialogs import CountedDialog

        dialog = CountedDialog(self._desk.state.scene.labels, tally, name, self._desk.window)
        dialog.taken.connect(partial(self.take, name))
        self._desk.dialogs.show_dialog(dialog)

    def _on_refused(self, sentence: str) -> None:
        self.stop()
        self._desk.say("bad", sentence, topic=TOPIC)

    def _on_rolled(self, counts: tuple[int, ...], m: int, seed: int, to_old: bool) -> None:
        self._rolls, self._seed = m, seed + 1
        name = self.tr("Roll {m} observations, seed {seed}").format(m=f"{m:,}", seed=seed)
        self._desk.edit(edits.observe, counts, (), to_old, name)
