#include "ui/leads/lead_columns.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/leads/order.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct LeadColumns {
    Q_DECLARE_TR_FUNCTIONS(LeadColumns)
};

QString fieldText(const leads::Population& population, std::string_view field, std::size_t row)
{
    const leads::TextColumn* column = population.text(field);
    if (!column) return {};
    const std::string_view text = column->value(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString nameText(const leads::Population& population, std::size_t row)
{
    const QString name = (fieldText(population, "first_name", row) + u' ' + fieldText(population, "last_name", row)).trimmed();
    if (!name.isEmpty()) return name;
    const QString email = fieldText(population, "email", row);
    return email.isEmpty() ? fieldText(population, "external_id", row) : email;
}

QString employeesText(const leads::Population& population, std::size_t row)
{
    const leads::NumberColumn* column = population.number("employees");
    return column && column->value(row) != leads::NumberColumn::missing ? count(column->value(row)) : QString();
}

QString fitText(const scoring::Score& score)
{
    return score.fitLow == score.fitHigh ? points(score.fitLow)
                                         : QStringLiteral("%1…%2").arg(points(score.fitLow), points(score.fitHigh));
}

int listPlace(scoring::Decision decision)
{
    const auto& order = decisionsInOrder();
    return static_cast<int>(std::ranges::find(order, decision) - order.begin());
}

std::int64_t scoreKey(const scoring::Score& score, LeadColumn column)
{
    switch (column) {
        case LeadColumn::Cell: return score.letter * 10 + score.fitBand;
        case LeadColumn::Decision: return listPlace(score.decision) * 1'000 - score.readiness;
        case LeadColumn::Fit: return score.fitLow;
        case LeadColumn::Behaviour: return score.behaviour;
        case LeadColumn::Missing: return score.completenessBp;
        default: return leads::missingKey;
    }
}

}  // namespace

QString columnName(LeadColumn column)
{
    switch (column) {
        case LeadColumn::Name: return LeadColumns::tr("Name");
        case LeadColumn::Company: return fieldName("company");
        case LeadColumn::Cell: return LeadColumns::tr("Category");
        case LeadColumn::Decision: return LeadColumns::tr("Decision");
        case LeadColumn::Fit: return LeadColumns::tr("Fit");
        case LeadColumn::Behaviour: return LeadColumns::tr("Behaviour");
        case LeadColumn::Missing: return LeadColumns::tr("Information missing");
        case LeadColumn::Employees: return fieldName("employees");
        case LeadColumn::Country: return fieldName("country");
        case LeadColumn::Source: return fieldName("source");
        case LeadColumn::Created: return fieldName("created_at");
        case LeadColumn::ExternalId: return fieldName("external_id");
        case LeadColumn::Count: break;
    }
    return {};
}

QString columnHint(LeadColumn column)
{
    switch (column) {
        case LeadColumn::Cell: return LeadColumns::tr("Letter of behaviour A to D and fit band 1 to 4");
        case LeadColumn::Decision: return LeadColumns::tr("What the agreement says to do with this lead");
        case LeadColumn::Fit: return LeadColumns::tr("Points for fit; a range where a value is missing");
        case LeadColumn::Behaviour: return LeadColumns::tr("Points for behaviour, after decay and caps");
        case LeadColumn::Missing: return LeadColumns::tr("Required information that this lead lacks");
        default: return {};
    }
}

bool isNumeric(LeadColumn column) { return column == LeadColumn::Fit || column == LeadColumn::Behaviour || column == LeadColumn::Employees; }

QString cellText(const LeadList& list, LeadColumn column, std::size_t row, const QTimeZone& zone)
{
    const leads::Population& population = *list.population;
    const scoring::Score& score = list.scores[row];
    switch (column) {
        case LeadColumn::Name: return nameText(population, row);
        case LeadColumn::Company: return fieldText(population, "company", row);
        case LeadColumn::Cell: return QString::fromStdString(scoring::cellOf(score));
        case LeadColumn::Decision: return name(score.decision);
        case LeadColumn::Fit: return fitText(score);
        case LeadColumn::Behaviour: return points(score.behaviour);
        case LeadColumn::Employees: return employeesText(population, row);
        case LeadColumn::Country: return fieldText(population, "country", row);
        case LeadColumn::Source: return fieldText(population, "source", row);
        case LeadColumn::Created: return date(Instant{population.createdAt[row]}, zone);
        case LeadColumn::ExternalId: return fieldText(population, "external_id", row);
        case LeadColumn::Missing:
        case LeadColumn::Count: break;
    }
    return {};
}

QString missingInformation(const LeadList& list, std::size_t row)
{
    QStringList names;
    for (const scoring::Missing& missing : scoring::explain(list.plan, *list.population, row, list.asOf).missing) {
        const bool field = missing.kind == scoring::Missing::Kind::RequiredField;
        const bool criterion = missing.kind == scoring::Missing::Kind::CriterionField && list.scores[row].decision == scoring::Decision::Enrich;
        if (!field && !criterion) continue;
        QStringList fields;
        for (const std::string& one : missing.fields) fields << fieldName(one);
        const QString text = fields.join(LeadColumns::tr(" or "));
        if (!names.contains(text)) names << text;
    }
    return names.join(QStringLiteral(", "));
}

std::vector<std::int64_t> sortKeysOf(const LeadList& list, LeadColumn column)
{
    switch (column) {
        case LeadColumn::Name: return leads::nameSortKeys(*list.population);
        case LeadColumn::Company: return leads::sortKeys(*list.population, "company");
        case LeadColumn::Employees: return leads::sortKeys(*list.population, "employees");
        case LeadColumn::Country: return leads::sortKeys(*list.population, "country");
        case LeadColumn::Source: return leads::sortKeys(*list.population, "source");
        case LeadColumn::Created: return leads::sortKeys(*list.population, "created_at");
        case LeadColumn::ExternalId: return leads::sortKeys(*list.population, "external_id");
        default: break;
    }
    std::vector<std::int64_t> keys;
    keys.reserve(list.scores.size());
    for (const scoring::Score& score : list.scores) keys.push_back(scoreKey(score, column));
    return keys;
}

}  // namespace handschlag::ui
