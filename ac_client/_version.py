"""The package's version; the wheel and the User-Agent read it here."""

from __future__ import annotations

__version__ = "0.1.0"
