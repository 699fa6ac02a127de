#pragma once
// How the review speaks: points of the agenda, promises, figures with their basis, what is missing. The same on the page and in the presentation.

#include <QCoreApplication>
#include <QString>

#include "ui/review/review_load.h"

namespace handschlag::ui {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
public:
    /// Title of an agenda point in the program's language.
    static QString point(const review::AgendaPoint& point);
    static QString point(const std::string& key);
    /// "Q3 2026"; of a fiscal year that does not begin in January "Q3 2026/27".
    static QString quarter(const review::Quarter& quarter);
    /// "1 Jul 2026 to 30 Sep 2026"
    static QString days(const review::Quarter& quarter);
    /// A lead by company and person; for an observer by number only.
    static QString lead(const review::Report& report, HandoverId handover);
    /// A line of a scorecard: "Accept or reject", "Leads delivered".
    static QString promise(const std::string& key);
    /// "93.8 %"; "–" for none.
    static QString rate(const std::optional<std::int64_t>& basisPoints);
    /// "105 of 112"; "–" where nothing was judged.
    static QString kept(const review::ScoreLine& line);
    /// "▼ from 84.0 %": the quarter before, and whether it went up or down since; empty without one.
    static QString trend(const review::ScoreLine& line);
    /// "Q1 2026: 80.0 %, Q4 2025: 78.0 %": the quarters before that one.
    static QString longerTrend(const review::ScoreLine& line);
    /// By the newest version.
    static QString promised(const review::ScoreLine& line);
    /// By earlier versions of the quarter, where they say something else.
    static QString promisedBefore(const review::ScoreLine& line);
    /// Key of a figure (core/review/key_figures.h) in words.
    static QString figure(const std::string& key, const review::Figures& figures);
    static QString value(const std::optional<std::int64_t>& value, review::Unit unit);
    /// What cannot be said of the quarter and what to do, for the slides that need it.
    static QString missing(review::Missing missing);
    static QString state(review::DecisionState state);
    /// "92.0 % → 95.1 % (target 94.0 %): reached"
    static QString effect(const review::ReportDecision& decision, bool quarterOver);
    /// Chance in 1/10,000 that the promise of the running quarter is kept: "on this course the promise is kept in 3 of 10 cases".
    static QString onThisCourse(std::int64_t chanceBp);
    /// A line each: "leads a quarter 412 → 361", "promise kept 31 % → 24 %".
    static QString backtest(const review::ProposalBacktest& backtest);
    /// "1 Jul 2026 to 30 Sep 2026 · data as of 1 Oct 2026 09:10 · version 4"; withDays: with the first part.
    static QString basis(const ReviewLoad& load, const QTimeZone& zone, bool withDays);
    /// "3.2" of 320; "–" for none.
    static QString hundredths(const std::optional<std::int64_t>& value);
};

}  // namespace handschlag::ui
