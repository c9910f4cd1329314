#!/usr/bin/env bash
# Every check there is, in the order in which a mistake shows soonest. With CI=true or
# RACE=1 the Go tests run under the race detector.
source "$(dirname "$0")/lib.sh"

trap '[[ -z $running ]] || printf "\nfailed: %s\n" "$running" >&2' EXIT

formatted() {
  local bad
  bad=$(git ls-files -z --cached --others --exclude-standard '*.go' | xargs -0 gofmt -l)
  [[ -z $bad ]] || die "not formatted (gofmt -w):
$bad"
}

go_tests() {
  # A slow or busy machine is no reason to fail.
  local flags=(-timeout 40m)
  [[ ${CI:-} == true || ${RACE:-} == 1 ]] && flags+=(-race)
  # One server for the tests of all packages; it goes away with this script.
  if [[ -z ${TELNUSQA_TEST_POSTGRES:-} ]]; then
    go build -o bin/pgcluster ./internal/store/storetest/cmd/pgcluster
    coproc cluster { exec bin/pgcluster; }
    read -r TELNUSQA_TEST_POSTGRES <&"${cluster[0]}"
    export TELNUSQA_TEST_POSTGRES
  fi
  go test "${flags[@]}" ./...
  # What is too slow under the race detector on SQLite (internal/demo says so) runs
  # there without it.
  [[ ${flags[*]} != *-race* ]] || go test ./internal/demo
}

in_dashboard() { (cd dashboard && npm run --silent "$@"); }

browser_tests() {
  go build -trimpath -o bin/telnusqa ./cmd/telnusqa
  CHROMIUM_PATH=$(scripts/chromium.sh) REQUIRE_BROWSER=1 in_dashboard e2e
}

began=$SECONDS
step "what the checks need" scripts/ensure.sh
step "gofmt" formatted
step "dashboard: modules" scripts/dashboard.sh modules
step "dashboard: types" in_dashboard typecheck
step "dashboard: lint" in_dashboard lint
step "dashboard: unit tests" in_dashboard test
step "dashboard: build" scripts/dashboard.sh
step "dashboard: size budget" in_dashboard budget
step "go vet" go vet ./...
step "golangci-lint" scripts/lint.sh
step "generated code is fresh" scripts/fresh.sh
step "go test, SQLite and PostgreSQL" go_tests
step "browser tests against the program" browser_tests
say "all checks passed in $(((SECONDS - began) / 60)) min $(((SECONDS - began) % 60)) s"
