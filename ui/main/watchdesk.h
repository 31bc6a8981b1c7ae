// SPDX-License-Identifier: MIT
#pragma once

#include "models/watch/watchrulesmodel.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class InfoBar;
class JobDraft;
class MainActions;
class QWidget;
class WatchDialog;
class Watching;

/// Ties the watched folders, which are worked on beside the queue, to their dialog and their file.
class WatchDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        JobDraft& draft;
        MainActions& actions;
        InfoBar& info;
        std::function<QString(const QString& account)> vendorName;
        QString data;  ///< folder of the profile
    };
    WatchDesk(const Parts& parts, QWidget& window);

    void connectWatching(Watching& watching);
    void open();

private:
    void connectDialog(WatchDialog& dialog);
    void change(const std::function<void(QList<WatchRule>&)>& how);
    void readRules();
    QString problem(const WatchRule& rule) const;

    Parts m_parts;
    QWidget& m_window;
    const QString m_file;
    WatchRulesModel* m_rules;
    QPointer<WatchDialog> m_dialog;
    Watching* m_watching = nullptr;
};
