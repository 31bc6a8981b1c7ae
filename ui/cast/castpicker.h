// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstackedwidget.h>

class QComboBox;
class QLineEdit;

/// Which cast lies open, and in its place a field for its name. Enter keeps the name, Esc the old one.
class CastPicker : public QStackedWidget {
    Q_OBJECT

public:
    explicit CastPicker(QWidget* parent = nullptr);

    void setCasts(const QStringList& names, const QString& open);
    void beginNaming();
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const QString& name);
    void named(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endNaming(bool keep);

    QComboBox* m_casts;
    QLineEdit* m_name;
};
