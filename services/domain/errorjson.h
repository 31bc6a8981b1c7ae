// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qjsonobject.h>

/// How an error is kept in the queue's database; reading gives back an equal value.
QJsonObject toJson(const ApiError& error);
ApiError errorFromJson(const QJsonObject& json);
