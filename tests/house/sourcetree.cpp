// SPDX-License-Identifier: MIT
#include "tests/house/sourcetree.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qregularexpression.h>

#include <optional>

using namespace Qt::StringLiterals;

QStringList SourceFile::includes() const {
    static const QRegularExpression include(uR"(^\s*#\s*include\s+(["<][^">]+[">]))"_s);
    QStringList found;
    for (const QString& line : lines) {
        const auto match = include.match(line);
        if (match.hasMatch())
            found << match.captured(1);
    }
    return found;
}

QList<SourceFile> sources(const QStringList& folders, const QStringList& endings) {
    const QString root = QStringLiteral(BABELREEL_SOURCE "/");
    QStringList patterns;
    for (const QString& ending : endings)
        patterns << u'*' + ending;
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator entries(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

/// The depth at which a function that opens in this line closes; absent when none does.
static std::optional<QString> functionAt(const QString& line) {
    static const QRegularExpression signature(uR"(^( {0,4})(?!\s)(?!(namespace|class|struct|enum|union|extern|return|if|for|while|switch|else)\b)[^/#,=\[(]+\(.*\{$)"_s);
    static const QRegularExpression afterInitialisers(uR"(^( {0,4}) {4}[:,].*\{$)"_s);
    for (const auto& pattern : {afterInitialisers, signature}) {
        const auto match = pattern.match(line);
        if (match.hasMatch())
            return match.captured(1);
    }
    return std::nullopt;
}

QStringList longFunctions(const SourceFile& file, int most) {
    QStringList found;
    for (qsizetype start = 0; start < file.lines.size(); ++start) {
        const auto depth = functionAt(file.lines[start]);
        if (!depth)
            continue;
        for (qsizetype last = start + 1; last < file.lines.size(); ++last) {
            if (!file.lines[last].startsWith(*depth + u'}'))
                continue;
            if (last - start + 1 > most)
                found << u"%1:%2 %3 lines"_s.arg(file.path).arg(start + 1).arg(last - start + 1);
            break;
        }
    }
    return found;
}
