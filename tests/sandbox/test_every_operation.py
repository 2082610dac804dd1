"""Every operation of the spec is served: it succeeds, and answers what the spec declares."""

from __future__ import annotations

from ac_sandbox import Sandbox
from tests.sandbox.world import body_of, one_of_everything, send
from tests.validation import DOCUMENT, validator


def test_every_operation_answers_what_the_document_declares() -> None:
    wrong: dict[str, str] = {}
    for operation in DOCUMENT.operations.values():
        sandbox, ids = one_of_everything(Sandbox(strict=True))
        response = send(sandbox, ids, operation, body_of(operation))
        declared = operation.responses.get(response.status_code)
        if not response.is_success or declared is None:
            wrong[operation.id] = f"{response.status_code} {response.text[:200]}"
        elif response.content and "json" in (declared.media or ""):
            errors = validator(declared.schema).iter_errors(response.json())
            problems = [f"{error.json_path}: {error.message[:120]}" for error in errors]
            if problems:
                wrong[operation.id] = "; ".join(problems[:3])
    assert wrong == {}
