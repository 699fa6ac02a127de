#pragma once
// What was freed goes back to the system, where the allocator would keep it for later. After work that needed much at once.

namespace handschlag {

void returnFreeMemory();

}  // namespace handschlag
