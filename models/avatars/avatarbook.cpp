// SPDX-License-Identifier: MIT
#include "models/avatars/avatarbook.h"

#include "services/domain/clock.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours fresh(1);
constexpr qint64 mostBytes = 32 * 1024 * 1024;  // a file that is larger was not written here

template <class Entry>
QJsonArray arrayOf(const QList<Entry>& entries) {
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(toJson(entry));
    return array;
}

}  // namespace

AvatarBook::AvatarBook(QString file, const Clock& clock, QObject* parent) : QObject(parent), m_file(std::move(file)), m_clock(clock) {
    read();
}

const AvatarBook::Shelf& AvatarBook::shelf(const QString& account) const {
    static const Shelf none;
    const auto shelf = m_shelves.constFind(account);
    return shelf == m_shelves.cend() ? none : *shelf;
}

void AvatarBook::look(const Account& account) {
    const Shelf& shelf = this->shelf(account.id);
    const bool isFresh = shelf.readAt.isValid() && shelf.readAt.secsTo(m_clock.now()) < std::chrono::seconds(fresh).count()
                      && shelf.readAt <= m_clock.now();
    if (!shelf.reading && !shelf.problem && !isFresh)
        ask(account);
}

void AvatarBook::refresh(const Account& account) {
    if (shelf(account.id).reading)
        m_again.insert(account.id, account);
    else
        ask(account);
}

void AvatarBook::setName(const QString& account, const QString& avatar, const QString& name) {
    if (avatar.isEmpty() || name.isEmpty() || m_shelves[account].names.value(avatar) == name)
        return;
    m_shelves[account].names.insert(avatar, name);
    Q_EMIT changed(account);
    write();
}

void AvatarBook::ask(const Account& account) {
    Shelf& shelf = m_shelves[account.id];
    shelf.reading = true;
    shelf.problem.reset();
    Q_EMIT changed(account.id);
    Q_EMIT wanted(account);
}

void AvatarBook::takeFound(const QString& account, const QList<Avatar>& avatars) {
    Shelf& shelf = m_shelves[account];
    if (!shelf.avatars.isEmpty())
        return;  // what is kept has its tags already
    shelf.avatars = oncePerId(avatars);
    Q_EMIT changed(account);
}

void AvatarBook::takeAvatars(const QString& account, const QList<Avatar>& avatars) {
    Shelf& shelf = m_shelves[account];
    shelf.avatars = oncePerId(avatars);
    shelf.readAt = m_clock.now();
    shelf.problem.reset();
    finish(account);
    write();
}

void AvatarBook::takeExpressions(const QString& account, const QList<ExpressionTemplate>& expressions) {
    Shelf& shelf = m_shelves[account];
    shelf.expressions.clear();
    for (const ExpressionTemplate& expression : expressions) {
        const bool known = std::ranges::find(shelf.expressions, expression.id, &ExpressionTemplate::id) != shelf.expressions.end();
        if (!expression.id.isEmpty() && !known)
            shelf.expressions.append(expression);
    }
    Q_EMIT changed(account);
    write();
}

/// What was known stays: an old list is better than none.
void AvatarBook::takeFailure(const QString& account, const QString& question, const ApiError& error) {
    if (question != "avatars"_L1)
        return;
    m_shelves[account].problem = error;
    finish(account);
}

void AvatarBook::finish(const QString& account) {
    m_shelves[account].reading = false;
    Q_EMIT changed(account);
    if (m_again.contains(account))
        ask(m_again.take(account));
}

void AvatarBook::read() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return;
    const QJsonObject accounts = QJsonDocument::fromJson(file.readAll()).object();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        Shelf shelf{.readAt = QDateTime::fromString(account.value()["read_at"_L1].toString(), Qt::ISODate)};
        for (const QJsonValue avatar : account.value()["avatars"_L1].toArray())
            shelf.avatars.append(avatarFromJson(avatar.toObject()));
        shelf.avatars = oncePerId(shelf.avatars);
        for (const QJsonValue expression : account.value()["expressions"_L1].toArray())
            shelf.expressions.append(expressionFromJson(expression.toObject()));
        const QJsonObject names = account.value()["names"_L1].toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            shelf.names.insert(name.key(), name.value().toString());
        m_shelves.insert(account.key(), shelf);
    }
}

void AvatarBook::write() const {
    QSaveFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    QJsonObject accounts;
    for (auto shelf = m_shelves.cbegin(); shelf != m_shelves.cend(); ++shelf) {
        QJsonObject names;
        for (auto name = shelf->names.cbegin(); name != shelf->names.cend(); ++name)
            names.insert(name.key(), name.value());
        accounts.insert(shelf.key(), QJsonObject{{u"read_at"_s, shelf->readAt.toUTC().toString(Qt::ISODate)},
                                                 {u"avatars"_s, arrayOf(shelf->avatars)},
                                                 {u"expressions"_s, arrayOf(shelf->expressions)},
                                                 {u"names"_s, names}});
    }
    file.write(QJsonDocument(accounts).toJson(QJsonDocument::Compact));
    file.commit();
}
