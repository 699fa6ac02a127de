// Around a lead: its company, likely duplicates, and what is known of budget, authority, need and timing.

#include <QCoreApplication>

#include "core/scoring/bant.h"
#include "ui/queue/bant_row.h"
#include "ui/queue/html.h"
#include "ui/queue/lead_text.h"
#include "ui/shared/duplicate_words.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using agreement::BantAnswer;

struct LeadSurroundings {
    Q_DECLARE_TR_FUNCTIONS(LeadSurroundings)
};

QString signedAnswer(BantAnswer answer)
{
    switch (answer) {
        case BantAnswer::Yes: return html::toned(html::text(QStringLiteral("✓ ") + answerName(answer)), theme::Tone::Ok);
        case BantAnswer::Partly: return html::toned(html::text(QStringLiteral("◐ ") + answerName(answer)), theme::Tone::Warn);
        case BantAnswer::No: return html::toned(html::text(QStringLiteral("✗ ") + answerName(answer)), theme::Tone::Danger);
        case BantAnswer::Unknown: break;
    }
    return html::toned(html::text(QStringLiteral("? ") + answerName(answer)), theme::Tone::Muted);
}

QString originText(const LeadReading& reading, std::string_view field, const LeadTextContext& context)
{
    const leads::FieldChange* last = lastChange(reading, field);
    if (!last) return {};
    const QString when = nearTime(last->recordedAt, context.now, context.zone);
    const auto person = context.persons.find(last->actor);
    return person == context.persons.end() ? when : LeadSurroundings::tr("%1, %2", "who, when").arg(person->second, when);
}

QString colleagueText(const usecase::Colleague& colleague)
{
    QStringList parts{QString::fromStdString(colleague.name)};
    if (!colleague.jobTitle.empty()) parts << QString::fromStdString(colleague.jobTitle);
    if (colleague.customer) parts << LeadSurroundings::tr("customer");
    if (colleague.state) parts << name(*colleague.state);
    return html::text(parts.join(QStringLiteral(", ")));
}

QString sameText(const usecase::LikelySame& same)
{
    return html::text(LeadSurroundings::tr("%1 (%2)", "lead (why it may be the same)").arg(QString::fromStdString(same.name), name(same.reason)));
}

}  // namespace

QString bantText(const LeadReading& reading, const LeadTextContext& context)
{
    const leads::Lead& lead = reading.details.entry.lead;
    std::vector<std::vector<QString>> rows;
    for (const std::string_view field : scoring::bantFields) {
        const std::string evidence(leads::textOf(leads::valueOf(lead, std::string(field) + "_evidence")));
        rows.push_back({QStringLiteral("<b>%1</b>").arg(html::text(fieldName(field))), signedAnswer(scoring::bantAnswer(leads::textOf(leads::valueOf(lead, field)))),
                        html::text(QString::fromStdString(evidence)), html::toned(html::text(originText(reading, field, context)), theme::Tone::Muted)});
    }
    return html::heading(LeadSurroundings::tr("BANT")) + html::table(rows);
}

QString bantText(const leads::Lead& lead)
{
    std::vector<std::vector<QString>> rows;
    for (const std::string_view field : scoring::bantFields)
        rows.push_back({QStringLiteral("<b>%1</b>").arg(html::text(fieldName(field))), signedAnswer(scoring::bantAnswer(leads::textOf(leads::valueOf(lead, field))))});
    return html::heading(LeadSurroundings::tr("BANT")) + html::table(rows);
}

QString companyText(const LeadReading& reading)
{
    if (!reading.context) return {};
    const usecase::LeadContext& around = *reading.context;
    QString result;
    if (!around.duplicates.empty()) {
        QStringList names;
        for (const usecase::LikelySame& same : around.duplicates) names << sameText(same);
        result += html::paragraph(html::toned(html::text(LeadSurroundings::tr("⚠ May be known already:")), theme::Tone::Warn) + u' ' + names.join(QStringLiteral(", ")));
    }
    if (around.others > 0) {
        QStringList facts{LeadSurroundings::tr("%n other lead(s) of this company", nullptr, around.others)};
        if (around.customers > 0) facts << LeadSurroundings::tr("%n of them a customer", nullptr, around.customers);
        if (around.openHandovers > 0) facts << LeadSurroundings::tr("%n with sales now", nullptr, around.openHandovers);
        result += html::paragraph(html::text(facts.join(QStringLiteral(" · "))));
        QStringList names;
        for (const usecase::Colleague& colleague : around.colleagues) names << colleagueText(colleague);
        result += html::paragraph(names.join(QStringLiteral("<br>")));
    }
    return result.isEmpty() ? QString() : html::heading(LeadSurroundings::tr("Company")) + result;
}

}  // namespace handschlag::ui
