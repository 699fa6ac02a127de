#pragma once
// Names of at most 15 bytes, as most systems give to their records, and the lead that each means. Name and lead lie in one place: a question
// goes to memory once.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/ids.h"

namespace handschlag::usecase {

class ShortNames {
public:
    static constexpr std::size_t longest = 15;

    ShortNames() : slots_(16) {}
    /// 1 to 15 bytes. A name that is given twice means no lead any more.
    void add(std::string_view name, LeadId lead);
    /// Null for a name that nobody added. Safe from any thread while nobody adds.
    [[nodiscard]] const LeadId* find(std::string_view name) const;
    /// The leads of many; none for names that mean none, and for those that are empty or longer.
    void find(std::span<const std::string_view> names, std::span<LeadId> leads) const;

private:
    /// The bytes of a name, and their number in the last one.
    struct Key {
        std::uint64_t first = 0, last = 0;
        friend bool operator==(const Key&, const Key&) = default;
        [[nodiscard]] bool isFree() const { return last == 0; }
    };
    struct Slot {
        Key key;
        LeadId lead;
    };
    [[nodiscard]] static Key keyOf(std::string_view name);
    [[nodiscard]] std::size_t firstPlace(const Key& key) const;
    /// Where a key stands, or the free slot where it would.
    [[nodiscard]] std::size_t placeOf(const Key& key) const;
    void grow();

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
};

}  // namespace handschlag::usecase
