#include "ui/queue/lead_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/handover/event_details.h"
#include "ui/queue/cadence_text.h"
#include "ui/queue/due_text.h"
#include "ui/queue/html.h"
#include "ui/shared/formats.h"

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

/// Why this route and this person, as the newest routing event says.
QString routedByText(const std::vector<handover::HandoverEvent>& events)
{
    std::string why;
    for (const handover::HandoverEvent& event : events)
        if (const auto details = handover::detailsFromText(event.details); details && !details->routedBy.empty()) why = details->routedBy;
    if (why.empty()) return {};
    if (why == "owner") return LeadText::tr("to the person named as owner");
    if (why == "owner_unknown") return LeadText::tr("the person named as owner is not known here");
    if (why == "owner_absent") return LeadText::tr("the owner is away: to the team’s queue");
    if (why == "in_turn") return LeadText::tr("in turn: whoever was served longest ago");
    if (why == "postcode") return LeadText::tr("by postcode");
    if (why == "postcode_unknown") return LeadText::tr("no postcode: to the team’s queue");
    if (why == "team") return LeadText::tr("to the team’s queue");
    if (why == "team_unknown") return LeadText::tr("the agreed team does not exist here");
    if (why == "all_full") return LeadText::tr("everybody has as many leads as agreed");
    if (why == "all_absent") return LeadText::tr("everybody in charge is away");
    if (why == "both_heads") return LeadText::tr("to both heads");
    if (why == "no_route") return LeadText::tr("no route fits");
    return QString::fromStdString(why).replace(u'_', u' ');
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

QString consentText(const leads::Lead& lead)
{
    const auto one = [&lead](const QString& channel, const char* fieldName) {
        const auto answer = leads::numberOf(leads::valueOf(lead, fieldName));
        if (answer == 1) return html::toned(html::text(LeadText::tr("✓ %1: consented").arg(channel)), theme::Tone::Ok);
        if (answer == 0) return html::toned(html::text(LeadText::tr("✗ %1: no consent").arg(channel)), theme::Tone::Danger);
        return html::toned(html::text(LeadText::tr("? %1: consent not recorded").arg(channel)), theme::Tone::Warn);
    };
    return html::paragraph(one(LeadText::tr("E-mail"), "consent_email") + QStringLiteral(" · ") + one(LeadText::tr("Phone"), "consent_phone"));
}

QString leadDutyText(const QueueEntry& entry, const LeadReading* reading, const LeadTextContext& context)
{
    const handover::Handover& handover = entry.handover;
    const agreement::Document* document = reading ? &reading->details.document : nullptr;
    std::vector<std::vector<QString>> rows;
    const auto row = [&rows](const QString& label, const QString& value) { rows.push_back({html::text(label), html::text(value)}); };
    if (reading)
        if (const QString next = cadenceText(reading->details, context.now, context.zone); !next.isEmpty())
            rows.push_back({QStringLiteral("<b>%1</b>").arg(html::text(LeadText::tr("Next"))), QStringLiteral("<b>%1</b>").arg(html::text(next))});
    if (reading)
        if (const QStringList made = touchesMade(reading->details, context.now, context.zone); !made.isEmpty())
            row(LeadText::tr("Done"), made.join(QStringLiteral(" · ")));
    if (handover.state == handover::State::Open) row(LeadText::tr("Decide by"), dueText(handover.decisionDue, context.now, context.zone));
    if (handover.state == handover::State::Open) row(LeadText::tr("First touch by"), dueText(handover.firstTouchDue, context.now, context.zone));
    if (handover.followUpAt) row(LeadText::tr("Follow up"), dueText(*handover.followUpAt, context.now, context.zone));
    if (reading && (handover.state == handover::State::Open || handover.duty == handover::Duty::FirstTouch))
        if (const QString approach = approachText(reading->details, context.now); !approach.isEmpty()) row(LeadText::tr("Approach"), approach);
    row(LeadText::tr("State"), name(handover.state));
    row(LeadText::tr("Route"), joined({routeName(document, handover.route, context.language), QString::fromStdString(entry.teamName),
                                       reading ? routedByText(reading->details.events) : QString()},
                                      QStringLiteral(" · ")));
    if (!entry.ownerName.empty()) row(LeadText::tr("Owner"), QString::fromStdString(entry.ownerName));
    if (!entry.claimedByName.empty()) row(LeadText::tr("Worked on by"), QString::fromStdString(entry.claimedByName));
    if (handover.inquiry) row(LeadText::tr("Inquiry"), LeadText::tr("asked to be contacted: short clock"));
    if (handover.trial) row(LeadText::tr("Trial"), LeadText::tr("outside both scorecards"));
    return html::heading(LeadText::tr("What is next")) + html::table(rows);
}

}  // namespace handschlag::ui
