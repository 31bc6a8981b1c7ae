// SPDX-License-Identifier: MIT
#include "services/system/sparememory.h"

#include <cstdlib>  // tells which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

void giveBackSpareMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
