// SPDX-License-Identifier: MIT
#include "tests/http/authority.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslkey.h>

using namespace Qt::StringLiterals;

static QStringList newKey(const QString& into) {
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-batch"_s, u"-keyout"_s, into};
}

Authority::Authority() {
    const bool made = openssl(QStringList{u"req"_s, u"-x509"_s} + newKey(file(u"root.key"_s)) +
                              QStringList{u"-out"_s, file(u"root.pem"_s), u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test authority"_s});
    if (made)
        m_root = QSslCertificate::fromPath(file(u"root.pem"_s)).value(0);
}

bool Authority::openssl(const QStringList& arguments) const {
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString Authority::certificateOf(const Leaf& leaf) const {
    const QString certificate = file(QString::number(++m_made) + u".pem"_s);
    const QStringList named{u"-subj"_s, u"/CN=Test server"_s, u"-addext"_s, u"subjectAltName="_s + leaf.names};
    const QStringList lasting{u"-days"_s, QString::number(leaf.days), u"-out"_s, certificate};
    const QStringList key = newKey(certificate + u".key"_s);
    if (leaf.selfSigned)
        return openssl(QStringList{u"req"_s, u"-x509"_s} + key + named + lasting) ? certificate : QString();
    const QString wish = certificate + u".csr"_s;
    const bool made = openssl(QStringList{u"req"_s} + key + named + QStringList{u"-out"_s, wish}) &&
                      openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, wish, u"-CA"_s, file(u"root.pem"_s), u"-CAkey"_s,
                                          file(u"root.key"_s), u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s} +
                              lasting);
    return made ? certificate : QString();
}

QSslConfiguration Authority::server(const Leaf& leaf) const {
    const QString certificate = certificateOf(leaf);
    QSslConfiguration tls;
    QFile key(certificate + u".key"_s);
    if (certificate.isEmpty() || !key.open(QIODevice::ReadOnly))
        return tls;
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return tls;
}
