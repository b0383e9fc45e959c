# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests that need a Debian 12 with nothing on it: a chroot of its own in namespaces of its own. Mounts and
# processes end with the test, however it ends, and nothing is mounted any more where its folder is then deleted.
#   ROSTER_DEBIAN_MIRROR   http://deb.debian.org/debian unless set
set -euo pipefail
top=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
slow=$top/build/slow # also: the base system, kept as an archive; delete it to have it made anew
mirror=${ROSTER_DEBIAN_MIRROR:-http://deb.debian.org/debian}
name=$(basename "$0")

step() { echo "==> $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

if [ -z "${ROSTER_BARE:-}" ]; then
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    mkdir -p "$slow"
    root=$(mktemp -d "$slow/$name.XXXXXX")
    status=0
    # A /tmp of its own: locks of X servers name processes, and those of others cannot be seen from in there.
    "${as_root[@]}" env ROSTER_BARE="$root" ROSTER_DEBIAN_MIRROR="$mirror" PATH="$PATH:/usr/sbin:/sbin" \
        unshare --mount --propagation private --pid --fork --mount-proc --kill-child "$0" "$@" || status=$?
    "${as_root[@]}" rm -rf "$root"
    [ "$status" -ne 0 ] || echo "==> $name: all passed"
    exit "$status"
fi
root=$ROSTER_BARE
mount -t tmpfs tmpfs /tmp
mkdir -m 1777 /tmp/.X11-unix

in_root() { # as root, with nothing of our environment
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
as_user() { # as somebody with a home and nothing else; NAME=VALUE... COMMAND...
    chroot --userspec=user:user "$root" /usr/bin/env -i -C /home/user HOME=/home/user USER=user PATH=/usr/bin:/bin \
        LC_ALL=C.UTF-8 "$@"
}

# An empty Debian into $root, with a user and the packages named.
make_bare() {
    local base
    base=$slow/bookworm-$(dpkg --print-architecture).tar
    if ! [ -f "$base" ]; then
        step "debootstrap, from $mirror"
        debootstrap --variant=minbase bookworm "$root" "$mirror" > "$slow/debootstrap.log" 2>&1 \
            || { tail -5 "$slow/debootstrap.log" >&2; fail "debootstrap (all of it: $slow/debootstrap.log)"; }
        tar -C "$root" -cf "$base.new" .
        mv "$base.new" "$base"
    else
        tar -C "$root" -xf "$base"
    fi
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d" # no service starts in there
    chmod 755 "$root/usr/sbin/policy-rc.d"
    echo force-unsafe-io > "$root/etc/dpkg/dpkg.cfg.d/quick" # no system that has to outlive a power cut
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    in_root apt-get -qq update
    [ $# -eq 0 ] || install_in_root "$@"
    in_root useradd --create-home --shell /bin/bash user
}
install_in_root() { # packages, or ./files below /
    in_root env -C / apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" > "$slow/$name-apt.log" 2>&1 \
        || { tail -20 "$slow/$name-apt.log" >&2; fail "apt-get install $*"; }
}
