// SPDX-License-Identifier: MIT
// Preloaded into a program under test: writes down, in order, what it does to files below BABELREEL_RECORD_UNDER, and the first line
// of what it sends, into BABELREEL_RECORD_INTO. One line an event, its parts between tabs: what, path, other path or first words, bytes.
// A write is written down once it is done, a sync, a rename or a send before it begins: who reads it takes nothing for safe too early.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr size_t longest = 4096;

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int output() {
    static const int handle = [] {
        const char* path = std::getenv("BABELREEL_RECORD_INTO");
        return path ? int(::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) : -1;
    }();
    return handle;
}

bool isBelow(const char* path) {
    static const char* under = std::getenv("BABELREEL_RECORD_UNDER");
    return under && path[0] && std::strncmp(path, under, std::strlen(under)) == 0;
}

void record(const char* what, const char* path, const char* other, long long bytes) {
    if (output() < 0)
        return;
    char line[3 * longest];
    const int size = std::snprintf(line, sizeof line, "%s\t%s\t%s\t%lld\n", what, path, other, bytes);
    ::syscall(SYS_write, output(), line, size_t(size));
}

void recordHandle(const char* what, int handle, long long bytes) {
    char link[64];
    char path[longest];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const auto size = ::syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (size <= 0)
        return;
    path[size] = 0;
    if (isBelow(path))
        record(what, path, "", bytes);
}

bool isSocket(int handle) {
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(handle, SOL_SOCKET, SO_TYPE, &type, &size) == 0;
}

/// The request line alone: headers hold the key.
void recordSend(const void* data, size_t bytes) {
    char words[100] = {};
    for (size_t i = 0; i < bytes && i + 1 < sizeof words; ++i) {
        const char c = static_cast<const char*>(data)[i];
        if (c < ' ' || c > '~')
            break;
        words[i] = c;
    }
    if (std::strncmp(words, "POST ", 5) == 0 || std::strncmp(words, "GET ", 4) == 0 || std::strncmp(words, "PUT ", 4) == 0)
        record("send", "", words, static_cast<long long>(bytes));
}

void recordNames(const char* what, const char* from, const char* to) {
    if (isBelow(from) || isBelow(to))
        record(what, from, to, 0);
}

}  // namespace

extern "C" {

ssize_t write(int handle, const void* data, size_t bytes) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    if (isSocket(handle))
        recordSend(data, bytes);
    const ssize_t done = real(handle, data, bytes);
    if (done > 0)
        recordHandle("write", handle, done);
    return done;
}

ssize_t pwrite64(int handle, const void* data, size_t bytes, off64_t at) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    const ssize_t done = real(handle, data, bytes, at);
    if (done > 0)
        recordHandle("write", handle, done);
    return done;
}

ssize_t pwrite(int handle, const void* data, size_t bytes, off_t at) {
    return pwrite64(handle, data, bytes, at);
}

int fsync(int handle) {
    static const auto real = next<int (*)(int)>("fsync");
    recordHandle("sync", handle, 0);
    return real(handle);
}

int fdatasync(int handle) {
    static const auto real = next<int (*)(int)>("fdatasync");
    recordHandle("sync", handle, 0);
    return real(handle);
}

int rename(const char* from, const char* to) noexcept {
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    recordNames("rename", from, to);
    return real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    static const auto real = next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
    recordNames("rename", from, to);
    return real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept {
    static const auto real = next<int (*)(const char*)>("unlink");
    recordNames("unlink", path, "");
    return real(path);
}

ssize_t send(int handle, const void* data, size_t bytes, int flags) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, int)>("send");
    recordSend(data, bytes);
    return real(handle, data, bytes, flags);
}

ssize_t sendto(int handle, const void* data, size_t bytes, int flags, const sockaddr* to, socklen_t size) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t, int, const sockaddr*, socklen_t)>("sendto");
    recordSend(data, bytes);
    return real(handle, data, bytes, flags, to, size);
}

}  // extern "C"
