#include "core/base/whole_file.h"

#include <algorithm>
#include <atomic>
#include <fstream>

#include "core/base/workers.h"

namespace handschlag {
namespace {

bool readPart(const std::filesystem::path& path, char* bytes, std::size_t from, std::size_t count)
{
    std::ifstream file(path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(from));
    file.read(bytes + from, static_cast<std::streamsize>(count));
    return static_cast<std::size_t>(file.gcount()) == count;
}

}  // namespace

std::optional<std::string> wholeFile(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto size = static_cast<std::size_t>(std::filesystem::file_size(path, failure));
    if (failure || size == 0) return std::nullopt;
    constexpr std::size_t partBytes = std::size_t{4} << 20;
    const std::size_t parts = (size + partBytes - 1) / partBytes;
    std::atomic<bool> whole = true;
    std::string content;
    content.resize_and_overwrite(size, [&](char* bytes, std::size_t) {
        const Workers workers(parts > 1 ? 0 : 1);
        workers.each(parts, [&](int, std::size_t part) {
            if (!readPart(path, bytes, part * partBytes, std::min(partBytes, size - part * partBytes))) whole = false;
        });
        return size;
    });
    return whole ? std::optional(std::move(content)) : std::nullopt;
}

}  // namespace handschlag
