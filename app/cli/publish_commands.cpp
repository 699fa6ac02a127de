// agreement publish: a version as PDF and as OpenDocument text.

#include <QCoreApplication>
#include <QFile>

#include "app/cli/agreement_answers.h"
#include "app/cli/command.h"
#include "app/cli/named_version.h"
#include "app/cli/words.h"
#include "core/base/output_target.h"
#include "core/usecase/publishing.h"
#include "ui/publish/odt.h"
#include "ui/publish/pdf.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode optionMissing{"cli.option_missing"};
constexpr ErrorCode sameFile{"publish.same_file"};

std::vector<Language> languagesOf(const Invocation& invocation)
{
    if (invocation.value("lang") == "both") return {Language::German, Language::English};
    return {invocation.language};
}

/// Asked before anything is made, so that not one of two files is written and the other refused.
Result<void> mayWrite(const Invocation& invocation)
{
    if (!invocation.isSet("pdf") && !invocation.isSet("odt")) return misuse(optionMissing, {"--pdf"});
    if (invocation.isSet("pdf") && invocation.value("pdf") == invocation.value("odt")) return misuse(sameFile, {invocation.value("pdf")});
    for (const char* option : {"pdf", "odt"}) {
        if (!invocation.isSet(option)) continue;
        const QByteArray path = QFile::encodeName(QString::fromStdString(invocation.value(option)));
        if (const auto may = mayReplace(path.toStdString()); !may) return may;
    }
    return {};
}

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

Result<void> write(const Invocation& invocation, const char* option, const QByteArray& bytes)
{
    if (!invocation.isSet(option)) return {};
    return writeFile(QString::fromStdString(invocation.value(option)), view(bytes));
}

Answer published(const Invocation& invocation, const agreement::Version& version, int pages)
{
    Answer answer = answerOf(version);
    const bool both = invocation.value("lang") == "both";
    answer.json["language"] = both ? "both" : invocation.language == Language::German ? "de" : "en";
    answer.text = {};
    if (invocation.isSet("pdf")) {
        answer.json["pdf"] = invocation.value("pdf");
        answer.json["pages"] = pages;
        answer.text = CommandLine::tr("Version %1 was written to %2 (%n pages).", nullptr, pages)
                          .arg(version.number)
                          .arg(QString::fromStdString(invocation.value("pdf")));
    }
    if (invocation.isSet("odt")) {
        answer.json["odt"] = invocation.value("odt");
        const QString line =
            CommandLine::tr("Version %1 was written to %2.").arg(version.number).arg(QString::fromStdString(invocation.value("odt")));
        answer.text += (answer.text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    return answer;
}

Result<Answer> publish(const Invocation& invocation)
{
    if (const auto may = mayWrite(invocation); !may) return std::unexpected(may.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto version = namedVersion(invocation, **store);
    if (!version) return std::unexpected(version.error());
    const auto now = invocation.asOfOrNow(**store);
    if (!now) return std::unexpected(now.error());
    const auto papers = usecase::publishVersion(**store, version->id, languagesOf(invocation), *now);
    if (!papers) return std::unexpected(papers.error());
    int pages = 0;
    QByteArray pdf;
    if (invocation.isSet("pdf")) {
        auto written = ui::writePdf(*papers);
        if (!written) return std::unexpected(written.error());
        pdf = std::move(written->bytes);
        pages = written->pages;
    }
    if (const auto done = write(invocation, "pdf", pdf); !done) return std::unexpected(done.error());
    if (const auto done = write(invocation, "odt", invocation.isSet("odt") ? ui::writeOdt(*papers) : QByteArray()); !done)
        return std::unexpected(done.error());
    return published(invocation, *version, pages);
}

}  // namespace

QList<Command> publishCommands()
{
    return {{QStringLiteral("agreement publish"),
             {QStringLiteral("WS")},
             {{QStringLiteral("version"), CommandLine::tr("Number of the version."), QStringLiteral("N")},
              {QStringLiteral("pdf"), CommandLine::tr("PDF to write."), QStringLiteral("F")},
              {QStringLiteral("odt"), CommandLine::tr("OpenDocument text to write."), QStringLiteral("F")}},
             CommandLine::tr("Writes a version as PDF and OpenDocument text; --lang both sets German, then English."),
             publish,
             true}};
}

}  // namespace handschlag::cli
