// SPDX-License-Identifier: MIT
#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "services/vendors/registry.h"
#include "services/vendors/vozo.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByIdAndByOperation();
    void replacesInPlace();
    void descriptionsAreComplete_data();
    void descriptionsAreComplete();
};

void TestRegistry::findsByIdAndByOperation() {
    const VendorRegistry registry({local({}), oiiyao()});
    QCOMPARE(registry.find(u"oiiyao"_s), &registry.all()[1]);
    QVERIFY(!registry.find(u"Oiiyao"_s));
    QVERIFY(!registry.find(u"oiiyao/studio"_s));
    QVERIFY(!registry.find({}));
    QCOMPARE(registry.offering(OperationKind::Translate), (QList<const Vendor*>{&registry.all()[0], &registry.all()[1]}));
    QVERIFY(registry.offering(OperationKind::AvatarVideo).isEmpty());
}

void TestRegistry::replacesInPlace() {
    VendorRegistry registry({local({}), oiiyao()});
    registry.replace(local({.spoken = {u"es"_s}}));
    QCOMPARE(registry.all().size(), 2);
    QCOMPARE(registry.all().first().id, u"local"_s);
    QCOMPARE(registry.all().first().operation(OperationKind::Speech)->languages.languages.size(), 1);
    registry.replace({.id = u"new"_s});
    QCOMPARE(registry.all().last().id, u"new"_s);
}

void TestRegistry::descriptionsAreComplete_data() {
    QTest::addColumn<Vendor>("vendor");
    for (const Vendor& vendor : {oiiyao(), qavix(), akool(), vozo(), kreado(), local({})})
        QTest::addRow("%s", qPrintable(vendor.id)) << vendor;
}

void TestRegistry::descriptionsAreComplete() {
    QFETCH(Vendor, vendor);
    QVERIFY(!vendor.operations.isEmpty());
    if (vendor.needsKey()) {
        QCOMPARE(vendor.baseUrl.scheme(), u"https"_s);
        QCOMPARE(vendor.keyPage.scheme(), u"https"_s);
        QVERIFY(!vendor.auth.header.isEmpty() && !vendor.creditUnit.isEmpty() && vendor.readError);
    }
    for (const Operation& operation : vendor.operations) {
        QCOMPARE(vendor.operation(operation.kind), &operation);
        QCOMPARE(operation.rendersHere(), !vendor.needsKey());
        // A voice may be there at once, and is no file.
        const bool makesAVoice = operation.kind == OperationKind::VoiceClone;
        const bool mayAnswerAtOnce = makesAVoice || operation.kind == OperationKind::Speech;
        QVERIFY(mayAnswerAtOnce || bool(operation.status) == vendor.needsKey());
        QVERIFY(makesAVoice || !operation.outputs.isEmpty());
        for (const OptionRule& rule : operation.options) {
            if (!rule.fallback.isNull())
                QVERIFY2(!checkOptions(operation.options, {{rule.name, rule.fallback}}), qPrintable(rule.name));
        }
    }
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
