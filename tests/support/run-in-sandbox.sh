#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs one test with a home, XDG folders and a temporary folder of its own, offscreen, and removes them after.
set -eu
home=$(mktemp -d "${TMPDIR:-/tmp}/babelreel-test.XXXXXX")
trap 'chmod -R u+rwX "$home" 2>/dev/null; rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/tmp"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" TMPDIR="$home/tmp"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" QTEST_DISABLE_STACK_DUMP=1 QT_FORCE_ASSERTS=1 LC_ALL=C.UTF-8
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=1}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}"
# What playing leaves behind in other people's libraries.
export LSAN_OPTIONS="${LSAN_OPTIONS:-suppressions=$(dirname "$0")/lsan.supp:print_suppressions=0}"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
"$@"
