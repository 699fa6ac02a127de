#include "core/exchange/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>

#include "core/exchange/xlsx_codes.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t mostEntries = 2'000;
constexpr std::uint64_t mostUnpacked = std::uint64_t{512} << 20;
constexpr std::uint64_t unsuspicious = std::uint64_t{64} << 20;
constexpr std::uint64_t usualRatio = 40;  // real sheets pack 5 to 20 times
constexpr std::size_t chunkBytes = 64 * 1024;

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// What the end of the archive says: looked at first, because opening costs time and memory for each entry.
std::uint64_t declaredEntries(std::string_view bytes)
{
    constexpr std::size_t endRecord = 22, longestComment = 0xFFFF, bigEndRecord = 56;
    const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), endRecord + longestComment));
    const std::size_t end = tail.rfind("PK\x05\x06"sv);
    if (end == std::string_view::npos || tail.size() - end < endRecord) return 0;
    const std::uint64_t entries = littleEndian(tail.substr(end + 10, 2));
    if (entries != 0xFFFF) return entries;
    const std::size_t big = bytes.rfind("PK\x06\x06"sv);
    return big == std::string_view::npos || bytes.size() - big < bigEndRecord ? entries : littleEndian(bytes.substr(big + 32, 8));
}

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string textOf(zip_error_t* error)
{
    std::string text = zip_error_strerror(error);
    zip_error_fini(error);
    return text;
}

}  // namespace

void ZipArchive::Discard::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(std::string_view bytes, const Progress& progress)
{
    if (declaredEntries(bytes) > mostEntries) return fail(xlsx::tooLarge, {}, "entries");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source) return fail(xlsx::damaged, {}, textOf(&error));
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return fail(xlsx::damaged, {}, textOf(&error));
    }
    ZipArchive opened(archive, bytes.size(), progress);
    if (zip_get_num_entries(archive, 0) > static_cast<zip_int64_t>(mostEntries)) return fail(xlsx::tooLarge, {}, "entries");
    return opened;
}

std::optional<std::uint64_t> ZipArchive::indexOf(const std::string& name) const
{
    for (const zip_flags_t flags : {zip_flags_t{0}, zip_flags_t{ZIP_FL_NOCASE}})
        if (const zip_int64_t index = zip_name_locate(archive_.get(), name.c_str(), flags); index >= 0) return static_cast<std::uint64_t>(index);
    return std::nullopt;
}

bool ZipArchive::exceeds(std::uint64_t unpacked) const
{
    return unpacked > mostUnpacked || (unpacked > unsuspicious && unpacked / usualRatio > packed_);
}

Result<void> ZipArchive::read(const std::string& name, XmlListener& listener)
{
    const auto index = indexOf(name);
    if (!index) return fail(xlsx::damaged, {}, name + " is missing");
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (zip_stat_index(archive_.get(), *index, 0, &entry) != 0) return fail(xlsx::damaged, {}, name);
    if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE) return fail(xlsx::password);
    if ((entry.valid & ZIP_STAT_SIZE) && exceeds(unpacked_ + entry.size)) return fail(xlsx::tooLarge, {}, name);
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(archive_.get(), *index, 0));
    if (!file) return fail(xlsx::damaged, {}, name + ": " + zip_strerror(archive_.get()));

    XmlStream stream(listener);
    std::array<char, chunkBytes> chunk;
    while (!listener.stopped()) {
        if (progress_->stopped()) return refuse(taskCancelled);
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0) return fail(xlsx::damaged, {}, name + ": " + zip_file_strerror(file.get()));
        if (got == 0) return stream.finish();
        unpacked_ += static_cast<std::uint64_t>(got);  // what an entry says of its size may be a lie
        if (exceeds(unpacked_)) return fail(xlsx::tooLarge, {}, name);
        if (const auto fed = stream.feed({chunk.data(), static_cast<std::size_t>(got)}); !fed) return fed;
    }
    return {};
}

}  // namespace handschlag::exchange
