// SPDX-License-Identifier: MIT
// P14: searching 5,000 voices letter by letter, facets counted and all of it painted, beside a QTableView over a plain
// QSortFilterProxyModel with the same words, which counts nothing.
#include "models/job/jobdraft.h"
#include "models/voices/voicebook.h"
#include "models/voices/voicelibrary.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/plaintable.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/theme/theme.h"
#include "ui/voices/voicesview.h"

#include <QtCore/qsettings.h>
#include <QtCore/qsortfilterproxymodel.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;
constexpr int voiceCount = 5'000;
constexpr QSize size(1280, 756);

const QStringList names{u"Lucía"_s, u"Mateo"_s, u"Camila"_s, u"Diego"_s, u"Elvira"_s, u"Álvaro"_s, u"Dalia"_s, u"Jorge"_s, u"Ximena"_s,
        u"Tomás"_s};
const QStringList languages{u"es-ES"_s, u"es-MX"_s, u"en-US"_s, u"en-GB"_s, u"de"_s, u"ja"_s, u"fr-FR"_s, u"pt-BR"_s, u"zh-CN"_s,
        u"ar"_s, u"hi"_s, u"it"_s};
const QStringList styles{u"warm"_s, u"news"_s, u"lively"_s, u"calm"_s, u"story"_s, u"advert"_s, u"deep"_s, u"soft"_s};
const QStringList accounts{u"oiiyao"_s, u"qavix"_s, u"akool"_s, u"kreado"_s};

QList<Voice> manyVoices(int account) {
    QList<Voice> voices;
    for (int i = account; i < voiceCount; i += int(accounts.size()))
        voices.append({.vendor = accounts[account], .id = QString::number(i), .name = u"%1 %2"_s.arg(names[i % names.size()]).arg(i),
                       .language = languages[i % languages.size()], .gender = i % 2 ? u"male"_s : u"female"_s,
                       .age = i % 3 ? u"young"_s : u"middle"_s, .kind = i % 50 ? u"system"_s : u"cloned"_s,
                       .preview = QUrl(u"https://cdn.test/%1.mp3"_s.arg(i)),
                       .tags = {styles[i % styles.size()], styles[i / 7 % styles.size()]}});
    return voices;
}

/// Words typed letter by letter and taken back again.
QStringList keystrokes() {
    QStringList texts;
    for (const QString& word : {u"lucia"_s, u"warm 12"_s, u"spanish mexico"_s, u"nobody"_s}) {
        for (int length = 1; length <= word.size(); ++length)
            texts << word.left(length);
        for (int length = int(word.size()) - 1; length >= 0; --length)
            texts << word.left(length);
    }
    return texts;
}

struct Times {
    double middle = 0, p95 = 0, most = 0;
};

class Events : public QObject {
public:
    explicit Events(QObject& of) { of.installEventFilter(this); }
    int all = 0, paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        ++all;
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

/// Until none has come for two rounds: laying out waits for a timer, and painting for that.
void passAllEvents() {
    const Events events(*qApp);
    for (int before = -1, quiet = 0; quiet < 2; before = events.all) {
        quiet = before == events.all ? quiet + 1 : 0;
        QCoreApplication::processEvents();
    }
}

/// A keystroke and all that follows from it, until its picture is whole.
Times timesOf(QWidget& widget, QWidget& rows, const std::function<void(const QString&)>& type) {
    widget.resize(size);
    widget.show();
    while (!widget.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    passAllEvents();
    const Events painting(rows);
    QList<double> all;
    for (const QString& text : keystrokes()) {
        all << millisecondsOf([&] {
            type(text);
            passAllEvents();
        });
    }
    // The plain one finds nothing of some words, and need not be painted anew then.
    if (painting.paints < int(all.size()) / 4)
        qFatal("The rows were painted %d times in %d keystrokes: nothing was measured.", painting.paints, int(all.size()));
    std::ranges::sort(all);
    return {all[all.size() / 2], all[all.size() * 95 / 100], all.last()};
}

Times oursOnce(const JobDraft& draft, Clock& clock) {
    const auto name = [](const QString& account) { return account; };
    VoiceBook book{QString()};
    VoiceTableModel table(voiceWording(name, book), book);
    VoiceLibrary library(table, {}, clock);
    for (int account = 0; account < accounts.size(); ++account)
        table.add(accounts[account], manyVoices(account));
    VoicesView view({table, library, draft, name, {}});
    auto* search = view.findChild<QLineEdit*>(u"voiceSearch"_s);
    return timesOf(view, *view.findChild<QTableView*>()->viewport(), [search](const QString& text) { search->setText(text); });
}

std::vector<QStringList> plainRows() {
    VoiceBook book{QString()};
    VoiceTableModel table(voiceWording([](const QString& account) { return account; }, book), book);
    for (int account = 0; account < accounts.size(); ++account)
        table.add(accounts[account], manyVoices(account));
    std::vector<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < voiceColumnCount; ++column)
            words << table.index(row, column).data().toString();
        rows.push_back(words);
    }
    return rows;
}

Times peerOnce() {
    PlainTable rows(plainRows(), voiceColumnCount);
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&rows);
    QTableView view;
    view.setModel(&proxy);
    return timesOf(view, *view.viewport(), [&proxy](const QString& text) { proxy.setFilterFixedString(text); });
}

Comparison compare(const QString& what, double Times::*part, const std::vector<Times>& ours, const std::vector<Times>& peer) {
    const auto middle = [part](const std::vector<Times>& all) {
        QList<double> values;
        for (const Times& times : all)
            values << times.*part;
        return median(values);
    };
    return {what, middle(ours), middle(peer)};
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    const VendorRegistry vendors({});
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const JobDraft draft(vendors, settings, u"job"_s);
    SystemClock clock;
    std::vector<Times> ours, peer;
    for (int run = 0; run < runs; ++run) {
        ours.push_back(oursOnce(draft, clock));
        peer.push_back(peerOnce());
    }
    print({.metric = u"P14"_s, .unit = u"ms"_s, .peerName = u"QTableView over QSortFilterProxyModel"_s,
           .whole = compare(u"keystroke, p95"_s, &Times::p95, ours, peer),
           .parts = {compare(u"keystroke, median"_s, &Times::middle, ours, peer),
                     compare(u"slowest keystroke"_s, &Times::most, ours, peer)}});
    return 0;
}
