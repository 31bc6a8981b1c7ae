// SPDX-License-Identifier: MIT
#include "ui/speech/scriptedit.h"

#include "services/domain/spokentext.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 32 * 1024 * 1024;  // as much as any reader of subtitles takes

QString fileIn(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

}  // namespace

void ScriptEdit::readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(invalid(failure::Reason::FileUnreadable, u"text"_s, {path}));
    const auto text = readSpokenText(file.read(mostBytes), QFileInfo(path).fileName());
    if (text)
        takeText(*text);
    else
        Q_EMIT failed(text.error());
}

void ScriptEdit::takeText(const QString& text) {
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    setTextCursor(all);
}

void ScriptEdit::askForFile() {
    auto* dialog = new QFileDialog(window(), tr("Text to be spoken"), QString(), tr("Text and subtitles (*.txt *.srt *.vtt *.ass *.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptEdit::readFile);
    dialog->open();
}

bool ScriptEdit::canInsertFromMimeData(const QMimeData* source) const {
    return !fileIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ScriptEdit::insertFromMimeData(const QMimeData* source) {
    if (const QString path = fileIn(*source); !path.isEmpty())
        readFile(path);
    else
        QPlainTextEdit::insertFromMimeData(source);
}
