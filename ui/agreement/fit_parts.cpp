// Editors of clauses 3 and 4: criteria of fit and situation, with their buckets.

#include <QCoreApplication>
#include <type_traits>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/master_detail_part.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/table_part.h"
#include "ui/agreement/words_part.h"

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

/// The list of words or domains of a bucket, to read or to change; nullptr if it looks for something else.
template <class AnyBucket>
auto wordsOf(AnyBucket& bucket) -> std::conditional_t<std::is_const_v<AnyBucket>, const std::vector<std::string>, std::vector<std::string>>*
{
    if (auto* text = std::get_if<TextMatch>(&bucket.match)) return &text->words;
    if (auto* domain = std::get_if<DomainMatch>(&bucket.match)) return &domain->domains;
    return nullptr;
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
        TableSource table = tableOf<Bucket>(place + QStringLiteral(".buckets"), buckets, bucketColumns(), freshBucket);
        table.owner = [clause, selected](const Document& document) {
            const auto* criterion = selectedOf((document.*clause).criteria, selected);
            return criterion ? criterion->id : std::string();
        };
        const auto wordsBelow = [buckets, place](Draft* below, Selected bucket) -> ClausePart* {
            const auto words = [buckets, bucket](auto& document) -> decltype(wordsOf((*buckets(document))[0])) {
                auto* rows = buckets(document);
                auto* row = rows ? selectedOf(*rows, bucket) : nullptr;
                return row ? wordsOf(*row) : nullptr;
            };
            return new WordsPart(below, QT_TRANSLATE_NOOP("AgreementColumns", "Words of the selected bucket"),
                                 {place + QStringLiteral(".words"),
                                  [words](const Document& document) -> std::optional<QStringList> {
                                      const auto* found = words(document);
                                      if (!found) return std::nullopt;
                                      QStringList list;
                                      for (const std::string& word : *found) list << QString::fromStdString(word);
                                      return list;
                                  },
                                  [words](Document& document, const QStringList& list) {
                                      auto* found = words(document);
                                      if (!found) return;
                                      found->clear();
                                      for (const QString& word : list) found->push_back(word.toStdString());
                                  }});
        };
        return new MasterDetailPart(edited, QT_TRANSLATE_NOOP("AgreementColumns", "Buckets of the selected criterion: the first that fits wins"),
                                    std::move(table), wordsBelow);
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
