#!/usr/bin/env bash
# Builds what is out of date and serves the demonstration region on TELNUSQA_ADDR
# (127.0.0.1:8080). The first run makes the database and takes a minute or two; later
# runs keep the data and start in seconds.
source "$(dirname "$0")/lib.sh"

command -v go >/dev/null || die "Go 1.26 or newer is needed."
scripts/dashboard.sh
say "building bin/telnusqa (the first time compiles the databases' drivers too)"
go build -trimpath -o bin/telnusqa ./cmd/telnusqa
exec bin/telnusqa demo --keep-password "$@"
