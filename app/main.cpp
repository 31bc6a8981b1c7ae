// SPDX-License-Identifier: MIT
#include "app/engine/engine.h"
#include "app/engine/knownvendors.h"
#include "app/engine/ownerservice.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "ui/main/mainwindow.h"
#include "ui/words/words.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qsettings.h>
#include <QtCore/qthread.h>
#include <QtCore/qtranslator.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmessagebox.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Our own words and Qt's, in the language of the desktop.
void translate(QApplication& application) {
    const std::pair<QString, QString> sources[] = {{u"babelreel"_s, u":/i18n"_s},
                                                   {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}};
    for (const auto& [name, folder] : sources) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

QStringList absolutePaths(const QStringList& arguments) {
    QStringList paths;
    for (const QString& argument : arguments)
        paths << (isUrl(argument) ? argument : QDir::current().absoluteFilePath(argument));
    return paths;
}

QHash<QString, Account> accountsOf(const AccountBook& book, const VendorRegistry& vendors) {
    QHash<QString, Account> accounts;
    for (const Vendor& vendor : vendors.all())
        accounts.insert(vendor.id, book.account(vendor.id));
    for (const Account& account : book.accounts())
        accounts.insert(account.id, account);
    return accounts;
}

QString sampleClip() {
    const QStringList places = {QCoreApplication::applicationDirPath() + "/../share/babelreel/sample/sample.mp4"_L1,
                                QStringLiteral(BABELREEL_SOURCE_DIR "/resources/sample/sample.mp4")};
    for (const QString& place : places) {
        if (QFile::exists(place))
            return QDir::cleanPath(place);
    }
    return {};
}

/// The engine in a thread of its own, joined before anything it uses goes.
class EngineThread {
public:
    EngineThread(const Profile& profile, const VendorRegistry& vendors, KeyStore& keys, const QHash<QString, Account>& accounts)
        : m_engine(new Engine(profile, vendors, keys, accounts)) {
        m_thread.setObjectName(u"engine"_s);
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    }
    ~EngineThread() {
        m_thread.quit();
        m_thread.wait();
    }
    Engine& engine() { return *m_engine; }
    void start() {
        m_thread.start();
        QMetaObject::invokeMethod(m_engine, &Engine::open);
    }

private:
    QThread m_thread;
    Engine* m_engine;
};

/// Ties the window to the engine once both stand.
void connectEngine(Engine& engine, MainWindow& window, const Profile& profile) {
    QObject::connect(&engine, &Engine::opened, &engine, [&engine, &window, profile] {
        // Still in the engine's thread: what listens to other processes lives beside the queue.
        auto* service = new OwnerService(profile.socketName(), *engine.queue(), engine.queue());
        QObject::connect(service, &OwnerService::filesHanded, &window, [&window](const QStringList& files) {
            window.addSources(files);
            window.raise();
            window.activateWindow();
        });
    }, Qt::DirectConnection);
    QObject::connect(&engine, &Engine::opened, &window, [&engine, &window] { window.connectEngine(*engine.queue(), *engine.calls()); });
    QObject::connect(&engine, &Engine::openFailed, &window, &MainWindow::tellFailure);
    QObject::connect(&engine, &Engine::localFound, &window, &MainWindow::setLocal);
    QObject::connect(&window, &MainWindow::accountsChanged, &engine, &Engine::setAccounts);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"babelreel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BABELREEL_VERSION));
    QGuiApplication::setDesktopFileName(u"babelreel"_s);
    translate(application);

    QCommandLineParser parser;
    const QCommandLineOption profileOption(u"profile"_s, QCoreApplication::translate("main", "Keep everything under this folder."), u"folder"_s,
                                           qEnvironmentVariable("BABELREEL_PROFILE"));
    const QCommandLineOption sampleOption(u"sample"_s, QCoreApplication::translate("main", "Open the sample clip."));
    parser.addOptions({profileOption, sampleOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("main", "Videos or folders to open."));
    parser.process(application);

    const QString folder = parser.value(profileOption);
    const Profile profile = folder.isEmpty() ? Profile::standard() : Profile::at(folder);
    QStringList sources = absolutePaths(parser.positionalArguments());
    if (parser.isSet(sampleOption))
        sources << sampleClip();
    if (const auto error = profile.create()) {
        std::fputs(qUtf8Printable(words::sentence(*error) + u'\n'), stderr);
        return 1;
    }
    const ProfileLock lock(profile);
    if (!lock.isOurs()) {
        const auto handed = askOwner(profile.socketName(), {{u"command"_s, u"open"_s}, {u"files"_s, QJsonArray::fromStringList(sources)}});
        if (!handed)
            QMessageBox::warning(nullptr, u"Babelreel"_s, words::sentence(handed.error()));
        return handed ? 0 : 1;
    }

    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    theme::apply(application, static_cast<theme::Scheme>(settings.value(u"scheme"_s, 0).toInt()));
    AccountBook accounts(settings);
    KeyStore keys;
    VendorRegistry vendors = knownVendors();
    EngineThread thread(profile, vendors, keys, accountsOf(accounts, vendors));
    MainWindow window({vendors, accounts, keys, settings, profile, sampleClip()});
    connectEngine(thread.engine(), window, profile);
    window.show();
    window.addSources(sources);
    thread.start();
    return QApplication::exec();
}
