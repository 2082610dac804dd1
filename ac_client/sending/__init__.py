"""How a call travels: made ready, given a turn, sent, judged, and sent again where that is harmless.

`transport.py`, one level up, drives it. Read `calls.py` first, then `progress.py`.
"""
