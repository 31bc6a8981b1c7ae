// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/ringstyle.h"
#include "ui/theme/stylesheet.h"

#include <QtWidgets/qapplication.h>

#include <algorithm>
#include <array>

namespace theme {
namespace {

/// In the order of Token.
using Table = std::array<QRgb, static_cast<size_t>(Token::BadBg) + 1>;

constexpr Table lightTable = {
    0xFFF2F3F5, 0xFFFFFFFF, 0xFFF7F8FA, 0xFFFFFFFF, 0xFFCFD3DA,  // Window Base Alt Raised Canvas
    0xFFDADDE3, 0xFFB4BAC4, 0xFF8B929E,                          // Line Mid Outline
    0xFF1A1D23, 0xFF545B68, 0xFF8E95A1,                          // Text Text2 Text3
    0xFF2459CF, 0xFF2459CF, 0xFFFFFFFF,                          // Accent Fill OnFill
    0xFFE3EBFB, 0xFFDCE7FC, 0xFFECEEF2, 0xFFDDE1E8,              // Weak Sel Hover Track
    0xFF0A7052, 0xFFE0F3EC, 0xFF8A5200, 0xFFFDF1DA, 0xFFB3232B, 0xFFFCE9E9,
};

constexpr Table darkTable = {
    0xFF212327, 0xFF18191C, 0xFF1C1E21, 0xFF2C2F35, 0xFF121315, 0xFF35383F, 0xFF4E545E, 0xFF6C737F,
    0xFFE6E8EB, 0xFFA6ADB8, 0xFF6F7682, 0xFF7FA8FF, 0xFF3A6CDB, 0xFFFFFFFF, 0xFF24345A, 0xFF263657,
    0xFF2A2D32, 0xFF3A3E46, 0xFF55C7A0, 0xFF17352B, 0xFFF0B450, 0xFF3A2D14, 0xFFFF8F89, 0xFF44211F,
};

QColor tokenColor(Token token, bool dark) {
    return QColor::fromRgb((dark ? darkTable : lightTable)[static_cast<size_t>(token)]);
}

struct RoleToken {
    QPalette::ColorRole role;
    Token token;
};

constexpr RoleToken roleTokens[] = {
    {QPalette::Window, Token::Window},
    {QPalette::WindowText, Token::Text},
    {QPalette::Base, Token::Base},
    {QPalette::AlternateBase, Token::Alt},
    {QPalette::Text, Token::Text},
    {QPalette::PlaceholderText, Token::Text2},
    {QPalette::Button, Token::Raised},
    {QPalette::ButtonText, Token::Text},
    {QPalette::BrightText, Token::Bad},
    {QPalette::Highlight, Token::Fill},
    {QPalette::HighlightedText, Token::OnFill},
    {QPalette::Link, Token::Accent},
    {QPalette::LinkVisited, Token::Accent},
    {QPalette::ToolTipBase, Token::Raised},
    {QPalette::ToolTipText, Token::Text},
    {QPalette::Light, Token::Raised},
    {QPalette::Midlight, Token::Line},
    {QPalette::Mid, Token::Mid},
    {QPalette::Dark, Token::Canvas},
    {QPalette::Shadow, Token::Outline},
};

QPalette paletteFor(bool dark) {
    QPalette palette;
    for (const auto& [role, token] : roleTokens)
        palette.setColor(role, tokenColor(token, dark));
    const QColor faint = tokenColor(Token::Text3, dark);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokenColor(Token::Track, dark));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

/// Qt 6.4 has no colour-scheme hint: an empty palette brings the desktop's own back, and its lightness tells.
bool desktopIsDark(QApplication& application) {
    application.setPalette(QPalette());
    return isDark(application.palette());
}

QFont resized(QFont font, int pixels, double points) {
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(pixels, 1));
    else
        font.setPointSizeF(std::max(points, 1.0));
    return font;
}

constexpr double pointsPerPixel = 0.75;  ///< at the 96 logical dots an inch of every X11 and Wayland desktop
constexpr int ordinaryPixels = 13;       ///< the size the tokens of visual.md were drawn for

}  // namespace

void apply(QApplication& application, Scheme scheme) {
    const bool dark = scheme == Scheme::FollowDesktop ? desktopIsDark(application) : scheme == Scheme::Dark;
    const QPalette palette = paletteFor(dark);
    if (!application.property("ringStyle")
             .toBool()) {  // a second style would throw the first one's polish away
        application.setStyle(new RingStyle);
        application.setProperty("ringStyle", true);
    }
    application.setPalette(palette);
    application.setStyleSheet(styleSheet(palette));
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor color(Token token, const QPalette& palette) {
    return tokenColor(token, isDark(palette));
}

QFont smaller(const QFont& font, int byPixels) {
    return resized(font, font.pixelSize() - byPixels, font.pointSizeF() - byPixels * pointsPerPixel);
}

QFont larger(const QFont& font, int toPixels) {
    const double factor = double(toPixels) / ordinaryPixels;
    return resized(font, qRound(font.pixelSize() * factor), font.pointSizeF() * factor);
}

QFont demiBold(const QFont& font) {
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

}  // namespace theme
