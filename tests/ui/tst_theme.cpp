// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterstrip.h"
#include "ui/widgets/flowlayout.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <cmath>

using namespace Qt::StringLiterals;
using theme::Scheme;
using theme::Token;

class tst_Theme : public QObject {
    Q_OBJECT

    static double luminance(const QColor& color) {
        const auto part = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }
    static double contrast(Token a, Token b) {
        const double x = luminance(theme::color(a, QApplication::palette()));
        const double y = luminance(theme::color(b, QApplication::palette()));
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    }
    static int inkOf(const QPixmap& pixmap, const QColor& color) {
        const QImage image = pixmap.toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        }
        return pixels;
    }

private Q_SLOTS:
    void textIsReadable_data() {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void textIsReadable() {
        QFETCH(Scheme, scheme);
        theme::apply(*qApp, scheme);
        QCOMPARE(theme::isDark(qApp->palette()), scheme == Scheme::Dark);
        for (const Token ground : {Token::Base, Token::Alt, Token::Window, Token::Sel}) {
            for (const Token text : {Token::Text, Token::Text2, Token::Accent})
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(u"%1 on %2"_s.arg(int(text)).arg(int(ground))));
        }
        QVERIFY(contrast(Token::Ok, Token::OkBg) >= 4.5);
        QVERIFY(contrast(Token::Warn, Token::WarnBg) >= 4.5);
        QVERIFY(contrast(Token::Bad, Token::BadBg) >= 4.5);
        QVERIFY(contrast(Token::OnFill, Token::Fill) >= 4.5);
        QVERIFY(contrast(Token::Outline, Token::Base) >= 3.0);
    }

    void noNameIsLeftInTheStyleSheet() {
        theme::apply(*qApp, Scheme::Dark);
        QVERIFY(!theme::styleSheet(qApp->palette()).contains(u'@'));
    }

    void anIconTakesTheColoursOfTheSchemeOfTheMoment() {
        theme::apply(*qApp, Scheme::Light);
        const QIcon icon = theme::icon(u"tick"_s, qApp->palette());
        const QColor light = theme::color(Token::Text2, qApp->palette());
        QVERIFY(inkOf(icon.pixmap(64), light) > 0);
        theme::apply(*qApp, Scheme::Dark);
        QCOMPARE(inkOf(icon.pixmap(64), light), 0);
        QVERIFY(inkOf(icon.pixmap(64), theme::color(Token::Text2, qApp->palette())) > 0);
        QVERIFY(inkOf(icon.pixmap(QSize(64, 64), QIcon::Normal, QIcon::On),
                      theme::color(Token::Accent, qApp->palette())) > 0);
    }

    void sizesFollowTheFont() {
        QFont font;
        font.setPixelSize(26);
        QCOMPARE(theme::larger(font, 20).pixelSize(), 40);
        QCOMPARE(theme::smaller(font).pixelSize(), 25);
        font.setPointSizeF(10);
        QVERIFY(theme::smaller(font).pointSizeF() < 10);
    }

    void aFilterStripTellsWhichOneIsOnAndItsCountAloud() {
        FilterStrip strip;
        strip.add(u"All"_s);
        strip.add(u"Failed"_s);
        QSignalSpy chosen(&strip, &FilterStrip::currentChanged);
        strip.setCount(1, 3);
        const auto buttons = strip.findChildren<QToolButton*>();
        QCOMPARE(buttons[1]->accessibleName(), u"Failed 3"_s);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(strip.current(), 1);
    }

    void aFlowLayoutBreaksIntoLinesThatFit() {
        QWidget parent;
        auto* flow = new FlowLayout(&parent, 10);
        for (int i = 0; i < 3; ++i) {
            auto* box = new QWidget;
            box->setFixedSize(40, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(140), 20);
        QCOMPARE(flow->heightForWidth(139), 50);
        QCOMPARE(flow->heightForWidth(40), 80);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
