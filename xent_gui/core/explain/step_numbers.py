"""The steps of a scene as numbers, one for each part: which step reveals it. That is how they are edited."""

from __future__ import annotations

from xent_gui.core.document.staging import Steps
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.stage_steps import parts_of, steps_of


def step_numbers(scene: Scene) -> dict[str, int]:
    """The step that reveals each part, from 1; parts of step 1 are there when the scene comes up."""
    shown = steps_of(scene)
    return {
        part: next((number for number, step in enumerate(shown, start=1) if part in step), len(shown))
        for part in parts_of(scene)
    }


def with_number(scene: Scene, part: str, number: int) -> Steps:
    """The steps after one part has moved to a step, from 1; a number beyond the last makes a new step.

    Steps that reveal nothing are left out, but for the first: a scene may come up empty.

    Raises
    ------
    KeyError
        The scene has no such part.
    """
    numbers = step_numbers(scene)
    if part not in numbers:
        raise KeyError(part)
    numbers[part] = max(number, 1)
    later = sorted(set(numbers.values()) - {1})
    return tuple(tuple(name for name in numbers if numbers[name] == step) for step in (1, *later))
