#!/usr/bin/env bash
# Builds the dashboard when its sources are newer than the last build.
#
#   scripts/dashboard.sh            build when needed
#   scripts/dashboard.sh modules    only install the modules, when the lockfile changed
source "$(dirname "$0")/lib.sh"
cd dashboard

command -v npm >/dev/null || die "The dashboard needs Node 20.19 or newer with npm."

if [[ ! -f node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
  say "installing the dashboard's modules"
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
[[ ${1:-} == modules ]] && exit 0

# The stamp lies in dist: whoever removes dist removes it too.
stamp=dist/.stamp
sources=(src public scripts index.html package.json package-lock.json vite.config.ts tsconfig.json)
if [[ -f $stamp && -f dist/index.html && -z $(find "${sources[@]}" -newer "$stamp" -print -quit) ]]; then
  exit 0
fi
say "building the dashboard"
npm run --silent build
touch dist/.gitkeep "$stamp"
