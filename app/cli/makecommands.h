// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// What makes something at the vendor instead of a file: queued and told of like any other job, and at the end the
/// thing itself is a line.

/// avatars VENDOR: its list, or with --photo or --clone a new one.
void avatarsCommand(Session& session, const Done& done);
/// clone-voice VENDOR INPUT --name N --consent TEXT
void cloneVoice(Session& session, const Done& done);
