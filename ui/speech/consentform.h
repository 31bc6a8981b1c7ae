// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/consent.h"

#include <QtWidgets/qwidget.h>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

/// Who agreed that a voice is cloned, when and for what. Nothing counts until it is complete and ticked.
class ConsentForm : public QWidget {
    Q_OBJECT

public:
    explicit ConsentForm(QWidget* parent = nullptr);

    /// As it is stored with the job; empty while something is missing.
    QString text() const;
    /// Shows what was written before; what was worded freely stands under "for what".
    void setText(const QString& text);

Q_SIGNALS:
    void changed();

private:
    void build();
    void refresh();

    QLineEdit* m_who;
    QDateEdit* m_when;
    QLineEdit* m_what;
    QCheckBox* m_agreed;
    QLabel* m_missing;
};
