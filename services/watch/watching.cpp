// SPDX-License-Identifier: MIT
#include "services/watch/watching.h"

#include "services/watch/rulefile.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr auto rulesPace = 5s;
}

Watching::Watching(QString rulesFile, WatchTools tools, QObject* parent)
    : QObject(parent), m_file(std::move(rulesFile)), m_tools(std::move(tools)) {}

Watching::~Watching() = default;

void Watching::start() {
    readRules();
    readAgainLater();
}

void Watching::readAgainLater() {
    m_tools.clock.after(rulesPace, this, [this] {
        if (seen(m_file) != m_read)
            readRules();
        readAgainLater();
    });
}

void Watching::readRules() {
    m_read = seen(m_file);
    const auto rules = rulefile::read(m_file);
    if (!rules)
        return Q_EMIT rulesUnreadable(rules.error());
    std::vector<std::unique_ptr<WatchedFolder>> before = std::exchange(m_folders, {});
    for (const WatchRule& rule : *rules) {
        const auto same = std::ranges::find_if(before, [&rule](const auto& folder) { return folder && folder->rule() == rule; });
        if (same != before.end())
            m_folders.push_back(std::move(*same));
        else
            add(rule);
    }
    tell();
}

void Watching::add(const WatchRule& rule) {
    m_folders.push_back(std::make_unique<WatchedFolder>(rule, m_tools));
    WatchedFolder* folder = m_folders.back().get();
    connect(folder, &WatchedFolder::changed, this, &Watching::tell);
    connect(folder, &WatchedFolder::took, this, [this, id = rule.id](const QString& path) { Q_EMIT took(id, path); });
    connect(folder, &WatchedFolder::putAside, this, [this, id = rule.id](const SetAside& file) { Q_EMIT putAside(id, file); });
    folder->start();
}

QList<WatchStatus> Watching::status() const {
    QList<WatchStatus> all;
    for (const auto& folder : m_folders)
        all << folder->status();
    return all;
}

QList<WatchRule> Watching::rules() const {
    QList<WatchRule> all;
    for (const auto& folder : m_folders)
        all << folder->rule();
    return all;
}

bool Watching::isQuiet() const {
    return std::ranges::all_of(m_folders, [](const auto& folder) { return folder->isQuiet(); });
}

void Watching::poke() {
    for (const auto& folder : m_folders)
        folder->poke();
}

void Watching::tell() {
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_telling = false;
        Q_EMIT changed(status());
    }, Qt::QueuedConnection);
}
