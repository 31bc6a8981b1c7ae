// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"
#include "services/previews/pictureshelf.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"
#include "tests/ui/listeningoutput.h"
#include "ui/audition/audition.h"

#include <QtCore/qtemporarydir.h>

/// A vendor's previews on loopback, each a tone of its own length, and an audition into a sink that a test listens to.
/// "/<tenths of a second>.wav" is a tone, "/page.wav" a page, "/never.wav" never comes.
class AuditionRig {
public:
    AuditionRig();

    QUrl at(const QString& path) const { return QUrl(m_server->url().toString() + path); }
    Voice voice(const QString& name, const QString& path) const;
    /// Has it fetched to its end.
    bool fetch(const QUrl& url);

    QTemporaryDir folder;
    FakeClock clock;
    VoicePreviews previews;
    PictureShelf pictures;
    ListeningOutput* output;  ///< the audition's
    Audition audition;

    HttpServer& server() { return *m_server; }

private:
    AuditionRig(std::unique_ptr<ListeningOutput> output);
    static ServerReply serve(const ServerRequest& request);
    std::unique_ptr<HttpServer> m_server;
};
