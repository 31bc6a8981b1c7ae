// SPDX-License-Identifier: MIT
#include "models/report/donecommand.h"

#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace {

QString filled(const QString& word, const QHash<QString, QString>& tokens) {
    static const QRegularExpression token(u"\\{(\\w+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto match = token.globalMatch(word); match.hasNext();) {
        const auto found = match.next();
        result += word.sliced(from, found.capturedStart() - from);
        result += tokens.value(found.captured(1), found.captured());
        from = found.capturedEnd();
    }
    return result + word.sliced(from);
}

}  // namespace

Result<QStringList> commandOf(const QString& typed, const DoneFacts& facts) {
    const QHash<QString, QString> tokens{{u"batch"_s, facts.batch},
                                         {u"done"_s, QString::number(facts.done)},
                                         {u"failed"_s, QString::number(facts.failed)},
                                         {u"folder"_s, facts.folder},
                                         {u"report"_s, facts.report}};
    QStringList words = QProcess::splitCommand(typed);
    for (QString& word : words)
        word = filled(word, tokens);
    if (words.isEmpty() || words.first().isEmpty())
        return fail(invalid(failure::Reason::CommandFailed, u"command"_s, {typed}));
    return words;
}

bool wantsReport(const QString& typed) {
    return typed.contains("{report}"_L1);
}
