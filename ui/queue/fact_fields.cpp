#include "ui/queue/fact_fields.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/handover/cited_clause.h"
#include "core/handover/fact_check.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {
namespace {

using agreement::Rule;
using handover::ClauseKind;

struct FactFields {
    Q_DECLARE_TR_FUNCTIONS(FactFields)
};

void collect(const Rule& rule, std::vector<std::string>& fields)
{
    const auto each = [&fields](const std::vector<Rule>& rules) {
        for (const Rule& term : rules) collect(term, fields);
    };
    if (const auto* all = std::get_if<agreement::AllOf>(&rule.node)) each(all->rules);
    if (const auto* any = std::get_if<agreement::AnyOf>(&rule.node)) each(any->rules);
    if (const auto* some = std::get_if<agreement::AtLeast>(&rule.node)) each(some->rules);
    if (const auto* inverse = std::get_if<agreement::Not>(&rule.node)) each(inverse->rule);
    if (const auto* field = std::get_if<agreement::FieldIs>(&rule.node)) fields.push_back(field->field);
}

std::vector<std::string> ofCriteria(const std::vector<agreement::Criterion>& criteria, const std::string& cited)
{
    std::vector<std::string> fields;
    const bool one = std::ranges::find(criteria, cited, &agreement::Criterion::id) != criteria.end();
    for (const auto& criterion : criteria)
        if (!one || criterion.id == cited) fields.push_back(criterion.field);
    return fields;
}

std::vector<std::string> ofKind(const agreement::Document& document, const std::string& cited, bool inquiry)
{
    std::vector<std::string> fields;
    switch (handover::clauseKind(document, cited)) {
        case ClauseKind::Required:
            for (const auto& item : inquiry ? document.required.forInquiry : document.required.items)
                fields.insert(fields.end(), item.anyOf.begin(), item.anyOf.end());
            return fields;
        case ClauseKind::Fit:
            return ofCriteria(document.fit.criteria, cited);
        case ClauseKind::Situation:
            return ofCriteria(document.situation.criteria, cited);
        case ClauseKind::Exclusions:
            for (const auto& exclusion : document.exclusions.exclusions)
                if (cited == document.exclusions.id || exclusion.id == cited) collect(exclusion.when, fields);
            return fields;
        default:
            return fields;
    }
}

}  // namespace

std::vector<std::string> factFields(const agreement::Document& document, const agreement::RejectionReason& reason, bool inquiry)
{
    if (!reason.definitional) return {};
    std::vector<std::string> once;
    for (std::string& field : ofKind(document, reason.clause, inquiry))
        if (std::ranges::find(once, field) == once.end()) once.push_back(std::move(field));
    return once;
}

QString frozenValue(const LeadReading& reading, const std::string& field)
{
    const leads::FieldValue& value = leads::valueOf(reading.details.snapshot.lead, field);
    if (leads::isMissing(value)) return FactFields::tr("missing");
    if (const auto number = leads::numberOf(value)) return count(*number);
    return QString::fromStdString(std::string(leads::textOf(value)));
}

FactView judgedWith(const LeadReading& reading, const std::string& field, const QString& value)
{
    if (field.empty() || value.trimmed().isEmpty()) return {};
    const auto fact = handover::factFrom(field, value.toStdString(), reading.attributes);
    if (!fact) return {handover::ClaimResult::NotCheckable, sentence(fact.error()), false};
    const auto check = handover::checkFact(reading.details.document, reading.details.snapshot, reading.attributes, field, *fact);
    if (!check) return {handover::ClaimResult::NotCheckable, sentence(check.error()), false};
    const QString claim = FactFields::tr("%1: %2", "field: value").arg(fieldName(field), value.trimmed());
    if (check->result == handover::ClaimResult::Supported)
        return {check->result, FactFields::tr("✓ With %1 this lead would not qualify: the rejection stands.").arg(claim), true};
    return {check->result, FactFields::tr("✗ With %1 this lead still qualifies: the rejection will be marked a dispute.").arg(claim), true};
}

}  // namespace handschlag::ui
