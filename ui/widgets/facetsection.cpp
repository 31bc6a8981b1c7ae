// SPDX-License-Identifier: MIT
#include "ui/widgets/facetsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facetrow.h"
#include "ui/widgets/separator.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstyle.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Leading title, chevron at the end, as wide as the panel.
class SectionHead : public QToolButton {
public:
    SectionHead(const QString& title, QWidget* parent) : QToolButton(parent) {
        setText(title);
        setCheckable(true);
        setChecked(true);
        setFont(theme::demiBold(font()));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {120, qMax(28, fontMetrics().height() + 10)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QPalette colours = window()->palette();  // a tool button's own has the style sheet's transparent ground
        const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        painter.setPen(theme::color(theme::Token::Text, colours));
        const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
        painter.drawText(place({12, 0, width() - 44, height()}), leading, text());
        const QString name = isChecked() ? u"chevron-down"_s : u"chevron-right"_s;
        QPixmap chevron = theme::pixmap(name, theme::Token::Text2, 16, colours, devicePixelRatioF());
        if (layoutDirection() == Qt::RightToLeft)
            chevron = chevron.transformed(QTransform::fromScale(-1, 1));
        painter.drawPixmap(place({width() - 28, (height() - 16) / 2, 16, 16}).topLeft(), chevron);
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::color(theme::Token::Accent, colours), 2));
        painter.drawRoundedRect(rect().adjusted(5, 1, -5, -1), 4, 4);
    }
};

}  // namespace

FacetSection::FacetSection(const QString& title, FacetWording wording, QWidget* parent)
    : QWidget(parent), m_wording(std::move(wording)), m_column(new QVBoxLayout(this)), m_more(widgets::linkButton({}, this)) {
    m_column->setContentsMargins(0, 6, 0, 6);
    m_column->setSpacing(0);
    if (!title.isEmpty()) {
        m_head = new SectionHead(title, this);
        m_head->setObjectName(u"head"_s);
        m_column->addWidget(m_head);
        connect(m_head, &QToolButton::toggled, this, &FacetSection::showRows);
    }
    m_more->setObjectName(u"more"_s);
    m_more->setProperty("small", true);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(26, 0, 12, 0);
    line->addWidget(m_more);
    line->addStretch();
    m_column->addLayout(line);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
}

void FacetSection::addRule() {
    const QMargins margins = m_column->contentsMargins();
    m_column->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
    m_column->insertWidget(0, new Separator(Qt::Horizontal, this));
    m_column->insertSpacing(1, margins.top());
}

bool FacetSection::isOpen() const {
    return !m_head || m_head->isChecked();
}

void FacetSection::setOpen(bool open) {
    if (m_head)
        m_head->setChecked(open);
}

QStringList FacetSection::chosen() const {
    QStringList values;
    for (const FacetRow* row : m_rows) {
        if (row->isChecked())
            values.append(row->value());
    }
    return values;
}

void FacetSection::setValues(const QList<FacetCount>& values, const QStringList& wanted) {
    // The order is that of all there are: it stays the same while somebody types.
    if (!std::ranges::equal(values, m_order, {}, &FacetCount::value))
        layOut(values, wanted);
    for (const FacetCount& value : values) {
        FacetRow* row = m_rowOf.value(value.value);
        row->setCount(value.count, m_wording.spoken(row->text(), value.count));
        row->setChecked(wanted.contains(value.value));
    }
    setVisible(!m_rows.isEmpty());
}

/// What is chosen stands among the first, so that it can be seen.
void FacetSection::layOut(QList<FacetCount> values, const QStringList& wanted) {
    m_order.clear();
    for (const FacetCount& value : std::as_const(values))
        m_order.append(value.value);
    std::stable_partition(values.begin(), values.end(), [&](const FacetCount& value) { return wanted.contains(value.value); });
    qDeleteAll(m_rows);
    m_rows.clear();
    m_rowOf.clear();
    for (const FacetCount& value : values) {
        auto* row = new FacetRow(value.value, m_wording.label(value.value), this);
        row->setObjectName("facet:"_L1 + value.value);
        m_column->insertWidget(m_column->count() - 1, row);
        connect(row, &FacetRow::clicked, this, [this] { Q_EMIT chosenChanged(chosen()); });
        m_rows.append(row);
        m_rowOf.insert(value.value, row);
    }
    showRows();
}

void FacetSection::showRows() {
    const bool open = isOpen();
    const int shown = m_all || m_rows.size() <= few + 1 ? int(m_rows.size()) : few;  // "1 more" takes as much room as the one
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows[row]->setVisible(open && row < shown);
    const int others = int(m_rows.size()) - shown;
    m_more->setText(m_all ? tr("Show fewer") : tr("%n more", nullptr, others));
    m_more->setVisible(open && (others > 0 || (m_all && m_rows.size() > few + 1)));
}
