"""Print one family of `openapi.yaml`: its operations as written, and every component they refer to.

python -m tools.show deals
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parent.parent / "openapi.yaml"

_SECTION = re.compile(r"^  # -{20,} (\w+)$\n", re.MULTILINE)
_COMPONENT = re.compile(r"^    (\w+):", re.MULTILINE)
_REFERENCE = re.compile(r'\$ref: "#/components/(\w+)/(\w+)"')


def family(text: str, tag: str) -> str:
    """The family's part of the OpenAPI document.

    Args:
        text: the whole document.
        tag: the family.

    Raises:
        KeyError: naming a tag that has no heading.
    """
    paths, _, components = text.partition("\ncomponents:\n")
    found = _SECTION.split(paths)
    sections = dict(zip(found[1::2], found[2::2], strict=True))
    if tag not in sections:
        raise KeyError(tag)
    kinds = re.split(r"^  (\w+):\n", components, flags=re.MULTILINE)
    blocks = {
        (kind, name): block for kind, part in zip(kinds[1::2], kinds[2::2], strict=True) for name, block in _named(part)
    }
    shown = [sections[tag].strip("\n")]
    seen: dict[tuple[str, str], None] = {}
    queue = [sections[tag]]
    while queue:
        for kind, name in _REFERENCE.findall(queue.pop(0)):
            if (kind, name) not in seen and kind != "responses":
                seen[kind, name] = None
                queue.append(blocks[kind, name])
    shown += [blocks[key] for key in blocks if key in seen]
    return "\n".join(shown)


def _named(part: str) -> list[tuple[str, str]]:
    """The components of one kind, each with its text and the comments inside it."""
    starts = [*_COMPONENT.finditer(part)]
    ends = [match.start() for match in starts[1:]] + [len(part)]
    return [
        (match[1], re.sub(r"^    #.*\n", "", part[match.start() : end], flags=re.MULTILINE).strip("\n"))
        for match, end in zip(starts, ends, strict=True)
    ]


def main() -> None:
    """Print the family that the command line names."""
    tag = sys.argv[1] if len(sys.argv) > 1 else ""
    text = DOCUMENT.read_text(encoding="utf-8")
    try:
        print(family(text, tag))
    except KeyError:
        sys.exit(f"make show TAG=<tag>: there is no tag {tag!r}; there are {', '.join(_SECTION.findall(text))}")


if __name__ == "__main__":
    main()
