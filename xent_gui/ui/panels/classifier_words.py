"""What the classifier's panel says: the loss, where it comes from, and how exact the table is."""

from __future__ import annotations

from xent_gui.core.document.causes import label_of
from xent_gui.core.document.shown import State
from xent_gui.core.document.wording import MINUS, listed
from xent_gui.core.language import translate


def shown_loss(state: State) -> str:
    """The cross entropy loss with its unit."""
    numbers, scene = state.readout.classifier, state.scene
    assert numbers is not None
    return f"{numbers.loss(scene.unit, scene.decimals)} {scene.unit.name}"


def equation(state: State) -> str:
    """The loss as what frameworks compute: log-sum-exp less the logit of the label."""
    numbers, scene = state.readout.classifier, state.scene
    assert numbers is not None
    classifier, log = numbers.classifier, scene.unit.log
    label = label_of(scene, classifier.label)
    if numbers.impossible:
        names = listed([label_of(scene, row) for row in numbers.impossible[:3]], len(numbers.impossible))
        return translate(
            "ClassifierPanel", "loss = −{log} q({label}): {names} has the logit −∞ and p above 0"
        ).format(log=log, label=label, names=names)
    sum_exp = numbers.log_sum_exp(scene.unit, scene.decimals)
    wanted = numbers.expected_logit(scene.unit, scene.decimals)
    wanted = f"({wanted})" if wanted.startswith(MINUS) else wanted
    if classifier.epsilon:
        words = translate(
            "ClassifierPanel", "cross entropy loss H(p, q) = {log} Σ e^(z/T) − Σ p·z/T = {sum_exp} − {wanted}"
        )
    else:
        words = translate(
            "ClassifierPanel",
            "cross entropy loss −{log} q({label}) = {log} Σ e^(z/T) − z/T = {sum_exp} − {wanted}",
        )
    told = words.format(log=log, label=label, sum_exp=sum_exp, wanted=wanted)
    if scene.unit.key == "nats":
        return told
    return translate("ClassifierPanel", "{equation}, all in {unit}").format(
        equation=told, unit=scene.unit.name
    )


def of_the_table(state: State) -> str:
    """H(p, q) of the table's q, and with which precision q stands there."""
    numbers, scene = state.readout.classifier, state.scene
    assert numbers is not None
    words = translate(
        "ClassifierPanel",
        "From the logits, correctly rounded. In the table q has 15 significant digits and sums to exactly 1; "
        "with them H(p, q) = {cross}.",
    ).format(cross=state.readout.text("cross_entropy"))
    if numbers.vanished:
        names = listed([label_of(scene, row) for row in numbers.vanished[:3]], len(numbers.vanished))
        below = translate("ClassifierPanel", "q({names}) is below 10⁻³⁰⁰ and 0 there.")
        return f"{words} {below.format(names=names)}"
    return words
