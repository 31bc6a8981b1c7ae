// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QLabel;
class QPushButton;
class QToolButton;

/// A file or folder: its label, what is chosen (or what holds without), what is wrong with it. A file can be chosen,
/// dropped, or stand as a link somewhere else.
class FileRow : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    FileRow(Kind kind, const QString& label, QWidget* parent = nullptr);

    QString label() const;
    void setFilter(const QString& filter) { m_filter = filter; }
    void setPath(const QString& path, const QString& without);
    void setProblem(const QString& problem);  ///< empty = none
    void setLabel(const QString& label);
    void setLinkOffered(bool offered);
    void setLimits(const QString& limits);    ///< what it must be, in words

Q_SIGNALS:
    void pathChosen(const QString& path);  ///< empty = let go of

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void ask();

    Kind m_kind;
    QString m_path;
    QString m_filter;
    QLabel* m_label;
    ElidedLabel* m_value;
    QLabel* m_below;
    QPushButton* m_choose;
    QToolButton* m_link;
    QToolButton* m_clear;
    QString m_limits;
    bool m_linkOffered = true;
};
