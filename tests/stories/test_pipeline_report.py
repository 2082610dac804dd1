"""A deal pipeline report: what is open in each stage, who owns it, what was won, and what has not been touched."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from ac_client import AsyncClient, Client
from ac_client.models import Deal
from ac_sandbox import Sandbox

OPEN: Final = 0
WON: Final = 1


@dataclass
class Stage:
    """One stage's line of the report; amounts in cents."""

    title: str
    count: int = 0
    value: int = 0
    by_owner: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, deal: Deal, owner: str) -> None:
        self.count += 1
        self.value += int(deal.value or 0)
        self.by_owner[owner] += int(deal.value or 0)


@dataclass
class Report:
    """The whole report of a pipeline."""

    stages: list[Stage]
    won: int
    sources: dict[str, int]


async def report(ac: AsyncClient, pipeline: str, source_field: str) -> Report:
    """Read what the report needs, each listing once."""
    owners = {user.id: f"{user.first_name} {user.last_name}".strip() async for user in ac.users.list()}
    stages = {stage.id: Stage(stage.title) async for stage in ac.deal_stages.list(filters_d_groupid=pipeline)}
    sources: dict[str, int] = defaultdict(int)
    values = {
        str(value.deal_id): str(value.field_value)
        async for value in ac.deal_field_values.list()
        if str(value.custom_field_id) == source_field
    }
    async for deal in ac.deals.list(filters_group=pipeline, filters_status=OPEN, orders_value="DESC"):
        stages[str(deal.stage)].add(deal, owners[str(deal.owner)])
        sources[values.get(deal.id, "unknown")] += 1
    won = sum([int(deal.value or 0) async for deal in ac.deals.list(filters_group=pipeline, filters_status=WON)])
    return Report(list(stages.values()), won, dict(sources))


async def test_what_is_open_in_each_stage(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    ac = activecampaign
    (contact,) = sandbox.seed("contacts", {"email": "ada@example.com"})
    me = (await ac.users.get_current()).user
    name = f"{me.first_name} {me.last_name}".strip()
    pipeline = (await ac.pipelines.create(title="Sales", currency="eur", autoassign=0)).deal_group
    other = (await ac.pipelines.create(title="Other", currency="eur")).deal_group
    last = (await ac.deal_stages.create(title="Signed", group=pipeline.id)).deal_stage
    stages = [stage.id async for stage in ac.deal_stages.list(filters_d_groupid=pipeline.id)]
    assert stages[-1] == last.id
    source = (await ac.deal_fields.create(field_label="Source", field_type="text")).deal_custom_field_metum

    async def deal(title: str, value: int, stage: str, group: str = pipeline.id) -> str:
        made = await ac.deals.create(
            title=title, value=value, currency="eur", contact=contact, group=group, stage=stage, owner=me.id
        )
        return made.deal.id

    big = await deal("Big", 100_00, stages[0])
    await deal("Small", 5_00, stages[0])
    won = await deal("Won", 70_00, stages[1])
    (elsewhere,) = [one.id async for one in ac.deal_stages.list(filters_d_groupid=other.id)][:1]
    await deal("Elsewhere", 1_00, elsewhere, other.id)
    await ac.deals.update(won, status=WON)
    await ac.deal_field_values.create(deal_id=big, custom_field_id=source.id, field_value="fair")
    found = await report(ac, pipeline.id, source.id)
    assert [(stage.count, stage.value) for stage in found.stages] == [(2, 105_00), *[(0, 0)] * (len(stages) - 1)]
    assert found.stages[0].by_owner == {name: 105_00}
    assert (found.won, found.sources) == (70_00, {"fair": 1, "unknown": 1})

    await ac.deals.update(big, stage=last.id)
    (value,) = (await ac.deal_field_values.list(filters_deal_id=big)).rows
    await ac.deal_field_values.update(value.id, field_value="phone")
    await ac.deal_stages.move_deals(stages[0], stage=stages[1])
    found = await report(ac, pipeline.id, source.id)
    assert [stage.value for stage in found.stages] == [0, 5_00, *[0] * (len(stages) - 3), 100_00]
    assert found.sources == {"phone": 1, "unknown": 1}


def test_without_await(activecampaign_sync: Client, sandbox: Sandbox) -> None:
    ac = activecampaign_sync
    (contact,) = sandbox.seed("contacts", {"email": "ada@example.com"})
    pipeline = ac.pipelines.create(title="Sales", currency="eur").deal_group
    stage = next(iter(ac.deal_stages.list(filters_d_groupid=pipeline.id)))
    for value in (1_00, 2_00):
        ac.deals.create(
            title="Deal", value=value, currency="eur", contact=contact, group=pipeline.id, stage=stage.id, owner=1
        )
    open_deals = ac.deals.list(filters_group=pipeline.id, filters_status=OPEN, orders_value="DESC")
    assert [int(deal.value or 0) for deal in open_deals] == [2_00, 1_00]
