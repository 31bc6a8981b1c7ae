#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the benchmarks of tests/benchmarks: ours beside the peer, in the same run.
#
#   packaging/bench.sh [--json] [METRIC...]      e.g. packaging/bench.sh --json P6 P13; without metrics, all of them
#
# With --json, one object a metric: {"metric":"P6","ours":..,"peer":..,"ratio":..,"unit":"ms","peer_name":".."}
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

options=() metrics=()
for word in "$@"; do
    if [[ $word == --json ]]; then options+=("$word"); else metrics+=("$word"); fi
done

install_packages "${build_packages[@]}" "${run_packages[@]}" "${recommended_packages[@]}" "${bench_packages[@]}"
build bench babelreel-benchmarks

bin=$root/build/bench/bin
if [[ ${#metrics[@]} -eq 0 ]]; then
    mapfile -t metrics < <(find "$bin" -maxdepth 1 -name 'bench-*' -printf '%f\n' | sed 's/^bench-//' | sort -V)
fi

sandbox=$root/tests/support/run-in-sandbox.sh
status=0
for metric in "${metrics[@]}"; do
    if [[ ! -x $bin/bench-$metric ]]; then
        say "$metric is not measured yet."
        status=2
        continue
    fi
    QT_LOGGING_RULES='default.warning=false' timeout 900 "$sandbox" dbus-run-session -- "$bin/bench-$metric" "${options[@]}" || status=1
done
say "Load: $(cut -d' ' -f1-3 /proc/loadavg) on $(nproc) cores"
exit "$status"
