// SPDX-License-Identifier: MIT
#include "tests/house/sourcetree.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qregularexpression.h>

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

QStringList longFunctions(const SourceFile& file, int most) {
    // A function opens with "{" at a line's end and closes with "}" at the same depth. Types and namespaces hold others.
    static const QRegularExpression opens(uR"(^(\s{0,4})(?!\s)(?!(namespace|class|struct|enum|union|extern)\b)[^/#].*\).*\{$)"_s);
    QStringList found;
    for (qsizetype start = 0; start < file.lines.size(); ++start) {
        const auto match = opens.match(file.lines[start]);
        if (!match.hasMatch())
            continue;
        const QString end = match.captured(1) + u'}';
        for (qsizetype last = start + 1; last < file.lines.size(); ++last) {
            const QString& line = file.lines[last];
            if (!line.startsWith(end))
                continue;
            if (last - start + 1 > most)
                found << u"%1:%2 %3 lines"_s.arg(file.path).arg(start + 1).arg(last - start + 1);
            break;
        }
    }
    return found;
}
