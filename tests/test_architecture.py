"""The rules of the house as sentences that can fail."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "xent_gui").rglob("*.py"))
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 45
MAX_METHODS = 28


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter holds after one statement."""
    code = f"import sys; {statement}; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_file_is_too_long_to_read_in_one_go(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_FILE_LINES


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_function_and_no_class_is_too_long_to_hold_in_mind(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno is not None
            assert node.end_lineno - node.lineno < MAX_FUNCTION_LINES, f"{node.name} in line {node.lineno}"
        if isinstance(node, ast.ClassDef):
            functions = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            ours = [part.name for part in functions if part.name == part.name.lower()]  # not Qt's overrides
            assert len(ours) <= MAX_METHODS, f"{node.name} has {len(ours)} methods"


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    module = tree(path)
    assert not module.body or ast.get_docstring(module), "an empty file, or a docstring first"


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_public_functions_and_classes_of_the_core_have_docstrings(path: Path) -> None:
    if "core" not in path.parts:
        return
    for node in tree(path).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} has none"


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_star_imports_and_no_global_statements(path: Path) -> None:
    for node in ast.walk(tree(path)):
        assert not isinstance(node, ast.Global), f"global in line {node.lineno}"
        if isinstance(node, ast.ImportFrom):
            assert all(alias.name != "*" for alias in node.names), f"star import in line {node.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_nothing_blocks_on_a_modal_loop(path: Path) -> None:
    """Modal exec() hangs tests and stages; dialogs open(), questions go through one seam."""
    if path.name == "app.py":
        return
    assert not re.search(r"(?<![\w\"'])\w+\.exec\(", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [path for path in SOURCES if "editing" in path.parts], ids=name)
def test_editing_is_free_of_widgets(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom):
            assert node.module != "PySide6.QtWidgets", f"in line {node.lineno}"


def test_the_core_and_the_console_command_load_neither_qt_nor_numpy() -> None:
    for statement in ("import xent_gui.core", "import xent_gui.cli", "import xent_gui.core.document.readout"):
        loaded = modules_after(statement)
        assert not {"PySide6", "pyqtgraph", "numpy"} & loaded, statement


def test_the_window_is_ready_to_show_before_numpy_and_pyqtgraph() -> None:
    loaded = modules_after("import xent_gui.app, xent_gui.ui.window.main_window")
    assert not {"pyqtgraph", "numpy", "ziamath"} & loaded


def test_the_packages_that_are_installed_are_the_packages_that_are_there() -> None:
    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"])
    there = {".".join(path.parent.relative_to(ROOT).parts) for path in SOURCES if path.name == "__init__.py"}
    assert listed == there | {"xent_gui.resources"}


def test_no_tracked_file_names_a_registry_or_a_path_of_somebodys_machine() -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    forbidden = re.compile(
        rb"files\.pythonhosted|pypi\.org/simple|deb\.debian\.org|/root/|/work/(main|tmp|shared)"
    )
    for path in filter(None, tracked.stdout.split("\0")):
        file = ROOT / path
        if file.is_file() and file != Path(__file__):
            assert not forbidden.search(file.read_bytes()), path
