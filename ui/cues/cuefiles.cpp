// SPDX-License-Identifier: MIT
#include "ui/cues/cuefiles.h"

#include "models/cues/cuefile.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

// The dialog itself asks before another file is overwritten.
CueFiles::Dialogs ownDialogs() {
    return {.open = [](QWidget* parent, const QString& folder) {
                return QFileDialog::getOpenFileName(parent, CueFiles::tr("Open subtitles"), folder,
                                                    CueFiles::tr("Subtitles (*.srt *.vtt *.ass *.ssa);;All files (*)"));
            },
            .save = [](QWidget* parent, const QString& suggested) {
                return QFileDialog::getSaveFileName(parent, CueFiles::tr("Save subtitles"), suggested,
                                                    suggested.endsWith(".vtt"_L1) ? CueFiles::tr("WebVTT (*.vtt)")
                                                                                   : CueFiles::tr("SubRip (*.srt)"));
            }};
}

}  // namespace

CueFiles::CueFiles(CueDocument& document, QWidget& panel)
    : QObject(&panel), m_document(document), m_panel(panel), m_dialogs(ownDialogs()) {}

QString CueFiles::shownName() const {
    return m_path.isEmpty() ? m_name : QFileInfo(m_path).fileName();
}

QString CueFiles::askForFile() {
    const QString near = m_path.isEmpty() ? m_clip : m_path;
    return m_dialogs.open(&m_panel, near.isEmpty() ? QDir::homePath() : QFileInfo(near).path());
}

void CueFiles::askToOpen() {
    if (const QString path = askForFile(); !path.isEmpty())
        open(path);
}

void CueFiles::open(const QString& path) {
    whenSafe([this, path] { read(path); });
}

void CueFiles::read(const QString& path) {
    const auto subtitles = cuefile::read(path);
    if (!subtitles)
        return Q_EMIT told(InfoBar::Kind::Failure, words::sentence(subtitles.error()));
    const bool writable = subtitles->format != SubtitleFormat::Ass;
    take(subtitles->cues, QFileInfo(path).fileName(), writable ? path : QString());
    if (subtitles->styled)
        Q_EMIT told(InfoBar::Kind::Information,
                    tr("Words and times were read from %1; italics, colours and positions are not kept when you save.").arg(shownName()));
}

void CueFiles::take(const Cues& cues, const QString& name, const QString& path, bool unsaved) {
    m_path = path;
    m_name = name;
    m_document.open(cues, unsaved);
    Q_EMIT opened();
    Q_EMIT changed();
}

void CueFiles::openSource(const QString& path) {
    const auto subtitles = cuefile::read(path);
    if (!subtitles)
        return Q_EMIT told(InfoBar::Kind::Failure, words::sentence(subtitles.error()));
    m_document.setSource(subtitles->cues);
}

bool CueFiles::save() {
    const auto known = QFileInfo(m_path).suffix().toLower();
    const bool own = known == "srt"_L1 || known == "vtt"_L1;
    return own ? write(m_path) : saveAs(u".srt"_s);
}

bool CueFiles::saveAs(const QString& ending) {
    QString path = m_dialogs.save(&m_panel, suggested(ending));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    return write(path);
}

/// Beside the clip and named after it; "2" and so on where that name is taken by another.
QString CueFiles::suggested(const QString& ending) const {
    const QFileInfo near(!m_path.isEmpty() ? m_path : !m_clip.isEmpty() ? m_clip : QDir::home().filePath(tr("subtitles")));
    const QString stem = near.dir().filePath(near.completeBaseName());
    QString name = stem + ending;
    for (int number = 2; QFile::exists(name) && name != m_path; ++number)
        name = stem + u'-' + QString::number(number) + ending;
    return name;
}

bool CueFiles::write(const QString& path) {
    if (const auto error = cuefile::write(path, m_document.cues())) {
        const bool full = error->reason == failure::Reason::DiskFull;
        Q_EMIT told(InfoBar::Kind::Failure, full ? tr("The disk is full, so the subtitles were not saved. Make room and save again.")
                                                 : words::sentence(*error));
        return false;
    }
    m_path = path;
    m_document.setSaved();
    Q_EMIT changed();
    Q_EMIT told(InfoBar::Kind::Done, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void CueFiles::whenSafe(std::function<void()> next) {
    if (!m_document.isUnsaved())
        return next();
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Unsaved subtitles"),
                                     tr("%1 has changes that are not saved.").arg(shownName()),
                                     QMessageBox::NoButton, &m_panel);
    question->setObjectName(u"unsavedCues"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* save = question->addButton(tr("Save first"), QMessageBox::AcceptRole);
    auto* discard = question->addButton(tr("Discard the changes"), QMessageBox::DestructiveRole);
    auto* stay = question->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    question->setDefaultButton(save);
    question->setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, [this, next] {
        if (this->save())
            next();
    });
    connect(discard, &QPushButton::clicked, this, next);
    question->open();
}
