// SPDX-License-Identifier: MIT
// How long the window's thread is kept from its events by a batch of 500 clips x 10 languages x 3 vendors: opened, ticked row by
// row and column by column, scrolled and priced anew, beside the 16 ms of one frame. How long a plain QTableView of as many
// words takes to be scrolled the same way tells what the machine makes of it.
#include "models/launch/launchplan.h"
#include "models/launch/launchticks.h"
#include "services/vendors/akool.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/heartbeat.h"
#include "tests/benchmarks/plaintable.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/launchview.h"
#include "ui/theme/theme.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qscrollbar.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int clipCount = 500;
constexpr int runs = 3;
constexpr double frameMilliseconds = 16;
const QStringList languages{u"es"_s, u"de"_s, u"fr"_s, u"it"_s, u"ja"_s, u"ko"_s, u"pt"_s, u"ru"_s, u"zh"_s, u"ar"_s};
const QStringList accounts{u"oiiyao"_s, u"qavix"_s, u"akool"_s};

void pass(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QList<JobClip> season() {
    QList<JobClip> clips;
    for (int n = 0; n < clipCount; ++n) {
        const QString path = u"/season/episode-%1.mp4"_s.arg(n);
        clips.append({.path = path, .facts = MediaFile{.path = path, .bytes = 20'000'000, .seconds = 20.0 + n % 37, .container = u"mov,mp4"_s,
                                                       .videoCodec = u"h264"_s, .audioCodec = u"aac"_s, .size = {1280, 720}, .framesPerSecond = 25}});
    }
    return clips;
}

AccountKnowledge knowledge(double perMinute) {
    AccountKnowledge known;
    for (const QString& id : accounts) {
        known.withKey.append({.id = id, .vendor = id, .bucket = u"mine"_s});
        known.balances[id] = 1e6;
        for (const QString& language : languages)
            known.prices[id].append({.task = u"video_translation"_s, .language = language, .creditsPerMinute = perMinute});
    }
    return known;
}

void prepare(LaunchPlan& plan) {
    JobChoice choice{.source = u"en"_s, .targets = languages};
    for (const QString& account : accounts) {
        QJsonObject voices;
        for (const QString& language : languages)
            voices[language] = u"voice"_s;
        choice.voices[account] = voices;
    }
    plan.setClips(season(), {});
    plan.setPlace(u"/tmp"_s, {});
    plan.setChoice(choice);
    plan.setAccounts(accounts);
}

const QString scrolling = u"scrolling"_s;

void scroll(QAbstractScrollArea& area) {
    for (int step = 0; step < 60; ++step) {
        area.verticalScrollBar()->setValue(step * 97);
        area.horizontalScrollBar()->setValue(step * 11);
        pass(16ms);
    }
}

/// The longest event of somebody who does nothing but words.
double plainScrolling() {
    std::vector<QStringList> rows(clipCount, QStringList(languages.size() * accounts.size(), u"12.50"_s));
    PlainTable words(std::move(rows), int(languages.size() * accounts.size()));
    QTableView table;
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setDefaultSectionSize(64);
    table.setModel(&words);
    table.resize(1440, 628);
    table.show();
    pass(300ms);
    Heartbeat heartbeat;
    heartbeat.start();
    pass(20ms);
    scroll(table);
    return heartbeat.longestWork();
}

/// What a person does, a step every few frames. Each part is timed by itself.
struct Part {
    QString what{};
    std::function<void()> act{};
};

QList<Part> parts(LaunchPlan& plan, LaunchTable& table, const VendorRegistry& vendors) {
    const auto byColumns = [&plan] {
        for (int column = 0; column < int(plan.columns().size()); column += 3) {
            plan.tick(allRows(plan), {column}, false);
            pass(50ms);
        }
    };
    const auto byRows = [&plan] {
        for (int row = 0; row < 20; ++row) {
            plan.tick({row * 7}, allColumns(plan), row % 2 == 0);
            pass(30ms);
        }
    };
    return {{u"prices and accounts are told"_s, [&plan, &vendors] { plan.setKnowledge(vendors, knowledge(10)); }},
            {u"all cells are ticked"_s, [&plan] { plan.tick(allRows(plan), allColumns(plan), true); }},
            {u"columns are cleared"_s, byColumns},
            {u"rows are ticked"_s, byRows},
            {scrolling, [&table] { scroll(table); }},
            {u"other prices are told"_s, [&plan, &vendors] { plan.setKnowledge(vendors, knowledge(12)); }}};
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    const VendorRegistry vendors({oiiyao(), qavix(), akool()});
    QHash<QString, QList<double>> work;
    QStringList names;
    QList<double> longest, plain;
    int ticked = 0;
    for (int run = 0; run < runs; ++run) {
        LaunchPlan plan;
        prepare(plan);
        LaunchView view(plan, {OperationKind::Translate}, [](const QString&) { return QImage(); });
        view.resize(1440, 900);
        view.show();
        pass(300ms);
        longest << 0;
        for (const Part& part : parts(plan, view.table(), vendors)) {
            Heartbeat heartbeat;
            heartbeat.start();
            pass(20ms);
            part.act();
            pass(400ms);
            work[part.what] << heartbeat.longestWork();
            longest.last() = qMax(longest.last(), heartbeat.longestWork());
            names << part.what;
        }
        ticked = plan.ticksIn(OperationKind::Translate);
        plain << plainScrolling();
    }
    names.removeDuplicates();
    QList<Comparison> all;
    for (const QString& name : std::as_const(names))
        all << Comparison{name, median(work[name]), frameMilliseconds};
    all << Comparison{u"scrolling, beside a plain QTableView"_s, median(work[scrolling]), median(plain)};
    print({.metric = u"grid"_s, .unit = u"ms"_s, .peerName = u"limit"_s,
           .whole = {u"processor time of the longest event, %1 cells ticked at the end"_s.arg(ticked), median(longest), frameMilliseconds},
           .parts = all});
    return 0;
}
