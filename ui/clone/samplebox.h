// SPDX-License-Identifier: MIT
#pragma once

#include "models/speech/stretches.h"
#include "services/media/voicesample.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

#include <memory>

class ElidedLabel;
class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;
class SpeechPlayer;

/// The recording that becomes a voice: a file or a stretch of the clip that is looked at, cut and cleaned as soon as it is
/// chosen, to be listened to. Samples that nobody used are taken away again.
class SampleBox : public QWidget {
    Q_OBJECT

public:
    SampleBox(SpeechPlayer& player, QString folder, QWidget* parent = nullptr);
    ~SampleBox() override;

    /// What "From the clip" takes: an empty stretch is the whole clip.
    void offerClip(const QString& path, const Stretch& marked, const Cues& cues);
    void take(const SampleStretch& stretch);
    /// The cleaned sample; empty until it is there and nothing speaks against it, or that was overruled.
    QString usable() const;
    QString missing() const;  ///< what to do before there is a usable one
    double seconds() const { return m_sample.levels.seconds; }
    /// From now on the file belongs to a job.
    void giveAway();

Q_SIGNALS:
    void changed();

private:
    void build();
    void connectParts();
    void askForFile();
    void takeClip();
    void takeTimes();
    void make();
    void show(const Result<VoiceSampleFile>& sample);
    void refresh();
    void dropSample();

    SpeechPlayer& m_player;
    const QString m_folder;
    QString m_clip;
    Stretch m_marked;
    Cues m_cues;
    SampleStretch m_stretch;
    std::unique_ptr<VoiceSample> m_making;
    VoiceSampleFile m_sample;
    QList<SampleFault> m_faults;
    QTimer m_settled;  ///< times are typed digit by digit
    ElidedLabel* m_name;
    QPushButton* m_file;
    QPushButton* m_fromClip;
    QWidget* m_times;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QCheckBox* m_whole;
    QLabel* m_facts;
    QLabel* m_problem;
    QCheckBox* m_anyway;
    QPushButton* m_play;
};
