// Pages and files: no heading at a foot, no row cut, every sentence readable in the PDF and in the text document, and nothing in a text
// that is taken for markup.

#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/agreement/sentence.h"
#include "core/agreement/templates.h"
#include "core/publish/agreement_publication.h"
#include "core/usecase/agreements.h"
#include "core/usecase/publishing.h"
#include "tests/support/temporary_store.h"
#include "ui/publish/odt.h"
#include "ui/publish/pagination.h"
#include "ui/publish/pdf.h"
#include "ui/publish/publish_dialog.h"
#include "ui/publish/zip_store.h"
#include "ui/shell/session.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

constexpr Instant now{1'760'000'400};

/// "10", "10n" stays with the next, "10p" begins a page, "10h3" repeats strip 3.
std::vector<Strip> stripsFrom(const QString& text)
{
    std::vector<Strip> strips;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        Strip strip;
        qsizetype end = 0;
        while (end < word.size() && word[end].isDigit()) ++end;
        strip.height = word.left(end).toDouble();
        strip.withNext = word.contains(u'n');
        strip.newPage = word.contains(u'p');
        if (const qsizetype head = word.indexOf(u'h'); head >= 0) strip.head = word.mid(head + 1).toULongLong();
        strips.push_back(strip);
    }
    return strips;
}

/// "0 1 | 2h 3": strips page by page, repeated heads marked.
QString pagesOf(const std::vector<Placed>& placed)
{
    QString text;
    int page = 0;
    for (const Placed& one : placed) {
        for (; page < one.page; ++page) text += QStringLiteral("| ");
        text += QString::number(one.strip) + (one.repeated ? QStringLiteral("h ") : QStringLiteral(" "));
    }
    return text.trimmed();
}

agreement::Document large(int criteria)
{
    agreement::Document document = *agreement::templateDocument("b2b_standard");
    for (int i = 0; i < criteria; ++i) {
        agreement::Criterion criterion = document.fit.criteria[static_cast<std::size_t>(i) % 4];
        criterion.id = "fit.more_" + std::to_string(i);
        criterion.name = {"Kriterium " + std::to_string(i), "Criterion " + std::to_string(i)};
        document.fit.criteria.push_back(std::move(criterion));
    }
    return document;
}

publish::Publication publicationOf(const agreement::Document& document, Language language)
{
    publish::AgreementPaper paper;
    paper.document = document;
    paper.version.hash = std::string(64, 'a');
    paper.now = now;
    return *publish::agreementPublication(paper, language);
}

agreement::Document hostile()
{
    agreement::Document document = *agreement::templateDocument("b2b_standard");
    document.organisation = "<img src=file:///etc/hostname>";
    document.fit.note = {"<b>fett</b> & <a href=\"file:///etc/passwd\">x</a>\nzweite Zeile\tTab \x01 Ende", "<i>note</i>"};
    document.fit.criteria[0].name = {"<img src=file:///etc/passwd>", "<img src=file:///etc/passwd>"};
    document.title = {"<h1>Titel</h1>", "<h1>Title</h1>"};
    return document;
}

QString squeezed(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s+")));
    return text;
}

/// The text between head and foot of each page; nothing where the tool is missing.
std::optional<QString> textOfPdf(const QByteArray& bytes)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return std::nullopt;
    file.close();
    QProcess process;
    // Points: what lies between 29 and 280 millimetres.
    process.start(tool, {"-r", "72", "-x", "0", "-y", "82", "-W", "596", "-H", "712", "-raw", "-enc", "UTF-8", file.fileName(), "-"});
    if (!process.waitForFinished() || process.exitCode() != 0) return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct OdtText {
    QString text;
    int headings = 0, tables = 0, headRows = 0, paragraphs = 0;
};

OdtText readOdt(const QByteArray& bytes)
{
    // Entries are stored as they are.
    const qsizetype from = bytes.indexOf("<?xml", bytes.indexOf("content.xml"));
    const QByteArray end = "</office:document-content>";
    OdtText result;
    QXmlStreamReader xml(bytes.mid(from, bytes.indexOf(end, from) + end.size() - from));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) result.text += xml.text();
        if (!xml.isStartElement()) continue;
        const auto name = xml.name();
        if (name == QLatin1String("s")) result.text += u' ';
        if (name == QLatin1String("h")) ++result.headings;
        if (name == QLatin1String("p")) ++result.paragraphs;
        if (name == QLatin1String("table")) ++result.tables;
        if (name == QLatin1String("table-header-rows")) ++result.headRows;
    }
    if (xml.hasError()) qFatal("%s", qPrintable(xml.errorString()));
    return result;
}

void compareSentences(const agreement::Document& document, Language language, const QString& text)
{
    const QString all = squeezed(text);
    for (const agreement::ClauseText& clause : agreement::sentences(document, language)) {
        for (const std::string& sentence : clause.sentences)
            QVERIFY2(all.contains(squeezed(QString::fromStdString(sentence))), sentence.c_str());
        QVERIFY2(clause.id != clause.parent || all.contains(squeezed(QString::fromStdString(clause.heading))), clause.heading.c_str());
    }
}

}  // namespace

class TestPublish : public QObject {
    Q_OBJECT
private slots:
    void breaksPages_data()
    {
        QTest::addColumn<QString>("strips");
        QTest::addColumn<QString>("pages");
        QTest::newRow("one page") << "40 40 20" << "0 1 2";
        QTest::newRow("full page") << "40 60 1" << "0 1 | 2";
        QTest::newRow("a heading goes with what it heads") << "80 15n 10" << "0 | 1 2";
        QTest::newRow("a chain of headings") << "60 15n 15n 30" << "0 | 1 2 3";
        QTest::newRow("nothing to go with") << "80 15n" << "0 1";
        QTest::newRow("asked for a page") << "10 10p 10" << "0 | 1 2";
        QTest::newRow("no empty first page") << "10p 10" << "0 1";
        QTest::newRow("a heading before a new page stays") << "10 10n 10p" << "0 1 | 2";
        QTest::newRow("head again") << "40 20n 20h1 30h1 30h1" << "0 1 2 | 1h 3 4";
        QTest::newRow("head not twice") << "90 20n 20h1 20h1" << "0 | 1 2 3";
        QTest::newRow("higher than a page") << "10 150 10" << "0 | 1 | 2";
        QTest::newRow("a chain higher than a page flows on") << "60 30n 30n 30n 30n 30" << "0 1 | 2 3 4 | 5";
        QTest::newRow("nothing") << "" << "";
    }
    void breaksPages()
    {
        QFETCH(QString, strips);
        QFETCH(QString, pages);
        QCOMPARE(pagesOf(paginate(stripsFrom(strips), 100)), pages);
    }

    void keepsWithinThePage()
    {
        std::vector<Strip> strips;
        for (int i = 0; i < 500; ++i)
            strips.push_back({5.0 + (i * 7) % 23, static_cast<double>((i * 3) % 5), i % 4 == 0, false,
                              i % 6 == 5 ? std::optional<std::size_t>(static_cast<std::size_t>(i - 5)) : std::nullopt});
        const auto placed = paginate(strips, 100);
        std::size_t next = 0;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(placed[i].top >= 0 && placed[i].top + strips[placed[i].strip].height <= 100);
            if (!placed[i].repeated) QCOMPARE(placed[i].strip, next++);
            if (i > 0 && placed[i].page == placed[i - 1].page)
                QVERIFY(placed[i].top >= placed[i - 1].top + strips[placed[i - 1].strip].height);
            if (i + 1 < placed.size() && strips[placed[i].strip].withNext && !placed[i].repeated) QCOMPARE(placed[i + 1].page, placed[i].page);
        }
        QCOMPARE(next, strips.size());
    }

    void pdfHoldsEverySentence_data()
    {
        QTest::addColumn<int>("criteria");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("leastPages");
        QTest::newRow("de") << 0 << static_cast<int>(Language::German) << 8;
        QTest::newRow("en") << 0 << static_cast<int>(Language::English) << 8;
        QTest::newRow("200 criteria") << 200 << static_cast<int>(Language::German) << 60;
    }
    void pdfHoldsEverySentence()
    {
        QFETCH(int, criteria);
        QFETCH(int, language);
        QFETCH(int, leastPages);
        const agreement::Document document = large(criteria);
        const auto pdf = writePdf({publicationOf(document, static_cast<Language>(language))});
        QVERIFY(pdf.has_value());
        QVERIFY2(pdf->pages >= leastPages, qPrintable(QString::number(pdf->pages)));
        QVERIFY(pdf->bytes.startsWith("%PDF-1.4"));
        QVERIFY(!pdf->bytes.contains("/Type1 "));
        const auto text = textOfPdf(pdf->bytes);
        if (!text) QSKIP("pdftotext is not installed: the text of the PDF is not read back");
        compareSentences(document, static_cast<Language>(language), *text);
    }

    void countsThePagesOfBothLanguages()
    {
        const agreement::Document document = large(0);
        const auto german = writePdf({publicationOf(document, Language::German)});
        const auto english = writePdf({publicationOf(document, Language::English)});
        const auto both = writePdf({publicationOf(document, Language::German), publicationOf(document, Language::English)});
        QVERIFY(german && english && both);
        QCOMPARE(both->pages, german->pages + english->pages);
    }

    void textDocumentHoldsEverySentence_data() { pdfHoldsEverySentence_data(); }
    void textDocumentHoldsEverySentence()
    {
        QFETCH(int, criteria);
        QFETCH(int, language);
        const agreement::Document document = large(criteria);
        const publish::Publication publication = publicationOf(document, static_cast<Language>(language));
        const OdtText odt = readOdt(writeOdt({publication}));
        compareSentences(document, static_cast<Language>(language), odt.text);
        const auto count = [&](auto wanted) { return static_cast<int>(std::ranges::count_if(publication.blocks, wanted)); };
        QCOMPARE(odt.headings, count([](const publish::Block& block) {
                     const auto* paragraph = std::get_if<publish::Paragraph>(&block);
                     return paragraph && (paragraph->style == publish::Style::Heading || paragraph->style == publish::Style::Subheading);
                 }));
        QCOMPARE(odt.tables, count([](const publish::Block& block) {
                     return std::holds_alternative<publish::Table>(block) || std::holds_alternative<publish::Signatures>(block);
                 }));
        QVERIFY(odt.headRows > 10);
        QCOMPARE(writeOdt({publication}), writeOdt({publication}));
    }

    void markupIsText()
    {
        const agreement::Document document = hostile();
        const publish::Publication publication = publicationOf(document, Language::German);
        const OdtText odt = readOdt(writeOdt({publication}));
        for (const char* text : {"<b>fett</b> & <a href=\"file:///etc/passwd\">x</a>", "<img src=file:///etc/passwd>", "<h1>Titel</h1>"})
            QVERIFY2(odt.text.contains(QLatin1String(text)), text);
        QVERIFY(odt.text.contains(QChar(QChar::ReplacementCharacter)));
        const auto pdf = writePdf({publication});
        QVERIFY(pdf.has_value());
        QVERIFY(!pdf->bytes.contains("/Link"));
        QVERIFY(!pdf->bytes.contains("/Subtype /Image"));
        if (const auto text = textOfPdf(pdf->bytes)) QVERIFY(squeezed(*text).contains(squeezed("<imgsrc=file:///etc/passwd>")));
    }

    void textDocumentIsAZipFile()
    {
        // One entry, checked byte by byte against the format: CRC-32 of "123456789" is CBF43926.
        const QByteArray zip = zipOf({{"a", "123456789"}});
        QCOMPARE(zip.left(4), QByteArray("PK\3\4"));
        QCOMPARE(zip.mid(14, 4).toHex(), QByteArray("2639f4cb"));
        QCOMPARE(zip.mid(30, 10), QByteArray("a123456789"));
        QCOMPARE(zip.mid(40, 4), QByteArray("PK\1\2"));
        QCOMPARE(zip.right(22).left(4), QByteArray("PK\5\6"));
        QCOMPARE(zip.right(6).left(4).toHex(), QByteArray("28000000"));
        const QByteArray odt = writeOdt({publicationOf(large(0), Language::German)});
        QCOMPARE(odt.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    }

    void publishesFromTheWindow()
    {
        TemporaryStore workspace;
        const auto version = expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", now));
        Session::Setup setup;
        setup.info = expectValue(workspace->workspace().info());
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        Session session(std::move(setup));
        QTemporaryDir folder;
        for (const auto& [row, name, start] : {std::tuple{0, "a.pdf", "%PDF"}, std::tuple{1, "a.odt", "PK\3\4"}}) {
            PublishDialog dialog(&session, version, 1);
            dialog.findChild<QComboBox*>("publishFormat")->setCurrentIndex(row);
            dialog.findChild<QComboBox*>("publishLanguages")->setCurrentIndex(2);
            QSignalSpy published(&dialog, &PublishDialog::published);
            dialog.publishTo(folder.filePath(QLatin1String(name)));
            QVERIFY(published.wait(30'000));
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(start));
        }
        PublishDialog dialog(&session, version, 1);
        QSignalSpy failed(&dialog, &PublishDialog::failed);
        dialog.publishTo(QString::fromStdString(workspace.path()));
        QVERIFY(failed.wait(30'000));
        QCOMPARE(failed[0][0].value<Error>().code.name, "file.is_workspace");
        QVERIFY(store::openWorkspace(workspace.path()).has_value());
    }
};

QTEST_MAIN(TestPublish)
#include "tst_publish.moc"
