"""How processes share an account's budget: what is behind `FileBudget` and `RedisBudget`.

budget.py      the line of one process, and its turns; here calls come in
supply.py      where the turns come from: the store, or the own share while it is out of reach
messages.py    one worker's side of the talk with the store
ledger.py      the store's side: what is kept of an account, and how turns are handed out
ledger_lua.py  the same, for Redis and Valkey
outage.py      what a worker may do without the store
courier.py     the thread that talks to the store
"""
