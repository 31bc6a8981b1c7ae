// SPDX-License-Identifier: MIT
#include "services/http/httprequest.h"

QByteArray HttpReply::header(QByteArrayView name) const {
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}
