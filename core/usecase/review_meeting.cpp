#include "core/usecase/review_meeting.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/agreement/canonical.h"
#include "core/base/text.h"
#include "core/review/figures_json.h"
#include "core/usecase/fiscal_year.h"
#include "core/usecase/review_ports.h"
#include "core/usecase/reviews.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

using review::AgendaPoint;
using review::Decision;
using review::ReviewKey;

/// Numbers and states only; words are erasable and lie elsewhere.
Result<void> audit(Store& store, const Person& actor, std::string_view action, const Decision& decision, Instant now)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    nlohmann::json details{{"decision", decision.id}, {"quarter", toIso(decision.review.quarter)}, {"state", review::key(decision.state)}};
    if (!decision.figure.empty()) details["figure"] = decision.figure;
    if (decision.target) details["target"] = *decision.target;
    if (decision.due) details["due"] = toIso(*decision.due);
    const auto text = agreement::canonicalJson(details);
    if (!text) return std::unexpected(text.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.actor = actor.token;
    entry.action = std::string(action);
    entry.subject = info->token;
    entry.details = *text;
    return store.workspace().appendAudit(entry);
}

Result<std::optional<std::int64_t>> valueNow(Store& store, const Decision& decision, Instant now)
{
    if (decision.figure.empty()) return std::nullopt;
    const auto start = fiscalYearStart(store);
    if (!start) return std::unexpected(start.error());
    ReviewQuery query;
    query.product = decision.review.product;
    query.quarter = review::quarterOf(decision.review.quarter, *start);
    query.asOf = now;
    query.withLeads = false;
    query.withWonBase = false;
    const auto report = reviewReport(store, query);
    if (!report) return std::unexpected(report.error());
    return review::valueOf(review::keyFigures(report->figures), decision.figure);
}

Result<void> check(Store& store, const Decision& decision)
{
    if (trimmed(decision.decision).empty()) return handschlag::refuse(codes::decisionTextNeeded);
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    if (std::ranges::find(*persons, decision.owner, &Person::id) == persons->end()) return handschlag::refuse(codes::decisionOwnerNeeded);
    const auto isOne = [&](std::string_view prefix) { return decision.figure.starts_with(prefix); };
    constexpr std::array groups{"marketing.", "sales.", "waterfall.", "acceptance.", "reasons."};
    if (!decision.figure.empty() && decision.figure != "recycled" && std::ranges::none_of(groups, isOne))
        return misuse(codes::decisionFigureUnknown, {decision.figure});
    return {};
}

Result<Decision> written(Store& store, Transaction& transaction, Decision decision, const Person& actor, std::string_view action, Instant now)
{
    const auto id = store.reviews().put(decision);
    if (!id) return std::unexpected(id.error());
    decision.id = *id;
    ++decision.rowVersion;
    if (const auto audited = audit(store, actor, action, decision, now); !audited) return std::unexpected(audited.error());
    if (const auto committed = transaction.commit(); !committed) return std::unexpected(committed.error());
    return decision;
}

/// Refuses a quarter that was frozen.
Result<void> checkOpen(Store& store, const ReviewKey& review)
{
    const auto frozen = store.reviews().frozen(review.product);
    if (!frozen) return std::unexpected(frozen.error());
    const auto found = std::ranges::find(*frozen, review, &FrozenReview::review);
    if (found == frozen->end()) return {};
    const auto start = fiscalYearStart(store);
    if (!start) return std::unexpected(start.error());
    return handschlag::refuse(codes::reviewClosed, {toText(review::quarterOf(review.quarter, *start)), toIso(found->at)});
}

/// What was agreed on, not how far it has come.
bool saysTheSame(const Decision& one, const Decision& other)
{
    const auto words = [](const Decision& decision) {
        return std::tie(decision.issue, decision.decision, decision.success, decision.figure, decision.target, decision.proposal, decision.version);
    };
    return words(one) == words(other);
}

std::string questionsSetting(std::string_view product) { return "review.questions" + (product.empty() ? std::string() : '.' + std::string(product)); }

AgendaPoint* find(std::vector<AgendaPoint>& points, const std::string& key)
{
    const auto found = std::ranges::find(points, key, &AgendaPoint::key);
    return found == points.end() ? nullptr : &*found;
}

Result<void> put(Store& store, const ReviewKey& review, AgendaPoint& point)
{
    if (const auto done = store.reviews().put(review, point); !done) return done;
    ++point.rowVersion;
    return {};
}

/// The agenda of a review that may still be changed.
Result<std::vector<AgendaPoint>> openAgenda(Store& store, const ReviewKey& review)
{
    if (const auto open = checkOpen(store, review); !open) return std::unexpected(open.error());
    return agenda(store, review);
}

}  // namespace

Result<Decision> addDecision(Store& store, Decision decision, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    if (const auto checked = check(store, decision); !checked) return std::unexpected(checked.error());
    const auto before = valueNow(store, decision, now);
    if (!before) return std::unexpected(before.error());
    decision.id = 0;
    decision.rowVersion = 0;
    decision.at = now;
    decision.actor = actor;
    decision.before = *before;
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (const auto open = checkOpen(store, decision.review); !open) return std::unexpected(open.error());
    return written(store, **transaction, std::move(decision), *person, "review.decision_add", now);
}

Result<Decision> changeDecision(Store& store, Decision decision, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    if (const auto checked = check(store, decision); !checked) return std::unexpected(checked.error());
    const auto all = store.reviews().decisions(decision.review.product);
    if (!all) return std::unexpected(all.error());
    const auto stored = std::ranges::find(*all, decision.id, &Decision::id);
    if (stored == all->end()) return handschlag::refuse(codes::reviewUnknownRow, {std::to_string(decision.id)});
    decision.review = stored->review;
    decision.at = stored->at;
    decision.actor = stored->actor;
    decision.before = stored->before;
    const bool sameWords = saysTheSame(decision, *stored);
    if (decision.figure != stored->figure) {
        const auto before = valueNow(store, decision, now);
        if (!before) return std::unexpected(before.error());
        decision.before = *before;
    }
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (!sameWords)
        if (const auto open = checkOpen(store, decision.review); !open) return std::unexpected(open.error());
    return written(store, **transaction, std::move(decision), *person, "review.decision_change", now);
}

Result<std::vector<std::string>> voiceQuestions(Store& store, std::string_view product, Language language)
{
    const auto text = store.workspace().setting(questionsSetting(product));
    if (!text) return std::unexpected(text.error());
    const auto json = *text ? nlohmann::json::parse(**text, nullptr, false) : nlohmann::json();
    std::vector<std::string> questions;
    if (json.is_array())
        for (const auto& one : json)
            if (one.is_string()) questions.push_back(one.get_ref<const std::string&>());
    if (questions.empty()) questions.emplace_back(language == Language::German ? "Was ist für Sie ein qualifizierter Lead?" : "What is a qualified lead for you?");
    return questions;
}

Result<void> setVoiceQuestions(Store& store, std::string_view product, const std::vector<std::string>& questions, PersonId actor)
{
    if (const auto person = namedPartyById(store, actor); !person) return std::unexpected(person.error());
    auto json = nlohmann::json::array();
    for (const std::string& question : questions)
        if (const auto text = trimmed(question); !text.empty()) json.push_back(text);
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto kept = store.workspace().setSetting(questionsSetting(product), json.dump()); !kept) return kept;
    const auto done = (*transaction)->commit();
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> setVoice(Store& store, const ReviewKey& review, std::string_view question, std::string_view answer, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    if (person->side != agreement::Side::Sales) return handschlag::refuse(codes::voiceOfSales, {person->name});
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto open = checkOpen(store, review); !open) return open;
    const auto voices = store.reviews().voices(review);
    if (!voices) return std::unexpected(voices.error());
    review::Voice voice{0, review, now, actor, std::string(question), std::string(trimmed(answer)), 0};
    const auto former = std::ranges::find_if(*voices, [&](const review::Voice& one) { return one.actor == actor && one.question == question; });
    if (former != voices->end()) {
        voice.id = former->id;
        voice.rowVersion = former->rowVersion;
    }
    if (const auto put = store.reviews().put(voice); !put) return std::unexpected(put.error());
    const auto done = (*transaction)->commit();
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<std::vector<AgendaPoint>> agenda(Store& store, const ReviewKey& review)
{
    auto changed = store.reviews().agenda(review);
    if (!changed) return changed;
    return review::agendaOf(std::move(*changed));
}

Result<AgendaPoint> changePoint(Store& store, const ReviewKey& review, AgendaPoint point, PersonId actor)
{
    if (const auto person = namedPartyById(store, actor); !person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto points = openAgenda(store, review);
    if (!points) return std::unexpected(points.error());
    if (!find(*points, point.key)) return misuse(codes::agendaPointUnknown, {point.key});
    if (point.isOwn() && trimmed(point.title).empty()) return handschlag::refuse(codes::decisionTextNeeded);
    if (const auto done = put(store, review, point); !done) return std::unexpected(done.error());
    if (const auto done = (*transaction)->commit(); !done) return std::unexpected(done.error());
    return point;
}

Result<AgendaPoint> addPoint(Store& store, const ReviewKey& review, std::string_view title, PersonId actor)
{
    if (const auto person = namedPartyById(store, actor); !person) return std::unexpected(person.error());
    if (trimmed(title).empty()) return handschlag::refuse(codes::decisionTextNeeded);
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto points = openAgenda(store, review);
    if (!points) return std::unexpected(points.error());
    AgendaPoint point;
    for (int number = 1; point.key.empty() || find(*points, point.key); ++number) point.key = "own." + std::to_string(number);
    point.position = points->back().position + 1;
    point.title = trimmed(title);
    if (const auto done = put(store, review, point); !done) return std::unexpected(done.error());
    if (const auto done = (*transaction)->commit(); !done) return std::unexpected(done.error());
    return point;
}

Result<std::vector<AgendaPoint>> orderAgenda(Store& store, const ReviewKey& review, const std::vector<std::string>& keys, PersonId actor)
{
    if (const auto person = namedPartyById(store, actor); !person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto points = openAgenda(store, review);
    if (!points) return std::unexpected(points.error());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        AgendaPoint* point = find(*points, keys[i]);
        if (!point) return misuse(codes::agendaPointUnknown, {keys[i]});
        if (point->position == static_cast<int>(i) + 1) continue;
        point->position = static_cast<int>(i) + 1;
        if (const auto done = put(store, review, *point); !done) return std::unexpected(done.error());
    }
    if (const auto done = (*transaction)->commit(); !done) return std::unexpected(done.error());
    return agenda(store, review);
}

}  // namespace handschlag::usecase
