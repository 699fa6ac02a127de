// Why a lead was handed over: the addends of its frozen explanation, the strongest first.

#include <QCoreApplication>

#include <algorithm>

#include "ui/queue/html.h"
#include "ui/queue/lead_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using scoring::Part;
using scoring::PartReason;
using scoring::Section;

struct WhyReady {
    Q_DECLARE_TR_FUNCTIONS(WhyReady)
};

QString argument(const Part& part, std::size_t index) { return index < part.arguments.size() ? QString::fromStdString(part.arguments[index]) : QString(); }

}  // namespace

QString whyReadyText(const usecase::HandoverDetails& details, const LeadTextContext& context)
{
    (void)context;
    std::vector<const Part*> parts;
    for (const Part& part : details.snapshot.explanation.parts)
        if (part.points != 0) parts.push_back(&part);
    std::ranges::stable_sort(parts, [](const Part* a, const Part* b) { return a->points > b->points; });
    std::vector<std::vector<QString>> rows;
    for (const Part* part : parts) rows.push_back({html::text(signedPoints(part->points)), html::text(argument(*part, 0))});
    return html::heading(WhyReady::tr("Why ready")) + html::table(rows);
}

}  // namespace handschlag::ui
