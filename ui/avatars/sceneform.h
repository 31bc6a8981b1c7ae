// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarbook.h"

#include <QtWidgets/qwidget.h>

class ExpressionPicker;
class SceneEditor;
class Segments;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

/// The canvas in numbers and choices: what the mouse does there can be typed and read out here.
class SceneForm : public QWidget {
    Q_OBJECT

public:
    /// The editor must outlive the form.
    explicit SceneForm(SceneEditor& editor, QWidget* parent = nullptr);

    ExpressionPicker* expressions() const { return m_expression; }
    void setExpressions(const QList<ExpressionTemplate>& expressions);
    void setVendorName(const QString& name);

private:
    QWidget* makeNumbers();
    QWidget* makePlaces();
    QSpinBox* makeNumber(const QString& name, const QString& letter, const QString& spoken);
    void layOut();
    void connectEditor();
    void makeChoices();
    void typed();
    void refresh();
    void refreshPhotoOnly();

    SceneEditor& m_editor;
    Segments* m_ratio;
    QSpinBox* m_x;
    QSpinBox* m_y;
    QDoubleSpinBox* m_scale;
    QPushButton* m_centre;
    QPushButton* m_fill;
    QPushButton* m_leave;
    Segments* m_mask;
    ExpressionPicker* m_expression;
    QLabel* m_photoOnly;
    QLabel* m_assumed;
    QString m_vendor;
    QString m_offered;  ///< whose choices were made
};
