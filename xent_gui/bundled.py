"""The start of the standalone build: what a bare system lacks is loaded from the bundle, or named."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

# Libraries that the bundle does not put before the system's own, in the order they need each other, and
# Debian's package of each
NEEDED = (
    ("libxcb.so.1", "libxcb1"),
    ("libGLdispatch.so.0", "libglvnd0"),
    ("libGLX.so.0", "libglx0"),
    ("libOpenGL.so.0", "libopengl0"),
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
)


def missing_packages(fallback: Path) -> list[str]:
    """Debian's names of what neither the system nor the folder `fallback` has; what is found is loaded."""
    return [package for library, package in NEEDED if not _loaded(library, fallback)]


def _loaded(library: str, fallback: Path) -> bool:
    """A library that is loaded once is found by all that need it."""
    for path in (library, str(fallback / library)):
        try:
            ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue
        return True
    return False


def main() -> int:
    """Open the window, or say in two lines what to install first; returns the exit code."""
    fallback = Path(getattr(sys, "_MEIPASS", "")) / "fallback"
    if sys.platform.startswith("linux") and (missing := missing_packages(fallback)):
        sudo = "sudo " if os.geteuid() else ""
        sys.stderr.write(
            "xent-gui: this system lacks libraries that every window needs. Run this, then try again:\n"
            f"  {sudo}apt-get install --no-install-recommends {' '.join(missing)}\n"
        )
        return 1
    from xent_gui.__main__ import main as start

    return start()
