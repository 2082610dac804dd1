"""The rate limits of accounts in Redis or Valkey: the rules of `_rate_limit.decide` in Lua."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._rate_limit import Answer, Question, Settings

DECIDE: Final = """
local function remove(times, value)
  for i, time in ipairs(times) do
    if time == value then return table.remove(times, i) end
  end
end

local function decide(state, now, asked)
  local window, background = asked.window, asked.background
  state.paused = math.min(state.paused, now + asked.longest_pause)
  local latest = math.max(now, state.paused) + window * (1 + #state.sent + #state.interactive + #state.background)
  for _, name in ipairs({'sent', 'interactive', 'background'}) do
    local kept = {}
    for _, time in ipairs(state[name]) do
      if now - window < time and time < latest then table.insert(kept, time) end
    end
    state[name] = kept
  end
  if asked.action == 'pause' then
    state.paused = math.max(state.paused, now + asked.value)
    return state.paused
  end
  local slots = background > 0 and state.background or state.interactive
  if not remove(slots, asked.value) and asked.action == 'send' then remove(state.sent, asked.value) end
  local new = asked.action == 'reserve' and asked.value == 0
  local lists = 1 + (background > 0 and 1 or 0) + (new and 1 or 0)
  local counted = {}
  for i, times in ipairs({state.sent, state.interactive, state.background}) do
    for _, time in ipairs(i <= lists and times or {}) do table.insert(counted, time) end
  end
  table.sort(counted)
  local limit = background > 0 and math.max(asked.rate - asked.reserve + 1 - background, 1) or asked.rate
  local when = math.max(now, state.paused)
  if #counted >= limit then when = math.max(when, counted[#counted - limit + 1] + window) end
  if asked.action == 'send' and when <= now then
    table.insert(state.sent, when)
  elseif asked.action == 'reserve' or when <= now + asked.hold then
    table.insert(slots, when)
  end
  return when
end
"""

_SCRIPT: Final = (
    DECIDE
    + """
local clock, asked = redis.call('TIME'), cjson.decode(ARGV[1])
local now = clock[1] + clock[2] / 1000000
local good, state = pcall(cjson.decode, redis.call('GET', KEYS[1]) or '')
if not good or type(state) ~= 'table' or not state.sent then
  state = {sent = {}, interactive = {}, background = {}, paused = 0}
  for i = 1, asked.rate do state.sent[i] = now end
end
local slot = decide(state, now, asked)
redis.call('SET', KEYS[1], cjson.encode(state), 'EX', 86400)
return cjson.encode({slot, slot - now, state.paused - now})
"""
)


class RedisStore:
    """Keeps an account under a key of a Redis or Valkey."""

    def __init__(self, script: Any, key: str, settings: Settings) -> None:
        self._script, self._key = script, key
        self._settings = {**asdict(settings), "window": settings.window}

    def ask(self, question: Question) -> Answer:
        said = self._script(keys=[self._key], args=[json.dumps(self._settings | question._asdict())])
        slot, wait, pause = json.loads(said)
        return slot, wait, pause


def script_on(server: Any, timeout: float) -> Any:
    """The script, to be called on a server of which a URL or a client is given."""
    client = _connected(server, timeout) if isinstance(server, str) else server
    if any(".asyncio" in kind.__module__ for kind in type(client).__mro__) or not hasattr(client, "register_script"):
        raise ConfigurationError(
            "RedisBudget needs a URL or a synchronous client, such as redis.Redis(...), also for an AsyncClient: it"
            f" waits in no event loop; it was given {type(server).__module__}.{type(server).__name__}"
        )
    return client.register_script(_SCRIPT)


def _connected(url: str, timeout: float) -> Any:
    try:  # by name: type checkers need not find what a vendored copy may lack
        redis, backoff, retry = map(import_module, ("redis", "redis.backoff", "redis.retry"))
    except ImportError:
        raise ConfigurationError(
            "RedisBudget needs the package redis: install ac-client[redis], or redis itself"
        ) from None
    with suppress(ValueError, TypeError):
        # Once more where the connection was closed while it was idle: that is no outage.
        once = retry.Retry(backoff.NoBackoff(), 1, (redis.ConnectionError,))
        url = url.replace("valkey", "redis", 1) if url.startswith("valkey") else url
        return redis.Redis.from_url(url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=once)
    # Neither the text nor its error is shown: there may be a password in it.
    raise ConfigurationError("RedisBudget: the URL cannot be read; it looks like redis://host:6379/0")
