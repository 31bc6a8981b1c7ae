// SPDX-License-Identifier: MIT
#include "ui/media/mediamenus.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qactiongroup.h>
#include <QtWidgets/qmenu.h>

namespace {

struct MediaMenus {
    Q_DECLARE_TR_FUNCTIONS(MediaMenus)
};

template <class Value>
struct Choice {
    QString text{};
    Value value{};
};

/// Exclusive entries, the first one on.
template <class Value>
QMenu* choices(const QString& title, const QList<Choice<Value>>& entries, QWidget* parent,
               std::function<void(Value)> choose) {
    auto* menu = new QMenu(title, parent);
    auto* group = new QActionGroup(menu);
    for (const auto& [text, value] : entries) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, value = value] { choose(value); });
    }
    return menu;
}

}  // namespace

namespace mediamenus {

QMenu* showMenu(ClipFilterModel* clips, QWidget* parent) {
    using Show = ClipFilterModel::Show;
    return choices<Show>(MediaMenus::tr("Show"),
                         {{MediaMenus::tr("All clips"), Show::All},
                          {MediaMenus::tr("With a picture"), Show::Pictures},
                          {MediaMenus::tr("Sound only"), Show::SoundOnly},
                          {MediaMenus::tr("With a problem"), Show::Problems}},
                         parent, [clips](Show show) { clips->setShow(show); });
}

QMenu* orderMenu(ClipFilterModel* clips, QWidget* parent) {
    using Order = ClipFilterModel::Order;
    return choices<Order>(MediaMenus::tr("Order by"),
                          {{MediaMenus::tr("When added"), Order::Added},
                           {MediaMenus::tr("Name"), Order::Name},
                           {MediaMenus::tr("Length"), Order::Length},
                           {MediaMenus::tr("Size"), Order::Size}},
                          parent, [clips](Order order) { clips->setOrder(order); });
}

}  // namespace mediamenus
