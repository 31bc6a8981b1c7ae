// SPDX-License-Identifier: MIT
#include "services/queue/store/journalreading.h"

#include "services/queue/store/submissionrow.h"
#include "services/queue/store/taskrow.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView head = R"({"sum":")";
constexpr QByteArrayView middle = R"(","line":)";
constexpr qsizetype sumSize = 16;

QByteArray sumOf(QByteArrayView content) {
    return QCryptographicHash::hash(content.toByteArray(), QCryptographicHash::Sha256).toHex().left(sumSize);
}

/// Empty unless it is exactly what was once written.
QJsonObject contentOf(QByteArrayView line) {
    const qsizetype begin = head.size() + sumSize + middle.size();
    if (line.size() <= begin || !line.startsWith(head) || !line.endsWith('}') || line.sliced(head.size() + sumSize, middle.size()) != middle)
        return {};
    const QByteArrayView content = line.sliced(begin).chopped(1);
    if (line.sliced(head.size(), sumSize) != sumOf(content))
        return {};
    return QJsonDocument::fromJson(content.toByteArray()).object();
}

void take(JournalReading& reading, const QJsonObject& line) {
    const QString kind = line["kind"_L1].toString();
    if (kind == "change"_L1) {
        for (const QJsonValue& row : line["rows"_L1].toArray()) {
            const Task task = taskrow::fromJson(row.toObject());
            reading.topId = std::max(reading.topId, task.id.toLongLong());
            reading.tasks.insert(task.id, task);
        }
        if (line.contains("call"_L1)) {
            const Submission call = submissionrow::fromJson(line["call"_L1].toObject());
            reading.calls.insert(call.id, call);
        }
    } else if (kind == "gone"_L1) {
        for (const QJsonValue& id : line["tasks"_L1].toArray()) {
            reading.gone.insert(id.toString());
            reading.tasks.remove(id.toString());
        }
    }
}

void takeFirst(JournalReading& reading, const QJsonObject& line) {
    reading.damaged = line["kind"_L1].toString() != "begin"_L1;
    reading.topId = std::max(reading.topId, line["top"_L1].toInteger());
}

}  // namespace

QByteArray journalLine(const QJsonObject& content) {
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return head.toByteArray() + sumOf(text) + middle.toByteArray() + text + "}\n";
}

JournalReading readJournal(const QString& path) {
    JournalReading reading;
    QFile file(path);
    reading.exists = file.exists();
    if (!file.open(QIODevice::ReadOnly)) {
        reading.damaged = reading.exists;
        return reading;
    }
    while (!file.atEnd()) {
        const QByteArray raw = file.readLine();
        const QJsonObject line = contentOf(QByteArrayView(raw).chopped(1));
        reading.rough = !raw.endsWith('\n');
        reading.torn = reading.rough && line.isEmpty();
        if (reading.torn)
            break;  // nothing depended on it yet
        reading.bytes += raw.size();
        const qint64 number = line["n"_L1].toInteger(-1);
        if (++reading.lines == 1)
            takeFirst(reading, line);
        else if (number != reading.last + 1)
            reading.damaged = true;
        if (number < 0)
            continue;
        reading.last = std::max(reading.last, number);
        take(reading, line);
    }
    reading.damaged = reading.damaged || reading.lines == 0;
    return reading;
}
