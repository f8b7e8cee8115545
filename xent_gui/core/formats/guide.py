"""The guide inside the program: resources/help/guide.md with the catalogue of slips put in."""

from __future__ import annotations

from xent_gui.assets import asset_text
from xent_gui.core.explain.slips import SLIPS, TRANSPOSED


def guide_markdown() -> str:
    """The guide as Markdown."""
    rows = [f"- **{slip.name}**: {slip.sentence.replace('{where}', '…')}" for slip in (*SLIPS, TRANSPOSED)]
    return asset_text("help/guide.md").replace("{slips}", "\n".join(rows))
