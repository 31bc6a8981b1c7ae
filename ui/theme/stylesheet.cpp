// SPDX-License-Identifier: MIT
#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace theme {
namespace {

constexpr auto rules = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @outline; padding: 4px; }

QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QSplitter::handle { background: @line; }
QMenuBar { background: @window; border: none; }
QMenuBar::item { padding: 5px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 5px 8px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 8px; }

QPushButton, QToolButton, QTabBar::tab { outline: none; }
QPushButton { background: @raised; color: @text; border: 1px solid @outline; border-radius: 4px;
              padding: 0px 12px; min-height: 26px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0px 11px; min-height: 24px; }
QPushButton:disabled { background: @base; color: @text3; border-color: @line; }
QPushButton[small="true"] { padding: 0px 9px; min-height: 22px; }
QPushButton[small="true"]:focus { padding: 0px 8px; min-height: 20px; }
QPushButton[final="true"] { min-height: 34px; }
QPushButton[final="true"]:focus { min-height: 32px; }
QPushButton[primary="true"] { background: @fill; color: @onfill; border-color: @fill; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { border-color: @accent; background: @fillhover; }
QPushButton[primary="true"]:focus { border: 2px solid @ring; }
QPushButton[primary="true"]:disabled { background: @base; color: @text3; border-color: @line; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus { border-color: @accent; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[link="true"]:hover { border-color: @accent; }
QPushButton[link="true"]:focus { border-color: @accent; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @weak; color: @accent; font-weight: 600; }
QToolButton:focus { border: 2px solid @accent; padding: 2px; }
QToolButton:disabled { color: @text3; }
QToolButton::menu-indicator { image: none; width: 0px; }
QToolBar QToolButton { padding: 4px 9px; }
QToolBar QToolButton:focus { padding: 3px 8px; }
QToolButton[segment="true"] { color: @text2; padding: 3px 5px; }
QToolButton[segment="true"]:focus { padding: 2px 4px; }
QToolButton[segment="true"]:checked { color: @accent; }
QToolButton[bordered="true"], QToolBar QToolButton[bordered="true"] {
    background: @raised; border: 1px solid @outline; padding: 4px 9px; }
QToolButton[bordered="true"]:hover { background: @hover; }
QToolButton[bordered="true"]:focus { border: 2px solid @accent; padding: 3px 8px; }

QLineEdit { background: @base; color: @text; border: 1px solid @outline; border-radius: 4px; padding: 0px 6px;
            min-height: 24px; selection-background-color: @fill; selection-color: @onfill; }
QLineEdit:focus { border: 2px solid @accent; padding: 0px 5px; min-height: 22px; }
QLineEdit:disabled { color: @text3; border-color: @line; background: @alt; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0px; min-height: 0px; }
QPlainTextEdit, QTextEdit { background: @base; color: @text; border: 1px solid @outline; border-radius: 4px;
            selection-background-color: @fill; selection-color: @onfill; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; }
QPlainTextEdit[bare="true"], QTextEdit[bare="true"] { border: none; border-radius: 0px; }

QTableView, QListView, QTreeView, QScrollArea { border: none; background: @base; alternate-background-color: @alt;
            selection-background-color: @sel; selection-color: @text; }
QTreeView[roomy="true"]::item, QListView[roomy="true"]::item { background: @base; padding: 0px 8px; min-height: 26px; }
QTreeView[roomy="true"]::item:selected, QListView[roomy="true"]::item:selected { background: @sel; color: @text; }
QHeaderView { background: @window; border: none; }
QHeaderView:vertical { background: @base; }
QHeaderView::section { background: @window; color: @text2; border: none; border-bottom: 1px solid @line; padding: 0px 8px; }
QHeaderView::section:first, QHeaderView::section:last { padding: 0px 12px; }
QHeaderView::section:hover { background: @hover; }

QTabBar { background: @window; border: none; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
               padding: 0px 10px; min-height: 33px; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar::tab:disabled { color: @text3; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; border: none; }
QScrollBar::handle { background: @mid; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[card="true"] { background: @base; border: 1px solid @line; border-radius: 6px; }

QProgressBar { background: @track; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @fill; border-radius: 2px; }

QLabel[tone="quiet"] { color: @text2; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
)"_L1;

/// Longer names stand before those that begin like them.
const QList<QPair<QLatin1StringView, Token>>& names() {
    static const QList<QPair<QLatin1StringView, Token>> all = {
        {"@window"_L1, Token::Window},   {"@base"_L1, Token::Base},     {"@alt"_L1, Token::Alt},
        {"@raised"_L1, Token::Raised},   {"@line"_L1, Token::Line},     {"@mid"_L1, Token::Mid},
        {"@outline"_L1, Token::Outline}, {"@text2"_L1, Token::Text2},   {"@text3"_L1, Token::Text3},
        {"@text"_L1, Token::Text},       {"@accent"_L1, Token::Accent}, {"@fill"_L1, Token::Fill},
        {"@onfill"_L1, Token::OnFill},   {"@weak"_L1, Token::Weak},     {"@sel"_L1, Token::Sel},
        {"@hover"_L1, Token::Hover},     {"@track"_L1, Token::Track},   {"@ok"_L1, Token::Ok},
        {"@warn"_L1, Token::Warn},       {"@bad"_L1, Token::Bad},
    };
    return all;
}

}  // namespace

QString styleSheet(const QPalette& palette) {
    QString sheet = rules;
    const QColor fill = color(Token::Fill, palette);
    sheet.replace("@fillhover"_L1, (isDark(palette) ? fill.lighter(112) : fill.darker(112)).name());
    // On a filled button the ring must differ from the fill, which is the accent itself in the light scheme.
    sheet.replace("@ring"_L1, color(isDark(palette) ? Token::Accent : Token::Text, palette).name());
    for (const auto& [name, token] : names())
        sheet.replace(name, color(token, palette).name());
    return sheet;
}

}  // namespace theme
