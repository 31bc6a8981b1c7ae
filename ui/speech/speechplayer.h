// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

class ClipPlayer;

/// Plays sound files one after the other. There is one for all of the window's spoken results, so that never two are heard.
class SpeechPlayer : public QObject {
    Q_OBJECT

public:
    explicit SpeechPlayer(QObject* parent = nullptr);
    ~SpeechPlayer() override;

    void play(const QStringList& paths);  ///< instead of what plays
    void append(const QString& path);     ///< behind what plays; at once when nothing does
    void stop();
    QString current() const { return m_current; }  ///< empty when nothing plays

Q_SIGNALS:
    void currentChanged(const QString& path);
    void failed(const QString& path, const ApiError& error);  ///< it is left out, the next one plays
    void soundDeviceMissing();  ///< told once; nothing will be heard

private:
    void next();
    void leaveOut(const QString& path, const ApiError& error);
    void setCurrent(const QString& path);

    ClipPlayer* m_player;
    QStringList m_queue;
    QString m_current;
    bool m_toldMissing = false;
};
