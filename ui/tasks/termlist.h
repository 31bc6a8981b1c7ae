// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/taskterms.h"

#include <QtWidgets/qwidget.h>

class QLabel;
class QListWidget;

/// Where the subtitles that came back do not keep to the job's glossary, by time. Enter or a double click goes there.
class TermList : public QWidget {
    Q_OBJECT

public:
    explicit TermList(QWidget* parent = nullptr);

    void setReport(const TermReport& report, qsizetype terms);  ///< of a job that took along that many; 0 hides it

Q_SIGNALS:
    void placeRequested(double seconds);

private:
    QLabel* m_title;
    QListWidget* m_places;
};
