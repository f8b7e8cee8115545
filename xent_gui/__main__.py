"""`xent-gui [FILE]` and `python -m xent_gui [FILE]`: open the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from xent_gui import __version__

USAGE = """usage: xent-gui [FILE]

Open the window, with a .xent file or a table (CSV, TSV) in it.
The same numbers without a window: xent --help.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and return the exit code; --help and --version are answered without loading Qt."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if "--version" in arguments:
        sys.stdout.write(f"xent {__version__}\n")
        return 0
    if "--help" in arguments or "-h" in arguments:
        sys.stdout.write(USAGE)
        return 0
    from xent_gui.app import main as open_window  # loads Qt

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
