"""A browser without a window, for the test of the sandbox's page (`make browser`): prints the path of a Chromium.

That of the machine is taken: what CHROMIUM names, or what is installed. Where there is none, one for Linux is fetched
as a package of npm into build/browser, once.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / "build" / "browser"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PACKAGE = "@sparticuz/chromium"

# The package unpacks its browser at its first use, and says where to.
UNPACK = f"import('{PACKAGE}').then(found => found.default.executablePath()).then(console.log)"


def find() -> str:
    """The path of a Chromium.

    Raises:
        FileNotFoundError: there is none, and no npm to fetch it with.
    """
    named = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if named:
        return named
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        raise FileNotFoundError(f"no browser: install Chromium, name one in CHROMIUM, or install npm for {PACKAGE}")
    HOME.mkdir(parents=True, exist_ok=True)
    if not (HOME / "node_modules").is_dir():
        subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund", PACKAGE], cwd=HOME, check=True)
    unpacked = {**os.environ, "TMPDIR": str(HOME)}
    done = subprocess.run([node, "-e", UNPACK], cwd=HOME, env=unpacked, check=True, capture_output=True, text=True)
    return done.stdout.strip()


if __name__ == "__main__":
    print(find())
