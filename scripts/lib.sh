# Shared by the scripts; source it. Starts in the root of the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }

die() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# step NAME COMMAND... runs the command, says what is running and how long it took. A
# failing command ends the script; running then still holds the name.
running=
step() {
  local began=$SECONDS
  running=$1
  shift
  say "$running"
  "$@"
  printf -- '-- %s: %d s\n' "$running" "$((SECONDS - began))"
  running=
}
