"""The command `xent predictions`: the log loss of a classifier's predictions, class by class."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any

from xent_gui.cli_files import OK, Refused
from xent_gui.core.document.units import UNITS, Unit
from xent_gui.core.document.wording import plural
from xent_gui.core.formats.predictions import guess_layout, read_predictions
from xent_gui.core.maths.log_loss import LogLoss


def predictions_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE and how it is read."""
    parser.add_argument(
        "file", metavar="FILE", help="CSV, TSV or JSON lines: a label and a number for each class"
    )
    parser.add_argument("--label", metavar="COLUMN", help="name or number, from 1, of the column of labels")
    parser.add_argument("--kind", choices=("probabilities", "logits"), help="what the numbers are")
    parser.add_argument("--base", choices=UNITS, default="nats", help="unit of the logarithm")
    parser.add_argument("--decimals", type=int, default=6, choices=range(13), metavar="D", help="0 to 12")
    parser.add_argument("--worst", type=int, default=5, metavar="N", help="how many of the worst rows")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run_predictions(options: argparse.Namespace) -> int:
    """Read the file and print what came of it."""
    path = Path(options.file)
    layout = guess_layout(path, options.label, options.kind)
    result = LogLoss(layout.classes, layout.kind == "logits")
    for progress in read_predictions(path, layout):
        result = progress.result
    if not result.rows:
        reason = f": line {result.unread[0][0]}: {result.unread[0][1]}" if result.unread else ""
        raise Refused(f"{path.name} has no rows that can be read{reason}.")
    unit = UNITS[options.base]
    if options.json:
        print(json.dumps(_values(result, unit, options), ensure_ascii=False, indent=2))
        return OK
    for line in _lines(result, unit, options):
        print(line)
    return OK


def _values(result: LogLoss, unit: Unit, options: argparse.Namespace) -> dict[str, Any]:
    scale = math.log(unit.base)
    return {
        "rows": result.rows,
        "unit": unit.key,
        "mean_nll": result.mean_text(unit.base, options.decimals),
        "sklearn_log_loss_nats": result.clipped,
        "accuracy": result.accuracy,
        "infinite_rows": result.count_infinite,
        "infinite_lines": result.infinite,
        "unread_rows": result.count_unread,
        "rows_not_summing_to_1": result.count_uneven,
        "classes": [
            {
                "class": name,
                "rows": sums.count,
                "mean_nll": _number(sums.mean_loss / scale),
                "accuracy": _number(sums.correct / sums.count if sums.count else math.nan),
                "mean_probability": _number(sums.share / sums.count if sums.count else math.nan),
            }
            for name, sums in zip(result.classes, result.sums, strict=True)
        ],
        "worst": [
            {
                "line": row.line,
                "true": result.classes[row.label],
                "predicted": result.classes[row.predicted],
                "probability": row.share,
                "nll": _number(row.loss / scale),
            }
            for row in result.worst[: max(options.worst, 0)]
        ],
    }


def _number(value: float) -> float | str | None:
    """A number that JSON can hold; ∞ as "inf", nothing as null."""
    return None if math.isnan(value) else "inf" if math.isinf(value) else value


def _lines(result: LogLoss, unit: Unit, options: argparse.Namespace) -> list[str]:
    scale, kind = math.log(unit.base), "logits" if result.logits else "probabilities"
    mean = result.mean_text(unit.base, options.decimals).replace("inf", "∞")
    clipped = f"{result.clipped / scale:.{options.decimals}f} {unit.key}"
    return [
        f"{plural(result.rows, 'row')}, {plural(len(result.classes), 'class', 'classes')}, {kind}",
        f"mean NLL (log loss)  {mean} {unit.key}",
        f"scikit-learn's       {clipped}, clipped to [2^-52, 1 - 2^-52]",
        f"accuracy             {result.accuracy:.4f}",
        *_trouble(result),
        "",
        *_class_lines(result, scale),
        *_worst_lines(result, scale, unit, max(options.worst, 0)),
    ]


def _trouble(result: LogLoss) -> list[str]:
    lines = []
    if result.count_infinite:
        some = ", ".join(map(str, result.infinite[:5]))
        number = plural(result.count_infinite, "row")
        lines.append(f"the true class has probability 0 in {number}: line {some}")
    if result.count_uneven:
        total, line = result.uneven[0]
        number = plural(result.count_uneven, "row")
        lines.append(f"sums other than 1 in {number} (most: {total:.9g} in line {line}); none was changed")
    if result.count_unread:
        line, reason = result.unread[0]
        lines.append(f"{plural(result.count_unread, 'row')} could not be read: line {line}: {reason}")
    return lines


def _class_lines(result: LogLoss, scale: float) -> list[str]:
    width = max(len(name) for name in (*result.classes, "class"))
    lines = [f"{'class':{width}} {'rows':>8} {'mean NLL':>10} {'accuracy':>9} {'mean p':>8}"]
    for name, sums in zip(result.classes, result.sums, strict=True):
        if sums.count:
            loss = f"{sums.mean_loss / scale:.4f}".replace("inf", "∞")
            right, share = sums.correct / sums.count, sums.share / sums.count
            lines.append(f"{name:{width}} {sums.count:8} {loss:>10} {right:9.4f} {share:8.4f}")
    return lines


def _worst_lines(result: LogLoss, scale: float, unit: Unit, most: int) -> list[str]:
    lines = ["", "worst rows"] if most else []
    for row in result.worst[:most]:
        names = f"{result.classes[row.label]}, predicted {result.classes[row.predicted]}"
        loss = f"{row.loss / scale:.4f}".replace("inf", "∞")
        lines.append(f"line {row.line}: {names}, p {row.share:.4g}, {loss} {unit.key}")
    return lines
