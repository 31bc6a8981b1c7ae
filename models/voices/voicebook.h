// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>

/// What a person thinks of voices and did with them, kept in one small file. A broken file counts as none.
class VoiceBook : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 50;
    static constexpr qsizetype mostUses = 20;  ///< of one voice; the oldest go

    /// An empty `file` keeps nothing.
    explicit VoiceBook(QString file, QObject* parent = nullptr);
    ~VoiceBook() override;

    bool isFavourite(const VoiceKey& key) const { return m_favourites.contains(key); }
    void setFavourite(const VoiceKey& key, bool favourite);
    const QList<VoiceKey>& recent() const { return m_recent; }  ///< the newest first
    void noteRecent(const VoiceKey& key);
    /// Where a voice was used, the newest first. A job names a voice without its language.
    QStringList uses(const QString& account, const QString& id) const { return m_uses.value({account, id}); }
    void noteUse(const QString& account, const QString& id, const QString& what);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();
    void tell();

    QString m_file;
    QTimer m_settled;
    QSet<VoiceKey> m_favourites;
    QList<VoiceKey> m_recent;
    QHash<std::pair<QString, QString>, QStringList> m_uses;
};
