// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voices/voicecells.h"
#include "ui/voices/voicewording.h"
#include "ui/widgets/infobar.h"

#include <QtWidgets/qwidget.h>

class EmptyState;
class VoiceFacets;
class JobDraft;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class VoiceLibrary;
class VoiceTable;
class VoiceTarget;

/// All voices of all accounts: narrowed down, searched, marked, and one of them used.
class VoicesView : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        VoiceTableModel& table;
        const VoiceLibrary& library;
        const JobDraft& draft;
        AccountName accountName{};
        VoicePortrait portrait{};  ///< may be absent
    };
    /// What `parts` refers to must outlive the view.
    explicit VoicesView(const Parts& parts, QWidget* parent = nullptr);

    VoiceTable* table() const { return m_voices; }
    VoiceKey currentVoice() const;
    QString target() const;  ///< the language of the job that a voice is chosen for; may be empty
    void setTray(QWidget* tray);        ///< beside "Use ..."; owned from now on
    void setUseShown(bool shown);       ///< false while the tray offers a voice itself
    void setSayThis(QWidget* sayThis);  ///< at the bottom; owned from now on
    void setPreviewDelegate(QAbstractItemDelegate* delegate);
    void tell(InfoBar::Kind kind, const QString& sentence, const QString& action = {});
    /// The list's age is told in words of this moment.
    void refresh(const QDateTime& now);
    void refreshJob();

Q_SIGNALS:
    void playRequested(const VoiceKey& key);
    void currentVoiceChanged(const VoiceKey& key);
    void useRequested(const VoiceKey& key);
    void targetChanged(const QString& target);
    void cloneRequested();
    void addKeyRequested();
    void refreshRequested();
    void retryRequested(const QString& account);
    void messageActionTriggered();

private:
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeFoot();
    void makeEmptyStates();
    void connectAll();
    void connectKeys();
    void search();
    void showMatches();
    void showCount();
    void showFailures();
    void tellFailure(const QString& why, const QStringList& accounts);
    void showUse();
    void showMenu(const VoiceKey& key, const QPoint& at);

    Parts m_parts;
    VoiceFacets* m_facets;
    QLineEdit* m_search;
    QLabel* m_count;
    VoiceTarget* m_target;
    InfoBar* m_message;
    QVBoxLayout* m_bars;
    QStackedWidget* m_stack;
    VoiceTable* m_voices;
    EmptyState* m_none;
    EmptyState* m_reading;
    EmptyState* m_noMatch;
    QHBoxLayout* m_tray;
    QHBoxLayout* m_say;
    QLabel* m_why;
    QPushButton* m_use;
    struct Failure {
        InfoBar* bar = nullptr;
        QStringList told{};  ///< accounts
    };
    QHash<QString, Failure> m_failures;  ///< by what went wrong
};
