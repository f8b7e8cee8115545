"""What the charts are called, on their tabs and wherever one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xent_gui.core.language import QT_TRANSLATE_NOOP

CHART_NAMES: dict[str, str] = {
    "bars": QT_TRANSLATE_NOOP("ChartsPanel", "Bars"),
    "areas": QT_TRANSLATE_NOOP("ChartsPanel", "Areas"),
    "terms": QT_TRANSLATE_NOOP("ChartsPanel", "Terms"),
    "likelihood": QT_TRANSLATE_NOOP("ChartsPanel", "Likelihood"),
    "rolls": QT_TRANSLATE_NOOP("ChartsPanel", "Rolls"),
    "codes": QT_TRANSLATE_NOOP("ChartsPanel", "Codes"),
    "derivation": QT_TRANSLATE_NOOP("ChartsPanel", "Derivation"),
    "compare": QT_TRANSLATE_NOOP("ChartsPanel", "Compare"),
}


def chart_name(key: str) -> str:
    """The name of a chart in the user's language."""
    return QCoreApplication.translate("ChartsPanel", CHART_NAMES[key])
