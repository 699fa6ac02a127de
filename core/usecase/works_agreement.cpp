#include "core/usecase/works_agreement.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

constexpr const char* setting = "privacy.works_agreement";

nlohmann::json jsonOf(const Said& said) { return {{"by", said.by.value}, {"at", said.at.seconds}}; }

std::optional<Said> saidIn(const nlohmann::json& json, const char* name)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_object()) return std::nullopt;
    return Said{PersonId{found->value("by", std::int64_t{0})}, Instant{found->value("at", std::int64_t{0})}};
}

/// Writes the setting (empty: none) with its audit entry, which bears no words, and commits.
Result<void> write(Store& store, Transaction& transaction, const std::optional<WorksAgreement>& agreement, const Person& actor, const char* action, Instant now)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    std::string text;
    if (agreement) {
        nlohmann::json json{{"title", agreement->title}, {"requested", jsonOf(agreement->requested)}};
        if (agreement->confirmed) json["confirmed"] = jsonOf(*agreement->confirmed);
        text = json.dump();
    }
    if (auto kept = store.workspace().setSetting(setting, text); !kept) return kept;
    AuditEntry entry;
    entry.recordedAt = now;
    entry.actor = actor.token;
    entry.action = action;
    entry.subject = info->token;
    entry.details = "{}";
    if (auto audited = store.workspace().appendAudit(std::move(entry)); !audited) return audited;
    const auto done = transaction.commit();
    return done ? Result<void>() : std::unexpected(done.error());
}

}  // namespace

Result<std::optional<WorksAgreement>> worksAgreement(Store& store)
{
    const auto text = store.workspace().setting(setting);
    if (!text) return std::unexpected(text.error());
    if (!*text || (*text)->empty()) return std::nullopt;
    const auto json = nlohmann::json::parse(**text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto requested = saidIn(json, "requested");
    if (!requested) return std::nullopt;
    return WorksAgreement{json.value("title", std::string()), *requested, saidIn(json, "confirmed")};
}

Result<bool> mayTellLateness(Store& store)
{
    const auto agreement = worksAgreement(store);
    if (!agreement) return std::unexpected(agreement.error());
    return *agreement && (*agreement)->isRecorded();
}

Result<void> requestWorksAgreement(Store& store, std::string_view title, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    if (trimmed(title).empty()) return refuse(codes::worksAgreementTitle);
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto former = worksAgreement(store);
    if (!former) return std::unexpected(former.error());
    if (*former && (*former)->isRecorded()) return refuse(codes::worksAgreementRecorded, {(*former)->title});
    return write(store, **transaction, WorksAgreement{std::string(trimmed(title)), {actor, now}, {}}, *person, "works_agreement.request", now);
}

Result<void> confirmWorksAgreement(Store& store, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto agreement = worksAgreement(store);
    if (!agreement) return std::unexpected(agreement.error());
    if (!*agreement) return refuse(codes::worksAgreementNone);
    if ((*agreement)->isRecorded()) return refuse(codes::worksAgreementRecorded, {(*agreement)->title});
    const auto first = namedPartyById(store, (*agreement)->requested.by);
    if (!first) return std::unexpected(first.error());
    if (first->side == person->side) return refuse(codes::worksAgreementOtherSide, {first->name});
    (*agreement)->confirmed = Said{actor, now};
    return write(store, **transaction, *agreement, *person, "works_agreement.confirm", now);
}

Result<void> withdrawWorksAgreement(Store& store, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto agreement = worksAgreement(store);
    if (!agreement) return std::unexpected(agreement.error());
    if (!*agreement) return refuse(codes::worksAgreementNone);
    return write(store, **transaction, std::nullopt, *person, "works_agreement.withdraw", now);
}

}  // namespace handschlag::usecase
