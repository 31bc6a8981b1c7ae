// SPDX-License-Identifier: MIT
#include "ui/tasks/vendormenu.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <map>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VendorMenu)
};

struct ByName {
    bool operator()(const QString& a, const QString& b) const { return a.localeAwareCompare(b) < 0; }
};

}  // namespace

void offerVendors(QMenu& menu, const TaskTableModel& tasks, bool (*may)(const Task&), QObject* context,
                  std::function<void(const QStringList& ids)> chosen) {
    QObject::connect(&menu, &QMenu::aboutToShow, context, [&menu, &tasks, may, context, chosen = std::move(chosen)] {
        std::map<QString, QStringList, ByName> byVendor;
        for (int row = 0; row < tasks.rowCount(); ++row) {
            if (may(tasks.task(row)))
                byVendor[tasks.text(row, TaskColumn::Vendor)] << tasks.task(row).id;
        }
        menu.clear();
        for (const auto& [vendor, ids] : byVendor) {
            const QString text = Words::tr("%1 (%2)", "a vendor and how many tasks").arg(vendor, QLocale().toString(ids.size()));
            QObject::connect(menu.addAction(text), &QAction::triggered, context, [chosen, ids = ids] { chosen(ids); });
        }
        if (byVendor.empty())
            menu.addAction(Words::tr("No vendor has such tasks"))->setEnabled(false);
    });
}
