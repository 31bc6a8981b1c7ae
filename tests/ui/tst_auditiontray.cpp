// SPDX-License-Identifier: MIT
// The Preview cells of a list, the tray under it and the keys of both, with an ordinary model and real widgets.
#include "tests/ui/auditionrig.h"
#include "ui/audition/auditionkeys.h"
#include "ui/audition/auditiontray.h"
#include "ui/audition/previewpaint.h"
#include "ui/audition/previewsinview.h"
#include "ui/audition/previewstrip.h"
#include "ui/audition/trayslot.h"
#include "ui/audition/voicepreviewdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/infobar.h"

#include <QtGui/qevent.h>
#include <QtGui/qstandarditemmodel.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int reasonRole = Qt::UserRole + 1;

/// A list with a Preview column and the tray below it.
struct Browser {
    explicit Browser(AuditionRig& rig) : rig(rig), tray(new AuditionTray(rig.audition, rig.pictures, &window)) {
        window.resize(1000, 500);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&table);
        column->addWidget(tray);
        table.setModel(&model);
        model.setColumnCount(2);
        delegate = new VoicePreviewDelegate(rig.audition, {.voice = Qt::UserRole, .reason = reasonRole}, &table);
        table.setItemDelegateForColumn(1, delegate);
        table.setColumnWidth(1, 300);
        table.verticalHeader()->setDefaultSectionSize(44);
        table.setEditTriggers(QAbstractItemView::NoEditTriggers);
        new AuditionKeys(&table, *delegate, rig.audition, tray);
    }

    void add(const Voice& voice, const QString& reason = {}) {
        auto* name = new QStandardItem(voice.name);
        auto* cell = new QStandardItem;
        for (QStandardItem* item : {name, cell}) {
            item->setData(QVariant::fromValue(voice), Qt::UserRole);
            item->setData(reason, reasonRole);
        }
        model.appendRow({name, cell});
    }
    void show() {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        table.setFocus();
    }
    QModelIndex cell(int row) const { return model.index(row, 1); }
    previewpaint::Places places(int row) const {
        return previewpaint::placesIn(table.visualRect(cell(row)).adjusted(8, 0, -8, 0), table.layoutDirection());
    }
    void click(const QPoint& at) { QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at); }
    QImage picture(int row) { return table.viewport()->grab(table.visualRect(cell(row))).toImage(); }

    AuditionRig& rig;
    QWidget window;
    QTableView table{&window};
    QStandardItemModel model;
    VoicePreviewDelegate* delegate = nullptr;
    AuditionTray* tray;
};

/// The columns of an image that have ink of that colour, first and last; -1 without any.
QPair<int, int> inkOf(const QImage& image, Token token) {
    const QColor colour = theme::color(token, QApplication::palette());
    int first = -1, last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != colour)
                continue;
            first = first < 0 ? x : first;
            last = x;
            break;
        }
    }
    return {first, last};
}

}  // namespace

class tst_AuditionTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme::apply(*qApp, theme::Scheme::Light);
        m_rig = std::make_unique<AuditionRig>();
        m_browser = std::make_unique<Browser>(*m_rig);
    }
    void cleanup() {
        m_browser.reset();
        m_rig.reset();
    }

    void aCellSaysWhatThereIsToHear_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("canPlay");
        QTest::newRow("a preview of seven seconds") << u"/70.wav"_s << QString() << u"Preview, 0:07"_s << true;
        QTest::newRow("a page in its place") << u"/page.wav"_s << QString() << u"Preview is broken"_s << true;
        QTest::newRow("none at all") << QString() << QString() << u"No preview"_s << false;
        QTest::newRow("a voice that cannot be used") << u"/70.wav"_s << u"Not for this clip"_s << u"Not for this clip"_s << false;
    }

    void aCellSaysWhatThereIsToHear() {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        QFETCH(QString, words);
        QFETCH(bool, canPlay);
        const Voice voice = m_rig->voice(u"Lucía"_s, path);
        m_browser->add(voice, reason);
        m_browser->show();
        if (!path.isEmpty())
            QVERIFY(m_rig->fetch(voice.preview));
        QCOMPARE(m_browser->delegate->spoken(m_browser->cell(0)), words);
        QCOMPARE(m_browser->delegate->canPlay(m_browser->cell(0)), canPlay);
        m_browser->delegate->toggle(m_browser->cell(0));
        QCOMPARE(m_rig->audition.current().isEmpty(), !canPlay);
    }

    void fetchingMovesNothing() {
        m_browser->add(m_rig->voice(u"Lucía"_s, u"/never.wav"_s));
        m_browser->show();
        const auto before = m_browser->places(0);
        m_browser->delegate->toggle(m_browser->cell(0));
        QCOMPARE(m_browser->delegate->spoken(m_browser->cell(0)), u"Preview is being fetched"_s);
        QCOMPARE(m_browser->places(0).wave, before.wave);
        QVERIFY(inkOf(m_browser->picture(0), Token::Mid).first > 0);  // the line that the waveform will be
    }

    void thePlayedPartIsLeftInEveryLanguage_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<theme::Scheme>("scheme");
        QTest::newRow("light") << Qt::LeftToRight << theme::Scheme::Light;
        QTest::newRow("dark") << Qt::LeftToRight << theme::Scheme::Dark;
        QTest::newRow("mirrored") << Qt::RightToLeft << theme::Scheme::Light;
        QTest::newRow("mirrored and dark") << Qt::RightToLeft << theme::Scheme::Dark;
    }

    void thePlayedPartIsLeftInEveryLanguage() {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(theme::Scheme, scheme);
        QApplication::setLayoutDirection(direction);
        theme::apply(*qApp, scheme);
        const Voice voice = m_rig->voice(u"Lucía"_s, u"/20.wav"_s);
        m_browser->add(voice);
        m_browser->show();
        QVERIFY(m_rig->fetch(voice.preview));
        m_rig->audition.play(voice.preview);
        QTRY_VERIFY(m_rig->audition.isPlaying(voice.preview));
        m_rig->output->at = 1.0;  // half of it
        const QRect cell = m_browser->table.visualRect(m_browser->cell(0));
        const QRect wave = m_browser->places(0).wave.translated(-cell.topLeft());
        const QImage image = m_browser->picture(0).copy(wave);
        const auto played = inkOf(image, Token::Accent), rest = inkOf(image, Token::Mid);
        QVERIFY2(played.first <= 2 && std::abs(played.second - wave.width() / 2) <= 4, qPrintable(QString::number(played.second)));
        QVERIFY2(rest.first > played.second && rest.second >= wave.width() - 5, qPrintable(QString::number(rest.first)));
        const auto button = m_browser->places(0).button;
        QCOMPARE(button.left() > m_browser->places(0).wave.left(), direction == Qt::RightToLeft);
    }

    void aClickOnTheButtonPlaysAndOneInTheWaveformSeeks() {
        const Voice voice = m_rig->voice(u"Lucía"_s, u"/20.wav"_s);
        m_browser->add(voice);
        m_browser->show();
        QVERIFY(m_rig->fetch(voice.preview));
        m_browser->click(m_browser->places(0).button.center());
        QTRY_VERIFY(m_rig->audition.isPlaying(voice.preview));
        QCOMPARE(m_rig->output->from.last(), 0.0);
        m_browser->click(m_browser->places(0).wave.center());
        QTRY_COMPARE(m_rig->output->from.size(), 2);
        QVERIFY(std::abs(m_rig->output->from.last() - 1.0) < 0.05);
        m_browser->click(m_browser->places(0).button.center());
        QVERIFY(!m_rig->audition.isPlaying(voice.preview));
    }

    void theReasonWhyItIsBrokenIsItsTooltip() {
        PreviewLook look{.url = m_rig->at(u"/page.wav"_s)};
        look.preview = {.state = VoicePreview::State::Broken, .error = {.reason = failure::Reason::PreviewNoSound}};
        QVERIFY(previewpaint::explained(look).contains("no sound"_L1));
        look.barred = u"Speaks no Spanish"_s;
        QCOMPARE(previewpaint::explained(look), u"Speaks no Spanish"_s);
        QVERIFY(previewpaint::explained({}).startsWith("The vendor has no preview"_L1));
    }

    void aNarrowCellStillTellsTheLength() {
        const auto places = previewpaint::placesIn({0, 0, 156, 44}, Qt::LeftToRight);
        QVERIFY(places.wave.width() >= 60);
        QVERIFY(places.words.width() >= QFontMetrics(m_browser->table.font()).horizontalAdvance(u"0:07"_s));
        const auto wide = previewpaint::placesIn({0, 0, 300, 44}, Qt::LeftToRight);
        QCOMPARE(wide.wave.width(), 144);
    }

    void saysThatThereIsMoreOfIt() {
        PreviewLook look{.url = m_rig->at(u"/10.wav"_s)};
        look.preview = {.state = VoicePreview::State::Ready, .seconds = 120};
        QCOMPARE(previewpaint::words(look), u"2:00"_s);
        QVERIFY(previewpaint::explained(look).isEmpty());
        look.preview.shortened = true;
        QCOMPARE(previewpaint::words(look), u"2:00+"_s);
        QVERIFY(previewpaint::explained(look).contains("first 2:00"_L1));
        QVERIFY(previewpaint::spoken(look).contains("first 2:00"_L1));
    }

    void theKeyboardAloneIsEnough() {
        for (const auto& path : {u"/10.wav"_s, u"/12.wav"_s, QString(), u"/14.wav"_s})
            m_browser->add(m_rig->voice(u"v"_s + path, path));
        m_browser->show();
        QTableView& table = m_browser->table;
        table.setCurrentIndex(m_browser->cell(0));
        const auto plays = [&](const QString& path) { return m_rig->audition.isPlaying(m_rig->at(path)); };
        QTest::keyClick(&table, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(plays(u"/10.wav"_s), 60'000);
        QTest::keyClick(&table, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(plays(u"/12.wav"_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(m_rig->at(u"/14.wav"_s)).isReady(), 60'000);  // fetched ahead
        QTest::keyClick(&table, Qt::Key_Down);  // to the one without a preview
        QTRY_VERIFY(m_rig->audition.current().isEmpty());
        QTest::keyClick(&table, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(plays(u"/14.wav"_s), 60'000);
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(!plays(u"/14.wav"_s));
        QTest::keyClick(&table, Qt::Key_Space);
        QTRY_VERIFY(plays(u"/14.wav"_s));
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(m_rig->audition.current().isEmpty());
    }

    void anArrowKeptDownPlaysOnlyWhereItComesToRest() {
        for (int i = 10; i < 20; ++i)
            m_browser->add(m_rig->voice(QString::number(i), u"/%1.wav"_s.arg(i)));
        m_browser->show();
        m_browser->table.setCurrentIndex(m_browser->cell(0));
        const auto send = [&](QEvent::Type type, bool repeated) {
            QKeyEvent event(type, Qt::Key_Down, {}, QString(), repeated);
            QApplication::sendEvent(&m_browser->table, &event);
        };
        send(QEvent::KeyPress, false);
        for (int i = 0; i < 4; ++i)
            send(QEvent::KeyPress, true);
        send(QEvent::KeyRelease, false);
        QCOMPARE(m_browser->table.currentIndex().row(), 5);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(u"/15.wav"_s)), 60'000);
        QCOMPARE(m_rig->output->sounds.size(), 1);
    }

    void theRowsInSightAreFetchedFromTheTop() {
        for (int i = 1; i <= 90; ++i)
            m_browser->add(m_rig->voice(QString::number(i), u"/%1.wav"_s.arg(i)), i == 2 ? u"Not for this clip"_s : QString());
        m_browser->show();
        new PreviewsInView(&m_browser->table, *m_browser->delegate, m_rig->previews);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(m_rig->at(u"/5.wav"_s)).isReady(), 60'000);
        QStringList first;  // three at a time
        for (const ServerRequest& request : m_rig->server().requests().first(3))
            first << request.path();
        first.sort();
        QCOMPARE(first, (QStringList{u"/1.wav"_s, u"/3.wav"_s, u"/4.wav"_s}));
        QCOMPARE(m_rig->previews.preview(m_rig->at(u"/2.wav"_s)).state, VoicePreview::State::None);
        QCOMPARE(m_rig->previews.preview(m_rig->at(u"/60.wav"_s)).state, VoicePreview::State::None);
        m_browser->table.scrollToBottom();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(m_rig->at(u"/90.wav"_s)).isReady(), 60'000);
    }

    void theTrayHoldsUpToFour() {
        AuditionTray& tray = *m_browser->tray;
        m_browser->show();
        QCOMPARE(tray.chosen(), -1);
        QVERIFY(!use()->isEnabled());
        QCOMPARE(visibleSlots(), 1);
        tray.setEntries(entries(3));
        QCOMPARE(visibleSlots(), 4);
        QCOMPARE(tray.findChild<QLabel*>(u"auditionCount"_s)->text(), u"3 of 4"_s);
        QCOMPARE(tray.chosen(), 0);
        tray.setEntries(entries(6));
        QCOMPARE(tray.entries().size(), 4);
        QVERIFY(tray.isFull());
        QSignalSpy removed(&tray, &AuditionTray::removeRequested);
        tray.findChild<TraySlot*>(u"traySlot2"_s)->findChild<QToolButton*>(u"traySlotRemove"_s)->click();
        QCOMPARE(removed[0][0].value<VoiceKey>().id, u"Voice 2"_s);
    }

    void useIsAboutTheOneHeardLast() {
        AuditionTray& tray = *m_browser->tray;
        m_browser->show();
        tray.setEntries(entries(3));
        QCOMPARE(use()->text(), u"Use Voice 1"_s);
        tray.findChild<TraySlot*>(u"traySlot3"_s)->findChild<QToolButton*>(u"traySlotPlay"_s)->click();
        QCOMPARE(use()->text(), u"Use Voice 3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(u"/13.wav"_s)), 60'000);
        QSignalSpy used(&tray, &AuditionTray::useRequested);
        use()->click();
        QCOMPARE(used[0][0].value<VoiceKey>(), entries(3)[2].key);
        auto fewer = entries(3);
        fewer.removeFirst();
        tray.setEntries(fewer);
        QCOMPARE(use()->text(), u"Use Voice 3"_s);  // moved, and still the chosen one
        QCOMPARE(tray.chosen(), 1);
    }

    void theNumberKeysPlayTheTray() {
        m_browser->add(m_rig->voice(u"other"_s, u"/30.wav"_s));
        m_browser->show();
        m_browser->tray->setEntries(entries(2));
        QTest::keyClick(&m_browser->table, Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(u"/12.wav"_s)), 60'000);
        QTest::keyClick(&m_browser->table, Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(u"/11.wav"_s)), 60'000);
        QTest::keyClick(&m_browser->table, Qt::Key_1);
        QVERIFY(!m_rig->audition.isPlaying(m_rig->at(u"/11.wav"_s)));
        QTest::keyClick(&m_browser->table, Qt::Key_3);  // nobody is there
        QVERIFY(!m_rig->output->playing);
    }

    void allArePlayedInTurn() {
        auto four = entries(4);
        four[1].voice.preview = m_rig->at(u"/page.wav"_s);
        QVERIFY(m_rig->fetch(four[1].voice.preview));
        AuditionTray& tray = *m_browser->tray;
        m_browser->show();
        tray.setEntries(four);
        auto* button = tray.findChild<QPushButton*>(u"auditionInTurn"_s);
        button->click();
        QCOMPARE(button->text(), u"Stop"_s);
        for (const int voice : {1, 3, 4}) {  // the broken one is passed over
            QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(u"/1%1.wav"_s.arg(voice))), 60'000);
            QCOMPARE(tray.chosen(), voice - 1);
            m_rig->output->finish();
        }
        QCOMPARE(button->text(), u"Play in turn"_s);
        QVERIFY(m_rig->audition.current().isEmpty());
        button->click();
        QTRY_VERIFY(m_rig->output->playing);
        button->click();
        QVERIFY(!m_rig->output->playing);
        QCOMPARE(button->text(), u"Play in turn"_s);
    }

    void aMissingDeviceIsSaidOverTheTray() {
        m_browser->show();
        m_browser->tray->setEntries(entries(2));
        m_rig->output->refusal = ApiError{.kind = failure::Kind::Invalid, .reason = failure::Reason::SoundDeviceMissing};
        auto* info = m_browser->tray->findChild<InfoBar*>(u"auditionInfo"_s);
        QVERIFY(!info->isVisible());
        m_browser->tray->playInTurn();
        QTRY_VERIFY_WITH_TIMEOUT(info->isVisible(), 60'000);
        QVERIFY2(info->sentence().contains("headphones"_L1), qPrintable(info->sentence()));
        QCOMPARE(m_browser->tray->findChild<QPushButton*>(u"auditionInTurn"_s)->text(), u"Play in turn"_s);
    }

    void everyControlHasAName() {
        m_browser->show();
        m_browser->tray->setEntries(entries(3));
        for (const auto* control : m_browser->tray->findChildren<QAbstractButton*>())
            QVERIFY2(!control->isVisible() || !control->accessibleName().isEmpty() || !control->text().isEmpty(), qPrintable(control->objectName()));
        const auto* slot = m_browser->tray->findChild<TraySlot*>(u"traySlot2"_s);
        QVERIFY2(slot->accessibleName().startsWith("Voice 2, Vendor 2, key 2"_L1), qPrintable(slot->accessibleName()));
    }

    void aStripPlaysAFileInItsPlace() {
        const QUrl remote = m_rig->at(u"/20.wav"_s);
        QVERIFY(m_rig->fetch(remote));
        const QUrl file = QUrl::fromLocalFile(m_rig->previews.preview(remote).file);
        PreviewStrip strip(m_rig->audition);
        strip.show();
        QVERIFY(!strip.isEnabled());
        strip.setSource(file);
        QTRY_COMPARE_WITH_TIMEOUT(strip.accessibleName(), u"Preview, 0:02"_s, 60'000);
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Space);
        QTRY_VERIFY(m_rig->audition.isPlaying(file));
        QTest::keyClick(&strip, Qt::Key_Right);
        QTRY_COMPARE(m_rig->output->from, (QList<double>{0, 1}));
        QTest::mouseClick(&strip, Qt::LeftButton, {}, previewpaint::placesIn(strip.rect(), Qt::LeftToRight).button.center());
        QVERIFY(!m_rig->audition.isPlaying(file));
    }

private:
    QList<AuditionTray::Entry> entries(int count) const {
        QList<AuditionTray::Entry> made;
        for (int i = 1; i <= count; ++i) {
            const QString name = u"Voice %1"_s.arg(i);
            made << AuditionTray::Entry{{u"oiiyao"_s, name, u"es-ES"_s}, m_rig->voice(name, u"/1%1.wav"_s.arg(i)), u"Vendor %1"_s.arg(i)};
        }
        return made;
    }
    QPushButton* use() const { return m_browser->tray->findChild<QPushButton*>(u"auditionUse"_s); }
    int visibleSlots() const {
        const auto all = m_browser->tray->findChildren<TraySlot*>();
        return int(std::ranges::count_if(all, &TraySlot::isVisible));
    }

    std::unique_ptr<AuditionRig> m_rig;
    std::unique_ptr<Browser> m_browser;
};

QTEST_MAIN(tst_AuditionTray)
#include "tst_auditiontray.moc"
