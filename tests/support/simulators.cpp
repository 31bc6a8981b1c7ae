// SPDX-License-Identifier: MIT
#include "tests/support/oiiyaosimulator.h"

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Simulator> makeOiiyao(const SimulatorSettings& settings) {
    OiiyaoSimulator::Settings own;
    own.key = settings.key;
    own.port = settings.port;
    own.delay = settings.delay;
    own.now = settings.now;
    own.store = settings.store;
    own.account.pollsUntilDone = settings.polls;
    own.account.credits = settings.credits;
    own.account.resultVideo = settings.resultVideo;
    return std::make_unique<OiiyaoSimulator>(own);
}

struct Entry {
    QLatin1StringView vendor;
    std::unique_ptr<Simulator> (*make)(const SimulatorSettings&);
};

constexpr Entry entries[] = {
    {"oiiyao"_L1, makeOiiyao},
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
