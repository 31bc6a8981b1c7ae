// SPDX-License-Identifier: MIT
// The rules of the house that a compiler does not see (ARCHITECTURE.md).
#include "tests/house/sourcetree.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestHouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itFindsTheSources();
    void everyFileNamesItsLicence();
    void foldersIncludeOnlyWhatLiesBelow_data();
    void foldersIncludeOnlyWhatLiesBelow();
    void foldersKeepToTheirPartOfQt_data();
    void foldersKeepToTheirPartOfQt();
    void theQueueKnowsNoVendor();
    void noVendorIsSingledOut();
    void noNestedEventLoopsBelowTheWindow();
    void nobodyOverlooksWhatTlsFinds();
    void filesAreShort();
    void functionsAreShort();
    void everyWordIsTranslated_data();
    void everyWordIsTranslated();
};

static const QStringList program{u"services"_s, u"models"_s, u"ui"_s, u"app"_s};

static QStringList codeEndings() {
    return {u".h"_s, u".cpp"_s};
}

static void none(const QStringList& offenders) {
    QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
}

/// Every line of `folders` that matches, outside comments: "path:line text".
static QStringList linesWith(const QStringList& folders, const QRegularExpression& pattern, const QStringList& exceptIn = {}) {
    QStringList found;
    for (const SourceFile& file : sources(folders, codeEndings())) {
        if (exceptIn.contains(file.path))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (pattern.match(file.lines[i].section(u"//"_s, 0, 0)).hasMatch())
                found << u"%1:%2 %3"_s.arg(file.path).arg(i + 1).arg(file.lines[i].trimmed());
        }
    }
    return found;
}

void TestHouse::itFindsTheSources() {
    const auto files = sources(program, codeEndings());
    QVERIFY(files.size() > 150);
    const auto vendor = std::ranges::find(files, u"services/vendors/vendor.h"_s, &SourceFile::path);
    QVERIFY(vendor != files.end());
    QVERIFY(vendor->includes().contains(u"\"services/vendors/operation.h\""_s));
    QVERIFY(vendor->includes().contains(u"<QtCore/qurl.h>"_s));

    SourceFile made{u"x.cpp"_s, QStringList{u"int f() {"_s} + QStringList(59, u"    x();"_s) + QStringList{u"}"_s}};
    QCOMPARE(longFunctions(made, 60).size(), 1);
    made.lines.removeAt(1);
    QCOMPARE(longFunctions(made, 60).size(), 0);
    made.lines = QStringList{u"T::T(int a)"_s, u"    : m_a(a) {"_s} + QStringList(60, u"    x();"_s) + QStringList{u"}"_s};
    QCOMPARE(longFunctions(made, 60).size(), 1);
    made.lines = QStringList{u"class T {"_s, u"    void f(int a) const {"_s} + QStringList(60, u"        x();"_s) + QStringList{u"    }"_s, u"};"_s};
    QCOMPARE(longFunctions(made, 60).size(), 1);
}

void TestHouse::everyFileNamesItsLicence() {
    QStringList without;
    const QStringList endings{u".h"_s, u".cpp"_s, u".sh"_s, u".qss"_s, u".cmake"_s, u"CMakeLists.txt"_s};
    for (const SourceFile& file : sources(program + QStringList{u"tests"_s, u"resources"_s, u"packaging"_s}, endings)) {
        const QString head = file.lines.mid(0, 2).join(u'\n');
        if (!head.contains("SPDX-License-Identifier: MIT"_L1))
            without << file.path;
    }
    none(without);
}

void TestHouse::foldersIncludeOnlyWhatLiesBelow_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    const QStringList values{u"services/domain"_s, u"services/http/httprequest.h"_s, u"services/http/endpoint.h"_s,
                             u"services/http/jsonreader.h"_s};
    const auto row = [](const QString& folder, const QStringList& allowed) {
        QTest::addRow("%s", qPrintable(folder)) << folder << (allowed + QStringList{folder + u'/'});
    };
    row(u"services/domain"_s, {});
    row(u"services/vendors"_s, values);
    row(u"services/http"_s, {u"services/domain/"_s, u"services/vendors/"_s});
    row(u"services/credentials"_s, {u"services/domain/"_s});
    row(u"services/system"_s, {u"services/domain/"_s});
    row(u"services/voices"_s, {u"services/domain/"_s, u"services/system/"_s});
    row(u"services/media"_s, {u"services/domain/"_s, u"services/system/"_s});
    row(u"services/vision"_s, {u"services/domain/"_s, u"services/media/"_s});
    row(u"services/vision/analysis"_s, {});
    row(u"services/staging"_s, {u"services/domain/"_s, u"services/vendors/"_s, u"services/http/"_s});
    row(u"services/queue"_s, {u"services/domain/"_s, u"services/vendors/"_s, u"services/http/"_s, u"services/media/"_s,
                              u"services/system/"_s, u"services/staging/"_s});
    row(u"services/queue/store"_s, {u"services/domain/"_s, u"services/http/"_s, u"services/system/"_s, u"services/staging/"_s,
                                    u"services/queue/task.h"_s, u"services/queue/spending.h"_s});
    row(u"services/watch"_s, {u"services/domain/"_s, u"services/vendors/"_s, u"services/http/"_s, u"services/media/"_s,
                              u"services/system/"_s, u"services/staging/"_s, u"services/queue/"_s});
    row(u"services/local"_s, {u"services/domain/"_s, u"services/vendors/"_s, u"services/media/"_s, u"services/system/"_s});
    row(u"services/previews"_s, {u"services/domain/"_s, u"services/system/"_s, u"services/http/"_s, u"services/local/"_s});
    row(u"services"_s, {});
    row(u"models"_s, {u"services/"_s});
    row(u"ui"_s, {u"services/"_s, u"models/"_s});
    row(u"app"_s, {u"services/"_s, u"models/"_s, u"ui/"_s});
}

void TestHouse::foldersIncludeOnlyWhatLiesBelow() {
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    QStringList offenders;
    for (const SourceFile& file : sources({folder}, codeEndings())) {
        for (const QString& include : file.includes()) {
            const QString path = include.mid(1).chopped(1);
            const bool fine = std::ranges::any_of(allowed, [&](const QString& prefix) { return path.startsWith(prefix); });
            if (include.startsWith(u'"') && !fine)
                offenders << file.path + u" includes "_s + path;
        }
    }
    none(offenders);
}

void TestHouse::foldersKeepToTheirPartOfQt_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    const QString widgets = u"QtWidgets/|QWidget|QDialog|QMessageBox|QApplication>"_s;
    QTest::newRow("values know QtCore alone") << u"services/domain"_s << u"<(Qt(?!Core/)|Q[A-Z])"_s;
    QTest::newRow("vendors know no network") << u"services/vendors"_s << u"QtNetwork/|QNetwork"_s;
    QTest::newRow("what works with OpenCV knows no Qt") << u"services/vision/analysis"_s << u"<(Qt|Q[A-Z])"_s;
    QTest::newRow("services have no widgets") << u"services"_s << widgets;
    QTest::newRow("models have no widgets") << u"models"_s << widgets;
    for (const auto& folder : {u"system"_s, u"http"_s, u"vendors"_s, u"staging"_s, u"queue"_s, u"credentials"_s, u"local"_s, u"watch"_s})
        QTest::addRow("%s draws nothing", qPrintable(folder)) << u"services/"_s + folder << u"QtGui/|QImage|QPainter"_s;
}

void TestHouse::foldersKeepToTheirPartOfQt() {
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);
    const QRegularExpression pattern(forbidden);
    QStringList offenders;
    for (const SourceFile& file : sources({folder}, codeEndings())) {
        for (const QString& include : file.includes()) {
            if (pattern.match(include).hasMatch())
                offenders << file.path + u" includes "_s + include;
        }
    }
    none(offenders);
}

void TestHouse::theQueueKnowsNoVendor() {
    none(linesWith({u"services/queue"_s, u"services/http"_s, u"models"_s, u"ui"_s},
                   QRegularExpression(u"#include \"services/vendors/(oiiyao|qavix|akool|vozo|kreado)\\.h\""_s)));
}

void TestHouse::noVendorIsSingledOut() {
    const QRegularExpression id(uR"x(\b(oiiyao|qavix|akool|vozo|kreado)\b|"local")x"_s, QRegularExpression::CaseInsensitiveOption);
    // A vendor's own file may name it, one place lists them all, and one makes the offline engine's name.
    QStringList offenders = linesWith(program, id, {u"app/engine/knownvendors.cpp"_s, u"ui/words/namewords.cpp"_s});
    offenders.removeIf([&id](const QString& line) {
        const QString path = line.section(u':', 0, 0);
        const QString name = path.section(u'/', -1).section(u'.', 0, 0);
        const auto named = id.match(line.mid(path.size()));
        return (path.startsWith("services/vendors/"_L1) && named.captured().contains(name, Qt::CaseInsensitive)) ||
               path.startsWith("services/local/"_L1);
    });
    none(offenders);
}

void TestHouse::noNestedEventLoopsBelowTheWindow() {
    none(linesWith({u"services"_s, u"models"_s}, QRegularExpression(uR"(QEventLoop|processEvents|QThread::m?sleep)"_s)));
}

void TestHouse::nobodyOverlooksWhatTlsFinds() {
    const QRegularExpression weakening(uR"(ignoreSslErrors|setPeerVerify(Mode|Depth|Name)|VerifyNone|setDefaultConfiguration)"_s);
    none(linesWith(program, weakening));
    QVERIFY(!linesWith({u"tests/http"_s}, weakening).isEmpty());  // it does find what is there
}

void TestHouse::filesAreShort() {
    QStringList offenders;
    for (const SourceFile& file : sources(program + QStringList{u"tests"_s}, codeEndings())) {
        const int most = file.path.endsWith(".h"_L1) ? 130 : 500;
        if (file.lines.size() > most)
            offenders << u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size());
    }
    none(offenders);
}

void TestHouse::functionsAreShort() {
    QStringList offenders;
    for (const SourceFile& file : sources(program, codeEndings()))
        offenders << longFunctions(file, 60);
    none(offenders);
}

void TestHouse::everyWordIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ar", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHouse::everyWordIsTranslated() {
    QFETCH(QString, language);
    QFile file(QStringLiteral(BABELREEL_SOURCE "/translations/babelreel_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray words = file.readAll();
    QVERIFY(words.count("<message") > 10);
    QCOMPARE(words.count("type=\"unfinished\""), 0);
    QCOMPARE(words.count("type=\"vanished\""), 0);
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
