#include "ui/queue/rejection_evidence.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/handover/rejection.h"
#include "ui/shared/clause_sentence.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using handover::ClaimCheck;
using handover::ClauseKind;

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString cell(const leads::Lead& lead, const std::string& field)
{
    const leads::FieldValue& value = leads::valueOf(lead, field);
    if (leads::isMissing(value)) return Evidence::tr("missing");
    if (const auto number = leads::numberOf(value)) return count(*number);
    // Addresses may break where they are read as broken.
    return QString::fromStdString(std::string(leads::textOf(value))).replace(u'@', QStringLiteral("@\u200b"));
}

QStringList requiredFacts(const usecase::HandoverDetails& details)
{
    const auto& clause = details.document.required;
    const auto& items = details.snapshot.explanation.score.inquiry ? clause.forInquiry : clause.items;
    const auto& missing = details.snapshot.explanation.missing;
    QStringList facts;
    for (const auto& item : items) {
        const bool lacks =
            std::ranges::any_of(missing, [&](const auto& gap) { return gap.kind == scoring::Missing::Kind::RequiredField && gap.clause == item.id; });
        QStringList values;
        for (const std::string& field : item.anyOf) values << QStringLiteral("%1: %2").arg(fieldName(field), cell(details.snapshot.lead, field));
        facts << (lacks ? QStringLiteral("✗ ") : QStringLiteral("✓ ")) + values.join(QStringLiteral(" / "));
    }
    return facts;
}

QStringList criterionFacts(const usecase::HandoverDetails& details, const std::vector<agreement::Criterion>& criteria, Language language)
{
    QStringList facts;
    for (const auto& criterion : criteria) {
        const auto& parts = details.snapshot.explanation.parts;
        const auto part = std::ranges::find(parts, criterion.id, &scoring::Part::clause);
        const auto value = cell(details.snapshot.lead, criterion.field);
        facts << QStringLiteral("%1: %2  %3")
                     .arg(QString::fromStdString(criterion.name.in(language)), value, signedPoints(part == parts.end() ? 0 : part->points));
    }
    return facts;
}

QStringList behaviourFacts(const usecase::HandoverDetails& details, Language language)
{
    QStringList facts;
    const auto& parts = details.snapshot.explanation.parts;
    for (const auto& group : details.document.behaviour.groups)
        for (const auto& rule : group.rules)
            if (const auto part = std::ranges::find(parts, rule.id, &scoring::Part::clause); part != parts.end() && part->points != 0)
                facts << QStringLiteral("%1  %2").arg(QString::fromStdString(rule.name.in(language)), signedPoints(part->points));
    if (facts.isEmpty()) facts << Evidence::tr("no activity that counts");
    return facts;
}

QStringList factsFor(const usecase::HandoverDetails& details, ClauseKind kind, Language language)
{
    switch (kind) {
        case ClauseKind::Required:
            return requiredFacts(details);
        case ClauseKind::Fit:
            return criterionFacts(details, details.document.fit.criteria, language);
        case ClauseKind::Situation:
            return criterionFacts(details, details.document.situation.criteria, language);
        case ClauseKind::Behaviour:
            return behaviourFacts(details, language);
        case ClauseKind::Routing:
            return {Evidence::tr("Team: %1")
                        .arg(details.entry.teamName.empty() ? Evidence::tr("nobody") : QString::fromStdString(details.entry.teamName)),
                    Evidence::tr("Existing customer: %1").arg(cell(details.snapshot.lead, "customer"))};
        case ClauseKind::Bant: {
            QStringList answers;
            for (const char* field : {"budget", "authority", "need", "timing"})
                answers << QStringLiteral("%1: %2").arg(fieldName(field), cell(details.snapshot.lead, field));
            return answers;
        }
        case ClauseKind::Exclusions: {
            QStringList held;
            for (const auto& exclusion : details.document.exclusions.exclusions)
                if (std::ranges::find(details.snapshot.explanation.exclusions, exclusion.id) != details.snapshot.explanation.exclusions.end())
                    held << QString::fromStdString(exclusion.name.in(language));
            return held.isEmpty() ? QStringList{Evidence::tr("no exclusion held")} : held;
        }
        default:
            return {};
    }
}

QString centipoints(const ClaimCheck& check, std::size_t index)
{
    return index < check.arguments.size() ? points(QString::fromStdString(check.arguments[index]).toLongLong()) : QString();
}

QString whyText(const ClaimCheck& check)
{
    QStringList fields;
    for (const std::string& argument : check.arguments) fields << fieldName(argument);
    if (check.why == "required_complete") return Evidence::tr("every required field was filled in");
    if (check.why == "required_missing") return Evidence::tr("missing at the handover: %1").arg(fields.join(QStringLiteral(", ")));
    if (check.why == "fit_reached") return Evidence::tr("fit %1, agreed %2").arg(centipoints(check, 0), centipoints(check, 1));
    if (check.why == "fit_below") return Evidence::tr("fit %1 is below the agreed %2").arg(centipoints(check, 0), centipoints(check, 1));
    if (check.why == "behaviour_shown") return Evidence::tr("behaviour %1 points").arg(centipoints(check, 0));
    if (check.why == "no_behaviour") return Evidence::tr("no activity that counts");
    if (check.why == "exclusion_held") return Evidence::tr("an exclusion held");
    if (check.why == "no_exclusion") return Evidence::tr("no exclusion held");
    if (check.why == "customer_known") return Evidence::tr("known as a customer or with an open deal");
    if (check.why == "no_customer") return Evidence::tr("no customer and no open deal known");
    return QString::fromStdString(check.why);
}

QString verdictText(const ClaimCheck& check)
{
    switch (check.result) {
        case handover::ClaimResult::Supported:
            return Evidence::tr("✓ Borne out: %1.").arg(whyText(check));
        case handover::ClaimResult::NotSupported:
            return Evidence::tr("✗ Not borne out: %1. Marketing may object; say in the comment what is different.").arg(whyText(check));
        case handover::ClaimResult::NotCheckable:
            return {};
    }
    return {};
}

}  // namespace

RejectionEvidence evidenceFor(const usecase::HandoverDetails& details, const agreement::RejectionReason& reason, Language language)
{
    const ClauseKind kind = handover::clauseKind(details.document, reason.clause);
    handover::Rejection claim;
    claim.reason = reason.code;
    claim.clause = reason.clause;
    claim.disposition = reason.disposition;
    claim.definitional = reason.definitional;
    const ClaimCheck check = handover::checkClaim(details.document, details.snapshot, claim);
    RejectionEvidence evidence;
    evidence.result = check.result;
    evidence.verdict = verdictText(check);
    evidence.facts = factsFor(details, kind, language);
    evidence.sentence = citedSentence(details.document, reason.clause);
    if (kind != ClauseKind::Unknown) evidence.clause = Evidence::tr("Clause %1: %2").arg(clauseNumber(kind)).arg(clauseTitle(kind));
    return evidence;
}

}  // namespace handschlag::ui
