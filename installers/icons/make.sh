#!/bin/bash
# Draws the icons of all systems from zonewright.svg. The results are committed, so that building an
# installer does not need these tools; run this after a change of the drawing.
set -euo pipefail
cd "$(dirname "$0")"
for tool in rsvg-convert icotool png2icns; do
  command -v "$tool" >/dev/null || {
    echo "icons: $tool is missing (Debian: apt-get install librsvg2-bin icoutils icnsutils)" >&2
    exit 1
  }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

draw() { rsvg-convert --width "$1" --height "$1" --output "$work/$1.png" zonewright.svg; }
for size in 16 24 32 48 64 128 256 512; do draw "$size"; done

cp "$work/512.png" zonewright.png
icotool --create --output zonewright.ico \
  "$work"/{16,24,32,48,64}.png --raw="$work/128.png" --raw="$work/256.png"
png2icns zonewright.icns "$work"/{16,32,48,128,256,512}.png >/dev/null

# what the program's window shows
window=../../resources/org/zonewright/ui/icon
mkdir -p "$window"
for size in 16 32 48 128; do cp "$work/$size.png" "$window/zonewright-$size.png"; done
ls -l zonewright.png zonewright.ico zonewright.icns "$window"
