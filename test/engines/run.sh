#!/usr/bin/env bash
# Runs rules as SQL on PostgreSQL and on an Apache Spark cluster of two workers, and compares each line with `evaluate`.
# Needs node, python3 and Java 17 or later. Missing programs are installed: PostgreSQL from Debian, PySpark from PyPI.
#
# Usage: test/engines/run.sh [postgresql] [spark]
set -euo pipefail
cd "$(dirname "$0")/../.."

pyspark=4.0.5
rules=${RULES:-40}
seed=${SEED:-1}

work=$(mktemp -d)
chmod 755 "$work"
children=()
pg_data=''
finish() {
  local status=$?
  trap - EXIT INT TERM
  [ -z "$pg_data" ] || as_owner "$pg_bin/pg_ctl" -D "$pg_data" -m immediate -w stop >/dev/null 2>&1 || true
  for child in "${children[@]:-}"; do [ -z "$child" ] || kill "$child" 2>/dev/null || true; done
  for child in "${children[@]:-}"; do [ -z "$child" ] || wait "$child" 2>/dev/null || true; done
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT INT TERM

# PostgreSQL does not run as root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

install_with_apt() {
  local sudo=''
  [ "$(id -u)" = 0 ] || sudo='sudo -n'
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

make_kit() {
  node node_modules/.cache/engines/make-kit.js "$work/$1" "$1" "$rules" "$seed"
}

# Two kits from the command: the example caisse, as in docs/researchers.md, and a caisse with a pool.
write_command_kits() {
  [ -e dist/cli/main.js ] || npm run build >/dev/null
  node dist/cli/main.js compile examples/ma-caisse.yaml --dialect "$1" --weight weight --tenths income_cents \
    --kit "$work/kit-$1" >/dev/null
  node dist/cli/main.js compile solidoume --dialect "$1" --key id --by situation --kit "$work/pool-$1" >/dev/null
}

# Each of at least ten comparisons must end in 0. Spark also prints the answers of the queries of the rules.
no_difference() {
  local compared
  compared=$(grep -cE ': (found, not expected|expected, not found)' "$1")
  [ "$compared" -ge 10 ] && [ "$(grep -cE ': (found, not expected|expected, not found)[|[:space:]]+0$' "$1")" = "$compared" ] ||
    { cat "$1"; return 1; }
}

find_postgresql() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
}

run_postgresql() {
  [ -n "$(find_postgresql)" ] || install_with_apt postgresql
  pg_bin=$(find_postgresql)
  make_kit postgresql
  mkdir "$work/cluster"
  [ "$(id -u)" != 0 ] || chown postgres "$work/cluster"
  pg_data="$work/cluster/data"
  as_owner "$pg_bin/initdb" -D "$pg_data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  as_owner "$pg_bin/pg_ctl" -D "$pg_data" -w -t 60 -l "$work/cluster/log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$work/cluster' -c fsync=off" start >/dev/null
  local passed=0 failed=0 file base
  local psql=("$pg_bin/psql" -X -q -A -t -F '|' -h "$work/cluster" -U postgres -d postgres)
  export PGOPTIONS='-c client_min_messages=warning'
  for file in "$work"/postgresql/*.sql; do
    base=${file%.sql}
    if timeout 120 "${psql[@]}" -v ON_ERROR_STOP=1 -f "$file" | LC_ALL=C sort >"$base.found" &&
      LC_ALL=C sort "$base.expected" | diff "$base.found" - >"$base.diff"; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      echo "$file:"
      [ ! -e "$base.diff" ] || head -n 5 "$base.diff"
    fi
  done
  echo "PostgreSQL $("${psql[@]}" -c 'SHOW server_version'): $passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" != 0 ]
  write_command_kits postgresql
  for kit in kit-postgresql pool-postgresql; do
    (cd "$work/$kit" && "${psql[@]}" -f check.sql >"$work/$kit.out")
    no_difference "$work/$kit.out"
  done
  echo "PostgreSQL, kits by psql: 2 passed, 0 failed"
  node node_modules/.cache/engines/till.js "$work/cluster"
}

spark_environment() {
  local home="node_modules/.cache/pyspark-$pyspark"
  if [ ! -e "$home/.complete" ]; then
    rm -rf "$home"
    python3 -m venv "$home"
    timeout 1200 "$home/bin/pip" install --quiet --disable-pip-version-check "pyspark==$pyspark"
    touch "$home/.complete"
  fi
  python=$(realpath --no-symlinks "$home/bin/python")
  SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
  export SPARK_HOME SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS="$work/spark-local"
}

start_spark_part() {
  local log=$1
  shift
  "$SPARK_HOME/bin/spark-class" "$@" >"$log" 2>&1 &
  children+=($!)
}

run_spark() {
  command -v java >/dev/null || install_with_apt openjdk-17-jre-headless
  spark_environment
  make_kit spark
  local master='' tries=0
  start_spark_part "$work/master.log" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0
  until [ -n "$master" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 120 ] || { cat "$work/master.log"; return 1; }
    sleep 0.5
    master=$(sed -n 's/.*Starting Spark master at \(spark:[^ ]*\).*/\1/p' "$work/master.log")
  done
  local worker
  for worker in 1 2; do
    start_spark_part "$work/worker-$worker.log" org.apache.spark.deploy.worker.Worker \
      --host 127.0.0.1 --port 0 --webui-port 0 --cores 1 --memory 1g --work-dir "$work/worker-$worker" "$master"
  done
  PYSPARK_PYTHON=$python timeout 1200 "$python" test/engines/run_spark.py "$master" "$work/spark" 2>"$work/driver.log" ||
    { tail -n 40 "$work/driver.log"; return 1; }
  local script
  script=$(ls "$work"/spark/*.script.sql | tail -n 1)
  (cd "$work" && timeout 300 "$SPARK_HOME/bin/spark-sql" --master "$master" --conf spark.driver.host=127.0.0.1 \
    --conf spark.sql.catalogImplementation=in-memory --conf spark.ui.enabled=false --conf spark.executor.memory=1g \
    -f "$script" >"$work/file.out" 2>"$work/file.log") || { tail -n 40 "$work/file.log"; return 1; }
  [ -s "$work/file.out" ]
  echo "Spark, a whole file by spark-sql: 1 passed, 0 failed"
  write_command_kits spark
  for kit in kit-spark pool-spark; do
    (cd "$work/$kit" && timeout 300 "$SPARK_HOME/bin/spark-sql" --master "$master" --conf spark.driver.host=127.0.0.1 \
      --conf spark.sql.catalogImplementation=in-memory --conf spark.ui.enabled=false --conf spark.executor.memory=1g \
      -f check.sql >"$work/$kit.out" 2>"$work/$kit.log") || { tail -n 40 "$work/$kit.log"; return 1; }
    no_difference "$work/$kit.out"
  done
  echo "Spark, kits by spark-sql: 2 passed, 0 failed"
}

npx tsup --config test/engines/tsup.config.ts
[ $# -gt 0 ] || set -- postgresql spark
for engine in "$@"; do "run_$engine"; done
