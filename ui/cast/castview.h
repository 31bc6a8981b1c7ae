// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castmodel.h"
#include "models/cast/speakers.h"
#include "ui/widgets/infobar.h"

class CastActions;
class CastEmpty;
class CastFiles;
class CastLanguages;
class CastPicker;
class CastTable;
class CastUseBar;
class JobDraft;
class PanelHeader;
class PickList;
class QStackedWidget;

/// Who speaks whom: characters against accounts, a language at a time. Knows no player and asks for voices by signals.
class CastView : public QWidget {
    Q_OBJECT

public:
    CastView(CastBook& book, JobDraft& draft, QWidget* parent = nullptr);

    CastModel& model() const { return *m_model; }
    CastActions& actions() const { return *m_actions; }
    CastFiles& files() const { return *m_files; }
    void setAccounts(const QList<CastAccount>& accounts);
    void setJobLanguages(const QStringList& tags);  ///< the first is shown until another is chosen
    void setSpeakers(const QList<CueSpeaker>& speakers);
    void refreshJob();
    void showLanguage(const QString& tag);

Q_SIGNALS:
    void hearRequested(const QString& account, const Voice& voice);  ///< as the account told it, preview and all
    void voicesWanted(const QString& account, const QString& language);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHeader();
    void connectCasts();
    void connectCharacters();
    void connectCells();
    void showFacts();
    void offerSpeakers();
    QStringList newSpeakers() const;
    void addCharacter();
    void dropVoices(const QModelIndex& cell);
    void fillVoices();
    void clearVoices();
    void hear(const QModelIndex& cell);
    void wantVoices();
    void tell(InfoBar::Kind kind, const QString& sentence, const QString& action = {}, std::function<void()> act = {});

    CastBook& m_book;
    CastModel* m_model;
    CastActions* m_actions;
    CastFiles* m_files;
    PanelHeader* m_header;
    CastPicker* m_picker;
    CastLanguages* m_languages;
    InfoBar* m_info;
    QStackedWidget* m_stack;
    CastTable* m_table;
    CastEmpty* m_empty;
    CastUseBar* m_use;
    PickList* m_voices = nullptr;
    QWidget* m_anchor = nullptr;       ///< where the list of voices drops from
    QPersistentModelIndex m_choosing;
    QList<VoiceLikeness> m_choices;
    QList<CueSpeaker> m_speakers;
    std::function<void()> m_act;       ///< of the info bar
    bool m_languageChosen = false;     ///< by hand
};
