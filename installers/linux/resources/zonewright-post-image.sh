#!/bin/sh
# jpackage runs this when the package's files are laid out below $JpAppImageDir: adds what does not
# lie in /opt. build.sh has put it together in $ZONEWRIGHT_SYSTEM_FILES.
set -eu
cp -a "$ZONEWRIGHT_SYSTEM_FILES/usr" "$JpAppImageDir/"
