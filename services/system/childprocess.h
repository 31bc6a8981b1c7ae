// SPDX-License-Identifier: MIT
#pragma once

#include "services/system/ending.h"

#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>

struct Command {
    QString program{};        ///< looked up in PATH
    QStringList arguments{};  ///< as they are: no shell ever sees them
    QString folder{};         ///< working directory; empty = ours
    QByteArray input{};       ///< on its standard input, which is empty otherwise
};

struct ProcessOutput {
    QByteArray out{};
    QByteArray errorTail{};  ///< the end of what it said on standard error
};

/// One run of one program. Deleting it ends the program and all it started; so does our own end, however
/// sudden (on Linux, as long as the thread that started it lives no shorter than it).
class ChildProcess : public QObject {
    Q_OBJECT

public:
    explicit ChildProcess(Command command, QObject* parent = nullptr);
    ~ChildProcess() override;

    /// Errors: PackageMissing, EngineFailed, DiskFull. `line` hears each line of standard output at once.
    void start(Ending<ProcessOutput> done, std::function<void(const QByteArray&)> line = {});

private:
    void launch(const QString& path);
    void readOutput();
    void readErrors();
    void end(Result<ProcessOutput> result);

    const Command m_command;
    Ending<ProcessOutput> m_done;
    std::function<void(const QByteArray&)> m_line;
    QProcess m_process;
    ProcessOutput m_output;
    qsizetype m_lineStart = 0;
    qint64 m_group = 0;
};
