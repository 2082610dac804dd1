"""Measure the SDK beside what people use today.

    python -m benchmarks                  ten minutes
    python -m benchmarks --long           an hour, to be left alone: more pages, a million rows, more turns
    python -m benchmarks --only calls     some of the questions; those results alone are written

Results are written to `benchmarks/results`: tables, a chart for each question, and every figure as JSON. The first run
makes an environment for each contender from its pins under `benchmarks/peers`.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from .environments import prepare
from .processes import FOLDER, Bench, server
from .results import Answer, load, machine, write

QUESTIONS = ("everything", "twice", "speed", "calls", "imports", "growth", "workers")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="take the time it takes")
    parser.add_argument("--only", nargs="+", choices=QUESTIONS, default=QUESTIONS, help="some of the questions")
    parser.add_argument("--into", type=Path, default=FOLDER / "results", help="the folder for the results")
    chosen = parser.parse_args()
    print("== bench: the contenders' environments", flush=True)
    failed = prepare()
    began, loads, answers = time.perf_counter(), [load()], []
    with server() as process, tempfile.TemporaryDirectory() as scratch:
        bench = Bench(process, chosen.long, Path(scratch))
        bench.cannot.update(failed)
        for name in chosen.only:
            ask: Callable[[Bench], Answer] = import_module(f".questions.{name}", __package__).ask
            start = time.perf_counter()
            answers.append(ask(bench))
            loads.append(load())
            print(f"== bench: {answers[-1].question} ({time.perf_counter() - start:.0f} s)", flush=True)
    about = {
        **machine(),
        "mode": "long" if chosen.long else "short",
        "load": f"{loads[0]} before, then {', '.join(loads[1:])} after each question"
        " (processes that wanted to run, over the last minute; the machine was shared where this exceeds what the"
        " question itself runs)",
        "versions": f"{versions('sdk')}; of the peers see `benchmarks/peers`",
    }
    write(chosen.into, answers, about)
    for answer in answers:
        print(f"\n{answer.markdown()}")
    print(f"\nWritten to {chosen.into}, after {time.perf_counter() - began:.0f} s.")


def versions(pins: str) -> str:
    """The versions of the packages in a file of pins."""
    lines = (FOLDER / "peers" / f"{pins}.txt").read_text(encoding="utf-8").splitlines()
    return ", ".join(line.replace("==", " ") for line in lines if "==" in line)


if __name__ == "__main__":
    main()
