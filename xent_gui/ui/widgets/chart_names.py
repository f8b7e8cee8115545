"""What the charts are called, on their tabs and wherever one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CHART_NAMES: dict[str, str] = {
    "bars": str(QT_TRANSLATE_NOOP("ChartsPanel", "Bars")),
    "areas": str(QT_TRANSLATE_NOOP("ChartsPanel", "Areas")),
    "terms": str(QT_TRANSLATE_NOOP("ChartsPanel", "Terms")),
    "likelihood": str(QT_TRANSLATE_NOOP("ChartsPanel", "Likelihood")),
    "rolls": str(QT_TRANSLATE_NOOP("ChartsPanel", "Rolls")),
    "codes": str(QT_TRANSLATE_NOOP("ChartsPanel", "Codes")),
    "derivation": str(QT_TRANSLATE_NOOP("ChartsPanel", "Derivation")),
    "compare": str(QT_TRANSLATE_NOOP("ChartsPanel", "Compare")),
}


def chart_name(key: str) -> str:
    """The name of a chart in the user's language."""
    return QCoreApplication.translate("ChartsPanel", CHART_NAMES[key])
