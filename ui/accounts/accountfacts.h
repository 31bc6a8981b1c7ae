// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <optional>

class AccountsModel;
class IconLabel;
class QFormLayout;
class QLabel;

/// How an account stands: what the last test found, or why it found nothing.
class AccountFacts : public QWidget {
    Q_OBJECT

public:
    explicit AccountFacts(QWidget* parent = nullptr);

    void refresh(const AccountsModel& accounts, int row);

private:
    void addLimit(const QString& label, std::optional<int> told, std::optional<int> documented);
    void addFact(const QString& label, const QString& value);

    IconLabel* m_icon;
    QLabel* m_status;
    QFormLayout* m_facts;
};
