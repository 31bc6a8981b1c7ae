// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/samplelevels.h"
#include "services/system/ending.h"

#include <memory>

class ChildProcess;

/// A stretch of a recording that is to become a voice.
struct SampleStretch {
    QString source{};  ///< sound or video on this disk
    double from = 0;   ///< seconds
    double to = 0;     ///< 0 = the end

    bool operator==(const SampleStretch&) const = default;
};

struct VoiceSampleFile {
    QString path{};
    SampleLevels levels{};  ///< of the stretch as it was recorded
    bool cut = false;       ///< it was longer than `mostSampleSeconds`: the rest was left out

    bool operator==(const VoiceSampleFile&) const = default;
};

constexpr double mostSampleSeconds = 300;  // more makes no voice better, and a file that is slow to send

/// Where the next sample of a recording may lie: named after it, because the list of tasks shows it, and never where one
/// lies already: that may be another person's, and be waited for by a task.
QString freeSamplePath(const QString& folder, const QString& source);

/// Cuts a stretch out and cleans it gently: one channel, 48 kHz, rumble and steady noise lowered, an even loudness. The
/// original is not touched. What is wrong with it is for sampleFaults() to say; it is made all the same, to be listened to.
/// Deleting this ends the work and leaves nothing behind.
///
/// Errors: those of probe(); NoSound; OptionWrong about {"from-time", "0 - its length"} when there is nothing between the times;
/// PackageMissing about {"ffmpeg"}; EngineFailed; FolderNotWritable, DiskFull.
class VoiceSample : public QObject {
    Q_OBJECT

public:
    /// `target` is the wave file to write; one of that name is replaced once the new one is whole.
    VoiceSample(SampleStretch stretch, QString target, QObject* parent = nullptr);
    ~VoiceSample() override;
    void start(Ending<VoiceSampleFile> done);

private:
    void measure();
    void take(const QByteArray& samples, const QByteArray& words);
    void clean();
    void keep();
    QStringList cutArguments() const;
    void end(Result<VoiceSampleFile> result);

    const SampleStretch m_stretch;
    const QString m_part;
    Ending<VoiceSampleFile> m_done;
    VoiceSampleFile m_file;
    double m_length = 0;  ///< of the source, as its header has it
    std::unique_ptr<ChildProcess> m_process;
};
