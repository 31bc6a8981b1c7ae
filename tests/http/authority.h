// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qsslconfiguration.h>

/// A certificate authority for one test, made by openssl in a folder of its own. Nobody trusts it until told to.
class Authority {
public:
    struct Leaf {
        QString names = QStringLiteral("IP:127.0.0.1,DNS:localhost");
        int days = 2;             ///< negative: it has ended already
        bool selfSigned = false;  ///< by nobody but itself
    };

    Authority();
    bool exists() const { return !m_root.isNull(); }  ///< false where there is no openssl
    const QSslCertificate& root() const { return m_root; }
    /// For a server; without a certificate when it could not be made.
    QSslConfiguration server(const Leaf& leaf) const;
    QString certificateOf(const Leaf& leaf) const;  ///< a file; its key lies beside it as "<file>.key"

private:
    bool openssl(const QStringList& arguments) const;
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QSslCertificate m_root;
    mutable int m_made = 0;
};
