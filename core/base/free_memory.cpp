#include "core/base/free_memory.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace handschlag {

void returnFreeMemory()
{
#if defined(__GLIBC__)
    static_cast<void>(malloc_trim(0));
#endif
}

}  // namespace handschlag
