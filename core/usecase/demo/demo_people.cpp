#include "core/usecase/demo/demo_people.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "core/base/hashing.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/people.h"

namespace handschlag::usecase::demo {
namespace {

using agreement::Side;

constexpr const char* owners[]{"Thomas Keller", "Katrin Lorenz"};

struct Post {
    const char* name;
    Side side;
    const char* team;
    bool head;
};

constexpr Post posts[]{{"Anna Kern", Side::Marketing, "", true},
                       {"Lukas Brandt", Side::Marketing, "", false},
                       {"Miriam Roth", Side::Sales, "Innendienst", true},
                       {"Jonas Vogel", Side::Sales, "Innendienst", false},
                       {"Svenja Hartmann", Side::Sales, "Innendienst", false},
                       {owners[0], Side::Sales, "Außendienst", false},
                       {owners[1], Side::Sales, "Außendienst", false},
                       {"Elena Costa", Side::Sales, "Export", false}};

Result<void> keepKeys(Store& store, const std::vector<agreement::SigningKey>& keys)
{
    nlohmann::json sealed = nlohmann::json::array();
    for (const auto& key : keys) sealed.push_back(agreement::sealKey(key, passphrase, agreement::SealStrength::Fast));
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto kept = store.workspace().setSetting("demo_keys", sealed.dump()); !kept) return kept;
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return {};
}

int promised(int leads) { return std::max(10, 120 * (leads / 100) / 20 / 10 * 10); }

/// What the sides agreed first and found wanting: small firms too cheap, webinars too dear, inquiries too slow.
void loosen(agreement::Document& document)
{
    for (auto& criterion : document.fit.criteria)
        if (criterion.field == "employees")
            for (auto& bucket : criterion.buckets) bucket.points = bucket.points < 0 ? bucket.points / 2 : bucket.points;
    for (auto& group : document.behaviour.groups)
        for (auto& rule : group.rules)
            if (rule.type == "webinar_attended") rule.points = 3'000;
    document.sales.inquiryDecisionMinutes = document.sales.inquiryFirstTouchMinutes = 60;
    document.sales.decisionMinutes = 480;
}

Result<agreement::Version> proposeAndSign(Store& store, const Staff& staff, VersionId draft, Instant at)
{
    const auto proposed = propose(store, draft, staff.headOf(Side::Marketing), at);
    if (!proposed) return proposed;
    if (const auto agreed = agreeToAll(store, draft, staff.headOf(Side::Sales), at.plus(1'800)); !agreed) return std::unexpected(agreed.error());
    const auto half = sign(store, draft, staff.headOf(Side::Marketing), staff.keys[0], at.plus(3'600));
    if (!half) return half;
    return sign(store, draft, staff.headOf(Side::Sales), staff.keys[1], at.plus(2 * 3'600));
}

}  // namespace

std::span<const char* const> accountOwners() { return owners; }

PersonId Staff::headOf(Side side) const
{
    const auto found = std::ranges::find_if(persons, [side](const Person& person) { return person.head && person.side == side; });
    return found == persons.end() ? PersonId{} : found->id;
}

Result<Staff> hireStaff(Store& store, Instant at)
{
    Staff staff;
    for (const Post& post : posts) {
        NewPerson wanted{post.name, post.side, post.team, {}, post.head};
        if (post.head) {
            staff.keys.push_back(agreement::generateKey(post.name, post.side));
            wanted.publicKey = toBase64(staff.keys.back().publicKey);
        }
        const auto person = addPerson(store, wanted, at);
        if (!person) return std::unexpected(person.error());
        staff.persons.push_back(*person);
    }
    if (const auto kept = keepKeys(store, staff.keys); !kept) return std::unexpected(kept.error());
    return staff;
}

Result<SignedVersions> signTwice(Store& store, const Staff& staff, int leads, Instant firstAt, Instant secondAt)
{
    const PersonId author = staff.headOf(Side::Marketing);
    const auto draft = draftFromTemplate(store, "b2b_standard", "", firstAt.plus(-10 * secondsPerDay));
    if (!draft) return std::unexpected(draft.error());
    const auto first = agreementVersion(store, "", 1);
    if (!first) return std::unexpected(first.error());
    agreement::Document agreed = first->document;
    agreed.calendar.region = "BW";
    agreed.marketing.leadsPerQuarter = promised(leads);
    agreement::Document loose = agreed;
    loosen(loose);
    const auto saved = saveDraft(store, *draft, first->version.rowVersion, loose, author, firstAt.plus(-5 * secondsPerDay));
    if (!saved) return std::unexpected(saved.error());
    const auto inForce = proposeAndSign(store, staff, saved->id, firstAt);
    if (!inForce) return std::unexpected(inForce.error());

    const auto next = saveDraft(store, inForce->id, inForce->rowVersion, agreed, author, secondAt.plus(-7 * secondsPerDay));
    if (!next) return std::unexpected(next.error());
    if (const auto replaced = proposeAndSign(store, staff, next->id, secondAt); !replaced) return std::unexpected(replaced.error());
    auto before = agreementVersion(store, "", 1);
    if (!before) return std::unexpected(before.error());
    auto now = agreementVersion(store, "", 2);
    if (!now) return std::unexpected(now.error());
    return SignedVersions{std::move(*before), std::move(*now)};
}

}  // namespace handschlag::usecase::demo
