// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/options.h"

#include <QtWidgets/qwidget.h>

class JobDraft;
class QComboBox;
class QHBoxLayout;
class QLabel;

/// The control for one option, made from its rule: tick, choice, number or line of text. It edits the draft.
class OptionField : public QWidget {
    Q_OBJECT

public:
    OptionField(JobDraft& draft, const OptionRule& rule, QWidget* parent = nullptr);

    void refresh();  ///< shows the draft's value, and greys itself with the reason while another option is in its way

private:
    QWidget* makeControl();
    QWidget* makeChoice();
    QWidget* makeInteger();
    QWidget* makeNumber();
    QWidget* makeText();
    void fitToRule();  ///< ranges and choices may depend on what else is chosen
    void fillChoices(QComboBox& box);
    void showValue(const QJsonValue& value);
    void set(const QJsonValue& value);

    JobDraft& m_draft;
    OptionRule m_rule;
    QWidget* m_control;
    QLabel* m_blocked;
};
