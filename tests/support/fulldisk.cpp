// SPDX-License-Identifier: MIT
// A disk that is full, for one program and one place, as a library that is loaded before it. What is written under
// BABELREEL_FULL_UNDER fails with ENOSPC once BABELREEL_FULL_AFTER bytes went there, for as long as the file
// BABELREEL_FULL_WHILE exists. At the first failure "<that file>.hit" is made.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool liesThere(int handle, const char* under) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    return size > 0 && std::strncmp(path, under, std::strlen(under)) == 0;
}

bool isFull(int handle, size_t bytes) {
    static std::atomic<long long> written = 0;
    const char* under = std::getenv("BABELREEL_FULL_UNDER");
    const char* lasts = std::getenv("BABELREEL_FULL_WHILE");
    const char* after = std::getenv("BABELREEL_FULL_AFTER");
    if (!under || !lasts || !liesThere(handle, under))
        return false;
    if (written + static_cast<long long>(bytes) <= (after ? std::atoll(after) : 0) || ::access(lasts, F_OK) != 0) {
        written += static_cast<long long>(bytes);
        return false;
    }
    char hit[4096];
    std::snprintf(hit, sizeof hit, "%s.hit", lasts);
    ::close(::open(hit, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    errno = ENOSPC;
    return true;
}

}  // namespace

extern "C" {

ssize_t write(int handle, const void* bytes, size_t size) {
    return isFull(handle, size) ? -1 : ::syscall(SYS_write, handle, bytes, size);
}

ssize_t pwrite(int handle, const void* bytes, size_t size, off_t place) {
    return isFull(handle, size) ? -1 : ::syscall(SYS_pwrite64, handle, bytes, size, place);
}

ssize_t pwrite64(int handle, const void* bytes, size_t size, off64_t place) {
    return isFull(handle, size) ? -1 : ::syscall(SYS_pwrite64, handle, bytes, size, place);
}
}
