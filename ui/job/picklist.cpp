// SPDX-License-Identifier: MIT
#include "ui/job/picklist.h"

#include "ui/job/pickdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtCore/qsortfilterproxymodel.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtGui/qstandarditemmodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistview.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int ordinaryWidth = 264, mostRows = 10;
}

PickList::PickList(const QString& placeholder, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_note(widgets::quietLabel({}, this)),
      m_items(new QStandardItemModel(this)),
      m_found(new QSortFilterProxyModel(this)) {
    setFrameShape(QFrame::Box);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_items);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setAccessibleName(placeholder);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusProxy(m_search);
    m_note->setWordWrap(true);
    m_note->setFont(theme::smaller(m_note->font()));
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &PickList::filter);
    connect(m_list, &QListView::clicked, this, &PickList::pickCurrent);
}

void PickList::setItems(const QList<PickItem>& items) {
    const QString current = m_list->currentIndex().data(IdRole).toString();
    m_items->clear();
    for (const PickItem& item : items) {
        auto* row = new QStandardItem(item.name);
        row->setEditable(false);
        row->setData(item.id, IdRole);
        row->setData(item.detail, DetailRole);
        row->setData(item.picked, PickedRole);
        row->setData(item.detail.isEmpty() ? item.name : item.name + u", "_s + item.detail, Qt::AccessibleTextRole);
        m_items->appendRow(row);
        if (item.id == current)
            m_list->setCurrentIndex(m_found->mapFromSource(row->index()));
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    const int rows = qBound(1, int(items.size()), mostRows);
    m_list->setFixedHeight(rows * qMax(24, m_list->sizeHintForRow(0)) + 2);
}

void PickList::setNote(const QString& note) {
    m_noteWords = note;
    showNote();
}

void PickList::setOpen(std::function<bool(const QString& text)> takes) {
    m_takes = std::move(takes);
}

bool PickList::takesTyped() const {
    const QString text = m_search->text().trimmed();
    return m_takes && !text.isEmpty() && m_found->rowCount() == 0 && m_takes(text);
}

void PickList::showNote() {
    const QString typed = m_search->text().trimmed();
    const bool nothing = m_takes && !typed.isEmpty() && m_found->rowCount() == 0;
    m_note->setText(!nothing       ? m_noteWords
                    : takesTyped() ? tr("Press Enter to use “%1” as it is.").arg(typed)
                                   : tr("“%1” is not in the list.").arg(typed));
    m_note->setVisible(!m_note->text().isEmpty());
}

void PickList::dropFrom(QWidget* button) {
    m_search->clear();
    setFixedWidth(qMax(ordinaryWidth, button->width()));
    adjustSize();
    const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
    const int inset = mirrored ? 0 : button->width() - width();
    QPoint corner = button->mapToGlobal(QPoint(inset, button->height()));
    const QRect screen = button->screen()->availableGeometry();
    if (corner.y() + height() > screen.bottom())
        corner.setY(button->mapToGlobal(QPoint()).y() - height());
    corner.setX(qBound(screen.left(), corner.x(), screen.right() - width()));
    move(corner);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool PickList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int rows = m_found->rowCount();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (rows > 0)
            m_list->setCurrentIndex(m_found->index(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), rows - 1), 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        pickCurrent();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PickList::pickCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() && !takesTyped())
        return;
    const QString id = current.isValid() ? current.data(IdRole).toString() : m_search->text().trimmed();
    if (!m_several) {
        hide();
    } else if (current.isValid()) {
        const QModelIndex item = m_found->mapToSource(current);
        m_items->setData(item, !item.data(PickedRole).toBool(), PickedRole);
        m_search->clear();
        m_list->setCurrentIndex(m_found->mapFromSource(item));  // Enter once more takes it back
    } else {
        m_search->clear();
    }
    Q_EMIT picked(id);
}

void PickList::filter(const QString& text) {
    m_found->setFilterFixedString(text);
    m_list->setCurrentIndex(m_found->index(0, 0));
    showNote();
}
