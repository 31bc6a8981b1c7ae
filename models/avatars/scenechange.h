// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtGui/qundostack.h>

class JobDraft;

/// What a step changes in the job: the options that differ, and the background's picture.
struct SceneSettings {
    QJsonObject options{};
    QString picture{};

    bool operator==(const SceneSettings&) const = default;
};

/// One undo step. Steps of one nudging hand become one.
class SceneChange : public QUndoCommand {
public:
    /// The draft must outlive the step. `burst`: -1 = never merged, else only with the same.
    SceneChange(JobDraft& draft, const SceneSettings& before, const SceneSettings& after, int burst);

    void undo() override;
    void redo() override;
    int id() const override { return m_burst; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void put(const SceneSettings& settings, const SceneSettings& instead);

    JobDraft& m_draft;
    SceneSettings m_before;
    SceneSettings m_after;
    int m_burst;
};
