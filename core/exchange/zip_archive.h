#pragma once
// An archive in memory, read with care: strangers wrote it. Nothing is ever unpacked to a disk, names of entries are compared and never
// used as paths. Caps: 2,000 entries, 512 MiB unpacked over all that is read, 64 MiB of what packs better than real tables do.
//
//   auto archive = ZipArchive::open(bytes, progress); if (!archive) return std::unexpected(archive.error());
//   if (archive->holds("xl/workbook.xml")) archive->read("xl/workbook.xml", listener);

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/progress.h"
#include "core/exchange/xml_stream.h"

struct zip;

namespace handschlag::exchange {

class ZipArchive {
public:
    /// Bytes and progress must outlive the archive.
    [[nodiscard]] static Result<ZipArchive> open(std::string_view bytes, const Progress& progress);
    /// Case matters only where two entries differ in nothing else.
    [[nodiscard]] bool holds(const std::string& name) const { return indexOf(name).has_value(); }
    /// Feeds an entry to the listener as it unpacks, until that has enough. Fails for what is missing, damaged, encrypted, or too large,
    /// with the listener's own problem, and with task.cancelled.
    [[nodiscard]] Result<void> read(const std::string& name, XmlListener& listener);

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    ZipArchive(zip* archive, std::uint64_t packed, const Progress& progress) : archive_(archive), packed_(packed), progress_(&progress) {}
    [[nodiscard]] std::optional<std::uint64_t> indexOf(const std::string& name) const;
    [[nodiscard]] bool exceeds(std::uint64_t unpacked) const;

    std::unique_ptr<zip, Discard> archive_;
    std::uint64_t packed_;
    std::uint64_t unpacked_ = 0;
    const Progress* progress_;
};

}  // namespace handschlag::exchange
