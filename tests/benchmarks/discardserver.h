// SPDX-License-Identifier: MIT
#pragma once

#include <QtNetwork/qtcpserver.h>

/// Takes every PUT on loopback as fast as it comes, keeps none of it and answers 200.
class DiscardServer : public QTcpServer {
public:
    DiscardServer();

private:
    void serve(QTcpSocket* socket);
};
