// SPDX-License-Identifier: MIT
#include "ui/main/watchdesk.h"

#include "models/watch/ruledraft.h"
#include "services/vendors/jobcheck.h"
#include "services/watch/namepattern.h"
#include "services/watch/rulefile.h"
#include "services/watch/watching.h"
#include "ui/main/desktop.h"
#include "ui/main/mainactions.h"
#include "ui/watch/rulewords.h"
#include "ui/watch/watchdialog.h"
#include "ui/widgets/infobar.h"
#include "ui/words/watchwords.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtGui/qaction.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

WatchRule* find(QList<WatchRule>& rules, const QString& id) {
    const auto found = std::ranges::find(rules, id, &WatchRule::id);
    return found == rules.end() ? nullptr : &*found;
}

}  // namespace

WatchDesk::WatchDesk(const Parts& parts, QWidget& window)
    : QObject(&window), m_parts(parts), m_window(window), m_file(rulefile::pathIn(parts.data)),
      m_rules(new WatchRulesModel(watchWording(parts.vendorName), this)) {
    connect(m_parts.actions.watchFolders, &QAction::triggered, this, &WatchDesk::open);
    connect(m_rules, &WatchRulesModel::onChosen, this, [this](const QString& id, bool on) {
        change([&](QList<WatchRule>& rules) {
            if (WatchRule* rule = find(rules, id))
                rule->on = on;
        });
    });
}

void WatchDesk::connectWatching(Watching& watching) {
    m_watching = &watching;
    connect(&watching, &Watching::changed, m_rules, &WatchRulesModel::setStatus);
    connect(&watching, &Watching::putAside, this, [this](const QString&, const SetAside& file) {
        m_parts.info.tell(InfoBar::Kind::Warning, words::setAside(file));
    });
    connect(&watching, &Watching::rulesUnreadable, this, [this](const ApiError& error) {
        m_parts.info.tell(InfoBar::Kind::Failure, words::sentence(error));
    });
}

void WatchDesk::open() {
    if (!m_dialog) {
        const RuleFormParts parts{.jobs = [this] { return jobsWithoutClip(m_parts.draft); },
                                  .summary = [this](const WatchRule& rule) { return ruleSummary(rule, m_parts.vendorName); },
                                  .problem = [this](const WatchRule& rule) { return problem(rule); }};
        m_dialog = new WatchDialog(*m_rules, parts, &m_window);
        connectDialog(*m_dialog);
    }
    readRules();
    m_dialog->open();
}

void WatchDesk::connectDialog(WatchDialog& dialog) {
    connect(&dialog, &WatchDialog::addRequested, this, [this](const WatchRule& added) {
        change([&added](QList<WatchRule>& rules) {
            QStringList taken;
            for (const WatchRule& rule : std::as_const(rules))
                taken << rule.id;
            rules << added;
            rules.last().id = ruleIdFor(added, taken);
        });
    });
    connect(&dialog, &WatchDialog::changeRequested, this, [this](const WatchRule& changed) {
        change([&changed](QList<WatchRule>& rules) {
            if (WatchRule* rule = find(rules, changed.id))
                *rule = changed;
        });
    });
    connect(&dialog, &WatchDialog::removeRequested, this, [this](const QString& id) {
        change([&id](QList<WatchRule>& rules) { rules.removeIf([&id](const WatchRule& rule) { return rule.id == id; }); });
    });
    connect(&dialog, &WatchDialog::openRequested, this, &desktop::open);
}

void WatchDesk::change(const std::function<void(QList<WatchRule>&)>& how) {
    const auto error = rulefile::edit(m_file, how);
    if (error && m_dialog)
        m_dialog->tell(words::sentence(*error));
    readRules();
    if (m_watching)
        QMetaObject::invokeMethod(m_watching, &Watching::readRules);
}

/// The command line may have changed them too.
void WatchDesk::readRules() {
    const auto rules = rulefile::read(m_file);
    if (rules)
        m_rules->setRules(*rules);
    else if (m_dialog)
        m_dialog->tell(words::sentence(rules.error()));
}

QString WatchDesk::problem(const WatchRule& rule) const {
    if (rule.folder.isEmpty())
        return tr("Choose the folder that is to be watched.");
    if (!QFileInfo(rule.folder).isAbsolute() || !QFileInfo(rule.folder).isDir())
        return tr("There is no such folder.");
    if (rule.jobs.isEmpty())
        return tr("Choose in the Job panel what is to be done, then come back here.");
    if (!rule.pattern.isEmpty() && !namepattern::isOne(rule.pattern))
        return tr("Write {from} or {to} where the name tells a language, and * for the rest: *.{from}");
    if (feedsItself(rule))
        return tr("Results would go into the watched folder and be taken for new files. Choose another folder for results in the Job panel.");
    for (JobSpec job : rule.jobs) {
        const Vendor* vendor = m_parts.draft.registry().find(job.vendor);
        if (!vendor)
            continue;
        job.source = u"/"_s;  // stands for the file that is to come
        for (const ApiError& error : checkJob(*vendor, job)) {
            const bool told = (error.field == "from"_L1 && namepattern::tellsSource(rule.pattern)) ||
                              (error.field == "to"_L1 && namepattern::tellsTargets(rule.pattern));
            if (!told)
                return words::sentence(error);
        }
    }
    return {};
}
