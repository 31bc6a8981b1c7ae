// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentials/bucketbook.h"

#include <QtWidgets/qwidget.h>

class AccountsModel;
class BucketsModel;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// The bucket that an account's files go through: chosen, made, changed. Its secret is never shown again.
class BucketForm : public QWidget {
    Q_OBJECT

public:
    BucketForm(AccountsModel& accounts, BucketsModel& buckets, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();
    void startNew();  ///< the empty form, ready for typing

private:
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& id);
    void build();
    QWidget* makeFields();
    void fillChoices();
    void choose(int row);
    void showBucket(const QString& name);
    void showPreset();
    void save();
    QString endpointProblem() const;
    Bucket typed() const;

    AccountsModel& m_accounts;
    BucketsModel& m_buckets;
    QString m_account;
    QComboBox* m_choice;
    QWidget* m_fields;
    QComboBox* m_preset;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_prefix = nullptr;
    QLineEdit* m_endpoint = nullptr;
    QLineEdit* m_region = nullptr;
    QLineEdit* m_accessKey = nullptr;
    QLineEdit* m_secret = nullptr;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_remove;
};
