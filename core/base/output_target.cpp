#include "core/base/output_target.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace handschlag {
namespace {

struct Head {
    std::array<std::uint8_t, 72> bytes{};
    std::size_t size = 0;

    [[nodiscard]] std::uint32_t number(std::size_t at) const
    {
        return static_cast<std::uint32_t>(bytes[at]) << 24 | static_cast<std::uint32_t>(bytes[at + 1]) << 16 |
               static_cast<std::uint32_t>(bytes[at + 2]) << 8 | bytes[at + 3];
    }
};

/// Nothing of what cannot be read.
Head headOf(const std::string& path)
{
    Head head;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return head;
    const ssize_t size = read(file, head.bytes.data(), head.bytes.size());
    close(file);
    head.size = size > 0 ? static_cast<std::size_t>(size) : 0;
    return head;
}

bool isWorkspace(const std::string& path)
{
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    const Head head = headOf(path);
    return head.size == head.bytes.size() && std::equal(magic.begin(), magic.end(), head.bytes.begin()) &&
           head.number(68) == static_cast<std::uint32_t>(workspaceMark);
}

/// The write-ahead log under any name, e.g. through a hard link.
bool isLog(const std::string& path)
{
    constexpr std::uint32_t logMagic = 0x377F0682;
    const Head head = headOf(path);
    return head.size >= 4 && (head.number(0) | 1U) == (logMagic | 1U);
}

/// What the database keeps beside the workspace whose name it bears.
bool isBesideWorkspace(const std::string& path)
{
    for (const std::string_view ending : {"-wal", "-shm", "-journal"})
        if (path.ends_with(ending) && isWorkspace(path.substr(0, path.size() - ending.size()))) return true;
    return false;
}

}  // namespace

Result<void> mayReplace(const std::string& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return {};
    if (!S_ISREG(status.st_mode)) return fail(codes::targetIsNoFile, {path});
    std::error_code unresolved;
    const std::string whole = std::filesystem::canonical(path, unresolved).string();
    const std::string& real = unresolved ? path : whole;
    if (isWorkspace(real) || isLog(real) || isBesideWorkspace(real)) return fail(codes::targetIsWorkspace, {path});
    return {};
}

}  // namespace handschlag
