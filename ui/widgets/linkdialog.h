// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <functional>

class QMimeData;
class QObject;
class QWidget;

/// Links that a person gives instead of files.
namespace links {

/// The first link in what is dragged or was copied; empty when there is none.
QString in(const QMimeData& data);
/// Asks for one without blocking; the one that was copied last stands there already. A scheme that was left out is https.
void ask(QWidget* parent, const QString& title, QObject* context, std::function<void(const QString& link)> given);

}  // namespace links
