#!/bin/sh
# jpackage runs this when the package's files are laid out below $JpAppImageDir: adds what does not
# lie in /opt. build.sh has put it together in $ZONEWRIGHT_SYSTEM_FILES.
# shellcheck disable=SC2154 # jpackage sets it
set -eu
cp -a "$ZONEWRIGHT_SYSTEM_FILES/usr" "$JpAppImageDir/"
# jpackage's own icon, where it is given none; ours lie in /usr/share/icons
rm -f "$JpAppImageDir/opt/zonewright/lib/zonewright.png"
