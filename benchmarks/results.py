"""What a run found: tables in Markdown, one chart a question, everything in JSON."""

from __future__ import annotations

import json
import os
import platform
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any


@dataclass
class Table:
    """A table: its head, its rows, and what must be known to read it."""

    title: str
    head: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)

    def markdown(self) -> str:
        """As Markdown."""
        lines = [f"**{self.title}**", "", _line(self.head), _line(["---", *["---:"] * (len(self.head) - 1)])]
        return "\n".join([*lines, *(_line(row) for row in self.rows)])


@dataclass
class Chart:
    """Horizontal bars, in groups; a group of one bar has no heading of its own.

    Args:
        title: what is shown.
        unit: what the numbers are.
        bars: a label, a number (None where there is none) and what is written beside the bar.
        line: a number to draw a line at, such as 1 for a ratio.
    """

    title: str
    unit: str
    bars: list[tuple[str, float | None, str]] = field(default_factory=list)
    line: float | None = None

    def svg(self) -> str:
        """As SVG, readable on light and dark ground."""
        left, width, height, top = 330, 380, 22, 58
        most = max([value for _, value, _ in self.bars if value is not None] + [self.line or 0.0, 1e-9])
        total = top + height * len(self.bars) + 14
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 {total}" font-family="sans-serif">',
            f"<title>{escape(self.title)}</title>",
            f'<rect width="960" height="{total}" fill="#ffffff"/><g font-size="13">',
            f'<text x="14" y="24" font-size="16" fill="#1f2328">{escape(self.title)}</text>',
            f'<text x="14" y="43" fill="#59636e">{escape(self.unit)}</text>',
        ]
        for place, (label, value, said) in enumerate(self.bars):
            y = top + place * height
            long = 0.0 if value is None else value / most * width
            # Ours differs from the others in color and name.
            colour = "#1a7f64" if label.startswith("ac_client") else "#8c959f"
            parts.append(f'<text x="{left - 8}" y="{y + 14}" text-anchor="end" fill="#1f2328">{escape(label)}</text>')
            parts.append(f'<rect x="{left}" y="{y + 3}" width="{long:.1f}" height="{height - 7}" fill="{colour}"/>')
            parts.append(f'<text x="{left + long + 6:.1f}" y="{y + 14}" fill="#1f2328">{escape(said)}</text>')
        if self.line is not None:
            x = left + self.line / most * width
            ends = f'x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{total - 12}"'
            parts.append(f'<line {ends} stroke="#cf222e" stroke-dasharray="4 3"/>')
        return "\n".join([*parts, "</g></svg>", ""])


@dataclass
class Answer:
    """What was found about one question.

    Args:
        name: of its files.
        question: as it is asked.
        tables: what was found.
        charts: the first is the question's.
        notes: what must be known to read them: where a peer wins, and why something could not be run.
        data: every figure behind them.
        blocks: tables that other programs printed, each after a line that says what it is.
    """

    name: str
    question: str
    tables: list[Table]
    chart: Chart
    notes: list[str]
    data: dict[str, Any]
    blocks: Sequence[tuple[str, str]] = ()

    def markdown(self) -> str:
        """As Markdown."""
        parts = [f"## {self.question}", f"![{self.chart.title}]({self.name}.svg)"]
        parts += [table.markdown() for table in self.tables]
        parts += [f"{title}\n\n```text\n{text.strip()}\n```" for title, text in self.blocks]
        return "\n\n".join([*parts, "\n".join(f"- {note}" for note in self.notes)])


def load() -> str:
    """How busy the machine is: processes that want to run, over the last minute."""
    return f"{os.getloadavg()[0]:.2f}"


def machine() -> dict[str, str]:
    """What the figures were taken on."""
    model = platform.processor() or platform.machine()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.split(":", 1)[1].strip() for line in info.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return {
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "processor": f"{model}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GiB",
        "Python": platform.python_version(),
        "date": time.strftime("%Y-%m-%d"),
    }


def spread(values: Sequence[float]) -> str:
    """The middle, and between what the middle half lies; of three that is all."""
    if len(values) < 3:
        return " / ".join(f"{value:.2f}" for value in values)
    low, middle, high = statistics.quantiles(values, n=4)
    return f"{middle:.2f} ({low:.2f} to {high:.2f})"


def span(values: Sequence[int]) -> str:
    """A count, or between what it lay where it was not always the same."""
    low, high = min(values), max(values)
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def ahead(figures: Mapping[str, float], ours: str, *, least: bool = True) -> str:
    """Who did better than the SDK by a hundredth or more, best first.

    Args:
        figures: by contender.
        ours: the SDK's name; where it is not among them, none is ahead of it.
        least: whether less is better.
    """
    if ours not in figures:
        return ""
    sign = 1 if least else -1
    better = sorted((sign * figure, name) for name, figure in figures.items() if name != ours)
    said = [f"{name} {sign * figure:.2f}" for figure, name in better if figure <= sign * figures[ours] - 0.01]
    return f"{', '.join(said)} (the SDK {figures[ours]:.2f})" if said else ""


def write(folder: Path, answers: Sequence[Answer], about: dict[str, Any]) -> None:
    """Write `results.json`, `results.md` and a chart for each question."""
    folder.mkdir(parents=True, exist_ok=True)
    data = {"about": about, "answers": {answer.name: answer.data for answer in answers}}
    (folder / "results.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    for answer in answers:
        (folder / f"{answer.name}.svg").write_text(answer.chart.svg(), encoding="utf-8")
    said = "\n".join(f"- {name}: {value}" for name, value in about.items() if isinstance(value, str))
    parts = ["# Results", "Made by `make bench`. Only ratios and counts are quoted.", said]
    text = "\n\n".join([*parts, *(answer.markdown() for answer in answers)])
    (folder / "results.md").write_text(text + "\n", encoding="utf-8")


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
