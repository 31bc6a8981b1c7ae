// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cuedocument.h"
#include "ui/widgets/infobar.h"

#include <functional>

/// The file a document of cues comes from and goes to. Edits are never lost without a question.
class CueFiles : public QObject {
    Q_OBJECT

public:
    /// Each asks for a name; an empty answer does nothing. Replaced in tests.
    struct Dialogs {
        std::function<QString(QWidget* parent, const QString& folder)> open{};
        std::function<QString(QWidget* parent, const QString& suggested)> save{};
    };

    CueFiles(CueDocument& document, QWidget& panel);

    void setDialogs(const Dialogs& dialogs) { m_dialogs = dialogs; }
    const QString& path() const { return m_path; }  ///< empty until it has one
    QString shownName() const;                      ///< of the file, or of the track it came from
    /// The clip they belong to: new files are named after it.
    void setClip(const QString& clip) { m_clip = clip; }

    void askToOpen();
    QString askForFile();  ///< the name alone
    void open(const QString& path);
    /// Cues that no file holds yet: a track's, a draft's. `path` is where they are to be saved; may be empty.
    void take(const Cues& cues, const QString& name, const QString& path = {}, bool unsaved = false);
    void openSource(const QString& path);  ///< to be shown beside
    bool save();                           ///< false when it was not written, or nobody said where
    bool saveAs(const QString& ending);    ///< ".srt", ".vtt"
    /// Runs `next` at once, or after unsaved edits were saved or given up.
    void whenSafe(std::function<void()> next);

Q_SIGNALS:
    void opened();
    void changed();  ///< another name
    void told(InfoBar::Kind kind, const QString& sentence);

private:
    void read(const QString& path);
    bool write(const QString& path);
    QString suggested(const QString& ending) const;

    CueDocument& m_document;
    QWidget& m_panel;
    Dialogs m_dialogs;
    QString m_path;
    QString m_name;
    QString m_clip;
};
