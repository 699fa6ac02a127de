#include "ui/agreement/agreement_load.h"

#include <algorithm>

#include "core/agreement/document_json.h"

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

/// What the version stands on, and the changes since.
Result<void> loadNegotiation(usecase::Store& store, AgreementLoad& load)
{
    load.base = load.document;
    if (load.version.base.empty()) return {};
    auto base = agreement::parseDocument(load.version.base);
    if (!base) return std::unexpected(base.error());
    load.base = std::move(*base);
    for (const agreement::Version& other : load.versions)
        if (other.number < load.version.number && other.canonical == load.version.base) load.baseNumber = std::max(load.baseNumber, other.number);
    auto points = usecase::points(store, load.version.id);
    if (!points) return std::unexpected(points.error());
    load.points = std::move(*points);
    return {};
}

/// Only while the version is being worked on, and of its own number.
Result<void> loadRefusal(usecase::Store& store, AgreementLoad& load)
{
    using enum agreement::VersionState;
    if (load.version.state == InForce || load.version.state == Superseded) return {};
    const auto refusals = usecase::refusals(store, load.version.product);
    if (!refusals) return std::unexpected(refusals.error());
    if (refusals->empty() || refusals->back().version != load.version.number) return {};
    load.refusal = refusals->back();
    const auto person = std::ranges::find(load.persons, load.refusal->person, &usecase::Person::token);
    if (person != load.persons.end()) load.refusal->person = person->name;
    return {};
}

}  // namespace

Result<AgreementLoad> loadAgreement(usecase::Store& store, const std::string& product, int number, Instant now)
{
    AgreementLoad load;
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    load.persons = std::move(*persons);
    auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    load.products = std::move(*products);
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
    if (const auto refused = loadRefusal(store, load); !refused) return std::unexpected(refused.error());
    if (const auto negotiated = loadNegotiation(store, load); !negotiated) return std::unexpected(negotiated.error());
    auto active = usecase::activeAgreement(store, chosen.product, now);
    if (!active) return std::unexpected(active.error());
    if (active->kind != usecase::ActiveKind::Draft) load.counts = std::move(*active);
    return load;
}

}  // namespace handschlag::ui
