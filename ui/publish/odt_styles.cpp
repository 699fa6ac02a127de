#include "ui/publish/odt_styles.h"

namespace handschlag::ui::odt {
namespace {

using namespace publish;

struct Look {
    Style style;
    const char* name;
    const char* display;
    const char* size;
    const char* above;
    const char* indent;
    bool bold;
    bool italic;
    const char* colour;
    bool withNext;
    int outline;  ///< 0: no heading
};

constexpr Look looks[]{
    {Style::Overline, "Overline", "Overline", "10pt", "0pt", "0cm", false, false, "#555b61", true, 0},
    {Style::Title, "Title", "Title", "22pt", "4pt", "0cm", true, false, "#1f4e79", true, 0},
    {Style::Heading, "Heading", "Heading 1", "13pt", "17pt", "0cm", true, false, "#1f4e79", true, 1},
    {Style::Subheading, "Subheading", "Heading 2", "10.5pt", "10pt", "0cm", true, false, "#1a1a1a", true, 2},
    {Style::Body, "Body", "Text body", "10pt", "4pt", "0cm", false, false, "#1a1a1a", false, 0},
    {Style::Item, "Item", "List item", "10pt", "2pt", "0cm", false, false, "#1a1a1a", false, 0},
    {Style::FinePrint, "FinePrint", "Fine print", "8.5pt", "5pt", "0cm", false, false, "#1a1a1a", false, 0},
    {Style::Note, "Note", "Note", "10pt", "5pt", "0.6cm", false, true, "#1a1a1a", false, 0},
    {Style::Caption, "Caption", "Caption", "8.5pt", "5pt", "0cm", false, false, "#555b61", false, 0},
};

const char* tag(Language language) { return language == Language::German ? "de" : "en"; }
const char* country(Language language) { return language == Language::German ? "DE" : "GB"; }

QString named(const char* name, Language language) { return QStringLiteral("%1_%2").arg(QLatin1String(name), QLatin1String(tag(language))); }

const Look& lookOf(Style style)
{
    for (const Look& look : looks)
        if (look.style == style) return look;
    return looks[4];
}

class Writer {
public:
    explicit Writer(QXmlStreamWriter& xml) : xml_(xml) {}

    void attribute(const char* name, const QString& value) { xml_.writeAttribute(QLatin1String(name), value); }
    void start(const char* name) { xml_.writeStartElement(QLatin1String(name)); }
    void end() { xml_.writeEndElement(); }

    void textProperties(const char* size, bool bold, bool italic, const char* colour, Language language, bool fixed)
    {
        start("style:text-properties");
        attribute("fo:font-family", fixed ? QStringLiteral("'Liberation Mono'") : QStringLiteral("'Liberation Sans'"));
        attribute("fo:font-size", QLatin1String(size));
        if (bold) attribute("fo:font-weight", QStringLiteral("bold"));
        if (italic) attribute("fo:font-style", QStringLiteral("italic"));
        attribute("fo:color", QLatin1String(colour));
        attribute("fo:language", QLatin1String(tag(language)));
        attribute("fo:country", QLatin1String(country(language)));
        end();
    }

    void startStyle(const QString& name, const char* family)
    {
        start("style:style");
        attribute("style:name", name);
        attribute("style:family", QLatin1String(family));
    }

    void paragraphStyle(const Look& look, Language language)
    {
        startStyle(named(look.name, language), "paragraph");
        attribute("style:display-name", QStringLiteral("%1 (%2)").arg(QLatin1String(look.display), QLatin1String(tag(language))));
        if (look.outline > 0) attribute("style:default-outline-level", QString::number(look.outline));
        start("style:paragraph-properties");
        attribute("fo:margin-top", QLatin1String(look.above));
        attribute("fo:margin-bottom", QStringLiteral("2pt"));
        attribute("fo:margin-left", QLatin1String(look.indent));
        attribute("fo:orphans", QStringLiteral("2"));
        attribute("fo:widows", QStringLiteral("2"));
        if (look.withNext) attribute("fo:keep-with-next", QStringLiteral("always"));
        end();
        textProperties(look.size, look.bold, look.italic, look.colour, language, false);
        end();
    }

    void derived(const QString& name, const QString& parent, const char* property, const QString& value)
    {
        startStyle(name, "paragraph");
        attribute("style:parent-style-name", parent);
        if (qstrcmp(property, "style:master-page-name") == 0) attribute(property, value);
        start("style:paragraph-properties");
        if (qstrcmp(property, "style:master-page-name") != 0) attribute(property, value);
        end();
        end();
    }

    void cellParagraph(bool number, bool code, bool head, Language language)
    {
        startStyle(cellStyleName(number, code, head, language), "paragraph");
        start("style:paragraph-properties");
        attribute("fo:text-align", number ? QStringLiteral("end") : QStringLiteral("start"));
        if (head) attribute("fo:keep-with-next", QStringLiteral("always"));
        end();
        textProperties("9pt", head, false, "#1a1a1a", language, code);
        end();
    }

    void frameParagraph(Language language)
    {
        startStyle(named("Frame", language), "paragraph");
        start("style:paragraph-properties");
        start("style:tab-stops");
        start("style:tab-stop");
        attribute("style:position", QStringLiteral("16.3cm"));
        attribute("style:type", QStringLiteral("right"));
        end();
        end();
        end();
        textProperties("8.5pt", false, false, "#555b61", language, false);
        end();
    }

    void columnStyle(int width)
    {
        startStyle(columnStyleName(width), "table-column");
        start("style:table-column-properties");
        attribute("style:column-width", QStringLiteral("%1mm").arg(width));
        end();
        end();
    }

    void tableStyles()
    {
        startStyle(QLatin1String(tableStyle), "table");
        start("style:table-properties");
        attribute("style:width", QStringLiteral("16.3cm"));
        attribute("table:align", QStringLiteral("left"));
        attribute("fo:margin-top", QStringLiteral("6pt"));
        attribute("fo:margin-bottom", QStringLiteral("6pt"));
        end();
        end();
        startStyle(QLatin1String(rowStyle), "table-row");
        start("style:table-row-properties");
        attribute("fo:keep-together", QStringLiteral("always"));
        end();
        end();
        for (const bool head : {false, true}) {
            startStyle(QLatin1String(head ? headCellStyle : cellStyle), "table-cell");
            start("style:table-cell-properties");
            attribute("fo:padding", QStringLiteral("0.1cm"));
            attribute("fo:border-bottom", head ? QStringLiteral("1pt solid #1f4e79") : QStringLiteral("0.5pt solid #b8bec4"));
            end();
            end();
        }
    }

    void bullets()
    {
        start("text:list-style");
        attribute("style:name", QLatin1String(listStyle));
        start("text:list-level-style-bullet");
        attribute("text:level", QStringLiteral("1"));
        attribute("text:bullet-char", QStringLiteral("•"));
        start("style:list-level-properties");
        attribute("text:list-level-position-and-space-mode", QStringLiteral("label-alignment"));
        start("style:list-level-label-alignment");
        attribute("text:label-followed-by", QStringLiteral("listtab"));
        attribute("fo:text-indent", QStringLiteral("-0.5cm"));
        attribute("fo:margin-left", QStringLiteral("0.5cm"));
        end();
        end();
        end();
        end();
    }

    void strong()
    {
        startStyle(QLatin1String(strongStyle), "text");
        start("style:text-properties");
        attribute("fo:font-weight", QStringLiteral("bold"));
        end();
        end();
    }

    void pageLayout()
    {
        start("style:page-layout");
        attribute("style:name", QStringLiteral("A4"));
        start("style:page-layout-properties");
        const std::pair<const char*, const char*> properties[]{{"fo:page-width", "21cm"},     {"fo:page-height", "29.7cm"},
                                                               {"fo:margin-top", "1.6cm"},    {"fo:margin-bottom", "1.4cm"},
                                                               {"fo:margin-left", "2.5cm"},   {"fo:margin-right", "2.2cm"}};
        for (const auto& [name, value] : properties) attribute(name, QLatin1String(value));
        end();
        for (const char* place : {"style:header-style", "style:footer-style"}) {
            start(place);
            start("style:header-footer-properties");
            attribute("fo:min-height", QStringLiteral("1.2cm"));
            end();
            end();
        }
        end();
    }

    void masterPage(const Publication& publication)
    {
        const QString frame = named("Frame", publication.language);
        start("style:master-page");
        attribute("style:name", named("Page", publication.language));
        attribute("style:page-layout-name", QStringLiteral("A4"));
        start("style:header");
        start("text:p");
        attribute("text:style-name", frame);
        writeText(xml_, QString::fromStdString(publication.title));
        xml_.writeEmptyElement(QStringLiteral("text:tab"));
        if (!publication.mark.empty()) {
            start("text:span");
            attribute("text:style-name", QLatin1String(strongStyle));
            writeText(xml_, QString::fromStdString(publication.mark));
            end();
            writeText(xml_, QStringLiteral(" · "));
        }
        writeText(xml_, QString::fromStdString(publication.identity));
        end();
        end();
        start("style:footer");
        start("text:p");
        attribute("text:style-name", frame);
        writeText(xml_, QString::fromStdString(publication.foot));
        xml_.writeEmptyElement(QStringLiteral("text:tab"));
        pageOf(QString::fromStdString(publication.pageOf));
        end();
        end();
        end();
    }

private:
    /// "Seite %1 von %2" with the fields in the places.
    void pageOf(const QString& pattern)
    {
        writeText(xml_, pattern.section(QStringLiteral("%1"), 0, 0));
        xml_.writeTextElement(QStringLiteral("text:page-number"), QStringLiteral("1"));
        writeText(xml_, pattern.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
        xml_.writeTextElement(QStringLiteral("text:page-count"), QStringLiteral("1"));
        writeText(xml_, pattern.section(QStringLiteral("%2"), 1));
    }

    QXmlStreamWriter& xml_;
};

void writeStyles(Writer& writer, Language language)
{
    for (const Look& look : looks) writer.paragraphStyle(look, language);
    writer.derived(firstStyleName(language), styleName(Style::Overline, language), "style:master-page-name", named("Page", language));
    writer.derived(turnStyleName(language), styleName(Style::Heading, language), "fo:break-before", QStringLiteral("page"));
    for (const bool number : {false, true})
        for (const bool head : {false, true}) writer.cellParagraph(number, false, head, language);
    writer.cellParagraph(false, true, false, language);
    writer.frameParagraph(language);
}

bool belongsIntoXml(char16_t letter)
{
    return letter == u'\t' || letter == u'\n' || (letter >= 0x20 && letter < 0xFFFE);
}

}  // namespace

QString styleName(Style style, Language language) { return named(lookOf(style).name, language); }

QString cellStyleName(bool number, bool code, bool head, Language language)
{
    return named(head ? (number ? "HeadNumber" : "HeadText") : code ? "CellCode" : number ? "CellNumber" : "CellText", language);
}

QString firstStyleName(Language language) { return named("First", language); }

QString turnStyleName(Language language) { return named("HeadingOnNewPage", language); }

void startDocument(QXmlStreamWriter& xml, const char* root)
{
    const std::pair<const char*, const char*> spaces[]{{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
                                                       {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
                                                       {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
                                                       {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
                                                       {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
                                                       {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
                                                       {"http://purl.org/dc/elements/1.1/", "dc"}};
    xml.writeStartDocument();
    for (const auto& [uri, prefix] : spaces) xml.writeNamespace(QLatin1String(uri), QLatin1String(prefix));
    xml.writeStartElement(QLatin1String(root));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

void writeText(QXmlStreamWriter& xml, const QString& text)
{
    QString run;
    const auto flush = [&] { xml.writeCharacters(std::exchange(run, QString())); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            run += letter;
            run += text[++i];
        } else if (letter == u'\n' || letter == u'\t') {
            flush();
            xml.writeEmptyElement(letter == u'\n' ? QStringLiteral("text:line-break") : QStringLiteral("text:tab"));
        } else if (letter == u' ' && (i == 0 || text[i - 1].isSpace() || i + 1 == text.size())) {
            flush();
            xml.writeEmptyElement(QStringLiteral("text:s"));
        } else {
            run += letter.isSurrogate() || !belongsIntoXml(letter.unicode()) ? QChar(QChar::ReplacementCharacter) : letter;
        }
    }
    flush();
}

QString columnStyleName(int width) { return QStringLiteral("Column%1").arg(width); }

void writeTableStyles(QXmlStreamWriter& xml, const std::set<int>& columnWidths)
{
    Writer writer(xml);
    writer.tableStyles();
    for (const int width : columnWidths) writer.columnStyle(width);
}

QByteArray stylesXml(const std::vector<Publication>& publications)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, "office:document-styles");
    Writer writer(xml);
    writer.start("office:styles");
    for (const Publication& publication : publications) writeStyles(writer, publication.language);
    writer.strong();
    writer.bullets();
    writer.end();
    writer.start("office:automatic-styles");
    writer.pageLayout();
    writer.end();
    writer.start("office:master-styles");
    for (const Publication& publication : publications) writer.masterPage(publication);
    writer.end();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace handschlag::ui::odt
