"""The documented examples of our operations, and what reads and builds them."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

from ac_client import models
from ac_client._body import to_json
from ac_client.operations import Operation
from ac_client.types import Model
from tests.document import Document, DocumentedOperation, documented
from tests.models.kinds import AnyModel, keys_of, parts_of
from tests.validation import validator

DOCUMENT = Document()
BY_PLACE = {f"{operation.method.upper()} {operation.path}": operation for operation in DOCUMENT.operations}


@dataclass(frozen=True)
class Example:
    """What is documented to be sent, where `status` is None, or to come back."""

    place: str
    status: int | None
    json: Any

    @property
    def operation(self) -> DocumentedOperation:
        return BY_PLACE[self.place]

    @property
    def generated(self) -> Operation[Any]:
        module = importlib.import_module(f"ac_client.api.{self.operation.tag}.{self.operation.name}")
        operation: Operation[Any] = module.OPERATION
        return operation

    @property
    def schema(self) -> Any:
        """What the OpenAPI document says of it; None where it knows no JSON there."""
        holder = self.operation.node.get("requestBody", {}) if self.status is None else self.operation.first_success
        return next((content["schema"] for content in holder.get("content", {}).values()), None)

    @property
    def problems(self) -> list[str]:
        """Where it contradicts the OpenAPI document."""
        if self.schema is None:
            return ["nothing is documented to be sent" if self.status is None else "the response has no body"]
        return [f"{error.json_path}: {error.message}"[:200] for error in validator(self.schema).iter_errors(self.json)]


def examples() -> list[Example]:
    """All of them."""
    return [
        Example(line["operation"], line.get("status"), line.get("request", line.get("response")))
        for line in documented("examples")
    ]


def sent(example: Example) -> object:
    """Build the body of a request from models alone, as a caller does; return what would be sent."""
    operation = example.generated
    name = (operation.body or "").removeprefix("list[").removesuffix("]")
    model = getattr(models, name)
    body = [built(model, one) for one in example.json] if isinstance(example.json, list) else built(model, example.json)
    return to_json(operation, body)


def built(model: AnyModel, value: dict[str, Any]) -> Model[Any]:
    """A model made by its constructor, and so are those that it holds."""
    keys, parts = keys_of(model), parts_of(model)
    given: dict[str, Any] = {}
    for key, item in value.items():
        if (name := keys.get(key)) is None:
            given.setdefault("additional_properties", {})[key] = item
        elif name not in parts:
            given[name] = getattr(model.from_dict({key: item}), name)  # a moment is a datetime
        elif isinstance(item, list):
            given[name] = [built(parts[name], one) if isinstance(one, dict) else one for one in item]
        else:
            given[name] = built(parts[name], item) if isinstance(item, dict) else item
    return model(**given)
