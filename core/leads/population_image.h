#pragma once
// A population as bytes in a file, columns as they lie in memory, so that a start reads and does not build. A derived thing: whoever cannot
// use one (another format, a machine of another byte order, damage) builds the population anew.

#include <cstdint>
#include <optional>
#include <string>

#include "core/leads/population.h"

namespace handschlag::leads {

/// What the image was made of.
struct ImageKey {
    std::string workspace;      ///< token
    std::int64_t sequence = 0;  ///< of the workspace's changes
    std::int64_t mark = 0;      ///< of that change
};

/// False if the file could not be written whole; it is then gone. Readable by nobody else.
[[nodiscard]] bool writeImage(const std::string& path, const ImageKey& key, const Population& population);

struct PopulationImage {
    ImageKey key;
    Population population;
};
/// Nothing if there is no such file, or none that is whole and of this workspace.
[[nodiscard]] std::optional<PopulationImage> readImage(const std::string& path, const std::string& workspace);

}  // namespace handschlag::leads
