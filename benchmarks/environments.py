"""The environments of the contenders: one for each file of pins under `peers`, made anew when the pins change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .processes import FOLDER, VENVS


def prepare() -> dict[str, str]:
    """Make what is missing; return, by environment, why one could not be made."""
    VENVS.mkdir(exist_ok=True)
    (VENVS / ".gitignore").write_text("*\n", encoding="utf-8")
    (VENVS / "errors.log").unlink(missing_ok=True)
    failed: dict[str, str] = {}
    for pins in sorted((FOLDER / "peers").glob("*.txt")):
        why = _make(pins, VENVS / pins.stem)
        if why:
            failed[pins.stem] = f"it could not be installed: {why}"
    return failed


def _make(pins: Path, folder: Path) -> str:
    text = pins.read_text(encoding="utf-8")
    ready = folder / ".ready"
    if ready.exists() and ready.read_text(encoding="utf-8") == text:
        return ""
    print(f"   an environment for {pins.stem}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    for command in (
        [sys.executable, "-m", "venv", str(folder)],
        [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--requirement", str(pins)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            # The last line names the package; the others name addresses.
            return (done.stderr.strip().splitlines() or ["no reason given"])[-1][:160]
    ready.write_text(text, encoding="utf-8")
    return ""
