// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class JobDraft;
class QComboBox;
class QLabel;

/// What the voice is for: one of the languages of the job in the Job panel.
class VoiceTarget : public QWidget {
    Q_OBJECT

public:
    explicit VoiceTarget(const JobDraft& draft, QWidget* parent = nullptr);

    QString target() const;  ///< as the job spells it; empty = it asks for no language, or none is chosen

public Q_SLOTS:
    void refresh();  ///< the job has changed

Q_SIGNALS:
    void targetChanged(const QString& target);

private:
    QString clipWords() const;
    QString words(const QString& target) const;

    const JobDraft& m_draft;
    QComboBox* m_combo;
};
