"""How wide the columns are: pure, from what they need and the room there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def fitted_widths(
    keys: Sequence[str], needed: Mapping[str, int], chosen: Mapping[str, int], room: int, least_label: int
) -> dict[str, int]:
    """The width of each column, in pixels.

    Parameters
    ----------
    keys : the columns in order
    needed : what each column needs to show all of its text
    chosen : the columns that the user gave a width
    room : the width of the table
    least_label : down to this the labels give way (they are shortened with "…") before the table scrolls

    Returns
    -------
    dict of str to int
        Summing to `room` exactly where there is room enough for what is needed.
    """
    widths = {key: chosen.get(key, needed[key]) for key in keys}
    slack = room - sum(widths.values())
    if slack < 0 and "label" in widths and "label" not in chosen:
        widths["label"] = max(min(least_label, needed["label"]), widths["label"] + slack)
        return widths
    free = [key for key in keys if key not in chosen]
    for place, key in enumerate(free):
        share = slack // (len(free) - place) if slack > 0 else 0
        widths[key] += share
        slack -= share
    return widths
