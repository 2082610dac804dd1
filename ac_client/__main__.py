"""`python -m ac_client`, and the script `ac`: the command for people. Needs the extra `cli`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        from .cli import app
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        sys.exit(f"the command needs the package {error.name}: install ac-client[cli]")
    app()


if __name__ == "__main__":
    main()
