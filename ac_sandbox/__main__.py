"""`python -m ac_sandbox`: an ActiveCampaign account on this machine, until Ctrl-C."""

from __future__ import annotations

import argparse
import errno
import sys
from pathlib import Path

PORT = 8765
PORTS = range(65536)
MISTAKE = 2


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted; return the exit code.

    Args:
        arguments: the command line without the program's name; that of the process where it is left out.
    """
    options = _parser().parse_args(arguments)
    try:
        from . import Sandbox

        sandbox = Sandbox(port=options.port, token=options.token, rate_limit=options.rate, strict=options.strict)
        rows = sandbox.load(options.data) if options.data else 0
        sandbox.start()
    except (ImportError, ValueError) as error:
        return _mistake(str(error))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return _mistake(f"Port {options.port} is taken. Choose another with --port, or 0 for a free one.")
        return _mistake(f"{error.strerror}: {error.filename or f'port {options.port}'}")
    with sandbox:
        loaded = f", with {rows} rows from {options.data}" if options.data else ""
        print(f"ActiveCampaign sandbox{loaded}. Stop it with Ctrl-C.")  # noqa: T201 - what the program is for
        print(f"export ACTIVECAMPAIGN_URL={sandbox.url} ACTIVECAMPAIGN_TOKEN={sandbox.token}", flush=True)  # noqa: T201
        try:
            sandbox.wait()
        except KeyboardInterrupt:
            return 0
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ac_sandbox", description="Serve a mock server of an ActiveCampaign account on loopback."
    )
    parser.add_argument("--port", type=_port, default=PORT, help=f"the port on 127.0.0.1, 0 for a free one ({PORT})")
    parser.add_argument("--data", type=Path, metavar="FILE", help="rows to start with, one JSON object a line")
    parser.add_argument("--rate", type=int, metavar="N", help="requests in any sliding second (no limit)")
    parser.add_argument("--strict", action="store_true", help="refuse names that do not exist, as the pytest fixture")
    parser.add_argument("--token", default="sandbox", help="the account's key (sandbox)")
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) not in PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a port is a number from 0 to {PORTS[-1]}")
    return int(text)


def _mistake(text: str) -> int:
    print(text, file=sys.stderr)  # noqa: T201 - what the program is for
    return MISTAKE


if __name__ == "__main__":
    sys.exit(main())
