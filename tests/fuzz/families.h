// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

/// One function a family of what others write. Each gives the bytes to everything that reads the like and returns what is wrong with
/// what came of it: nothing, or a sentence each. The replay test and the fuzz targets share them.
namespace families {

QStringList replies(const QByteArray& bytes);     ///< the first byte picks the HTTP status, the rest goes to every vendor's endpoints
QStringList srt(const QByteArray& bytes);
QStringList subtitles(const QByteArray& bytes);   ///< of any format, as the editor reads and writes them
QStringList retryafter(const QByteArray& bytes);  ///< the header; behind a line break, the server's Date
QStringList regions(const QByteArray& bytes);     ///< as text, and a JSON list
QStringList options(const QByteArray& bytes);     ///< as the text of every option of every vendor
QStringList jobs(const QByteArray& bytes);        ///< jobs and errors as they are stored
QStringList urls(const QByteArray& bytes);        ///< two lines: a URL and the account's; and the whole as text with URLs in it
QStringList settings(const QByteArray& bytes);    ///< the settings file
QStringList taskrows(const QByteArray& bytes);    ///< a line a column
QStringList handover(const QByteArray& bytes);    ///< the line of another process
QStringList commandline(const QByteArray& bytes); ///< a line a word

struct Family {
    const char* name;
    QStringList (*read)(const QByteArray& bytes);
};
const QList<Family>& all();

/// How many reading functions the replies alone go to.
int endpointCount();

}  // namespace families
