// Editors of the clauses that hold conditions: BANT, exclusions, thresholds, routing.

#include <QCoreApplication>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/master_detail_part.h"
#include "ui/agreement/measures_part.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/rule_part.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

QString words(const char* text) { return QCoreApplication::translate("AgreementColumns", text); }

template <class Clause>
RuleModel::Source ruleIn(const char* place, Clause Document::*clause, Rule Clause::*rule)
{
    return {QString::fromLatin1(place), [clause, rule](const Document& document) { return &(document.*clause.*rule); },
            [clause, rule](Document& document) { return &(document.*clause.*rule); }};
}

/// The condition of the selected row; Row has a member `when`.
template <class RowsOf>
RuleModel::Source ruleOfSelected(const char* place, RowsOf rowsOf, Selected selected)
{
    return {QString::fromLatin1(place),
            [rowsOf, selected](const Document& document) -> const Rule* {
                const auto* row = selectedOf(rowsOf(document), selected);
                return row ? &row->when : nullptr;
            },
            [rowsOf, selected](Document& document) -> Rule* {
                auto* row = selectedOf(rowsOf(document), selected);
                return row ? &row->when : nullptr;
            }};
}

FormField cut(const char* label, const char* place, std::array<Centipoints, 3> ThresholdsClause::*cuts, std::size_t index)
{
    return {label, QString::fromLatin1(place), pointsField(),
            [cuts, index](const Document& document) { return QVariant::fromValue<qlonglong>((document.thresholds.*cuts)[index]); },
            [cuts, index](Document& document, const QVariant& value) { (document.thresholds.*cuts)[index] = value.toLongLong(); }};
}

FormField bantPoints(const char* label, const char* place, BantAnswer answer)
{
    const auto index = static_cast<std::size_t>(answer);
    return {label, QString::fromLatin1(place), pointsField(),
            [index](const Document& document) { return QVariant::fromValue<qlonglong>(document.bant.points[index]); },
            [index](Document& document, const QVariant& value) { document.bant.points[index] = value.toLongLong(); }};
}

std::vector<RowColumn<Route>> routeColumns()
{
    return nameColumns<Route>() +
           std::vector{enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Goes to"), &Route::target,
                                  {{static_cast<int>(RouteTarget::Owner), words(QT_TRANSLATE_NOOP("AgreementColumns", "its owner"))},
                                   {static_cast<int>(RouteTarget::Team), words(QT_TRANSLATE_NOOP("AgreementColumns", "a team"))},
                                   {static_cast<int>(RouteTarget::BothHeads), words(QT_TRANSLATE_NOOP("AgreementColumns", "both heads"))}}),
                       textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Team"), &Route::team),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "In turn"), &Route::inTurn),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "By postcode"), &Route::byPostcode),
                       numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Open each (0: no limit)"), &Route::capacity, wholeField(0, 10'000)),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Counts as delivered"), &Route::counted)};
}

}  // namespace

ClauseParts bantParts(Draft* draft)
{
    return {new RulePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Ready for an opportunity if"),
                         ruleIn("bant.gate", &Document::bant, &BantClause::gate)),
            new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Need"),
                         {textIn(QT_TRANSLATE_NOOP("AgreementColumns", "Partly yes if this is filled in"), "bant.needPartlyWhen", &Document::bant,
                                 &BantClause::needPartlyWhen, leadFieldChoice(true))}),
            new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "BANT points of an answer"),
                         {bantPoints(QT_TRANSLATE_NOOP("AgreementColumns", "Unknown"), "bant.points.unknown", BantAnswer::Unknown),
                          bantPoints(QT_TRANSLATE_NOOP("AgreementColumns", "No"), "bant.points.no", BantAnswer::No),
                          bantPoints(QT_TRANSLATE_NOOP("AgreementColumns", "Partly"), "bant.points.partly", BantAnswer::Partly),
                          bantPoints(QT_TRANSLATE_NOOP("AgreementColumns", "Yes"), "bant.points.yes", BantAnswer::Yes)})};
}

ClauseParts exclusionsParts(Draft* draft)
{
    const auto rows = [](auto& document) -> auto& { return document.exclusions.exclusions; };
    const auto fresh = [](const Document& document) {
        return Exclusion{freshId(document.exclusions.exclusions, "exclusions."),
                         {"Neuer Ausschluss", "New exclusion"},
                         {FieldIs{"domain", DomainMatch{}, FieldIs::Missing::False}},
                         {}};
    };
    TableSource master = tableOf<Exclusion>(
        QStringLiteral("exclusions"), [](auto& document) { return &document.exclusions.exclusions; },
        nameColumns<Exclusion>() +
            std::vector{
                enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Effect"), &Exclusion::effect,
                           {{static_cast<int>(ExclusionEffect::Exclude), words(QT_TRANSLATE_NOOP("AgreementColumns", "is excluded"))},
                            {static_cast<int>(ExclusionEffect::ToOwner), words(QT_TRANSLATE_NOOP("AgreementColumns", "goes to its owner"))}})},
        fresh);
    const auto detail = [rows](Draft* edited, Selected selected) -> ClausePart* {
        return new RulePart(edited, QT_TRANSLATE_NOOP("AgreementColumns", "The selected exclusion holds if"),
                            ruleOfSelected("exclusions.when", rows, selected));
    };
    return {new MasterDetailPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Exclusions: they beat every score"), std::move(master), detail)};
}

ClauseParts thresholdsParts(Draft* draft)
{
    return {new RulePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "A lead is qualified (MQL) if"),
                         ruleIn("thresholds.mql", &Document::thresholds, &ThresholdsClause::mql)),
            new MeasuresPart(draft),
            new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Bands"),
                         {cut(QT_TRANSLATE_NOOP("AgreementColumns", "Fit band 1 from"), "thresholds.fit1", &ThresholdsClause::fitCuts, 0),
                          cut(QT_TRANSLATE_NOOP("AgreementColumns", "Fit band 2 from"), "thresholds.fit2", &ThresholdsClause::fitCuts, 1),
                          cut(QT_TRANSLATE_NOOP("AgreementColumns", "Fit band 3 from"), "thresholds.fit3", &ThresholdsClause::fitCuts, 2),
                          cut(QT_TRANSLATE_NOOP("AgreementColumns", "Category A from"), "thresholds.letterA", &ThresholdsClause::behaviourCuts, 0),
                          cut(QT_TRANSLATE_NOOP("AgreementColumns", "Category B from"), "thresholds.letterB", &ThresholdsClause::behaviourCuts, 1),
                          cut(QT_TRANSLATE_NOOP("AgreementColumns", "Category C from"), "thresholds.letterC", &ThresholdsClause::behaviourCuts, 2),
                          numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Falls back only below the threshold by"), "thresholds.hysteresis",
                                   &Document::thresholds, &ThresholdsClause::hysteresis, pointsField(0))})};
}

ClauseParts routingParts(Draft* draft)
{
    const auto rows = [](auto& document) -> auto& { return document.routing.routes; };
    const auto fresh = [](const Document& document) {
        Route route;
        route.id = freshId(document.routing.routes, "routing.");
        route.name = {"Neuer Weg", "New route"};
        route.when = Rule{AllOf{}};
        return route;
    };
    TableSource master = tableOf<Route>(
        QStringLiteral("routing"), [](auto& document) { return &document.routing.routes; }, routeColumns(), fresh);
    const auto detail = [rows](Draft* edited, Selected selected) -> ClausePart* {
        return new RulePart(edited, QT_TRANSLATE_NOOP("AgreementColumns", "The selected route is taken if"),
                            ruleOfSelected("routing.when", rows, selected));
    };
    return {new MasterDetailPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Routes: the first that fits is taken"), std::move(master), detail)};
}

}  // namespace handschlag::ui
