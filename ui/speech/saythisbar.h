// SPDX-License-Identifier: MIT
#pragma once

#include "models/speech/sayplan.h"
#include "services/queue/task.h"

#include <QtCore/qpair.h>
#include <QtWidgets/qwidget.h>

class ElidedLabel;
class JobDraft;
class QLabel;
class QLineEdit;
class QPushButton;
class SayRound;
class SpeechPlayer;

/// One sentence, heard in the voices that are compared. Its button names the price and makes a speech job a voice; what was
/// said before in the same way is played again without one. Results play in turn as they come.
class SayThisBar : public QWidget {
    Q_OBJECT

public:
    /// What the accounts told is read from the draft. Draft and player must outlive the bar. Results go to `folder`.
    SayThisBar(JobDraft& draft, SpeechPlayer& player, QString folder, QWidget* parent = nullptr);

    void setVoices(const QList<QPair<QString, Voice>>& voices);  ///< account and voice, in the order they are heard
    /// What voices that speak any language are to speak; empty = not known.
    void setLanguage(const QString& language);
    void takeTasks(const QList<Task>& tasks);  ///< new and changed ones of the queue; at first all of them
    QString text() const;

Q_SIGNALS:
    void jobsRequested(const QList<JobSpec>& jobs);
    /// A voice has said it: `path` plays, or will in its turn.
    void spoken(const QString& account, const QString& voice, const QString& path);

public Q_SLOTS:
    void hear();  ///< as if the button were pressed; while it plays, stops

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void refreshButton(const SayPlan& now);
    void tell(const QString& trouble);
    SayPlan plan() const;  ///< of what has not been heard yet

    JobDraft& m_draft;
    SpeechPlayer& m_player;
    const QString m_folder;
    QString m_language;
    QList<SayVoice> m_voices;
    SayRound* m_round;
    QStringList m_playing;  ///< files of this bar
    QString m_trouble;      ///< what went wrong, until something else is asked for
    QLabel* m_title;
    QLineEdit* m_text;
    QLabel* m_count;
    QLabel* m_in;
    ElidedLabel* m_note;
    QPushButton* m_hear;
};
