#include "app/cli/waterfall_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "app/cli/words.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;
using pipeline::StageRow;
using pipeline::Waterfall;

json orNull(const std::optional<double>& value) { return value ? json(*value) : json(nullptr); }

const std::string& nameOf(const agreement::StagesClause& stages, std::size_t index, Language language)
{
    return stages.stages[index].name.in(language);
}

json stagesJson(const Waterfall& waterfall, const agreement::StagesClause& stages, Language language)
{
    json rows = json::array();
    for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
        const StageRow& row = waterfall.stages[s];
        rows.push_back({{"role", pipeline::key(row.role)},
                        {"stage", row.stage},
                        {"name", nameOf(stages, s, language)},
                        {"entered", row.entered},
                        {"imputed", row.imputed},
                        {"leads", row.leads},
                        {"recycled", row.recycled},
                        {"open", row.open},
                        {"advanced", row.advanced},
                        {"rejected", row.rejected},
                        {"left", row.left},
                        {"value_cents", row.valueCents},
                        {"rate_from_anchor", orNull(row.fromAnchor.value)},
                        {"rate_from_previous", orNull(row.fromPrevious.value)},
                        {"rate_low", orNull(row.fromAnchor.low)},
                        {"rate_high", orNull(row.fromAnchor.high)},
                        {"median_days", orNull(row.days.median)},
                        {"p25_days", orNull(row.days.p25)},
                        {"p75_days", orNull(row.days.p75)},
                        {"p90_days", orNull(row.days.p90)}});
    }
    return rows;
}

class Table {
public:
    Table(const agreement::StagesClause& stages, Language language)
        : stages_(stages), language_(language), locale_(language == Language::German ? QLocale::German : QLocale::English)
    {
        rows_ << QStringList{CommandLine::tr("Stage"),       CommandLine::tr("entered"), CommandLine::tr("imputed"),
                             CommandLine::tr("from anchor"), CommandLine::tr("95 %"),    CommandLine::tr("from previous"),
                             CommandLine::tr("median days"), QStringLiteral("P25"),      QStringLiteral("P75"),
                             QStringLiteral("P90")};
    }
    void add(const Waterfall& waterfall)
    {
        for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
            const StageRow& row = waterfall.stages[s];
            rows_ << QStringList{QString::fromStdString(nameOf(stages_, s, language_)),
                                 locale_.toString(static_cast<qlonglong>(row.entered)),
                                 row.imputed ? locale_.toString(static_cast<qlonglong>(row.imputed)) : QString(),
                                 percent(row.fromAnchor.value),
                                 interval(row.fromAnchor),
                                 percent(row.fromPrevious.value),
                                 number(row.days.median),
                                 number(row.days.p25),
                                 number(row.days.p75),
                                 number(row.days.p90)};
        }
    }
    /// A line between the stages of one group and the next.
    void heading(const QString& text) { rows_ << QStringList{text}; }

    [[nodiscard]] QString text() const
    {
        QList<qsizetype> widths(rows_.first().size(), 0);
        for (const QStringList& row : rows_)
            for (qsizetype c = 0; row.size() > 1 && c < row.size(); ++c) widths[c] = std::max(widths[c], row[c].size());
        QStringList lines;
        for (const QStringList& row : rows_) {
            QString line = row.first().leftJustified(row.size() > 1 ? widths[0] : 0);
            for (qsizetype c = 1; c < row.size(); ++c) line += QStringLiteral("  ") + row[c].rightJustified(widths[c]);
            while (line.endsWith(u' ')) line.chop(1);
            lines << line;
        }
        return lines.join(u'\n');
    }

private:
    [[nodiscard]] QString number(const std::optional<double>& value) const { return value ? locale_.toString(*value, 'f', 1) : QStringLiteral("-"); }
    [[nodiscard]] QString percent(const std::optional<double>& value) const
    {
        return value ? locale_.toString(*value * 100, 'f', 1) + QStringLiteral(" %") : QStringLiteral("-");
    }
    [[nodiscard]] QString interval(const pipeline::Rate& rate) const
    {
        if (!rate.low || !rate.high) return QStringLiteral("-");
        return locale_.toString(*rate.low * 100, 'f', 1) + QStringLiteral("..") + locale_.toString(*rate.high * 100, 'f', 1);
    }

    const agreement::StagesClause& stages_;
    Language language_;
    QLocale locale_;
    QList<QStringList> rows_;
};

QString anchorName(const usecase::WaterfallReport& report, Language language)
{
    const auto found = std::ranges::find(report.whole.stages, report.query.anchor, &StageRow::role);
    if (found == report.whole.stages.end()) return QString::fromLatin1(pipeline::key(report.query.anchor));
    return QString::fromStdString(nameOf(report.source.stages, static_cast<std::size_t>(found - report.whole.stages.begin()), language));
}

QString basis(const usecase::WaterfallReport& report, Language language)
{
    const auto& query = report.query;
    const QString from = QString::fromStdString(toIso(query.from));
    const QString lastDay = QString::fromStdString(toIso(query.to.plus(-1)));
    const QString anchor = anchorName(report, language);
    const QString how = query.mode == pipeline::Mode::Cohort
                            ? CommandLine::tr("Leads that entered “%1” from %2 to %3, followed for %n day(s)", nullptr, query.horizonDays).arg(anchor, from, lastDay)
                            : CommandLine::tr("Entries from %2 to %3, rates against “%1” (may exceed 100 %)").arg(anchor, from, lastDay);
    QString text = how + QStringLiteral("; ") + CommandLine::tr("data as of %1").arg(QString::fromStdString(toIso(query.asOf)));
    if (query.knownOn) text += QStringLiteral("; ") + CommandLine::tr("as known on %1").arg(QString::fromStdString(toIso(*query.knownOn)));
    return text;
}

QString leadList(const std::vector<usecase::LeadLabel>& leads)
{
    constexpr std::size_t shown = 10;
    QStringList ids;
    for (std::size_t i = 0; i < std::min(shown, leads.size()); ++i)
        ids << QString::fromStdString(leads[i].externalId.empty() ? leads[i].name : leads[i].externalId);
    return ids.join(QStringLiteral(", ")) + (leads.size() > shown ? QStringLiteral(" …") : QString());
}

}  // namespace

json waterfallJson(const usecase::WaterfallReport& report, const std::vector<usecase::LeadLabel>& negativeLags, Language language)
{
    json groups = json::array();
    for (const usecase::WaterfallGroup& group : report.groups)
        groups.push_back(
            {{"value", group.value}, {"immature", group.waterfall.immature}, {"stages", stagesJson(group.waterfall, report.source.stages, language)}});
    json negative = json::array();
    for (const usecase::LeadLabel& label : negativeLags) negative.push_back(label.externalId);
    const auto& query = report.query;
    const bool cohort = query.mode == pipeline::Mode::Cohort;
    return {{"mode", cohort ? "cohort" : "period"},
            {"from", toIso(query.from)},
            {"to", toIso(query.to)},
            {"as_of", toIso(query.asOf)},
            {"known_on", query.knownOn ? json(toIso(*query.knownOn)) : json(nullptr)},
            {"anchor", pipeline::key(query.anchor)},
            {"horizon_days", cohort ? json(query.horizonDays) : json(nullptr)},
            {"by", query.by.empty() ? json(nullptr) : json(query.by)},
            {"version", report.source.version ? json(*report.source.version) : json(nullptr)},
            {"immature", report.whole.immature},
            {"negative_lags", std::move(negative)},
            {"stages", stagesJson(report.whole, report.source.stages, language)},
            {"groups", std::move(groups)}};
}

QString waterfallText(const usecase::WaterfallReport& report, const std::vector<usecase::LeadLabel>& negativeLags, Language language)
{
    Table table(report.source.stages, language);
    table.add(report.whole);
    for (const usecase::WaterfallGroup& group : report.groups) {
        const QString value = group.value.empty() ? CommandLine::tr("(no value)") : QString::fromStdString(group.value);
        table.heading(QString());
        table.heading(QString::fromStdString(report.query.by) + QStringLiteral(" = ") + value);
        table.add(group.waterfall);
    }
    QStringList lines{basis(report, language), QString(), table.text()};
    if (report.whole.immature > 0)
        lines << QString()
              << CommandLine::tr("%n lead(s) of the period are still within the horizon and not counted.", nullptr,
                                 static_cast<int>(report.whole.immature));
    if (!negativeLags.empty())
        lines << QString()
              << CommandLine::tr("%n lead(s) entered a later stage before the anchor, kept but not converted:", nullptr,
                                 static_cast<int>(negativeLags.size())) +
                     u' ' + leadList(negativeLags);
    return lines.join(u'\n');
}

}  // namespace handschlag::cli
