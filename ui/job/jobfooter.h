// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class JobChecks;
class JobDraft;
class QLabel;
class QPushButton;

/// The fixed end of the Job panel: what is wrong or that nothing is, the price, and the one button that says what happens.
class JobFooter : public QWidget {
    Q_OBJECT

public:
    explicit JobFooter(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();
    QPushButton* button() const { return m_queue; }

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);
    void bucketRequested(const QString& account);
    void limitRequested(const QString& account);
    void manyRequested();  ///< several languages and accounts at once

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshPrice();
    void refreshButton();
    QString arithmetic() const;
    bool isAtMost() const;

    JobDraft& m_draft;
    JobChecks* m_checks;
    QLabel* m_price;
    QLabel* m_sum;
    QPushButton *m_queue, *m_many;
};
