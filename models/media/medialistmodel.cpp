// SPDX-License-Identifier: MIT
#include "models/media/medialistmodel.h"

#include "services/domain/jobspec.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qurl.h>

namespace {
constexpr int workersAtOnce = 2;

QString shownName(const QString& path) {
    const QString file = isUrl(path) ? QUrl(path).fileName() : QFileInfo(path).fileName();
    return file.isEmpty() ? path : file;
}
}  // namespace

MediaListModel::MediaListModel(MediaReader reader, QObject* parent)
    : QAbstractListModel(parent), m_reader(std::move(reader)) {
    m_workers.setMaxThreadCount(workersAtOnce);
}

/// Work that has not begun is dropped; what runs reads values of its own and is waited for.
MediaListModel::~MediaListModel() {
    m_workers.clear();
    m_workers.waitForDone();
}

int MediaListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_clips.size());
}

QVariant MediaListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Clip& clip = m_clips[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownName(clip.path);
    case PathRole:
        return clip.path;
    case StateRole:
        return QVariant::fromValue(clip.state);
    case FileRole:
        return QVariant::fromValue(clip.file);
    case ThumbnailRole:
        return clip.thumbnail.isNull() ? QVariant() : QVariant(clip.thumbnail);
    case ProblemRole:
        return clip.problem ? QVariant::fromValue(*clip.problem) : QVariant();
    default:
        return {};
    }
}

QModelIndex MediaListModel::indexOf(const QString& path) const {
    const auto row = m_rowOfPath.constFind(path);
    return row == m_rowOfPath.cend() ? QModelIndex() : index(*row);
}

QStringList MediaListModel::paths() const {
    QStringList all;
    for (const Clip& clip : m_clips)
        all.append(clip.path);
    return all;
}

std::optional<MediaFile> MediaListModel::file(const QString& path) const {
    const Clip* clip = find(path);
    return clip && clip->state == State::Ready ? std::optional(clip->file) : std::nullopt;
}

std::optional<ApiError> MediaListModel::problem(const QString& path) const {
    const Clip* clip = find(path);
    return clip ? clip->problem : std::nullopt;
}

QImage MediaListModel::thumbnail(const QString& path) const {
    const Clip* clip = find(path);
    return clip ? clip->thumbnail : QImage();
}

void MediaListModel::add(const QStringList& sources) {
    // Not on the readers' pool: a second drop shall not wait until the first one's clips are read.
    work<AddSummary>(
        QThreadPool::globalInstance(),
        [sources, probe = m_reader.probe] { return searchClips(sources, probe); },
        [this](const AddSummary& summary) { take(summary); });
}

void MediaListModel::remove(const QStringList& paths) {
    for (const QString& path : paths) {
        const QModelIndex gone = indexOf(path);
        if (!gone.isValid())
            continue;
        beginRemoveRows({}, gone.row(), gone.row());
        m_clips.erase(m_clips.begin() + gone.row());
        m_rowOfPath.remove(path);
        for (int row = gone.row(); row < rowCount(); ++row)
            m_rowOfPath[m_clips[size_t(row)].path] = row;
        endRemoveRows();
    }
}

/// Runs `job` on a worker and hands its value to `done` in this thread, unless the model is gone by then.
template <class Value>
void MediaListModel::work(QThreadPool* workers, std::function<Value()> job,
                          std::function<void(const Value&)> done) {
    auto* watcher = new QFutureWatcher<Value>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(workers, std::move(job)));
}

void MediaListModel::take(AddSummary summary) {
    const auto isHere = [this](const QString& path) { return m_rowOfPath.contains(path); };
    for (const QString& path : std::as_const(summary.added)) {
        if (isHere(path))
            summary.already.append(path);
    }
    summary.added.removeIf(isHere);
    if (!summary.added.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(summary.added.size()) - 1);
        for (const QString& path : std::as_const(summary.added)) {
            m_rowOfPath.insert(path, rowCount());
            m_clips.push_back({.path = path, .state = isUrl(path) ? State::Link : State::Probing});
        }
        endInsertRows();
    }
    Q_EMIT addingFinished(summary);
    for (const QString& path : std::as_const(summary.added)) {
        if (!isUrl(path))
            read(path);
    }
}

void MediaListModel::read(const QString& path) {
    work<Result<MediaFile>>(
        &m_workers, [path, probe = m_reader.probe] { return probe(path); },
        [this, path](const Result<MediaFile>& probed) { takeProbed(path, probed); });
}

void MediaListModel::takeProbed(const QString& path, const Result<MediaFile>& probed) {
    const int row = m_rowOfPath.value(path, -1);
    if (row < 0)
        return;
    Clip& clip = m_clips[size_t(row)];
    if (probed) {
        clip.state = State::Ready;
        clip.file = *probed;
        if (clip.file.hasVideo() && m_reader.thumbnail)
            work<QImage>(
                &m_workers, [file = *probed, make = m_reader.thumbnail] { return make(file); },
                [this, path](const QImage& image) { takeThumbnail(path, image); });
    } else {
        clip.state = State::Broken;
        clip.problem = probed.error();
    }
    tell(row, {StateRole, FileRole, ProblemRole});
    Q_EMIT fileRead(path);
}

void MediaListModel::takeThumbnail(const QString& path, const QImage& image) {
    const int row = m_rowOfPath.value(path, -1);
    if (row < 0 || image.isNull())
        return;
    m_clips[size_t(row)].thumbnail = image;
    tell(row, {ThumbnailRole});
}

void MediaListModel::tell(int row, const QList<int>& roles) {
    Q_EMIT dataChanged(index(row), index(row), roles);
}

const MediaListModel::Clip* MediaListModel::find(const QString& path) const {
    const auto row = m_rowOfPath.constFind(path);
    return row == m_rowOfPath.cend() ? nullptr : &m_clips[size_t(*row)];
}
