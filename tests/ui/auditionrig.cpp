// SPDX-License-Identifier: MIT
#include "tests/ui/auditionrig.h"

#include "services/local/wave.h"

#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

AuditionRig::AuditionRig() : AuditionRig(std::make_unique<ListeningOutput>()) {}

AuditionRig::AuditionRig(std::unique_ptr<ListeningOutput> made)
    : previews(folder.filePath(u"previews"_s), clock), pictures(folder.filePath(u"pictures"_s), clock), output(made.get()),
      audition(previews, std::move(made)), m_server(std::make_unique<HttpServer>(serve)) {
    if (!m_server->listen())
        qFatal("no server");
    previews.setLoopbackAllowed(true);
    pictures.setLoopbackAllowed(true);
}

ServerReply AuditionRig::serve(const ServerRequest& request) {
    const QString name = request.path().mid(1).section(u'.', 0, 0);
    const int tenths = name.toInt();
    if (name == "never"_L1)
        return {.end = WireEnd::Hang};
    if (tenths == 0)
        return {.headers = {{"Content-Type", "text/html"}}, .body = "<!DOCTYPE html><html></html>"};
    std::vector<qint16> samples(static_cast<size_t>(tenths) * 2205);
    for (size_t i = 0; i < samples.size(); ++i)  // the louder the longer, until they are matched
        samples[i] = static_cast<qint16>(std::min(300 * tenths, 30000) * std::sin(double(i) / 9));
    return {.body = waveHeader(22050, static_cast<qint64>(samples.size())) + toBytes(samples)};
}

Voice AuditionRig::voice(const QString& name, const QString& path) const {
    return {.vendor = u"oiiyao"_s, .id = name, .name = name, .language = u"es-ES"_s, .preview = path.isEmpty() ? QUrl() : at(path)};
}

bool AuditionRig::fetch(const QUrl& url) {
    previews.want(url);
    return QTest::qWaitFor([&] { return previews.preview(url).isReady() || previews.preview(url).isBroken(); }, 60'000);
}
