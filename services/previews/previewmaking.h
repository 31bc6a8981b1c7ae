// SPDX-License-Identifier: MIT
#pragma once

#include "services/local/wave.h"
#include "services/previews/voicepreviews.h"
#include "services/system/ending.h"

class QNetworkAccessManager;
struct ProcessOutput;

/// What one preview is made with.
struct PreviewMeans {
    QNetworkAccessManager& network;
    Clock& clock;
    const PreviewLimits& limits;
    QString scratch{};  ///< a folder; what is written there begins with `name` and is gone at the end
    QString name{};
    bool loopback = false;
};

/// Whether the sound that was made of `url` is only its beginning: two minutes of what a vendor sends, ten of a file of the
/// user's. It is kept one sample longer than that then, so that it can still be told when it is read from the disk.
bool isShortened(const Sound& sound, const QUrl& url);

/// Makes one preview out of its address: gets the sound, has ffmpeg decode and measure it, brings it to the common loudness.
class PreviewMaking : public QObject {
    Q_OBJECT

public:
    PreviewMaking(QUrl url, PreviewMeans means, QObject* parent = nullptr);
    ~PreviewMaking() override;

    /// Errors: those of SmallFetch and CueSpeech, FileMissing, PreviewNoSound, PreviewSilent, PackageMissing, DiskFull.
    void start(Ending<Sound> done);

private:
    void fetch();
    void speak();
    void takeBytes(const QByteArray& bytes);
    void measure(const QString& path);
    void takeMeasured(const Result<ProcessOutput>& output);
    void end(Result<Sound> result);
    QString source() const { return m_means.scratch + u'/' + m_means.name; }

    const QUrl m_url;
    const PreviewMeans m_means;
    Ending<Sound> m_done;
};
