#pragma once
// Memory for tables of many megabytes that are asked at random: in pages of two megabytes, where the system grants them, the processor finds
// a place without walking through the tables of the pages first.
//
//   std::vector<Slot, LargePages<Slot>> slots(1'000'000);

#include <cstddef>
#include <new>

namespace handschlag {

/// Throws std::bad_alloc.
[[nodiscard]] void* takeLargePages(std::size_t bytes);
void giveLargePages(void* memory, std::size_t bytes) noexcept;

template <class T>
struct LargePages {
    using value_type = T;
    LargePages() = default;
    template <class U>
    explicit(false) LargePages(const LargePages<U>&) noexcept
    {
    }
    [[nodiscard]] T* allocate(std::size_t count) { return static_cast<T*>(takeLargePages(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) noexcept { giveLargePages(memory, count * sizeof(T)); }
    friend bool operator==(const LargePages&, const LargePages&) = default;
};

}  // namespace handschlag
