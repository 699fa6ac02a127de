#include "core/agreement/field_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace handschlag::agreement {
namespace {

struct FieldName {
    std::string_view field, de, en;
};

constexpr std::array names{
    FieldName{"external_id", "ID in der Quelle", "ID in the source"},
    FieldName{"salutation", "Anrede", "salutation"},
    FieldName{"first_name", "Vorname", "first name"},
    FieldName{"last_name", "Nachname", "last name"},
    FieldName{"email", "E-Mail-Adresse", "e-mail address"},
    FieldName{"phone", "Telefon", "phone"},
    FieldName{"mobile", "Mobiltelefon", "mobile phone"},
    FieldName{"job_title", "Position", "job title"},
    FieldName{"department", "Abteilung", "department"},
    FieldName{"seniority", "Hierarchiestufe", "seniority"},
    FieldName{"company", "Firma", "company"},
    FieldName{"domain", "Webdomain", "web domain"},
    FieldName{"industry", "Branche", "industry"},
    FieldName{"employees", "Mitarbeiterzahl", "number of employees"},
    FieldName{"revenue", "Umsatz", "revenue"},
    FieldName{"country", "Land", "country"},
    FieldName{"region", "Region", "region"},
    FieldName{"postcode", "Postleitzahl", "postcode"},
    FieldName{"source", "Leadquelle", "lead source"},
    FieldName{"campaign", "Kampagne", "campaign"},
    FieldName{"product", "Produkt", "product"},
    FieldName{"created_at", "Erstkontakt", "first contact"},
    FieldName{"owner", "Betreuer", "owner"},
    FieldName{"budget", "Budget", "budget"},
    FieldName{"authority", "Entscheidungsbefugnis", "authority"},
    FieldName{"need", "Bedarf", "need"},
    FieldName{"timing", "Zeitpunkt", "timing"},
    FieldName{"consent_email", "Einwilligung für E-Mail", "consent to e-mail"},
    FieldName{"consent_phone", "Einwilligung für Telefon", "consent to phone calls"},
    FieldName{"consent_at", "Zeitpunkt der Einwilligung", "time of consent"},
    FieldName{"customer", "Bestandskunde", "existing customer"},
    FieldName{"opportunity_id", "offene Verkaufschance", "open opportunity"},
    FieldName{"crm_url", "CRM-Adresse", "CRM address"},
    FieldName{"stage", "Stufe", "stage"},
    // Not standard, but used by the templates.
    FieldName{"problem", "aktuelles Problem", "current problem"},
    FieldName{"existing_solution", "vorhandene Lösung", "existing solution"},
    FieldName{"objection", "Widerspruch", "objection"},
};

}  // namespace

bool hasFieldName(std::string_view field) { return std::ranges::find(names, field, &FieldName::field) != names.end(); }

LocalizedText fieldName(std::string_view field)
{
    const auto found = std::ranges::find(names, field, &FieldName::field);
    if (found != names.end()) return {std::string(found->de), std::string(found->en)};
    std::string own(field);
    std::ranges::replace(own, '_', ' ');
    return {own, own};
}

}  // namespace handschlag::agreement
