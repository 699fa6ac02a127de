#include "ui/queue/lead_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/queue/due_text.h"
#include "ui/queue/html.h"

namespace handschlag::ui {
namespace {

using usecase::QueueEntry;

struct LeadText {
    Q_DECLARE_TR_FUNCTIONS(LeadText)
};

std::string_view field(const leads::Lead& lead, std::string_view name) { return leads::textOf(leads::valueOf(lead, name)); }

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty()) filled << part;
    return filled.join(separator);
}

QString fieldText(const leads::Lead& lead, std::string_view name)
{
    const std::string_view value = field(lead, name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString companyLine(const leads::Lead& lead)
{
    const QLocale locale;
    QStringList parts{fieldText(lead, "company")};
    if (const auto employees = leads::numberOf(leads::valueOf(lead, "employees")))
        parts << LeadText::tr("%1 employees").arg(locale.toString(static_cast<qlonglong>(*employees)));
    parts << fieldText(lead, "industry") << joined({fieldText(lead, "postcode"), fieldText(lead, "region")}, QStringLiteral(" "))
          << fieldText(lead, "country");
    return joined(parts, QStringLiteral(", "));
}

QString answerText(std::string_view answer)
{
    if (answer == "yes") return LeadText::tr("✓ yes");
    if (answer == "partly") return LeadText::tr("◐ partly");
    if (answer == "no") return LeadText::tr("✗ no");
    return LeadText::tr("? unknown");
}

QString routeName(const agreement::Document* document, const std::string& route, Language language)
{
    if (route.empty()) return LeadText::tr("nobody is in charge");
    if (document) {
        const auto& routes = document->routing.routes;
        if (const auto found = std::ranges::find(routes, route, &agreement::Route::id); found != routes.end())
            return QString::fromStdString(found->name.in(language));
    }
    return QString::fromStdString(route);
}

}  // namespace

QString leadHeadText(const QueueEntry& entry, const LeadTextContext&)
{
    const leads::Lead& lead = entry.lead;
    const QString person = joined({fieldText(lead, "salutation"), fieldText(lead, "first_name"), fieldText(lead, "last_name")}, QStringLiteral(" "));
    const QString name = person.isEmpty() ? QString::fromStdString(leads::displayName(lead)) : person;
    QString result = QStringLiteral("<h2 style=\"margin-bottom:2px\">%1</h2>").arg(html::text(name));
    result += html::paragraph(html::text(joined({fieldText(lead, "job_title"), companyLine(lead)}, QStringLiteral(" · "))));
    QStringList contact;
    for (const char* number : {"phone", "mobile"})
        if (!field(lead, number).empty()) contact << html::phoneLink(field(lead, number));
    if (!field(lead, "email").empty()) contact << html::mailLink(field(lead, "email"));
    result += html::paragraph(contact.isEmpty() ? html::text(LeadText::tr("No phone and no e-mail known.")) : contact.join(QStringLiteral(" · ")));
    const QString source = joined({fieldText(lead, "source"), fieldText(lead, "campaign")}, QStringLiteral(" / "));
    if (!source.isEmpty()) result += html::paragraph(html::text(LeadText::tr("Source: %1").arg(source)));
    return result;
}

QString leadDutyText(const QueueEntry& entry, const agreement::Document* document, const LeadTextContext& context)
{
    const handover::Handover& handover = entry.handover;
    std::vector<std::vector<QString>> rows;
    const auto row = [&rows](const QString& label, const QString& value) { rows.push_back({html::text(label), html::text(value)}); };
    if (handover.state == handover::State::Open) row(LeadText::tr("Decide by"), dueText(handover.decisionDue, context.now, context.zone));
    row(LeadText::tr("First touch by"), dueText(handover.firstTouchDue, context.now, context.zone));
    if (handover.followUpAt) row(LeadText::tr("Follow up"), dueText(*handover.followUpAt, context.now, context.zone));
    row(LeadText::tr("Route"),
        joined({routeName(document, handover.route, context.language), QString::fromStdString(entry.teamName)}, QStringLiteral(" · ")));
    if (!entry.ownerName.empty()) row(LeadText::tr("Owner"), QString::fromStdString(entry.ownerName));
    if (!entry.claimedByName.empty()) row(LeadText::tr("Worked on by"), QString::fromStdString(entry.claimedByName));
    if (handover.inquiry) row(LeadText::tr("Inquiry"), LeadText::tr("asked to be contacted: short clock"));
    if (handover.trial) row(LeadText::tr("Trial"), LeadText::tr("outside both scorecards"));
    return html::heading(LeadText::tr("Deadlines")) + html::table(rows);
}

QString bantText(const leads::Lead& lead)
{
    const auto cell = [&lead](const QString& name, const char* key) {
        return QStringLiteral("<b>%1</b> %2").arg(html::text(name), html::text(answerText(field(lead, key))));
    };
    return html::heading(LeadText::tr("BANT")) + html::table({{cell(LeadText::tr("Budget"), "budget"), cell(LeadText::tr("Authority"), "authority"),
                                                               cell(LeadText::tr("Need"), "need"), cell(LeadText::tr("Timing"), "timing")}});
}

}  // namespace handschlag::ui
