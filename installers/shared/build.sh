#!/bin/bash
# shellcheck disable=SC2034,SC2154 # variables of the scripts that source this
# What the installers' scripts for Linux and macOS have in common; sourced by them.
# They set: system (for messages).

say() { echo "$system: $*" >&2; }
fail() { say "$*"; exit 1; }

# need TOOL HINT: remembers a tool that is missing, so that all of them are told at once.
missing=()
need() { command -v "$1" >/dev/null || missing+=("$1 ($2)"); }
none_missing() {
  ((${#missing[@]} == 0)) && return
  say "tools are missing:"
  printf '  %s\n' "${missing[@]}" >&2
  exit 1
}

# find_jdk: the directory of a JDK 25 or later with jpackage, in JDK.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME_25:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [[ -x $candidate/bin/jpackage ]] && (($("$candidate/bin/jpackage" --version | cut -d. -f1) >= 25)); then
      JDK=$candidate
      return
    fi
  done
  missing+=("jpackage (a JDK 25; set JAVA_HOME_25)")
}

# build_image: target/zonewright from the sources, unless it is to be taken as it is.
build_image() {
  if [[ -n ${keep_image:-} ]]; then
    [[ -d target/zonewright ]] || fail "there is no image in target/zonewright"
    return
  fi
  say "building the image"
  mvn -q -B -DskipTests -Pimage package
}

# read_publisher: who publishes the packages, in maintainer and homepage, which may be empty.
read_publisher() {
  maintainer=$(sed -n 's/^maintainer=//p' installers/shared/publisher.properties)
  homepage=$(sed -n 's/^homepage=//p' installers/shared/publisher.properties)
  [[ $maintainer =~ ^[^@[:space:]]+@[^@[:space:]]+$ ]] || fail "no maintainer in installers/shared/publisher.properties"
  [[ -z $homepage || $homepage =~ ^https://[^[:space:]\"\<\>\&\|]+$ ]] ||
    fail "the homepage in installers/shared/publisher.properties is no https address"
}

# read_version: the POM's version, as the image says it, in version; without a suffix, in numbers.
read_version() {
  version=$(target/zonewright/bin/zonewright --version | head -1)
  version=${version##* }
  numbers=${version%%-*}
  [[ $numbers =~ ^[0-9]+(\.[0-9]+){0,2}$ ]] || fail "the version $version does not begin with numbers"
}
