// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>

class Queue;
struct HandoverRequest;

/// Does with the queue what a request asks (see handover.h), in the queue's thread, and says what came of it. "open" and
/// "accounts" are no business of the queue's: they are answered and left to others.
QJsonObject answerTo(const HandoverRequest& request, Queue& queue);
