# make run and make test are the whole story; the rest are their parts.

.DEFAULT_GOAL := help

help: ## what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-10s %s\n", $$1, $$2 }' Makefile

run: ## build what is out of date and serve the demonstration on 127.0.0.1:8080
	@scripts/run.sh --pulse

test: ## every check: formats, linters, Go tests on both databases, dashboard, browser
	@scripts/test.sh

build: dashboard ## bin/telnusqa with the dashboard inside
	go build -trimpath -o bin/telnusqa ./cmd/telnusqa

dashboard: ## dashboard/dist, when its sources changed
	@scripts/dashboard.sh

generate: ## code from ent/schema and graph/schema
	go generate ./ent/... ./graph/...

lint: ## the linters alone
	@scripts/lint.sh

clean: ## forget built files; data stays
	rm -rf bin dashboard/node_modules
	find dashboard/dist -mindepth 1 ! -name .gitkeep -delete

.PHONY: help run test build dashboard generate lint clean
