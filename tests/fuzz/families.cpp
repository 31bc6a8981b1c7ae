// SPDX-License-Identifier: MIT
#include "tests/fuzz/families.h"

const QList<families::Family>& families::all() {
    static const QList<Family> list = {
        {"replies", replies},   {"srt", srt},   {"subtitles", subtitles}, {"retryafter", retryafter}, {"regions", regions},   {"options", options},
        {"jobs", jobs},         {"urls", urls}, {"settings", settings},     {"taskrows", taskrows}, {"handover", handover},
        {"commandline", commandline},
    };
    return list;
}
