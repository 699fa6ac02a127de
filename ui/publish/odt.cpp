#include "ui/publish/odt.h"

#include <QXmlStreamWriter>
#include <algorithm>
#include <utility>

#include "ui/publish/odt_columns.h"
#include "ui/publish/odt_styles.h"
#include "ui/publish/zip_store.h"

namespace handschlag::ui {
namespace {

using namespace publish;

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

QString textOf(const std::string& text) { return QString::fromStdString(text); }

class Content {
public:
    explicit Content(QXmlStreamWriter& xml) : xml_(xml) {}

    void write(const Publication& publication)
    {
        language_ = publication.language;
        first_ = true;
        turn_ = false;
        for (const Block& block : publication.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->style != Style::Item) endList();
            std::visit([this](const auto& one) { set(one); }, block);
        }
        endList();
    }

private:
    void start(const char* name) { xml_.writeStartElement(QLatin1String(name)); }
    void attribute(const char* name, const QString& value) { xml_.writeAttribute(QLatin1String(name), value); }
    void end() { xml_.writeEndElement(); }

    void set(const NewPage&) { turn_ = true; }

    void set(const Paragraph& paragraph)
    {
        if (paragraph.style == Style::Item) {
            startItem();
            writeParagraph(paragraph);
            end();
        } else {
            writeParagraph(paragraph);
        }
    }

    void writeParagraph(const Paragraph& paragraph)
    {
        const int outline = paragraph.style == Style::Heading ? 1 : paragraph.style == Style::Subheading ? 2 : 0;
        start(outline > 0 ? "text:h" : "text:p");
        attribute("text:style-name", styleOf(paragraph.style));
        if (outline > 0) attribute("text:outline-level", QString::number(outline));
        if (!paragraph.lead.empty() && outline > 0) {
            odt::writeText(xml_, textOf(paragraph.lead));
            xml_.writeEmptyElement(QStringLiteral("text:tab"));
        } else if (!paragraph.lead.empty()) {
            start("text:span");
            attribute("text:style-name", QLatin1String(odt::strongStyle));
            odt::writeText(xml_, textOf(paragraph.lead));
            end();
            xml_.writeCharacters(QStringLiteral(" "));
        }
        odt::writeText(xml_, textOf(paragraph.text));
        end();
    }

    [[nodiscard]] QString styleOf(Style style)
    {
        if (std::exchange(first_, false)) return odt::firstStyleName(language_);
        if (std::exchange(turn_, false)) return odt::turnStyleName(language_);
        return odt::styleName(style, language_);
    }

    void startItem()
    {
        if (!std::exchange(inList_, true)) {
            start("text:list");
            attribute("text:style-name", QLatin1String(odt::listStyle));
        }
        start("text:list-item");
    }

    void endList()
    {
        if (std::exchange(inList_, false)) end();
    }

    void startTable(const std::vector<int>& widths)
    {
        start("table:table");
        attribute("table:style-name", QLatin1String(odt::tableStyle));
        for (const int width : widths) {
            start("table:table-column");
            attribute("table:style-name", odt::columnStyleName(width));
            end();
        }
    }

    void writeRow(const Table& table, const std::vector<std::string>& cells, bool head)
    {
        start("table:table-row");
        attribute("table:style-name", QLatin1String(odt::rowStyle));
        for (std::size_t i = 0; i < cells.size(); ++i)
            writeCell({cells[i]}, odt::cellStyleName(table.columns[i].number, table.columns[i].code && !head, head, language_), head);
        end();
    }

    void writeCell(const std::vector<std::string>& lines, const QString& style, bool head)
    {
        start("table:table-cell");
        attribute("table:style-name", QLatin1String(head ? odt::headCellStyle : odt::cellStyle));
        attribute("office:value-type", QStringLiteral("string"));
        for (const std::string& line : lines) {
            start("text:p");
            attribute("text:style-name", style);
            odt::writeText(xml_, textOf(line));
            end();
        }
        end();
    }

    void set(const Table& table)
    {
        startTable(odt::columnWidths(table));
        if (std::ranges::any_of(table.columns, [](const Column& column) { return !column.heading.empty(); })) {
            std::vector<std::string> headings;
            for (const Column& column : table.columns) headings.push_back(column.heading);
            start("table:table-header-rows");
            writeRow(table, headings, true);
            end();
        }
        for (const auto& row : table.rows) writeRow(table, row, false);
        end();
    }

    void set(const Signatures& signatures)
    {
        startTable(odt::columnWidths(signatures));
        start("table:table-row");
        attribute("table:style-name", QLatin1String(odt::rowStyle));
        for (const SignaturePlace& place : signatures.places) {
            std::vector<std::string> lines;
            for (const std::string& line : {place.side, place.name, place.open, place.when, place.key})
                if (!line.empty()) lines.push_back(line);
            writeCell(lines, odt::cellStyleName(false, false, false, language_), false);
        }
        end();
        end();
    }

    QXmlStreamWriter& xml_;
    Language language_ = Language::German;
    bool first_ = true;
    bool turn_ = false;
    bool inList_ = false;
};

QByteArray contentXml(const std::vector<Publication>& publications)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    odt::startDocument(xml, "office:document-content");
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    odt::writeTableStyles(xml, odt::columnWidths(publications));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:body"));
    xml.writeStartElement(QStringLiteral("office:text"));
    Content content(xml);
    for (const Publication& publication : publications) content.write(publication);
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaXml(const std::vector<Publication>& publications)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    odt::startDocument(xml, "office:document-meta");
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Handschlag"));
    xml.writeStartElement(QStringLiteral("dc:title"));
    if (!publications.empty()) xml.writeCharacters(textOf(publications.front().title + " \u2013 " + publications.front().identity));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.writeStartDocument();
    xml.writeNamespace(space, QStringLiteral("manifest"));
    xml.writeStartElement(space, QStringLiteral("manifest"));
    xml.writeAttribute(space, QStringLiteral("version"), QStringLiteral("1.3"));
    const std::pair<const char*, const char*> files[]{{"/", mimeType}, {"content.xml", "text/xml"}, {"styles.xml", "text/xml"}, {"meta.xml", "text/xml"}};
    for (const auto& [path, type] : files) {
        xml.writeStartElement(space, QStringLiteral("file-entry"));
        xml.writeAttribute(space, QStringLiteral("full-path"), QLatin1String(path));
        xml.writeAttribute(space, QStringLiteral("media-type"), QLatin1String(type));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

}  // namespace

QByteArray writeOdt(const std::vector<Publication>& publications)
{
    // The MIME type comes first and bare, so that the kind of file can be told from its first bytes.
    return zipOf({{"mimetype", mimeType},
                  {"content.xml", contentXml(publications)},
                  {"styles.xml", odt::stylesXml(publications)},
                  {"meta.xml", metaXml(publications)},
                  {"META-INF/manifest.xml", manifestXml()}});
}

}  // namespace handschlag::ui
