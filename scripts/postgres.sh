#!/usr/bin/env bash
# A PostgreSQL of its own for one run of the tests, on a Unix socket, without
# durability: what it holds is thrown away.
#
#   scripts/postgres.sh bin          prints the folder with initdb and pg_ctl, or fails
#   scripts/postgres.sh start DIR    makes a cluster in DIR, starts it, prints its URL
#   scripts/postgres.sh stop DIR     stops it and removes DIR
source "$(dirname "$0")/lib.sh"

bin() {
  local dir
  for dir in "$(dirname "$(command -v pg_ctl || echo /none/pg_ctl)")" $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
    [[ -x $dir/pg_ctl && -x $dir/initdb ]] && { echo "$dir" && return; }
  done
  die "PostgreSQL's initdb and pg_ctl are not found"
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [[ $(id -u) -eq 0 ]]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

start() {
  local dir=$1 pg
  pg=$(bin)
  mkdir -p "$dir"
  [[ $(id -u) -eq 0 ]] && chown postgres "$dir"
  chmod 755 "$dir"
  (
    cd "$dir"
    as_postgres "$pg/initdb" -D "$dir/cluster" -U telnusqa -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir.log"
    as_postgres "$pg/pg_ctl" -D "$dir/cluster" -w -l "$dir/server.log" -o "-k '$dir' -c listen_addresses='' \
      -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=256MB" start >>"$dir.log"
  ) || die "PostgreSQL did not start; see $dir.log and $dir/server.log"
  echo "postgres://telnusqa@/postgres?host=$dir&sslmode=disable"
}

stop() {
  local dir=$1
  (cd "$dir" && as_postgres "$(bin)/pg_ctl" -D "$dir/cluster" -m immediate stop >/dev/null) || true
  rm -rf "$dir" "$dir.log"
}

"$@"
