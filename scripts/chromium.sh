#!/usr/bin/env bash
# Prints the path of a Chromium, or fails.
for candidate in "${CHROMIUM_PATH:-}" /usr/lib/chromium/chromium chromium chromium-browser google-chrome; do
  [[ -n $candidate ]] && command -v "$candidate" && exit 0
done
exit 1
