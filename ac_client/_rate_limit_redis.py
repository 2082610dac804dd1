"""The rate limits of accounts in Redis or Valkey: the rules of `_rate_limit.decide` in Lua, in whole milliseconds."""

from __future__ import annotations

import hashlib
import math
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ._rate_limit import Answer, Store
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._rate_limit import Question, Settings

DECIDE: Final = """
local function fresh(now, rate)
  local state = {sent = {}, interactive = {}, background = {}, paused = now}
  for i = 1, rate do state.sent[i] = now end
  return state
end

local function remove(times, value)
  for i, time in ipairs(times) do
    if time == value then
      table.remove(times, i)
      return true
    end
  end
end

local function add(times, more)
  for _, time in ipairs(more) do times[#times + 1] = time end
end

local function decide(state, now, rate, window, reserve, action, value, background)
  local latest = math.max(now, state.paused) + window * (1 + #state.sent + #state.interactive + #state.background)
  for _, name in ipairs({'sent', 'interactive', 'background'}) do
    local kept = {}
    for _, time in ipairs(state[name]) do
      if now - window < time and time < latest then kept[#kept + 1] = time end
    end
    state[name] = kept
  end
  if action == 'pause' then
    state.paused = math.max(state.paused, now + value)
    return state.paused
  end
  local own = background > 0 and state.background or state.interactive
  if not remove(own, value) then remove(state.sent, value) end
  local counted = {}
  local lists = 1 + (background > 0 and 1 or 0) + (action == 'reserve' and 1 or 0)
  for i, times in ipairs({state.sent, state.interactive, state.background}) do
    if i <= lists then add(counted, times) end
  end
  table.sort(counted)
  local limit = background > 0 and math.max(rate - reserve + 1 - background, 1) or rate
  local when = math.max(now, state.paused)
  if #counted >= limit then when = math.max(when, counted[#counted - limit + 1] + window) end
  add(action == 'send' and when <= now and state.sent or own, {when})
  return when
end
"""

SCRIPT: Final = (
    DECIDE
    + """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local rate, window, reserve = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local good, state = pcall(cjson.decode, redis.call('GET', KEYS[1]) or '')
if not good or type(state) ~= 'table' or not state.sent then state = fresh(now, rate) end
local when = decide(state, now, rate, window, reserve, ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6]))
redis.call('SET', KEYS[1], cjson.encode(state), 'EX', 86400)
return {when, now, state.paused}
"""
)

_DIGEST: Final = hashlib.sha1(SCRIPT.encode(), usedforsecurity=False).hexdigest()
_SCHEMES: Final = {"valkey": "redis", "valkeys": "rediss"}


class RedisStore(Store):
    """Keeps accounts in a Redis or Valkey, one key each."""

    def __init__(self, server: Any, settings: Settings, prefix: str) -> None:
        self._settings, self._prefix, self._url = settings, prefix, ""
        if isinstance(server, str):
            scheme, colon, rest = server.partition(":")
            self._url = _SCHEMES.get(scheme, scheme) + colon + rest
            self._client = self._connect()
        elif (
            isinstance(server, type)
            or any(".asyncio" in kind.__module__ for kind in type(server).__mro__)
            or not hasattr(server, "evalsha")
        ):
            raise ConfigurationError(
                "RedisBudget needs a URL or a synchronous client, such as redis.Redis(...), also for an AsyncClient: it"
                f" waits in no event loop; it was given {type(server).__module__}.{type(server).__name__}"
            )
        else:
            self._client = server

    def _connect(self) -> Any:
        try:  # by name: type checkers need not find what a vendored copy may lack
            client, backoff, retry = map(import_module, ("redis", "redis.backoff", "redis.retry"))
        except ImportError:
            raise ConfigurationError(
                "RedisBudget needs the package redis: install ac-client[redis], or redis itself"
            ) from None
        timeout = self._settings.timeout
        with suppress(ValueError, TypeError):
            never = retry.Retry(backoff.NoBackoff(), 0)
            return client.Redis.from_url(self._url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=never)
        # Neither the text nor its error is shown: there may be a password in it.
        raise ConfigurationError("RedisBudget: the URL cannot be read; it looks like redis://host:6379/0")

    def ask(self, account: str, question: Question) -> Answer:
        settings = self._settings
        rules = settings.rate, math.ceil(settings.window * 1000), settings.reserve
        asked = question.action, round(question.value * 1000), question.background
        try:
            answer = self._client.evalsha(_DIGEST, 1, self._prefix + account, *rules, *asked)
        except Exception as error:
            # The class is the package's own, and there is one in redis and one in valkey.
            if type(error).__name__ != "NoScriptError":
                raise
            answer = self._client.eval(SCRIPT, 1, self._prefix + account, *rules, *asked)
        return Answer(*(number / 1000 for number in answer))

    def forked(self) -> None:
        if self._url:  # the connections are the parent's
            self._client = self._connect()

    def close(self) -> None:
        """Close the connections, if they are ours."""
        if self._url:
            self._client.close()
