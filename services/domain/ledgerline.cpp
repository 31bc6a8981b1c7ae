// SPDX-License-Identifier: MIT
#include "services/domain/ledgerline.h"

namespace ledger {

namespace {
const QMetaEnum& entries() {
    static const QMetaEnum all = QMetaEnum::fromType<Entry>();
    return all;
}
}  // namespace

QString name(Entry entry) {
    return QString::fromLatin1(entries().valueToKey(static_cast<int>(entry))).toLower();
}

std::optional<Entry> entryFromName(const QString& name) {
    for (int i = 0; i < entries().keyCount(); ++i) {
        const auto entry = static_cast<Entry>(entries().value(i));
        if (ledger::name(entry) == name)
            return entry;
    }
    return std::nullopt;
}

}  // namespace ledger
