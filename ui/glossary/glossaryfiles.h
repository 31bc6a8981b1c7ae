// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/infobar.h"

#include <functional>

class GlossaryBook;

/// One glossary from a file, and into one: a table (CSV) or JSON.
class GlossaryFiles : public QObject {
    Q_OBJECT

public:
    /// What is to be done with the file that somebody chose; tests put their own in place of the dialogs.
    using Chosen = std::function<void(const QString& path)>;
    struct Dialogs {
        std::function<void(QWidget* parent, const Chosen& chosen)> open{};
        std::function<void(QWidget* parent, const QString& suggested, const Chosen& chosen)> save{};
    };

    GlossaryFiles(GlossaryBook& book, QWidget& page);

    void setDialogs(const Dialogs& dialogs) { m_dialogs = dialogs; }
    void importGlossary();
    void exportGlossary();

Q_SIGNALS:
    void told(InfoBar::Kind kind, const QString& sentence);

private:
    void take(const QString& path);
    void put(const QString& path);

    GlossaryBook& m_book;
    QWidget& m_page;
    Dialogs m_dialogs;
};
