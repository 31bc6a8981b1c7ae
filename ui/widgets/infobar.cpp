// SPDX-License-Identifier: MIT
#include "ui/widgets/infobar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

struct Look {
    QLatin1StringView icon;
    Token foreground;
    Token background;
};

Look lookOf(InfoBar::Kind kind) {
    switch (kind) {
    case InfoBar::Kind::Information:
        return {"information"_L1, Token::Accent, Token::Weak};
    case InfoBar::Kind::Done:
        return {"state-done"_L1, Token::Ok, Token::OkBg};
    case InfoBar::Kind::Warning:
        return {"warning"_L1, Token::Warn, Token::WarnBg};
    case InfoBar::Kind::Failure:
        return {"state-failed"_L1, Token::Bad, Token::BadBg};
    }
    Q_UNREACHABLE();
}

}  // namespace

InfoBar::InfoBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_action(widgets::linkButton({}, this)) {
    setMinimumHeight(36);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto* close = widgets::iconButton(u"window-close"_s, tr("Close this message"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &InfoBar::actionTriggered);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void InfoBar::tell(Kind kind, const QString& sentence, const QString& action) {
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    showIcon();
    show();
    update();
}

QString InfoBar::sentence() const {
    return m_sentence->text();
}

void InfoBar::showIcon() {
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(theme::pixmap(look.icon, look.foreground, 16, palette(), devicePixelRatioF()));
}

void InfoBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(lookOf(m_kind).background, palette()));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Line, palette()));
}

void InfoBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}
