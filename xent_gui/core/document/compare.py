"""Several scenes beside each other, in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

from xent_gui.core.document.readout import Readout
from xent_gui.core.language import translate


def ranking_note(readouts: Sequence[Readout]) -> str:
    """Say where H(p, q) ranks scenes otherwise than D(p‖q) does, because p differs; "" where they agree.

    With one p for all, H(p, q) = H(p) + D(p‖q) differs from D(p‖q) by a constant, and both rank alike.
    """
    for first, second in _by_divergence(readouts):
        if first.value("cross_entropy", "nats") > second.value("cross_entropy", "nats"):
            one = first.scene.title or translate("core", "One scene")
            another = second.scene.title or translate("core", "another")
            sentence = translate(
                "core",
                "D(p‖q) is smaller in “{one}” than in “{another}”, yet H(p, q) is larger: their p differ, "
                "and with it H(p). H(p, q) compares beliefs q only where p is the same.",
            )
            return sentence.format(one=one, another=another)
    return ""


def _by_divergence(readouts: Sequence[Readout]) -> list[tuple[Readout, Readout]]:
    """Pairs of scenes with the smaller D(p‖q) first, those farthest apart in H(p, q) the wrong way first."""
    pairs: list[tuple[float, Readout, Readout]] = []
    for one, other in combinations([readout for readout in readouts if len(readout.scene)], 2):
        if one.scene.p.values is other.scene.p.values or one.scene.p.values == other.scene.p.values:
            continue
        first, second = sorted((one, other), key=lambda readout: readout.value("kl_divergence", "nats"))
        if first.value("kl_divergence", "nats") < second.value("kl_divergence", "nats"):
            high, low = (readout.value("cross_entropy", "nats") for readout in (first, second))
            pairs.append((0.0 if math.isinf(low) else low - high, first, second))
    return [(first, second) for _, first, second in sorted(pairs, key=lambda pair: pair[0])]
