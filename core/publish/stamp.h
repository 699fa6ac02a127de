#pragma once
// Points in time as they stand on paper: "2. Juli 2026, 14:05 Uhr".

#include "core/agreement/wording.h"
#include "core/base/instant.h"
#include "core/calendar/zone.h"

namespace handschlag::publish {

class Stamp {
public:
    Stamp(const agreement::Wording& wording, const calendar::Zone& zone) : wording_(wording), zone_(zone) {}

    [[nodiscard]] std::string day(Instant at) const;
    /// With the time of day and the name of the zone.
    [[nodiscard]] std::string moment(Instant at) const;

private:
    agreement::Wording wording_;
    calendar::Zone zone_;
};

}  // namespace handschlag::publish
