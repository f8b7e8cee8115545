"""Edits of what a classifier says: each changes the logits, T, the label or ε, and with them p and q."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from xent_gui.core.document.cell_edits import set_name
from xent_gui.core.document.classifier import (
    Classifier,
    parse_logit,
    parse_smoothing,
    parse_temperature,
    scene_of,
)
from xent_gui.core.document.edit import Edit, EditRefused, named, on_scene
from xent_gui.core.document.row_edits import grown
from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import outcomes
from xent_gui.core.language import plural, translate
from xent_gui.core.maths.fixed import ln_fixed
from xent_gui.core.maths.numbers import NumberError, as_text, format_decimal

_DECIMALS = 6  # of logits that are taken from q
_BITS = 64


def q_from_logits(scene: int) -> Edit:
    """Let p and q come from logits: z = ln q, rounded to 6 decimals, and the label where p is largest."""
    return on_scene(translate("core", "Set q from logits"), scene, _kept_or_started)


def set_classifier(scene: int, classifier: Classifier, name: str = "") -> Edit:
    """Make p and q what a classifier over the same outcomes says."""

    def change(old: Scene) -> Scene:
        if len(classifier) != len(old):
            sentence = translate("core", "There are {logits} for {outcomes}.")
            raise EditRefused(sentence.format(logits=_logits(len(classifier)), outcomes=outcomes(len(old))))
        return _refusing(lambda: scene_of(old, classifier))

    return on_scene(name or translate("core", "Set q from logits"), scene, change)


def set_logit(scene: int, row: int, text: str, label: str | None = None) -> Edit:
    """Type one logit; `label` names its class in the undo menu."""

    def change(old: Scene) -> Scene:
        held = _held(old)
        if not 0 <= row < len(held):
            raise EditRefused(_no_class(row, held))
        logits = (*held.logits[:row], text.strip(), *held.logits[row + 1 :])
        return _refusing(lambda: _with(old, held, logits=logits, parsed=parse_logit(text)))

    return on_scene(set_name("z", row, label), scene, change)


def set_logits(scene: int, texts: Sequence[str], first: int = 0) -> Edit:
    """Type or paste a row of logits from class `first` on; classes are added where there are too few."""

    def change(old: Scene) -> Scene:
        if not texts or first < 0:
            sentence = translate(
                "core", "There are no logits to take: type numbers with spaces or tabs between them."
            )
            raise EditRefused(sentence)
        for place, text in enumerate(texts, first + 1):
            try:
                parse_logit(text)
            except NumberError as error:
                where = translate("core", "Logit {number}").format(number=place)
                raise EditRefused(f"{where}: {error}") from None
        missing = first + len(texts) - len(old)
        wide = grown(old, len(old), missing) if missing > 0 else old
        held = old.classifier or (_started(old).classifier if len(old) else None)
        logits = list(held.logits) if held else []
        logits[first : first + len(texts)] = [text.strip() for text in texts]
        if len(logits) != len(wide):
            sentence = translate("core", "A row of logits cannot start at class {number}.")
            raise EditRefused(sentence.format(number=first + 1))
        begun = held or Classifier(tuple(logits))
        return _refusing(lambda: scene_of(wide, begun.with_(logits=tuple(logits))))

    name = translate("core", "Set {logits}").format(logits=_logits(len(texts)))
    return on_scene(name, scene, change)


def set_temperature(scene: int, text: str) -> Edit:
    """Type T, above 0."""

    def change(old: Scene) -> Scene:
        held = _held(old)
        return _refusing(lambda: _with(old, held, temperature=text.strip(), parsed=parse_temperature(text)))

    return on_scene(translate("core", "Set the temperature"), scene, change)


def set_smoothing(scene: int, text: str) -> Edit:
    """Type ε, the share of p that is spread over all classes."""

    def change(old: Scene) -> Scene:
        held = _held(old)
        return _refusing(lambda: _with(old, held, smoothing=text.strip(), parsed=parse_smoothing(text)))

    return on_scene(translate("core", "Set the label smoothing"), scene, change)


def set_true_class(scene: int, row: int, label: str | None = None) -> Edit:
    """Choose the class that the label names."""

    def change(old: Scene) -> Scene:
        held = _held(old)
        if not 0 <= row < len(held):
            raise EditRefused(_no_class(row, held))
        return _with(old, held, label=row)

    name = translate("core", "Make {outcome} the true class").format(outcome=named(row, label))
    return on_scene(name, scene, change)


def drop_classifier(scene: int) -> Edit:
    """Keep p and q as the numbers they are, and let the logits go."""
    name = translate("core", "Let the logits go")
    return on_scene(name, scene, lambda old: old.with_(classifier=None) if old.classifier else old)


def _logits(number: int) -> str:
    return plural(number, translate("core", "{count} logit"), translate("core", "{count} logits"))


def _no_class(row: int, held: Classifier) -> str:
    sentence = translate("core", "There is no class {number}: the scene has {count}.")
    return sentence.format(number=row + 1, count=len(held))


def _held(scene: Scene) -> Classifier:
    if not len(scene):
        raise EditRefused(
            translate("core", "There are no outcomes, so there is nothing to classify: add one first.")
        )
    return scene.classifier or _classifier_of(scene)


def _with(old: Scene, held: Classifier, parsed: object = None, **changes: object) -> Scene:  # noqa: ARG001
    """The scene with the classifier changed; `parsed` is only there to be refused before anything happens."""
    new = held.with_(**changes)
    return old if new == old.classifier else scene_of(old, new)


def _kept_or_started(scene: Scene) -> Scene:
    return scene if scene.classifier else _started(scene)


def _started(scene: Scene) -> Scene:
    return _refusing(lambda: scene_of(scene, _held(scene)))


def _classifier_of(scene: Scene) -> Classifier:
    """The logits of a q that was typed: ln q, so that T = 1 gives it back nearly; 0 for all where q is 0."""
    values = list(scene.q)
    logits = [_log_text(value) for value in values] if any(values) else ["0"] * len(values)
    p = list(scene.p)
    return Classifier(tuple(logits), label=max(range(len(p)), key=p.__getitem__), smoothing=_smoothing_in(p))


def _smoothing_in(p: list[Fraction]) -> str:
    """ε where p is a smoothed label exactly, else 0."""
    others = sorted(p)[:-1]
    even = bool(others) and others[0] == others[-1] and sum(p) == 1
    return as_text(others[0] * len(p)) if even and others[0] * len(p) <= 1 else "0"


def _log_text(value: Fraction) -> str:
    if not value:
        return "-inf"
    text = format_decimal(Fraction(ln_fixed(value, _BITS), 1 << _BITS), _DECIMALS)
    return text.rstrip("0").rstrip(".")


def _refusing(make: Callable[[], Scene]) -> Scene:
    try:
        return make()
    except NumberError as error:
        raise EditRefused(str(error)) from None
