// SPDX-License-Identifier: MIT
#include "ui/widgets/linkdialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qinputdialog.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Links)
};

bool isLink(const QUrl& url) {
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

}  // namespace

QString links::in(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (isLink(url))
            return url.toString(QUrl::FullyEncoded);
    }
    const QUrl url(data.text().trimmed(), QUrl::StrictMode);
    return isLink(url) ? url.toString(QUrl::FullyEncoded) : QString();
}

void links::ask(QWidget* parent, const QString& title, QObject* context, std::function<void(const QString& link)> given) {
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(Words::tr("The link goes to the vendor as it is and must be public (https):"));
    dialog->setTextValue(in(*QGuiApplication::clipboard()->mimeData()));
    dialog->resize(520, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, context, [given = std::move(given)](const QString& text) {
        const QString link = text.trimmed();
        if (!link.isEmpty())
            given(link.contains("://"_L1) ? link : u"https://"_s + link);
    });
    dialog->open();
}
