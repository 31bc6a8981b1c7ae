#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the fuzz targets of tests/fuzz with clang and its sanitizers and runs them, one after the other.
#
#   packaging/fuzz.sh [SECONDS] [TARGET...]      e.g. packaging/fuzz.sh 300 srt replies; 60 seconds each and all of them otherwise
#
# What a run has learnt stays in build/fuzz/corpus; what crashed, hung or was read wrongly is in build/fuzz/crashes.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
    sed -n '3,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
    exit 0
fi
seconds=60 most_bytes=8192 most_megabytes=2048
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
    seconds=$1
    shift
fi

install_packages "${build_packages[@]}" "${run_packages[@]}" "${fuzz_packages[@]}"
build fuzz babelreel-fuzz

folder=$root/build/fuzz
targets=("$@")
if [[ ${#targets[@]} -eq 0 ]]; then
    mapfile -t targets < <(find "$folder/bin" -maxdepth 1 -name 'fuzz-*' -printf '%f\n' | sed 's/^fuzz-//' | sort)
fi

# seed TARGET: puts what is kept in the sources into its corpus. An answer's first byte is its status.
seed() {
    local file corpus=$folder/corpus/$1
    mkdir -p "$corpus"
    if [[ $1 != replies ]]; then
        cp "$root/tests/fuzz/seeds/$1"/* "$corpus"
        return
    fi
    for file in "$root"/tests/fixtures/*/*.json; do
        { printf '\0' && cat "$file"; } >"$corpus/$(basename "$(dirname "$file")")-$(basename "$file")"
    done
}

# told LOG PATTERN: the last number that a log gives behind it, or "?".
told() { sed -n "s/.*$2[^0-9]*\([0-9][0-9]*\).*/\1/p" "$1" | tail -n 1 | grep . || echo "?"; }

# run TARGET: one line about it. Fails when it found something.
run() {
    local log=$folder/$1.log status=0 before after
    before=$(find "$folder/crashes" -name "$1-*" | wc -l)
    # The sandbox gives it a home and a temporary folder. Leaks are looked for once, at the end: after each input that left something
    # in a cache of Qt's it would take most of the time.
    "$root/tests/support/run-in-sandbox.sh" "$folder/bin/fuzz-$1" -max_total_time="$seconds" -max_len="$most_bytes" -timeout=5 \
        -rss_limit_mb="$most_megabytes" -detect_leaks=0 -print_final_stats=1 -artifact_prefix="$folder/crashes/$1-" "$folder/corpus/$1" \
        >"$log" 2>&1 || status=$?
    after=$(find "$folder/crashes" -name "$1-*" | wc -l)
    printf '%-12s %10s executions, %s crashes, the slowest input in %s ms\n' "$1" "$(told "$log" number_of_executed_units:)" \
        "$((after - before))" "$(told "$log" 'slowest input:')"
    [[ $status -eq 0 ]] && return
    grep -E 'WRONG|ERROR|SUMMARY|runtime error' "$log" >&2 || tail -n 20 "$log" >&2
    return 1
}

mkdir -p "$folder/crashes"
lines=() status=0
for target in "${targets[@]}"; do
    if [[ ! -x $folder/bin/fuzz-$target ]]; then
        say "There is no target $target."
        exit 2
    fi
    say "$target: $seconds seconds"
    seed "$target"
    lines+=("$(run "$target")") || status=1
done
printf '%s\n' "${lines[@]}"
[[ $status -eq 0 ]] || say "What was found is in $folder/crashes: build/fuzz/bin/fuzz-TARGET FILE shows it again."
exit "$status"
