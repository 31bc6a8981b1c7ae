// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/avatar.h"
#include "ui/avatars/avatarpictures.h"

#include <QtWidgets/qwidget.h>

class ExpressionItems;
class QComboBox;
class QToolButton;

/// How a photo moves its face: by picture and name, and what it looks like as a film. Only what is seen asks for its picture.
class ExpressionPicker : public QWidget {
    Q_OBJECT

public:
    explicit ExpressionPicker(QWidget* parent = nullptr);
    ~ExpressionPicker() override;

    void setPictures(const AvatarPictures& pictures);
    void pictureChanged(const QUrl& url);
    void setExpressions(const QList<ExpressionTemplate>& expressions);
    void setCurrent(const QString& id);  ///< also one that is not in the list; empty = the vendor's choice
    /// Of the one that is chosen; empty without one.
    QUrl preview() const;

Q_SIGNALS:
    void chosen(const QString& id);
    void previewRequested(const QUrl& film, const QString& name);

private:
    void refreshPlay();

    QComboBox* m_box;
    QToolButton* m_play;
    ExpressionItems* m_items;
};
