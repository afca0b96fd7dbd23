#!/bin/bash
# Tries the packages in target/installers as their users do: takes the bundle from the dmg, asks the
# command line, opens the window on the demo; then installs and removes the pkg. For a machine that
# is disposable, such as a CI runner.
set -euo pipefail
cd "$(dirname "$0")/../.."
system="try"
# shellcheck source=installers/shared/build.sh
. installers/shared/build.sh
[[ $(uname) == Darwin ]] || fail "this is for macOS"

dmg=$(find target/installers -name '*.dmg' | head -1)
pkg=$(find target/installers -name '*.pkg' | head -1)
[[ -n $dmg && -n $pkg ]] || fail "there is no dmg and pkg in target/installers; run installers/macos/build.sh"
work=$(mktemp -d)
window=
clean_up() {
  [[ -z $window ]] || kill "$window" 2>/dev/null || true
  hdiutil detach "$work/disk" -quiet 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT
export ZONEWRIGHT_DATA=$work/data

# try_program PATH: asks the command line and opens the window.
try_program() {
  local program=$1 status=0
  "$program" --version | head -1
  "$program" zones --demo --json >"$work/zones.json" || fail "zones --demo --json failed"
  grep -q '"name"' "$work/zones.json" || fail "the demo has no zones"
  say "the demo answers"
  "$program" --demo >"$work/window.log" 2>&1 &
  window=$!
  sleep 30
  kill -0 "$window" 2>/dev/null || { cat "$work/window.log" >&2; fail "the window ended by itself"; }
  ! grep -qi exception "$work/window.log" || { cat "$work/window.log" >&2; fail "the window reported an exception"; }
  screencapture -x "target/installers/installed.png" || say "no picture: screencapture is not allowed here"
  kill "$window"
  wait "$window" || status=$?
  window=
  say "the window stays open (ended with $status when asked to)"
}

mkdir "$work/disk"
hdiutil attach "$dmg" -mountpoint "$work/disk" -nobrowse -readonly -quiet
cp -R "$work/disk/Zonewright.app" "$work/"
[[ $(defaults read "$work/Zonewright.app/Contents/Info" CFBundleIdentifier) == org.zonewright.Zonewright ]] ||
  fail "the bundle's identifier is wrong"
codesign --verify --deep --strict "$work/Zonewright.app" || fail "the bundle's signature is broken"
try_program "$work/Zonewright.app/Contents/MacOS/Zonewright"

sudo installer -pkg "$pkg" -target / >/dev/null
/Applications/Zonewright.app/Contents/MacOS/Zonewright --version | head -1
sudo rm -rf /Applications/Zonewright.app
sudo pkgutil --forget org.zonewright.Zonewright >/dev/null || true
[[ -d $ZONEWRIGHT_DATA ]] || fail "the data is gone"
say "pkg installed and removed"
