// SPDX-License-Identifier: MIT
// The names of results and the presets, driven as a person would.
#include "models/presets/presetjson.h"
#include "tests/models/madeupvendors.h"
#include "ui/naming/namingdialog.h"
#include "ui/presets/presetsdialog.h"
#include "ui/presets/presetwords.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

class TestPresetDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesFollowThePattern();
    void aWrongPatternCannotBeUsed();
    void whatIsThereIsSeenToBeLeftOut();
    void aPresetIsRenamed();
    void aDeletedPresetComesBack();
    void presetsAreHandedOn();
    void whatIsMissingIsSaid();
};

static QList<JobSpec> jobs(const QString& folder = u"/out"_s) {
    JobSpec job{.vendor = u"alpha"_s, .source = u"/season/1/a.mp4"_s, .targetLanguage = u"es"_s, .folder = folder};
    QList<JobSpec> all{job};
    job.source = u"/season/2/b.mp4"_s;
    return all << job;
}

static QStringList namesIn(const QDialog& dialog) {
    QStringList names;
    const auto* list = dialog.findChild<QListWidget*>(u"namePreview"_s);
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    return names;
}

void TestPresetDialogs::namesFollowThePattern() {
    const VendorRegistry vendors = madeup::vendors();
    NamingDialog dialog({}, jobs(), u"/season"_s, vendors, nullptr);
    QCOMPARE(namesIn(dialog), (QStringList{u"a.es.translate.mp4"_s, u"b.es.translate.mp4"_s}));
    auto* pattern = dialog.findChild<QLineEdit*>(u"namePattern"_s);
    pattern->clear();
    for (const char* token : {"token:n", "token:name"})
        QTest::mouseClick(dialog.findChild<QPushButton*>(QLatin1StringView(token)), Qt::LeftButton);
    QCOMPARE(pattern->text(), u"{n}{name}"_s);
    pattern->setText(u"{n} {name}.{ext}"_s);
    QCOMPARE(namesIn(dialog), (QStringList{u"1 a.mp4"_s, u"2 b.mp4"_s}));
    dialog.findChild<QCheckBox*>(u"keepSubfolders"_s)->setChecked(true);
    QCOMPARE(dialog.findChild<QListWidget*>(u"namePreview"_s)->item(1)->toolTip(), u"/out/2/2 b.mp4"_s);
    Naming chosen;
    connect(&dialog, &NamingDialog::chosen, &dialog, [&chosen](const Naming& naming) { chosen = naming; });
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"useNames"_s), Qt::LeftButton);
    QCOMPARE(chosen, (Naming{.nameTemplate = u"{n} {name}.{ext}"_s, .keepSubfolders = true}));
}

void TestPresetDialogs::aWrongPatternCannotBeUsed() {
    const VendorRegistry vendors = madeup::vendors();
    NamingDialog dialog({}, jobs(), u"/season"_s, vendors, nullptr);
    dialog.findChild<QLineEdit*>(u"namePattern"_s)->setText(u"{name}.{colour}.{ext}"_s);
    QVERIFY(dialog.findChild<QLabel*>(u"nameProblem"_s)->text().contains(u"{colour}"_s));
    QVERIFY(!dialog.findChild<QPushButton*>(u"useNames"_s)->isEnabled());
    QVERIFY(namesIn(dialog).isEmpty());
}

void TestPresetDialogs::whatIsThereIsSeenToBeLeftOut() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.es.translate.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const VendorRegistry vendors = madeup::vendors();
    NamingDialog dialog({}, jobs(folder.path()), {}, vendors, nullptr);
    QCOMPARE(namesIn(dialog)[0], u"a.es.translate (2).mp4"_s);
    auto* policy = dialog.findChild<QComboBox*>(u"ifExists"_s);
    policy->setCurrentIndex(1);
    QVERIFY(namesIn(dialog)[0].contains(u"left out"_s));
    QCOMPARE(namesIn(dialog)[1], u"b.es.translate.mp4"_s);
}

static Preset preset(const QString& name) {
    return {.name = name, .vendor = u"alpha"_s, .account = u"alpha"_s, .sourceLanguage = u"en"_s, .targets = {u"es"_s, u"de"_s}};
}

static QString press(PresetsDialog& dialog, const QString& button) {
    QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
    return dialog.findChild<InfoBar*>(u"presetsInfo"_s)->sentence();
}

void TestPresetDialogs::aPresetIsRenamed() {
    PresetBook book({});
    book.put(preset(u"One"_s));
    book.put(preset(u"Two"_s));
    PresetsDialog dialog(book, nullptr);
    auto* list = dialog.findChild<QListWidget*>(u"presetList"_s);
    QVERIFY(dialog.findChild<QLabel*>(u"presetSummary"_s)->text().contains(u"English into Spanish, German"_s));
    list->item(0)->setText(u"First"_s);
    QTRY_COMPARE(book.presets()[0].name, u"First"_s);
    list->item(0)->setText(u"two"_s);
    QTRY_VERIFY(dialog.findChild<InfoBar*>(u"presetsInfo"_s)->sentence().contains(u"already"_s));
    QCOMPARE(list->item(0)->text(), u"First"_s);
}

void TestPresetDialogs::aDeletedPresetComesBack() {
    PresetBook book({});
    book.put(preset(u"One"_s));
    book.put(preset(u"Two"_s));
    PresetsDialog dialog(book, nullptr);
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>(u"presetList"_s);
    QVERIFY(press(dialog, u"deletePreset"_s).contains(u"“One” was deleted"_s));
    QCOMPARE(list->count(), 1);
    dialog.findChild<InfoBar*>(u"presetsInfo"_s)->findChild<QPushButton*>()->click();
    QCOMPARE(book.presets().value(0).name, u"One"_s);
    QCOMPARE(list->count(), 2);
    QSignalSpy used(&dialog, &PresetsDialog::useRequested);
    list->setCurrentRow(1);
    press(dialog, u"usePreset"_s);
    QCOMPARE(used.value(0).value(0).toString(), u"Two"_s);
}

void TestPresetDialogs::presetsAreHandedOn() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"one.json"_s);
    PresetBook book({});
    book.put(preset(u"One"_s));
    PresetsDialog dialog(book, nullptr);
    dialog.setFiles({[path](QWidget*) { return path; }, [path](QWidget*, const QString&) { return path; }});
    QVERIFY(press(dialog, u"exportPreset"_s).contains(path));
    QVERIFY(press(dialog, u"importPreset"_s).contains(u"“One 2” was imported"_s));
    QCOMPARE(dialog.findChild<QListWidget*>(u"presetList"_s)->currentRow(), 1);
    QVERIFY(QFile::remove(path));
    QVERIFY(press(dialog, u"importPreset"_s).contains(u"one.json"_s));
}

void TestPresetDialogs::whatIsMissingIsSaid() {
    using failure::Reason;
    const ApiError one = invalid(Reason::OptionUnknown, u"colour"_s, {u"colour"_s});
    QVERIFY(presetwords::missing({one}).contains(u"colour"_s));
    QVERIFY(presetwords::missing({one, one, one, one, one}).contains(u'2'));
}

QTEST_MAIN(TestPresetDialogs)
#include "tst_presetdialogs.moc"
