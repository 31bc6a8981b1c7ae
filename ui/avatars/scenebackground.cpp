// SPDX-License-Identifier: MIT
#include "ui/avatars/scenebackground.h"

#include "models/avatars/sceneeditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segments.h"

#include <QtCore/qurl.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcolordialog.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

enum What { Automatic, Colour, Picture };

What whatOf(const SceneEditor& editor) {
    return !editor.picture().isEmpty() ? Picture : editor.scene().colour.isValid() ? Colour : Automatic;
}

QPixmap swatch(const QColor& colour, const QPalette& palette, qreal ratio) {
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::Shadow));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3, 3);
    return pixmap;
}

}  // namespace

SceneBackground::SceneBackground(SceneEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_what(new Segments(tr("Background"), this)),
      m_value(widgets::smallButton({}, this)),
      m_file(new ElidedLabel(Qt::ElideMiddle, this)) {
    m_what->setObjectName(u"backgroundKind"_s);
    m_what->add(Automatic, tr("Automatic"));
    m_what->add(Colour, tr("Colour"));
    m_what->add(Picture, tr("Picture"));
    m_value->setObjectName(u"backgroundValue"_s);
    widgets::setTone(m_file, u"quiet"_s);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_what);
    line->addWidget(m_value);
    line->addWidget(m_file, 1);
    connect(m_what, &Segments::chosen, this, &SceneBackground::choose);
    connect(m_value, &QPushButton::clicked, this, [this] { m_what->current() == Picture ? askForPicture() : askForColour(); });
    connect(&editor, &SceneEditor::changed, this, &SceneBackground::refresh);
    refresh();
}

void SceneBackground::refresh() {
    const What what = whatOf(m_editor);
    m_what->setCurrent(what);
    m_value->setVisible(what != Automatic);
    m_file->setVisible(true);
    const QColor colour = m_editor.scene().colour;
    m_value->setIcon(what == Colour ? QIcon(swatch(colour, palette(), devicePixelRatioF())) : QIcon());
    m_value->setText(what == Colour ? colour.name() : tr("Choose…"));
    m_value->setAccessibleName(what == Colour ? tr("Background colour %1").arg(colour.name()) : tr("Choose the background picture"));
    m_file->setText(what == Picture ? m_editor.picture().section(u'/', -1) : QString());
}

/// A kind needs its value: until one is chosen, what was there stays.
void SceneBackground::choose(int what) {
    if (what == Automatic && whatOf(m_editor) == Picture)
        m_editor.setBackground({});
    else if (what == Automatic)
        m_editor.setColour({});
    else if (what == Colour && whatOf(m_editor) != Colour)
        m_editor.setColour(Qt::green);  // a green screen, as whoever cuts it out later wants it
    else if (what == Picture && whatOf(m_editor) != Picture)
        askForPicture();
    refresh();
}

void SceneBackground::askForColour() {
    auto* dialog = new QColorDialog(m_editor.scene().colour, window());
    dialog->setObjectName(u"backgroundColour"_s);
    dialog->setWindowTitle(tr("Background colour"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) { m_editor.setColour(colour); });
    dialog->open();
}

void SceneBackground::askForPicture() {
    auto* dialog = new QFileDialog(window(), tr("Background picture"));
    dialog->setObjectName(u"backgroundPicture"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_editor.setBackground(path); });
    dialog->open();
}
