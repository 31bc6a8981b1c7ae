// SPDX-License-Identifier: MIT
#include "app/engine/installedfiles.h"
#include "app/engine/knownaccounts.h"
#include "app/engine/knownbuckets.h"
#include "app/engine/knownvendors.h"
#include "app/window/arguments.h"
#include "app/window/enginethread.h"
#include "app/window/language.h"
#include "services/credentials/keystore.h"
#include "services/queue/handover.h"
#include "ui/main/mainwindow.h"
#include "ui/words/words.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmessagebox.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Another process works this profile: its window takes the files.
int handOver(const Arguments& arguments) {
    const auto handed = askOwner(arguments.profile.socketName(),
                                 {{u"command"_s, u"open"_s}, {u"files"_s, QJsonArray::fromStringList(arguments.sources)}});
    if (!handed)
        QMessageBox::warning(nullptr, u"Babelreel"_s, words::sentence(handed.error()));
    return handed ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"babelreel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BABELREEL_VERSION));
    QGuiApplication::setDesktopFileName(u"babelreel"_s);
    loadTranslations(application);
    const Arguments arguments = readArguments(application);
    if (const auto error = arguments.profile.create()) {
        std::fputs(qUtf8Printable(words::sentence(*error) + u'\n'), stderr);
        return 1;
    }
    const ProfileLock lock(arguments.profile);
    if (const auto refused = lock.refusal()) {
        QMessageBox::warning(nullptr, u"Babelreel"_s, words::sentence(*refused));
        return 1;
    }
    if (!lock.isOurs())
        return handOver(arguments);

    QSettings settings(arguments.profile.settingsFile(), QSettings::IniFormat);
    AccountBook accounts(settings);
    KeyStore keys;
    VendorRegistry vendors = knownVendors();
    MainWindow window({vendors, accounts, keys, settings, arguments.profile, sampleClip()});
    theme::apply(application, static_cast<theme::Scheme>(settings.value(u"scheme"_s, 0).toInt()));
    EngineThread engine(arguments.profile, vendors, keys, knownAccounts(accounts, vendors), knownBuckets(BucketBook(settings)));
    engine.connectWindow(window, arguments.profile);
    window.show();
    window.addSources(arguments.sources);
    if (arguments.sample)
        window.addSample();
    // The engine competes for the disk and the cores: it starts behind the first picture, or without one if the
    // window begins minimised.
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&engine] { engine.start(); });
    QTimer::singleShot(1000, &window, [&engine] { engine.start(); });
    return QApplication::exec();
}
