// SPDX-License-Identifier: MIT
// One family of readers under libFuzzer; BABELREEL_FAMILY is the function.
#include "tests/fuzz/families.h"

#include <QtCore/qcoreapplication.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

/// Says at the end what packaging/fuzz.sh prints: libFuzzer counts whole seconds only. In processor time, whatever else runs here.
struct Slowest {
    ~Slowest() { std::fprintf(stderr, "slowest input: %ld ms\n", static_cast<long>(ticks * 1000 / CLOCKS_PER_SEC)); }
    std::clock_t ticks = 0;
};

Slowest slowest;

}  // namespace

int LLVMFuzzerInitialize(int* argc, char*** argv) {
    // Database drivers want an application. What readers say of odd input is of no interest here.
    static const auto* application = new QCoreApplication(*argc, *argv);
    static_cast<void>(application);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return 0;
}

int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const std::clock_t start = std::clock();
    const QStringList wrong = families::BABELREEL_FAMILY(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    slowest.ticks = qMax(slowest.ticks, std::clock() - start);
    if (wrong.isEmpty())
        return 0;
    std::fprintf(stderr, "WRONG: %s\n", qPrintable(wrong.join(u'\n')));
    std::abort();
}
