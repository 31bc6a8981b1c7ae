#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds everything with the address and undefined-behaviour sanitizers and runs all tests, headless.
#
#   packaging/test.sh [CTEST OPTION...]      e.g. packaging/test.sh -R tst_queue
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

command -v npm >/dev/null || test_packages+=("${npm_packages[@]}")
install_packages "${build_packages[@]}" "${run_packages[@]}" "${recommended_packages[@]}" "${test_packages[@]}"
build asan

cd "$root"
exec ctest --preset asan -j "$(nproc)" "$@"
