"""`python -m tests.requirement_table`: the table rule → tests that prove it, read from the marks of the suite.

python -m tests.requirement_table              every rule that has a test, and how many have none
python -m tests.requirement_table J-16 K-03    these rules only
python -m tests.requirement_table --missing    rules in scope that no test proves
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from tests.support.requirement_ids import DATA, REQUIREMENTS, Requirement, Scope
from tests.support.requirement_marks import rule_to_tests


def unproven(proven: dict[str, tuple[str, ...]]) -> tuple[Requirement, ...]:
    """Rules of the program that no test proves: those with a behaviour of their own that are not out of scope."""
    return tuple(one for one in REQUIREMENTS.values()
                 if one.scope is not Scope.OUT and one.own and one.id not in proven)


def table(only: Sequence[str] = ()) -> Iterator[str]:
    """Line by line: each rule, its scope, the tests that prove it, and those that show its data (in brackets)."""
    proven, data = rule_to_tests(), rule_to_tests(part=DATA)
    for one in REQUIREMENTS.values():
        if only and one.id not in only:
            continue
        lines = [*proven.get(one.id, ()), *(f"({test})" for test in data.get(one.id, ()))]
        if lines or only:
            yield f"{one.id}\t{one.scope}\t{lines[0] if lines else '-'}"
            yield from (f"\t\t{line}" for line in lines[1:])


def summary() -> str:
    """One line: how many rules of the program are proven, and how many are not yet."""
    proven = rule_to_tests()
    asked = [one for one in REQUIREMENTS.values() if one.scope is not Scope.OUT and one.own]
    return (f"{len(proven)} rules are proven by {len({test for tests in proven.values() for test in tests})} tests; "
            f"{len(unproven(proven))} of the {len(asked)} that ask for a behaviour of their own are not")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table; answers 2 for a rule that does not exist."""
    parser = argparse.ArgumentParser(prog="python -m tests.requirement_table", description="Rule by rule its tests.")
    parser.add_argument("rules", nargs="*", metavar="J-16")
    parser.add_argument("--missing", action="store_true", help="the rules that no test proves")
    asked = parser.parse_args(arguments)
    if unknown := sorted(set(asked.rules) - set(REQUIREMENTS)):
        print(f"no such rule: {', '.join(unknown)}", file=sys.stderr)
        return 2
    if asked.missing:
        for one in unproven(rule_to_tests()):
            print(f"{one.id}\t{one.scope}")
    else:
        for line in table(asked.rules):
            print(line)
    print(summary())
    return 0


if __name__ == "__main__":
    sys.exit(main())
