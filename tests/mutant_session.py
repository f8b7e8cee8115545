"""The session that tests/mutants.py starts in the folder mutants/: each mutant meets the tests that reach it.

The tests are collected once. A first child process runs them all without a mutant and notes which functions
each test reaches; then each mutant has a child process of its own, in which these tests run, the quickest
first, until one fails. mutmut's own way of calling mutants takes several times as long.

    python -m tests.mutant_session NAMES RESULTS    one name a line; a line of JSON for each
"""

from __future__ import annotations

import functools
import importlib
import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

FOLDERS = ("tests/core/maths", "tests/core/explain")
ARGUMENTS = ("-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--timeout=600", "--tb=no", "--capture=no")
MEMORY, WRONG = 8 << 30, 3
Reach = dict[str, dict[str, float]]
"""Function → tests that reach it, with their seconds."""


class Switch:
    """Takes the place of mutmut's decorator: calls the function as it is, but for the one that is mutated."""

    def __init__(self) -> None:
        self.function = self.mutant = ""
        self.reached: set[str] | None = None

    def decorator(self, mutants: dict[str, Any], is_classmethod: bool = False) -> Callable[[Any], Any]:
        """Like mutmut's `wrap_in_trampoline`; `mutants` is filled after the function was decorated."""

        def decorate(decorated: Callable[..., Any]) -> Callable[..., Any]:
            key = ""

            @functools.wraps(decorated)
            def call(*args: Any, **named: Any) -> Any:
                nonlocal key
                function = mutants["_mutmut_orig"]
                key = key or f"{function.__module__}.{function.__name__.removesuffix('_orig')}"
                if self.reached is not None:
                    self.reached.add(key)
                elif self.function == key:
                    function = mutants[self.mutant]
                if is_classmethod:
                    return getattr(args[0], function.__name__)(*args[1:], **named)
                return function(*args, **named)

            return call

        return decorate


class Session:
    """A pytest plugin that runs the collected tests as often as there are mutants, in child processes."""

    def __init__(self, switch: Switch, names: list[str], results: Path) -> None:
        self.switch, self.names, self.results = switch, names, results

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Note what reaches what, then try the mutants."""
        reach, broken = self._in_child(lambda: self._reach(session.items))
        if broken:
            raise pytest.UsageError(f"these tests fail without a mutant: {broken}")
        by_name = {item.nodeid: item for item in session.items}
        for name in self.names:
            function = name.rpartition("_")[0]
            seconds: dict[str, float] = reach.get(function, {})
            items = [by_name[test] for test in sorted(seconds, key=lambda test: (seconds[test], test))]
            began = time.monotonic()
            killer = self._in_child(lambda: self._killer(name, function, items), sum(seconds.values()))  # noqa: B023
            line = {"name": name, "tests": len(items), "killer": killer, "seconds": time.monotonic() - began}
            with self.results.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
        return True

    def _reach(self, items: list[pytest.Item]) -> tuple[Reach, list[str]]:
        reach: Reach = {}
        broken = []
        for item, after in pairwise([*items, None]):
            self.switch.reached = set()
            began = time.process_time()
            if _fails(item, after):
                broken.append(item.nodeid)
            for function in self.switch.reached:
                reach.setdefault(function, {})[item.nodeid] = time.process_time() - began
        return reach, broken

    def _killer(self, name: str, function: str, items: list[pytest.Item]) -> str | None:
        """The first test that fails with the mutant, None where none does."""
        self.switch.function, self.switch.mutant = function, name.rpartition(".")[2]
        for item, after in pairwise([*items, None]):
            if _fails(item, after):
                return item.nodeid
        return None

    def _in_child(self, work: Callable[[], Any], seconds: float = 10_000) -> Any:
        """What a function returns in a child process; "time or crash" where the process is ended."""
        answer = self.results.with_suffix(".answer")
        child = os.fork()
        if not child:
            limit = int(10 * seconds) + 60
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            try:
                answer.write_text(json.dumps(work()), encoding="utf-8")
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                os._exit(WRONG)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status == WRONG:
            raise pytest.UsageError("the session itself failed, see above")
        return "time or crash" if status else json.loads(answer.read_text(encoding="utf-8"))


def _fails(item: pytest.Item, after: pytest.Item | None) -> bool:
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=after))


def main(names: str, results: str) -> int:
    """Replace mutmut's decorator before the program is imported, collect the tests, run them."""
    switch = Switch()
    vars(importlib.import_module("mutmut.mutation.trampoline"))["wrap_in_trampoline"] = switch.decorator
    listed = Path(names).read_text(encoding="utf-8").split()
    return pytest.main([*ARGUMENTS, *FOLDERS], plugins=[Session(switch, listed, Path(results))])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
