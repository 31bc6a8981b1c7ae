# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What run.sh, test.sh and bench.sh share: installing what is missing, building what changed. Everything said here goes to
# stderr, so that stdout stays the program's own.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"

say() { echo "$*" >&2; }

# Runs a command whose words matter to nobody, unless they watch it on a terminal or it fails.
quietly() {
    local log status=0
    if [[ -t 2 ]]; then
        "$@" >&2
        return
    fi
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    [[ $status -eq 0 ]] || tail -n 200 "$log" >&2
    rm -f "$log"
    return "$status"
}

is_installed() { [[ " $installed " == *" $1 "* ]]; }

any_installed() {
    local name
    for name in ${1//|/ }; do
        is_installed "$name" && return 0
    done
    return 1
}

# The packages of `$@` (as written in packages.sh) that are not there, one a line. Needs no network.
missing_packages() {
    local wish names=() installed
    for wish in "$@"; do
        # shellcheck disable=SC2206
        names+=(${wish//[?|]/ })
    done
    # dpkg-query fails when one name is unknown, having answered for all others.
    # shellcheck disable=SC2016
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null | sed -n 's/^installed //p' | tr '\n' ' ') || true
    for wish in "$@"; do
        any_installed "${wish#\?}" || echo "$wish"
    done
}

# The first name of "a|b" that apt could install; nothing when it knows none.
known_name() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
}

apt_get() {
    local root_by=()
    [[ $EUID -eq 0 ]] || root_by=(sudo)
    quietly "${root_by[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

# install_packages WISH...: nothing to do takes no time and no network.
install_packages() {
    local wish name missing names=()
    if ! command -v apt-get >/dev/null; then
        say "This is neither Debian nor Ubuntu: packaging/packages.sh lists what has to be there."
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return 0
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        say "These packages are missing, and installing them needs root or sudo: ${missing[*]//\?/}"
        return 1
    fi
    say "Installing: ${missing[*]//\?/}"
    apt_get update || say "The package lists could not be refreshed; going on with the ones that are here."
    for wish in "${missing[@]}"; do
        name=$(known_name "${wish#\?}")
        if [[ -n $name ]]; then
            names+=("$name")
        elif [[ $wish == \?* ]]; then
            say "There is no package ${wish#\?} here; going on without it."
        else
            names+=("${wish%%|*}")  # apt says best what is wrong with it
        fi
    done
    [[ ${#names[@]} -eq 0 ]] || apt_get install --no-install-recommends --yes "${names[@]}"
}

# build PRESET [TARGET...]: configures when there is no build yet or the presets changed; ninja sees to the rest itself.
build() {
    local preset=$1 folder=$root/build/$1
    shift
    if [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]]; then
        say "Building in build/$preset: the first time takes some minutes."
        # Run in the source folder: presets are looked for there.
        (cd "$root" && cmake --preset "$preset" --log-level=WARNING >/dev/null) || return
        touch "$folder/build.ninja"
    fi
    quietly ninja -C "$folder" -j "$(nproc)" "$@"
}
