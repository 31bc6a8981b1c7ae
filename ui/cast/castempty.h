// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/emptystate.h"

/// Stands where no cast is, or nobody in it: what a cast is for, and how to begin one.
class CastEmpty : public EmptyState {
    Q_OBJECT

public:
    explicit CastEmpty(QWidget* parent = nullptr);

    void setState(bool anyCast, int speakers);

Q_SIGNALS:
    void beginAsked();
    void speakersAsked();
    void importAsked();

private:
    QPushButton* m_begin;
    QPushButton* m_speakers;
    QPushButton* m_import;
};
