#pragma once
// Workbooks for tests, put together part by part with libzip: what no spreadsheet program would write, too.

#include <zip.h>

#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>

namespace handschlag {

using Parts = std::map<std::string, std::string>;

inline const std::string relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A zip archive of these entries in memory; with a password each is encrypted.
inline std::string archiveOf(const Parts& parts, const char* password = nullptr)
{
    const auto check = [](bool fine) {
        if (!fine) throw std::runtime_error("libzip");
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    check(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    check(archive);
    zip_source_keep(target);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        check(source);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        check(index >= 0);
        if (password) check(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password) == 0);
    }
    check(zip_close(archive) == 0);
    check(zip_source_open(target) == 0);
    zip_stat_t stat;
    zip_stat_init(&stat);
    check(zip_source_stat(target, &stat) == 0);
    std::string bytes(stat.size, '\0');
    check(zip_source_read(target, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

inline std::string entryOf(const std::string& archiveBytes, const char* name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(zip_source_buffer_create(archiveBytes.data(), archiveBytes.size(), 0, &error), ZIP_RDONLY, &error);
    if (!archive) throw std::runtime_error("libzip");
    std::string content;
    if (zip_file_t* file = zip_fopen(archive, name, 0)) {
        char chunk[4096];
        for (zip_int64_t got = 0; (got = zip_fread(file, chunk, sizeof chunk)) > 0;) content.append(chunk, static_cast<std::size_t>(got));
        zip_fclose(file);
    }
    zip_discard(archive);
    return content;
}

/// Everything around sheets that are there under their names.
inline Parts workbookParts(const std::map<std::string, std::string>& sheets, const std::string& properties = "", const std::string& strings = "",
                           const std::string& styles = "")
{
    Parts parts;
    std::string list, relations;
    int number = 0;
    for (const auto& [name, xml] : sheets) {
        const std::string id = std::to_string(++number);
        parts["xl/worksheets/sheet" + id + ".xml"] = xml;
        list += "<sheet name=\"" + name + "\" sheetId=\"" + id + "\" r:id=\"r" + id + "\"/>";
        relations += "<Relationship Id=\"r" + id + "\" Type=\"" + relationType + "worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
    }
    const auto add = [&](const std::string& type, const std::string& xml) {
        if (xml.empty()) return;
        parts["xl/" + type + ".xml"] = xml;
        relations += "<Relationship Id=\"" + type + "\" Type=\"" + relationType + type + "\" Target=\"" + type + ".xml\"/>";
    };
    add("sharedStrings", strings);
    add("styles", styles);
    parts["_rels/.rels"] = "<Relationships><Relationship Id=\"r\" Type=\"" + relationType + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts["xl/workbook.xml"] = "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + list + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships>" + relations + "</Relationships>";
    return parts;
}

inline std::string sheetXml(const std::string& rows) { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"; }

/// A row of inline strings; empty ones leave their cell out.
inline std::string textRow(int number, const std::vector<std::string>& cells)
{
    std::string row = "<row r=\"" + std::to_string(number) + "\">";
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].empty())
            row += "<c r=\"" + std::string(1, static_cast<char>('A' + i)) + std::to_string(number) + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>";
    return row + "</row>";
}

inline std::string oneSheet(const std::string& rows) { return archiveOf(workbookParts({{"S", sheetXml(rows)}})); }

inline std::string repeated(const std::string& text, std::size_t times)
{
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

}  // namespace handschlag
