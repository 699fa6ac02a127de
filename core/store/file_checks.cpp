#include "core/store/file_checks.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "core/store/store_errors.h"
#include "core/store/store_session.h"

namespace handschlag::store {
namespace {

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::uint32_t bigEndian(const std::uint8_t* bytes)
{
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 | static_cast<std::uint32_t>(bytes[2]) << 8 |
           bytes[3];
}

/// The first bytes of a SQLite file tell what it is without opening it as a database.
Result<void> checkHeader(const std::string& path, int newestSchema)
{
    constexpr std::size_t headerSize = 100;
    std::array<std::uint8_t, headerSize> header{};
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return fail(codes::unreadable, {path}, std::strerror(errno));
    const ssize_t size = ::read(file, header.data(), header.size());
    close(file);
    if (size < 0) return fail(codes::unreadable, {path}, std::strerror(errno));
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    const bool isSqlite = size == static_cast<ssize_t>(headerSize) && std::equal(magic.begin(), magic.end(), header.begin());
    if (!isSqlite) return fail(codes::notAWorkspace, {path});
    if (bigEndian(header.data() + 68) != static_cast<std::uint32_t>(applicationId)) return fail(codes::otherProgram, {path});
    const std::uint32_t schema = bigEndian(header.data() + 60);
    if (schema > static_cast<std::uint32_t>(newestSchema))
        return fail(codes::newerSchema, {path, std::to_string(schema), std::to_string(newestSchema)});
    return {};
}

}  // namespace

bool isOnNetwork(const std::string& existing)
{
    struct statfs system {};
    return statfs(existing.c_str(), &system) == 0 && isNetworkFileSystem(static_cast<std::uint32_t>(system.f_type));
}

bool isNetworkFileSystem(std::uint32_t type)
{
    constexpr std::array<std::uint32_t, 7> types{0x6969, 0xFF534D42, 0x517B, 0xFE534D42, 0x5346414F, 0x73757245, 0x564C};
    return std::ranges::find(types, type) != types.end();
}

Result<void> mayPlace(const std::string& path)
{
    struct stat status {};
    if (lstat(path.c_str(), &status) == 0) return fail(codes::exists, {path});
    const std::string folder = folderOf(path);
    if (stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return fail(codes::folderMissing, {path, folder});
    if (access(folder.c_str(), W_OK) != 0) return fail(codes::folderReadOnly, {path, folder}, std::strerror(errno));
    return {};
}

Result<void> mayCreate(const std::string& path)
{
    if (const auto placed = mayPlace(path); !placed) return placed;
    if (isOnNetwork(folderOf(path))) return fail(codes::networkDrive, {path});
    return {};
}

Result<void> mayRead(const std::string& path, int newestSchema)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return errno == ENOENT ? fail(codes::missing, {path}) : fail(codes::unreadable, {path}, std::strerror(errno));
    if (S_ISDIR(status.st_mode)) return fail(codes::isFolder, {path});
    if (!S_ISREG(status.st_mode)) return fail(codes::notAWorkspace, {path});
    return checkHeader(path, newestSchema);
}

Result<void> mayOpen(const std::string& path, int newestSchema)
{
    if (const auto readable = mayRead(path, newestSchema); !readable) return readable;
    if (isOnNetwork(path)) return fail(codes::networkDrive, {path});
    if (access(path.c_str(), W_OK) != 0) return fail(codes::readOnly, {path}, std::strerror(errno));
    const std::string folder = folderOf(path);
    if (access(folder.c_str(), W_OK) != 0) return fail(codes::folderReadOnly, {path, folder}, std::strerror(errno));
    return {};
}

}  // namespace handschlag::store
