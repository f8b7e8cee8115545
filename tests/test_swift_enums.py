"""Enums that are made directly are the enums that Python makes: all of Qt's, and any other."""

from __future__ import annotations

import enum
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.swift_enums import swift_enums

KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)


def tried(question: Any) -> str:
    """What comes out, or what is wrong with it."""
    try:
        return repr(question())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def everything(made: Any) -> list[object]:
    """All that an enum says and does."""
    members = list(made.__members__.values())
    some = members[:5]
    bare = {name: type(value).__name__ for name, value in vars(made).items()}
    inner = ("_flag_mask_", "_singles_mask_", "_all_bits_", "_boundary_", "_member_names_", "_inverted_")
    return [
        [base.__name__ for base in made.__mro__],
        sorted(bare.items()),
        [repr(vars(made).get(name)) for name in inner],
        [(name, member.name, repr(member), str(member), vars(member)["_sort_order_"]) for name, member in
         made.__members__.items()],
        [(type(member.value).__name__, vars(member)["__objclass__"] is made) for member in members],
        [getattr(made, name) is made[name] is made(made[name].value) for name in made.__members__],
        [member.name for member in made],
        sorted(made._value2member_map_),
        [tried(lambda value=value: made(value)) for value in (0, 1, 2, 3, 6, 12345, -1, "x")],
        [tried(lambda a=a, b=b: a | b) for a in some for b in some],
        [tried(lambda a=a, b=b: (a & b, a ^ b, a == b)) for a in some for b in some],
        [tried(lambda a=a: ~a) for a in some],
        tried(lambda: setattr(made, next(iter(made.__members__), "none"), 1)),
    ]  # fmt: skip


def check(kind: Any, pairs: Any) -> None:
    """The same from Python, and made directly."""
    options = {"module": "somewhere", "boundary": enum.KEEP if issubclass(kind, enum.Flag) else None}
    plain = tried(lambda: everything(kind("Kind", pairs, **options)))
    with swift_enums():
        assert tried(lambda: everything(kind("Kind", pairs, **options))) == plain


names = st.sampled_from(
    ["A", "B", "Cc", "name", "value", "real", "mro", "", "_x", "_x_", "__x__", "_Kind__x", "π", "Wide", "x y"]
)
numbers = st.one_of(
    st.integers(0, 9), st.sampled_from([16, 24, 2**31, 2**40, -1, -8, True, 1.5, "text", (1,)])
)


@given(st.sampled_from(KINDS), st.lists(st.tuples(names, numbers), max_size=8))
def test_whatever_the_members_are(kind: Any, pairs: list[tuple[str, Any]]) -> None:
    check(kind, pairs)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("given_names", ["A B", ["A", "B"], {"A": 1}, (), [("A", 1), ("A", 2)], [["A", 1]]])
def test_other_ways_to_name_members_are_left_to_python(kind: Any, given_names: Any) -> None:
    check(kind, given_names)


def test_flags_out_of_order_go_through_their_members_as_always() -> None:
    check(enum.Flag, [("Both", 3), ("Two", 2), ("One", 1), ("None_", 0), ("Again", 2), ("Four", 4)])


def test_members_are_made_when_something_is_asked_and_then_it_is_an_enum_like_all_others() -> None:
    with swift_enums():
        kind: Any = enum.Enum("Kind", [("A", 1), ("B", 2)], module="somewhere")
        assert (kind.__name__, kind.__module__) == ("Kind", "somewhere")
        kind._missing_ = classmethod(lambda cls, _value: cls.A)  # as PySide6 does
        assert type(kind) is not enum.EnumType
        assert isinstance(kind, enum.EnumType)
    assert kind(7) is kind.A
    assert type(kind) is enum.EnumType
    with pytest.raises(AttributeError):
        kind.B = 3


def test_threads_that_ask_first_at_once_get_the_same_members() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(50):
            with swift_enums():
                kind: Any = enum.Enum("Kind", [(f"M{n}", n) for n in range(40)], module="somewhere")
            together = Barrier(4)

            def ask(kind: Any = kind, together: Barrier = together) -> list[Any]:
                together.wait()
                return [kind(n) for n in range(40)]

            with ThreadPoolExecutor(4) as pool:
                asked = [pool.submit(ask) for _ in range(4)]
            assert all(one.result() == list(kind) for one in asked)
    finally:
        sys.setswitchinterval(before)


def test_afterwards_python_makes_enums_again() -> None:
    kind: Any = enum.EnumType
    plain = kind._create_
    with swift_enums():
        assert kind._create_ is not plain
    assert kind._create_ is plain


ALL_OF_QT = """
import contextlib, enum, sys
sys.path.insert(0, ".")
from xent_gui.swift_enums import swift_enums
from tests.test_swift_enums import everything
with swift_enums() if {swift} else contextlib.nullcontext():
    from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
    for module in (QtCore, QtGui, QtSvg, QtWidgets):
        for name in sorted(dir(module)):
            thing = getattr(module, name)
            for inner in sorted(vars(thing)) if isinstance(thing, type) else ():
                found = getattr(thing, inner, None)
                if isinstance(found, enum.EnumType):
                    print(found.__qualname__, everything(found))
"""


def test_every_enum_of_qt_is_the_same() -> None:
    said = [
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", ALL_OF_QT.format(swift=swift)],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": "0"},
        ).stdout.splitlines()
        for swift in (False, True)
    ]
    assert len(said[0]) > 400
    assert said[0] == said[1]
