// SPDX-License-Identifier: MIT
#pragma once

#include "models/bulkedit/waitingedit.h"
#include "ui/bulkedit/changefields.h"

#include <QtWidgets/qdialog.h>

class QFormLayout;
class QLabel;
class QPushButton;

/// What the dialog asks while it is open.
struct ChangeFacts {
    const VendorRegistry& vendors;
    waitingedit::PriceFacts prices{};
    /// Those of an account that can speak a language, as far as they have been read.
    std::function<QList<Voice>(const QString& account, const QString& language)> voices{};
};

/// Several tasks that wait are changed alike: only what all of them can take is offered, and the price, before and after, is
/// told before anything is changed.
class ChangeTasksDialog : public QDialog {
    Q_OBJECT

public:
    /// `tasks` are unsent, and at least one. The registry must outlive the dialog.
    ChangeTasksDialog(QList<Task> tasks, ChangeFacts facts, QWidget* parent = nullptr);

    JobChange change() const;
    void refresh();  ///< price and check; call it when a length or a price has become known

Q_SIGNALS:
    void changeWanted(const QStringList& ids, const JobChange& change);

private:
    void layOut(QWidget* explained, QWidget* fields);
    void makeFields(QFormLayout& form);
    void makeLanguageField();
    void makeVoiceField();
    void makeFitField();
    void makeResultFields();
    void add(const QString& name, const ChangeField& field);
    void fillVoices(const QString& language);
    void watch(QWidget* control);

    QList<Task> m_tasks;
    ChangeFacts m_facts;
    QList<OptionRule> m_rules;
    QList<ChangeField> m_fields;
    QComboBox* m_voice = nullptr;
    QList<Voice> m_voices;
    QLabel* m_price;
    QLabel* m_problem;
    QPushButton* m_apply;
};
