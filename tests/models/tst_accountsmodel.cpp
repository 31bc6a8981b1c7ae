// SPDX-License-Identifier: MIT
#include "models/accounts/accountsmodel.h"
#include "models/accounts/pathsmodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

/// Without a keychain, as in the sandbox of the tests: keys last for the session.
class TestAccountsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheVendorsThatNeedAKey();
    void trimsAKeyAndKeepsItOutOfTheBook();
    void refusesAnEmptyKey();
    void forgetsARemovedKey();
    void asksTheFirstFreeQuestionTheVendorHas();
    void showsWhatTheTestFound();
    void showsWhyTheTestFailed();
    void keepsOtherFailuresOutOfTheTest();
    void refusesPlainHttpToOtherHosts();
    void takesPlainHttpToThisComputer();
    void addsAndRemovesAFurtherAccount();
    void replacesAPathForOneAccount();

private:
    QString keyInStore(const QString& account);

    VendorRegistry m_vendors = madeup::vendors();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<AccountsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAccountsModel::init() {
    m_tester.reset();
    m_model.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_book = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_model = std::make_unique<AccountsModel>(m_vendors, *m_book, *m_keys);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

/// What the sender would read.
QString TestAccountsModel::keyInStore(const QString& account) {
    QString key;
    bool answered = false;
    m_keys->read(account, this, [&](const Result<Secret>& secret) {
        answered = true;
        key = secret ? QString::fromUtf8(secret->reveal()) : QString();
    });
    [&] { QTRY_VERIFY(answered); }();
    return key;
}

void TestAccountsModel::listsTheVendorsThatNeedAKey() {
    QStringList vendors;
    for (int row = 0; row < m_model->rowCount(); ++row)
        vendors << m_model->index(row).data(AccountsModel::VendorRole).toString();
    QCOMPARE(vendors, QStringList({u"alpha"_s, u"bravo"_s, u"charlie"_s}));
    const QModelIndex alpha = m_model->index(0);
    QCOMPARE(alpha.data().toString(), u"Alpha Dubs"_s);
    QCOMPARE(alpha.data(AccountsModel::HasKeyRole).toBool(), false);
    QCOMPARE(alpha.data(AccountsModel::OperationsRole).toStringList(), QStringList({u"translate"_s, u"lip-sync"_s}));
}

void TestAccountsModel::trimsAKeyAndKeepsItOutOfTheBook() {
    QSignalSpy keysChanged(m_model.get(), &AccountsModel::keysChanged);
    QVERIFY(!m_model->saveKey(u"alpha"_s, u"  sk-123\n"_s));
    QVERIFY(m_model->at(0).saving);
    QTRY_VERIFY(m_model->at(0).hasKey);
    QVERIFY(!m_model->at(0).saving);
    QVERIFY(!keysChanged.isEmpty());
    QCOMPARE(keyInStore(u"alpha"_s), u"sk-123"_s);
    QCOMPARE(m_model->withKey().size(), 1);
    QVERIFY(m_model->keysEndWithSession());
    m_settings->sync();
    QVERIFY2(!m_book->hasKey(u"alpha"_s), "a key that ends with the session is not there at the next start");
}

void TestAccountsModel::refusesAnEmptyKey() {
    const auto refused = m_model->saveKey(u"alpha"_s, u" \t "_s);
    QVERIFY(refused);
    QCOMPARE(refused->reason, Reason::KeyMissing);
    QVERIFY(!m_model->at(0).hasKey);
}

void TestAccountsModel::forgetsARemovedKey() {
    m_model->saveKey(u"alpha"_s, u"sk-123"_s);
    QTRY_VERIFY(m_model->at(0).hasKey);
    m_model->removeKey(u"alpha"_s);
    QTRY_VERIFY(!m_model->at(0).hasKey);
    QCOMPARE(keyInStore(u"alpha"_s), QString());
}

void TestAccountsModel::asksTheFirstFreeQuestionTheVendorHas() {
    QSignalSpy balance(m_model.get(), &AccountsModel::balanceWanted);
    QSignalSpy voices(m_model.get(), &AccountsModel::voicesWanted);
    m_model->test(u"alpha"_s);
    m_model->test(u"alpha"_s);
    QCOMPARE(balance.size(), 1);
    QCOMPARE(balance.first().first().value<Account>().id, u"alpha"_s);
    QVERIFY(m_model->index(0).data(AccountsModel::TestingRole).toBool());
    m_model->test(u"bravo"_s);
    QCOMPARE(voices.size(), 1);
}

void TestAccountsModel::showsWhatTheTestFound() {
    m_model->test(u"alpha"_s);
    m_model->takeBalance(u"alpha"_s, {.credits = u"4812.5"_s, .plan = u"Pro"_s});
    QCOMPARE(m_model->index(0).data(AccountsModel::BalanceRole).toString(), u"4812.5"_s);
    QCOMPARE(m_model->at(0).balance->plan, u"Pro"_s);
    QVERIFY(!m_model->at(0).testing);
}

void TestAccountsModel::showsWhyTheTestFailed() {
    m_model->test(u"alpha"_s);
    m_model->takeFailure(u"alpha"_s, u"balance"_s, {.kind = failure::Kind::Unauthorised});
    QVERIFY(!m_model->at(0).testing);
    QCOMPARE(m_model->index(0).data(AccountsModel::ErrorRole).value<ApiError>().kind, failure::Kind::Unauthorised);
    m_model->test(u"alpha"_s);
    QVERIFY2(!m_model->at(0).error, "a new test starts without the old error");
}

void TestAccountsModel::keepsOtherFailuresOutOfTheTest() {
    m_model->takeFailure(u"alpha"_s, u"voices"_s, {.kind = failure::Kind::NotFound});
    QVERIFY(!m_model->at(0).error);
}

void TestAccountsModel::refusesPlainHttpToOtherHosts() {
    const auto refused = m_model->setBaseUrl(u"alpha"_s, u"http://gateway.example"_s);
    QVERIFY(refused);
    QCOMPARE(refused->reason, Reason::InsecureUrl);
    QVERIFY(m_model->at(0).account.baseUrl.isEmpty());
}

void TestAccountsModel::takesPlainHttpToThisComputer() {
    QVERIFY(!m_model->setBaseUrl(u"alpha"_s, u"http://127.0.0.1:8080"_s));
    QCOMPARE(m_model->index(0).data(AccountsModel::BaseUrlRole).toUrl(), QUrl(u"http://127.0.0.1:8080"_s));
    QVERIFY(!m_model->setBaseUrl(u"alpha"_s, {}));
    QVERIFY(m_model->at(0).account.baseUrl.isEmpty());
}

void TestAccountsModel::addsAndRemovesAFurtherAccount() {
    QCOMPARE(m_model->addAccount(u"alpha"_s, u" studio "_s), u"alpha/studio"_s);
    QCOMPARE(m_model->addAccount(u"alpha"_s, u"  "_s), QString());
    QCOMPARE(m_model->rowOf(u"alpha/studio"_s), 1);
    m_model->saveKey(u"alpha/studio"_s, u"sk-2"_s);
    QTRY_VERIFY(m_model->at(1).hasKey);
    QSignalSpy removed(m_keys.get(), &KeyStore::removed);
    m_model->removeAccount(u"alpha/studio"_s);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowOf(u"alpha/studio"_s), -1);
    QVERIFY2(m_book->accounts().isEmpty(), "nothing of a removed account may be left in the settings");
}

void TestAccountsModel::replacesAPathForOneAccount() {
    PathsModel paths(*m_model);
    const QAbstractItemModelTester tester(&paths, QAbstractItemModelTester::FailureReportingMode::QtTest);
    paths.show(u"alpha"_s);
    QCOMPARE(paths.rowCount(), 2);
    const QModelIndex balance = paths.index(0, PathsModel::PathColumn);
    QVERIFY(balance.data(PathsModel::AssumedRole).toBool());
    QVERIFY(paths.setData(balance, u" /balance "_s));
    QCOMPARE(balance.data().toString(), u"/balance"_s);
    QVERIFY(balance.data(PathsModel::ReplacedRole).toBool());
    QCOMPARE(m_book->account(u"alpha"_s).paths.value(u"balance"_s), u"/balance"_s);
    QVERIFY(paths.setData(balance, QString()));
    QCOMPARE(balance.data().toString(), u"/account/balance"_s);
    QVERIFY(m_book->account(u"alpha"_s).paths.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
