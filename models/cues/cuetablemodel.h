// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cuechecks.h"
#include "models/cues/cuedocument.h"

#include <QtCore/qabstractitemmodel.h>

/// The number is shown first, but the first column of a model is what its rows are known by, and numbers move.
enum class CueColumn { Start, End, Length, Speed, Source, Text, Warnings, Number };
constexpr int cueColumnCount = 8;

/// The words of the table, handed in because a model has none of its own.
struct CueTableWording {
    std::function<QString(CueColumn)> title{};
    std::function<QString(CueProblem)> problem{};                         ///< in a word or two
    std::function<QString(const Cue&, CueProblem)> explained{};           ///< in a sentence, with the figures
};

/// A document as a table: a row a cue. Start, end and text are edited in place; what cannot be read as a time is refused.
class CueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ProblemsRole = Qt::UserRole, PlayingRole };

    CueTableModel(CueDocument& document, CueTableWording wording, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QList<CueProblem> problems(int row) const;
    int warningCount() const;  ///< rows with a problem
    int playingRow() const { return m_playing; }

public Q_SLOTS:
    void setPosition(double seconds);  ///< of the playhead: its cue is the one that plays

Q_SIGNALS:
    void playingRowChanged(int row);  ///< -1 between cues
    void rowMoved(int row);           ///< where the cue is that an edit in the table gave another start

private:
    void connectDocument();
    void beginReplacing(int first, int before, int after);
    void endReplacing(int first, int before, int after);
    QString text(int row, CueColumn column) const;
    void findPlaying();

    CueDocument& m_document;
    CueTableWording m_wording;
    double m_position = 0;
    int m_playing = -1;
};
