#!/bin/sh
# Runs the caisse of the benchmark with OpenFisca-Core and with this library, on the same rows. Needs Python 3.11 or later and its package index.
set -eu
cd "$(dirname "$0")/../../.."
cache=node_modules/.cache/openfisca
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1

[ -d "$cache/venv" ] || python3 -m venv "$cache/venv"
"$cache/venv/bin/pip" install --quiet --disable-pip-version-check 'openfisca-core==44.6.0' 'numpy==2.4.6' 'pandas==2.3.3'
npx tsup test/bench/openfisca/ours.ts --no-config --silent --format esm --target es2022 --out-dir "$cache/ours"
grep -m 1 'model name' /proc/cpuinfo || true
"$cache/venv/bin/python" test/bench/openfisca/compare.py "$cache/ours/ours.js"
