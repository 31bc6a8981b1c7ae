// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/infobar.h"

#include <functional>

class CastBook;

/// One cast from a file, and into one.
class CastFiles : public QObject {
    Q_OBJECT

public:
    /// Where a file is asked for; tests put their own in.
    struct Dialogs {
        std::function<QString(QWidget* parent)> open{};
        std::function<QString(QWidget* parent, const QString& suggested)> save{};
    };

    CastFiles(CastBook& book, QWidget& page);

    void setDialogs(const Dialogs& dialogs) { m_dialogs = dialogs; }
    void importCast();
    void exportCast();

Q_SIGNALS:
    void told(InfoBar::Kind kind, const QString& sentence);

private:
    CastBook& m_book;
    QWidget& m_page;
    Dialogs m_dialogs;
};
