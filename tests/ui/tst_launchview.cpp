// SPDX-License-Identifier: MIT
// The grid, driven by keys and buttons.
#include "models/launch/launchplan.h"
#include "tests/models/madeupvendors.h"
#include "ui/launch/holdbar.h"
#include "ui/launch/launchhead.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/launchview.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

class TestLaunchView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeysTickACellARowAndAColumn();
    void headsTickLanguagesAndAccounts();
    void theButtonSaysWhatHappens();
    void nothingGoesWhileItIsHeld();
    void aChangeWhileHeldIsASecondThought();
    void whatWasMadeBeforeIsTakenUnlessOneSaysNo_data();
    void whatWasMadeBeforeIsTakenUnlessOneSaysNo();
    void aRecipeIsMadeOnceMoreWhenSomebodySaysSo();
    void whatCostsNothingIsNotHeld();
    void aNoticeOffersWhatCanBeDone();
    void ofNothingItSaysWhatToDo();

private:
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    void goTo(int row, int column) { m_view->table().setCurrentIndex(m_view->table().model()->index(row, column)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&m_view->table(), key, with); }
    int ticks() const { return m_plan->ticksIn(OperationKind::Translate); }
    QPushButton& queue() const { return *find<QPushButton>(u"launchQueue"_s); }

    VendorRegistry m_vendors = madeup::vendors();
    AccountKnowledge m_known;
    std::unique_ptr<LaunchPlan> m_plan;
    std::unique_ptr<LaunchView> m_view;
};

/// Columns: Spanish at alpha and home, French at alpha and home, who does not speak it.
void TestLaunchView::init() {
    m_view.reset();
    m_plan = std::make_unique<LaunchPlan>();
    m_known = {};
    m_known.withKey = {madeup::account(u"alpha"_s)};
    m_known.prices[u"alpha"_s] = {{.task = u"dubbing"_s, .creditsPerMinute = 10}};
    m_plan->setClips({madeup::clip(u"a.mp4"_s, 50), madeup::clip(u"b.mp4"_s, 134)}, {});
    m_plan->setKnowledge(m_vendors, m_known);
    JobChoice choice{.source = u"en"_s, .targets = {u"es"_s, u"fr"_s}};
    choice.options[u"alpha"_s] = QJsonObject{{u"voice_clone"_s, true}};
    m_plan->setChoice(choice);
    m_plan->setAccounts({u"alpha"_s, u"home"_s});
    m_view = std::make_unique<LaunchView>(*m_plan, QList<OperationKind>{OperationKind::Translate, OperationKind::LipSync},
                                          [](const QString&) { return QImage(); });
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLaunchView::theKeysTickACellARowAndAColumn() {
    goTo(0, 0);
    press(Qt::Key_Space);
    QVERIFY(m_plan->isTicked(0, 0));
    press(Qt::Key_Space);
    QCOMPARE(ticks(), 0);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(ticks(), 3);  // all of the row but what cannot be done
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(ticks(), 2);
    QVERIFY(m_plan->isTicked(1, 0));
    goTo(0, 3);
    press(Qt::Key_Space);
    QCOMPARE(ticks(), 2);
}

void TestLaunchView::headsTickLanguagesAndAccounts() {
    LaunchHead& head = *m_view->table().head();
    const int x = head.sectionViewportPosition(1) + 5;
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, QPoint(head.sectionViewportPosition(0) + 20, 10));
    QCOMPARE(ticks(), 4);  // Spanish, both
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, QPoint(x, head.height() - 8));
    QCOMPARE(ticks(), 2);  // home cleared
    QTest::mouseClick(find<QAbstractButton>(u"launchCorner"_s), Qt::LeftButton);
    QCOMPARE(ticks(), 6);
    QTest::mouseClick(find<QAbstractButton>(u"launchCorner"_s), Qt::LeftButton);
    QCOMPARE(ticks(), 0);
}

void TestLaunchView::theButtonSaysWhatHappens() {
    QTRY_VERIFY(!queue().isEnabled());
    goTo(0, 0);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QTRY_COMPARE(queue().text(), u"Queue 2 job(s)"_s);
    QVERIFY(queue().isEnabled());
}

void TestLaunchView::nothingGoesWhileItIsHeld() {
    QSignalSpy gone(m_view.get(), &LaunchView::queued);
    goTo(0, 0);
    press(Qt::Key_Space);
    QTRY_VERIFY(queue().isEnabled());
    queue().click();
    QVERIFY(m_view->hold().isRunning());
    QVERIFY(find<QLabel>(u"holdText"_s)->text().contains(u"10"_s));
    QCOMPARE(m_view->focusWidget(), find<QPushButton>(u"holdBack"_s));
    for (int second = 1; second < HoldBar::seconds; ++second)
        m_view->hold().second();
    QVERIFY(gone.isEmpty());
    QTest::keyClick(find<QPushButton>(u"holdBack"_s), Qt::Key_Escape);
    QVERIFY(!m_view->hold().isRunning());
    m_view->hold().second();
    QVERIFY(gone.isEmpty());
    QCOMPARE(ticks(), 1);
    queue().click();
    for (int second = 0; second < HoldBar::seconds; ++second)
        m_view->hold().second();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0][0].value<QList<JobSpec>>().size(), 1);
    queue().click();
    find<QPushButton>(u"sendNow"_s)->click();
    QCOMPARE(gone.size(), 2);
}

void TestLaunchView::aChangeWhileHeldIsASecondThought() {
    QSignalSpy gone(m_view.get(), &LaunchView::queued);
    goTo(0, 0);
    press(Qt::Key_Space);
    QTRY_VERIFY(queue().isEnabled());
    queue().click();
    m_known.prices[u"alpha"_s] = {{.task = u"dubbing"_s, .creditsPerMinute = 20}};  // told meanwhile
    m_plan->setKnowledge(m_vendors, m_known);
    QTRY_VERIFY(!m_view->hold().isRunning());
    QVERIFY(gone.isEmpty());
}

void TestLaunchView::whatWasMadeBeforeIsTakenUnlessOneSaysNo_data() {
    QTest::addColumn<bool>("taken");
    QTest::newRow("taken, nothing is paid for it") << true;
    QTest::newRow("made once more, because somebody says so") << false;
}

void TestLaunchView::whatWasMadeBeforeIsTakenUnlessOneSaysNo() {
    QFETCH(bool, taken);
    QSignalSpy gone(m_view.get(), &LaunchView::queued), held(m_view.get(), &LaunchView::holding);
    goTo(0, 0);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QTRY_VERIFY(queue().isEnabled());
    queue().click();
    QCOMPARE(held.size(), 1);
    auto* take = find<QCheckBox>(u"takeEarlier"_s);
    QVERIFY(!take->isVisible());
    m_view->setEarlier({1});
    QVERIFY(take->isVisible() && take->isChecked());
    if (!taken)
        take->click();
    find<QPushButton>(u"sendNow"_s)->click();
    const auto jobs = gone.value(0).value(0).value<QList<JobSpec>>();
    QCOMPARE(jobs.size(), 2);
    QVERIFY(!jobs[0].reuse);
    QCOMPARE(jobs[1].reuse, taken);
}

void TestLaunchView::aRecipeIsMadeOnceMoreWhenSomebodySaysSo() {
    QSignalSpy gone(m_view.get(), &LaunchView::queued);
    m_view->holdJobs({{.account = u"alpha"_s, .reuse = true}, {.account = u"alpha"_s, .reuse = true}});
    m_view->setEarlier({0});
    find<QCheckBox>(u"takeEarlier"_s)->click();
    find<QPushButton>(u"sendNow"_s)->click();
    const auto jobs = gone.value(0).value(0).value<QList<JobSpec>>();
    QCOMPARE(jobs.size(), 2);
    QVERIFY(!jobs[0].reuse);
    QVERIFY(jobs[1].reuse);
}

void TestLaunchView::whatCostsNothingIsNotHeld() {
    QSignalSpy gone(m_view.get(), &LaunchView::queued);
    goTo(0, 1);
    press(Qt::Key_Space);
    QTRY_VERIFY(queue().isEnabled());
    queue().click();
    QCOMPARE(gone.size(), 1);
}

void TestLaunchView::aNoticeOffersWhatCanBeDone() {
    QSignalSpy asked(m_view.get(), &LaunchView::fixAsked);
    m_known.balances[u"alpha"_s] = 5;
    m_plan->setKnowledge(m_vendors, m_known);
    goTo(0, 0);
    press(Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>(u"noticeCard"_s));
    find<QWidget>(u"noticeCard"_s)->findChild<QPushButton*>()->click();
    QCOMPARE(asked.size(), 1);
}

void TestLaunchView::ofNothingItSaysWhatToDo() {
    const auto shown = [this] {
        const auto labels = m_view->findChildren<QLabel*>();
        QStringList texts;
        for (const QLabel* label : labels)
            texts << (label->isVisible() ? label->text() : QString());
        return texts.join(u'\n');
    };
    m_plan->setAccounts({});
    QTRY_VERIFY(shown().contains(u"Which languages"_s));
    m_plan->setClips({}, {});
    QTRY_VERIFY(shown().contains(u"No clips yet"_s));
}

QTEST_MAIN(TestLaunchView)
#include "tst_launchview.moc"
