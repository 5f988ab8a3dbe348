#!/usr/bin/env bash
# Prints reports with Chromium and opens their spreadsheets in LibreOffice. Missing programs are installed from Debian.
#
# Usage: test/printed/run.sh [folder for the files, the prints and screenshots]
set -euo pipefail
cd "$(dirname "$0")/../.."

install_with_apt() {
  local sudo=''
  [ "$(id -u)" = 0 ] || sudo='sudo -n'
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

command -v chromium >/dev/null || install_with_apt chromium
# The widths of tables are those of letters of these fonts.
[ -n "$(find /usr/share/fonts -name 'Liberation*' -print -quit)" ] || install_with_apt fonts-liberation
command -v soffice >/dev/null || install_with_apt libreoffice-calc-nogui

folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
fi

npx tsup --config test/printed/tsup.config.ts
node node_modules/.cache/printed/print.js "$folder"
