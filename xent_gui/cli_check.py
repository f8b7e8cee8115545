"""`xent check`: an answer judged, or a class's answers in one go."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from xent_gui.cli_files import BAD_INPUT, OK, WRONG, Refused, chosen_scenes, read_file
from xent_gui.core.document.units import UNITS
from xent_gui.core.explain.check import check_answer
from xent_gui.core.formats.answer_sheet import mark_answers, marked_csv, measure_named, verdict_json
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.load import read_bytes

_UNJUDGED = ("unreadable", "nothing")


def check_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE ANSWER --measure, or FILE --answers CSV."""
    parser.add_argument(
        "file", metavar="FILE", help="a .xent file or a table (CSV, TSV); - for standard input"
    )
    parser.set_defaults(rest=[])
    parser.usage = "xent check FILE --measure M ANSWER [options]\n       xent check FILE --answers CSV"
    parser.add_argument("--measure", metavar="M", help="cross_entropy, H(p), “KL divergence”, …")
    parser.add_argument("--base", choices=UNITS, help="unit of the answer; without it, the scene's own")
    parser.add_argument("--scene", type=int, metavar="N", help="the scene, from 1 (the first without it)")
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")
    parser.add_argument(
        "--answers", metavar="CSV", help="a table with columns student, measure, answer and, if wanted, scene"
    )


def run_check(options: argparse.Namespace) -> int:
    """Check and print; the exit code says right (0), wrong (1) or bad input (2)."""
    if options.answers is not None:
        return _run_answers(options)
    if len(options.rest) != 1 or options.measure is None:
        raise Refused("Say which answer to which measure: xent check FILE --measure cross_entropy 1.8356.")
    measure = measure_named(options.measure)
    scene = chosen_scenes(read_file(options.file), options.scene or 1)[0][1]
    if options.base:
        scene = scene.with_(unit=UNITS[options.base])
    verdict = check_answer(scene, measure, options.rest[0])
    if verdict.kind in _UNJUDGED:
        raise Refused(verdict.sentence)
    if options.json:
        print(
            json.dumps(verdict_json(scene, measure, options.rest[0], verdict), ensure_ascii=False, indent=2)
        )
    else:
        print(f"{verdict.symbol} {verdict.sentence}")
        for line in (verdict.detail, *(f"or: {other.sentence}" for other in verdict.explanations[1:])):
            if line:
                print(f"  {line}")
    return OK if verdict.right else WRONG


def _run_answers(options: argparse.Namespace) -> int:
    document = read_file(options.file)
    try:
        text = marked_csv(mark_answers(document, read_bytes(Path(options.answers))))
    except FormatError as error:
        print(f"xent: {options.answers}: {error}", file=sys.stderr)
        return BAD_INPUT
    sys.stdout.write(text)
    return OK
