#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds Babelreel and starts it. See README.md.
#
#   packaging/run.sh [FILE...]      the window with these files; with none, with the sample clip. Without a display: the same
#                                   job in the terminal, into Spanish
#   packaging/run.sh COMMAND ...    babelreel-cli with everything that follows
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

# The words that babelreel-cli begins with.
is_for_cli() {
    case ${1:-} in
        --json | --quiet | --profile | --profile=*) ;;
        vendors | account | usage | pricing | caps | ledger | languages | voices | avatars | remote | key | run | tasks | task) ;;
        pause | resume | cancel | retry | remove | resolve | work | clone-voice | find-boxes) ;;
        *) return 1 ;;
    esac
}

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
    sed -n '3,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
    exit 0
fi

install_packages "${build_packages[@]}" "${run_packages[@]}" "${recommended_packages[@]}"
build release

bin=$root/build/release/bin
if is_for_cli "$@"; then
    exec "$bin/babelreel-cli" "$@"
fi

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    [[ $# -gt 0 ]] || set -- --sample
    exec "$bin/babelreel" "$@"
fi
[[ $# -gt 0 ]] || set -- "$root/resources/sample/sample.mp4"
say "There is no display here, so this works in the terminal: into Spanish, on this computer."
exec "$bin/babelreel-cli" run "$@" --vendor local --operation translate --to es
