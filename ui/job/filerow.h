// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QLabel;
class QPushButton;
class QToolButton;

/// A file or folder: its label, what is chosen (or what holds without), a button to choose, one to let go of it.
class FileRow : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    FileRow(Kind kind, const QString& label, QWidget* parent = nullptr);

    void setFilter(const QString& filter) { m_filter = filter; }
    void setPath(const QString& path, const QString& without);

Q_SIGNALS:
    void pathChosen(const QString& path);  ///< empty = let go of

private:
    void ask();

    Kind m_kind;
    QString m_path;
    QString m_filter;
    QLabel* m_label;
    ElidedLabel* m_value;
    QPushButton* m_choose;
    QToolButton* m_clear;
};
