#include "core/usecase/coming_into_force.h"

#include <algorithm>

#include "core/agreement/version_life.h"
#include "core/calendar/zone.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::Document;
using agreement::Version;
using agreement::VersionEvent;
using agreement::VersionState;

Result<Instant> inForceFrom(const Document& document, Instant signedAt)
{
    if (!document.signatories.validFrom) return signedAt;
    const auto zone = calendar::Zone::find(document.zone);
    if (!zone) return std::unexpected(zone.error());
    return std::max(signedAt, zone->startOf(*document.signatories.validFrom));
}

}  // namespace

Result<void> putInForce(Store& store, Version& version, const Document& document, const Person& actor, Instant now)
{
    const auto from = inForceFrom(document, now);
    if (!from) return std::unexpected(from.error());
    version.inForceAt = *from;
    if (version.trialUntil && *version.trialUntil > *from) version.trialUntil = *from;
    const auto versions = store.agreements().versions(version.product);
    if (!versions) return std::unexpected(versions.error());
    for (Version other : *versions) {
        if (other.id == version.id || !other.inForceAt || (other.supersededAt && *other.supersededAt <= *from)) continue;
        other.supersededAt = *from;
        if (other.state == VersionState::InForce) {
            const auto step = agreement::advance(agreement::lifeOf(other, now), {VersionEvent::Supersede});
            if (!step) return std::unexpected(step.error());
            other.state = step->life.state;
        }
        if (const auto updated = store.agreements().update(other); !updated) return std::unexpected(updated.error());
        if (const auto audited = auditVersion(store, other, actor, "agreement.supersede", now, {{"by", version.number}}); !audited) return audited;
    }
    return {};
}

}  // namespace handschlag::usecase
