// SPDX-License-Identifier: MIT
#include "services/queue/alreadypaid.h"

#include "services/queue/contenthash.h"
#include "services/queue/store/taskstore.h"
#include "services/vendors/registry.h"

AlreadyPaid::AlreadyPaid(TaskStore& store, const VendorRegistry& vendors, QObject* parent)
    : QObject(parent), m_store(store), m_vendors(vendors) {
    qRegisterMetaType<EarlierResult>();
}

void AlreadyPaid::ask(int question, const QList<JobSpec>& jobs) {
    delete m_asking.take(question);
    auto* asking = new QObject(this);
    m_asking.insert(question, asking);
    look(asking, question, jobs, 0);
}

void AlreadyPaid::look(QObject* asking, int question, const QList<JobSpec>& jobs, int index) {
    if (index == jobs.size()) {
        m_asking.remove(question);
        asking->deleteLater();
        return Q_EMIT finished(question);
    }
    const JobSpec& job = jobs[index];
    const Vendor* vendor = m_vendors.find(job.vendor);
    const Operation* operation = vendor ? vendor->operation(job.operation) : nullptr;
    const QStringList files = operation ? filesThatDecide(job, *operation) : QStringList();
    askContents(m_store.files(), files, asking, [this, asking, question, jobs, index, operation](const Result<Contents>& contents) {
        const QString fingerprint = contents && operation ? fingerprintOf(jobs[index], *operation, *contents) : QString();
        auto earlier = m_store.earlier().of(fingerprint);
        if (!earlier)
            earlier = m_store.earlier().unfinished(fingerprint);
        Q_EMIT answered(question, index, earlier.value_or(EarlierResult()));
        // A list of thousands whose content is known must not fill the stack, nor keep the queue from its work.
        QMetaObject::invokeMethod(asking, [this, asking, question, jobs, index] { look(asking, question, jobs, index + 1); },
                                  Qt::QueuedConnection);
    });
}
