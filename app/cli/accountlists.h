// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// What an account has to choose from and what it has made, whole lists over all their pages.
void listVoices(Session& session, const Done& done);
void listAvatars(Session& session, const Done& done);  ///< with --templates those
void listRemote(Session& session, const Done& done);   ///< the vendor's own tasks, or one of them
