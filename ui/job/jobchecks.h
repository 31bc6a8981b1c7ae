// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class IconLabel;
class JobDraft;
class QCheckBox;
class QLabel;
class QPushButton;

/// What is wrong, or that nothing is, with the way to mend it: the conversion that makes clips fit, a key, a
/// bucket, a higher limit. Beside it stands how much of a day's limit is used.
class JobChecks : public QWidget {
    Q_OBJECT

public:
    explicit JobChecks(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();
    QString text() const;

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);
    void bucketRequested(const QString& account);
    void limitRequested(const QString& account);

private:
    void build();
    void tell(const QString& icon, const QString& tone, const QStringList& lines);
    void refreshCap(bool fine);
    void refreshFit();
    void refreshRemedy();
    void mend();
    QStringList objections() const;

    JobDraft& m_draft;
    IconLabel* m_icon;
    QLabel* m_words;
    QLabel* m_cap;
    QCheckBox* m_fit;
    QLabel* m_fitWords;
    QPushButton* m_remedy;
};
