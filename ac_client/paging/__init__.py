"""How a listing is walked: what to ask next, and which rows of a reply are new.

`pages.py`, one level up, drives it. Read `walks.py` first.
"""
