"""The start of the standalone build: what is missing is named as Debian's packages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from xent_gui import bundled


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux libraries")
def test_what_neither_the_system_nor_the_bundle_has_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = (("libc.so.6", "libc6"), ("libxent-missing.so.7", "libxent7"))
    monkeypatch.setattr(bundled, "NEEDED", nowhere)
    assert bundled.missing_packages(tmp_path) == ["libxent7"]
    assert bundled.main() == 1
    assert "apt-get install --no-install-recommends libxent7\n" in capsys.readouterr().err
