#include "core/scoring/sql_plan.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

#include "core/scoring/behaviour_pass.h"
#include "core/scoring/compiled.h"
#include "core/scoring/field_column.h"
#include "core/scoring/value_decisions.h"

namespace handschlag::scoring {
namespace {

using Kind = ChunkRule::Kind;

std::string quoted(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'') result += '\'';
        result += c;
    }
    return result + "'";
}

std::string number(std::int64_t value) { return std::to_string(value); }

std::string joined(const std::vector<std::string>& parts, const std::string& between)
{
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

/// min(a, b, ...) of at least one term: SQLite takes min(a) for an aggregate.
std::string least(const std::vector<std::string>& terms) { return terms.size() == 1 ? terms.front() : "min(" + joined(terms, ", ") + ")"; }
std::string greatest(const std::vector<std::string>& terms) { return terms.size() == 1 ? terms.front() : "max(" + joined(terms, ", ") + ")"; }

std::string bounded(std::string term, const std::optional<Centipoints>& minimum, const std::optional<Centipoints>& maximum)
{
    if (minimum) term = greatest({term, number(*minimum)});
    return maximum ? least({term, number(*maximum)}) : term;
}

std::string bandOf(const std::string& points, const std::array<Centipoints, 3>& cuts)
{
    std::string text = "(0";
    for (const Centipoints cut : cuts) text += " + (" + points + " < " + number(cut) + ")";
    return text + ")";
}

/// Collects the statements of one plan.
class Emitter {
public:
    Emitter(const Plan& plan, const leads::Population& population, Instant asOf)
        : plan_(plan.compiled()), layout_(plan_.layout), population_(population), moment_(Moment::of(plan_.zone, asOf))
    {
    }

    [[nodiscard]] SqlPlan emit()
    {
        tables();
        const std::string facts = factColumns();
        result_.query = "WITH contribution AS (" + contributions() + "),\nfacts AS (SELECT id" + facts + activityColumns() + " FROM lead),\npoints AS (SELECT f.*, " + fit() +
                        ", " + behaviour() + " FROM facts f),\nbands AS (SELECT *, " + bands() + ", " + completeness() +
                        " AS complete, " + bant() + " AS bant FROM points),\nruled AS (SELECT *, " + truthOf(layout_.mql) + " AS rule, " + exclusion() +
                        " AS excluded, " + truthOf(layout_.gate) + " = 2 AS gate FROM bands)\n" +
                        "SELECT id, fit_low, fit_high, behaviour, complete, letter, band_low + 1, " + decision() + ", gate FROM ruled ORDER BY id";
        return std::move(result_);
    }

private:
    using Decide = std::function<int(const FieldValue&)>;

    void say(std::string statement) { result_.statements.push_back(std::move(statement)); }

    void tables()
    {
        for (const char* table : {"hs_rule", "hs_weight", "hs_signal", "hs_decided"}) say(std::string("DROP TABLE IF EXISTS ") + table);
        say("CREATE TEMPORARY TABLE hs_rule (rule INTEGER, type TEXT, asset TEXT, least BIGINT, points BIGINT, bound BIGINT, sign INTEGER, account INTEGER, inquiry INTEGER)");
        say("CREATE TEMPORARY TABLE hs_weight (rule INTEGER, age INTEGER, weight BIGINT, PRIMARY KEY (rule, age))");
        say("CREATE TEMPORARY TABLE hs_signal (signal INTEGER, type TEXT, days INTEGER)");
        say("CREATE TEMPORARY TABLE hs_decided (use INTEGER, value TEXT, decision INTEGER, PRIMARY KEY (use, value))");
        const BehaviourAccounts accounts = accountsOf(plan_);
        for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
            const agreement::BehaviourRule& rule = *plan_.rules[i].clause;
            const Worth worth = worthOf(rule);
            say("INSERT INTO hs_rule VALUES (" +
                joined({number(static_cast<std::int64_t>(i)), quoted(rule.type), rule.asset ? quoted(*rule.asset) : "NULL", rule.minValue ? number(*rule.minValue) : "NULL",
                        number(static_cast<std::int64_t>(worth.points)), number(static_cast<std::int64_t>(worth.bound)), number(worth.sign),
                        number(static_cast<std::int64_t>(accounts.ofRule[i])), rule.trigger ? "1" : "0"},
                       ", ") +
                ")");
            std::vector<std::string> rows;
            for (std::size_t age = 0; age < plan_.rules[i].weights.size(); ++age)
                rows.push_back("(" + number(static_cast<std::int64_t>(i)) + ", " + number(static_cast<std::int64_t>(age)) + ", " + number(plan_.rules[i].weights[age]) + ")");
            say("INSERT INTO hs_weight VALUES " + joined(rows, ", "));
        }
        for (std::size_t i = 0; i < plan_.conditions.recencies.size(); ++i) {
            if (!layout_.signalOf[i]) continue;
            const RecencyTest& test = plan_.conditions.recencies[i];
            for (const std::string& type : test.types)
                say("INSERT INTO hs_signal VALUES (" + number(static_cast<std::int64_t>(*layout_.signalOf[i])) + ", " + quoted(type) + ", " + number(test.withinDays) + ")");
        }
    }

    [[nodiscard]] std::string contributions() const
    {
        return "SELECT a.lead, r.rule, r.account, r.inquiry, r.sign * ((r.points * min(r.bound, SUM(w.weight)) + 32768) >> 16) AS points"
               " FROM activity a JOIN hs_rule r ON r.type = a.type AND (r.asset IS NULL OR r.asset = a.asset) AND (r.least IS NULL OR a.value >= r.least)"
               " JOIN hs_weight w ON w.rule = r.rule AND w.age = " +
               number(moment_.day) + " - a.day WHERE a.occurred_at <= " + number(moment_.seconds) + " GROUP BY a.lead, r.rule, r.account, r.inquiry, r.sign, r.points, r.bound";
    }

    /// A field as rules see it: its own value, or for a domain the host of the mail.
    [[nodiscard]] static std::string valueOf(const std::string& field)
    {
        return field == "domain" ? "COALESCE(NULLIF(\"domain\", ''), NULLIF(mail_host, ''))" : "NULLIF(\"" + field + "\", '')";
    }

    /// The decision about a field per lead; values that decide as `usual` need no row.
    std::string decided(const std::string& field, int missing, int usual, const Decide& decide)
    {
        const std::int64_t use = uses_++;
        const FieldColumn column(population_, field);
        std::vector<std::string> rows;
        for (std::uint32_t code = 1; code < column.count(); ++code) {
            const FieldValue value = column.value(code);
            if (value.kind == FieldValue::Kind::Missing) continue;
            const int decision = decide(value);
            const std::string text = value.kind == FieldValue::Kind::Text ? std::string(value.text) : number(value.number);
            if (decision == usual || !seen_.emplace(use, text).second) continue;
            rows.push_back("(" + number(use) + ", " + quoted(text) + ", " + number(decision) + ")");
        }
        constexpr std::size_t perStatement = 500;
        for (std::size_t i = 0; i < rows.size(); i += perStatement)
            say("INSERT INTO hs_decided VALUES " + joined({rows.begin() + static_cast<std::ptrdiff_t>(i), rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), i + perStatement))}, ", "));
        const std::string value = valueOf(field);
        return "CASE WHEN " + value + " IS NULL THEN " + number(missing) + " ELSE COALESCE((SELECT decision FROM hs_decided d WHERE d.use = " + number(use) +
               " AND d.value = CAST(" + value + " AS TEXT)), " + number(usual) + ") END";
    }

    std::string factColumns()
    {
        std::string columns;
        const auto add = [&columns](const std::string& term, const std::string& name) { columns += ",\n " + term + " AS " + name; };
        for (std::size_t i = 0; i < plan_.criteria.size(); ++i) {
            const CompiledCriterion& criterion = plan_.criteria[i];
            add(decided(criterion.clause->field, missingValue, noBucket, [&](const FieldValue& value) { return bucketOf(criterion.buckets, value); }), "c" + number(static_cast<std::int64_t>(i)));
        }
        for (std::size_t i = 0; i < plan_.requiredFields.size(); ++i) {
            const std::string& field = plan_.requiredFields[i];
            add(decided(field, 0, 1, [&](const FieldValue& value) { return isValid(field, value) ? 1 : 0; }), "v" + number(static_cast<std::int64_t>(i)));
        }
        for (std::size_t i = 0; i < plan_.conditions.fields.size(); ++i) {
            const FieldTest& test = plan_.conditions.fields[i];
            if (test.purpose != Purpose::Judging) continue;
            add(decided(test.field, static_cast<int>(test.whenMissing), 0, [&](const FieldValue& value) { return static_cast<int>(truthOfTest(test, value)); }), "t" + number(static_cast<std::int64_t>(i)));
        }
        for (std::size_t i = 0; i < bantFields.size(); ++i)
            add(decided(std::string(bantFields[i]), 0, 0, [](const FieldValue& value) { return static_cast<int>(answerOf(value)); }), "b" + number(static_cast<std::int64_t>(i)));
        if (const std::string& field = plan_.document.bant.needPartlyWhen; !field.empty())
            add(decided(field, 0, 1, [](const FieldValue& value) { return isValid({}, value) ? 1 : 0; }), "stated");
        return columns;
    }

    [[nodiscard]] std::string activityColumns() const
    {
        std::string columns = ",\n EXISTS (SELECT 1 FROM contribution k WHERE k.lead = lead.id AND k.inquiry = 1) AS s0";
        for (std::size_t signal = 1; signal < layout_.marks; ++signal)
            columns += ",\n EXISTS (SELECT 1 FROM activity a JOIN hs_signal g ON g.type = a.type WHERE a.lead = lead.id AND g.signal = " + number(static_cast<std::int64_t>(signal)) +
                       " AND a.occurred_at <= " + number(moment_.seconds) + " AND " + number(moment_.day) + " - a.day < g.days) AS s" + number(static_cast<std::int64_t>(signal));
        const std::vector<std::optional<Centipoints>> caps = accountsOf(plan_).caps;
        for (std::size_t i = 0; i < caps.size(); ++i) {
            const std::string sum = "COALESCE((SELECT SUM(points) FROM contribution k WHERE k.lead = lead.id AND k.account = " + number(static_cast<std::int64_t>(i)) + "), 0)";
            columns += ",\n " + bounded(sum, {}, caps[i]) + " AS e" + number(static_cast<std::int64_t>(i));
        }
        return columns;
    }

    [[nodiscard]] std::string fit() const
    {
        std::vector<std::string> low{"0"}, high{"0"};
        for (std::size_t i = 0; i < plan_.criteria.size(); ++i) {
            const CompiledCriterion& criterion = plan_.criteria[i];
            const std::string column = "c" + number(static_cast<std::int64_t>(i));
            std::string cases;
            for (std::size_t bucket = 0; bucket < criterion.clause->buckets.size(); ++bucket)
                cases += " WHEN " + number(static_cast<std::int64_t>(bucket)) + " THEN " + number(criterion.clause->buckets[bucket].points);
            low.push_back("CASE " + column + " WHEN -2 THEN " + number(criterion.lowest) + cases + " ELSE 0 END");
            high.push_back("CASE " + column + " WHEN -2 THEN " + number(criterion.highest) + cases + " ELSE 0 END");
        }
        const agreement::FitClause& clause = plan_.document.fit;
        return bounded("(" + joined(low, " + ") + ")", clause.minimum, clause.maximum) + " AS fit_low, " +
               bounded("(" + joined(high, " + ") + ")", clause.minimum, clause.maximum) + " AS fit_high";
    }

    [[nodiscard]] std::string behaviour() const
    {
        std::vector<std::string> accounts;
        for (std::size_t i = 0; i < accountsOf(plan_).caps.size(); ++i) accounts.push_back("e" + number(static_cast<std::int64_t>(i)));
        const agreement::BehaviourClause& clause = plan_.document.behaviour;
        const std::optional<Centipoints> minimum = clause.mayBeNegative ? std::nullopt : std::optional<Centipoints>(0);
        return bounded("(" + joined(accounts, " + ") + ")", minimum, clause.maximum) + " AS behaviour";
    }

    [[nodiscard]] std::string bands() const
    {
        const agreement::ThresholdsClause& thresholds = plan_.document.thresholds;
        return bandOf("fit_low", thresholds.fitCuts) + " AS band_low, " + bandOf("fit_high", thresholds.fitCuts) + " AS band_high, " +
               bandOf("behaviour", thresholds.behaviourCuts) + " AS letter";
    }

    [[nodiscard]] std::string completeness() const
    {
        const auto all = [](const std::vector<CompiledItem>& items) {
            std::vector<std::string> terms{"1"};
            for (const CompiledItem& item : items) {
                std::vector<std::string> fields;
                for (const std::size_t field : item.fields) fields.push_back("v" + number(static_cast<std::int64_t>(field)));
                terms.push_back(fields.empty() ? "0" : greatest(fields));
            }
            return least(terms);
        };
        return "CASE WHEN s0 THEN " + all(plan_.inquiryItems) + " ELSE " + all(plan_.items) + " END";
    }

    /// Packed as in FactLayout.
    [[nodiscard]] std::string bant() const
    {
        const bool stated = layout_.needStated.has_value();
        std::string text = "(b0 + 4 * b1 + 16 * ";
        text += stated ? "CASE WHEN b2 = 0 AND stated = 1 THEN " + number(static_cast<std::int64_t>(agreement::BantAnswer::Partly)) + " ELSE b2 END" : "b2";
        return text + " + 64 * b3)";
    }

    [[nodiscard]] std::string exclusion() const
    {
        std::vector<std::string> terms{"0"};
        for (std::size_t i = 0; i < plan_.criteria.size(); ++i) {
            const CompiledCriterion& criterion = plan_.criteria[i];
            std::string cases;
            for (std::size_t bucket = 0; bucket < criterion.clause->buckets.size(); ++bucket)
                if (criterion.clause->buckets[bucket].exclude) cases += " WHEN " + number(static_cast<std::int64_t>(bucket)) + " THEN 2";
            if (criterion.mayExclude) cases += " WHEN -2 THEN 1";
            if (!cases.empty()) terms.push_back("CASE c" + number(static_cast<std::int64_t>(i)) + cases + " ELSE 0 END");
        }
        for (std::size_t i = 0; i < layout_.testYes.size(); ++i)
            if (isPlainExclusion(i)) terms.push_back("t" + number(static_cast<std::int64_t>(i)));
        for (const ChunkRule& rule : layout_.exclusions) terms.push_back(truthOf(rule));
        return greatest(terms);
    }

    [[nodiscard]] bool isPlainExclusion(std::size_t test) const
    {
        return std::ranges::any_of(plan_.exclusions, [&](const CompiledExclusion& exclusion) {
            return exclusion.clause->effect != agreement::ExclusionEffect::ToOwner && exclusion.when.op == Op::Field && static_cast<std::size_t>(exclusion.when.argument) == test;
        });
    }

    [[nodiscard]] static std::string fromTable(const std::string& index, const std::vector<std::uint8_t>& table)
    {
        std::vector<std::string> yes, open;
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (table[i] == 2) yes.push_back(number(static_cast<std::int64_t>(i)));
            if (table[i] == 1) open.push_back(number(static_cast<std::int64_t>(i)));
        }
        std::string text = "CASE";
        if (!yes.empty()) text += " WHEN " + index + " IN (" + joined(yes, ", ") + ") THEN 2";
        if (!open.empty()) text += " WHEN " + index + " IN (" + joined(open, ", ") + ") THEN 1";
        return yes.empty() && open.empty() ? "0" : text + " ELSE 0 END";
    }

    [[nodiscard]] std::string truthOf(const ChunkRule& rule) const
    {
        std::vector<std::string> parts;
        for (const ChunkRule& child : rule.children) parts.push_back(truthOf(child));
        switch (rule.kind) {
            case Kind::AllOf: return parts.empty() ? "2" : least(parts);
            case Kind::AnyOf: return parts.empty() ? "0" : greatest(parts);
            case Kind::AtLeast: {
                std::string yes = "(0", open = "(0";
                for (const std::string& part : parts) {
                    yes += " + (" + part + " = 2)";
                    open += " + (" + part + " >= 1)";
                }
                return "CASE WHEN " + yes + ") >= " + number(rule.argument) + " THEN 2 WHEN " + open + ") >= " + number(rule.argument) + " THEN 1 ELSE 0 END";
            }
            case Kind::Not: return "(2 - " + parts.front() + ")";
            case Kind::Complete: return "(1 + complete)";
            case Kind::Fit: return "((fit_low >= " + number(rule.argument) + ") + (fit_high >= " + number(rule.argument) + "))";
            case Kind::Behaviour: return "(2 * (behaviour >= " + number(rule.argument) + "))";
            case Kind::Sum: return "((fit_low + behaviour >= " + number(rule.argument) + ") + (fit_high + behaviour >= " + number(rule.argument) + "))";
            case Kind::Bant: return fromTable("bant", rule.table);
            case Kind::Inquiry: return "(2 * s0)";
            case Kind::Signal: return "(2 * s" + number(rule.argument) + ")";
            case Kind::Field: {
                const auto test = std::ranges::find_if(layout_.testYes, [&](const FactPlace& place) { return place == rule.yes; }) - layout_.testYes.begin();
                return "t" + number(test);
            }
            case Kind::Measure: return fromTable("(16 * band_high + 4 * band_low + letter)", rule.table);
        }
        return "0";
    }

    /// Numbers as in Decision.
    [[nodiscard]] std::string decision() const
    {
        const auto is = [](Decision decision) { return number(static_cast<std::int64_t>(decision)); };
        std::vector<std::string> contact;
        for (std::size_t cell = 0; cell < layout_.contact.size(); ++cell)
            if (layout_.contact[cell] != 0) contact.push_back(number(static_cast<std::int64_t>(cell)));
        std::string text = "CASE WHEN excluded = 2 THEN " + is(Decision::Excluded) + " WHEN min(rule, 2 - excluded) = 2 THEN " + is(Decision::Mql) + " WHEN s0 THEN " +
                           is(Decision::Answer) + " WHEN min(rule, 2 - excluded) = 1 THEN " + is(Decision::Enrich);
        if (!contact.empty()) text += " WHEN 4 * band_low + letter IN (" + joined(contact, ", ") + ") THEN " + is(Decision::Contact);
        return text + " ELSE " + is(Decision::Nurture) + " END";
    }

    const Plan::Compiled& plan_;
    const FactLayout& layout_;
    const leads::Population& population_;
    Moment moment_;
    SqlPlan result_;
    std::int64_t uses_ = 0;
    std::set<std::pair<std::int64_t, std::string>> seen_;
};

}  // namespace

std::vector<std::string> fieldsOf(const Plan& plan)
{
    std::vector<std::string> fields{"mail_host"};
    for (const FieldRole& role : plan.compiled().layout.roles) fields.push_back(role.field);
    if (std::ranges::find(fields, "domain") == fields.end()) fields.emplace_back("domain");
    return fields;
}

SqlPlan sqlOf(const Plan& plan, const leads::Population& population, Instant asOf) { return Emitter(plan, population, asOf).emit(); }

}  // namespace handschlag::scoring
