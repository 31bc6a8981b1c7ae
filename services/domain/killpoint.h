// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

/// Where a test may end the process without warning. Does nothing unless the tests are built too; then it raises SIGKILL
/// when BABELREEL_KILL_AT is this name, or "name@n" at the n-th time. The 18 names are in tests/e2e/README.md.
/// `lull`: how long what other threads have begun (bytes on their way out) may go on before.
void killPoint(const char* name, std::chrono::milliseconds lull = {});
