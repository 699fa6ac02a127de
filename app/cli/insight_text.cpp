#include "app/cli/insight_text.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "app/cli/words.h"
#include "core/insight/win_rate_buckets.h"
#include "ui/shared/formats.h"

namespace handschlag::cli {
namespace {

using insight::FieldWinRates;
using insight::WinRate;
using nlohmann::json;

template <class T>
json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

json dayOrNull(const std::optional<Day>& day) { return day ? json(toIso(*day)) : json(nullptr); }

const char* keyOf(insight::ValueGroup::Kind kind)
{
    using enum insight::ValueGroup::Kind;
    switch (kind) {
        case Missing: return "missing";
        case Word: return "word";
        case Range: return "range";
        case Flag: return "flag";
        case Bucket: return "bucket";
        case Rest: return "rest";
    }
    return "";
}

bool isWanted(const FieldWinRates& each, const std::string& field) { return field.empty() || each.field == field; }

std::optional<double> rateOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

json valueJson(const WinRate& rate)
{
    const auto relative = [&rate](double insight::RelativeRate::*part) { return rate.relative ? json(*rate.relative.*part) : json(nullptr); };
    return {{"kind", keyOf(rate.group.kind)},
            {"value", rate.group.value},
            {"from", orNull(rate.group.from)},
            {"to", orNull(rate.group.to)},
            {"leads", rate.counts.leads},
            {"wins", rate.counts.wins},
            {"rate", orNull(rateOf(rate.counts.wins, rate.counts.leads))},
            {"other_leads", rate.counts.otherLeads},
            {"other_wins", rate.counts.otherWins},
            {"relative_rate", relative(&insight::RelativeRate::value)},
            {"low", relative(&insight::RelativeRate::low)},
            {"high", relative(&insight::RelativeRate::high)},
            {"p", relative(&insight::RelativeRate::p)},
            {"p_adjusted", orNull(rate.adjusted)},
            {"thin", rate.thin},
            {"difference", rate.makesADifference()},
            {"suggested_points_c", orNull(suggestedPoints(rate))}};
}

class Table {
public:
    void add(const QStringList& row) { rows_ << row; }
    [[nodiscard]] QString text() const
    {
        QList<qsizetype> widths(rows_.first().size(), 0);
        for (const QStringList& row : rows_)
            for (qsizetype c = 0; c < row.size() && row.size() > 1; ++c) widths[c] = std::max(widths[c], row[c].size());
        QStringList lines;
        for (const QStringList& row : rows_) {
            QString line = row.first().leftJustified(row.size() > 1 ? widths[0] : 0);
            for (qsizetype c = 1; c < row.size(); ++c) line += QStringLiteral("  ") + (c + 1 < row.size() ? row[c].rightJustified(widths[c]) : row[c]);
            while (line.endsWith(u' ')) line.chop(1);
            lines << line;
        }
        return lines.join(u'\n');
    }

private:
    QList<QStringList> rows_;
};

QString remark(const WinRate& rate)
{
    if (rate.thin) return CommandLine::tr("not enough evidence");
    if (!rate.makesADifference()) return CommandLine::tr("may be chance");
    const auto points = suggestedPoints(rate);
    return points ? CommandLine::tr("%1 points suggested").arg(ui::signedPoints(*points)) : QString();
}

QStringList line(const WinRate& rate, bool decimals, Language language)
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 2); };
    const auto share = rateOf(rate.counts.wins, rate.counts.leads);
    return {QStringLiteral("  ") + QString::fromStdString(groupName(rate.group, decimals).in(language)),
            ui::count(rate.counts.leads),
            ui::count(rate.counts.wins),
            share ? ui::percent(*share, 1) : QStringLiteral("-"),
            rate.relative ? number(rate.relative->value) : QStringLiteral("-"),
            rate.relative ? QStringLiteral("%1..%2").arg(number(rate.relative->low), number(rate.relative->high)) : QStringLiteral("-"),
            remark(rate)};
}

QString basis(const insight::WinRates& rates, const insight::WinBase& base)
{
    QString text = CommandLine::tr("%1 leads handed over at least %2 days before %3, %4 of them with stage “%5” within that time")
                       .arg(ui::count(rates.leads), QString::number(horizonDays(base.outcome)), QString::fromStdString(toIso(base.asOf)),
                            ui::count(rates.wins), ui::name(roleOf(base.outcome)));
    if (base.period.from) text += QStringLiteral("; ") + CommandLine::tr("from %1").arg(QString::fromStdString(toIso(*base.period.from)));
    if (base.period.to) text += QStringLiteral("; ") + CommandLine::tr("before %1").arg(QString::fromStdString(toIso(*base.period.to)));
    text += u'\n' + CommandLine::tr("Left out: %1 too young to say, %2 expired unworked, %3 never handed over.")
                        .arg(ui::count(base.open), ui::count(base.unworked), ui::count(base.neverHandedOver));
    return text;
}

}  // namespace

json liftJson(const insight::WinRates& rates, const insight::WinBase& base, const Judgement& judgement, const std::string& field)
{
    json fields = json::array();
    for (const FieldWinRates& each : rates.fields) {
        if (!isWanted(each, field)) continue;
        json values = json::array();
        for (const WinRate& rate : each.values) values.push_back(valueJson(rate));
        fields.push_back({{"field", each.field}, {"filled_later", each.filledLater}, {"thin_words_left_out", each.thinWordsLeftOut}, {"values", values}});
    }
    json answer = headOf(judgement, base.asOf);
    answer.update({{"kind", "lift"},
                   {"outcome", key(base.outcome)},
                   {"horizon_days", horizonDays(base.outcome)},
                   {"from", dayOrNull(base.period.from)},
                   {"to", dayOrNull(base.period.to)},
                   {"leads", rates.leads},
                   {"wins", rates.wins},
                   {"open", base.open},
                   {"unworked", base.unworked},
                   {"never_handed_over", base.neverHandedOver},
                   {"tested", rates.tested},
                   {"discovery_rate", insight::discoveryRate},
                   {"fields", std::move(fields)}});
    return answer;
}

QString liftText(const insight::WinRates& rates, const insight::WinBase& base, const Judgement& judgement, const std::string& field, Language language)
{
    QStringList lines{basis(rates, base), CommandLine::tr("Numbers in buckets %1.").arg(underWhat(judgement, base.asOf))};
    if (rates.leads == 0) {
        lines << CommandLine::tr("Not enough evidence: of no lead is it known yet what became of it.");
        return lines.join(u'\n');
    }
    Table table;
    table.add({CommandLine::tr("Attribute"), CommandLine::tr("leads"), CommandLine::tr("won"), CommandLine::tr("rate"), CommandLine::tr("relative"),
               CommandLine::tr("95 %"), QString()});
    for (const FieldWinRates& each : rates.fields) {
        if (!isWanted(each, field)) continue;
        table.add({ui::fieldName(each.field)});
        for (const WinRate& rate : each.values) table.add(line(rate, each.kind == leads::FieldKind::Decimal, language));
        if (each.thinWordsLeftOut > 0)
            table.add({QStringLiteral("  ") + CommandLine::tr("%n more value(s) without enough evidence", nullptr, static_cast<int>(each.thinWordsLeftOut))});
        if (each.filledLater > 0)
            table.add({QStringLiteral("  ") +
                       CommandLine::tr("! Filled in only after the handover for %n lead(s): nobody could have used it", nullptr, static_cast<int>(each.filledLater))});
    }
    lines << QString() << table.text() << QString()
          << CommandLine::tr("%n value(s) tested; differences count at a false discovery rate of 5 % (Benjamini-Hochberg).", nullptr,
                             static_cast<int>(rates.tested));
    return lines.join(u'\n');
}

}  // namespace handschlag::cli
