// SPDX-License-Identifier: MIT
#include "services/system/childprocess.h"

#include "services/system/tools.h"

#ifdef Q_OS_UNIX
#include <signal.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOutput = 256 * 1024 * 1024;  // hours of speech; nothing sound writes more
constexpr qsizetype errorTail = 4096;

QProcessEnvironment plainEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);  // UTF-8 in and out, and errors in the words we look for
    return environment;
}

// Runs in the child between fork and exec: plain system calls only.
[[maybe_unused]] void prepareChild() {
#ifdef Q_OS_UNIX
    setpgid(0, 0);  // apertium is a script with a pipeline: one signal must reach all of it
    [[maybe_unused]] const int niceness = nice(5);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

void killGroup([[maybe_unused]] qint64 group) {
#ifdef Q_OS_UNIX
    if (group > 0)
        kill(static_cast<pid_t>(-group), SIGKILL);
#endif
}

}  // namespace

ChildProcess::ChildProcess(Command command, QObject* parent)
    : QObject(parent), m_command(std::move(command)) {}

ChildProcess::~ChildProcess() {
    m_process.disconnect(this);
    killGroup(m_group);
    m_process.kill();
    m_process.waitForFinished();
}

void ChildProcess::start(Ending<ProcessOutput> done, std::function<void(const QByteArray&)> line) {
    m_done = std::move(done);
    m_line = std::move(line);
    const QString path = tools::find(m_command.program);
    if (path.isEmpty())
        end(fail(tools::missing({m_command.program})));
    else
        launch(path);
}

void ChildProcess::launch(const QString& path) {
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ChildProcess::readErrors);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(tools::failed(m_command.program, m_process.errorString().toUtf8())));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        readErrors();
        const bool well =
            status == QProcess::NormalExit && code == 0 && !tools::saysDiskFull(m_output.errorTail);
        if (well)
            end(std::move(m_output));
        else
            end(fail(tools::failed(m_command.program, m_output.errorTail)));
    });
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier(prepareChild);
#endif
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.setWorkingDirectory(m_command.folder);
    if (m_command.input.isEmpty())
        m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(path, m_command.arguments);
    m_group = m_process.processId();
    if (!m_command.input.isEmpty()) {
        m_process.write(m_command.input);
        m_process.closeWriteChannel();
    }
}

void ChildProcess::readOutput() {
    m_output.out += m_process.readAllStandardOutput();
    if (m_output.out.size() > mostOutput) {
        killGroup(m_group);
        m_process.kill();
    }
    if (!m_line)
        return;
    for (qsizetype feed; (feed = m_output.out.indexOf('\n', m_lineStart)) >= 0; m_lineStart = feed + 1)
        m_line(m_output.out.mid(m_lineStart, feed - m_lineStart));
}

void ChildProcess::readErrors() {
    m_output.errorTail = (m_output.errorTail + m_process.readAllStandardError()).right(errorTail);
}

void ChildProcess::end(Result<ProcessOutput> result) {
    if (m_done)
        endLater(this, m_done, std::move(result));
}
