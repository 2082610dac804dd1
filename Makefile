# The whole workflow. Everything is installed into .venv inside this clone; nothing else on the machine is touched.
#   make demo      set up, start a local mock of an ActiveCampaign account, and talk to it
#   make test      set up, and run all tests
#   make help      everything else

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PLAY   := $(VENV)/.demo
PIP    := $(BIN)/python -m pip install --no-input
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test test-long browser coverage lint lint-openapi types generate show check changes vendor bench pins dist docs docs-serve clean

help:            ## this list
	@sed -n 's/^\([a-z-]*\): *[^#]*## */  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

demo: $(PLAY)    ## run examples/demo.py against a local mock of an account
	@echo "== demo: a local ActiveCampaign account, and a program that talks to it over HTTP"
	@$(BIN)/python examples/demo.py

test: $(READY)   ## run all tests
	@echo "== test: pytest on every core, against the sandbox on loopback"
	@$(BIN)/python -m pytest --numprocesses auto -m "not alone"
	@echo "== test: what measures time, one after the other"
	@$(BIN)/python -m pytest -m alone

test-long: $(READY)  ## run all tests, even the longest, with random examples
	@echo "== test-long: pytest on every core, with random examples"
	@$(BIN)/python -m pytest --numprocesses auto -m "not alone" --long --hypothesis-profile random

browser: $(READY)  ## look at the sandbox's page in a browser without a window; without one here, npm brings it
	@chromium="$$($(BIN)/python -m tools.browser)" && \
	echo "== browser: $$chromium" && $(BIN)/python -m pytest -m browser "--chromium=$$chromium" tests/sandbox

coverage: $(READY)  ## run all tests and show which branches they miss
	@$(BIN)/python -m pytest --cov --cov-report=term

lint: $(READY)   ## ruff: rules and format
	@echo "== lint: ruff"
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(READY)  ## mypy --strict and pyright
	@echo "== types: mypy --strict, then pyright"
	@$(BIN)/mypy && $(BIN)/pyright

lint-openapi: $(READY)  ## check openapi.yaml with other linters; needs Node.js and the network
	@$(BIN)/openapi-spec-validator openapi.yaml
	@npx --yes @redocly/cli@2 lint openapi.yaml --format summary
	@npx --yes @stoplight/spectral-cli@6 lint openapi.yaml --fail-severity error --quiet
	@npx --yes openapi-typescript@7 openapi.yaml --output /dev/null

generate: $(READY)  ## regenerate ac_client/api and ac_client/models from openapi.yaml
	@echo "== generate: ac_client from openapi.yaml"
	@$(BIN)/python tools/generate.py

show:            ## print one tag of openapi.yaml with all its components: TAG=deals
	@$(PYTHON) -m tools.show "$(call given,TAG)"

check: generate  ## fail if the generated code differs from what is committed
	@echo "== check: the generated code against what is committed"
	@changed="$$(git status --porcelain -- ac_client/api ac_client/models docs/coverage.md)"; \
	if [ -n "$$changed" ]; then \
	  echo "The generated code differs from what is committed; commit the result of 'make generate':"; \
	  echo "$$changed"; git --no-pager diff -- ac_client/api ac_client/models docs/coverage.md; exit 1; \
	fi

changes: $(READY)  ## list the changes of openapi.yaml since BASE=revision, for the changelog
	@$(BIN)/python -m tools.changes "$(BASE)"

# Only what is given to make itself counts: some systems have a variable NAME in every environment.
given = $(if $(filter command,$(origin $(1))),$($(1)))

vendor: $(READY)   ## copy the SDK elsewhere: DEST=folder [NAME=ac_client] [TAGS="tags contacts"] [FORCE=1]
	@$(BIN)/python -m tools.vendor "$(DEST)" --name "$(or $(call given,NAME),ac_client)" --tags "$(call given,TAGS)" $(if $(call given,FORCE),--force)

bench: $(READY)  ## compare the SDK with other clients: ten minutes, or LONG=1
	@$(BIN)/python -m benchmarks $(if $(call given,LONG),--long) $(if $(call given,ONLY),--only $(ONLY))

pins: $(READY)   ## resolve requirements-dev.txt again
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --no-header \
	  --all-extras pyproject.toml requirements-dev.in --output-file requirements-dev.txt

dist: $(READY)   ## build the wheel and the sdist, and check them
	@echo "== dist: wheel and sdist"
	@rm -rf dist && $(BIN)/python -m build --no-isolation --outdir dist . && $(BIN)/twine check --strict dist/*

docs: $(READY)   ## build the documentation site in build/site; a broken link fails
	@echo "== docs: build/site"
	@$(BIN)/python -m tools.docs

docs-serve: $(READY)  ## show the documentation site on loopback
	@$(BIN)/python -m tools.docs --serve

clean:           ## remove everything that the other commands created
	rm -rf $(VENV) benchmarks/.venvs dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage

$(PLAY): | $(VENV)/bin/python
	@echo "== set-up: installing the SDK and the sandbox (httpx, starlette, uvicorn, ...) into $(VENV); about 20 seconds, once"
	@$(PIP) --quiet --constraint requirements-dev.txt --editable '.[sandbox]'
	@touch $@

$(READY): requirements-dev.txt pyproject.toml | $(VENV)/bin/python
	@echo "== set-up: installing the pinned tools of requirements-dev.txt into $(VENV); a minute or two, once"
	@$(PIP) --quiet --requirement requirements-dev.txt
	@echo "== set-up: installing ac_client itself, editable"
	@$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(PLAY)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "ac_client needs Python 3.11 or later; '$(PYTHON)' is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 ..."; exit 1; }
	@echo "== set-up: making a virtual environment in $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)
