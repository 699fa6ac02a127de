#include "core/usecase/demo/demo_leads.h"

#include <algorithm>

#include "core/usecase/demo/demo_people.h"
#include "core/usecase/demo/demo_random.h"
#include "core/usecase/demo/demo_words.h"

namespace handschlag::usecase::demo {
namespace {

constexpr std::uint64_t companyStream = 1;
constexpr std::uint64_t leadStream = 2;

/// Listed as competitors by the template.
constexpr const char* competitorDomains[]{"wettbewerber-ag.example", "konkurrent-gmbh.example"};
constexpr const char* sources[]{"Website", "Website", "Website", "Messe", "Webinar", "LinkedIn", "Google Ads", "Empfehlung", "Newsletter", "Partner"};
constexpr const char* campaigns[]{"Whitepaper Rüstzeit", "Webinarreihe Frühjahr", "EMO Nachfass", "Vergleichsblatt", "Newsletter", ""};
constexpr const char* freeMail[]{"gmx.de", "web.de", "t-online.de", "gmail.com"};
/// Numbers that the network agency keeps free for films, so that a demo never calls anybody.
constexpr const char* germanLines[]{"+49 30 23125 ", "+49 69 90009 ", "+49 40 66969 ", "+49 221 4710 ", "+49 89 99998 "};

const Industry& industryOf(Random& random)
{
    const std::size_t share = random.below(100);
    return random.pick(share < 58 ? targetIndustries() : share < 78 ? adjacentIndustries() : otherIndustries());
}

std::string companyName(Random& random, const Industry& industry)
{
    const std::string family = random.pick(surnames());
    const std::string form = random.pick(legalForms());
    switch (random.below(6)) {
        case 0: return family + " & Söhne " + industry.companyWord + " " + form;
        case 1: return std::string(random.pick(companyStems())) + "-" + industry.companyWord + " " + form;
        case 2: return family + " " + form;
        case 3: return "Gebr. " + family + " " + industry.companyWord + " " + form;
        default: return family + " " + industry.companyWord + " " + form;
    }
}

void place(Random& random, Company& company)
{
    const std::size_t share = random.below(100);
    const City& city = random.pick(share < 80 ? germanCities() : share < 92 ? alpineCities() : foreignCities());
    company.country = city.country;
    company.region = city.region;
    if (city.postcodeTo == 0) return;
    std::string code = std::to_string(random.between(city.postcodeFrom, city.postcodeTo));
    const std::size_t length = company.country == "DE" ? 5 : code.size();
    company.postcode = std::string(length - std::min(length, code.size()), '0') + code;
}

std::string phoneOf(Random& random, const std::string& country)
{
    const std::string extension = std::to_string(random.between(100, 999));
    if (country == "DE") return random.pick(germanLines) + extension;
    if (country == "AT") return "+43 1 0000 " + extension;
    if (country == "CH") return "+41 44 000 0" + extension.substr(0, 1) + " " + extension.substr(1);
    return "+44 20 7946 0" + extension;
}

std::string titleOf(Random& random, bool woman)
{
    const std::size_t share = random.below(100);
    if (share < 4) return {};
    const JobTitle& title = random.pick(share < 38 ? decidingTitles() : share < 74 ? influencingTitles() : share < 97 ? otherTitles() : excludedTitles());
    return woman ? title.woman : title.man;
}

void set(leads::Lead& lead, const char* field, std::string value)
{
    if (!value.empty()) lead.fields[field] = std::move(value);
}

void describePerson(Random& random, leads::Lead& lead, const Company& company, std::size_t index)
{
    const bool woman = random.percent(42);
    const std::string first = random.pick(woman ? femaleNames() : maleNames());
    const std::string last = random.pick(surnames());
    set(lead, "salutation", woman ? "Frau" : "Herr");
    set(lead, "first_name", first);
    set(lead, "last_name", last);
    set(lead, "job_title", titleOf(random, woman));
    const bool isPrivate = random.percent(6);
    const std::string mailbox = slug(first) + "." + slug(last);
    set(lead, "email", isPrivate ? mailbox + "+demo" + std::to_string(index) + "@" + random.pick(freeMail) : mailbox + "@" + company.domain);
    if (random.percent(78)) set(lead, "phone", phoneOf(random, company.country));
    if (random.percent(25)) set(lead, "mobile", "+49 176 040690" + std::to_string(random.between(10, 99)));
    if (isPrivate && random.percent(35)) return;
    set(lead, "company", company.name);
}

void describeConsent(Random& random, leads::Lead& lead)
{
    const std::size_t share = random.below(100);
    if (share >= 92) return;
    const bool mail = share < 84;
    lead.fields["consent_email"] = std::int64_t{mail ? 1 : 0};
    lead.fields["consent_phone"] = std::int64_t{mail ? (random.percent(70) ? 1 : 0) : (random.percent(80) ? 1 : 0)};
    if (mail) lead.fields["consent_at"] = lead.createdAt.seconds + random.between(0, 3'600);
}

void describeSituation(Random& random, leads::Lead& lead)
{
    if (random.percent(30)) set(lead, "problem", random.pick(problems()));
    if (random.percent(25)) set(lead, "existing_solution", random.pick(solutions()));
    static constexpr const char* answers[]{"yes", "partly", "no"};
    for (const char* field : {"budget", "authority", "need", "timing"})
        if (random.percent(6)) set(lead, field, random.pick(answers));
}

std::string digits(std::size_t number, std::size_t length)
{
    std::string text = std::to_string(number);
    return std::string(length - std::min(length, text.size()), '0') + text;
}

}  // namespace

Instant workingMoment(Random& random, Instant from, Instant to)
{
    const std::int64_t firstDay = from.seconds / secondsPerDay;
    const std::int64_t lastDay = std::max(firstDay, to.seconds / secondsPerDay);
    Day day{static_cast<std::int32_t>(random.between(firstDay, lastDay))};
    if (weekday(day) > 4 && random.percent(85)) day = day.plus(static_cast<std::int32_t>(4 - weekday(day)));
    const Instant moment{day.number * secondsPerDay + random.between(6 * 3'600, 16 * 3'600 + 1'800)};
    return std::clamp(moment, from, std::max(from, to));
}

Company companyOf(std::uint64_t seed, std::size_t index)
{
    Random random(seed, companyStream, index);
    const Industry& industry = industryOf(random);
    Company company;
    company.name = companyName(random, industry);
    // The number keeps two firms of one name apart.
    company.domain = slug(company.name.substr(0, company.name.find_last_of(' '))) + "-" + std::to_string(index % 900 + 100) + ".example";
    if (!random.percent(5)) company.industry = industry.name;
    if (!random.percent(12)) company.employees = std::clamp<std::int64_t>(random.logNormal(210, 1.15), 3, 90'000);
    place(random, company);
    const std::size_t share = random.below(1'000);
    company.competitor = share < 8;
    if (company.competitor) company.domain = random.pick(competitorDomains);
    company.customer = share >= 950;
    if (company.customer) company.owner = accountOwners()[index % accountOwners().size()];
    return company;
}

leads::Lead leadOf(std::uint64_t seed, std::size_t index, std::size_t count, Instant now, int historyDays)
{
    Random random(seed, leadStream, index);
    const std::size_t companies = std::max<std::size_t>(1, count * 6 / 10);
    const Company company = companyOf(seed, random.below(companies));
    leads::Lead lead;
    // Somewhat more lately than long ago: now and then the better of two draws.
    const std::int64_t drawn = random.between(0, historyDays);
    const std::int64_t age = random.percent(25) ? std::min(drawn, random.between(0, historyDays)) : drawn;
    const Instant day = now.plus(-age * secondsPerDay);
    lead.createdAt = workingMoment(random, day.plus(-secondsPerDay), std::min(day, now.plus(-3'600)));
    lead.recordedAt = lead.createdAt;
    set(lead, "external_id", "L-" + digits(index + 1, 6));
    describePerson(random, lead, company, index);
    set(lead, "domain", company.domain);
    set(lead, "industry", company.industry);
    if (company.employees > 0) lead.fields["employees"] = company.employees;
    if (company.employees > 0 && random.percent(40)) lead.fields["revenue"] = company.employees * random.between(140'000, 260'000);
    set(lead, "country", company.country);
    set(lead, "region", company.region);
    set(lead, "postcode", company.postcode);
    set(lead, "source", random.pick(sources));
    set(lead, "campaign", random.pick(campaigns));
    if (company.customer) {
        lead.fields["customer"] = std::int64_t{1};
        set(lead, "owner", company.owner);
    } else if (random.percent(1)) {
        set(lead, "opportunity_id", "OPP-" + digits(random.below(9'000) + 1'000, 5));
        set(lead, "owner", accountOwners()[index % accountOwners().size()]);
    }
    describeConsent(random, lead);
    describeSituation(random, lead);
    if (random.percent(1)) lead.fields["objection"] = std::int64_t{1};
    return lead;
}

}  // namespace handschlag::usecase::demo
