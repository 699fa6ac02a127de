#include "core/agreement/templates.h"

#include <algorithm>
#include <array>

#include "core/agreement/document_json.h"
#include "core/agreement/embedded_templates.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode unknownTemplate{"template.unknown"};

/// In the order they are offered.
const std::array<TemplateInfo, 4>& described()
{
    static const std::array<TemplateInfo, 4> all{
        TemplateInfo{"b2b_standard",
                     {"B2B Standard", "B2B Standard"},
                     {"Für Anbieter wie einen Maschinenbauer, der Leads aus Web, Webinar und Messe bekommt und in Monaten verkauft.",
                      "For suppliers like a machine builder that gets leads from web, webinars and fairs, and sells within months."}},
        TemplateInfo{"long_cycle",
                     {"Mittelstand, langer Verkaufszyklus", "Mid-sized companies, long sales cycle"},
                     {"Für Investitionsgüter mit wenigen, großen Abschlüssen: Interesse zählt ein Jahr, der Außendienst fasst acht Wochen lang nach.",
                      "For capital goods with few, large deals: interest counts for a year, and field sales follows up for eight weeks."}},
        TemplateInfo{"saas_short_cycle",
                     {"SaaS, kurzer Zyklus", "SaaS, short cycle"},
                     {"Für Software im Abonnement mit Testzugang: viele Leads, Interesse verfällt in Tagen, der Vertrieb antwortet in Minuten.",
                      "For software by subscription with a trial: many leads, interest fades within days, and sales answers within minutes."}},
        TemplateInfo{"qualification_desk",
                     {"Vorqualifizierung (SQL vor SAL)", "Qualification desk (SQL before SAL)"},
                     {"Für Häuser mit einem Telefonteam, das jeden Lead prüft (SQL), bevor der Außendienst ihn annimmt (SAL).",
                      "For companies with a telephone team that checks each lead (SQL) before field sales accepts it (SAL)."}}};
    return all;
}

}  // namespace

std::vector<TemplateInfo> templates()
{
    const auto embedded = embeddedTemplates();
    const auto isEmbedded = [&](std::string_view name) {
        return std::ranges::find(embedded, name, [](const auto& entry) { return entry.first; }) != embedded.end();
    };
    std::vector<TemplateInfo> result;
    std::ranges::copy_if(described(), std::back_inserter(result), [&](const TemplateInfo& info) { return isEmbedded(info.name); });
    for (const auto& [name, content] : embedded)
        if (std::ranges::find(result, name, &TemplateInfo::name) == result.end())
            result.push_back({std::string(name), {std::string(name), std::string(name)}, {}});
    return result;
}

Result<Document> templateDocument(std::string_view name)
{
    const auto all = embeddedTemplates();
    const auto found = std::ranges::find(all, name, [](const auto& entry) { return entry.first; });
    if (found == all.end()) return misuse(unknownTemplate, {std::string(name)});
    return parseDocument(found->second);
}

}  // namespace handschlag::agreement
