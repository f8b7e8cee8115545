"""PySide6 without what nobody asks of it at a start: half of the time of a bare window.

PySide6 carries the Python half of itself as sources in an archive inside its library. Whenever it is
imported it unpacks them, compiles them and runs them all, with what they import of the standard library:
for messages about wrong arguments, for signatures, for type stubs. Here the compiled code is kept beside our
bytecode, and what only answers questions runs when the first one is asked. The archive is kept with it:
where PySide6 brings another one, or nothing can be kept, PySide6 does as always.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any

from xent_gui.kept_code import keep, place_of, read_kept

if TYPE_CHECKING:
    from pathlib import Path

_BOOTSTRAP = "signature_bootstrap.py"  # finds the archive and makes an importer of it
_HERE = "xent_gui_support"  # a module for as long as the import lasts
_INSTEAD = (
    f"\nfrom {_HERE} import instead_of"
    "\nprepare_zipfile = instead_of(prepare_zipfile, lambda: ''.join(zipstring_sequence))\n"
)
_ANSWERS = "shibokensupport/signature/"
_AT_ONCE = ("__init__.py", "loader.py", "importhandler.py")
_LOADER = f"{_ANSWERS}loader.py"
_FROM_C = "update_mapping"  # what the library takes from the dictionary of a module, without asking it
_ENUMS = "pyside6_option_python_enum"  # said by one of the answers: that enums are Python's
_USUAL = {"SBK_EMBED": "", _ENUMS.upper(): "True"}  # PySide6 itself leaves the second to its child processes
_RARELY_USED = ("base64", "inspect", "ipaddress", "tempfile", "textwrap", "traceback", "zipfile")

# the source of the bootstrap with its code, the archive as text, the code of its files
Kept = tuple[str, CodeType, str, dict[str, CodeType]]
Prepared = tuple[list[Any], Any]  # where an importer belongs, and the importer


@contextmanager
def lean_imports() -> Iterator[None]:
    """While this lasts, modules that many import and few use load when they are used."""
    stand_ins = {name: _StandIn(name) for name in _RARELY_USED if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _StandIn(ModuleType):
    """Stands for a module until something of it is used."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # Python's own questions while it imports
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


@contextmanager
def compiled_once(path: Path | None = None) -> Iterator[None]:
    """While this lasts, PySide6 is imported with its support code as it is kept in a file.

    It leaves the plain `__import__`: the one that PySide6 puts in place reads the source of every module
    imported from then on, to see whether it says `from __feature__ import …`; none here does.

    Parameters
    ----------
    path : the file; beside the bytecode of this module when not given
    """
    if any(os.environ.get(option, usual) != usual for option, usual in _USUAL.items()):
        yield  # who gives PySide6 options gets PySide6 as always
        return
    support = _Support(path or place_of("pyside_support"))
    plain, plain_import = builtins.compile, builtins.__import__

    def compile_bootstrap(source: Any, filename: Any, mode: str, *more: Any, **options: Any) -> Any:
        if filename == _BOOTSTRAP and mode == "exec" and not more and not options:
            return support.bootstrap(source, plain)
        return plain(source, filename, mode, *more, **options)

    builtins.compile = compile_bootstrap
    sys.modules[_HERE] = support
    try:
        yield
    finally:
        del sys.modules[_HERE]
        builtins.compile, builtins.__import__ = plain, plain_import


class _Support(ModuleType):
    """What is kept of PySide6's support code; as a module, because the bootstrap has to find it."""

    def __init__(self, path: Path) -> None:
        super().__init__(_HERE)
        self._path = path
        self._kept = _read(path)
        self._new: tuple[str, CodeType] | None = None

    def bootstrap(self, source: str | bytes, plain: Callable[[str, str, str], CodeType]) -> CodeType:
        """The code of the bootstrap, which asks `instead_of` for an importer."""
        text = source if isinstance(source, str) else source.decode()
        if self._kept is None or self._kept[0] != text:
            self._kept = None
            self._new = text, plain(text + _INSTEAD, _BOOTSTRAP, "exec")
            return self._new[1]
        return self._kept[1]

    def instead_of(
        self, prepare: Callable[[], Prepared], archive: Callable[[], str]
    ) -> Callable[[], Prepared]:
        """What gives an importer of the code that is kept, else PySide6's own."""

        def prepared() -> Prepared:
            whole = archive()
            if self._kept is None or self._kept[2] != whole:
                target, importer = prepare()
                self._keep(whole, importer)
                return target, importer
            return sys.meta_path, _Importer(self._kept[3])

        return prepared

    def _keep(self, archive: str, importer: Any) -> None:
        with suppress(AttributeError, KeyError, OSError):  # should another version keep it in another way
            names = [name for name in importer.zfile.namelist() if name.endswith(".py")]
            codes = {name: compile(importer.zfile.read(name), name, "exec") for name in names}
            if self._new is not None:
                keep(self._path, (*self._new, archive, codes))


class _Importer:
    """Imports the support code that is kept, as PySide6's own importer would."""

    def __init__(self, codes: dict[str, CodeType]) -> None:
        self._codes = codes
        self._files = {_module_name(name): name for name in codes}
        if not hasattr(sys, _ENUMS):
            setattr(sys, _ENUMS, True)

    def find_spec(self, fullname: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Whether it is here; called by Python."""
        return ModuleSpec(fullname, self) if fullname in self._files else None  # type: ignore[arg-type]

    def create_module(self, _spec: ModuleSpec) -> None:
        """Let Python make it."""

    def exec_module(self, module: ModuleType) -> None:
        """Run it now, or when something is asked of it."""
        name = module.__name__
        file = module.__file__ = self._files[name]
        if file.endswith("/__init__.py"):
            module.__path__ = []
        module.__package__ = name if file.endswith("/__init__.py") else name.rpartition(".")[0]
        code = self._codes[file]
        if file.startswith(_ANSWERS) and not file.endswith(_AT_ONCE):
            module.__dict__.update(_run_when_asked(module, code))
        else:
            exec(code, module.__dict__)
        if file == _LOADER:
            module.__dict__["post_init"] = _plain_import_after(module.__dict__["post_init"])


def _plain_import_after(post_init: Callable[[], None]) -> Callable[[], None]:
    """Put PySide6's own import away as soon as it is there, see `compiled_once`."""

    def both() -> None:
        plain = builtins.__import__
        post_init()
        builtins.__import__ = plain

    return both


def _run_when_asked(module: ModuleType, code: CodeType) -> dict[str, Callable[..., Any]]:
    """What a module consists of until something is asked of it."""

    def ask(name: str) -> Any:
        if name.startswith("__"):  # Python's own questions
            raise AttributeError(name)
        if module.__dict__.pop("__getattr__", None) is not None:
            del module.__dict__[_FROM_C]
            exec(code, module.__dict__)
        return getattr(module, name)

    return {"__getattr__": ask, _FROM_C: lambda: ask(_FROM_C)()}


def _module_name(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _read(path: Path) -> Kept | None:
    match read_kept(path):
        case (str(source), CodeType() as bootstrap, str(archive), dict(codes)):
            if all(isinstance(code, CodeType) for code in codes.values()):
                return source, bootstrap, archive, codes
    return None
