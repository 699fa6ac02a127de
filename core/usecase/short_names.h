#pragma once
// Names of at most 12 bytes, as most systems give to their records, and the lead that each means: name and lead in one place of 16 bytes, so
// that a question goes to memory once.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/ids.h"

namespace handschlag::usecase {

struct NamedLead {
    std::string_view name;
    LeadId lead;
};

class ShortNames {
public:
    ShortNames() : slots_(16) {}
    /// Whether both fit; what does not must be kept elsewhere.
    [[nodiscard]] static bool fits(const NamedLead& named) { return fits(named.name) && static_cast<std::uint64_t>(named.lead.value) <= UINT32_MAX; }
    [[nodiscard]] static bool fits(std::string_view name) { return !name.empty() && name.size() <= longest && name.back() != '\0'; }

    /// A name that is given twice means no lead any more. Several at once are quicker.
    void add(std::span<const NamedLead> named);
    /// The lead of a name that fits, or none if it means several; nothing for a name that nobody added. Safe from any thread while nobody adds.
    [[nodiscard]] std::optional<LeadId> find(std::string_view name) const;
    /// The leads of many; none for names that mean none, and for those that do not fit.
    void find(std::span<const std::string_view> names, std::span<LeadId> leads) const;
    /// Asks memory for what find() will look at.
    void prefetch(std::span<const std::string_view> names) const;

private:
    static constexpr std::size_t longest = 12;
    /// The bytes of a name, which does not end with a 0, and zeros behind them.
    struct Key {
        std::uint64_t first = 0;
        std::uint32_t last = 0;
        friend bool operator==(const Key&, const Key&) = default;
        [[nodiscard]] bool isFree() const { return first == 0 && last == 0; }
    };
    struct Slot {
        std::uint64_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t lead = 0;
        [[nodiscard]] Key key() const { return {first, last}; }
    };
    [[nodiscard]] static Key keyOf(std::string_view name);
    [[nodiscard]] std::size_t firstPlace(Key key) const;
    /// Where a key stands, or the free slot where it would.
    [[nodiscard]] std::size_t placeOf(Key key) const;
    void put(const Slot& slot);
    void makeRoom(std::size_t more);
    void prefetch(Key key) const;

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
};

}  // namespace handschlag::usecase
