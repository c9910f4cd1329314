#!/usr/bin/env bash
# Looks for what the checks need beyond Go, Node and make: PostgreSQL, a Chromium,
# fonts with the Kazakh letters, and poppler's tools, which read the printed papers. As root on Debian or Ubuntu it installs what is
# missing; elsewhere it says what to install, and fails.
source "$(dirname "$0")/lib.sh"

missing=()

has_postgres() { command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }
has_chromium() { scripts/chromium.sh >/dev/null 2>&1; }
has_fonts() {
  if command -v fc-list >/dev/null; then
    [[ -n $(fc-list :lang=kk family) ]]
  else
    [[ -f /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ]]
  fi
}

has_poppler() { command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null; }

has_postgres || missing+=(postgresql)
has_chromium || missing+=(chromium)
has_fonts || missing+=(fonts-dejavu-core fonts-noto-core)
has_poppler || missing+=(poppler-utils)
[[ ${#missing[@]} -eq 0 ]] && exit 0

if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # A cluster that starts by itself would only take memory: the tests start their own.
  mkdir -p /etc/postgresql-common
  [[ -f /etc/postgresql-common/createcluster.conf ]] || echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  apt-get update -qq || true # an old list may still do
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
else
  die "The checks need: ${missing[*]}
Install them (on Debian and Ubuntu: sudo apt-get install ${missing[*]}) and run this again.
PostgreSQL is looked for as initdb and postgres in PATH and in /usr/lib/postgresql/*/bin,
Chromium as \$CHROMIUM_PATH, chromium, chromium-browser or google-chrome."
fi

has_postgres || die "PostgreSQL's initdb is still not found."
has_chromium || die "Chromium is still not found."
has_poppler || die "poppler's pdftotext and pdftoppm are still not found."
has_fonts || die "Fonts with the Kazakh letters are still not found."
