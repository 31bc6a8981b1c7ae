// SPDX-License-Identifier: MIT
#pragma once

/// Gives memory that was let go of back to the system, where the allocator does not do it by itself: glibc keeps what
/// decoders' threads have freed, tens of MB a clip. Takes some milliseconds; not for a thread that paints.
void giveBackSpareMemory();
