// SPDX-License-Identifier: MIT
#include "ui/bulkedit/changetasksdialog.h"

#include "tests/models/madeupvendors.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

class tst_ChangeTasks : public QObject {
    Q_OBJECT

    const VendorRegistry m_vendors = madeup::vendorsWithDelta();

    static Task task(const QString& id, const QString& vendor, const QString& target = u"es"_s) {
        Task task{.id = id};
        task.job = {.operation = OperationKind::Translate, .vendor = vendor, .account = vendor, .source = u"/clips/a.mp4"_s,
                    .sourceLanguage = u"en"_s, .targetLanguage = target, .folder = u"/out"_s};
        return task;
    }

    ChangeFacts facts(double seconds = 60) const {
        const QList<Price> prices{{.task = u"plain"_s, .creditsPerMinute = 10}, {.task = u"synced"_s, .creditsPerMinute = 25}};
        return {m_vendors,
                {[prices](const QString&) { return prices; }, [seconds](const QString&) { return seconds; }},
                [](const QString& account, const QString& language) {
                    return account == "alpha"_L1 ? QList<Voice>{madeup::voice("v-"_L1 + language, "Ana "_L1 + language, language)} : QList<Voice>();
                }};
    }

    template <class Control>
    static Control* field(const ChangeTasksDialog& dialog, const QString& name) {
        return dialog.findChild<Control*>(name);
    }

    static QString price(const ChangeTasksDialog& dialog) { return field<QLabel>(dialog, u"priceChange"_s)->text(); }

private Q_SLOTS:
    void untouchedNothingChanges() {
        const ChangeTasksDialog dialog({task(u"1"_s, u"delta"_s), task(u"2"_s, u"delta"_s)}, facts());
        QVERIFY(dialog.change().isEmpty());
        QVERIFY(!field<QPushButton>(dialog, u"applyChange"_s)->isEnabled());
        QCOMPARE(field<QPushButton>(dialog, u"applyChange"_s)->text(), u"Change 2 task(s)"_s);
        QVERIFY2(price(dialog).contains(u"20 points"_s), qPrintable(price(dialog)));
    }

    void thePriceIsToldBeforeItIsApplied() {
        ChangeTasksDialog dialog({task(u"1"_s, u"delta"_s), task(u"2"_s, u"delta"_s, u"fr"_s)}, facts());
        auto* synced = field<QComboBox>(dialog, u"option:lipsync"_s);
        QVERIFY(synced);
        synced->setCurrentIndex(synced->findData(u"true"_s));
        QVERIFY2(price(dialog).endsWith(u"20 → 50 points"_s), qPrintable(price(dialog)));
        QSignalSpy wanted(&dialog, &ChangeTasksDialog::changeWanted);
        field<QPushButton>(dialog, u"applyChange"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toStringList(), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(wanted[0][1].value<JobChange>(), (JobChange{.options = {{u"lipsync"_s, true}}}));
    }

    void aLengthThatIsFoundLaterMendsThePrice() {
        double seconds = 0;
        ChangeFacts late = facts();
        late.prices.seconds = [&seconds](const QString&) { return seconds; };
        ChangeTasksDialog dialog({task(u"1"_s, u"delta"_s)}, late);
        QVERIFY(!price(dialog).contains(u"points"_s));
        seconds = 60;
        dialog.refresh();
        QVERIFY2(price(dialog).contains(u"10 points"_s), qPrintable(price(dialog)));
    }

    void onlyWhatAllShareIsOffered() {
        const ChangeTasksDialog one({task(u"1"_s, u"alpha"_s), task(u"2"_s, u"alpha"_s)}, facts());
        QVERIFY(field<QComboBox>(one, u"changeLanguage"_s) && field<QComboBox>(one, u"changeVoice"_s));
        const ChangeTasksDialog several({task(u"1"_s, u"alpha"_s), task(u"2"_s, u"delta"_s, u"fr"_s)}, facts());
        QVERIFY(!field<QComboBox>(several, u"changeLanguage"_s) && !field<QComboBox>(several, u"changeVoice"_s));
        QVERIFY(!field<QComboBox>(several, u"option:lipsync"_s));
        QVERIFY(field<QLineEdit>(several, u"changeFolder"_s) && field<QLineEdit>(several, u"changeTemplate"_s));
    }

    void whatIsRefusedIsSaidAndCannotBeApplied() {
        const ChangeTasksDialog dialog({task(u"1"_s, u"alpha"_s)}, facts());  // which needs a voice, and has none
        field<QLineEdit>(dialog, u"changeFolder"_s)->setText(u"/else"_s);
        QVERIFY(!field<QLabel>(dialog, u"changeProblem"_s)->text().isEmpty());
        QVERIFY(!field<QPushButton>(dialog, u"applyChange"_s)->isEnabled());
        auto* voice = field<QComboBox>(dialog, u"changeVoice"_s);
        voice->setCurrentIndex(1);
        QVERIFY(field<QLabel>(dialog, u"changeProblem"_s)->text().isEmpty());
        QVERIFY(field<QPushButton>(dialog, u"applyChange"_s)->isEnabled());
        QCOMPARE(dialog.change(), (JobChange{.voice = u"v-es"_s, .folder = u"/else"_s}));
    }

    void voicesFollowTheLanguage() {
        const ChangeTasksDialog dialog({task(u"1"_s, u"alpha"_s)}, facts());
        auto* language = field<QComboBox>(dialog, u"changeLanguage"_s);
        language->setCurrentIndex(language->findData(u"fr"_s));
        auto* voice = field<QComboBox>(dialog, u"changeVoice"_s);
        QCOMPARE(voice->itemData(1).toString(), u"v-fr"_s);
        voice->setCurrentIndex(1);
        QCOMPARE(dialog.change(), (JobChange{.voice = u"v-fr"_s, .targetLanguage = u"fr"_s}));
    }

    void aVoiceBringsItsOptions() {
        JobChange change{.options = {{u"volume"_s, 5}}};
        const QList<OptionRule> rules = m_vendors.find(u"charlie"_s)->operations.first().options;
        changefields::putVoice(change, madeup::speaker(u"bob"_s, u"street"_s), rules);
        QCOMPARE(change.options, (QJsonObject{{u"volume"_s, 5}, {u"voiceSource"_s, u"street"_s}, {u"styleId"_s, QJsonValue()}}));
    }

    void everyFieldHasAName() {
        const ChangeTasksDialog dialog({task(u"1"_s, u"delta"_s)}, facts());
        for (const auto* box : dialog.findChildren<QComboBox*>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        for (const auto* line : dialog.findChildren<QLineEdit*>())
            QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
    }
};

QTEST_MAIN(tst_ChangeTasks)
#include "tst_changetasks.moc"
