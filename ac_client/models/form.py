# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Form(Model[JSON]):
    """A form that contacts sign up with."""

    id: str
    """The form's id."""
    name: str | Unset = UNSET
    """Its name."""
    layout: str | Unset = UNSET
    """How it is shown, such as inline-form."""
    title: str | Unset = UNSET
    """Its title."""
    body: str | Unset = UNSET
    """The text above its fields."""
    button: str | Unset = UNSET
    """The text on its button."""
    thanks: str | Unset = UNSET
    """The text after it was sent."""
    submit: str | Unset = UNSET
    """What happens then, such as show-thank-you."""
    submitdata: FormSubmit | Unset = UNSET
    """What happens after a form was sent."""
    url: str | Unset = UNSET
    """URL of the form."""
    action: str | Unset = UNSET
    """The old way of saying what it does; empty in all examples."""
    actiondata: FormActions | Unset = UNSET
    """What a form does."""
    cfields: list[FormField] | Unset = UNSET
    """Its fields."""
    options: FormOptions | Unset = UNSET
    """How a form treats what is sent in."""
    style: FormStyle | Unset = UNSET
    """What a form looks like."""
    parentformid: str | Unset = UNSET
    """Id of the form it was copied from; 0 when there is none."""
    userid: str | Unset = UNSET
    """Id of the user who made it."""
    addressid: str | Unset = UNSET
    """Id of its postal address; 0 when there is none."""
    address: str | None | Unset = UNSET
    """Id of the postal address once more; null when there is none."""
    entries: str | Unset = UNSET
    """Times it was sent in."""
    aid: str | None | Unset = UNSET
    """A number of which the vendor says nothing."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    udate: str | Unset = UNSET
    """When it was last changed, with offset."""
    defaultscreenshot: str | Unset = UNSET
    """URL of a picture of it."""
    recent: list[SideLoaded] | Unset = UNSET
    """Who sent it in last."""
    contacts: int | Unset = UNSET
    """Contacts who came through it."""
    deals: int | Unset = UNSET
    """Deals that came through it."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.layout = pop("layout", UNSET)
        model.title = pop("title", UNSET)
        model.body = pop("body", UNSET)
        model.button = pop("button", UNSET)
        model.thanks = pop("thanks", UNSET)
        model.submit = pop("submit", UNSET)
        model.submitdata = FormSubmit.from_dict(v) if isinstance(v := pop("submitdata", UNSET), dict) else v
        model.url = pop("url", UNSET)
        model.action = pop("action", UNSET)
        model.actiondata = FormActions.from_dict(v) if isinstance(v := pop("actiondata", UNSET), dict) else v
        model.cfields = (
            [FormField.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("cfields", UNSET), list)
            else v
        )
        model.options = FormOptions.from_dict(v) if isinstance(v := pop("options", UNSET), dict) else v
        model.style = FormStyle.from_dict(v) if isinstance(v := pop("style", UNSET), dict) else v
        model.parentformid = pop("parentformid", UNSET)
        model.userid = pop("userid", UNSET)
        model.addressid = pop("addressid", UNSET)
        model.address = pop("address", UNSET)
        model.entries = pop("entries", UNSET)
        model.aid = pop("aid", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.defaultscreenshot = pop("defaultscreenshot", UNSET)
        model.recent = (
            [SideLoaded.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("recent", UNSET), list)
            else v
        )
        model.contacts = pop("contacts", UNSET)
        model.deals = pop("deals", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.layout) is not UNSET:
            d["layout"] = v
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.body) is not UNSET:
            d["body"] = v
        if (v := model.button) is not UNSET:
            d["button"] = v
        if (v := model.thanks) is not UNSET:
            d["thanks"] = v
        if (v := model.submit) is not UNSET:
            d["submit"] = v
        if (v := model.submitdata) is not UNSET:
            d["submitdata"] = plain(v)
        if (v := model.url) is not UNSET:
            d["url"] = v
        if (v := model.action) is not UNSET:
            d["action"] = v
        if (v := model.actiondata) is not UNSET:
            d["actiondata"] = plain(v)
        if (v := model.cfields) is not UNSET:
            d["cfields"] = plain(v)
        if (v := model.options) is not UNSET:
            d["options"] = plain(v)
        if (v := model.style) is not UNSET:
            d["style"] = plain(v)
        if (v := model.parentformid) is not UNSET:
            d["parentformid"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.addressid) is not UNSET:
            d["addressid"] = v
        if (v := model.address) is not UNSET:
            d["address"] = v
        if (v := model.entries) is not UNSET:
            d["entries"] = v
        if (v := model.aid) is not UNSET:
            d["aid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.defaultscreenshot) is not UNSET:
            d["defaultscreenshot"] = v
        if (v := model.recent) is not UNSET:
            d["recent"] = plain(v)
        if (v := model.contacts) is not UNSET:
            d["contacts"] = v
        if (v := model.deals) is not UNSET:
            d["deals"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d


from .form_actions import FormActions
from .form_field import FormField
from .form_options import FormOptions
from .form_style import FormStyle
from .form_submit import FormSubmit
from .side_loaded import SideLoaded
