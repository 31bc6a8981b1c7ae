// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtWidgets/qplaintextedit.h>

/// Text to be spoken: typed, pasted, or taken from a file that is dropped or opened. Of subtitles only the words are taken.
class ScriptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    void readFile(const QString& path);  ///< replaces the text, as one step to undo
    void takeText(const QString& text);  ///< the same
    void askForFile();

Q_SIGNALS:
    void failed(const ApiError& error);  ///< nothing was taken

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};
