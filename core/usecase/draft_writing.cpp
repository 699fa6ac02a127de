#include "core/usecase/draft_writing.h"

#include <algorithm>

#include "core/agreement/document_json.h"
#include "core/agreement/strict_json.h"

namespace handschlag::usecase {
namespace {

using agreement::NegotiationEvent;
using agreement::NegotiationKind;
using agreement::Version;
using agreement::VersionEvent;
using agreement::VersionState;
using nlohmann::json;

/// One event for each parameter that this edit changed. Nobody's changes are not recorded.
Result<void> recordEdits(Store& store, VersionId id, const json& base, const json& before, const json& after, const Person& actor, Instant now,
                         const std::optional<agreement::Place>& accepted)
{
    if (!actor.id) return {};
    for (const agreement::Change& change : agreement::editedPlaces(base, before, after)) {
        NegotiationEvent event;
        event.version = id;
        event.kind = accepted == change.place() ? NegotiationKind::CounterAccepted : NegotiationKind::Edited;
        event.actor = actor.id;
        event.side = actor.side;
        event.at = now;
        event.clause = change.clause;
        event.parameter = change.parameter;
        event.before = change.before;
        event.after = change.after;
        if (const auto appended = store.agreements().append(event); !appended) return std::unexpected(appended.error());
    }
    return {};
}

Result<void> carryNegotiation(Store& store, VersionId from, VersionId to)
{
    const auto events = store.agreements().negotiation(from);
    if (!events) return std::unexpected(events.error());
    for (NegotiationEvent event : *events) {
        event.version = to;
        if (const auto appended = store.agreements().append(event); !appended) return std::unexpected(appended.error());
    }
    return {};
}

struct Ground {
    std::string base;  ///< empty: itself
    const Version* carriesOn = nullptr;
};

Result<Ground> groundOf(Store& store, std::string_view product, const Version* from)
{
    const auto inForce = inForceBefore(store, product, 0);
    if (!inForce) return std::unexpected(inForce.error());
    if (from && !from->inForceAt && !from->base.empty()) return Ground{from->base, from};
    return Ground{*inForce ? (*inForce)->canonical : std::string(), nullptr};
}

Result<Version> insertWith(Store& store, const agreement::Document& document, const Person& actor, Instant now, const Version* from,
                           const std::optional<agreement::Place>& accepted)
{
    const auto form = canonicalForm(document);
    if (!form) return std::unexpected(form.error());
    const auto previous = signedBefore(store, document.product, 0);
    if (!previous) return std::unexpected(previous.error());
    const auto ground = groundOf(store, document.product, from);
    if (!ground) return std::unexpected(ground.error());
    Version version;
    version.product = document.product;
    version.canonical = form->bytes;
    version.hash = form->hash;
    version.previousHash = *previous;
    version.base = ground->base;
    version.createdAt = now;
    const auto id = store.agreements().add(version);
    if (!id) return std::unexpected(id.error());
    const auto stored = loadVersion(store, *id);
    if (!stored) return stored;
    if (ground->carriesOn)
        if (const auto carried = carryNegotiation(store, ground->carriesOn->id, *id); !carried) return std::unexpected(carried.error());
    const auto base = baseOf(*stored);
    if (!base) return std::unexpected(base.error());
    const auto before = ground->carriesOn ? contentOf(*ground->carriesOn) : base;
    const auto after = contentOf(*stored);
    if (!before || !after) return std::unexpected(before ? after.error() : before.error());
    if (const auto recorded = recordEdits(store, *id, *base, *before, *after, actor, now, accepted); !recorded) return std::unexpected(recorded.error());
    if (const auto audited = auditVersion(store, *stored, actor, "agreement.draft", now); !audited) return std::unexpected(audited.error());
    return stored;
}

}  // namespace

bool isFrozen(const Version& version)
{
    return version.state == VersionState::InForce || version.state == VersionState::Superseded || version.trialFrom.has_value();
}

Result<Version> insertVersion(Store& store, const agreement::Document& document, const Person& actor, Instant now, const Version* from)
{
    return insertWith(store, document, actor, now, from, {});
}

Result<Version> writeDraft(Store& store, Version version, const agreement::Document& document, const Person& actor, Instant now,
                           const std::optional<agreement::Place>& accepted)
{
    if (isFrozen(version)) return insertWith(store, document, actor, now, &version, accepted);
    const auto form = canonicalForm(document);
    if (!form) return std::unexpected(form.error());
    const auto step = agreement::advance(agreement::lifeOf(version, now), {VersionEvent::Edit, actor.side});
    if (!step) return std::unexpected(step.error());
    if (step->dropsSignatures)
        if (const auto dropped = store.agreements().dropSignatures(version.id); !dropped) return std::unexpected(dropped.error());
    const auto base = baseOf(version);
    const auto before = contentOf(version);
    version.state = step->life.state;
    version.proposedAt.reset();
    version.canonical = form->bytes;
    version.hash = form->hash;
    const auto after = contentOf(version);
    for (const auto* read : {&base, &before, &after})
        if (!*read) return std::unexpected(read->error());
    if (const auto recorded = recordEdits(store, version.id, *base, *before, *after, actor, now, accepted); !recorded)
        return std::unexpected(recorded.error());
    if (const auto updated = store.agreements().update(version); !updated) return std::unexpected(updated.error());
    if (const auto audited = auditVersion(store, version, actor, "agreement.edit", now); !audited) return std::unexpected(audited.error());
    return loadVersion(store, version.id);
}

Result<json> baseOf(const Version& version)
{
    return agreement::parseStrictJson(version.base.empty() ? version.canonical : version.base);
}

Result<json> contentOf(const Version& version) { return agreement::parseStrictJson(version.canonical); }

}  // namespace handschlag::usecase
