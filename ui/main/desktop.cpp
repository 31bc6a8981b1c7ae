// SPDX-License-Identifier: MIT
#include "ui/main/desktop.h"

#include <QtCore/qfileinfo.h>
#include <QtGui/qdesktopservices.h>

void desktop::open(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void desktop::openLink(const QUrl& link) {
    if (link.scheme() == QStringLiteral("https"))
        QDesktopServices::openUrl(link);
}

void desktop::showInFolder(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}
