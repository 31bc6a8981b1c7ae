// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class Chip;
class FlowLayout;
class LaunchPlan;
class PickList;
class QComboBox;
class QLabel;
class QToolButton;

/// What is done to the batch, from which language into which ones, at whom; and who is left out, and why.
class LaunchBar : public QWidget {
    Q_OBJECT

public:
    LaunchBar(LaunchPlan& plan, const QList<OperationKind>& operations, QWidget* parent = nullptr);

    void refresh();
    void refreshTicks();  ///< how much is ticked, and nothing else
    void addWidget(QWidget* widget);  ///< at the end of the line; the first stays the last
    void dropLanguages();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const QList<OperationKind>& operations);
    struct Shown {  // what stands in the line to be chosen from
        QStringList sources{}, targets{}, accounts{}, chosen{};
        bool findsOut = false, into = false;

        bool operator==(const Shown&) const = default;
    };
    Shown shown() const;
    void refreshSources(const Shown& now);
    void refreshLanguages(const Shown& now);
    void refreshAccounts(const Shown& now);
    void refreshLeftOut();
    void setTargets(const QStringList& targets);
    QString whyLeftOut(const QString& account) const;

    LaunchPlan& m_plan;
    QComboBox* m_operation;
    QLabel *m_from, *m_into, *m_at, *m_leftOut, *m_keys;
    QComboBox* m_source;
    QToolButton* m_add;
    PickList* m_picker = nullptr;
    QWidget* m_line;
    QWidget* m_last = nullptr;
    FlowLayout* m_chips;
    QList<Chip*> m_languages, m_accounts;
    std::optional<Shown> m_shown;
};
