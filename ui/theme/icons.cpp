// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qiconengine.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpixmapcache.h>
#include <QtSvg/qsvgrenderer.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

/// Small and large drawings differ in stroke: "erase.svg" for 16, "erase-20.svg" for 20 and up.
QString fileOf(const QString& name, qreal size) {
    const QString large = u":/icons/%1-20.svg"_s.arg(name);
    return size > 18 && QFile::exists(large) ? large : u":/icons/%1.svg"_s.arg(name);
}

/// The drawings of resources/icons are black; the colour wanted takes the place of that literal.
QPixmap render(const QString& path, const QColor& color, int pixels) {
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

/// Qt's pixmap cache ends with the application, which a static table of pixmaps would outlive.
QPixmap cached(const QString& name, const QColor& color, qreal size, qreal scale) {
    const int pixels = qMax(1, qRound(size * scale));
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(fileOf(name, size), color, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

constexpr int wordGap = 4;

/// Draws at the size and scale it is asked for, in the colours of the moment, so icons need no renewal. Asked
/// for more width than height it keeps to the leading edge (see besideWord).
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, std::optional<Token> token, std::optional<QPalette> palette)
        : m_name(std::move(name)), m_token(token), m_palette(std::move(palette)) {}

    QIconEngine* clone() const override { return new TintedEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        draw(painter, rect, painter->device()->devicePixelRatio(), tint(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels, and Qt sets the ratio of what comes back itself.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap whole(size);
        whole.setDevicePixelRatio(scale);
        whole.fill(Qt::transparent);
        QPainter painter(&whole);
        draw(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), scale, tint(mode, state));
        painter.end();
        whole.setDevicePixelRatio(1);
        return whole;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(20, 20)}; }

private:
    void draw(QPainter* painter, const QRect& rect, qreal scale, const QColor& color) const {
        const int size = qMin(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        if (rect.width() > rect.height() && QGuiApplication::layoutDirection() == Qt::LeftToRight)
            square.moveLeft(rect.left());
        else if (rect.width() > rect.height())
            square.moveRight(rect.right());
        painter->drawPixmap(square.topLeft(), cached(m_name, color, size, scale));
    }

    QColor tint(QIcon::Mode mode, QIcon::State state) const {
        const Token own = m_token.value_or(state == QIcon::On ? Token::Accent : Token::Text2);
        return color(mode == QIcon::Disabled ? Token::Text3 : own,
                     m_palette ? *m_palette : QGuiApplication::palette());
    }

    QString m_name;
    std::optional<Token> m_token;       ///< absent: by state
    std::optional<QPalette> m_palette;  ///< absent: the application's, also after that has changed
};

QIcon made(const QString& name, std::optional<Token> token, const QPalette& palette) {
    const bool asApplication = isDark(palette) == isDark(QGuiApplication::palette());
    return QIcon(new TintedEngine(name, token, asApplication ? std::nullopt : std::optional(palette)));
}

}  // namespace

QIcon icon(const QString& name, const QPalette& palette) {
    return made(name, std::nullopt, palette);
}

QIcon icon(const QString& name, Token token, const QPalette& palette) {
    return made(name, token, palette);
}

QSize besideWord(int size) {
    return {size + wordGap, size};
}

QPixmap pixmap(const QString& name, Token token, int size, const QPalette& palette, qreal devicePixelRatio) {
    return cached(name, color(token, palette), size, devicePixelRatio);
}

}  // namespace theme
