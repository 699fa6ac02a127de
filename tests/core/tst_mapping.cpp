#include <QtTest>

#include <fstream>
#include <sstream>

#include "core/exchange/csv.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/stage_names.h"

using namespace handschlag;
using namespace handschlag::exchange;
using leads::FieldKind;

namespace {

QString codeOf(const Result<Mapping>& mapping)
{
    if (mapping) return QStringLiteral("read");
    QString text = QString::fromStdString(std::string(mapping.error().code.name));
    for (const std::string& argument : mapping.error().arguments) text += u' ' + QString::fromStdString(argument);
    return text;
}

std::vector<std::string> headersOf(const char* file, int line)
{
    std::ifstream stream(qEnvironmentVariable("HANDSCHLAG_TEST_DATA").toStdString() + "/crm_headers/" + file);
    std::string text;
    for (int i = 0; i < line; ++i) std::getline(stream, text);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    const auto table = readCsv(text + "\n", 0);
    return table ? table->headers : std::vector<std::string>{};
}

/// "email=E-Mail first_name=Vorname": the fields found, in order of their names.
QString fieldsOf(const Mapping& mapping)
{
    QStringList fields;
    for (const auto& [header, target] : mapping.columns)
        if (!target.field.empty()) fields << QString::fromStdString(target.field + "=" + header);
    fields.sort();
    return fields.join(u'|');
}

}  // namespace

class TestMapping : public QObject {
    Q_OBJECT
private slots:
    void theDocumentedExample()
    {
        const auto mapping = mappingFromJson(R"({"columns": {"mql_id": "external_id", "first_contact_date": {"field": "created_at", "format": "yyyy-MM-dd"},
            "origin": "source", "landing_page_id": {"attribute": "landing_page", "type": "text"}, "notes": null},
            "null_values": ["", "Select", "unknown"], "zone": "Europe/Berlin", "decimal": ",", "role": "marketing_qualified", "history": true})", FileKind::Leads);
        QVERIFY2(mapping, qPrintable(codeOf(mapping)));
        QCOMPARE(mapping->columns.size(), std::size_t{4});
        QCOMPARE(mapping->columns.at("mql_id").field, "external_id");
        QCOMPARE(mapping->columns.at("first_contact_date").format, "yyyy-MM-dd");
        QCOMPARE(mapping->columns.at("landing_page_id").attribute, "landing_page");
        QCOMPARE(mapping->nullValues, (std::vector<std::string>{"", "Select", "unknown"}));
        QCOMPARE(mapping->zone, "Europe/Berlin");
        QCOMPARE(mapping->decimal, ',');
        QCOMPARE(*mapping->role, pipeline::Role::MarketingQualified);
        QVERIFY(mapping->history && mapping->deduplicate && !mapping->leadByEmail);
    }

    void writtenMappingsReadBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("leads") << 0 << QByteArray(R"({"columns": {"a": "external_id", "b": {"field": "created_at", "format": "dd.MM.yyyy"},
            "c": {"attribute": "x", "type": "decimal"}, "d": {"attribute": "y", "format": "yyyy"}}, "decimal": ","})").replace("\"yyyy\"", "\"d.M.yyyy\"");
        QTest::newRow("activities") << 1 << QByteArray(R"({"columns": {"m": "lead", "t": "occurred_at"}, "lead_by": "email", "deduplicate": false,
            "constants": {"type": "webinar_attended", "value": 3}, "null_values": ["-"]})");
        QTest::newRow("outcomes") << 2 << QByteArray(R"({"columns": {"m": "lead", "t": "at"}, "role": "won", "zone": "UTC"})");
        QTest::newRow("carried activities") << 0 << QByteArray(R"({"columns": {"a": "email"}, "history": true,
            "activities_from_columns": [{"type": "form", "at": "x", "asset": "y"}, {"type": "open", "at": "z", "format": "dd.MM.yyyy"}]})");
    }
    void writtenMappingsReadBack()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        const auto fileKind = static_cast<FileKind>(kind);
        const auto first = mappingFromJson(json.toStdString(), fileKind);
        QVERIFY2(first, qPrintable(codeOf(first)));
        const auto second = mappingFromJson(mappingToJson(*first, fileKind), fileKind);
        QVERIFY2(second, qPrintable(codeOf(second)));
        QVERIFY(*first == *second);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, int kind, const char* json, const char* code) { QTest::newRow(name) << kind << QByteArray(json) << code; };
        row("no JSON", 0, "columns: a", "mapping.not_json");
        row("cut off", 0, R"({"columns": {"a": )", "mapping.not_json");
        row("a list", 0, "[]", "mapping.not_json");
        row("no columns", 0, "{}", "mapping.empty");
        row("key unknown", 0, R"({"columns": {"a": "email"}, "colour": 1})", "mapping.key_unknown colour");
        row("key twice", 0, R"({"columns": {"a": "email", "a": "phone"}})", "mapping.key_twice a");
        row("field unknown", 0, R"({"columns": {"a": "e_mail"}})", "mapping.field_unknown e_mail");
        row("field of another kind", 1, R"({"columns": {"a": "email"}})", "mapping.field_unknown email");
        row("field unknown inside", 0, R"({"columns": {"a": {"field": "mail"}}})", "mapping.field_unknown mail");
        row("key of a column unknown", 0, R"({"columns": {"a": {"field": "email", "typ": "x"}}})", "mapping.key_unknown typ");
        row("type unknown", 0, R"({"columns": {"a": "email", "b": {"attribute": "x", "type": "number"}}})", "mapping.type_unknown number");
        row("type against field", 0, R"({"columns": {"a": {"field": "employees", "type": "text"}}})", "mapping.type_of_field employees integer text");
        row("field and attribute", 0, R"({"columns": {"a": {"field": "email", "attribute": "x"}}})", "mapping.value_wrong a");
        row("number as column", 0, R"({"columns": {"a": 1}})", "mapping.value_wrong a");
        row("columns a list", 0, R"({"columns": []})", "mapping.value_wrong columns");
        row("format", 0, R"({"columns": {"a": "email", "b": {"field": "created_at", "format": "TT.MM.JJJJ"}}})", "mapping.format_unknown TT.MM.JJJJ");
        row("field twice", 0, R"({"columns": {"a": "email", "b": "email"}})", "mapping.field_twice email");
        row("constant and column", 0, R"({"columns": {"a": "email"}, "constants": {"email": "x"}})", "mapping.field_twice email");
        row("constant unknown", 0, R"({"columns": {"a": "email"}, "constants": {"mail": "x"}})", "mapping.field_unknown mail");
        row("attribute like a field", 0, R"({"columns": {"a": "email", "b": {"attribute": "phone"}}})", "mapping.attribute_is_field phone");
        row("attribute of outcomes", 2, R"({"columns": {"a": "lead", "b": "at", "c": {"attribute": "x"}}, "role": "won"})", "mapping.attribute_name x");
        row("role", 2, R"({"columns": {"a": "lead", "b": "at"}, "role": "victory"})", "mapping.role_unknown victory");
        row("no role", 2, R"({"columns": {"a": "lead", "b": "at"}})", "mapping.role_missing");
        row("no lead", 1, R"({"columns": {"a": "type", "b": "occurred_at"}})", "mapping.field_missing lead");
        row("no key", 0, R"({"columns": {"a": "company"}})", "mapping.key_missing");
        row("decimal", 0, R"({"columns": {"a": "email"}, "decimal": ";"})", "mapping.value_wrong decimal");
        row("history", 0, R"({"columns": {"a": "email"}, "history": "yes"})", "mapping.value_wrong history");
        row("lead_by", 1, R"({"columns": {"a": "lead"}, "lead_by": "name"})", "mapping.value_wrong lead_by");
        row("null values", 0, R"({"columns": {"a": "email"}, "null_values": "x"})", "mapping.value_wrong null_values");
    }
    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto mapping = mappingFromJson(json.toStdString(), static_cast<FileKind>(kind));
        QCOMPARE(codeOf(mapping), code);
        QCOMPARE(mapping.error().severity, Severity::Unusable);
    }

    void headersOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("fields");
        if (qEnvironmentVariable("HANDSCHLAG_TEST_DATA").isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set");
        QTest::newRow("HubSpot") << "hubspot_dynamics_headers.txt" << 2
                                 << "company=Company Name|created_at=Create Date|email=Email|external_id=Record ID|first_name=First Name|job_title=Job Title|"
                                    "last_name=Last Name|mobile=Mobile Phone Number|owner=Contact owner|phone=Phone Number";
        QTest::newRow("HubSpot, contacts and companies") << "hubspot_dynamics_headers.txt" << 3
                                                         << "company=Company name|created_at=Create Date|email=Email|external_id=Record ID - Contact|first_name=First Name|"
                                                            "last_name=Last Name|owner=Contact owner|phone=Phone Number";
        QTest::newRow("Outlook in German") << "outlook_de_header.txt" << 1
                                           << "company=Firma|country=Land/Region geschäftlich|department=Abteilung|email=E-Mail-Adresse|first_name=Vorname|job_title=Position|"
                                              "last_name=Nachname|mobile=Mobiltelefon|phone=Telefon geschäftlich|postcode=Postleitzahl geschäftlich|"
                                              "region=Region geschäftlich|salutation=Anrede";
        QTest::newRow("SuiteCRM") << "suitecrm8_leads_export.csv" << 1
                                  << "campaign=Campaign ID|company=Account Name|country=Primary Address Country|created_at=Date Created|department=Department|email=Email Address|"
                                     "external_id=ID|first_name=First Name|job_title=Job Title|last_name=Last Name|mobile=Mobile|opportunity_id=Opportunity ID|"
                                     "owner=Assigned to|phone=Office Phone|postcode=Primary Address Postalcode|region=Primary Address State|salutation=Salutation|source=Lead Source";
    }
    void headersOfOtherPrograms()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, fields);
        auto found = fieldsOf(guessMapping(headersOf(qPrintable(file), line), {}, FileKind::Leads)).split(u'|');
        // Consent dates are guessed too where a file has them; what matters here is who and what the lead is.
        found.removeIf([](const QString& field) { return field.startsWith(QLatin1String("consent_at")); });
        QCOMPARE(found.join(u'|'), fields);
    }

    void presetsNeedNoHand_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* name, const char* preset, const char* header, const char* fields) {
            QTest::newRow(name) << QString(preset) << QByteArray(header) << QString::fromUtf8(fields);
        };
        row("HubSpot in German", "hubspot", "Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Jobbezeichnung,Unternehmensname,Land/Region,Erstelldatum,Irgendwas",
            "company=Unternehmensname|country=Land/Region|created_at=Erstelldatum|email=E-Mail|external_id=Datensatz-ID|first_name=Vorname|job_title=Jobbezeichnung|last_name=Nachname|phone=Telefonnummer");
        row("Salesforce report", "salesforce", "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Zip/Postal Code,Email,Create Date,Lead ID",
            "company=Company / Account|created_at=Create Date|email=Email|external_id=Lead ID|first_name=First Name|job_title=Title|last_name=Last Name|owner=Lead Owner|postcode=Zip/Postal Code|source=Lead Source");
        row("Salesforce API", "salesforce", "Id,IsDeleted,FirstName,LastName,Title,Company,Email,NumberOfEmployees,LeadSource,OwnerId,CreatedDate",
            "company=Company|created_at=CreatedDate|email=Email|employees=NumberOfEmployees|external_id=Id|first_name=FirstName|job_title=Title|last_name=LastName|owner=OwnerId|source=LeadSource");
        row("Dynamics", "dynamics", "(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Last Name,Topic,Company Name,Email,Business Phone,Created On",
            "company=Company Name|created_at=Created On|email=Email|external_id=(Do Not Modify) Lead|last_name=Last Name|phone=Business Phone");
        row("Zoho", "zoho", "Record Id,Lead Owner,Company,First Name,Last Name,Title,Email,No. of Employees",
            "company=Company|email=Email|employees=No. of Employees|external_id=Record Id|first_name=First Name|job_title=Title|last_name=Last Name|owner=Lead Owner");
        row("Odoo", "odoo", "External ID,Opportunity,Contact Name,Company Name,Email,Job Position,Salesperson,Created on",
            "company=Company Name|created_at=Created on|email=Email|external_id=External ID|job_title=Job Position|last_name=Contact Name|owner=Salesperson");
        row("Pipedrive leads", "pipedrive", "Lead - Title*,Lead - Labels,Contact person*,Organization*,Lead - Owner,Lead - Source channel,Lead - Pipedrive System ID",
            "company=Organization*|external_id=Lead - Pipedrive System ID|last_name=Contact person*|owner=Lead - Owner|source=Lead - Source channel");
        row("Pipedrive persons", "pipedrive", "Person - Name*,Person - First name,Person - Last name,Person - Phone,Person - Email (Work),Organization - Name*",
            "company=Organization - Name*|email=Person - Email (Work)|first_name=Person - First name|last_name=Person - Last name|phone=Person - Phone");
        row("only half of it", "hubspot", "Email,Unknown", "email=Email");
    }
    void presetsNeedNoHand()
    {
        QFETCH(QString, preset);
        QFETCH(QByteArray, header);
        QFETCH(QString, fields);
        auto table = readCsv(header.toStdString() + "\n", 0);
        QVERIFY(table);
        table->rows.push_back(std::vector<std::string>(table->headers.size(), ""));
        table->rowNumbers.push_back(2);
        const Preset* found = presetNamed(preset.toStdString());
        QVERIFY(found);
        const Mapping mapping = proposeMapping(*table, FileKind::Leads, found).mapping;
        QCOMPARE(fieldsOf(mapping), fields);
        QVERIFY(checkMapping(mapping, FileKind::Leads));
    }

    void everyPresetIsSound()
    {
        QCOMPARE(presets().size(), std::size_t{7});
        for (const Preset& preset : presets())
            for (std::size_t kind = 0; kind < preset.fields.size(); ++kind)
                for (const PresetField& field : preset.fields[kind]) {
                    QVERIFY2(targetField(static_cast<FileKind>(kind), field.field), qPrintable(QString::fromStdString(preset.key + ": " + field.field)));
                    QVERIFY2(!field.headers.empty(), field.field.c_str());
                }
    }

    void activitiesThatLeadsCarry()
    {
        const auto table = readCsv("Record ID,Email,Recent Conversion,Recent Conversion Date\n1,a@b.de,Whitepaper,2023-04-12 09:31\n");
        const Mapping mapping = proposeMapping(*table, FileKind::Leads, presetNamed("hubspot")).mapping;
        QCOMPARE(mapping.activitiesFromColumns, (std::vector<ActivityFromColumns>{{"form", "Recent Conversion Date", "Recent Conversion", ""}}));
    }

    void formatsAndTypesAreGuessedFromTheCells()
    {
        const std::vector<std::string> headers{"Id", "Erstellt am", "Umsatz", "Score", "Code", "Freigabe", "Termin", "Notiz", "Leer"};
        const std::vector<std::vector<std::string>> rows{{"1", "31.01.2026 08:00", "1.250,50", "7", "0049", "ja", "2026-01-05", "x", ""},
                                                         {"2", "01.02.2026 09:15", "12,5", "1.000", "0731", "nein", "", "12", ""},
                                                         {"3", "99.99.2026", "3", "-4", "12", "ja", "2026-02-01", "", ""}};
        const Mapping mapping = guessMapping(headers, rows, FileKind::Leads);
        QCOMPARE(mapping.decimal, ',');
        QCOMPARE(mapping.columns.at("Id").field, "external_id");
        QCOMPARE(mapping.columns.at("Erstellt am").field, "created_at");
        QCOMPARE(mapping.columns.at("Erstellt am").format, "dd.MM.yyyy HH:mm");  // most cells decide; the third is refused later
        QCOMPARE(mapping.columns.at("Score").type, FieldKind::Integer);
        QCOMPARE(mapping.columns.at("Code").type, FieldKind::Text);
        QCOMPARE(mapping.columns.at("Freigabe").type, FieldKind::Boolean);
        QCOMPARE(mapping.columns.at("Termin").type, FieldKind::Instant);
        QCOMPARE(mapping.columns.at("Notiz").type, FieldKind::Text);
        QVERIFY(!mapping.columns.contains("Leer"));
    }

    void dayAndMonthAreToldApartByTheCells()
    {
        const auto formatOf = [](std::vector<std::vector<std::string>> rows) {
            return guessMapping({"id", "created"}, rows, FileKind::Leads).columns.at("created").format;
        };
        QCOMPARE(formatOf({{"1", "2/3/2026"}, {"2", "12/31/2026"}}), "M/d/yyyy");
        QCOMPARE(formatOf({{"1", "2/3/2026"}, {"2", "31/12/2026"}}), "d/M/yyyy");
        QCOMPARE(formatOf({{"1", "2/3/2026"}}), "d/M/yyyy");
        QCOMPARE(formatOf({{"1", "2/3/2026 2:05 PM"}}), "M/d/yyyy h:mm AP");
        QCOMPARE(formatOf({{"1", "2026-02-03"}}), "");
    }

    void leadsOfOtherFilesByIdOrAddress()
    {
        const Mapping byId = guessMapping({"Lead ID", "Typ", "Datum", "Inhalt"}, {{"1", "visit", "2026-01-01", "/"}}, FileKind::Activities);
        QCOMPARE(fieldsOf(byId), "asset=Inhalt|lead=Lead ID|occurred_at=Datum|type=Typ");
        QVERIFY(!byId.leadByEmail);
        const Mapping byMail = guessMapping({"E-Mail", "Typ", "Datum"}, {{"a@b.de", "visit", "2026-01-01"}}, FileKind::Activities);
        QCOMPARE(byMail.columns.at("E-Mail").field, "lead");
        QVERIFY(byMail.leadByEmail);
        const Mapping won = guessMapping({"mql_id", "won_date"}, {{"1", "2026-01-01 10:00:00"}}, FileKind::Outcomes);
        QCOMPARE(fieldsOf(won), "at=won_date|lead=mql_id");
        QVERIFY(won.role == pipeline::Role::Won);
    }

    void kindsOfFiles()
    {
        const auto kindOf = [](std::vector<std::string> headers, std::vector<std::string> row) { return guessKind(headers, {row}); };
        QCOMPARE(kindOf({"id", "lead", "type", "asset", "occurred_at", "value"}, {"1", "2", "visit", "/", "2026-01-01", ""}), FileKind::Activities);
        QCOMPARE(kindOf({"E-Mail", "Typ", "Datum"}, {"a@b.de", "visit", "01.02.2026"}), FileKind::Activities);
        QCOMPARE(kindOf({"lead", "stage", "at"}, {"1", "won", "2026-01-01"}), FileKind::Outcomes);
        QCOMPARE(kindOf({"mql_id", "seller_id", "won_date"}, {"1", "2", "2026-01-01 10:00:00"}), FileKind::Outcomes);
        QCOMPARE(kindOf({"mql_id", "first_contact_date", "origin"}, {"1", "2026-01-01", "social"}), FileKind::Leads);
        QCOMPARE(kindOf({"ID", "Name", "Firma", "E-Mail", "Typ", "Datum"}, {"1", "Weber", "Weber GmbH", "a@b.de", "A", "2026-01-01"}), FileKind::Leads);
        QCOMPARE(kindOf({"x", "y"}, {"1", "2"}), FileKind::Leads);
    }

    void stagesByAnyOfTheirNames()
    {
        agreement::StagesClause stages;
        stages.stages.push_back({"kontakt", {"Erstgespräch", "First talk"}, {agreement::Role::Accepted}});
        stages.stages.push_back({"sal", {"SAL", "SAL"}, {agreement::Role::HandedOver}});
        const StageNames own(&stages), usual;
        QCOMPARE(*own.find("erstgespräch"), agreement::Role::Accepted);
        QCOMPARE(*own.find("first talk"), agreement::Role::Accepted);
        QCOMPARE(*own.find("SAL"), agreement::Role::HandedOver);
        QCOMPARE(*usual.find("SAL"), agreement::Role::Accepted);
        QCOMPARE(*usual.find("Marketing Qualified Lead"), agreement::Role::MarketingQualified);
        QCOMPARE(*usual.find("handed_over"), agreement::Role::HandedOver);
        QVERIFY(!usual.find("erstgespräch"));
        QVERIFY(!usual.find(""));
    }

    void aTitleIsWhatItsCellsAre()
    {
        const auto fieldOfTitle = [](const std::vector<std::string>& headers, const std::vector<std::string>& titles) {
            std::vector<std::vector<std::string>> rows;
            for (const std::string& title : titles) rows.push_back({"1", title, "Buyer"});
            return QString::fromStdString(guessMapping(headers, rows, FileKind::Leads).columns.at(headers[1]).field);
        };
        QCOMPARE(fieldOfTitle({"id", "Title", "x"}, {"Engineering Specialist", "Buyer", "Head of Sales"}), "job_title");
        QCOMPARE(fieldOfTitle({"id", "Title", "x"}, {"Mr.", "Dr. med.", "Frau"}), "salutation");
        QCOMPARE(fieldOfTitle({"id", "Title", "Job Title"}, {"of Honour", "of Courtesy"}), "salutation");
        QCOMPARE(fieldOfTitle({"id", "Title", "x"}, {}), "salutation");
    }

    void constantsMustFitTheirFields()
    {
        CsvTable table;
        table.headers = {"m"};
        const auto readerFor = [&](const char* json) {
            const auto mapping = mappingFromJson(json, FileKind::Activities);
            const auto reader = RowReader::make(table, TableRows(table), *mapping, FileKind::Activities, calendar::Zone::utc(), "f.csv");
            return reader ? QStringLiteral("good") : QString::fromStdString(std::string(reader.error().code.name) + " " + reader.error().arguments.at(0));
        };
        QCOMPARE(readerFor(R"({"columns": {"m": "lead"}, "constants": {"type": "x", "occurred_at": "2026-01-01 10:00"}})"), "good");
        QCOMPARE(readerFor(R"({"columns": {"m": "lead"}, "constants": {"type": "x", "occurred_at": "soon"}})"), "mapping.constant_wrong occurred_at");
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
