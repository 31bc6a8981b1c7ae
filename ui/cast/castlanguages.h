// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castmodel.h"

#include <QtWidgets/qcombobox.h>

/// Which language the sheet shows: those of the job and of the cast first, with how many of its characters have a voice,
/// then every other that any account has voices for.
class CastLanguages : public QComboBox {
    Q_OBJECT

public:
    explicit CastLanguages(CastModel& model, QWidget* parent = nullptr);

    void setWanted(const QStringList& tags);  ///< of the job
    void refresh(const QStringList& ofCast);
    void showLanguage(const QString& tag);

Q_SIGNALS:
    void chosen(const QString& tag);

private:
    QStringList spoken() const;
    void add(const QString& tag);

    CastModel& m_model;
    QStringList m_wanted;
};
