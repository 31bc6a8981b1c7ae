// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/voice.h"

#include <QtWidgets/qwidget.h>

class FilesSection;
class JobDraft;
class JobFooter;
class LanguageSection;
class NameSection;
class OptionsSection;
class PanelHeader;
class QBoxLayout;
class RegionEditor;
class RegionSection;
class SentSection;
class TextSection;
class WhoSection;

/// What is to be done to the chosen clips, by whom, into which languages, for how much. Edits the draft and nothing else.
class JobPanel : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the panel.
    JobPanel(JobDraft& draft, RegionEditor& editor, QWidget* parent = nullptr);

    RegionSection* regions() const { return m_regions; }
    SentSection* sent() const { return m_sent; }
    TextSection* text() const { return m_text; }
    void addResults(QWidget* results);  ///< what came of texts, below them
    QSize sizeHint() const override { return {336, 600}; }

Q_SIGNALS:
    void queueRequested(const QList<JobSpec>& jobs);
    void addKeyRequested(const QString& vendor);
    void bucketRequested(const QString& account);  ///< files have to go through one
    void limitRequested(const QString& account);   ///< the jobs would cross one
    void manyRequested();  ///< several languages and accounts at once
    void voicePreviewRequested(const Voice& voice);

public Q_SLOTS:
    void queue();  ///< as if the button were pressed; does nothing while a check fails

private:
    void build();
    void refresh();
    void refreshHeader();

    JobDraft& m_draft;
    QBoxLayout* m_sections = nullptr;
    PanelHeader* m_header;
    WhoSection* m_who;
    TextSection* m_text;
    NameSection* m_name;
    LanguageSection* m_languages;
    RegionSection* m_regions;
    SentSection* m_sent;
    OptionsSection* m_options;
    FilesSection* m_files;
    JobFooter* m_footer;
};
