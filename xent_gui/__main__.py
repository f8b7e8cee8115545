"""`xent-gui [FILE]` and `python -m xent_gui [FILE]`: open the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, with a file in it where one is named; return the exit code."""
    from xent_gui.app import main as open_window  # here, so that importing this module costs nothing

    return open_window(argv)


if __name__ == "__main__":
    sys.exit(main())
