// SPDX-License-Identifier: MIT
#include "services/credentials/accountbook.h"
#include "services/credentials/bucketbook.h"
#include "tests/fuzz/families.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A new name each time: QSettings remembers what it has read.
QString newFile(const QByteArray& bytes) {
    static const QTemporaryDir folder;
    static int count = 0;
    QFile file(folder.filePath(u"%1.ini"_s.arg(++count)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

/// Qt has several ways to write one path, and changes odd characters in it each time: what counts is whom it leads to.
bool isSame(const QUrl& one, const QUrl& other) {
    return one.isEmpty() == other.isEmpty() && one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

/// Whether it comes back as it was saved. Under another name, and gone again: a file that stays as it was is not written to the disk.
bool isSavedWell(AccountBook& book, Account account) {
    account.id += u"/copy"_s;
    book.save(account);
    Account again = book.account(account.id);
    book.remove(account.id);
    const bool isSameUrl = isSame(again.baseUrl, account.baseUrl);
    again.baseUrl = account.baseUrl;
    return isSameUrl && again == account;
}

bool isSavedWell(BucketBook& book, Bucket bucket) {
    bucket.name += u"-copy"_s;
    book.save(bucket);
    Bucket again = book.bucket(bucket.name);
    book.remove(bucket.name);
    const bool isSameUrl = isSame(again.endpoint, bucket.endpoint);
    again.endpoint = bucket.endpoint;
    return isSameUrl && again == bucket;
}

QStringList wrongIn(AccountBook& book) {
    QStringList wrong;
    for (const Account& account : book.accounts()) {
        static_cast<void>(book.hasKey(account.id));
        for (const double cap : {account.caps.task, account.caps.batch, account.caps.day, account.caps.total}) {
            if (!std::isfinite(cap) || cap < 0)
                wrong << u"a cap that is none"_s;
        }
        if (!isSavedWell(book, account))
            wrong << u"an account changes when it is saved"_s;
    }
    return wrong;
}

QStringList wrongIn(BucketBook& book) {
    QStringList wrong;
    for (const Bucket& bucket : book.buckets()) {
        static_cast<void>(BucketBook::check(bucket, true));
        if (bucket.name.isEmpty())
            wrong << u"a bucket without a name"_s;
        else if (!isSavedWell(book, bucket))
            wrong << u"a bucket changes when it is saved"_s;
    }
    return wrong;
}

}  // namespace

QStringList families::settings(const QByteArray& bytes) {
    const QString path = newFile(bytes);
    QStringList wrong;
    {
        QSettings file(path, QSettings::IniFormat);
        AccountBook accounts(file);
        BucketBook buckets(file);
        wrong = wrongIn(accounts) + wrongIn(buckets);
    }
    QFile::remove(path);
    return wrong;
}
