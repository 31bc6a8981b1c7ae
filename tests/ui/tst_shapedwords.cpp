// SPDX-License-Identifier: MIT
// Words that are shaped once look like words that are drawn each time.
#include "ui/widgets/shapedwords.h"

#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestShapedWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyStandWhereOthersWould_data();
    void theyStandWhereOthersWould();
    void theyKeepWithinTheirRoom();
    void anotherFontIsShapedAnew();
};

namespace {

constexpr QSize canvas(220, 40);

/// The rectangle around everything that is not white.
QRect ink(const std::function<void(QPainter&)>& paint) {
    QImage image(canvas, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

}  // namespace

void TestShapedWords::theyStandWhereOthersWould_data() {
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<QString>("words");
    QTest::newRow("at the left") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) << u"372 credits"_s;
    QTest::newRow("at the right") << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter) << u"372 credits"_s;
    QTest::newRow("in the middle") << Qt::Alignment(Qt::AlignCenter) << u"12.50"_s;
    QTest::newRow("at the top") << Qt::Alignment(Qt::AlignLeft | Qt::AlignTop) << u"Übersetzen"_s;
    QTest::newRow("from the right to the left") << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter) << u"\u0645\u062c\u0627\u0646\u064a"_s;
}

void TestShapedWords::theyStandWhereOthersWould() {
    QFETCH(Qt::Alignment, alignment);
    QFETCH(QString, words);
    const QRect place(10, 5, 200, 30);
    const QRect drawn = ink([&](QPainter& painter) { painter.drawText(place, int(alignment | Qt::AlignAbsolute), words); });
    const ShapedWords shaped{QFont()};
    for (int time = 0; time < 2; ++time) {
        const QRect painted = ink([&](QPainter& painter) { shaped.paint(&painter, place, alignment, words); });
        QVERIFY(!painted.isEmpty());
        QVERIFY2(painted.adjusted(-2, -1, 2, 1).contains(drawn) && drawn.adjusted(-2, -1, 2, 1).contains(painted),
                 qPrintable(u"%1 to %2, not %3 to %4"_s.arg(painted.left()).arg(painted.right()).arg(drawn.left()).arg(drawn.right())));
    }
}

void TestShapedWords::theyKeepWithinTheirRoom() {
    const ShapedWords shaped{QFont()};
    const QString words = u"A name that is far longer than what there is room for"_s;
    QVERIFY(shaped.width(words, 10'000) > 120);
    QVERIFY(shaped.width(words, 120) <= 120);
    const QRect place(20, 5, 120, 30);
    QVERIFY(place.contains(ink([&](QPainter& painter) { shaped.paint(&painter, place, Qt::AlignLeft | Qt::AlignVCenter, words); })));
    QCOMPARE(shaped.width({}, 100), 0);
    QCOMPARE(shaped.width(words, 0), 0);
}

void TestShapedWords::anotherFontIsShapedAnew() {
    QFont font;
    font.setPixelSize(12);
    ShapedWords shaped(font);
    const int before = shaped.width(u"words"_s, 500);
    font.setPixelSize(24);
    shaped.setFont(font);
    QVERIFY(shaped.width(u"words"_s, 500) > before * 3 / 2);
}

QTEST_MAIN(TestShapedWords)
#include "tst_shapedwords.moc"
