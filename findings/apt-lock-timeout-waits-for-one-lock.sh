#!/usr/bin/env bash
# apt-get -o DPkg::Lock::Timeout=N on a machine where another apt is at work.
# A good guess: apt-get waits up to N seconds for whatever lock the other one holds, so a script need only set the option.
# What happens (apt 2.6.1, Debian 12): it waits for the lock of dpkg's front end alone. While the other one fetches lists
# (`update`) or packages (`install`, `clean`), it gives up at once with exit code 100, whatever N is.
set -euo pipefail

work=$(mktemp -d)
trap 'kill "${holder:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
mkdir -p state/lists/partial cache/archives/partial empty
: > state/status

# A world of its own for apt: nothing of the machine is read or changed, no network is needed.
apt_get() {
  LC_ALL=C apt-get -o Dir::State="$work/state" -o Dir::State::status="$work/state/status" -o Dir::Cache="$work/cache" \
    -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/empty" -o DPkg::Lock::Timeout=20 "$@"
}

# Holds the lock of a file, as apt does it (a POSIX record lock), until it is ended.
hold() {
  python3 -c 'import fcntl, sys, time
f = open(sys.argv[1], "w"); fcntl.lockf(f, fcntl.LOCK_EX); print("held", flush=True); time.sleep(60)' "$1" > held &
  holder=$!
  until grep -q held held; do sleep 0.1; done
}

let_go() { kill "$holder"; wait "$holder" 2>/dev/null || true; }

# How long apt-get waited for a lock, held for as long as this takes, and how it ended.
asked() {
  local lock=$1 begun=$SECONDS
  shift
  hold "$work/$lock"
  code=0
  apt_get "$@" > said.txt 2>&1 || code=$?
  waited=$((SECONDS - begun))
  let_go
  grep -m1 'Could not get lock' said.txt | sed -e "s|$work||" -e 's/process [0-9]*/process N/' || true
  echo "$lock held, apt-get $*, told to wait for 20 s: exit code $code after $([ "$waited" -lt 12 ] && echo 'less than 12 s' || echo 'about 20 s')"
}

version=$(dpkg-query -W -f '${Version}' apt)
echo "apt $version"

apt_get update > /dev/null
apt_get clean
echo "nobody holds a lock: update and clean end with 0"

asked state/lock-frontend check
front=$code:$waited
asked state/lists/lock update
lists=$code:$waited
asked cache/archives/lock clean
archives=$code:$waited

is_given_up_at_once() { [ "${1%:*}" != 0 ] && [ "${1#*:}" -lt 12 ]; }
if is_given_up_at_once "$lists" && is_given_up_at_once "$archives" && [ "${front#*:}" -ge 18 ]; then
  echo "As found: the time-out is for the front end's lock alone."
else
  echo "CHANGED: apt $version now waits otherwise"
  exit 1
fi
