"""How a call travels: made ready, given a turn, sent, judged, and sent again where that is harmless.

`transport.py`, one level up, drives it. Read `calls.py` first, then `progress.py`.

made ready      handle, calls, requests, queries, urls, keywords, settings, credential
given a turn    turns, waiting
sent            network, pools, connections, writing, shelter
judged          progress, replies, decoding, salvage, failures, error_bodies
told            events, masking
everywhere      clock, forks
"""
