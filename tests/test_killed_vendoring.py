"""A vendoring that is killed leaves the old copy whole or the new one, and nothing that disturbs the next run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

from tests.document import ROOT

# Forks a child for each step that touches a file, kills the child right before that step, and looks at what is left.
DRIVER = """
import errno, itertools, json, os, shutil, signal, sys
from pathlib import Path
from tools import folders, slices, vendor
from tools.vendored import edits, read_manifest

tiny, destination, swap = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "swap"
place = destination / "mini"
STEPS = {"open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "shutil.copyfile", "shutil.rmtree"}

def generate(scratch, source):
    for name in ("api/__init__.py", "models/__init__.py"):
        (scratch / name).parent.mkdir(parents=True, exist_ok=True)
        (scratch / name).write_text("new\\n")

def refuse(one, other):
    raise OSError(errno.EINVAL, "this file system has no such step")

vendor.generate, vendor.PACKAGE = generate, tiny
document = slices.read(vendor.ROOT / "openapi.yaml")
slices.read = lambda source: document
if not swap:
    folders.exchange = refuse

def make(version):
    vendor.__version__ = version
    vendor.vendor(destination, "mini", [], vendor.ROOT / "openapi.yaml")

def seen():
    if not place.exists():
        return "nothing"
    manifest = read_manifest(place)
    return "torn" if manifest is None or edits(place, manifest) else manifest.version

def killed_before(step):
    left = itertools.count(step, -1)
    def hook(event, arguments):
        if event in STEPS and not (event == "open" and not arguments[2] & (os.O_WRONLY | os.O_RDWR)):
            if next(left) == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    child = os.fork()
    if not child:
        sys.addaudithook(hook)
        make("new")
        os._exit(0)
    return os.waitpid(child, 0)[1] != 0

make("old")
kept = shutil.copytree(destination, destination.with_name("kept"))
told = []
for step in itertools.count():
    shutil.rmtree(destination)
    shutil.copytree(kept, destination)
    if not killed_before(step):
        break
    left = seen()
    try:
        vendor.vendor(destination, "mini", ["no such tag"], vendor.ROOT / "openapi.yaml")
    except ValueError:
        mended = seen()
    make("next")
    told.append([left, mended, seen(), sorted(os.listdir(destination))])
print(json.dumps(told))
"""


@pytest.mark.parametrize("way", ["swap", "two renames"])
def test_killed_at_any_step(tmp_path: Path, way: str) -> None:
    if way == "swap" and sys.platform not in {"linux", "darwin"}:
        pytest.skip("this system has no step that exchanges two folders")
    tiny = tmp_path / "ac_client"
    tiny.mkdir()
    for name in ("__init__.py", "client.py"):
        (tiny / name).write_text("by hand\n", encoding="utf-8")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    command = [sys.executable, "-c", DRIVER, str(tiny), str(tmp_path / "vendor"), way]
    environment = {**os.environ, "TMPDIR": str(scratch)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)

    left = [kind for kind, _ in groupby(step[0] for step in told)]
    assert left == (["old", "new"] if way == "swap" else ["old", "nothing", "new"])
    # Even a next run that is refused brings back what was only put aside.
    assert [kind for kind, _ in groupby(step[1] for step in told)] == ["old", "new"]
    assert {(after, *names) for _, _, after, names in told} == {("next", "mini")}
    assert len(told) > 30
