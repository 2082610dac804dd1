"""Templates, and the link that shares one: API v2, where a failure has status 200."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ac_sandbox.responses import Response
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.actions import Call


def share(call: Call) -> Response:
    """Make a link to a template; 200 with `success` 0 where there is no such template."""
    wanted = dict(call.query).get("id", "")
    key = call.account.key(call.account.resource("templates"), wanted)
    if key is None:
        return Response(200, _result(0, "Invalid template"))
    # A new link every time, which is why a call must not be repeated blindly.
    count = call.account.table("templateShares").add({"template": wanted})
    token = hashlib.sha256(f"{wanted}/{count}".encode()).hexdigest()[:7]
    return Response(200, {"url": f"http://tplshare.com/{token}", **_result(1, "Template shared successfully")})


def _result(success: int, text: str) -> dict[str, object]:
    return {
        "success": success,
        "message": text,
        "result_code": success,
        "result_message": text,
        "result_output": "json",
    }


TRAITS = {
    "templates": Traits(
        defaults={
            "userid": "1",
            "categoryid": "0",
            "ed_instanceid": "0",
            "ed_version": "0",
            "used": "0",
            "modified": "0",
            "hidden": "0",
            "waitpreview": "0",
            "importnum": "0",
        },
        times={"mdate": "plain"},
    )
}
HANDLERS = {"share_template": share}
