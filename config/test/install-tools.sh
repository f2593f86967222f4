#!/usr/bin/env bash
# Makes sure that the two programs are there which the tests start and Maven cannot bring:
# a browser (chromium) and a database server (mariadbd). Part of "mvn verify".
# Present: says nothing. Missing: installs them where it may, else prints the line to type.
set -euo pipefail

present() { PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v "$1" > /dev/null; }

packages=()
present chromium || packages+=(chromium fonts-liberation)
# The "core" packages hold the programs alone: no service, no system user, nothing that starts.
if ! present mariadbd || ! present mariadb-install-db || ! present my_print_defaults; then
  packages+=(mariadb-server-core mariadb-client-core)
fi
[ ${#packages[@]} -gt 0 ] || exit 0

install="apt-get install --yes --no-install-recommends ${packages[*]}"
if [ "$(id -u)" != 0 ] || ! present apt-get; then
  echo "The tests need programs that are not on this machine. On Debian or Ubuntu, type:" >&2
  echo "  sudo apt-get update && sudo $install" >&2
  echo "Elsewhere, install Chromium and MariaDB 10.11 or newer so that 'chromium'," >&2
  echo "'mariadbd' and 'mariadb-install-db' are on the PATH." >&2
  exit 1
fi

echo "Installing for the tests: ${packages[*]}"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update \
    && $install -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300; } > "$log" 2>&1 < /dev/null; then
  tail -n 30 "$log" >&2
  echo "Could not install them. Type: apt-get update && $install" >&2
  exit 1
fi
present chromium && present mariadbd && present mariadb-install-db
