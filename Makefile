# One command per chore. `make demo` and `make test` do all the set-up themselves.
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
UV_VERSION := 0.13.9
PYTHON ?= python3
OFFICE := build/office
HOME_DEMO := build/demo
REGARD := $(BIN)/regard --home $(HOME_DEMO)
SERVE ?= 1

.PHONY: demo test lint lock sql mornings bench kill eval validity clean
.DELETE_ON_ERROR:

$(UV):
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(VENV)/.user: $(UV) requirements.lock pyproject.toml
	VIRTUAL_ENV=$(VENV) $(UV) pip install --quiet -r requirements.lock
	VIRTUAL_ENV=$(VENV) $(UV) pip install --quiet --no-deps --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.user requirements-dev.lock
	VIRTUAL_ENV=$(VENV) $(UV) pip install --quiet -r requirements-dev.lock
	touch $@

lock: $(UV)
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate pyproject.toml -o requirements.lock
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --group dev pyproject.toml -o requirements-dev.lock

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

sql: $(VENV)/.dev
	$(BIN)/python -m regard.principles.compiling
	$(BIN)/python -m regard.ledger.compiling

demo: $(VENV)/.user
	@rm -rf $(OFFICE) $(HOME_DEMO)
	@$(BIN)/python sample/build.py $(OFFICE)
	@$(REGARD) set zone Europe/Warsaw
	@$(REGARD) set as_of "2026-10-13 08:00"
	@$(REGARD) import $(OFFICE)/marta
	@echo
	@echo "The sample office is fiction; it stands still on Tuesday 13 October 2026, 08:00 in Kraków. What Marta owes this morning:"
	@echo
	@$(REGARD) today
	@if [ "$(SERVE)" != 0 ]; then $(REGARD) serve --open; fi

test: $(VENV)/.dev
	./tools/system.sh test
	$(BIN)/python -m pytest

# Programs that print figures. They use the real mail of ../shared/data (or $$REGARD_DATA) and say so when it is absent.
mornings: $(VENV)/.dev
	$(BIN)/python -m bench.mornings

bench: $(VENV)/.dev
	./tools/system.sh bench
	$(BIN)/python -m bench.sources
	$(BIN)/python -m bench.importing
	$(BIN)/python -m bench.pages
	$(BIN)/python -m bench.growing $(GROWN)

kill: $(VENV)/.dev
	$(BIN)/python -m bench.kill

eval: $(VENV)/.dev
	$(BIN)/python -m bench.reading

validity: $(VENV)/.dev
	$(BIN)/python -m bench.validity

clean:
	rm -rf build $(VENV)
