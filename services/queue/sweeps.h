// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qhash.h>

class ListTrust;
class VendorRegistry;

/// Which polls go out together: all of an account's through the vendor's list, where its pages are fewer than the tasks
/// that are due. Newest first, so the pages are told by how many of ours are younger than the oldest asked for.
class Sweeps {
public:
    static constexpr int pageSize = 100;

    Sweeps(const VendorRegistry& vendors, const ListTrust& trust) : m_vendors(vendors), m_trust(trust) {}

    /// Every task is looked at before the first `with`. `due`: it could be polled now; `running`: its step has begun.
    void look(const Task& task, bool due, bool running);
    /// The task and what is asked with it; nothing while the account's list is being read, or when it goes with another.
    QList<Task> with(const Task& task);

private:
    struct Place {
        QList<Task> waiting{};         ///< at the vendor, due or not
        QList<QDateTime> submitted{};  ///< of everything that its list may hold
        int due = 0;
        bool busy = false;
    };
    bool isListed(const Task& task) const;
    int pagesFor(const Place& place) const;

    const VendorRegistry& m_vendors;
    const ListTrust& m_trust;
    QHash<QString, Place> m_places;  ///< by account
};
