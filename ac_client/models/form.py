# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Form(Model[JSON]):
    """A form that contacts sign up with."""

    id: str
    """The form's id."""
    name: str | None = None
    """Its name."""
    layout: str | None = None
    """How it is shown, such as inline-form."""
    title: str | None = None
    """Its title."""
    body: str | None = None
    """The text above its fields."""
    button: str | None = None
    """The text on its button."""
    thanks: str | None = None
    """The text after it was sent."""
    submit: str | None = None
    """What happens then, such as show-thank-you."""
    submitdata: FormSubmit | None = None
    """What happens after a form was sent."""
    url: str | None = None
    """URL of the form."""
    action: str | None = None
    """The old way of saying what it does; empty in all examples."""
    actiondata: FormActions | None = None
    """What a form does."""
    cfields: list[FormField] | None = None
    """Its fields."""
    options: FormOptions | None = None
    """How a form treats what is sent in."""
    style: FormStyle | None = None
    """What a form looks like."""
    parentformid: str | None = None
    """Id of the form it was copied from; 0 when there is none."""
    userid: str | None = None
    """Id of the user who made it."""
    addressid: str | None = None
    """Id of its postal address; 0 when there is none."""
    address: str | None = None
    """Id of the postal address once more; null when there is none."""
    entries: str | None = None
    """Times it was sent in."""
    aid: str | None = None
    """A number that the vendor does not explain."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    defaultscreenshot: str | None = None
    """URL of a picture of it."""
    recent: list[SideLoaded] | None = None
    """Who sent it in last."""
    contacts: int | None = None
    """Contacts who came through it."""
    deals: int | None = None
    """Deals that came through it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .form_actions import FormActions
from .form_field import FormField
from .form_options import FormOptions
from .form_style import FormStyle
from .form_submit import FormSubmit
from .side_loaded import SideLoaded
