"""How a listing is walked: what to ask next, and which rows of a reply are new.

`pages.py`, one level up, drives it. Read `walks.py` first.

listings, readings            what was asked for; one reading of it
walks                         what all walks have, and the walk by key
seams                         the walk by offset: pages that overlap
strides, frontier, search, tally    its parts: how far, what is behind, what is lost, what was missed
keys                          which rows were seen
flights                       fetching ahead
"""
