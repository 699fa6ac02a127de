#include "core/exchange/header_synonyms.h"

#include <array>
#include <span>
#include <unordered_map>

#include "core/base/text.h"

namespace handschlag::exchange {
namespace {

struct Synonyms {
    std::string_view field;
    std::string_view names;  ///< plain headers between bars
};

constexpr std::array leadSynonyms{
    Synonyms{"external_id", "|id|leadid|contactid|kontaktid|recordid|recordidcontact|leadnummer|leadnr|kundennummer|datensatzid|donotmodifylead|donotmodifycontact"
                            "|leadpipedrivesystemid|externalid|externeid|"},
    Synonyms{"salutation", "|anrede|title|"},
    Synonyms{"first_name", "|vorname|firstname|givenname|personfirstname|"},
    Synonyms{"last_name", "|nachname|lastname|surname|familienname|name|personlastname|"},
    Synonyms{"email", "|emailadresse|emailaddress|mail|mailadresse|workemail|emailgeschaeftlich|emailgeschäftlich|emailwork|personemailwork|email1|email1adresse|"},
    Synonyms{"phone", "|telefon|telefonnummer|phonenumber|telefongeschäftlich|businessphone|officephone|workphone|tel|personphone|telephone|telephonenumber|"},
    Synonyms{"mobile", "|mobil|mobiltelefon|handy|mobilephone|mobilephonenumber|mobilenumber|"},
    Synonyms{"job_title", "|position|jobtitle|funktion|stelle|berufsbezeichnung|jobtitel|"},
    Synonyms{"department", "|abteilung|"},
    Synonyms{"seniority", "|hierarchiestufe|ebene|managementlevel|jobseniority|"},
    Synonyms{"company", "|firma|unternehmen|companyname|accountname|account|organization|organisation|organizationname|firmenname|unternehmensname|associatedcompany|"},
    Synonyms{"domain", "|companydomain|companydomainname|firmendomain|emaildomain|"},
    Synonyms{"industry", "|branche|industriezweig|wirtschaftszweig|"},
    Synonyms{"employees", "|mitarbeiter|mitarbeiterzahl|anzahlmitarbeiter|numberofemployees|noofemployees|employeecount|beschäftigte|mitarbeiteranzahl|mitarbeitende|"},
    Synonyms{"revenue", "|umsatz|jahresumsatz|annualrevenue|"},
    Synonyms{"country", "|land|landregion|countryregion|landregiongeschäftlich|primaryaddresscountry|address1countryregion|mailingcountry|"},
    Synonyms{"region", "|bundesland|state|stateregion|stateprovince|regiongeschäftlich|primaryaddressstate|address1stateprovince|mailingstate|"},
    Synonyms{"postcode", "|plz|postleitzahl|zip|zipcode|postalcode|zippostalcode|postleitzahlgeschäftlich|primaryaddresspostalcode|address1zippostalcode|mailingzip|"},
    Synonyms{"source", "|quelle|leadquelle|leadsource|herkunft|origin|originalsource|leadsourcechannel|"},
    Synonyms{"campaign", "|kampagne|campaignid|campaignname|sourcecampaign|kampagnenname|"},
    Synonyms{"product", "|produkt|produktlinie|productline|"},
    Synonyms{"created_at", "|created|createdate|datecreated|createdon|createddate|erstelltam|angelegtam|erstellungsdatum|firstcontactdate|firstcontact|erstkontakt|ersterkontakt|erstkontaktam|erfasstam|anlagedatum|eingangsdatum|leadcreated|"},
    Synonyms{"owner", "|besitzer|zuständig|contactowner|leadowner|assignedto|betreuer|verantwortlich|ansprechpartnervertrieb|"},
    Synonyms{"budget", "|"},
    Synonyms{"authority", "|entscheidungsbefugnis|entscheider|"},
    Synonyms{"need", "|bedarf|"},
    Synonyms{"timing", "|zeitplan|zeithorizont|"},
    Synonyms{"consent_email", "|einwilligungemail|emailoptin|emailconsent|newsletteroptin|"},
    Synonyms{"consent_phone", "|einwilligungtelefon|phoneconsent|"},
    Synonyms{"consent_at", "|einwilligungam|consentdate|optindate|lawfulbasisdatereviewed|"},
    Synonyms{"customer", "|kunde|bestandskunde|iscustomer|existingcustomer|"},
    Synonyms{"opportunity_id", "|verkaufschance|"},
    Synonyms{"crm_url", "|crmlink|recordurl|"},
    Synonyms{"stage", "|stufe|"},
};

constexpr std::array activitySynonyms{
    Synonyms{"external_id", "|id|activityid|aktivitätsid|eventid|"},
    Synonyms{"lead", "|leadid|contactid|kontaktid|recordid|kontakt|leadexternalid|leadnummer|"},
    Synonyms{"type", "|typ|art|activitytype|aktivität|ereignis|event|eventtype|"},
    Synonyms{"asset", "|inhalt|content|dokument|kampagne|campaign|name|title|titel|url|page|seite|"},
    Synonyms{"occurred_at", "|zeitpunkt|datum|date|time|timestamp|zeit|occurred|eventdate|activitydate|datetime|"},
    Synonyms{"value", "|wert|dauer|duration|sekunden|seconds|"},
};

constexpr std::array outcomeSynonyms{
    Synonyms{"lead", "|leadid|contactid|kontaktid|recordid|kontakt|leadexternalid|leadnummer|externalid|"},
    Synonyms{"stage", "|stufe|phase|dealstage|opportunitystage|"},
    Synonyms{"role", "|rolle|"},
    Synonyms{"at", "|datum|date|zeitpunkt|wondate|closedate|closedat|abschlussdatum|gewonnenam|eingetretenam|enteredat|"},
    Synonyms{"amount", "|betrag|umsatz|auftragswert|dealvalue|dealamount|opportunityamount|value|wert|"},
    Synonyms{"owner", "|besitzer|zuständig|betreuer|dealowner|"},
    Synonyms{"reason", "|grund|begründung|lostreason|closedlostreason|"},
};

std::span<const Synonyms> synonymsOf(FileKind kind)
{
    switch (kind) {
        case FileKind::Leads: return leadSynonyms;
        case FileKind::Activities: return activitySynonyms;
        case FileKind::Outcomes: return outcomeSynonyms;
    }
    return leadSynonyms;
}

/// The name of a field without its underscores.
bool isPlainForm(std::string_view plain, std::string_view field)
{
    for (const char c : field) {
        if (c == '_') continue;
        if (plain.empty() || plain.front() != c) return false;
        plain.remove_prefix(1);
    }
    return plain.empty();
}

/// What a header of these letters means.
std::unordered_map<std::string_view, std::string_view> tableOf(FileKind kind)
{
    std::unordered_map<std::string_view, std::string_view> fields;
    for (const Synonyms& entry : synonymsOf(kind)) {
        std::string_view names = entry.names;
        while (names.size() > 1) {
            names.remove_prefix(1);
            fields.emplace(names.substr(0, names.find('|')), entry.field);
            names.remove_prefix(names.find('|'));
        }
    }
    return fields;
}

}  // namespace

std::string plainHeader(std::string_view header)
{
    std::string plain;
    for (const char c : foldCase(header)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
    }
    return plain;
}

std::string_view fieldForHeader(std::string_view header, FileKind kind)
{
    const std::string plain = plainHeader(header);
    if (plain.empty()) return {};
    static const std::array tables{tableOf(FileKind::Leads), tableOf(FileKind::Activities), tableOf(FileKind::Outcomes)};
    for (const Synonyms& entry : synonymsOf(kind))
        if (isPlainForm(plain, entry.field)) return entry.field;
    const auto& table = tables[static_cast<std::size_t>(kind)];
    const auto found = table.find(plain);
    return found == table.end() ? std::string_view{} : found->second;
}

}  // namespace handschlag::exchange
