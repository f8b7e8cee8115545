"""Enums of Qt, made when they are used: before the first frame there are 250 of them, with 4,000 members.

PySide6 makes each class of Qt when it is first touched, with all its enums, through Python's `enum`, which
puts each class and each member through everything that one written by hand might be. Where names and values
are plain, the class is made here as Python has made an empty one before, and the members are put into it
directly, to the same effect, as soon as anything is asked of it: of nine enums in ten nothing is. Every
other enum is made by Python as always.
"""

from __future__ import annotations

import enum
import sys
from _thread import RLock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import GetSetDescriptorType
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_OPTIONS = {"module", "qualname", "boundary", "type", "start"}
_NEVER = frozenset({"", "mro"})  # refused by `enum`
_TO_COME = "_to_come_"  # the members, until they are made
_OF_THE_CLASS = frozenset({"__name__", "__module__", "__qualname__", "__doc__"})  # what needs no members

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
        body[_TO_COME] = names
        made = type.__new__(_Waiting, class_name, (cls,), body)
        type.__setattr__(made, "__new__", enum.Enum.__new__)  # in the body it would become a static method
        return made

    kind._create_ = create
    try:
        yield
    finally:
        kind._create_ = plain


class _Waiting(enum.EnumType):
    """What an enum is until anything of it is used; then it has its members, and is one like all others."""

    __slots__ = ()
    _making = RLock()  # threads that use it first at the same time get the same members

    def __getattribute__(cls, name: str) -> Any:
        if name not in _OF_THE_CLASS:
            _Waiting._fill(cls)
        return type.__getattribute__(cls, name)

    def __setattr__(cls, name: str, value: Any) -> None:
        if name.startswith("_"):  # PySide6 sets `_missing_` of each; no member begins like this
            type.__setattr__(cls, name, value)
        else:
            _Waiting._fill(cls)
            enum.EnumType.__setattr__(cls, name, value)

    def _fill(cls) -> None:
        with _Waiting._making:
            names = type.__getattribute__(cls, "__dict__").get(_TO_COME)
            if names is not None:
                _add_members(cls, names)
                type.__delattr__(cls, _TO_COME)
                type.__setattr__(cls, "__class__", enum.EnumType)


def _own(value: Any) -> Any:
    """The empty lists and dictionaries of an empty class are for itself alone."""
    return type(value)() if type(value) in (list, dict) else value


def _are_plain(cls: type, names: Any) -> bool:
    """Whether members are pairs of a public name that means nothing else, and a whole number."""
    if type(names) not in (list, tuple) or cls not in _KINDS:
        return False
    if not names:
        return True
    if {*map(type, names)} != {tuple} or {*map(len, names)} != {2}:
        return False
    labels, values = zip(*names, strict=True)
    if {*map(type, labels)} != {str} or {*map(type, values)} != {int} or not _taken(cls).isdisjoint(labels):
        return False
    alone = len({*labels}) == len(labels) and "_" not in {label[0] for label in labels}
    return alone and not (issubclass(cls, enum.Flag) and min(values) < 0)


@cache
def _taken(cls: type) -> frozenset[str]:
    return _NEVER.union(*(vars(base) for base in cls.__mro__))


def _add_members(made: Any, names: Any) -> None:
    """Put members into an empty class; of flags only single bits are listed, the others are made of them."""
    inside = type.__getattribute__(made, "__dict__")
    listed, by_name, by_value = inside["_member_names_"], inside["_member_map_"], inside["_value2member_map_"]
    new, takes_value, flags = inside["_new_member_"], inside["_use_args_"], issubclass(made, enum.Flag)
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
            put(made, "_iter_member_", type.__getattribute__(made, "_iter_member_by_def_"))
