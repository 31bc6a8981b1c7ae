// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castbook.h"
#include "models/cast/closestvoice.h"

#include <QtCore/qabstractitemmodel.h>

/// An account that has voices, with what it told of them.
struct CastAccount {
    QString id{};
    QString name{};                ///< as it is shown
    QList<Voice> voices{};
    QList<Language> languages{};   ///< where its language codes are numbers

    bool operator==(const CastAccount&) const = default;
};

/// What stands where a character meets an account.
struct CastCell {
    enum class State {
        Chosen,    ///< `voice` speaks
        Gone,      ///< `voice` was chosen, but the account no longer has it
        Closest,   ///< none was chosen; `closest` is the nearest to the character's voice elsewhere
        Empty,     ///< none was chosen, and there is nothing to compare with
        NoVoices,  ///< the account is not known to have a voice for the language
    };
    State state = State::Empty;
    Voice voice{};
    VoiceLikeness closest{};
    QString like{};  ///< name of the account whose voice `closest` is near to
};
Q_DECLARE_METATYPE(CastCell)

/// The words of the sheet, handed in because a model has none of its own.
struct CastWording {
    QString character{}, notes{};  ///< titles of the first and the last column
    std::function<QString(const CastCell&)> cell{};
    std::function<QString(const CastCell&)> explained{};  ///< in sentences, for the tooltip
};

/// The open cast in one language: a row a character; its name, a column an account, its notes.
class CastModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole };

    CastModel(CastBook& book, CastWording wording, QObject* parent = nullptr);

    const QString& language() const { return m_language; }
    void setLanguage(const QString& tag);
    const QList<CastAccount>& accounts() const { return m_accounts; }
    void setAccounts(const QList<CastAccount>& accounts);
    int notesColumn() const { return int(m_accounts.size()) + 1; }
    const CastAccount* account(int column) const;  ///< null for the name and the notes
    CastCell cell(int row, int column) const;
    /// All of this column's voices for the language, those nearest to the character's voice elsewhere first.
    QList<VoiceLikeness> choices(int row, int column) const;
    void choose(int row, int column, const Voice& voice);
    void acceptClosest(int row, int column);
    int chosenIn(const QString& language) const;  ///< characters with a voice in it, anywhere

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow();
    void takeOut(int row);
    void putIn(int row, const Character& character);
    void fill();
    const CastVoice* example(const Character& character, const QString& account) const;
    QString nameOf(const QString& account) const;

    CastBook& m_book;
    CastWording m_wording;
    QString m_language;
    QList<CastAccount> m_accounts;
    QList<QList<ComparedVoice>> m_able;  ///< of each account those that speak the language
    QList<Character> m_rows;             ///< as they were last told
};
