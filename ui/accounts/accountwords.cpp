// SPDX-License-Identifier: MIT
#include "ui/accounts/accountwords.h"

#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace accountwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

/// With the vendor's proper name, where a key is missing.
QString sentenceOf(const AccountState& state) {
    ApiError error = *state.error;
    if (error.reason == failure::Reason::KeyMissing)
        error.about = {state.vendorName};
    return words::sentence(error);
}

}  // namespace

Status status(const AccountState& state, const QString& creditUnit) {
    if (state.saving)
        return {Words::tr("Saving the key…"), u"state-running"_s, Token::Accent};
    if (state.testing)
        return {Words::tr("Testing…"), u"state-running"_s, Token::Accent};
    if (state.error)
        return {sentenceOf(state), u"state-failed"_s, Token::Bad};
    if (!state.hasKey)
        return {Words::tr("No key yet"), u"accounts"_s, Token::Text2};
    if (state.balance && !state.balance->credits.isEmpty())
        return {credits(state.balance->credits, creditUnit), u"state-done"_s, Token::Ok};
    if (state.balance)
        return {Words::tr("The key works"), u"state-done"_s, Token::Ok};
    return {Words::tr("Has a key, not tested yet"), u"accounts"_s, Token::Text2};
}

QString name(const AccountState& state) {
    const QString vendor = words::vendorName(state.account.vendor, state.vendorName);
    return state.isFirst() ? vendor : vendor + u" · "_s + state.account.id.section(u'/', 1);
}

QString abilities(const AccountState& state) {
    QStringList titles;
    for (const OperationKind kind : state.operations)
        titles << words::operationTitle(kind);
    return titles.join(u", "_s);
}

QString date(const QString& isoDate) {
    const QDateTime time = QDateTime::fromString(isoDate, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat) : isoDate;
}

QString credits(const QString& exact, const QString& unit) {
    bool number = false;
    const double amount = exact.toDouble(&number);
    return number ? words::credits(amount, unit) : exact;
}

QString sentence(BucketProblem problem) {
    switch (problem) {
    case BucketProblem::NameMissing:
        return Words::tr("Type the name of the bucket.");
    case BucketProblem::NameWrong:
        return Words::tr("A bucket's name has 3 to 63 characters: small letters, digits, dots and hyphens.");
    case BucketProblem::PrefixWrong:
        return Words::tr("The folder may hold letters, digits, dots, hyphens and slashes.");
    case BucketProblem::EndpointInsecure:
        return Words::tr("The endpoint must be a secure address (https).");
    case BucketProblem::AccessKeyMissing:
        return Words::tr("Paste the access key of the bucket.");
    case BucketProblem::SecretMissing:
        return Words::tr("Paste the secret key that belongs to the access key.");
    }
    Q_UNREACHABLE();
}

}  // namespace accountwords
