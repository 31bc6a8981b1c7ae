// SPDX-License-Identifier: MIT
#pragma once

#include "services/local/muxplan.h"
#include "services/system/ending.h"

/// Makes the file of a plan; a picture that cannot be copied after all is encoded. Ends with the file's path
/// in `folder`. Errors: PackageMissing, EngineFailed, DiskFull.
class Mux : public QObject {
    Q_OBJECT

public:
    Mux(MuxPlan plan, QString folder, QObject* parent = nullptr);
    void start(Ending<QString> done);

Q_SIGNALS:
    void progressed(double part);

private:
    void run();
    void report(const QByteArray& line);

    MuxPlan m_plan;
    const QString m_folder;
    Ending<QString> m_done;
};
