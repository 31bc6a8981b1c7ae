// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <malloc.h>
#ifdef __SANITIZE_ADDRESS__
extern "C" size_t __sanitizer_get_current_allocated_bytes();  // GCC ships no header for it
#endif

/// Bytes that are allocated now. Not the resident set: a sanitizer keeps what was freed for a while.
inline size_t liveHeap() {
#ifdef __SANITIZE_ADDRESS__
    return __sanitizer_get_current_allocated_bytes();
#else
    return ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
#endif
}
