#!/bin/bash
# Builds the Linux packages from a checkout: deb, rpm and tar.gz, in target/installers.
#
#   installers/linux/build.sh [--keep-image] [--check] [deb] [rpm] [tar.gz]
#
#   --keep-image   takes target/zonewright as it is instead of building it anew
#   --check        only looks whether everything needed is there
#
# Without a kind all three are built. The version is the POM's; 1.0.0-SNAPSHOT becomes
# 1.0.0~SNAPSHOT, which package tools sort before 1.0.0.
set -euo pipefail
cd "$(dirname "$0")/../.."
system=linux
# shellcheck source=installers/shared/build.sh
. installers/shared/build.sh

kinds=()
keep_image=
check=
for argument in "$@"; do
  case $argument in
    --keep-image) keep_image=yes ;;
    --check) check=yes ;;
    deb | rpm | tar.gz) kinds+=("$argument") ;;
    *) fail "unknown: $argument (see the top of installers/linux/build.sh)" ;;
  esac
done
((${#kinds[@]})) || kinds=(deb rpm tar.gz)
wanted() { [[ " ${kinds[*]} " == *" $1 "* ]]; }

find_jdk
[[ -n $keep_image ]] || need mvn "apt-get install maven"
if wanted deb; then
  need dpkg-deb "apt-get install dpkg"
  need fakeroot "apt-get install fakeroot"
fi
if wanted rpm; then need rpmbuild "apt-get install rpm"; fi
if wanted deb || wanted rpm; then
  need desktop-file-validate "apt-get install desktop-file-utils"
  need appstreamcli "apt-get install appstream"
fi
none_missing
[[ -z $check ]] || exit 0

build_image
read_version
read_publisher
package_version=${version/-/\~}
image=target/zonewright
output=target/installers
work=target/installers-work
rm -rf "$work"
mkdir -p "$output" "$work"

# The files that lie outside /opt: command, menu entry, description for software centres, icons.
lay_out_system_files() {
  local id=org.zonewright.Zonewright share=$work/system/usr/share icons date type=stable
  icons=$share/icons/hicolor
  [[ $version == *-SNAPSHOT ]] && type=development
  date=$(sed -n 's|.*<project.build.outputTimestamp>\([0-9-]*\)T.*|\1|p' pom.xml)
  mkdir -p "$work/system/usr/bin" "$share/applications" "$share/metainfo" "$share/doc/zonewright" \
    "$icons/512x512/apps" "$icons/128x128/apps" "$icons/48x48/apps" "$icons/scalable/apps"
  ln -s /opt/zonewright/bin/zonewright "$work/system/usr/bin/zonewright"
  cp installers/linux/resources/copyright "$share/doc/zonewright/"
  gzip --best --no-name --stdout CHANGELOG.md >"$share/doc/zonewright/changelog.gz"
  cp "installers/linux/$id.desktop" "$share/applications/"
  cp -R installers/linux/resources "$work/resources"
  sed -e "s/@version@/$package_version/" -e "s/@date@/$date/" -e "s/@type@/$type/" \
    "installers/linux/$id.metainfo.xml" >"$share/metainfo/$id.metainfo.xml"
  if [[ -n $homepage ]]; then
    sed -i "s|^  <launchable|  <url type=\"homepage\">$homepage</url>\n&|" "$share/metainfo/$id.metainfo.xml"
    sed -i "s|^Priority:|Homepage: $homepage\n&|" "$work/resources/control"
    sed -i "s|^Vendor:|URL: $homepage\n&|" "$work/resources/zonewright.spec"
  fi
  cp installers/icons/zonewright.png "$icons/512x512/apps/$id.png"
  cp resources/org/zonewright/ui/icon/zonewright-128.png "$icons/128x128/apps/$id.png"
  cp resources/org/zonewright/ui/icon/zonewright-48.png "$icons/48x48/apps/$id.png"
  cp installers/icons/zonewright.svg "$icons/scalable/apps/$id.svg"
  find "$work/system" -type d -exec chmod 755 {} +
  find "$work/system" -type f -exec chmod 644 {} +
  desktop-file-validate "$share/applications/$id.desktop"
  appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
  export ZONEWRIGHT_SYSTEM_FILES=$PWD/$work/system
}

# package KIND: a package by jpackage, whose exit status ends this script if it is not 0.
package() {
  local kind=$1
  say "building the $kind"
  "$JDK/bin/jpackage" --type "$kind" \
    @installers/shared/jpackage.args @installers/linux/jpackage.args \
    "${options[@]}" --dest "$output"
}

if wanted deb || wanted rpm; then
  lay_out_system_files
  options=(--runtime-image "$image" --app-version "$package_version"
    --resource-dir "$work/resources" --linux-deb-maintainer "$maintainer")
  # $APPDIR is jpackage's word for the directory with the launcher's settings
  # shellcheck disable=SC2016
  [[ ! -f $image/lib/zonewright.aot ]] \
    || options+=(--java-options '-XX:AOTCache=$APPDIR/../runtime/lib/zonewright.aot')
  if wanted deb; then package deb; fi
  if wanted rpm; then package rpm; fi
fi
if wanted tar.gz; then
  say "building the tar.gz"
  name=zonewright-$version-linux-$(uname -m)
  tar --create --gzip --file "$output/$name.tar.gz" --owner=0 --group=0 \
    --transform "s|^zonewright|$name|S" --directory target zonewright
fi
rm -rf "$work"
ls -l "$output"
