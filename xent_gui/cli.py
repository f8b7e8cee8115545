"""The console command `xent`: every number of the window, without a window.

Each sub-command is one entry of COMMANDS.
"""

from __future__ import annotations

import argparse
import codecs
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NoReturn

from xent_gui import __version__
from xent_gui.cli_check import check_arguments, run_check
from xent_gui.cli_count import count_arguments, run_count
from xent_gui.cli_figure import figure_arguments, run_figure
from xent_gui.cli_files import BAD_INPUT, OK, Refused, chosen_scenes, read_file
from xent_gui.cli_predictions import predictions_arguments, run_predictions
from xent_gui.core.document.readout import MEASURES, Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import UNITS, Unit
from xent_gui.core.document.wording import NOTHING, plural
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.maths.numbers import integer_text

MOST_DECIMALS = 15
INTERRUPTED, BROKEN_PIPE = 130, 141

_ASCII = {"∞": "inf", "−": "-", "–": "-", "·": "-", "‖": "||", "×": "x", "Σ": "sum", "≈": "~"}

JSON_MEASURES = (
    "entropy_p",
    "entropy_q",
    "cross_entropy",
    "reverse_cross_entropy",
    "kl_divergence",
    "reverse_kl_divergence",
    "jensen_shannon_divergence",
    "perplexity",
    "nll_total",
    "nll_mean",
)


@dataclass(frozen=True, slots=True)
class Command:
    """A sub-command: its words, the arguments it adds to a parser, and what it does, giving the exit code."""

    name: str
    summary: str
    description: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code: 0, or 2 with one line on standard error for bad input."""
    codecs.register_error("xent", _in_ascii)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="xent")
    try:
        options = _options(argv)
        code: int = options.run(options)
        sys.stdout.flush()
    except SystemExit as stop:  # argparse has answered already
        return stop.code if isinstance(stop.code, int) else OK
    except (Refused, FormatError) as error:
        print(f"xent: {' '.join(str(error).splitlines())}", file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # who read the output has gone; the interpreter must not flush into the pipe again when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return code


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    """Write for a terminal that does not know a character: inf for ∞, a plain minus, ? for the rest."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    characters = error.object[error.start : error.end]
    return "".join(_ASCII.get(character, "?") for character in characters), error.end


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments; what comes after the options goes to commands that have a `rest`, argparse loses it."""
    parser = _parser()
    options, rest = parser.parse_known_args(argv)
    if rest and (not hasattr(options, "rest") or any(word.startswith("--") for word in rest)):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        options.rest = rest
    return options


class _Parser(argparse.ArgumentParser):
    """Tells a wrong argument in one line."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message} (see {self.prog} --help)", file=sys.stderr)
        raise SystemExit(BAD_INPUT)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="xent",
        description="Entropy, cross entropy and negative log likelihood, every digit right.",
        epilog="Exit code: 0, or 2 for bad input. English and decimal points, whatever the window speaks. "
        "“xent-gui” opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"xent {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def file_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, --scene, --base and --decimals: what every command on a file has."""
    parser.add_argument(
        "file", metavar="FILE", help="a .xent file or a table (CSV, TSV); - for standard input"
    )
    parser.add_argument("--scene", type=int, metavar="N", help="only this scene, from 1")
    parser.add_argument("--base", choices=UNITS, help="unit of the logarithm; without it, each scene's own")
    parser.add_argument(
        "--decimals",
        type=_decimals,
        metavar="D",
        help=f"0 to {MOST_DECIMALS} decimals, correctly rounded; without it, each scene's own",
    )


def _decimals(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 4 and int(text) <= MOST_DECIMALS:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to {MOST_DECIMALS}")


def _values_arguments(parser: argparse.ArgumentParser) -> None:
    file_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON list of scenes")


def _run_values(options: argparse.Namespace) -> int:
    scenes = chosen_scenes(read_file(options.file), options.scene)
    unit = UNITS.get(options.base or "")
    if options.json:
        listed = [scene_values(scene, unit or scene.unit, options.decimals) for _, scene in scenes]
        print(json.dumps(listed, ensure_ascii=False, indent=2))
        return OK
    blocks = [_table(number, scene, unit or scene.unit, options.decimals) for number, scene in scenes]
    print("\n\n".join("\n".join(block) for block in blocks))
    return OK


def scene_values(scene: Scene, unit: Unit, decimals: int | None) -> dict[str, Any]:
    """What `xent values --json` prints of a scene.

    Returns
    -------
    dict
        "outcomes" is their number, "sum_p" and "sum_q" are exact ("1", "49/50"); measures are texts with
        exactly as many decimals as wanted, "inf" for ∞, None where there is nothing to measure.
    """
    readout = Readout(scene)
    return {
        "title": scene.title,
        "unit": unit.key,
        "outcomes": len(scene),
        "sum_p": _exact(scene.p.total),
        "sum_q": _exact(scene.q.total),
        "measures": {key: readout.copy_text(key, unit, decimals) or None for key in JSON_MEASURES},
    }


def _exact(value: Fraction) -> str:
    above = integer_text(value.numerator)
    return above if value.denominator == 1 else f"{above}/{integer_text(value.denominator)}"


def _table(number: int, scene: Scene, unit: Unit, decimals: int | None) -> Iterator[str]:
    readout = Readout(scene)
    observed = f" · {plural(readout.sum_counts, 'observation')}" if scene.has_counts else ""
    yield f"{number}. {scene.title} · {plural(len(scene), 'outcome')}{observed}"
    yield f"   {readout.sum_line}"
    rows = []
    for key, measure in MEASURES.items():
        text = readout.text(key, unit, decimals)
        named = unit.key if readout.unit(key) and text != NOTHING else ""
        rows.append((measure.name, measure.symbol, text, named))
    names, symbols, texts = (max(len(row[column]) for row in rows) for column in range(3))
    for name, symbol, text, named in rows:
        yield f"   {name:{names}}  {symbol:{symbols}}  {text:>{texts}} {named}".rstrip()


COMMANDS: tuple[Command, ...] = (
    Command(
        "values",
        "print every measure of each scene",
        "Print every measure of each scene of a file, correctly rounded.\n\n"
        "  xent values dice.xent --base bits --decimals 6\n"
        "  xent values table.csv --json",
        _values_arguments,
        _run_values,
    ),
    Command(
        "count",
        "count the observations of a file",
        "Count the observations of a file of any size, and score them with the q of a scene.\n\n"
        "  xent count rolls.csv --column face\n"
        "  xent count rolls.parquet --of dice.xent\n\n"
        "What is no outcome of the scene is left out, and listed. Parquet needs the extra: "
        "pip install “xent-gui[data]”.",
        count_arguments,
        run_count,
    ),
    Command(
        "check",
        "check an answer, or a table of answers",
        "Say whether an answer is right, to how many digits, or which slip gives it.\n\n"
        "  xent check dice.xent --measure cross_entropy 1.8356\n"
        "  xent check dice.xent --answers class.csv > marked.csv\n\n"
        "Exit code: 0 right, 1 wrong, 2 bad input; with --answers 0 once all are checked.",
        check_arguments,
        run_check,
    ),
    Command(
        "predictions",
        "print the log loss of a classifier's predictions",
        "Print the mean NLL (log loss) of a file with a label and a number for each class in each row,\n"
        "by class, with the worst rows. Nothing is clipped: a true class of probability 0 gives inf.\n\n"
        "  xent predictions test.csv --label species\n"
        "  xent predictions logits.tsv --kind logits --base bits --json",
        predictions_arguments,
        run_predictions,
    ),
    Command(
        "figure",
        "draw a chart into an SVG, PDF or PNG file",
        "Draw what a chart of the window shows, without a window; the same file each time (SVG).\n\n"
        "  xent figure dice.xent --scene 2 --chart areas -o areas.svg --width 85mm\n"
        "  xent figure dice.xent --chart worked --measure kl_divergence -o kl.pdf\n"
        "  xent figure dice.xent --chart terms --data terms.csv",
        figure_arguments,
        run_figure,
    ),
)


if __name__ == "__main__":
    sys.exit(main())
