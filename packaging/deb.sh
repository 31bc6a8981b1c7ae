#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes a Debian package of the release build; its path is the only thing on stdout.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_packages "${build_packages[@]}" "${deb_packages[@]}"
build release
rm -rf "$root/build/release/packages"
quietly cpack --config "$root/build/release/CPackConfig.cmake"
find "$root/build/release/packages" -maxdepth 1 -name "*.deb"
