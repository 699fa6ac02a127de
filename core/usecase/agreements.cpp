#include "core/usecase/agreements.h"

#include <algorithm>
#include <functional>

#include "core/agreement/bundle.h"
#include "core/agreement/document_json.h"
#include "core/agreement/templates.h"
#include "core/agreement/version_life.h"
#include "core/base/text.h"
#include "core/calendar/zone.h"
#include "core/usecase/draft_writing.h"
#include "core/usecase/exchange.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::Document;
using agreement::LifeEvent;
using agreement::Version;
using agreement::VersionEvent;
using agreement::VersionState;

constexpr ErrorCode noAgreement{"agreement.none"};
constexpr ErrorCode numberMissing{"agreement.number_missing"};
constexpr ErrorCode conflict{"agreement.conflict"};
constexpr ErrorCode otherProduct{"agreement.other_product"};
constexpr ErrorCode trialLength{"agreement.trial_length"};
constexpr ErrorCode trialUsedUp{"agreement.trial_used_up"};
constexpr ErrorCode reasonNeeded{"agreement.reason_needed"};
constexpr auto refusalsKey = "agreement.refusals";

/// Versions of the product, newest first; the only product there is, if none is named.
Result<std::vector<Version>> versionsOf(Store& store, std::string_view product)
{
    auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty() && product.empty()) {
        const auto products = store.agreements().products();
        if (!products) return std::unexpected(products.error());
        if (products->size() == 1) versions = store.agreements().versions(products->front());
    }
    if (versions && versions->empty()) return fail(noAgreement, {std::string(product)});
    return versions;
}

Result<ActiveAgreement> withDocument(const Version& version, ActiveKind kind)
{
    auto document = agreement::parseDocument(version.canonical);
    if (!document) return std::unexpected(document.error());
    return ActiveAgreement{version, std::move(*document), kind};
}

/// Past the last day of its validity (clause 14), in the organisation's zone.
bool hasExpired(const Document& document, Instant at)
{
    if (!document.signatories.validUntil) return false;
    const auto zone = calendar::Zone::find(document.zone);
    return zone && zone->dayOf(at) > *document.signatories.validUntil;
}

ActiveKind kindOf(const Version& version, Instant at)
{
    if (agreement::isInForce(version, at)) return ActiveKind::InForce;
    return agreement::isOnTrial(version, at) ? ActiveKind::Trial : ActiveKind::Draft;
}

/// Moves a version through one event of its life, without signatures or documents changing hands.
Result<Version> moved(Store& store, VersionId id, const Person& actor, const LifeEvent& event, Instant now, nlohmann::json details,
                      const std::function<Result<void>(Version&)>& change)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto version = loadVersion(store, id);
    if (!version) return version;
    const auto step = agreement::advance(agreement::lifeOf(*version, now), event);
    if (!step) return std::unexpected(step.error());
    if (step->dropsSignatures)
        if (const auto dropped = store.agreements().dropSignatures(id); !dropped) return std::unexpected(dropped.error());
    version->state = step->life.state;
    if (const auto changed = change(*version); !changed) return std::unexpected(changed.error());
    return finish(store, **transaction, *version, actor, std::string("agreement.") + agreement::key(event.what), now, std::move(details));
}

Result<void> rememberRefusal(Store& store, const Version& version, const Person& actor, std::string_view reason, Instant now)
{
    const auto stored = store.workspace().setting(refusalsKey);
    if (!stored) return std::unexpected(stored.error());
    auto list = nlohmann::json::parse(stored->value_or("[]"), nullptr, false);
    if (!list.is_array()) list = nlohmann::json::array();
    list.push_back({{"document", version.documentToken},
                    {"version", version.number},
                    {"hash", version.hash},
                    {"person", actor.token},
                    {"at", toIso(now)},
                    {"reason", toNfc(trimmed(reason))}});
    return store.workspace().setSetting(refusalsKey, list.dump());
}

}  // namespace

Result<ActiveAgreement> activeAgreement(Store& store, std::string_view product, Instant at)
{
    const auto versions = versionsOf(store, product);
    if (!versions) return std::unexpected(versions.error());
    for (const Version& version : *versions) {
        if (!agreement::isInForce(version, at)) continue;
        auto active = withDocument(version, ActiveKind::InForce);
        if (!active || !hasExpired(active->document, at)) return active;
    }
    const auto trial = std::ranges::find_if(*versions, [at](const Version& version) { return agreement::isOnTrial(version, at); });
    if (trial != versions->end()) return withDocument(*trial, ActiveKind::Trial);
    return withDocument(versions->front(), ActiveKind::Draft);
}

Result<Version> newestVersion(Store& store, std::string_view product)
{
    const auto versions = versionsOf(store, product);
    if (!versions) return std::unexpected(versions.error());
    return versions->front();
}

Result<ActiveAgreement> agreementVersion(Store& store, std::string_view product, int number)
{
    const auto versions = versionsOf(store, product);
    if (!versions) return std::unexpected(versions.error());
    const auto found = std::ranges::find(*versions, number, &Version::number);
    if (found == versions->end()) return handschlag::refuse(numberMissing, {std::to_string(number)});
    // What the version is by its own record; whether it is past its validity is a question of a moment.
    const Instant since = found->inForceAt ? *found->inForceAt : found->trialFrom.value_or(Instant{});
    return withDocument(*found, kindOf(*found, since));
}

Result<Version> addDraft(Store& store, const Document& document, PersonId actor, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto person = personById(store, actor);
    if (!person) return std::unexpected(person.error());
    auto version = insertVersion(store, document, *person, now);
    if (!version) return version;
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return version;
}

Result<VersionId> draftFromTemplate(Store& store, std::string_view templateName, std::string_view product, Instant now)
{
    auto document = agreement::templateDocument(templateName);
    if (!document) return std::unexpected(document.error());
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    document->organisation = info->organisation;
    document->zone = info->zone;
    document->calendar.zone = info->zone;
    document->product = std::string(product);
    const auto version = addDraft(store, *document, PersonId{}, now);
    if (!version) return std::unexpected(version.error());
    return version->id;
}

Result<Version> saveDraft(Store& store, VersionId id, int expectedRowVersion, const Document& document, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto version = loadVersion(store, id);
    if (!version) return version;
    if (version->rowVersion != expectedRowVersion) return handschlag::refuse(conflict, {std::to_string(version->number)});
    if (document.product != version->product) return misuse(otherProduct, {document.product, version->product});
    auto written = writeDraft(store, *version, document, *person, now);
    if (!written) return written;
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return written;
}

Result<Version> refuse(Store& store, VersionId id, PersonId actor, std::string_view reason, Instant now)
{
    if (trimmed(reason).empty()) return misuse(reasonNeeded);
    const auto person = partyById(store, actor);
    if (!person) return std::unexpected(person.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto version = loadVersion(store, id);
    if (!version) return version;
    const auto step = agreement::advance(agreement::lifeOf(*version, now), {VersionEvent::Refuse, person->side});
    if (!step) return std::unexpected(step.error());
    if (const auto dropped = store.agreements().dropSignatures(id); !dropped) return std::unexpected(dropped.error());
    version->state = step->life.state;
    if (version->state == VersionState::Draft) version->proposedAt.reset();
    if (const auto remembered = rememberRefusal(store, *version, *person, reason, now); !remembered) return std::unexpected(remembered.error());
    return finish(store, **transaction, *version, *person, "agreement.refuse", now);
}

Result<std::vector<Refusal>> refusals(Store& store, std::string_view product)
{
    const auto versions = versionsOf(store, product);
    if (!versions) return std::unexpected(versions.error());
    const auto stored = store.workspace().setting(refusalsKey);
    if (!stored) return std::unexpected(stored.error());
    const auto list = nlohmann::json::parse(stored->value_or("[]"), nullptr, false);
    std::vector<Refusal> result;
    for (const auto& entry : list.is_array() ? list : nlohmann::json::array()) {
        if (entry.value("document", "") != versions->front().documentToken) continue;
        result.push_back({entry.value("version", 0), entry.value("hash", ""), entry.value("person", ""),
                          instantFromIso(entry.value("at", "")).value_or(Instant{}), entry.value("reason", "")});
    }
    return result;
}

Result<Version> withdraw(Store& store, VersionId id, PersonId signer, Instant now)
{
    const auto person = partyById(store, signer);
    if (!person) return std::unexpected(person.error());
    return moved(store, id, *person, {VersionEvent::Withdraw, person->side}, now, nlohmann::json::object(), [](Version&) { return Result<void>(); });
}

Result<Version> startTrial(Store& store, VersionId id, PersonId actor, int days, Instant now)
{
    if (days < 1 || days > agreement::longestTrialDays) return misuse(trialLength, {std::to_string(agreement::longestTrialDays)});
    const auto person = partyById(store, actor);
    if (!person) return std::unexpected(person.error());
    return moved(store, id, *person, {VersionEvent::StartTrial, person->side}, now, {{"days", days}}, [&](Version& version) -> Result<void> {
        // Ended and begun again it stays one trial: else it would never have to be signed.
        const Instant from = version.trialFrom.value_or(now);
        const Instant last = from.plus(agreement::longestTrialDays * secondsPerDay);
        if (last <= now) return handschlag::refuse(trialUsedUp, {std::to_string(version.number), std::to_string(agreement::longestTrialDays)});
        version.trialFrom = from;
        version.trialUntil = std::min(now.plus(days * secondsPerDay), last);
        return {};
    });
}

Result<Version> endTrial(Store& store, VersionId id, PersonId actor, Instant now)
{
    const auto person = partyById(store, actor);
    if (!person) return std::unexpected(person.error());
    return moved(store, id, *person, {VersionEvent::EndTrial, person->side}, now, nlohmann::json::object(),
                 [&](Version& version) {
                     version.trialUntil = now;
                     return Result<void>();
                 });
}

Result<std::string> exportBundle(Store& store, VersionId id)
{
    const auto version = loadVersion(store, id);
    if (!version) return std::unexpected(version.error());
    const auto origin = originOf(store, version->documentToken);
    if (!origin) return std::unexpected(origin.error());
    return agreement::writeBundle(*version, *origin);
}

}  // namespace handschlag::usecase
