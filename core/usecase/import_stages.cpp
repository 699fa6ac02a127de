#include "core/usecase/import_stages.h"

#include <algorithm>

#include "core/agreement/document_json.h"

namespace handschlag::usecase {

Result<exchange::StageNames> stageNamesOf(Store& store)
{
    const auto versions = store.agreements().versions({});
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return exchange::StageNames();
    const auto inForce = std::ranges::find(*versions, agreement::VersionState::InForce, &agreement::Version::state);
    const auto document = agreement::parseDocument(inForce != versions->end() ? inForce->canonical : versions->front().canonical);
    if (!document) return std::unexpected(document.error());
    return exchange::StageNames(&document->stages);
}

}  // namespace handschlag::usecase
