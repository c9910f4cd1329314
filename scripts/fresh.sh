#!/usr/bin/env bash
# Runs the generators and fails when what they write differs from what is there.
source "$(dirname "$0")/lib.sh"

generated() { find ent graph -type f -print0 | sort -z | xargs -0 sha256sum; }

before=$(generated)
go generate ./ent/... ./graph/...
if ! diff <(echo "$before") <(generated); then
  die "Generated code was older than its source; it is fresh now. Look at it and commit it."
fi
