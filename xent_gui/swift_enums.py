"""Enums of Qt, made in a fifth of the time: before the first frame there are 250 of them, with 4,000 members.

PySide6 makes each class of Qt when it is first touched, with all its enums, through Python's `enum`, which
puts each class and each member through everything that one written by hand might be. Where names and values
are plain, the class is made here as Python has made an empty one before, and the members are put into it
directly, to the same effect; every other enum is made by Python as always.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import GetSetDescriptorType
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_OPTIONS = {"module", "qualname", "boundary", "type", "start"}
_NEVER = frozenset({"", "mro"})  # refused by `enum`

Create = Callable[..., Any]


@contextmanager
def swift_enums() -> Iterator[None]:
    """While this lasts, enums with plain members are made directly."""
    kind: Any = enum.EnumType
    plain: Create = kind._create_

    @cache
    def emptied(cls: type, boundary: object) -> dict[str, Any]:
        made = plain(cls, "Empty", (), module=__name__, boundary=boundary)
        return {
            name: value
            for name, value in vars(made).items()
            if type(value) is not GetSetDescriptorType and name != "__new__"
        }

    def create(cls: Any, class_name: str, names: Any, **options: Any) -> Any:
        if options.get("module") is None:  # where Python would look, one call further in
            options["module"] = sys._getframe(2).f_globals.get("__name__")
        known = options.keys() <= _OPTIONS and options.get("type") is None
        if not known or not _are_plain(cls, names):
            return plain(cls, class_name, names, **options)
        body = {name: _own(value) for name, value in emptied(cls, options.get("boundary")).items()}
        body["__module__"] = options["module"]
        body["__qualname__"] = options.get("qualname") or class_name
        made = type.__new__(type(cls), class_name, (cls,), body)
        type.__setattr__(made, "__new__", enum.Enum.__new__)  # in the body it would become a static method
        _add_members(made, names)
        return made

    kind._create_ = create
    try:
        yield
    finally:
        kind._create_ = plain


def _own(value: Any) -> Any:
    """The empty lists and dictionaries of an empty class are for itself alone."""
    return type(value)() if type(value) in (list, dict) else value


def _are_plain(cls: type, names: Any) -> bool:
    """Whether members are pairs of a public name that means nothing else, and a whole number."""
    if type(names) not in (list, tuple) or cls not in _KINDS:
        return False
    taken, seen = _taken(cls), set()
    for pair in names:
        if type(pair) is not tuple or len(pair) != 2:
            return False
        name, value = pair
        if type(name) is not str or type(value) is not int or name in taken or name in seen or name[0] == "_":
            return False
        seen.add(name)
    return not issubclass(cls, enum.Flag) or all(value >= 0 for _, value in names)


@cache
def _taken(cls: type) -> frozenset[str]:
    return _NEVER.union(*(vars(base) for base in cls.__mro__))


def _add_members(made: Any, names: Any) -> None:
    """Put members into an empty class; of flags only single bits are listed, the others are made of them."""
    inside = vars(made)
    listed, by_name, by_value = inside["_member_names_"], inside["_member_map_"], inside["_value2member_map_"]
    new, takes_value, flags = made._new_member_, made._use_args_, issubclass(made, enum.Flag)
    put = type.__setattr__
    mask = singles = 0
    for name, value in names:
        single = not flags or (value > 0 and value & (value - 1) == 0)
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if takes_value else new(made)
            own = member.__dict__
            own["_value_"], own["_name_"], own["__objclass__"] = value, name, made
            own["_sort_order_"] = len(listed)
            if single:
                listed.append(name)
        by_name[name] = member
        put(made, name, member)
        if flags:
            mask |= value
            singles |= value if single else 0
    if flags:
        put(made, "_flag_mask_", mask)
        put(made, "_singles_mask_", singles)
        put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        values = [by_name[name]._value_ for name in listed]
        if values != sorted(values):
            put(made, "_iter_member_", made._iter_member_by_def_)
