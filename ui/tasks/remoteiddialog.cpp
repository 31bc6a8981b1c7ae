// SPDX-License-Identifier: MIT
#include "ui/tasks/remoteiddialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qinputdialog.h>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemoteIdDialog)
};
}  // namespace

QStringList candidatesFor(const Task& task) {
    if (!task.error || task.error->reason != failure::Reason::SeveralInList)
        return {};
    return task.error->about.value(1).split(u", "_s, Qt::SkipEmptyParts);
}

void askForRemoteId(QWidget* parent, const Task& task, QObject* context, std::function<void(const QString& remoteId)> given) {
    const QStringList candidates = candidatesFor(task);
    auto* dialog = new QInputDialog(parent);
    dialog->setObjectName(u"remoteId"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("This is the task"));
    dialog->setLabelText(candidates.isEmpty() ? Words::tr("Its number at the vendor:")
                                              : Words::tr("Choose its number at the vendor, or type another one:"));
    if (!candidates.isEmpty()) {
        dialog->setComboBoxItems(candidates);
        dialog->setComboBoxEditable(true);
    }
    QObject::connect(dialog, &QInputDialog::textValueSelected, context, [given = std::move(given)](const QString& remoteId) {
        if (!remoteId.trimmed().isEmpty())
            given(remoteId.trimmed());
    });
    dialog->open();
}
