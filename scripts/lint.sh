#!/usr/bin/env bash
# Installs golangci-lint at one version into bin/ (once, about a minute) and runs it.
source "$(dirname "$0")/lib.sh"

version=v2.15.0
if [[ $(bin/golangci-lint version --short 2>/dev/null) != "${version#v}" ]]; then
  echo "installing golangci-lint $version into bin/"
  GOBIN=$PWD/bin go install "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$version"
fi
bin/golangci-lint run --allow-parallel-runners "$@"
