// SPDX-License-Identifier: MIT
#include "ui/launch/holdbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using theme::Token;

HoldBar::HoldBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_earlier(new QCheckBox(this)), m_back(widgets::finalButton(tr("Hold and go back"), this)) {
    setObjectName(u"holdBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setObjectName(u"holdText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_earlier->setObjectName(u"takeEarlier"_s);
    m_back->setObjectName(u"holdBack"_s);
    m_back->setToolTip(tr("Nothing is sent; the batch stays as it is (Esc)"));
    auto* now = new QPushButton(tr("Send now"), this);
    now->setObjectName(u"sendNow"_s);
    now->setMinimumHeight(36);
    now->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 11, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_earlier);
    row->addWidget(now);
    row->addWidget(m_back);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &HoldBar::second);
    connect(now, &QPushButton::clicked, this, &HoldBar::finish);
    connect(m_back, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT held();
    });
    hide();
}

void HoldBar::offerEarlier(const QString& words) {
    m_earlier->setText(words);
    m_earlier->setChecked(true);
    m_earlier->setVisible(isRunning());
}

bool HoldBar::takesEarlier() const {
    return m_earlier->isChecked();
}

void HoldBar::start(const QString& what) {
    m_what = what;
    m_earlier->hide();
    m_earlier->setChecked(false);
    m_left = seconds;
    m_timer.start();
    tell();
    show();
    m_back->setFocus();
}

void HoldBar::stop() {
    m_left = 0;
    m_timer.stop();
    hide();
}

void HoldBar::second() {
    if (!isRunning())
        return;
    if (--m_left == 0)
        return finish();
    tell();
}

void HoldBar::finish() {
    stop();
    Q_EMIT over();
}

void HoldBar::tell() {
    m_text->setText(u"<b>%1</b> %2"_s.arg(tr("Sending starts in %n s", nullptr, m_left).toHtmlEscaped(),
                                          (m_what + u' ' + tr("Nothing has left this computer yet.")).trimmed().toHtmlEscaped()));
    update();
}

/// The line runs down with the seconds.
void HoldBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Weak, palette()));
    painter.fillRect(0, 0, width(), 3, theme::color(Token::Track, palette()));
    const QRect left(0, 0, width() * m_left / seconds, 3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), left), theme::color(Token::Fill, palette()));
}
