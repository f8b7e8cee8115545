"""Enums of Qt, made in a third of the time: before the first frame there are 250 of them, with 4,000 members.

PySide6 makes each class of Qt when it is first touched, with all its enums, through Python's `enum`, which
puts each member through everything that a member written by hand might be. Members whose names and values
are plain are added here directly, to the same effect; every other enum is made by Python as always.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

_NEVER = frozenset({"", "mro"})  # refused by `enum`


@contextmanager
def swift_enums() -> Iterator[None]:
    """While this lasts, enums with plain members are made directly."""
    kind: Any = enum.EnumType
    plain = kind._create_

    def create(cls: Any, class_name: str, names: Any, **options: Any) -> Any:
        if not _are_plain(cls, names):
            return plain(cls, class_name, names, **options)
        made = plain(cls, class_name, (), **options)
        if issubclass(made, enum.Flag):
            _add_flags(made, names)
        else:
            _add_members(made, names)
        return made

    kind._create_ = create
    try:
        yield
    finally:
        kind._create_ = plain


def _are_plain(cls: type, names: Any) -> bool:
    """Whether members are pairs of a public name that means nothing else, and a whole number."""
    if type(names) not in (list, tuple) or cls not in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag):
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


def _member(made: Any, name: str, value: int) -> Any:
    member = made._new_member_(made, value) if made._use_args_ else made._new_member_(made)
    member.__dict__.update(
        _value_=value, _name_=name, __objclass__=made, _sort_order_=len(made._member_names_)
    )
    return member


def _add_members(made: Any, names: Any) -> None:
    listed, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value)
            listed.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)


def _add_flags(made: Any, names: Any) -> None:
    """As members; of those with several bits, or none, only the single bits count as their own."""
    listed, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    mask = singles = 0
    for name, value in names:
        member = by_value.get(value)
        single = value > 0 and value & (value - 1) == 0
        if member is None:
            member = by_value[value] = _member(made, name, value)
            if single:
                listed.append(name)
        mask |= value
        singles |= value if single else 0
        by_name[name] = member
        type.__setattr__(made, name, member)
    type.__setattr__(made, "_flag_mask_", mask)
    type.__setattr__(made, "_singles_mask_", singles)
    type.__setattr__(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    values = [by_name[name]._value_ for name in listed]
    if values != sorted(values):
        type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)
