// SPDX-License-Identifier: MIT
// P9: from choosing a clip to its first picture, painted; beside mpv, started to show one picture and end.
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/longclip.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/preview/frameview.h"
#include "ui/preview/previewpanel.h"
#include "ui/theme/theme.h"

#include <QtCore/qtemporarydir.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

double firstPicture(PreviewPanel& preview, const QString& clip) {
    const double took = millisecondsOf([&] {
        preview.open(clip);
        while (preview.frameView()->image().isNull())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        preview.frameView()->repaint();
    });
    preview.close();
    QCoreApplication::processEvents();
    return took;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    const QTemporaryDir folder;
    const QString clip = makeLongClip(folder.path(), 30, 250);
    PreviewPanel preview;
    preview.resize(1280, 900);
    preview.show();
    firstPicture(preview, clip);  // libav is loaded once
    QList<double> ours, peers;
    for (int run = 0; run < runs; ++run) {
        ours << firstPicture(preview, clip);
        peers << millisecondsOfProgram(u"mpv"_s, {u"--no-config"_s, u"--vo=null"_s, u"--ao=null"_s, u"--frames=1"_s, clip});
    }
    print({.metric = u"P9"_s, .unit = u"ms"_s, .peerName = u"mpv --frames=1"_s, .whole = {u"first picture"_s, median(ours), median(peers)}});
    return 0;
}
