// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/watchedfolder.h"

#include <memory>
#include <vector>

/// All rules of a profile at work, in the thread of the queue. What others write into the file of rules is taken up by itself.
class Watching : public QObject {
    Q_OBJECT

public:
    Watching(QString rulesFile, WatchTools tools, QObject* parent = nullptr);
    ~Watching() override;

    void start();
    QList<WatchStatus> status() const;  ///< in the order of the rules
    QList<WatchRule> rules() const;
    bool isQuiet() const;  ///< see WatchedFolder

public Q_SLOTS:
    void readRules();  ///< now, and not when the file is next looked at
    void poke();

Q_SIGNALS:
    void changed(const QList<WatchStatus>& status);  ///< at most once a turn of the event loop
    void took(const QString& rule, const QString& path);
    void putAside(const QString& rule, const SetAside& file);
    void rulesUnreadable(const ApiError& error);

private:
    void readAgainLater();
    void add(const WatchRule& rule);
    void tell();

    const QString m_file;
    const WatchTools m_tools;
    std::vector<std::unique_ptr<WatchedFolder>> m_folders;
    SeenFile m_read;  ///< the file of rules as it was read
    bool m_telling = false;
};
