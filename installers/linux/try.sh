#!/bin/bash
# Tries the deb as its users do: installs it into a clean Debian, starts the window on the demo under
# Xvfb and takes a picture, asks the command line, uninstalls, and looks whether anything is left.
#
#   installers/linux/try.sh [--on-this-machine] [--check] [--picture FILE] [DEB]
#
#   --on-this-machine   installs into this machine instead, where it is disposable
#   --check             only looks whether everything needed is there
#   --picture FILE      where the picture goes; target/installers/installed.png without it
#
# The clean Debian is made by debootstrap with the mirror that this machine's apt uses; it needs the
# network and root. DEB is the newest in target/installers where none is given.
#
# Exit status: 0 it works; 1 it does not, or tools are missing; 75 no clean Debian could be made here.
set -euo pipefail
cd "$(dirname "$0")/../.."
system="try"
# shellcheck source=installers/shared/build.sh
. installers/shared/build.sh

here=
check=
picture=target/installers/installed.png
deb=
while (($#)); do
  case $1 in
    --on-this-machine) here=yes ;;
    --check) check=yes ;;
    --picture) picture=$2; shift ;;
    *.deb) deb=$1 ;;
    *) fail "unknown: $1 (see the top of installers/linux/try.sh)" ;;
  esac
  shift
done

cannot() { say "$*"; exit 75; }

((EUID == 0)) || fail "installing needs root"
need dpkg "a Debian machine"
need Xvfb "apt-get install xvfb"
need xwininfo "apt-get install x11-utils"
need xprop "apt-get install x11-utils"
need xwd "apt-get install x11-apps"
need xwdtopnm "apt-get install netpbm"
if [[ -z $here ]]; then
  need debootstrap "apt-get install debootstrap"
  need unshare "apt-get install util-linux"
fi
none_missing
if [[ -z $here ]]; then
  # shellcheck disable=SC2016 # $(..) is apt-get's own
  read -r mirror suite < <(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' |
    grep -v -e -security -e -updates -e -backports | head -1) || true
  # some machines name a file with mirrors
  [[ ${mirror:-} != mirror+file:* ]] || read -r mirror _ <"${mirror#mirror+file:}"
  [[ -n ${mirror:-} ]] || fail "apt knows no mirror; run apt-get update, or give --on-this-machine"
fi
[[ -z $check ]] || exit 0

[[ -n $deb ]] || deb=$(find target/installers -name '*.deb' -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2-)
[[ -f $deb ]] || fail "there is no deb in target/installers; run installers/linux/build.sh deb"
deb=$(realpath "$deb")

# Mounts of the clean system are this process's own and are gone with it.
if [[ -z $here && -z ${ZONEWRIGHT_TRY_INSIDE:-} ]]; then
  export ZONEWRIGHT_TRY_INSIDE=yes
  exec unshare --mount --propagation private bash installers/linux/try.sh --picture "$picture" "$deb"
fi

work=$(mktemp -d)
root=
started=()
clean_up() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait
  if [[ -n $root ]]; then
    umount --recursive "$root/proc" 2>/dev/null || true
  fi
  rm -rf --one-file-system "$work"
}
trap clean_up EXIT
passed=0
ok() { passed=$((passed + 1)); say "$*"; }

if [[ -n $here ]]; then
  say "on this machine, which is changed by it"
  inside() { "$@"; }
  home=$work/home
  as_user() { HOME=$home XDG_DATA_HOME='' DISPLAY=$display "$@"; }
  package=$deb
  mkdir "$home"
else
  say "making a clean $suite (some minutes)"
  root=$work/root
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
    { tail -20 "$work/debootstrap.log" >&2; cannot "debootstrap failed; without network use --on-this-machine"; }
  mount -t proc proc "$root/proc" || cannot "nothing can be mounted here"
  for extra in /etc/apt/apt.conf.d/*proxy* /etc/resolv.conf; do
    [[ ! -f $extra ]] || cp "$extra" "$root${extra}"
  done
  # packages must not start anything in there
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod 755 "$root/usr/sbin/policy-rc.d"
  inside() { LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
  inside useradd --create-home user
  home=/home/user
  as_user() {
    chroot --userspec=user:user "$root" env -i HOME="$home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 DISPLAY="$display" "$@"
  }
  cp "$deb" "$root/var/cache/zonewright.deb"
  package=/var/cache/zonewright.deb
fi

# everything that is there, but for what package tools and running programs keep for themselves
# (dpkg takes an empty /opt away with the last package in it)
files() {
  inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
    -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \
    -o -path "$home" -o -path "$work" -o -path "$PWD" \) -prune -o -print 2>/dev/null | grep -vx /opt | sort
}

say "installing what the package needs"
inside apt-get -qq update || cannot "the lists of packages cannot be read"
inside apt-get -qq satisfy --yes --no-install-recommends "$(dpkg-deb --field "$deb" Depends)" >"$work/apt.log" 2>&1 ||
  { tail -20 "$work/apt.log" >&2; fail "the dependencies cannot be installed"; }
[[ -n $here ]] || files >"$work/before"
inside dpkg --install "$package" >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log" >&2; fail "dpkg --install failed"; }
ok "installed $(dpkg-deb --field "$deb" Package Version | tr '\n' ' ')"

display=
as_user zonewright --version >"$work/version" || fail "zonewright --version failed"
ok "$(head -1 "$work/version")"
as_user zonewright zones --demo --json >"$work/zones.json" || fail "zonewright zones --demo --json failed"
grep -q '"name"' "$work/zones.json" || fail "the demo has no zones"
ok "zones --demo --json: $(grep -o '"name"' "$work/zones.json" | wc -l) zones"

# On Linux a display is also reached by its abstract socket, hence from inside the clean system.
mkdir "$work/screen"
Xvfb -displayfd 5 -screen 0 1280x860x24 -ac -nolisten tcp 5>"$work/display" >"$work/xvfb.log" 2>&1 &
started+=($!)
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.2; done
[[ -s $work/display ]] || { cat "$work/xvfb.log" >&2; fail "Xvfb did not start"; }
display=:$(<"$work/display")

as_user zonewright --demo >"$work/window.log" 2>&1 &
window=$!
started+=("$window")
begun=$SECONDS
until xwininfo -display "$display" -root -tree | grep -qE '0x[0-9a-f]+ "Zonewright'; do
  kill -0 "$window" 2>/dev/null || { cat "$work/window.log" >&2; fail "the window ended by itself"; }
  ((SECONDS - begun < 120)) || { cat "$work/window.log" >&2; fail "no window after two minutes"; }
  sleep 0.2
done
sleep 15
mkdir -p "$(dirname "$picture")"
xwd -display "$display" -root -silent | xwdtopnm 2>/dev/null | pnmtopng 2>/dev/null >"$picture"
# an empty screen has one colour
colours=$(xwd -display "$display" -root -silent | xwdtopnm 2>/dev/null | ppmhist -noheader 2>/dev/null | wc -l)
((colours > 50)) || fail "the window shows nothing ($colours colours; see $picture)"
! grep -qi exception "$work/window.log" || { cat "$work/window.log" >&2; fail "the window reported an exception"; }
ok "the window is open: $picture, $colours colours"
# by this the desktop knows that the window belongs to the entry in its menu
wanted=$(sed -n 's/^StartupWMClass=//p' "$root/usr/share/applications/org.zonewright.Zonewright.desktop")
id=$(xwininfo -display "$display" -root -tree | sed -n 's/^ *\(0x[0-9a-f]*\) "Zonewright.*/\1/p' | head -1)
class=$(xprop -display "$display" -id "$id" WM_CLASS)
[[ -n $wanted && $class == *"\"$wanted\"" ]] || fail "the window is no '$wanted' to the desktop: $class"
ok "the desktop knows the window as $wanted"
kill "$window"
wait "$window" 2>/dev/null || true

inside dpkg --purge zonewright >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log" >&2; fail "dpkg --purge failed"; }
[[ ! -e ${root}/opt/zonewright && ! -L ${root}/usr/bin/zonewright ]] || fail "the program is still there"
if [[ -z $here ]]; then
  files >"$work/after"
  diff "$work/before" "$work/after" >"$work/left" || { cat "$work/left" >&2; fail "something is left, or gone"; }
fi
find "${root}${home}" -type f -newer "$work/version" ! -path '*/.local/share/zonewright/*' ! -path '*/.cache/*' >"$work/home"
[[ ! -s $work/home ]] || { cat "$work/home" >&2; fail "files in the user's home outside the data directory"; }
[[ -d ${root}${home}/.local/share/zonewright ]] || fail "the user's data is gone"
ok "uninstalled; left is only the user's data"
echo "$passed passed, 0 failed"
