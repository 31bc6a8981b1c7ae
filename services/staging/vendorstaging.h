// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/apiclient.h"
#include "services/http/upload.h"
#include "services/staging/staging.h"

/// The vendor's own upload: ask for a place, put the bytes there with exactly the headers given, confirm. What lies
/// there already only gets a fresh link.
class VendorStaging : public Staging {
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Parts {
        ApiClient& client;
        QNetworkAccessManager& transfers;
        Clock& clock;
    };

    VendorStaging(const Parts& parts, Caller caller, FileIdentity file, bool firstTry, QObject* parent);
    void start(const std::optional<StagedCopy>& known) override;

private:
    const UploadEndpoints& endpoints() const { return m_caller.vendor->upload; }
    void askTicket();
    void put(const UploadTicket& ticket);
    void arrived(const std::optional<ApiError>& error);
    void confirm();
    void refresh();

    Parts m_parts;
    Caller m_caller;
    FileIdentity m_file;
    QString m_fileId;
    bool m_askedAgain = false;  ///< one fresh ticket for one that had expired, not more
    bool m_firstTry;            ///< a copy that is refused then is sent once more
};
