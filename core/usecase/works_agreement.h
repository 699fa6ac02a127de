#pragma once
// What the organisation has agreed with its works council (domain section 9). Until an agreement is recorded promises show kept or missed only; with
// it what was done after its deadline is told apart from what was not done. Showing more takes two people, one of each side; showing less takes one.
//
//   requestWorksAgreement(store, "Betriebsvereinbarung Leadbearbeitung, 3 Feb 2026", maria, now);
//   confirmWorksAgreement(store, jonas, now);   // of the other side
//   worksAgreement(store)->isRecorded();

#include <optional>
#include <string>
#include <string_view>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode worksAgreementTitle{"works_agreement.title_needed"};
inline constexpr ErrorCode worksAgreementRecorded{"works_agreement.recorded_already"};  ///< title
inline constexpr ErrorCode worksAgreementNone{"works_agreement.none"};
inline constexpr ErrorCode worksAgreementOtherSide{"works_agreement.other_side"};  ///< name of who asked
}  // namespace codes

/// A person and when they did it.
struct Said {
    PersonId by;
    Instant at;
    friend bool operator==(const Said&, const Said&) = default;
};

struct WorksAgreement {
    std::string title;  ///< as people call the document, with its date
    Said requested;
    std::optional<Said> confirmed;
    [[nodiscard]] bool isRecorded() const { return confirmed.has_value(); }
    friend bool operator==(const WorksAgreement&, const WorksAgreement&) = default;
};

/// Nothing if none was ever asked for or it was withdrawn.
[[nodiscard]] Result<std::optional<WorksAgreement>> worksAgreement(Store& store);
/// Whether late may be told from missed.
[[nodiscard]] Result<bool> mayTellLateness(Store& store);
/// By a person of either side; takes the place of an earlier request.
[[nodiscard]] Result<void> requestWorksAgreement(Store& store, std::string_view title, PersonId actor, Instant now);
/// By a person of the other side than whoever asked (works_agreement.other_side).
[[nodiscard]] Result<void> confirmWorksAgreement(Store& store, PersonId actor, Instant now);
/// Request or record: gone. By a person of either side.
[[nodiscard]] Result<void> withdrawWorksAgreement(Store& store, PersonId actor, Instant now);

}  // namespace handschlag::usecase
