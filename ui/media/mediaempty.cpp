// SPDX-License-Identifier: MIT
#include "ui/media/mediaempty.h"

#include "ui/media/dropzone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;
using theme::Token;

/// The large dashed field.
class MediaEmpty::Zone : public QWidget {
public:
    using QWidget::QWidget;

    void setLit(bool lit) {
        m_lit = lit;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        DropZone::paintFrame(&painter, rect(), palette(), true, m_lit);
    }

private:
    bool m_lit = false;
};

namespace {

/// An arrow onto a line, in the scheme of the moment.
class DropArrow : public QWidget {
public:
    explicit DropArrow(QWidget* parent) : QWidget(parent) { setFixedHeight(32); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).drawPixmap(
            (width() - 28) / 2, 2,
            theme::pixmap(u"drop"_s, Token::Accent, 28, palette(), devicePixelRatioF()));
    }
};

/// A thin outline around the sample.
class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::color(Token::Line, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

QPixmap rounded(const QImage& picture, QSize size, qreal scale) {
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRect(QPoint(), size), 3, 3);
    painter.setClipPath(frame);
    painter.drawImage(QRect(QPoint(), size), picture);
    return pixmap;
}

}  // namespace

MediaEmpty::MediaEmpty(QWidget* parent) : QWidget(parent), m_zone(new Zone(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addWidget(makeZone());
    column->addWidget(makeSample());
    column->addStretch(1);
}

QWidget* MediaEmpty::makeZone() {
    auto* title = widgets::titleLabel(tr("Drop videos here"), m_zone);
    title->setFont(theme::demiBold(theme::larger(title->font(), 15)));
    auto* hint = widgets::quietLabel(
        tr("or press %1").arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)), m_zone);
    auto* files = widgets::primaryButton(tr("Add files…"), m_zone);
    auto* folder = new QPushButton(tr("Add folder…"), m_zone);
    auto* buttons = new FlowLayout(nullptr, 8, true);  // long words take a line each
    buttons->addWidget(files);
    buttons->addWidget(folder);

    auto* column = new QVBoxLayout(m_zone);
    column->setContentsMargins(8, 24, 8, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new DropArrow(m_zone));
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(hint, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
    m_zone->setMinimumHeight(232);
    m_zone->setMaximumHeight(280);
    connect(files, &QPushButton::clicked, this, &MediaEmpty::addFilesRequested);
    connect(folder, &QPushButton::clicked, this, &MediaEmpty::addFolderRequested);
    return m_zone;
}

QWidget* MediaEmpty::makeSample() {
    m_sample = new QWidget(this);
    auto* card = new Card(m_sample);
    m_picture = new QLabel(card);
    m_facts = new ElidedLabel(Qt::ElideRight, card);
    m_facts->setFont(theme::smaller(m_facts->font()));
    widgets::setTone(m_facts, u"quiet"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(widgets::titleLabel(tr("Sample clip"), card));
    words->addWidget(m_facts);
    words->addStretch(1);
    auto* inside = new QHBoxLayout(card);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->setSpacing(12);
    inside->addWidget(m_picture);
    inside->addLayout(words, 1);

    auto* button = new QPushButton(theme::icon(u"media-playback-start"_s, palette()),
                                   tr("Try the sample clip"), m_sample);
    button->setIconSize(theme::besideWord(16));
    connect(button, &QPushButton::clicked, this, &MediaEmpty::sampleRequested);
    auto* lead = widgets::quietLabel(tr("Nothing at hand?"), m_sample);
    lead->setFont(theme::smaller(lead->font()));
    auto* column = new QVBoxLayout(m_sample);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    column->addWidget(lead);
    column->addWidget(card);
    column->addWidget(button);
    m_sample->hide();
    return m_sample;
}

void MediaEmpty::setLit(bool lit) {
    m_zone->setLit(lit);
}

void MediaEmpty::setSample(const QString& facts, const QImage& picture) {
    m_picture->setPixmap(rounded(picture, QSize(80, 45), devicePixelRatioF()));
    m_picture->setVisible(!picture.isNull());
    m_facts->setText(facts);
    m_sample->show();
}
