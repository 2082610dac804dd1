"""Site tracking: a switch, and a piece of HTML that is not JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox.responses import Response

if TYPE_CHECKING:
    from ac_sandbox.actions import Call

_CODE = """<script type="text/javascript">
    window.pgo = window.pgo || function () {{ (pgo.q = pgo.q || []).push(arguments); }};
    pgo('setAccount', '{account}');
    pgo('setTrackByDefault', true);
    pgo('process');
</script>"""


def code(_call: Call) -> Response:
    """The script element for the pages of a site."""
    return Response(200, text=_CODE.format(account="1000000001"))


HANDLERS = {"get_site_tracking_code": code}
