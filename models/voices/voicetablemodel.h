// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voiceindex.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qset.h>

class VoiceBook;

enum class VoiceColumn { Name, Vendor, Language, Gender, Age, Style, Kind, Preview, Favourite, Compare };
constexpr int voiceColumnCount = 10;

struct VoiceWording {
    VoiceWords words{};
    std::function<QString(VoiceColumn)> title{};
    /// Of cells without a text of their own, or with more to say; may be empty.
    std::function<QString(const VoiceRow&, VoiceColumn, bool on)> tip{};
};

/// The voices that a filter lets through. One pass over all of them a keystroke, told as a reset: a view keeps its current
/// voice by key.
class VoiceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        VoiceRole = Qt::UserRole,  ///< Voice
        KeyRole,                   ///< VoiceKey
        ReasonRole,                ///< why it is greyed, a few words; empty = it can be used
        OnRole,                    ///< of Favourite and Compare
        PortraitRole,              ///< address of the voice's portrait, may be empty
        FlagRole,                  ///< address of its language's flag, may be empty
    };
    static constexpr qsizetype mostCompared = 4;

    /// `book` must outlive the model.
    VoiceTableModel(VoiceWording wording, VoiceBook& book, QObject* parent = nullptr);

    void add(const QString& account, const QList<Voice>& voices);
    void keepOnly(const QString& account, const QSet<VoiceKey>& kept);
    void remove(const QString& account) { keepOnly(account, {}); }
    void setDemand(const VoiceDemand& demand);
    void setFilter(const VoiceFilter& filter);
    const VoiceFilter& filter() const { return m_filter; }

    int total() const { return int(m_index.rows().size()); }
    int count(const QString& account) const;  ///< of one account, shown or not
    QList<FacetValue> facet(VoiceFacet facet) const;  ///< most voices first; only values that some voice has
    const VoiceRow& at(int row) const { return m_index.rows()[size_t(m_match.rows[size_t(row)])]; }
    const VoiceRow* find(const VoiceKey& key) const;  ///< shown or not; null = not known (any more)
    int rowOf(const VoiceKey& key) const;             ///< -1 = not shown
    QList<Voice> voicesOf(const QString& account) const;

    const QList<VoiceKey>& compared() const { return m_compared; }
    /// False when there is no room for another one.
    bool setCompared(const VoiceKey& key, bool on);
    void setFavourite(const VoiceKey& key, bool on);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1 is the order in which the voices came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void matched();  ///< other rows or counts
    void comparedChanged();

private:
    QString text(const VoiceRow& row, VoiceColumn column) const;
    bool isOn(const VoiceRow& row, VoiceColumn column) const;
    void takeMarks();
    void order();
    template <class Change>
    void reset(Change change);

    VoiceWording m_wording;
    VoiceBook& m_book;
    VoiceIndex m_index;
    VoiceFilter m_filter;
    VoiceMatch m_match;
    std::vector<int> m_shown;  ///< row by place in the index, -1 = not shown
    std::vector<int> m_order;
    QList<VoiceKey> m_compared;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
