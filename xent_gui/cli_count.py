"""`xent count`: observations of a file counted, and scored with the q of a scene."""

from __future__ import annotations

import argparse
import codecs
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from xent_gui.cli_files import OK, chosen_scenes, read_file
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import plural
from xent_gui.core.formats.decoding import ENCODINGS
from xent_gui.core.formats.matching import Matched, match_outcomes
from xent_gui.core.formats.observations import count_file, guess_file
from xent_gui.core.formats.tally import Tally


def count_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, how it is read, and the scene whose outcomes are counted."""
    parser.add_argument("file", metavar="FILE", help="a CSV, TSV, plain text or Parquet file, of any size")
    parser.add_argument(
        "--column", metavar="C", help="the column with the outcomes, by name or number from 1"
    )
    parser.add_argument("--counts", metavar="C", help="the column with their counts, of a table of counts")
    parser.add_argument(
        "--encoding",
        metavar="E",
        type=_encoding,
        help="of a file of text: utf-8, cp1252, … (guessed without)",
    )
    parser.add_argument(
        "--of", metavar="XENT", help="a .xent file or a table: count its outcomes, score its q"
    )
    parser.add_argument(
        "--scene", type=int, metavar="N", help="which scene of it, from 1 (the first without)"
    )
    parser.add_argument("--ignore-case", action="store_true", help="also “Heads” for “heads”")
    parser.add_argument("--json", action="store_true", help="print the counts as JSON")


def _encoding(text: str) -> str:
    """The key of an encoding by any name that Python has for it."""
    known = {codecs.lookup(key).name: key for key in ENCODINGS}
    try:
        return known[codecs.lookup(text.strip()).name]
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(
            f"“{text}” is not read here; there are {', '.join(ENCODINGS)}"
        ) from None


def run_count(options: argparse.Namespace) -> int:
    """Count and print."""
    scene = chosen_scenes(read_file(options.of), options.scene or 1)[0][1] if options.of else None
    tally = _counted(options, scene)
    matched = match_outcomes(scene.labels, tally, options.ignore_case) if scene else None
    scored = scene.with_(counts=matched.counts) if scene and matched else None
    if options.json:
        print(json.dumps(_as_data(tally, scored, matched), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(tally, scored, matched)))
    return OK


def _counted(options: argparse.Namespace, scene: Scene | None) -> Tally:
    path = Path(options.file)
    reading, _ = guess_file(path, scene.labels if scene else (), options.encoding)
    if options.column is not None:
        column = reading.column_named(options.column)
        reading = replace(reading, column=column, counts=None if options.counts is None else reading.counts)
    if options.counts is not None:
        reading = replace(reading, counts=reading.column_named(options.counts))
    return count_file(path, reading)


def _lines(tally: Tally, scored: Scene | None, matched: Matched | None) -> Iterator[str]:
    """Label and n, one a line; then m, what was left out, and the mean NLL."""
    if scored is None or matched is None:
        rows, left = list(tally.counts.items()), tuple[tuple[str, int], ...]()
    else:
        rows, left = list(zip(scored.labels, matched.counts, strict=True)), matched.unknown
    for label, number in rows:
        yield f"{label}\t{number}"
    yield f"{plural(sum(number for _, number in rows), 'observation')}"
    if left:
        yield f"left out, no outcomes: {', '.join(f'{label} ({number})' for label, number in left)}"
    if tally.blank:
        yield f"left out, empty: {tally.blank}"
    if scored is not None and scored.has_counts:
        readout = Readout(scored)
        yield f"mean NLL {readout.text('nll_mean')} {scored.unit.key}"


def _as_data(tally: Tally, scored: Scene | None, matched: Matched | None) -> dict[str, object]:
    if scored is None or matched is None:
        return {"counts": dict(tally.counts), "observations": tally.total, "empty": tally.blank}
    return {
        "counts": dict(zip(scored.labels, matched.counts, strict=True)),
        "observations": matched.known,
        "unknown": dict(matched.unknown),
        "empty": matched.blank,
        "nll_mean": Readout(scored).copy_text("nll_mean", scored.unit, None) or None,
        "unit": scored.unit.key,
    }
