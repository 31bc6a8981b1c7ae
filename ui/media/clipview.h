// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlistview.h>

/// The list of clips, as high as its rows: what stands below it follows the last one.
class ClipView : public QListView {
    Q_OBJECT

public:
    explicit ClipView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitHeight();
};
