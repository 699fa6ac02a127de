#include "core/usecase/demo/demo_words.h"

#include <array>
#include <utility>

namespace handschlag::usecase::demo {
namespace {

constexpr const char* male[]{"Alexander", "Andreas", "Bernd",   "Björn",  "Christian", "Daniel",  "Dieter", "Felix",  "Florian", "Frank",   "Georg",  "Günter",
                             "Hans",      "Heiko",   "Holger",  "Jan",    "Jens",      "Johannes", "Jörg",  "Jürgen", "Karsten", "Klaus",   "Lars",   "Lukas",
                             "Manfred",   "Marco",   "Markus",  "Martin", "Matthias",  "Michael", "Moritz", "Niklas", "Oliver",  "Paul",    "Peter",  "Ralf",
                             "Rüdiger",   "Sebastian", "Stefan", "Sören", "Thomas",    "Tobias",  "Torsten", "Uwe",   "Volker",  "Wolfgang", "Mehmet", "Tomasz"};
constexpr const char* female[]{"Andrea",  "Anja",   "Anke",   "Annette", "Antje",  "Astrid", "Bärbel", "Birgit", "Carla", "Christina", "Claudia", "Daniela",
                               "Elke",    "Emine",  "Eva",    "Franziska", "Friederike", "Gabriele", "Hanna", "Heike", "Inga", "Jana", "Johanna", "Julia",
                               "Karin",   "Katharina", "Kerstin", "Laura", "Lena", "Maria",  "Marlene", "Monika", "Nadine", "Petra", "Rosemarie", "Sabine",
                               "Sandra",  "Silke",  "Simone", "Sonja",  "Stefanie", "Susanne", "Svenja", "Tanja", "Ulrike", "Ursula", "Vanessa", "Zofia"};
constexpr const char* families[]{"Albrecht", "Arnold",  "Bachmann", "Bauer",   "Baumann",  "Beck",    "Becker",  "Berger",  "Böhm",     "Brandt",   "Braun",   "Busch",
                                 "Dietrich", "Engel",   "Fischer",  "Förster", "Frank",    "Franke",  "Friedrich", "Fuchs", "Graf",     "Groß",     "Günther", "Haas",
                                 "Hahn",     "Hartmann", "Heinrich", "Herrmann", "Hoffmann", "Hofmann", "Horn",  "Huber",   "Jäger",    "Jansen",   "Jung",    "Kaiser",
                                 "Keller",   "Klein",   "Koch",     "Köhler",  "König",    "Krämer",  "Kraus",   "Krause",  "Krüger",   "Kuhn",     "Kühn",    "Lang",
                                 "Lange",    "Lehmann", "Lorenz",   "Ludwig",  "Maier",    "Martin",  "Mayer",   "Meier",   "Meyer",    "Möller",   "Müller",  "Neumann",
                                 "Otto",     "Peters",  "Pfeiffer", "Pohl",    "Richter",  "Roth",    "Sauer",   "Schäfer", "Schmid",   "Schmitt",  "Schneider", "Scholz",
                                 "Schröder", "Schulte", "Schulz",   "Schumacher", "Schuster", "Schwarz", "Seidel", "Simon", "Sommer",   "Stein",    "Thomas",  "Vogel",
                                 "Vogt",     "Voigt",   "Wagner",   "Walter",  "Weber",    "Weiß",    "Werner",  "Winkler", "Winter",   "Wolf",     "Yılmaz",  "Ziegler",
                                 "Zimmermann", "Nowak", "Kowalski", "Öztürk"};
constexpr const char* forms[]{"GmbH", "GmbH", "GmbH", "GmbH", "GmbH & Co. KG", "GmbH & Co. KG", "AG", "KG", "SE"};
constexpr const char* stems[]{"Hydro", "Präzi", "Tecno", "Nord", "Süd", "Alb", "Rhein", "Ruhr", "Sauerland", "Neckar", "Donau", "Elb", "Weser", "Main",
                              "Schwarzwald", "Allgäu", "Harz", "Hanse", "Intra", "Opti", "Servo", "Kinetik", "Novo", "Primus"};
constexpr Industry target[]{{"Maschinenbau", "Maschinenbau"},         {"Maschinenbau", "Werkzeugmaschinen"}, {"Maschinenbau", "Antriebstechnik"},
                            {"Fahrzeugbau", "Fahrzeugtechnik"},       {"Elektrotechnik", "Elektrotechnik"},  {"Elektrotechnik", "Automation"},
                            {"Metallverarbeitung", "Metallbau"},      {"Metallverarbeitung", "Präzisionsteile"}, {"Kunststofftechnik", "Kunststofftechnik"},
                            {"Medizintechnik", "Medizintechnik"}};
constexpr Industry adjacent[]{{"Chemie", "Chemie"}, {"Logistik", "Logistik"}, {"Energieversorgung", "Energie"}};
constexpr Industry other[]{{"Großhandel", "Handel"},      {"Bauwesen", "Bau"},           {"IT-Dienstleistungen", "Systemhaus"}, {"Lebensmittel", "Lebensmittel"},
                           {"Unternehmensberatung", "Consulting"}, {"Textil", "Textilwerke"}, {"Möbel", "Möbelwerke"}};
// Alternatives that differ in gender only stand twice where they shall be twice as frequent.
constexpr JobTitle deciding[]{{"Geschäftsführer", "Geschäftsführerin"},
                              {"Geschäftsführer", "Geschäftsführerin"},
                              {"Produktionsleiter", "Produktionsleiterin"},
                              {"Produktionsleiter", "Produktionsleiterin"},
                              {"Werkleiter", "Werkleiterin"},
                              {"Technischer Leiter", "Technische Leiterin"},
                              {"Technischer Leiter", "Technische Leiterin"},
                              {"Einkaufsleiter", "Einkaufsleiterin"},
                              {"Einkaufsleiter", "Einkaufsleiterin"},
                              {"Leiter Instandhaltung", "Leiterin Instandhaltung"},
                              {"Fertigungsleiter", "Fertigungsleiterin"},
                              {"Head of Operations", "Head of Operations"},
                              {"Betriebsleiter", "Betriebsleiterin"},
                              {"Leitung Qualität", "Leitung Qualität"}};
constexpr JobTitle influencing[]{{"Projektleiter", "Projektleiterin"},
                                 {"Projektleiter", "Projektleiterin"},
                                 {"Prozessingenieur", "Prozessingenieurin"},
                                 {"Entwicklungsingenieur", "Entwicklungsingenieurin"},
                                 {"Einkäufer", "Einkäuferin"},
                                 {"Einkäufer", "Einkäuferin"},
                                 {"Konstrukteur", "Konstrukteurin"},
                                 {"Teamleiter Montage", "Teamleiterin Montage"},
                                 {"Process Engineer", "Process Engineer"},
                                 {"Ingenieur Automatisierung", "Ingenieurin Automatisierung"}};
constexpr JobTitle others[]{{"Sachbearbeiter", "Sachbearbeiterin"},
                            {"Sachbearbeiter", "Sachbearbeiterin"},
                            {"Controller", "Controllerin"},
                            {"Assistenz der Geschäftsleitung", "Assistenz der Geschäftsleitung"},
                            {"Vertriebsmitarbeiter", "Vertriebsmitarbeiterin"},
                            {"Referent Marketing", "Referentin Marketing"},
                            {"IT-Administrator", "IT-Administratorin"},
                            {"Disponent", "Disponentin"},
                            {"Schichtführer", "Schichtführerin"}};
constexpr JobTitle excluded[]{{"Werkstudent", "Werkstudentin"},   {"Student", "Studentin"},           {"Praktikant", "Praktikantin"},
                              {"Auszubildender", "Auszubildende"}, {"Fachjournalist", "Fachjournalistin"}, {"Bewerber", "Bewerberin"},
                              {"Chefredakteur", "Chefredakteurin"}};
constexpr const char* pains[]{"Zu hohe Rüstzeiten in der Fertigung", "Ungeplante Stillstände der Linie 2", "Ausschuss über 4 %", "Fachkräftemangel in der Spätschicht",
                              "Rückverfolgbarkeit wird vom Kunden verlangt", "Altanlage ohne Ersatzteile", "Energiekosten je Teil zu hoch", "Lieferzeiten zu lang"};
constexpr const char* existing[]{"Eigenbau", "Wettbewerbsprodukt, Vertrag läuft aus", "Excel und Papier", "Altanlage von 2009", "Lohnfertiger", "keine"};

constexpr City german[]{{"Stuttgart", "BW", "DE", 70173, 70629},  {"Ulm", "BW", "DE", 89073, 89081},        {"Heilbronn", "BW", "DE", 74072, 74081},
                        {"Reutlingen", "BW", "DE", 72760, 72770}, {"Karlsruhe", "BW", "DE", 76131, 76229},  {"Villingen-Schwenningen", "BW", "DE", 78048, 78056},
                        {"München", "BY", "DE", 80331, 81929},    {"Augsburg", "BY", "DE", 86150, 86199},   {"Nürnberg", "BY", "DE", 90402, 90491},
                        {"Regensburg", "BY", "DE", 93047, 93059}, {"Würzburg", "BY", "DE", 97070, 97084},   {"Kempten", "BY", "DE", 87435, 87439},
                        {"Köln", "NW", "DE", 50667, 51149},       {"Dortmund", "NW", "DE", 44135, 44388},   {"Bielefeld", "NW", "DE", 33602, 33739},
                        {"Siegen", "NW", "DE", 57072, 57080},     {"Münster", "NW", "DE", 48143, 48167},    {"Hagen", "NW", "DE", 58089, 58135},
                        {"Paderborn", "NW", "DE", 33098, 33109},  {"Düsseldorf", "NW", "DE", 40210, 40629}, {"Remscheid", "NW", "DE", 42853, 42899},
                        {"Frankfurt am Main", "HE", "DE", 60311, 60599}, {"Kassel", "HE", "DE", 34117, 34134}, {"Wetzlar", "HE", "DE", 35576, 35586},
                        {"Hannover", "NI", "DE", 30159, 30659},   {"Osnabrück", "NI", "DE", 49074, 49090},  {"Göttingen", "NI", "DE", 37073, 37085},
                        {"Hamburg", "HH", "DE", 20095, 22769},    {"Bremen", "HB", "DE", 28195, 28779},     {"Lübeck", "SH", "DE", 23552, 23570},
                        {"Berlin", "BE", "DE", 10115, 14199},     {"Chemnitz", "SN", "DE", 9111, 9131},     {"Dresden", "SN", "DE", 1067, 1328},
                        {"Leipzig", "SN", "DE", 4103, 4357},      {"Jena", "TH", "DE", 7743, 7751},         {"Erfurt", "TH", "DE", 99084, 99099},
                        {"Magdeburg", "ST", "DE", 39104, 39130},  {"Rostock", "MV", "DE", 18055, 18147},    {"Saarbrücken", "SL", "DE", 66111, 66133},
                        {"Kaiserslautern", "RP", "DE", 67655, 67663}, {"Koblenz", "RP", "DE", 56068, 56077}, {"Cottbus", "BB", "DE", 3042, 3055}};
constexpr City alpine[]{{"Wien", "", "AT", 1010, 1230},    {"Linz", "", "AT", 4020, 4040},    {"Graz", "", "AT", 8010, 8055},      {"Dornbirn", "", "AT", 6850, 6850},
                        {"Salzburg", "", "AT", 5020, 5026}, {"Zürich", "", "CH", 8001, 8064}, {"Winterthur", "", "CH", 8400, 8411}, {"St. Gallen", "", "CH", 9000, 9016},
                        {"Basel", "", "CH", 4051, 4059},    {"Bern", "", "CH", 3004, 3027}};
constexpr City foreign[]{{"Eindhoven", "", "NL", 5611, 5658}, {"Lyon", "", "FR", 69001, 69009},   {"Torino", "", "IT", 10121, 10156}, {"Brno", "", "CZ", 60200, 64400},
                         {"Poznań", "", "PL", 60001, 61890},  {"Odense", "", "DK", 5000, 5270},    {"Birmingham", "", "GB", 0, 0},     {"Chicago", "", "US", 60601, 60661},
                         {"Bursa", "", "TR", 16010, 16370},   {"Győr", "", "HU", 9021, 9030}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> transliterations{{{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}, {"Ä", "ae"}, {"Ö", "oe"},
                                                                                          {"Ü", "ue"}, {"ı", "i"},  {"é", "e"},  {"ń", "n"},  {"ő", "oe"}, {"ø", "oe"},
                                                                                          {"ł", "l"},  {"ş", "s"},  {"ç", "c"},  {"Ł", "l"}}};

/// Replacement and length of a letter beyond ASCII at the start of text.
std::pair<std::string_view, std::size_t> ascii(std::string_view text)
{
    for (const auto& [letter, plain] : transliterations)
        if (text.starts_with(letter)) return {plain, letter.size()};
    return {"", 1};
}

}  // namespace

std::span<const char* const> maleNames() { return male; }
std::span<const char* const> femaleNames() { return female; }
std::span<const char* const> surnames() { return families; }
std::span<const char* const> legalForms() { return forms; }
std::span<const char* const> companyStems() { return stems; }
std::span<const Industry> targetIndustries() { return target; }
std::span<const Industry> adjacentIndustries() { return adjacent; }
std::span<const Industry> otherIndustries() { return other; }
std::span<const JobTitle> decidingTitles() { return deciding; }
std::span<const JobTitle> influencingTitles() { return influencing; }
std::span<const JobTitle> otherTitles() { return others; }
std::span<const JobTitle> excludedTitles() { return excluded; }
std::span<const char* const> problems() { return pains; }
std::span<const char* const> solutions() { return existing; }
std::span<const City> germanCities() { return german; }
std::span<const City> alpineCities() { return alpine; }
std::span<const City> foreignCities() { return foreign; }

std::string slug(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const char c = text.front();
        std::size_t length = 1;
        if (static_cast<unsigned char>(c) >= 0x80) {
            const auto [replacement, used] = ascii(text);
            plain += replacement;
            length = used;
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain += c;
        } else if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c - 'A' + 'a');
        } else if (!plain.empty() && plain.back() != '-') {
            plain += '-';
        }
        text.remove_prefix(length);
    }
    while (!plain.empty() && plain.back() == '-') plain.pop_back();
    return plain;
}

}  // namespace handschlag::usecase::demo
