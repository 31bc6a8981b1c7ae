// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QHBoxLayout;
class QLabel;
class QToolButton;

/// The 36 px head of every panel, also as the title bar of a dock: icon, title, quiet count, buttons at the
/// end.
class PanelHeader : public QWidget {
    Q_OBJECT

public:
    explicit PanelHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setDetail(const QString& detail);  ///< a count or a short fact behind the title
    void setIcon(const QString& iconName);  ///< 20 px, accent, before the title

    QToolButton* addIconButton(const QString& iconName, const QString& text);
    void addWidget(QWidget* widget);      ///< before the buttons' end, in order of calls
    void addAfterTitle(QWidget* widget);  ///< for a filter strip: before the stretch

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_layout;
    QLabel* m_icon;
    QLabel* m_title;
    ElidedLabel* m_detail;
    int m_stretchAt = 0;
};
