// SPDX-License-Identifier: MIT
#include "models/avatars/sceneeditor.h"

#include "models/job/jobdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isPaced(SceneEdit edit) {
    return edit == SceneEdit::Nudge || edit == SceneEdit::Place;
}

const OptionRule* ruleOf(const Operation* operation, const QString& name) {
    if (!operation || name.isEmpty())
        return nullptr;
    const auto rule = std::ranges::find(operation->options, name, &OptionRule::name);
    return rule == operation->options.end() ? nullptr : &*rule;
}

}  // namespace

SceneEditor::SceneEditor(JobDraft& draft, SceneWording wording, QObject* parent)
    : QObject(parent), m_draft(draft), m_wording(std::move(wording)) {
    connect(&m_draft, &JobDraft::changed, this, &SceneEditor::readDraft);
    readDraft();
}

void SceneEditor::readDraft() {
    const Vendor* vendor = m_draft.vendor();
    m_rules = vendor && ruleOf(m_draft.rules(), vendor->avatars.scene.avatar) ? vendor->avatars.scene : SceneRules();
    const QString owner = isOffered() ? vendor->id + u'/' + operationName(m_draft.operation()) : QString();
    if (owner != m_owner) {
        m_owner = owner;
        m_undo.clear();
        m_dragged.reset();
    }
    if (m_avatar.id != stored().avatar) {
        m_avatar = {.id = stored().avatar};
        m_picture = {};
    }
    Q_EMIT changed();
}

bool SceneEditor::isOffered() const {
    return !m_rules.isEmpty();
}

bool SceneEditor::isPhoto() const {
    return m_avatar.kind != "video"_L1;
}

AvatarScene SceneEditor::stored() const {
    const Operation* operation = m_draft.rules();
    return operation && isOffered() ? sceneOf(m_rules, operation->options, m_draft.options()) : AvatarScene();
}

AvatarScene SceneEditor::scene() const {
    AvatarScene scene = stored();
    if (m_dragged) {
        scene.at = m_dragged->at;
        scene.scale = m_dragged->scale;
    }
    return scene;
}

Stage SceneEditor::stage() const {
    Stage stage{.frame = stored().frame, .picture = m_picture};
    if (const OptionRule* rule = ruleOf(m_draft.rules(), m_rules.scale)) {
        stage.leastScale = rule->least;
        stage.mostScale = rule->most;
    }
    return stage;
}

ScenePlace SceneEditor::place() const {
    const AvatarScene now = scene();
    const double scale = now.scale.value_or(1);
    return now.at ? ScenePlace{*now.at, scale} : stage().centred(scale);
}

QString SceneEditor::picture() const {
    return takesPicture() ? m_draft.file(InputRole::Image).path : QString();
}

bool SceneEditor::takesPicture() const {
    const Operation* operation = m_draft.rules();
    return operation && isOffered() && std::ranges::find(operation->inputs, InputRole::Image, &InputRule::role) != operation->inputs.end();
}

void SceneEditor::choose(const Avatar& avatar) {
    if (!isOffered() || avatar.id.isEmpty())
        return;
    AvatarScene to = stored();
    const bool another = to.avatar != avatar.id;
    to.avatar = avatar.id;
    if (avatar.kind == "video"_L1) {  // has neither
        to.mask = SceneMask::None;
        to.expression.clear();
    }
    m_avatar = avatar;
    if (another)
        m_picture = {};
    push(SceneEdit::Avatar, to);
}

void SceneEditor::setKnown(const Avatar& avatar) {
    if (avatar.id != stored().avatar || avatar == m_avatar)
        return;
    m_avatar = avatar;
    Q_EMIT changed();
}

void SceneEditor::setPictureSize(QSize pixels) {
    if (pixels == m_picture)
        return;
    m_picture = pixels;
    Q_EMIT changed();
}

void SceneEditor::setFrame(QSize frame) {
    AvatarScene to = stored();
    if (to.frame == frame)
        return;
    if (to.at) {
        Stage there = stage();
        there.frame = frame;
        to.at = stage().movedTo(there, place()).at;
    }
    to.frame = frame;
    push(SceneEdit::Ratio, to);
}

void SceneEditor::setPlace(const ScenePlace& place, SceneEdit edit) {
    dropDragged();
    const ScenePlace kept = stage().kept(place);
    AvatarScene to = stored();
    to.at = kept.at;
    to.scale = kept.scale;
    push(edit, to);
}

void SceneEditor::leaveToVendor() {
    AvatarScene to = stored();
    to.at.reset();
    to.scale.reset();
    push(SceneEdit::LeaveToVendor, to);
}

void SceneEditor::setMask(SceneMask mask) {
    AvatarScene to = stored();
    to.mask = mask;
    push(SceneEdit::Mask, to);
}

void SceneEditor::setExpression(const QString& id) {
    AvatarScene to = stored();
    to.expression = id;
    push(SceneEdit::Expression, to);
}

/// A colour and a picture exclude one another: the last one chosen counts.
void SceneEditor::setColour(const QColor& colour) {
    AvatarScene to = stored();
    to.colour = colour;
    if (colour.isValid())
        to.pictureScale.reset();
    push(SceneEdit::Colour, to, colour.isValid() ? QString() : picture());
}

void SceneEditor::setBackground(const QString& picture) {
    AvatarScene to = stored();
    if (picture.isEmpty())
        to.pictureScale.reset();
    else
        to.colour = QColor();
    push(SceneEdit::Picture, to, picture);
}

void SceneEditor::showDragged(const ScenePlace& place) {
    m_dragged = place;
    Q_EMIT changed();
}

void SceneEditor::dropDragged() {
    if (!m_dragged)
        return;
    m_dragged.reset();
    Q_EMIT changed();
}

void SceneEditor::push(SceneEdit edit, const AvatarScene& to, const QString& picture) {
    m_dragged.reset();
    const SceneSettings before{optionsOf(m_rules, stored()), this->picture()}, after{optionsOf(m_rules, to), picture};
    if (!isOffered() || before == after)
        return;
    if (!isPaced(edit))
        ++m_burst;
    auto* step = new SceneChange(m_draft, before, after, isPaced(edit) ? m_burst : -1);
    step->setText(m_wording(edit));
    m_undo.push(step);
}
