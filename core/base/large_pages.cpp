#include "core/base/large_pages.h"

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace handschlag {
namespace {

constexpr std::size_t pageBytes = std::size_t{2} << 20;

std::align_val_t alignmentFor(std::size_t bytes) { return std::align_val_t{bytes >= pageBytes ? pageBytes : alignof(std::max_align_t)}; }

}  // namespace

void* takeLargePages(std::size_t bytes)
{
    void* memory = ::operator new(bytes, alignmentFor(bytes));
#if defined(__linux__)
    if (bytes >= pageBytes) static_cast<void>(madvise(memory, bytes / pageBytes * pageBytes, MADV_HUGEPAGE));  // a wish
#endif
    return memory;
}

void giveLargePages(void* memory, std::size_t bytes) noexcept { ::operator delete(memory, bytes, alignmentFor(bytes)); }

}  // namespace handschlag
