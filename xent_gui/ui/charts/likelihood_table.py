"""The numbers behind the chart of likelihood, as texts."""

from __future__ import annotations

from xent_gui.core.document.parametric import distribution_at
from xent_gui.core.language import translate
from xent_gui.core.maths.families import Family
from xent_gui.ui.charts.chart import DataTable, table_of
from xent_gui.ui.charts.likelihood_curves import parameter_at
from xent_gui.ui.charts.likelihood_pictures import hat
from xent_gui.ui.charts.likelihood_study import Study

_ROWS = 101
_MOST_OUTCOMES = 200  # beyond, fewer parameters keep it quick


def table_at(study: Study, family: Family | None, w: float) -> DataTable:
    """L, log L and the mean NLL at ŵ, at w and along the axis; q(x|w) where there are no observations."""
    if family is None:
        return table_of(
            (translate("LikelihoodChart", "outcome"),),
            [(label,) for label in study.scene.labels],
        )
    if not study.m:
        shares = distribution_at(family, w).texts
        return table_of(
            (translate("LikelihoodChart", "outcome"), f"q(x|{family.symbol})"),
            list(zip(study.scene.labels, shares, strict=True)),
        )
    rows = _ROWS if len(study.scene) <= _MOST_OUTCOMES else 11
    places = [parameter_at(family, at / (rows - 1)) for at in range(rows)]
    named = [] if family.best is None else [(f"{hat(family.symbol)} = {family.best:.15g}", family.best)]
    named += [(f"{family.symbol} = {w:.15g}", w), *((f"{place:.6g}", place) for place in places)]
    header = (family.symbol, "L", "log L", "−(1/m) log L")
    keys = ("likelihood", "log_likelihood", "nll_mean")
    found = [(name, *(study.readout_at(family.key, at).text(key) for key in keys)) for name, at in named]
    return table_of(header, found)
