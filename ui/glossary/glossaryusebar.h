// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class GlossaryBook;
class JobDraft;
class QComboBox;
class QLabel;

/// Which glossary goes with the next jobs, and what their vendor is told of it.
class GlossaryUseBar : public QWidget {
    Q_OBJECT

public:
    GlossaryUseBar(GlossaryBook& book, JobDraft& draft, QWidget* parent = nullptr);

    QString used() const;  ///< empty = none
    void setUsed(const QString& name);

Q_SIGNALS:
    void usedChanged(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void showFacts();

    GlossaryBook& m_book;
    JobDraft& m_draft;
    QString m_used;
    QComboBox* m_names;
    QLabel* m_facts;
};
