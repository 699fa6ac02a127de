#pragma once
// Which activities a workspace has already: by external id, else by lead, type, asset and a bucket of ten minutes.

#include <string>
#include <unordered_map>

#include "core/leads/dictionary.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

class ActivityBook {
public:
    [[nodiscard]] static Result<ActivityBook> load(Store& store);

    enum class Verdict { New, KnownBefore, SeenInFile };
    /// Notes the activity. Without bucket, only an external id tells two activities to be one.
    [[nodiscard]] Verdict note(const leads::Activity& activity, bool bucket);

private:
    struct Key {
        LeadId lead;
        std::int64_t bucket;
        std::uint32_t type;
        std::uint32_t asset;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const noexcept;
    };
    [[nodiscard]] Verdict note(const leads::Activity& activity, bool bucket, bool inFile);
    leads::DictionaryBuilder texts_;
    std::unordered_map<Key, bool, Hash> byBucket_;            // value: seen in this file
    std::unordered_map<std::string, bool> byExternalId_;
};

}  // namespace handschlag::usecase
