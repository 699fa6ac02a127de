// Proposing and signing a version (declared in agreements.h).

#include <algorithm>

#include "core/agreement/document_json.h"
#include "core/agreement/signature.h"
#include "core/agreement/validation.h"
#include "core/agreement/version_life.h"
#include "core/base/hashing.h"
#include "core/usecase/agreements.h"
#include "core/usecase/coming_into_force.h"
#include "core/usecase/exchange.h"
#include "core/usecase/key_history.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::Document;
using agreement::Side;
using agreement::Version;
using agreement::VersionEvent;
using agreement::VersionState;

constexpr ErrorCode invalid{"agreement.invalid"};
constexpr ErrorCode signatoryMissing{"agreement.signatory_missing"};
constexpr ErrorCode overtaken{"agreement.overtaken"};
constexpr ErrorCode pointsOpen{"agreement.points_open"};
constexpr ErrorCode pointsUnresolved{"agreement.points_unresolved"};
constexpr ErrorCode keyOfOther{"agreement.key_of_other_person"};
constexpr ErrorCode keyOfOtherSide{"agreement.key_of_other_side"};

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

/// Clause 14 from the persons that have a key, in the order they were added.
Result<void> fillSignatories(Store& store, Document& document)
{
    if (!document.signatories.signatories.empty()) return {};
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    for (const Person& person : *persons)
        if (person.side != Side::Observer && !person.fingerprint.empty())
            document.signatories.signatories.push_back({person.side, person.name, person.fingerprint});
    return {};
}

Result<void> checkProposable(const Document& document)
{
    const auto problems = agreement::validate(document);
    if (agreement::hasErrors(problems)) return handschlag::refuse(invalid, {joined(agreement::clausesWithErrors(problems))});
    for (const Side side : {Side::Marketing, Side::Sales})
        if (std::ranges::find(document.signatories.signatories, side, &agreement::Signatory::side) == document.signatories.signatories.end())
            return handschlag::refuse(signatoryMissing, {agreement::key(side)});
    return {};
}

Result<void> checkKey(const Person& person, const agreement::SigningKey& key, const Document& document)
{
    if (key.name != person.name) return handschlag::refuse(keyOfOther, {key.name, person.name});
    if (key.side != person.side) return handschlag::refuse(keyOfOtherSide, {person.name, agreement::key(key.side), agreement::key(person.side)});
    return agreement::checkSignatory(document.signatories, key.side, person.name, agreement::fingerprintOf(key.publicKey));
}

/// Refuses with the number of points in such a state and the clause of the first.
Result<void> refusePoints(Store& store, VersionId id, bool (*blocks)(agreement::PointState), ErrorCode code)
{
    const auto all = points(store, id);
    if (!all) return std::unexpected(all.error());
    const auto blocking = [blocks](const agreement::Point& point) { return blocks(point.state); };
    const auto first = std::ranges::find_if(*all, blocking);
    if (first == all->end()) return {};
    return handschlag::refuse(code, {std::to_string(std::ranges::count_if(*all, blocking)), first->change.clause});
}

}  // namespace

Result<Version> propose(Store& store, VersionId id, PersonId actor, Instant now)
{
    const auto person = partyById(store, actor);
    if (!person) return std::unexpected(person.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto version = loadVersion(store, id);
    if (!version) return version;
    const auto step = agreement::advance(agreement::lifeOf(*version, now), {VersionEvent::Propose, person->side});
    if (!step) return std::unexpected(step.error());
    if (const auto settled = refusePoints(store, id, agreement::isOpen, pointsOpen); !settled) return std::unexpected(settled.error());
    auto document = agreement::parseDocument(version->canonical);
    if (!document) return std::unexpected(document.error());
    if (const auto filled = fillSignatories(store, *document); !filled) return std::unexpected(filled.error());
    if (const auto proposable = checkProposable(*document); !proposable) return std::unexpected(proposable.error());
    const auto form = canonicalForm(*document);
    if (!form) return std::unexpected(form.error());
    const auto previous = signedBefore(store, version->product, version->number);
    if (!previous) return std::unexpected(previous.error());
    version->state = step->life.state;
    version->canonical = form->bytes;
    version->hash = form->hash;
    version->previousHash = *previous;
    version->proposedAt = now;
    return finish(store, **transaction, *version, *person, "agreement.propose", now);
}

Result<Version> sign(Store& store, VersionId id, PersonId signer, const agreement::SigningKey& key, Instant now)
{
    const auto person = partyById(store, signer);
    if (!person) return std::unexpected(person.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto version = loadVersion(store, id);
    if (!version) return version;
    const auto step = agreement::advance(agreement::lifeOf(*version, now), {VersionEvent::Sign, key.side});
    if (!step) return std::unexpected(step.error());
    const auto document = agreement::parseDocument(version->canonical);
    if (!document) return std::unexpected(document.error());
    if (const auto allowed = checkKey(*person, key, *document); !allowed) return std::unexpected(allowed.error());
    // A counterpart that signed elsewhere could not agree change by change here: its signature agrees to them all.
    const auto signedElsewhere = hasReceivedSignature(store, *version);
    if (!signedElsewhere) return std::unexpected(signedElsewhere.error());
    if (!*signedElsewhere)
        if (const auto agreed = refusePoints(store, id, agreement::isUnresolved, pointsUnresolved); !agreed) return std::unexpected(agreed.error());
    if (const auto valid = refuseRevoked(store, person->name, agreement::fingerprintOf(key.publicKey)); !valid) return std::unexpected(valid.error());
    const auto follows = continuesHere(store, *version);
    if (!follows) return std::unexpected(follows.error());
    if (!*follows) return handschlag::refuse(overtaken, {std::to_string(version->number)});
    const auto origin = originOf(store, version->documentToken);
    if (!origin) return std::unexpected(origin.error());
    const auto head = store.workspace().auditHead();
    if (!head) return std::unexpected(head.error());
    const agreement::SignedSubject subject{version->hash, *origin, version->documentToken, version->number, version->previousHash};
    const auto signature = agreement::signSubject(subject, *head, key, now);
    if (!signature) return std::unexpected(signature.error());
    if (const auto added = store.agreements().addSignature(id, *signature); !added) return std::unexpected(added.error());
    version->state = step->life.state;
    if (version->state == VersionState::InForce)
        if (const auto effective = putInForce(store, *version, *document, *person, now); !effective) return std::unexpected(effective.error());
    return finish(store, **transaction, *version, *person, "agreement.sign", now,
                  {{"side", agreement::key(key.side)}, {"fingerprint", signature->fingerprint}, {"state", agreement::key(version->state)}});
}

}  // namespace handschlag::usecase
