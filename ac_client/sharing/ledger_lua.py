"""`ledger.py` in Lua, to be run by Redis or Valkey: one script, so that nothing comes between reading and writing.

`TIME` inside the script is the clock that counts. It needs Redis 5 or later, which replicates what a script has
written rather than the script. Every name means what it means in `ledger.py`.
"""

from __future__ import annotations

from typing import Final

SCRIPT: Final = """
local LEASE, QUIET, LATE, SEAT, TICK, SILENT, KEPT = 3.0, 1.0, 0.05, 3600.0, 0.001, 10.0, 86400

local ask = cjson.decode(ARGV[1])
local window = ask.per + ask.margin
local time = redis.call('TIME')
local clock = tonumber(time[1]) + tonumber(time[2]) / 1000000
local text = redis.call('GET', KEYS[1])

local function insert(times, value)
  local at = #times
  while at > 0 and times[at] > value do at = at - 1 end
  table.insert(times, at + 1, value)
end

local function copy(times)
  local made = {}
  for at = 1, #times do made[at] = times[at] end
  return made
end

local function latest(stamp)
  if stamp[2] == 0 then return stamp[1] end
  return stamp[2]
end

local function kept(list, keep)
  local made = {}
  for _, one in ipairs(list) do
    if keep(one) then made[#made + 1] = one end
  end
  return made
end

local function answer(state)

-- The state to go on with, and the moment it is.
local now = 0.0
if not state then
  state = {
    epoch = ask.fresh, n = 0, base = string.format('%.6f', clock), last = 0.0,
    awake = 0.0, opens = window, paused = 0.0, stamps = {}, round = 0, line = {}, seats = {},
  }
else
  now = clock - tonumber(state.base)
  if now < state.last then
    now = state.last
    state.base = string.format('%.6f', clock - now)
  end
  if now - state.last > QUIET then state.awake = now end
  if ask.epoch == state.epoch and state.n < ask.n then
    state.epoch, state.opens = ask.fresh, math.max(state.opens, now + window)
  end
end
if now - state.awake < ask.away and state.opens < now + window + TICK then
  state.opens = now + ask.away + window
end
state.paused = math.max(state.paused, now + ask.paused)

-- What has happened.
local function stamp_of(name)
  for at, stamp in ipairs(state.stamps) do
    if stamp[3] == name then return stamp, at end
  end
end

for _, notice in ipairs(ask.notices) do
  local kind = notice[1]
  local stamp, place = stamp_of(notice[2])
  if kind == 'sent' then
    local at = math.min(now, now - notice[3] - ask.leg)
    if stamp then
      stamp[1], stamp[2] = at, 0
    else
      table.insert(state.stamps, {at, 0, notice[2]})
    end
  elseif stamp and kind == 'gone' then
    if stamp[2] ~= 0 then table.remove(state.stamps, place) end
  elseif stamp and kind == 'kept' then
    if stamp[2] ~= 0 then stamp[2] = now + LEASE end
  elseif stamp and kind == 'rest' and stamp[2] == 0 and now - stamp[1] < ask.per then
    local at, ours = stamp[1], 0
    for _, other in ipairs(state.stamps) do
      if at - window < other[1] and other[1] <= at + ask.margin then ours = ours + 1 end
    end
    for _ = 1, ask.rate - math.max(notice[3], 0) - ours do
      table.insert(state.stamps, {at, 0, ''})
    end
  end
end
state.stamps = kept(state.stamps, function(stamp) return latest(stamp) > now - 2 * window end)
state.line = kept(state.line, function(place) return now <= place[3] + LEASE end)

-- The worker's number: its own, or one that nobody has, or that of the most silent where there are too many.
local seats, number, oldest = state.seats, nil, 1
while #seats > 0 and now - seats[#seats][2] >= SEAT do table.remove(seats) end
for at, seat in ipairs(seats) do
  if seat[1] == ask.worker then number = at end
  if seat[2] < seats[oldest][2] then oldest = at end
end
if number then
  seats[number][2] = now
else
  number = #seats + 1
  if #seats > 0 and now - seats[oldest][2] >= (#seats >= ask.workers and SILENT or SEAT) then number = oldest end
  seats[number] = {ask.worker, now, 0}
end
local seat = seats[number]

-- What is wanted, and may be.
local grants, wait, mine = {}, -1.0, nil
local floor = math.max(now, state.opens, state.paused)

local function place_of_mine()
  for at, place in ipairs(state.line) do
    if place == mine then return at end
  end
end

local function ahead()
  local made, at = {}, place_of_mine()
  for index, place in ipairs(state.line) do
    local lane, count = place[2], 0
    if index ~= at and now <= place[3] + place[4] then
      if lane < mine[2] then
        count = place[6]
      elseif lane == mine[2] then
        count = math.min(place[6], mine[5] - place[5] + (index < at and 1 or 0))
      end
    end
    for _ = 1, count do made[#made + 1] = lane end
  end
  table.sort(made)
  return made
end

local function opening(times, lane)
  local limit = ask.rate
  if lane == 1 then limit = limit - ask.reserve end
  if #times < limit then return floor end
  return math.max(floor, times[#times - limit + 1] + window)
end

for _, place in ipairs(state.line) do
  if place[1] == ask.worker then mine = place end
end
if #ask.ids == 0 then
  if mine then table.remove(state.line, place_of_mine()) end
else
  if not mine then
    mine = {ask.worker, 0, 0.0, 0.0, math.max(state.round, seat[3]), 0}
    table.insert(state.line, mine)
  end
  mine[2], mine[3], mine[4] = ask.lane, now, ask.lead + LATE
  local best, worst = {}, {}
  for at, stamp in ipairs(state.stamps) do
    best[at] = stamp[2] == 0 and stamp[1] or math.max(stamp[1], now)
    worst[at] = latest(stamp)
  end
  table.sort(best)
  table.sort(worst)
  for had, name in ipairs(ask.ids) do
    local soon, sure = copy(best), copy(worst)
    mine[6] = #ask.ids - had + 1
    for _, lane in ipairs(ahead()) do
      local slot = opening(soon, lane)
      insert(soon, slot)
      insert(sure, slot)
    end
    local slot = opening(sure, mine[2])
    if slot > now + ask.lead then
      local due = opening(soon, mine[2]) - ask.lead
      due = math.max(now + TICK, floor - ask.lead, math.min(due, now + window / 2))
      mine[3] = due
      wait = due - now
      break
    end
    grants[#grants + 1] = {name, slot - now}
    table.insert(state.stamps, {slot, slot + LEASE, name})
    insert(best, slot)
    insert(worst, slot + LEASE)
    state.round = math.max(state.round, mine[5])
    mine[5], seat[3] = mine[5] + 1, mine[5] + 1
  end
  if wait < 0 then table.remove(state.line, place_of_mine()) end
end

state.n, state.last = state.n + 1, now
redis.call('SET', KEYS[1], cjson.encode(state), 'EX', KEPT + math.ceil(floor - now))
return cjson.encode({
  epoch = state.epoch, n = state.n, now = now, grants = grants, wait = wait, opens = state.opens - now,
  paused = state.paused - now, seat = number - 1, seats = #seats,
})

end

-- What cannot be read, or is not what we wrote, is as good as nothing.
local read, found = pcall(cjson.decode, text or '')
if read and type(found) == 'table' then
  local well, reply = pcall(answer, found)
  if well then return reply end
end
return answer(nil)
"""
