// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class JobDraft;
class CastBook;
class QComboBox;
class QLabel;
class QPushButton;

/// Below the sheet: whose voice the job speaks with, what that means for each of its languages, and the button that does it.
class CastUseBar : public QWidget {
    Q_OBJECT

public:
    CastUseBar(CastBook& book, JobDraft& draft, QWidget* parent = nullptr);

    void setCharacter(const QString& name);  ///< offered, as long as there is one of this name
    void refresh();

Q_SIGNALS:
    void used(const QString& character);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillCharacters();
    void showFacts();
    void use();

    CastBook& m_book;
    JobDraft& m_draft;
    QComboBox* m_characters;
    QLabel* m_facts;
    QLabel* m_limit;
    QPushButton* m_use;
};
