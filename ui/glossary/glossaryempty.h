// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/emptystate.h"

/// Where there is no glossary yet, or no term in it.
class GlossaryEmpty : public EmptyState {
    Q_OBJECT

public:
    explicit GlossaryEmpty(QWidget* parent = nullptr);

    void setState(bool anyGlossary);

Q_SIGNALS:
    void beginAsked();
    void importAsked();

private:
    QPushButton* m_begin;
    QPushButton* m_import;
};
