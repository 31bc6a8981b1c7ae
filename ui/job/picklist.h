// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

/// One entry: what is picked, its name, what stands behind the name, and whether it is picked already.
struct PickItem {
    QString id{};
    QString name{};
    QString detail{};
    bool picked = false;

    bool operator==(const PickItem&) const = default;
};

/// A list that drops down from a button, with a line to type into that filters it. Up and Down move, Enter picks, Esc closes.
/// It closes with the first that is picked, unless several may be.
class PickList : public QFrame {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole, PickedRole };

    explicit PickList(const QString& placeholder, QWidget* parent = nullptr);

    void setItems(const QList<PickItem>& items);
    void setNote(const QString& note);  ///< stands below the list, e.g. why it is empty
    /// What was typed and is not in the list may be picked as it stands, where `takes` says so.
    void setOpen(std::function<bool(const QString& text)> takes);
    /// It stays open, and each pick changes the tick of its item: the next word can be typed at once.
    void setSeveral() { m_several = true; }
    void dropFrom(QWidget* button);

Q_SIGNALS:
    void picked(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pickCurrent();
    void filter(const QString& text);
    bool takesTyped() const;
    void showNote();

    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_note;
    QStandardItemModel* m_items;
    QSortFilterProxyModel* m_found;
    bool m_several = false;
    QString m_noteWords;
    std::function<bool(const QString&)> m_takes;
};
