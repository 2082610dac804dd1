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
    """The text shown after submission."""
    submit: str | None = None
    """What happens after submission, such as show-thank-you."""
    submitdata: FormSubmit | None = None
    """What happens after submission."""
    url: str | None = None
    """URL of the form."""
    action: str | None = None
    """Legacy; empty in all examples."""
    actiondata: FormActions | None = None
    """What a form does after submission."""
    cfields: list[FormField] | None = None
    """Its fields."""
    options: FormOptions | None = None
    """How a form handles submissions."""
    style: FormStyle | None = None
    """The style of a form."""
    parentformid: str | None = None
    """Id of the form it was copied from; 0 if there is none."""
    userid: str | None = None
    """Id of the user who created it."""
    addressid: str | None = None
    """Id of its postal address; 0 if there is none."""
    address: str | None = None
    """Id of the postal address again; null if there is none."""
    entries: str | None = None
    """Number of submissions."""
    aid: str | None = None
    """Undocumented number."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    defaultscreenshot: str | None = None
    """URL of a picture of it."""
    recent: list[SideLoaded] | None = None
    """Who submitted it last."""
    contacts: int | None = None
    """Number of contacts it created."""
    deals: int | None = None
    """Number of deals it created."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .form_actions import FormActions
from .form_field import FormField
from .form_options import FormOptions
from .form_style import FormStyle
from .form_submit import FormSubmit
from .side_loaded import SideLoaded
