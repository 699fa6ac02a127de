#include "ui/desk/desk_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "ui/desk/ruling_panel.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

using usecase::DeskRow;
using usecase::DeskSection;

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

QString fieldNames(const std::vector<std::string>& fields, const QString& separator)
{
    QStringList names;
    for (const std::string& field : fields) names << fieldName(field);
    return names.join(separator);
}

QString piecesText(const std::vector<std::vector<std::string>>& pieces)
{
    QStringList texts;
    for (const auto& piece : pieces) texts << fieldNames(piece, DeskWords::tr(" or "));
    return texts.join(QStringLiteral(", "));
}

QString disputeText(const DeskRow& row)
{
    if (row.opinions.empty()) return DeskWords::tr("nobody has ruled yet");
    QStringList said;
    for (const auto& opinion : row.opinions) said << QStringLiteral("%1: %2").arg(name(opinion.side), verdictName(opinion.verdict));
    return said.join(QStringLiteral(" · "));
}

}  // namespace

const std::array<DeskSection, static_cast<std::size_t>(DeskSection::Count)>& deskSections()
{
    using enum DeskSection;
    static constexpr std::array sections{Returned, Answer, Objections, Disputes, Enrich, Nurture, Stale, Nobody};
    return sections;
}

QString deskSectionName(DeskSection section)
{
    switch (section) {
        case DeskSection::Returned: return DeskWords::tr("Returned by sales");
        case DeskSection::Answer: return DeskWords::tr("Inquiries to answer");
        case DeskSection::Objections: return DeskWords::tr("Rejections to check");
        case DeskSection::Disputes: return DeskWords::tr("Disputes to rule");
        case DeskSection::Enrich: return DeskWords::tr("One entry short");
        case DeskSection::Nurture: return DeskWords::tr("To nurture");
        case DeskSection::Stale: return DeskWords::tr("Going stale");
        case DeskSection::Nobody: return DeskWords::tr("Nobody can take it");
        case DeskSection::Count: break;
    }
    return {};
}

QString deskSectionHint(DeskSection section, const usecase::MarketingDesk& desk)
{
    const usecase::DeskList& list = desk.of(section);
    QString hint;
    switch (section) {
        case DeskSection::Returned: hint = DeskWords::tr("Fill in what sales needs and send the lead back, before marketing's time is over."); break;
        case DeskSection::Answer: hint = DeskWords::tr("They asked to be contacted: short clock, not counted as delivered."); break;
        case DeskSection::Objections: hint = DeskWords::tr("Object with a reason until the time is over; afterwards the rejection stands."); break;
        case DeskSection::Disputes: hint = DeskWords::tr("Both sides rule with a reason; when they agree, the dispute is over."); break;
        case DeskSection::Enrich:
            hint = DeskWords::tr("They would qualify but for information; %1 of %2 lack a single entry.").arg(count(desk.oneMissing), count(list.total));
            break;
        case DeskSection::Nurture: hint = DeskWords::tr("Nearest to the next band or category first."); break;
        case DeskSection::Stale:
            hint = DeskWords::tr("Their behaviour falls below its category within %n day(s) unless something new happens.", nullptr, usecase::staleDays);
            break;
        case DeskSection::Nobody: hint = DeskWords::tr("No route fits, or its team is gone: the heads of both sides see these, too."); break;
        case DeskSection::Count: break;
    }
    if (list.total > static_cast<int>(list.rows.size()))
        hint += u' ' + DeskWords::tr("The first %1 of %2 are listed.").arg(count(static_cast<std::int64_t>(list.rows.size())), count(list.total));
    return hint;
}

EmptyDeskWords emptyDeskWords(DeskSection section, bool hasAgreement)
{
    const bool judged = section == DeskSection::Enrich || section == DeskSection::Nurture || section == DeskSection::Stale;
    if (judged && !hasAgreement)
        return {DeskWords::tr("No agreement yet"), DeskWords::tr("Leads are judged under an agreement: begin one on the Agreement page, it counts at once.")};
    switch (section) {
        case DeskSection::Returned: return {DeskWords::tr("Nothing came back"), DeskWords::tr("Leads that sales gives back for missing information wait here with your clock.")};
        case DeskSection::Answer: return {DeskWords::tr("No inquiry is waiting"), DeskWords::tr("People who ask to be contacted but do not qualify yet stand here until they are answered.")};
        case DeskSection::Objections:
            return {DeskWords::tr("No rejection to check"), DeskWords::tr("New rejections stay here as long as you may object, with the clause they cite and the facts.")};
        case DeskSection::Disputes: return {DeskWords::tr("No dispute is open"), DeskWords::tr("Rejections to which marketing objected are ruled here by both sides.")};
        case DeskSection::Enrich:
            return {DeskWords::tr("No information is missing"), DeskWords::tr("Leads that lack one entry to qualify are named here with the field.")};
        case DeskSection::Nurture: return {DeskWords::tr("Nobody to nurture"), DeskWords::tr("Leads below the threshold stand here with the points they lack.")};
        case DeskSection::Stale:
            return {DeskWords::tr("Nothing goes stale soon"), DeskWords::tr("Leads whose interest fades without a new activity are listed here in time.")};
        case DeskSection::Nobody: return {DeskWords::tr("Everybody is taken care of"), DeskWords::tr("Handovers that fit no route would stand here.")};
        case DeskSection::Count: break;
    }
    return {};
}

QString reasonText(const std::string& code, const agreement::Document* document)
{
    if (document) {
        const auto& reasons = document->reasons.reasons;
        if (const auto found = std::ranges::find(reasons, code, &agreement::RejectionReason::code); found != reasons.end())
            return QString::fromStdString(found->name.in(currentLanguage()));
    }
    return QString::fromStdString(code);
}

QString deskRowText(DeskSection section, const DeskRow& row, const agreement::Document* document)
{
    switch (section) {
        case DeskSection::Returned:
            if (!row.sales) return {};
            if (!row.sales->missing.empty()) return fieldNames(row.sales->missing, QStringLiteral(", "));
            return row.sales->comment.empty() ? reasonText(row.sales->reason, document) : QString::fromStdString(row.sales->comment);
        case DeskSection::Objections: return row.sales ? reasonText(row.sales->reason, document) : QString();
        case DeskSection::Disputes: return disputeText(row);
        case DeskSection::Enrich: return piecesText(row.pieces);
        case DeskSection::Nurture: return row.gaps.empty() || !document ? QString() : missingText(row.gaps.front(), *document);
        case DeskSection::Stale: return DeskWords::tr("falls from %1 to %2").arg(QString::fromStdString(row.cell.substr(0, 1)), QChar::fromLatin1(row.letterThen));
        case DeskSection::Answer:
        case DeskSection::Nobody: return row.inquiry ? DeskWords::tr("inquiry") : DeskWords::tr("waits for a person in charge");
        case DeskSection::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
