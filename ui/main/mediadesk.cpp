// SPDX-License-Identifier: MIT
#include "ui/main/mediadesk.h"

#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "models/regions/regionbook.h"
#include "services/media/probe.h"
#include "services/media/thumbnail.h"
#include "ui/main/addsummarywords.h"
#include "ui/main/desktop.h"
#include "ui/media/mediapanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/linkdialog.h"
#include "ui/words/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QUrl& url) {
    return url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
}

/// A dialog that does not block: the rest of the window stays alive behind it.
QFileDialog* openDialog(QWidget* parent, const QString& title, QFileDialog::FileMode mode) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->open();
    return dialog;
}

}  // namespace

MediaDesk::MediaDesk(MediaListModel& clips, RegionBook& boxes, MediaPanel& panel, std::function<PreviewPanel&()> preview, JobDraft& draft,
                     InfoBar& info, QObject* parent)
    : QObject(parent), m_clips(clips), m_boxes(boxes), m_panel(panel), m_preview(std::move(preview)), m_draft(draft), m_info(info) {
    connect(&panel, &MediaPanel::addFilesRequested, this, &MediaDesk::askForFiles);
    connect(&panel, &MediaPanel::addFolderRequested, this, &MediaDesk::askForFolder);
    connect(&panel, &MediaPanel::showInFolderRequested, this, &desktop::showInFolder);
    connect(&panel, &MediaPanel::filesDropped, this, [this](const QList<QUrl>& urls) {
        QStringList sources;
        for (const QUrl& url : urls)
            sources << sourceOf(url);
        add(sources);
    });
    connect(&panel, &MediaPanel::currentChanged, this, &MediaDesk::showCurrent);
    connect(&panel, &MediaPanel::selectionChanged, this, &MediaDesk::chooseForJob);
    connect(&panel, &MediaPanel::opened, this, [this] { m_preview().togglePlay(); });
    connect(&draft, &JobDraft::fileChosen, this, &MediaDesk::readSecondFile);
    connect(&clips, &MediaListModel::fileRead, this, &MediaDesk::chooseForJob);
    connect(&clips, &QAbstractItemModel::rowsRemoved, this, [this] { Q_EMIT clipsChanged(); });
    connect(&clips, &MediaListModel::addingFinished, this, [this](const AddSummary& summary) {
        Q_EMIT clipsChanged();
        // The first of what came is looked at; a choice that was made before stays when nothing came.
        if (!summary.added.isEmpty())
            m_panel.setCurrent(summary.added.first());
        const QString text = addSummaryText(summary);
        if (!text.isEmpty())
            m_info.tell(summary.leftOut.isEmpty() ? InfoBar::Kind::Information : InfoBar::Kind::Warning, text);
    });
}

QWidget* MediaDesk::window() const {
    return m_panel.window();
}

void MediaDesk::askForFiles() {
    QFileDialog* dialog = openDialog(window(), tr("Add videos"), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MediaDesk::add);
}

void MediaDesk::askForFolder() {
    QFileDialog* dialog = openDialog(window(), tr("Add a folder of videos"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MediaDesk::add);
}

void MediaDesk::askForLink() {
    links::ask(window(), tr("Add a link to a video"), this, [this](const QString& link) { add({link}); });
}

/// What is chosen in the Job panel, a sound or a face, is looked at before it is sent.
void MediaDesk::readSecondFile(const QString& path) {
    auto* watcher = new QFutureWatcher<Result<MediaFile>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        m_draft.setFileFacts(path, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path] { return probe(path); }));
}

void MediaDesk::add(const QStringList& sources) {
    if (!sources.isEmpty())
        m_clips.add(sources);
}

void MediaDesk::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList sources = data ? sourcesOf(*data) : QStringList();
    if (sources.isEmpty())
        m_info.tell(InfoBar::Kind::Information, tr("There is no file and no link to paste. Copy a video in your file manager first."));
    add(sources);
}

void MediaDesk::offerSample(const QString& path) {
    using Sample = std::pair<QString, QImage>;
    auto* watcher = new QFutureWatcher<Sample>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto [facts, picture] = watcher->result();
        m_panel.setSample(facts, picture);
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path] {
        const auto file = probe(path);
        const auto picture = thumbnail(path, QSize(160, 90));
        return Sample(file ? words::mediaFacts(*file) : QString(), picture ? *picture : QImage());
    }));
}

QStringList MediaDesk::sourcesOf(const QMimeData& data) {
    QStringList sources;
    for (const QUrl& url : data.urls())
        sources << sourceOf(url);
    if (!sources.isEmpty() || !data.hasText())
        return sources;
    for (const QString& line : data.text().split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        if (isUrl(text) || text.startsWith(u'/'))
            sources << text;
    }
    return sources;
}

void MediaDesk::look(const QString& path) {
    m_looking = true;
    m_preview().open(path);
    m_preview().setFocus();
}

void MediaDesk::showCurrent(const QString& path) {
    const bool looks = !path.isEmpty() && !isUrl(path);
    if (looks)
        m_preview().open(path);
    else if (m_looking)
        m_preview().close();
    m_looking = looks;
}

void MediaDesk::chooseForJob() {
    QList<JobClip> chosen;
    for (const QString& path : m_panel.selected()) {
        if (!m_clips.problem(path))
            chosen.append({.path = path, .facts = m_clips.file(path), .regions = m_boxes.regions(path)});
    }
    m_draft.setClips(chosen);
}
