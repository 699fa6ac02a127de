#include "core/exchange/xlsx_package.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "core/exchange/xlsx_codes.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostRelations = 10'000;

struct Relation {
    std::string type;  ///< last part of the name: worksheet, sharedStrings, ...
    std::string target;
};

class Relations : public XmlListener {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship"sv || attributes["TargetMode"sv] == "External"sv) return;
        const std::string_view type = attributes["Type"sv];
        Relation relation{std::string(type.substr(type.rfind('/') + 1)), std::string(attributes["Target"sv])};
        byId.insert_or_assign(std::string(attributes["Id"sv]), std::move(relation));
        if (byId.size() > mostRelations) refuse(Error{xlsx::tooLarge, {}, "relations", Severity::Unusable});
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}

    [[nodiscard]] const Relation* ofType(std::string_view type) const
    {
        const auto found = std::ranges::find_if(byId, [&](const auto& relation) { return relation.second.type == type; });
        return found == byId.end() ? nullptr : &found->second;
    }

    std::map<std::string, Relation, std::less<>> byId;
};

struct NamedSheet {
    std::string name;
    bool visible = true;
    std::string relation;
};

class WorkbookXml : public XmlListener {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override
    {
        if (!isWorkbook && name != "workbook"sv) return refuse(Error{xlsx::notWorkbook, {}, "root is " + std::string(name), Severity::Unusable});
        isWorkbook = true;
        if (name == "workbookPr"sv) {
            const std::string_view epoch = attributes["date1904"sv];
            epoch1904 = epoch == "1"sv || epoch == "true"sv || epoch == "on"sv;
        } else if (name == "sheet"sv) {
            const std::string_view state = attributes["state"sv];
            sheets.push_back({std::string(attributes["name"sv]), state.empty() || state == "visible"sv, std::string(attributes["id"sv])});
            if (sheets.size() > mostRelations) refuse(Error{xlsx::tooLarge, {}, "sheets", Severity::Unusable});
        }
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}

    bool isWorkbook = false;
    bool epoch1904 = false;
    std::vector<NamedSheet> sheets;
};

std::string relationsOf(const std::string& part)
{
    const std::size_t name = part.rfind('/') + 1;
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

Result<Relations> readRelations(ZipArchive& archive, const std::string& entry)
{
    Relations relations;
    if (!archive.holds(entry)) return relations;
    if (const auto read = archive.read(entry, relations); !read) return std::unexpected(read.error());
    return relations;
}

Result<std::string> mainPart(ZipArchive& archive)
{
    const auto relations = readRelations(archive, "_rels/.rels");
    if (!relations) return std::unexpected(relations.error());
    const Relation* main = relations->ofType("officeDocument"sv);
    std::string part = main ? partBeside("", main->target) : "xl/workbook.xml";
    if (part.ends_with(".bin") || archive.holds("xl/workbook.bin")) return fail(xlsx::binaryFormat);
    if (!archive.holds(part)) return fail(xlsx::notWorkbook, {}, part + " is missing");
    return part;
}

}  // namespace

std::string partBeside(const std::string& part, const std::string& target)
{
    std::string path = target.starts_with('/') ? target : part.substr(0, part.rfind('/') + 1) + target;
    std::ranges::replace(path, '\\', '/');
    std::vector<std::string> steps;
    for (std::size_t start = 0; start < path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string step = path.substr(start, end - start);
        if (step == ".." && !steps.empty()) steps.pop_back();
        if (!step.empty() && step != "." && step != "..") steps.push_back(step);
        start = end + 1;
    }
    std::string result;
    for (const std::string& step : steps) result += (result.empty() ? "" : "/") + step;
    return result;
}

Result<WorkbookParts> openPackage(ZipArchive& archive)
{
    const auto part = mainPart(archive);
    if (!part) return std::unexpected(part.error());
    const auto relations = readRelations(archive, relationsOf(*part));
    if (!relations) return std::unexpected(relations.error());
    WorkbookXml workbook;
    if (const auto read = archive.read(*part, workbook); !read) return std::unexpected(read.error());

    WorkbookParts parts;
    parts.epoch1904 = workbook.epoch1904;
    const auto partOf = [&](std::string_view type) {
        const Relation* relation = relations->ofType(type);
        return relation ? partBeside(*part, relation->target) : std::string();
    };
    parts.strings = partOf("sharedStrings"sv);
    parts.styles = partOf("styles"sv);
    for (NamedSheet& sheet : workbook.sheets) {
        const auto relation = relations->byId.find(sheet.relation);
        if (relation == relations->byId.end() || relation->second.type != "worksheet"sv) continue;
        parts.sheets.push_back({std::move(sheet.name), sheet.visible, partBeside(*part, relation->second.target)});
    }
    return parts;
}

}  // namespace handschlag::exchange
