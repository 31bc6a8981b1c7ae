// SPDX-License-Identifier: MIT
#include "ui/speech/spokenrow.h"

#include "ui/speech/speechplayer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qdrag.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

SpokenRow::SpokenRow(SpeechPlayer& player, QString path, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_path(std::move(path)),
      m_play(widgets::iconButton(u"media-playback-start"_s, tr("Play"), this)),
      m_lips(widgets::iconButton(u"lip-sync"_s, tr("Lip-sync a clip to it"), this)),
      m_folder(widgets::iconButton(u"folder-open"_s, tr("Show it in its folder"), this)),
      m_text(new ElidedLabel(Qt::ElideRight, this)),
      m_facts(new ElidedLabel(Qt::ElideRight, this)) {
    build();
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_player.current() == m_path)
            m_player.stop();
        else
            m_player.play({m_path});
    });
    connect(&m_player, &SpeechPlayer::currentChanged, this, &SpokenRow::showPlaying);
    connect(m_lips, &QToolButton::clicked, this, [this] { Q_EMIT lipSyncRequested(m_path); });
    connect(m_folder, &QToolButton::clicked, this, [this] { Q_EMIT showRequested(m_path); });
}

void SpokenRow::build() {
    setObjectName(u"spoken"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag it into a folder or another program, or copy it with Ctrl+C."));
    m_play->setObjectName(u"playSpoken"_s);
    m_lips->setObjectName(u"lipSyncSpoken"_s);
    m_facts->setFont(theme::smaller(m_facts->font()));
    widgets::setTone(m_facts, u"quiet"_s);
    for (QToolButton* button : {m_play, m_lips, m_folder})
        button->setCursor(Qt::ArrowCursor);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_facts);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(6);
    line->addWidget(m_play);
    line->addLayout(words, 1);
    line->addWidget(m_lips);
    line->addWidget(m_folder);
}

void SpokenRow::setWords(const QString& text, const QString& facts) {
    m_text->setText(text);
    m_facts->setText(facts);
    setAccessibleName(u"%1, %2"_s.arg(text, facts));
    m_play->setAccessibleName(tr("Play: %1").arg(text));
    m_lips->setAccessibleName(tr("Lip-sync a clip to: %1").arg(text));
    m_folder->setAccessibleName(tr("Show in its folder: %1").arg(text));
}

void SpokenRow::showPlaying() {
    const bool plays = m_player.current() == m_path;
    m_play->setIcon(theme::icon(plays ? u"media-playback-stop"_s : u"media-playback-start"_s, palette()));
    m_play->setToolTip(plays ? tr("Stop") : tr("Play"));
}

QMimeData* SpokenRow::data() const {
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_path)});
    return data;
}

void SpokenRow::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
}

void SpokenRow::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || !QFileInfo::exists(m_path))
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(data());
    drag->setPixmap(theme::pixmap(u"sound-file"_s, theme::Token::Text2, 20, palette(), devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

void SpokenRow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setMimeData(data());
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        m_play->click();
    else
        QWidget::keyPressEvent(event);
}

void SpokenRow::paintEvent(QPaintEvent*) {
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Token::Accent, palette()), 2));
    painter.drawRoundedRect(rect().adjusted(3, 1, -3, -1), 4, 4);
}
