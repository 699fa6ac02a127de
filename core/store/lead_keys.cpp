#include "core/store/lead_keys.h"

#include <algorithm>

#include "core/store/lead_segments.h"
#include "core/store/packed_column.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

constexpr std::size_t keysPerPage = 512;

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

// A page: u32 number of keys, their hashes ascending, their leads as distance from the first of the load.
Bytes pageOf(std::span<const LeadKey> keys, std::int64_t load)
{
    Bytes bytes;
    putNumber(bytes, keys.size(), 4);
    std::vector<std::int64_t> numbers(keys.size());
    std::ranges::transform(keys, numbers.begin(), &LeadKey::hash);
    putNumbers(bytes, numbers);
    std::ranges::transform(keys, numbers.begin(), [load](const LeadKey& key) { return key.lead - load; });
    putNumbers(bytes, numbers);
    return bytes;
}

std::optional<std::vector<LeadKey>> keysOf(ByteView page, std::int64_t load)
{
    const auto count = takeNumber(page, 4);
    if (!count || *count > page.size()) return std::nullopt;
    const auto hashes = PackedNumbers::take(page, *count);
    const auto leads = hashes ? PackedNumbers::take(page, *count) : std::nullopt;
    if (!leads || !page.empty()) return std::nullopt;
    std::vector<LeadKey> keys(*count);
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = {static_cast<std::int64_t>(hashes->at(i)), load + static_cast<std::int64_t>(leads->at(i))};
    return keys;
}

/// The external id of a lead in a segment; nothing if it lies in rows.
Result<std::optional<std::string>> externalIdOf(const SqliteHandle& handle, LeadId lead)
{
    const auto packed = packedLead(handle, lead);
    if (!packed) return std::unexpected(packed.error());
    return *packed ? std::optional(std::string(textOf((*packed)->segment->fields.find("external_id").at((*packed)->index)))) : std::nullopt;
}

/// Refuses what the new leads have in common with each other and with those that are there.
class Twins {
public:
    Twins(const SqliteHandle& handle, const std::vector<LeadKey>& sorted) : handle_(handle), sorted_(sorted) {}

    [[nodiscard]] Result<void> amongThemselves() const
    {
        for (std::size_t i = 1; i < sorted_.size(); ++i) {
            if (sorted_[i - 1].hash != sorted_[i].hash) continue;
            const auto other = externalIdOf(handle_, LeadId{sorted_[i - 1].lead});
            if (!other) return std::unexpected(other.error());
            if (const auto free = mayBeNamed(sorted_[i].lead, *other); !free) return free;
        }
        return {};
    }
    [[nodiscard]] Result<void> inRows() const
    {
        SqliteStatement rows(handle_, sql("lead_external_ids"));
        for (;;) {
            const auto row = rows.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) return {};
            if (const auto free = isFree(keyHash(rows.text(1)), [&] { return Result<std::optional<std::string>>(std::string(rows.text(1))); }); !free) return free;
        }
    }
    [[nodiscard]] Result<void> inOtherLoads() const
    {
        SqliteStatement pages(handle_, sql("lead_key_page_all"));
        for (;;) {
            const auto row = pages.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) return {};
            const auto keys = keysOf(pages.bytes(1), pages.integer(0));
            if (!keys) return fail(codes::segmentDamaged, {handle_.path});
            for (const LeadKey& key : *keys)
                if (const auto free = isFree(key.hash, [&] { return externalIdOf(handle_, LeadId{key.lead}); }); !free) return free;
        }
    }

private:
    template <class ExternalId>
    [[nodiscard]] Result<void> isFree(std::int64_t hash, ExternalId externalId) const
    {
        auto found = std::ranges::lower_bound(sorted_, hash, {}, &LeadKey::hash);
        for (; found != sorted_.end() && found->hash == hash; ++found) {
            const auto name = externalId();
            if (!name) return std::unexpected(name.error());
            if (const auto free = mayBeNamed(found->lead, *name); !free) return free;
        }
        return {};
    }
    [[nodiscard]] Result<void> mayBeNamed(std::int64_t lead, const std::optional<std::string>& taken) const
    {
        const auto own = externalIdOf(handle_, LeadId{lead});
        if (!own) return std::unexpected(own.error());
        return taken && *own == taken ? refuse(codes::duplicateExternalId, {*taken}) : Result<void>();
    }

    const SqliteHandle& handle_;
    const std::vector<LeadKey>& sorted_;
};

Result<void> writePages(const SqliteHandle& handle, std::span<const LeadKey> keys, BatchId batch)
{
    const std::int64_t load = std::ranges::min(keys, {}, &LeadKey::lead).lead;
    SqliteStatement insert(handle, sql("lead_key_page_insert"));
    for (std::size_t from = 0; from < keys.size();) {
        std::size_t to = std::min(from + keysPerPage, keys.size());
        while (to < keys.size() && keys[to].hash == keys[to - 1].hash) ++to;  // a search looks into one page alone
        const Bytes page = pageOf(keys.subspan(from, to - from), load);
        insert.bind(1, load);
        insert.bind(2, keys[from].hash);
        insert.bindId(3, batch.value);
        insert.bindBytes(4, page);
        if (const auto inserted = insert.run(); !inserted) return inserted;
        from = to;
    }
    return {};
}

}  // namespace

std::int64_t keyHash(std::string_view externalId)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char each : externalId) hash = (hash ^ static_cast<unsigned char>(each)) * 0x100000001b3;
    return static_cast<std::int64_t>(hash >> 1);
}

Result<void> writeLeadKeys(const SqliteHandle& handle, std::vector<LeadKey> keys, BatchId batch)
{
    if (keys.empty()) return {};
    std::ranges::sort(keys, {}, &LeadKey::hash);
    const Twins twins(handle, keys);
    if (const auto free = twins.amongThemselves(); !free) return free;
    if (const auto free = twins.inRows(); !free) return free;
    if (const auto free = twins.inOtherLoads(); !free) return free;
    return writePages(handle, keys, batch);
}

PackedLeadFinder::PackedLeadFinder(const SqliteHandle& handle) : handle_(handle), pages_(handle, sql("lead_key_page_find")) {}

Result<std::optional<LeadId>> PackedLeadFinder::find(std::string_view externalId)
{
    if (externalId.empty()) return std::nullopt;
    const std::int64_t hash = keyHash(externalId);
    pages_.bind(1, hash);
    auto found = findInPages(externalId, hash);
    pages_.reset();
    return found;
}

Result<std::optional<LeadId>> PackedLeadFinder::findInPages(std::string_view externalId, std::int64_t hash)
{
    for (;;) {
        const auto row = pages_.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return std::nullopt;
        if (pages_.kind(1) == SqliteStatement::Kind::Null) continue;
        const auto keys = keysOf(pages_.bytes(1), pages_.integer(0));
        if (!keys) return fail(codes::segmentDamaged, {handle_.path});
        auto key = std::ranges::lower_bound(*keys, hash, {}, &LeadKey::hash);
        for (; key != keys->end() && key->hash == hash; ++key) {
            const auto name = externalIdOf(handle_, LeadId{key->lead});
            if (!name) return std::unexpected(name.error());
            if (*name == externalId) return LeadId{key->lead};
        }
    }
}

}  // namespace handschlag::store
