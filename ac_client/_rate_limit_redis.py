"""The rate limits of accounts in Redis or Valkey: the rules of `_rate_limit.decide` in Lua, in whole milliseconds."""

from __future__ import annotations

import hashlib
import math
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._rate_limit import Question, Settings

DECIDE: Final = """
local function remove(times, value)
  for i, time in ipairs(times) do
    if time == value then return table.remove(times, i) end
  end
end

local function decide(state, now, rate, window, reserve, hold, action, value, background)
  local latest = math.max(now, state.paused) + window * (1 + #state.sent + #state.interactive + #state.background)
  for _, name in ipairs({'sent', 'interactive', 'background'}) do
    local kept = {}
    for _, time in ipairs(state[name]) do
      if now - window < time and time < latest then table.insert(kept, time) end
    end
    state[name] = kept
  end
  if action == 'pause' then
    state.paused = math.max(state.paused, now + value)
    return state.paused
  end
  local own = background > 0 and state.background or state.interactive
  if not remove(own, value) then remove(state.sent, value) end
  local new = action == 'reserve' and value == 0
  local lists = 1 + (background > 0 and 1 or 0) + (new and 1 or 0)
  local counted = {}
  for i, times in ipairs({state.sent, state.interactive, state.background}) do
    for _, time in ipairs(i <= lists and times or {}) do table.insert(counted, time) end
  end
  table.sort(counted)
  local limit = background > 0 and math.max(rate - reserve + 1 - background, 1) or rate
  local when = math.max(now, state.paused)
  if #counted >= limit then when = math.max(when, counted[#counted - limit + 1] + window) end
  if action == 'send' and when <= now then
    table.insert(state.sent, when)
  elseif action == 'reserve' or when <= now + hold then
    table.insert(own, when)
  end
  return when
end
"""

_SCRIPT: Final = (
    DECIDE
    + """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local good, state = pcall(cjson.decode, redis.call('GET', KEYS[1]) or '')
local numbers = {}
for i = 2, #ARGV do numbers[i - 1] = tonumber(ARGV[i]) end
local rate, window, reserve, hold, value, background = unpack(numbers)
if not good or type(state) ~= 'table' or not state.sent then
  state = {sent = {}, interactive = {}, background = {}, paused = now}
  for i = 1, rate do state.sent[i] = now end
end
local when = decide(state, now, rate, window, reserve, hold, ARGV[1], value, background)
redis.call('SET', KEYS[1], cjson.encode(state), 'EX', 86400)
return {when, now, state.paused}
"""
)

_DIGEST: Final = hashlib.sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()


class RedisStore:
    """Keeps accounts in a Redis or Valkey, one key each."""

    blocks = True

    def __init__(self, server: Any, settings: Settings, prefix: str) -> None:
        self._settings, self._prefix = settings, prefix
        self._client = _connected(server, settings.timeout) if isinstance(server, str) else server
        if any(".asyncio" in kind.__module__ for kind in type(server).__mro__) or not hasattr(self._client, "evalsha"):
            raise ConfigurationError(
                "RedisBudget needs a URL or a synchronous client, such as redis.Redis(...), also for an AsyncClient: it"
                f" waits in no event loop; it was given {type(server).__module__}.{type(server).__name__}"
            )

    def ask(self, account: str, question: Question) -> tuple[float, float, float]:
        settings, key = self._settings, self._prefix + account
        times = math.ceil(settings.window * 1000), settings.reserve, round(settings.hold * 1000)
        asked = question.action, settings.rate, *times, round(question.value * 1000), question.background
        try:
            when, now, paused = self._client.evalsha(_DIGEST, 1, key, *asked)
        except Exception as error:
            # The class is the package's own, and there is one in redis and one in valkey.
            if type(error).__name__ != "NoScriptError":
                raise
            when, now, paused = self._client.eval(_SCRIPT, 1, key, *asked)
        return when / 1000, now / 1000, paused / 1000


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
