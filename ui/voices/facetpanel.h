// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voices/voicewording.h"

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class FacetSection;
class QPushButton;

/// "Narrow down": what the table is filtered by besides the text, and how old its list is.
class FacetPanel : public QWidget {
    Q_OBJECT

public:
    FacetPanel(VoiceTableModel& table, AccountName accountName, QWidget* parent = nullptr);

    void setAge(const QString& words, bool reading);
    void clear();

Q_SIGNALS:
    void refreshRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    QWidget* makeSections(const AccountName& accountName);
    void choose(VoiceFacet facet, const QStringList& values);
    void refresh();

    VoiceTableModel& m_table;
    QPushButton* m_clear;
    ElidedLabel* m_age;
    QPushButton* m_refresh;
    std::array<FacetSection*, voiceFacetCount> m_sections{};
};
