// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/avatar.h"
#include "services/domain/result.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

class Clock;

/// The avatars and expressions of every account, kept on the disk so that they are there without a network. Vendors are asked when
/// somebody looks, and no more than once an hour unless they are asked to.
class AvatarBook : public QObject {
    Q_OBJECT

public:
    struct Shelf {
        QList<Avatar> avatars{};
        QList<ExpressionTemplate> expressions{};
        QHash<QString, QString> names{};  ///< by id, of those made here: vendors give none
        QDateTime readAt{};  ///< invalid = never
        bool reading = false;
        std::optional<ApiError> problem{};  ///< why the last reading came to nothing

        bool operator==(const Shelf&) const = default;
    };

    /// Without a file nothing is kept. The clock must outlive the book.
    AvatarBook(QString file, const Clock& clock, QObject* parent = nullptr);

    const Shelf& shelf(const QString& account) const;
    /// Somebody looks: what is old or missing is asked for.
    void look(const Account& account);
    /// Asks in any case; while an answer is awaited, once more after it.
    void refresh(const Account& account);
    void setName(const QString& account, const QString& avatar, const QString& name);

public Q_SLOTS:
    void takeFound(const QString& account, const QList<Avatar>& avatars);  ///< tags are still to come
    void takeAvatars(const QString& account, const QList<Avatar>& avatars);
    void takeExpressions(const QString& account, const QList<ExpressionTemplate>& expressions);
    void takeFailure(const QString& account, const QString& question, const ApiError& error);

Q_SIGNALS:
    void changed(const QString& account);
    void wanted(const Account& account);

private:
    void read();
    void write() const;
    void ask(const Account& account);
    void finish(const QString& account);

    QString m_file;
    const Clock& m_clock;
    QHash<QString, Shelf> m_shelves;
    QHash<QString, Account> m_again;  ///< to be asked once more
};
