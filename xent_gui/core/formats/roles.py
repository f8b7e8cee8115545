"""What each column of a table is: by its name, else by what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .reading import Role

_NAMES: dict[Role, str] = {
    "outcome": """
        x outcome outcomes label labels name names class classes category event symbol value letter word token
        face side result ergebnis klasse wert buchstabe wort zeichen
    """,
    "p": """
        p p(x) p(y) px true truth target actual real probability probabilities prob probs distribution
        p_true ptrue y_true wahrscheinlichkeit wahr
    """,
    "q": """
        q q(x) q(y) qx estimate estimated estimation predicted prediction pred belief believed model guess
        forecast q_pred q_estimated y_pred softmax schätzung geschätzt vorhersage modell
    """,
    "n": """
        n n(x) count counts observations observed number frequency freq occurrences times
        anzahl häufigkeit beobachtet beobachtungen
    """,
}
_ROLE_OF: dict[str, Role] = {name: role for role, names in _NAMES.items() for name in names.split()}
_WHOLE = re.compile(r"[0-9]{1,15}(?:[.,]0?)?")
_LIKE_NUMBER = re.compile(r"[0-9.,/%½⅓⅔¼¾⅙⅛ eE+-]*[0-9½⅓⅔¼¾⅙⅛][0-9.,/%½⅓⅔¼¾⅙⅛ eE+-]*")
_MOST = 0.75  # of a column of numbers, so that a wrong cell among a few is told and not taken for a word


def known_role(name: str) -> Role | None:
    """The role that a name stands for: "p", "P (true)", "Count", "predicted"; None for other names."""
    if len(name) > 40:
        return None
    plain = name.strip().strip("#\"'*").strip().casefold()
    if plain in _ROLE_OF:
        return _ROLE_OF[plain]
    first = _ROLE_OF.get(re.split(r"[ ,:(\[]", plain, maxsplit=1)[0])
    return None if first == "outcome" else first  # "true distribution" is p, but "word count" is no word


def column_names(header: Sequence[str], width: int) -> list[str]:
    """The names of all columns, "" where there is none."""
    return [header[place] if place < len(header) else "" for place in range(width)]


def guess_roles(names: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[Role, ...]:
    """What each column is.

    A known name decides. Of the others, the first column of words (or of ascending whole numbers beside other
    numbers) is the outcome; whole numbers are counts, unless they sum to 1; other numbers are p, then q.
    A second column of a kind, and everything else, is left out.

    Parameters
    ----------
    names : one name per column, "" for none
    columns : the cells of each column
    """
    roles: list[Role] = ["skip"] * len(columns)
    for place, name in enumerate(names[: len(columns)]):
        role = known_role(name)
        if role is not None and role not in roles and _may_be(role, columns[place]):
            roles[place] = role
    free = [place for place, role in enumerate(roles) if role == "skip"]
    if "outcome" not in roles:
        outcome = _outcome_column(columns, free, any(role in ("p", "q", "n") for role in roles))
        if outcome is not None:
            roles[outcome] = "outcome"
            free.remove(outcome)
    for place in free:
        role = _numeric_role(columns[place], roles)
        if role is not None:
            roles[place] = role
    return tuple(roles)


def _may_be(role: Role, column: Sequence[str]) -> bool:
    """Whether a named column may be what it is called: "true" may head words, and "frequency" shares."""
    if role == "outcome" or not column:
        return True
    if role == "n":
        filled = [cell for cell in column if cell]
        return 2 * sum(_WHOLE.fullmatch(cell) is not None for cell in filled) >= len(filled)
    return _is_numbers(column, 0.5)


def _outcome_column(columns: Sequence[Sequence[str]], free: Sequence[int], others: bool) -> int | None:
    for place in free:
        if any(columns[place]) and not _is_numbers(columns[place]):
            return place
    numeric = len(free) + others
    if numeric > 1 and free and _is_ascending(columns[free[0]]):
        return free[0]
    return None


def _numeric_role(column: Sequence[str], taken: Sequence[Role]) -> Role | None:
    if not _is_numbers(column):
        return None
    if _is_counts(column):
        return None if "n" in taken else "n"
    return next((role for role in ("p", "q") if role not in taken), None)


def _is_numbers(column: Sequence[str], share: float = _MOST) -> bool:
    """Whether most cells look like numbers; a wrong one among them is told when the table is read."""
    filled = [cell for cell in column if cell]
    alike = sum(_LIKE_NUMBER.fullmatch(cell) is not None for cell in filled if len(cell) < 400)
    return bool(filled) and alike >= share * len(filled)


def _is_counts(column: Sequence[str]) -> bool:
    total = 0
    for cell in column:
        if cell and _WHOLE.fullmatch(cell) is None:
            return False
        total += int(re.split("[.,]", cell)[0]) if cell else 0
    return total > 1


def _is_ascending(column: Sequence[str]) -> bool:
    """Whether a column holds strictly ascending whole numbers, as the faces of a die do."""
    if len(column) < 2 or not all(_WHOLE.fullmatch(cell) for cell in column):
        return False
    numbers = [int(re.split("[.,]", cell)[0]) for cell in column]
    return all(one < following for one, following in pairwise(numbers))
