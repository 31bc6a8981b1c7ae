// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarscene.h"
#include "models/avatars/sceneedit.h"
#include "models/avatars/scenechange.h"
#include "models/avatars/sceneplace.h"
#include "services/domain/avatar.h"

#include <QtCore/qobject.h>

class JobDraft;

/// Places the avatar of the job by hand. All it knows are the options of the draft, and all it does is to set them: the form of
/// options and the canvas show the same. Every edit is one step that can be undone and is named.
class SceneEditor : public QObject {
    Q_OBJECT

public:
    /// The draft must outlive the editor.
    SceneEditor(JobDraft& draft, SceneWording wording, QObject* parent = nullptr);

    bool isOffered() const;  ///< the chosen vendor's operation has a picture to be composed
    const SceneRules& rules() const { return m_rules; }
    AvatarScene scene() const;  ///< with what a drag under way has made of it
    Stage stage() const;
    ScenePlace place() const;   ///< where it is shown: its own place, or the middle where that is left to the vendor
    QString picture() const;    ///< behind the avatar: a path or a link
    bool takesPicture() const;
    bool isPhoto() const;       ///< masks and expressions are for these alone
    const Avatar& avatar() const { return m_avatar; }  ///< as far as it is known
    QUndoStack& undoStack() { return m_undo; }

    void choose(const Avatar& avatar);
    void setKnown(const Avatar& avatar);       ///< what the chosen one is, once a list told
    void setPictureSize(QSize pixels);  ///< of the avatar's picture, once it is here
    void setFrame(QSize frame);
    void setPlace(const ScenePlace& place, SceneEdit edit);
    void leaveToVendor();  ///< where it lies and how large
    void setMask(SceneMask mask);
    void setExpression(const QString& id);
    void setColour(const QColor& colour);        ///< invalid = none
    void setBackground(const QString& picture);  ///< empty = none

    /// A drag under way: shown everywhere, but no step until `setPlace` follows or it is dropped.
    void showDragged(const ScenePlace& place);
    void dropDragged();

Q_SIGNALS:
    void changed();

private:
    void readDraft();
    AvatarScene stored() const;
    void push(SceneEdit edit, const AvatarScene& to, const QString& picture);
    void push(SceneEdit edit, const AvatarScene& to) { push(edit, to, picture()); }

    JobDraft& m_draft;
    SceneWording m_wording;
    QUndoStack m_undo;
    SceneRules m_rules;
    QString m_owner;  ///< whose options the steps are about
    Avatar m_avatar;
    QSize m_picture;
    std::optional<ScenePlace> m_dragged;
    int m_burst = 0;  ///< counts what ends a run of nudges
};
