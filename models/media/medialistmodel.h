// SPDX-License-Identifier: MIT
#pragma once

#include "models/media/clipsearch.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qimage.h>

#include <vector>

/// How clips are read; both are called on workers, at most two at once.
struct MediaReader {
    ProbeMedia probe{};
    std::function<QImage(const MediaFile&)> thumbnail{};  ///< may give a null image
};

/// The clips a person works with. Adding and reading happen on workers; the files themselves are never
/// touched.
class MediaListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Probing, Ready, Broken, Link };  ///< Link: a URL, which is passed on and never read
    Q_ENUM(State)
    enum Role { PathRole = Qt::UserRole, StateRole, FileRole, ThumbnailRole, ProblemRole };

    explicit MediaListModel(MediaReader reader, QObject* parent = nullptr);
    ~MediaListModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    QModelIndex indexOf(const QString& path) const;
    QStringList paths() const;
    std::optional<MediaFile> file(const QString& path) const;  ///< absent until it is read
    std::optional<ApiError> problem(const QString& path) const;
    QImage thumbnail(const QString& path) const;

public Q_SLOTS:
    /// Files, folders and URLs. Ends with one `addingFinished`.
    void add(const QStringList& sources);
    void remove(const QStringList& paths);

Q_SIGNALS:
    void addingFinished(const AddSummary& summary);
    void fileRead(const QString& path);  ///< ready or broken now

private:
    struct Clip {
        QString path{};
        State state = State::Probing;
        MediaFile file{};
        QImage thumbnail{};
        std::optional<ApiError> problem{};
    };

    template <class Value>
    void work(QThreadPool* workers, std::function<Value()> job, std::function<void(const Value&)> done);
    void take(AddSummary summary);
    void read(const QString& path);
    void takeProbed(const QString& path, const Result<MediaFile>& probed);
    void takeThumbnail(const QString& path, const QImage& image);
    void tell(int row, const QList<int>& roles);
    const Clip* find(const QString& path) const;

    MediaReader m_reader;
    std::vector<Clip> m_clips;
    QHash<QString, int> m_rowOfPath;
    QThreadPool m_workers;
};
