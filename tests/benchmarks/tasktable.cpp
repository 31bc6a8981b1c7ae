// SPDX-License-Identifier: MIT
// P13: 10,000 tasks in our table, beside a QTableView over a plain QSortFilterProxyModel with the same words.
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/manytasks.h"
#include "tests/benchmarks/plaintable.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/tasks/taskspanel.h"
#include "ui/tasks/taskview.h"
#include "ui/tasks/taskwording.h"
#include "ui/theme/theme.h"

#include <QtCore/qsortfilterproxymodel.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;
constexpr int taskCount = 10'000;
constexpr int scrollSteps = 100;
constexpr QSize size(1280, 500);

const QStringList typed{u"k"_s, u"ki"_s, u"kit"_s, u"kitchen 12"_s, u"nowhere"_s, u""_s};

/// All milliseconds; of `filter` and `scroll` the slowest step.
struct Times {
    double open = 0, filter = 0, sort = 0, scroll = 0, update = 0;
};

/// What can be done with either table. Everything ends in painted pixels.
class Table {
public:
    virtual ~Table() = default;
    virtual QWidget& widget() = 0;
    virtual QAbstractItemView& view() = 0;
    virtual void fill() = 0;
    virtual void filter(const QString& text) = 0;
    virtual void sort() = 0;
    virtual void update() = 0;

    void show() {
        widget().resize(size);
        widget().show();
        while (!widget().windowHandle()->isExposed())  // until then nothing is painted at all
            QCoreApplication::processEvents();
    }

    /// Events that are due, then a whole picture.
    void paint() {
        QCoreApplication::sendPostedEvents();
        view().viewport()->repaint();
    }
};

class OurTable : public Table {
public:
    OurTable(const QList<Task>& tasks, const TaskWording& wording) : m_list(tasks), m_tasks(wording), m_panel(&m_tasks, {}) {}

    QWidget& widget() override { return m_panel; }
    QAbstractItemView& view() override { return *m_panel.findChild<TaskView*>(); }
    void fill() override { m_tasks.apply(m_list); }
    void filter(const QString& text) override { m_panel.findChild<QLineEdit*>()->setText(text); }
    void sort() override { view().model()->sort(int(TaskColumn::Clip), Qt::DescendingOrder); }
    void update() override {
        QList<Task> changed;
        for (int row = 0; row < m_list.size(); row += 10) {
            changed << m_list[row];
            changed.last().progress = 0.5;
            changed.last().stage = u"dub"_s;
        }
        m_tasks.apply(changed);
    }

private:
    QList<Task> m_list;
    TaskTableModel m_tasks;
    TasksPanel m_panel;
};

std::vector<QStringList> wordsOf(const QList<Task>& tasks, const TaskWording& wording) {
    std::vector<QStringList> rows;
    for (const Task& task : tasks) {
        QStringList row;
        for (int column = 0; column < taskColumnCount; ++column)
            row << wording.text(task, TaskColumn(column));
        rows.push_back(row);
    }
    return rows;
}

class PeerTable : public Table {
public:
    PeerTable(const QList<Task>& tasks, const TaskWording& wording) : m_list(tasks), m_wording(wording) {
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    QWidget& widget() override { return m_view; }
    QAbstractItemView& view() override { return m_view; }
    void fill() override {
        m_rows = std::make_unique<PlainTable>(wordsOf(m_list, m_wording), taskColumnCount);
        m_proxy.setSourceModel(m_rows.get());
        m_view.setModel(&m_proxy);
    }
    void filter(const QString& text) override { m_proxy.setFilterFixedString(text); }
    void sort() override { m_proxy.sort(int(TaskColumn::Clip), Qt::DescendingOrder); }
    void update() override {
        for (int row = 0; row < m_list.size(); row += 10) {
            m_list[row].progress = 0.5;
            for (const auto column : {TaskColumn::State, TaskColumn::Progress, TaskColumn::Left})
                m_rows->setText(row, int(column), m_wording.text(m_list[row], column));
        }
    }

private:
    QList<Task> m_list;
    const TaskWording& m_wording;
    std::unique_ptr<PlainTable> m_rows;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

Times timesOf(Table& table) {
    Times times;
    times.open = millisecondsOf([&] {
        table.fill();
        table.show();
        table.paint();
    });
    const auto slowest = [](double& so_far, double now) { so_far = std::max(so_far, now); };
    for (const QString& text : typed) {
        slowest(times.filter, millisecondsOf([&] {
                    table.filter(text);
                    table.paint();
                }));
    }
    times.sort = millisecondsOf([&] {
        table.sort();
        table.paint();
    });
    QScrollBar* bar = table.view().verticalScrollBar();
    for (int step = 1; step <= scrollSteps; ++step) {
        slowest(times.scroll, millisecondsOf([&] {
                    bar->setValue(bar->maximum() * step / scrollSteps);
                    table.paint();
                }));
    }
    times.update = millisecondsOf([&] {
        table.update();
        table.paint();
    });
    return times;
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
    const TaskWording wording = taskWording({[](const QString& id) { return id; }, [](const QString&) { return u"credits"_s; }});
    const QList<Task> tasks = manyTasks(taskCount);
    std::vector<Times> ours, peer;
    for (int run = 0; run < runs; ++run) {
        OurTable our(tasks, wording);
        ours.push_back(timesOf(our));
        PeerTable plain(tasks, wording);
        peer.push_back(timesOf(plain));
    }
    print({.metric = u"P13"_s, .unit = u"ms"_s, .peerName = u"QTableView over QSortFilterProxyModel"_s,
           .whole = compare(u"slowest filter step"_s, &Times::filter, ours, peer),
           .parts = {compare(u"open"_s, &Times::open, ours, peer), compare(u"sort"_s, &Times::sort, ours, peer),
                     compare(u"slowest scroll step"_s, &Times::scroll, ours, peer),
                     compare(u"1,000 updates"_s, &Times::update, ours, peer)}});
    return 0;
}
