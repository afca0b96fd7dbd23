#!/bin/bash
# Builds the macOS packages from a checkout: dmg and pkg, in target/installers.
#
#   installers/macos/build.sh [--keep-image] [--check] [dmg] [pkg]
#
#   --keep-image   takes target/zonewright as it is instead of building it anew
#   --check        only looks whether everything needed is there
#
# Signing and notarisation are done where these are set, and left out with a message where not:
#   ZONEWRIGHT_MAC_SIGN_USER      the name in "Developer ID Application: NAME (TEAM)"
#   ZONEWRIGHT_MAC_KEYCHAIN       the keychain it lies in, if not the usual ones
#   ZONEWRIGHT_MAC_NOTARY_PROFILE a profile that "xcrun notarytool store-credentials" has stored
#
# The version is the POM's; jpackage takes only numbers here, so that 1.0.0-SNAPSHOT becomes 1.0.0.
set -euo pipefail
cd "$(dirname "$0")/../.."
system=macos
# shellcheck source=installers/shared/build.sh
. installers/shared/build.sh

kinds=()
keep_image=
check=
for argument in "$@"; do
  case $argument in
    --keep-image) keep_image=yes ;;
    --check) check=yes ;;
    dmg | pkg) kinds+=("$argument") ;;
    *) fail "unknown: $argument (see the top of installers/macos/build.sh)" ;;
  esac
done
((${#kinds[@]})) || kinds=(dmg pkg)

[[ $(uname) == Darwin ]] || fail "dmg and pkg can only be built on macOS"
find_jdk
[[ -n $keep_image ]] || need mvn "brew install maven"
need hdiutil "part of macOS"
need pkgbuild "xcode-select --install"
if [[ -n ${ZONEWRIGHT_MAC_SIGN_USER:-} ]]; then need codesign "xcode-select --install"; fi
if [[ -n ${ZONEWRIGHT_MAC_NOTARY_PROFILE:-} ]]; then need xcrun "xcode-select --install"; fi
none_missing
[[ -z $check ]] || exit 0

build_image
read_version
[[ $version == "$numbers" ]] || say "version $version is packaged as $numbers"
output=target/installers
work=target/installers-work
rm -rf "$work"
mkdir -p "$output"

options=(--app-version "$numbers" --runtime-image target/zonewright)
if [[ -f target/zonewright/lib/zonewright.aot ]]; then
  # $APPDIR is jpackage's word for the directory with the launcher's settings
  # shellcheck disable=SC2016
  options+=(--java-options '-XX:AOTCache=$APPDIR/../runtime/Contents/Home/lib/zonewright.aot')
fi

signing=()
if [[ -n ${ZONEWRIGHT_MAC_SIGN_USER:-} ]]; then
  signing=(--mac-sign --mac-signing-key-user-name "$ZONEWRIGHT_MAC_SIGN_USER")
  if [[ -n ${ZONEWRIGHT_MAC_KEYCHAIN:-} ]]; then
    signing+=(--mac-signing-keychain "$ZONEWRIGHT_MAC_KEYCHAIN")
  fi
  options+=(--mac-entitlements installers/macos/entitlements.plist)
else
  say "not signed: ZONEWRIGHT_MAC_SIGN_USER is not set"
fi

# The bundle is made once; both packages contain the same one. (The system's bash 3.2 takes an
# empty array for an unset variable, hence the +.)
say "building the bundle"
"$JDK/bin/jpackage" --type app-image @installers/shared/jpackage.args @installers/macos/jpackage.args \
  "${options[@]}" ${signing[@]+"${signing[@]}"} --dest "$work"

notarise() {
  if [[ -z ${ZONEWRIGHT_MAC_SIGN_USER:-} || -z ${ZONEWRIGHT_MAC_NOTARY_PROFILE:-} ]]; then
    say "$1 is not notarised: ZONEWRIGHT_MAC_SIGN_USER or ZONEWRIGHT_MAC_NOTARY_PROFILE is not set"
    return
  fi
  xcrun notarytool submit "$1" --keychain-profile "$ZONEWRIGHT_MAC_NOTARY_PROFILE" --wait
  xcrun stapler staple "$1"
}

for kind in "${kinds[@]}"; do
  say "building the $kind"
  "$JDK/bin/jpackage" --type "$kind" --name Zonewright --app-version "$numbers" \
    --vendor Zonewright --license-file LICENSE --app-image "$work/Zonewright.app" \
    ${signing[@]+"${signing[@]}"} --dest "$output"
  notarise "$output/Zonewright-$numbers.$kind"
done
rm -rf "$work"
ls -l "$output"
