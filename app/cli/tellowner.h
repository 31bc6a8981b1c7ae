// SPDX-License-Identifier: MIT
#pragma once

class Profile;

/// Whoever works the profile reads the accounts again: a limit that was raised wakes what waits for it.
void tellOwner(const Profile& profile);
