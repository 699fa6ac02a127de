// Editors of clauses 3 and 4: criteria of fit and situation, with their buckets.

#include <QCoreApplication>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/master_detail_part.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/table_part.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

QString words(const char* text) { return QCoreApplication::translate("AgreementColumns", text); }

std::vector<RowColumn<Criterion>> criterionColumns()
{
    return nameColumns<Criterion>() +
           std::vector{textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Looks at"), &Criterion::field, leadFieldChoice()),
                       optionalColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Points if missing"), &Criterion::missing,
                                      optional(pointsField(), words(QT_TRANSLATE_NOOP("AgreementColumns", "lowest to highest"))))};
}

std::vector<RowColumn<Bucket>> bucketColumns()
{
    return nameColumns<Bucket>() + std::vector{rowColumn<Bucket>(
                                                   QT_TRANSLATE_NOOP("AgreementColumns", "Value"), matchField(),
                                                   [](const Bucket& bucket) { return QVariant::fromValue(bucket.match); },
                                                   [](Bucket& bucket, const QVariant& value) { bucket.match = value.value<Match>(); }),
                                               numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Points"), &Bucket::points, pointsField()),
                                               flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Excludes"), &Bucket::exclude)};
}

/// Clause is FitClause or SituationClause: both hold criteria.
template <class Clause>
ClausePart* criteriaPart(Draft* draft, const char* title, Clause Document::*clause, const std::string& prefix)
{
    const QString place = QString::fromStdString(prefix);
    const auto fresh = [clause, prefix](const Document& document) {
        return Criterion{freshId((document.*clause).criteria, prefix + "."), {"Neues Kriterium", "New criterion"}, "industry", {}, std::nullopt};
    };
    TableSource master = tableOf<Criterion>(
        place + QStringLiteral(".criteria"), [clause](auto& document) { return &(document.*clause).criteria; }, criterionColumns(), fresh);
    const auto detail = [clause, place](Draft* edited, Selected selected) -> ClausePart* {
        const auto buckets = [clause, selected](auto& document) {
            auto* criterion = selectedOf((document.*clause).criteria, selected);
            return criterion ? &criterion->buckets : nullptr;
        };
        const auto freshBucket = [buckets](const Document& document) {
            const auto* rows = buckets(document);
            return Bucket{freshId(rows ? *rows : std::vector<Bucket>{}, ""), {"Neu", "New"}, TextMatch{TextHow::Equals, false, {"…"}}, 0, false};
        };
        return new TablePart(edited, QT_TRANSLATE_NOOP("AgreementColumns", "Buckets of the selected criterion: the first that fits wins"),
                             tableOf<Bucket>(place + QStringLiteral(".buckets"), buckets, bucketColumns(), freshBucket));
    };
    return new MasterDetailPart(draft, title, std::move(master), detail);
}

}  // namespace

ClauseParts fitParts(Draft* draft)
{
    const QString none = words(QT_TRANSLATE_NOOP("AgreementColumns", "no limit"));
    return {new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Threshold and limits"),
                         {numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Fits from (points)"), "fit.threshold", &Document::fit,
                                   &FitClause::threshold, pointsField()),
                          optionalIn(QT_TRANSLATE_NOOP("AgreementColumns", "Never below"), "fit.minimum", &Document::fit, &FitClause::minimum,
                                     optional(pointsField(), none)),
                          optionalIn(QT_TRANSLATE_NOOP("AgreementColumns", "Never above"), "fit.maximum", &Document::fit, &FitClause::maximum,
                                     optional(pointsField(), none))}),
            criteriaPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Criteria of fit"), &Document::fit, "fit")};
}

ClauseParts situationParts(Draft* draft)
{
    return {
        criteriaPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Criteria of the situation, counted in fit"), &Document::situation, "situation")};
}

}  // namespace handschlag::ui
