#!/bin/bash
# Takes the pictures of all screens, light and dark, in a real window of 1440x900, and puts them beside this file.
# The main screens (zones, reverse, quota, review, history) are also taken in high contrast (-contrast),
# in the smallest window, 900x600 (-small), and in German (-german).
# usage: screenshots/make.sh [en|de]   only the pictures in that language; both without
set -euo pipefail

fail() {
  echo "make.sh: $1" >&2
  exit 1
}

languages=("$@")
[[ $# -gt 0 ]] || languages=(en de)
for language in "${languages[@]}"; do
  [[ $language == en || $language == de ]] || fail "there are pictures in en and de, not in '$language'."
done
cd "$(dirname "$0")/.."

command -v mvn > /dev/null || fail "Maven is needed (3.8 or newer): install it or put mvn on the PATH."
if [[ -z ${DISPLAY:-} ]]; then
  command -v Xvfb > /dev/null ||
    fail "there is no display, and no Xvfb to make one. Install it (Debian: apt-get install xvfb) or set DISPLAY."
  exec 3< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2> /dev/null)
  server=$!
  trap 'kill "$server" 2> /dev/null || true' EXIT
  read -r -t 20 number <&3 || fail "Xvfb did not start; try: Xvfb -displayfd 1 -screen 0 1600x1000x24"
  export DISPLAY=:$number
fi

for language in "${languages[@]}"; do
  ${MVN:-mvn} -q -B -Pscreenshots -Dscreenshots.directory="$PWD/screenshots" -Dscreenshots.language="$language" \
    test-compile exec:exec@screenshots
done
