// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qicon.h>
#include <QtWidgets/qwidget.h>

class QButtonGroup;
class QHBoxLayout;

/// "All 8  Running 3  Waiting 2": exclusive choices with counts. Left and Right walk through them.
class FilterStrip : public QWidget {
    Q_OBJECT

public:
    explicit FilterStrip(QWidget* parent = nullptr);

    /// The first one added is on. With an icon (in its own colour) it shows only while the count is not 0.
    void add(const QString& text, const QIcon& icon = {});
    void setCount(int index, int count);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    struct Entry {
        QString text{};
        QIcon icon{};
    };

    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    QList<Entry> m_entries;
};
