// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"
#include "services/queue/jobchange.h"
#include "services/vendors/operation.h"

#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>

#include <functional>

/// One thing that can be changed of several tasks. Untouched it leaves every task as it is, and says what that is.
struct ChangeField {
    QString label{};
    QWidget* control = nullptr;
    std::function<void(JobChange&)> put{};  ///< into the change, when something was chosen
};

namespace changefields {

using Choices = QList<std::pair<QString, QString>>;  ///< words and value

/// "As it is: Spanish"; where the tasks differ "As they are"
QString untouched(const std::optional<QString>& common);

QComboBox* choice(const QString& name, const Choices& choices, const std::optional<QString>& common, QWidget* parent);
/// The value chosen; absent while the field is untouched.
std::optional<QString> chosen(const QComboBox& box);

QLineEdit* line(const QString& name, const std::optional<QString>& common, QWidget* parent);
std::optional<QString> typed(const QLineEdit& line);

/// One for an option; `common` is what holds for all tasks, absent where they differ.
ChangeField option(const OptionRule& rule, const std::optional<QJsonValue>& common, QWidget* parent);

/// The voice, and the options that go with it, unless they are chosen themselves.
void putVoice(JobChange& change, const Voice& voice, const QList<OptionRule>& rules);

}  // namespace changefields
