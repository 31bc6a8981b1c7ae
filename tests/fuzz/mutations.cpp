// SPDX-License-Identifier: MIT
#include "tests/fuzz/mutations.h"

namespace {

qsizetype placeIn(const QByteArray& bytes, QRandomGenerator& dice) {
    return bytes.isEmpty() ? 0 : dice.bounded(bytes.size());
}

/// What tends to be read wrongly.
const QByteArray awkward[] = {"null", "{}", "[]", "\"\"", "true", "-1", "0", "9223372036854775808", "1e999", "\"\\u0000\"", "\xff\xfe",
                              "\"\xc3\"", "[[[[[[[[[[[[", "\"completed\"", "\"success\"", "1000", "200", "NaN", "\"https://\"", "00:00:00,000 --> 99:59:59,999",
                              "Fri, 31 Dec 9999 23:59:59 GMT", "-0.5,2,1e9,nan:protect:9-1"};

/// From after a colon to the next comma or bracket: most often a value.
void replaceValue(QByteArray& bytes, QRandomGenerator& dice) {
    const qsizetype colon = bytes.indexOf(':', placeIn(bytes, dice));
    if (colon < 0)
        return;
    qsizetype end = colon + 1;
    while (end < bytes.size() && !QByteArrayView(",}]\n").contains(bytes[end]))
        ++end;
    bytes.replace(colon + 1, end - colon - 1, awkward[dice.bounded(int(std::size(awkward)))]);
}

void bend(QByteArray& bytes, const QList<QByteArray>& corpus, QRandomGenerator& dice) {
    const qsizetype at = placeIn(bytes, dice);
    const qsizetype length = 1 + dice.bounded(24);
    switch (dice.bounded(8)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] ^ (1 << dice.bounded(8)));
        return;
    case 1:
        bytes.truncate(at);
        return;
    case 2:
        bytes.remove(at, length);
        return;
    case 3:
        bytes.insert(at, bytes.mid(placeIn(bytes, dice), length));
        return;
    case 4:
        bytes.insert(at, awkward[dice.bounded(int(std::size(awkward)))]);
        return;
    case 5: {
        const QByteArray& other = corpus[dice.bounded(corpus.size())];
        bytes = bytes.left(at) + other.mid(placeIn(other, dice));
        return;
    }
    default:
        replaceValue(bytes, dice);
    }
}

}  // namespace

QByteArray mutated(const QByteArray& seed, const QList<QByteArray>& corpus, QRandomGenerator& dice) {
    QByteArray bytes = seed;
    for (int times = 1 + dice.bounded(4); times > 0; --times)
        bend(bytes, corpus, dice);
    return bytes;
}
