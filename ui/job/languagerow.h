// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtWidgets/qframe.h>

class ElidedLabel;
class JobDraft;
class PickList;
class QLabel;
class QToolButton;
class VoiceButton;

/// One target language with its voice: one box is one job a clip. With an empty code it is the voice alone.
class LanguageRow : public QFrame {
    Q_OBJECT

public:
    LanguageRow(JobDraft& draft, const QString& code, QWidget* parent = nullptr);

    const QString& code() const { return m_code; }
    void refresh();

Q_SIGNALS:
    void previewRequested(const Voice& voice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void refreshVoice();
    void fillVoices();
    void dropVoices();
    QString defaultVoiceWords() const;

    JobDraft& m_draft;
    QString m_code;
    QWidget* m_box;
    ElidedLabel* m_name;
    QWidget* m_line;
    VoiceButton* m_voice;
    QToolButton* m_play;
    QToolButton* m_remove;
    QLabel* m_problem;
    PickList* m_voices = nullptr;
};
