// SPDX-License-Identifier: MIT
#include "tests/support/akoolsimulator.h"
#include "tests/support/kreadosimulator.h"
#include "tests/support/oiiyaosimulator.h"
#include "tests/support/qavixdocument.h"
#include "tests/support/vozosimulator.h"

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Simulator> makeOf(const SuccessDocument& document, const SimulatorSettings& settings) {
    OiiyaoSimulator::Settings own;
    own.key = settings.key;
    own.port = settings.port;
    own.delay = settings.delay;
    own.now = settings.now;
    own.store = settings.store;
    own.account.pollsUntilDone = settings.polls;
    own.account.credits = settings.credits;
    own.account.resultVideo = settings.resultVideo;
    own.document = &document;
    return std::make_unique<OiiyaoSimulator>(own);
}

template <class T>
std::unique_ptr<Simulator> make(const SimulatorSettings& settings) {
    return std::make_unique<T>(settings);
}

std::unique_ptr<Simulator> makeOiiyao(const SimulatorSettings& settings) {
    return makeOf(oiiyaodoc::document(), settings);
}

std::unique_ptr<Simulator> makeQavix(const SimulatorSettings& settings) {
    return makeOf(qavixdoc::document(), settings);
}

struct Entry {
    QLatin1StringView vendor;
    std::unique_ptr<Simulator> (*make)(const SimulatorSettings&);
};

constexpr Entry entries[] = {
    {"oiiyao"_L1, makeOiiyao},
    {"qavix"_L1, makeQavix},
    {"akool"_L1, make<AkoolSimulator>},
    {"vozo"_L1, make<VozoSimulator>},
    {"kreado"_L1, make<KreadoSimulator>},
};

}  // namespace

std::unique_ptr<Simulator> makeSimulator(const QString& vendor, const SimulatorSettings& settings) {
    for (const Entry& entry : entries) {
        if (entry.vendor == vendor)
            return entry.make(settings);
    }
    return nullptr;
}

QStringList simulatedVendors() {
    QStringList vendors;
    for (const Entry& entry : entries)
        vendors << entry.vendor;
    return vendors;
}
