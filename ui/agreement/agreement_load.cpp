#include "ui/agreement/agreement_load.h"

#include <algorithm>

namespace handschlag::ui {
namespace {

/// The versions of the product, or of the only one there is.
Result<std::vector<agreement::Version>> versionsOf(usecase::Store& store, const std::string& product)
{
    auto versions = store.agreements().versions(product);
    if (!versions || !versions->empty() || !product.empty()) return versions;
    const auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    return products->size() == 1 ? store.agreements().versions(products->front()) : versions;
}

}  // namespace

Result<AgreementLoad> loadAgreement(usecase::Store& store, const std::string& product, int number, Instant now)
{
    AgreementLoad load;
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    load.persons = std::move(*persons);
    auto versions = versionsOf(store, product);
    if (!versions) return std::unexpected(versions.error());
    load.versions = std::move(*versions);
    if (load.versions.empty()) return load;
    const auto wanted = std::ranges::find(load.versions, number, &agreement::Version::number);
    const auto& chosen = wanted == load.versions.end() ? load.versions.front() : *wanted;
    auto version = usecase::agreementVersion(store, chosen.product, chosen.number);
    if (!version) return std::unexpected(version.error());
    load.version = std::move(version->version);
    load.document = std::move(version->document);
    auto active = usecase::activeAgreement(store, chosen.product, now);
    if (!active) return std::unexpected(active.error());
    if (active->kind != usecase::ActiveKind::Draft) load.counts = std::move(*active);
    return load;
}

}  // namespace handschlag::ui
