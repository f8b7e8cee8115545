"""The command line of the window: read where there is something to read, before anything of Qt is there."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from xent_gui import __version__
from xent_gui.core.language import LANGUAGES


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line; --help and --version end the program here."""
    parser = argparse.ArgumentParser(
        prog="xent-gui",
        description="Entropy, cross entropy and negative log likelihood: see them, move them, check them.",
    )
    parser.add_argument("file", nargs="?", type=Path, help="a .xent document or a CSV table to open")
    parser.add_argument("--language", choices=LANGUAGES, help="what to speak this time")
    parser.add_argument("--version", action="version", version=f"xent {__version__}")
    home = parser.add_argument_group("desktop (Linux)")
    home.add_argument("--install-desktop", action="store_true", help="put xent into the menu, with its files")
    home.add_argument("--uninstall-desktop", action="store_true", help="take it away again")
    scope = home.add_mutually_exclusive_group()
    scope.add_argument("--user", action="store_true", help="for you alone (what is done without a word)")
    scope.add_argument("--system", action="store_true", help="for everybody on this computer")
    parser.add_argument("--self-test", action="store_true", help="go through the program without a screen")
    return parser.parse_args(argv)
