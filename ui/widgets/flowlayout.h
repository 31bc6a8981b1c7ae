// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlayout.h>

#include <memory>
#include <vector>

/// Places items in lines like words, from the leading edge or centred.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 4, bool centred = false);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that was used; moves nothing unless `place`.
    int arrange(const QRect& rect, bool place) const;

    void placeLine(const std::vector<QLayoutItem*>& items, const QRect& line, int used) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_centred;
};
