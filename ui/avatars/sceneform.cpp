// SPDX-License-Identifier: MIT
#include "ui/avatars/sceneform.h"

#include "models/avatars/sceneeditor.h"
#include "ui/avatars/expressionpicker.h"
#include "ui/avatars/scenebackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int farthest = 99'999;
}

SceneForm::SceneForm(SceneEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_ratio(new Segments(tr("Shape of the picture"), this)),
      m_x(makeNumber(u"sceneX"_s, tr("X"), tr("Left edge of the avatar"))),
      m_y(makeNumber(u"sceneY"_s, tr("Y"), tr("Upper edge of the avatar"))),
      m_scale(new QDoubleSpinBox(this)),
      m_centre(widgets::smallButton(tr("Centre"), this)),
      m_fill(widgets::smallButton(tr("Fill"), this)),
      m_leave(widgets::smallButton(tr("Automatic"), this)),
      m_mask(new Segments(tr("Cut-out"), this)),
      m_expression(new ExpressionPicker(this)),
      m_photoOnly(widgets::quietLabel(tr("Cut-outs and expressions are for photos only."), this)),
      m_assumed(widgets::quietLabel({}, this)) {
    m_ratio->setObjectName(u"sceneRatio"_s);
    m_mask->setObjectName(u"sceneMask"_s);
    m_scale->setObjectName(u"sceneScale"_s);
    m_scale->setAccessibleName(tr("Size of the avatar"));
    m_scale->setPrefix(tr("Size") + u' ');
    m_scale->setDecimals(2);
    m_scale->setSingleStep(0.05);
    m_scale->setKeyboardTracking(false);
    m_scale->setMinimumWidth(0);
    for (QLabel* label : {m_photoOnly, m_assumed}) {
        label->setFont(theme::smaller(label->font()));
        label->setWordWrap(true);
    }
    layOut();
    connectEditor();
}

QSpinBox* SceneForm::makeNumber(const QString& name, const QString& letter, const QString& spoken) {
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setPrefix(letter + u' ');
    box->setRange(-farthest, farthest);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(0);
    return box;
}

void SceneForm::layOut() {
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(12, 10, 12, 12);
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(8);
    rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto leading = [this](QWidget* widget) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(widget);
        line->addStretch(1);
        return row;
    };
    rows->addRow(tr("Shape"), leading(m_ratio));
    rows->addRow(tr("Place"), makeNumbers());
    rows->addRow(QString(), makePlaces());
    rows->addRow(tr("Background"), new SceneBackground(m_editor, this));
    rows->addRow(tr("Cut-out"), leading(m_mask));
    rows->addRow(tr("Expression"), m_expression);
    rows->addRow(QString(), m_photoOnly);
    rows->addRow(m_assumed);
}

QWidget* SceneForm::makeNumbers() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(4);
    for (QWidget* box : std::initializer_list<QWidget*>{m_x, m_y, m_scale})
        line->addWidget(box, 1);
    return row;
}

QWidget* SceneForm::makePlaces() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(4);
    m_centre->setObjectName(u"sceneCentre"_s);
    m_centre->setToolTip(tr("Into the middle, as large as it is"));
    m_fill->setObjectName(u"sceneFill"_s);
    m_fill->setToolTip(tr("So large that nothing of the picture stays empty"));
    m_leave->setObjectName(u"sceneLeave"_s);
    m_leave->setToolTip(tr("Leave place and size to the vendor"));
    for (QPushButton* button : {m_centre, m_fill, m_leave})
        line->addWidget(button);
    line->addStretch(1);
    return row;
}

void SceneForm::connectEditor() {
    for (QSpinBox* box : {m_x, m_y})
        connect(box, &QSpinBox::valueChanged, this, &SceneForm::typed);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this](double scale) {
        m_editor.setPlace(m_editor.stage().scaled(m_editor.place(), scale), SceneEdit::Place);
    });
    connect(m_centre, &QPushButton::clicked, this,
            [this] { m_editor.setPlace(m_editor.stage().centred(m_editor.place().scale), SceneEdit::Move); });
    connect(m_fill, &QPushButton::clicked, this, [this] { m_editor.setPlace(m_editor.stage().filling(), SceneEdit::Resize); });
    connect(m_leave, &QPushButton::clicked, this, [this] { m_editor.leaveToVendor(); });
    connect(m_ratio, &Segments::chosen, this, [this](int row) { m_editor.setFrame(m_editor.rules().frames.value(row).pixels); });
    connect(m_mask, &Segments::chosen, this, [this](int mask) { m_editor.setMask(SceneMask(mask)); });
    connect(m_expression, &ExpressionPicker::chosen, &m_editor, &SceneEditor::setExpression);
    connect(&m_editor, &SceneEditor::changed, this, &SceneForm::refresh);
}

void SceneForm::typed() {
    m_editor.setPlace({{m_x->value(), m_y->value()}, m_editor.place().scale}, SceneEdit::Place);
}

void SceneForm::setExpressions(const QList<ExpressionTemplate>& expressions) {
    m_expression->setExpressions(expressions);
    refresh();
}

void SceneForm::setVendorName(const QString& name) {
    m_vendor = name;
    refresh();
}

/// The shapes and cut-outs that this vendor knows.
void SceneForm::makeChoices() {
    const SceneRules& rules = m_editor.rules();
    QStringList offered;
    for (const auto& frame : rules.frames)
        offered << frame.choice;
    for (const auto& mask : rules.masks)
        offered << u"m"_s + mask.choice;
    if (offered.join(u' ') == m_offered)
        return;
    m_offered = offered.join(u' ');
    m_ratio->clear();
    for (int i = 0; i < int(rules.frames.size()); ++i)
        m_ratio->add(i, words::choiceLabel(rules.ratio, rules.frames[i].choice));
    m_mask->clear();
    for (const auto& mask : rules.masks)
        m_mask->add(int(mask.mask), words::choiceLabel(rules.mask, mask.choice));
}

void SceneForm::refresh() {
    if (!m_editor.isOffered())
        return;
    makeChoices();
    const AvatarScene scene = m_editor.scene();
    const ScenePlace place = m_editor.place();
    const QSignalBlocker x(m_x), y(m_y), scale(m_scale);
    m_x->setValue(place.at.x());
    m_y->setValue(place.at.y());
    m_scale->setRange(m_editor.stage().leastScale, m_editor.stage().mostScale);
    m_scale->setValue(place.scale);
    m_scale->setToolTip(words::optionHelp(m_editor.rules().scale));
    for (int i = 0; i < int(m_editor.rules().frames.size()); ++i) {
        if (m_editor.rules().frames[i].pixels == scene.frame)
            m_ratio->setCurrent(i);
    }
    const bool any = !scene.avatar.isEmpty();
    for (QWidget* control : std::initializer_list<QWidget*>{m_x, m_y, m_scale, m_centre, m_fill})
        control->setEnabled(any);
    m_leave->setEnabled(scene.at || scene.scale);
    m_assumed->setVisible(m_editor.rules().assumed);
    m_assumed->setText(tr("%1 does not say what it counts places in: pixels of %2×%3 from the upper left are taken, and size 1 "
                          "as what fits. Look at the first video before you make many.")
                           .arg(m_vendor)
                           .arg(scene.frame.width())
                           .arg(scene.frame.height()));
    refreshPhotoOnly();
}

void SceneForm::refreshPhotoOnly() {
    const AvatarScene scene = m_editor.scene();
    m_mask->setCurrent(int(scene.mask));
    m_mask->setEnabled(m_editor.isPhoto() && !scene.avatar.isEmpty());
    m_expression->setEnabled(m_editor.isPhoto() && !scene.avatar.isEmpty());
    m_expression->setCurrent(scene.expression);
    m_photoOnly->setVisible(!m_editor.isPhoto());
}
