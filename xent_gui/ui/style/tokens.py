"""The colours, as named tokens in three palettes (DESIGN: Look)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as "#RRGGBB". p and q also differ by letter, place and texture; gap is always hatched.

    `on_accent` is text on a filled p, q or gap; `raised` the ground of buttons, chosen rows and Σ rows;
    `edge` the outline of fields and controls, seen against panel and ground. p, q and gap colour marks and
    large numbers; `ink(role)` is the same hue for small text, readable on every ground.
    """

    name: str
    p: str
    q: str
    gap: str
    text: str
    muted: str
    panel: str
    ground: str
    line: str
    ok: str
    bad: str
    notice: str
    highlight: str
    on_accent: str
    dark: bool
    raised: str
    edge: str
    p_ink: str
    q_ink: str
    gap_ink: str

    @property
    def accent(self) -> str:
        """What is chosen, pressed or focused: the colour of p."""
        return self.p

    def role(self, role: str) -> str:
        """The colour of a measure's role: p, q, gap or text."""
        return str(getattr(self, role))

    def ink(self, role: str) -> str:
        """The colour of a role for small text: at least 7:1 on panel, ground, raised and highlight."""
        return str(getattr(self, f"{role}_ink", self.role(role)))


LIGHT = Tokens(
    "light", "#0B6ACB", "#C2540A", "#6E166A", "#1A1D23", "#5B6270", "#FFFFFF", "#F4F5F7", "#DFE2E8",
    "#1B7F3B", "#C02637", "#8A5A00", "#FFF6D6", "#FFFFFF", False,
    "#EEF0F4", "#868D9B", "#095097", "#863A07", "#6E166A",
)  # fmt: skip
DARK = Tokens(
    "dark", "#48A2FA", "#FFA25B", "#F4C6F6", "#E9ECF1", "#A2A9B6", "#1C1F25", "#14161A", "#31353F",
    "#5BD182", "#FF8088", "#F2C14E", "#3A3520", "#14161A", True,
    "#262A32", "#7A8292", "#95C9FF", "#FFB379", "#F4C6F6",
)  # fmt: skip
CONTRAST = Tokens(
    "contrast", "#45B0FF", "#FFA500", "#FFCCEB", "#FFFFFF", "#E0E0E0", "#000000", "#000000", "#FFFFFF",
    "#5CFF8F", "#FF8A8A", "#FFE14D", "#221D00", "#000000", True,
    "#1C1C1C", "#FFFFFF", "#45B0FF", "#FFA500", "#FFCCEB",
)  # fmt: skip
PALETTES: dict[str, Tokens] = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}


def tokens_of(theme: str) -> Tokens:
    """The palette of `Look.theme`."""
    return PALETTES[theme]
