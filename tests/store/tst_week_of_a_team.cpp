// A week of a team with a public holiday of the Land and a weekend in it, lived through in a workspace: what became of every promise by hand,
// and every figure of the compliance, at any moment since, against an independent count; the same over a week of the demo company.

#include <QtTest>

#include <algorithm>
#include <map>

#include "core/handover/consent.h"
#include "core/usecase/agreements.h"
#include "core/usecase/compliances.h"
#include "core/usecase/demo.h"
#include "core/usecase/disputes.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/terms_book.h"
#include "tests/support/counted_promises.h"
#include "tests/support/office.h"

using namespace handschlag;
using agreement::Side;
using handover::Handover;
using handover::Promise;

namespace {

Instant berlin(const QString& text)
{
    static const auto zone = *calendar::Zone::find("Europe/Berlin");
    return zone.at(*dayFromIso(text.left(10).toStdString()), QTime(0, 0).secsTo(QTime::fromString(text.mid(11), "HH:mm")));
}

/// Thursday, 4 June 2026 is Corpus Christi in Baden-Württemberg. "in" leads go to Innendienst (Mon-Fri 8-17), "export" leads to Export, which works
/// Mon-Fri 10-18 and Sat 9-13 by nationwide holidays. A lead is handed over by the first of the runs after it qualified.
struct Story {
    const char* name;
    const char* kind;
    const char* qualifies;
    QStringList events;    ///< what happens, in Berlin's time
    const char* expected;  ///< by hand, on 3 July at noon
};

constexpr const char* runs[]{"2026-06-01 09:00", "2026-06-03 16:30", "2026-06-03 16:50", "2026-06-06 11:00", "2026-06-22 09:00"};

const std::vector<Story>& stories()
{
    static const std::vector<Story> all{
        {"in time to the end", "in", "2026-06-01 08:30",
         {"2026-06-01 10:30 accept", "2026-06-01 11:00 touch call", "2026-06-03 09:00 touch email", "2026-06-05 09:00 touch call", "2026-06-08 09:00 touch email",
          "2026-06-10 09:00 touch call", "2026-06-12 10:00 touch email", "2026-06-15 09:00 recycle unreachable"},
         "decision met, first_touch met, cadence met, status met, feedback met, delivery met"},
        {"late by a minute", "in", "2026-06-01 08:30", {"2026-06-01 13:01 accept", "2026-06-02 09:01 touch call"},
         "decision late, first_touch late, cadence missed, status met, delivery met"},
        {"never", "in", "2026-06-01 08:30", {}, "decision missed, first_touch missed, delivery met"},
        {"an inquiry that was won", "inquiry", "2026-06-01 08:30",
         {"2026-06-01 09:20 accept", "2026-06-01 09:30 touch call", "2026-06-03 10:05 qualify", "2026-06-10 11:00 opportunity", "2026-06-24 12:00 win"},
         "decision met, first_touch met, cadence excused, status met, delivery met"},
        {"an inquiry over the holiday", "inquiry", "2026-06-03 16:45", {"2026-06-05 08:20 accept", "2026-06-05 08:21 touch call"},
         "decision met, first_touch late, cadence missed, status met, delivery met"},
        {"a lead over the holiday", "in", "2026-06-03 10:00", {"2026-06-05 11:31 accept", "2026-06-05 16:30 touch call", "2026-06-08 10:00 recycle no_budget"},
         "decision late, first_touch met, cadence excused, status met, feedback met, delivery met"},
        {"returned and corrected in time", "in", "2026-06-01 08:30",
         {"2026-06-01 12:00 return phone", "2026-06-02 10:00 correct", "2026-06-02 15:00 accept", "2026-06-03 10:00 touch call"},
         "decision late, first_touch met, cadence missed, status met, feedback met, delivery met, correction met"},
        {"returned and corrected late", "in", "2026-06-03 10:00",
         {"2026-06-05 09:00 return phone", "2026-06-09 09:01 correct", "2026-06-09 10:00 accept", "2026-06-10 09:02 touch call"},
         "decision met, first_touch late, cadence missed, status met, feedback met, delivery met, correction late"},
        {"rejected", "in", "2026-06-01 08:30", {"2026-06-01 11:00 reject poor_fit"}, "decision met, first_touch excused, feedback met, delivery met"},
        {"rejected late, overturned, accepted", "in", "2026-06-01 08:30",
         {"2026-06-01 14:00 reject no_interest", "2026-06-02 09:00 object", "2026-06-03 10:00 overturn sales", "2026-06-03 10:05 overturn marketing", "2026-06-03 14:05 accept",
          "2026-06-03 15:00 touch call"},
         "decision late, first_touch met, cadence missed, status met, feedback met, delivery met"},
        {"abroad, where the holiday is none", "export", "2026-06-03 10:00",
         {"2026-06-04 12:30 accept", "2026-06-04 17:31 touch call", "2026-06-08 12:00 touch email", "2026-06-10 12:00 touch call", "2026-06-11 12:00 touch email",
          "2026-06-15 12:00 touch call", "2026-06-16 18:00 touch email"},
         "decision met, first_touch late, cadence met, status missed, delivery met"},
        {"taken back and accepted late", "in", "2026-06-01 08:30",
         {"2026-06-01 10:00 accept", "2026-06-01 10:05 undo", "2026-06-01 13:30 accept", "2026-06-01 14:00 touch call"},
         "decision late, first_touch met, cadence missed, status met, delivery met"},
        {"passed on to another team", "in", "2026-06-01 08:30",
         {"2026-06-01 12:59 reject wrong_route", "2026-06-01 16:59 accept", "2026-06-02 13:59 touch call"},
         "decision met, first_touch met, cadence missed, status met, delivery met"},
        {"paused for a fortnight", "in", "2026-06-01 08:30",
         {"2026-06-01 09:30 accept", "2026-06-01 10:00 touch call until 2026-06-15 10:00 contact_away", "2026-06-15 10:00 touch email", "2026-06-17 09:00 touch call",
          "2026-06-19 09:00 touch email", "2026-06-23 09:00 touch call", "2026-06-29 16:59 touch email", "2026-07-01 16:59 recycle no_budget"},
         "decision met, first_touch met, cadence met, status met, feedback met, delivery met"},
        {"returned and taken out", "in", "2026-06-01 08:30", {"2026-06-01 10:00 return phone", "2026-06-02 12:00 withdraw"},
         "decision met, first_touch excused, feedback met, delivery met, correction met"},
        {"returned and left there", "in", "2026-06-01 08:30", {"2026-06-01 10:00 return phone"},
         "decision met, first_touch excused, feedback met, delivery met, correction missed"},
        {"over the weekend, noted late", "in", "2026-06-06 10:30", {"2026-06-08 12:00 accept", "2026-06-10 16:01 touch call happened 2026-06-08 16:00"},
         "decision met, first_touch met, cadence missed, status late, delivery met"},
        {"delivered late, never called", "in", "2026-05-29 08:30", {"2026-06-01 10:00 accept"},
         "decision met, first_touch missed, cadence missed, status pending, delivery late"},
        {"abroad on a Saturday", "export", "2026-06-06 10:30", {"2026-06-08 12:00 accept", "2026-06-08 12:30 touch call"},
         "decision met, first_touch met, cadence missed, status met, delivery met"},
        {"still at work", "in", "2026-06-22 08:30", {"2026-06-22 10:00 accept", "2026-06-22 11:00 touch call"},
         "decision met, first_touch met, cadence pending, status met, delivery met"},
    };
    return all;
}

/// The office with a third version: Export by its own hours, a pause, and five people in Innendienst.
class TeamOffice : public Office {
public:
    TeamOffice()
    {
        const Instant before = berlin("2026-05-04 09:00");
        for (const char* name : {"Tim Berger", "Paula Seidel"})
            static_cast<void>(expectValue(usecase::addPerson(*store, {name, Side::Sales, "Innendienst", {}, false}, before)));
        const auto second = expectValue(usecase::agreementVersion(*store, "", 2));
        auto document = second.document;
        agreement::TeamHours team;
        team.team = "Export";
        for (int day = 0; day < 5; ++day) team.hours.push_back({day, 600, 1080});
        team.hours.push_back({5, 540, 780});
        document.calendar.teams = {team};
        document.sales.pauses = {{"contact_away", {"Ansprechpartner abwesend", "contact away"}}};
        const auto draft = expectValue(usecase::saveDraft(*store, second.version.id, second.version.rowVersion, document, staff.headOf(Side::Marketing), before));
        static_cast<void>(expectValue(usecase::propose(*store, draft.id, staff.headOf(Side::Marketing), before.plus(60))));
        static_cast<void>(expectValue(usecase::agreeToAll(*store, draft.id, staff.headOf(Side::Sales), before.plus(120))));
        static_cast<void>(expectValue(usecase::sign(*store, draft.id, staff.headOf(Side::Marketing), staff.keys[0], before.plus(180))));
        static_cast<void>(expectValue(usecase::sign(*store, draft.id, staff.headOf(Side::Sales), staff.keys[1], before.plus(240))));
    }

    void live()
    {
        std::multimap<Instant, std::function<void()>> plan;
        for (std::size_t i = 0; i < stories().size(); ++i) {
            const Story& story = stories()[i];
            leads.push_back(qualifying(story, "S" + std::to_string(i + 1)));
            for (const QString& line : story.events) {
                const QStringList words = line.mid(17).split(' ');
                const Instant at = berlin(line.left(16));
                plan.emplace(at, [this, i, words, at] { take(leads[i], words, at); });
            }
        }
        for (const char* run : runs) plan.emplace(berlin(run), [this, run] { static_cast<void>(expectValue(usecase::runHandover(*store, "", berlin(run)))); });
        for (const auto& [at, happens] : plan) happens();
    }
    Handover of(LeadId lead)
    {
        const auto all = expectValue(store->handovers().ofLead(lead));
        if (all.size() != 1) throw std::runtime_error("handed over " + std::to_string(all.size()) + " times");
        return all.front();
    }

    std::vector<LeadId> leads;

private:
    LeadId qualifying(const Story& story, const std::string& id)
    {
        auto fields = ideal(id);
        if (story.kind == std::string_view("export")) fields["country"] = std::string("FR");
        const Instant at = berlin(story.qualifies);
        const LeadId lead = store.addLead(std::move(fields), at.plus(-100 * secondsPerDay));
        if (story.kind == std::string_view("inquiry")) {
            act(lead, "inquiry", at);
            return lead;
        }
        act(lead, "whitepaper", at.plus(-17 * secondsPerDay));
        act(lead, "webinar_registered", at.plus(-9 * secondsPerDay));
        act(lead, "webinar_attended", at.plus(-7 * secondsPerDay));
        act(lead, "product_page", at.plus(-3'600));
        act(lead, "product_page", at.plus(-1'800));
        act(lead, "comparison", at);
        return lead;
    }
    void take(LeadId lead, const QStringList& words, Instant at)
    {
        const Handover stored = of(lead);
        const PersonId somebody = stored.owner ? stored.owner : sales();
        const QString& what = words[0];
        if (what == "accept") return done(usecase::accept(*store, stored.id, -1, somebody, at));
        if (what == "undo") return done(usecase::undoDecision(*store, stored.id, somebody, at));
        if (what == "return") {
            usecase::ReturnRequest request;
            request.handover = stored.id;
            request.missing = {words[1].toStdString()};
            return done(usecase::giveBack(*store, request, somebody, at));
        }
        if (what == "correct") return done(usecase::correct(*store, stored.id, {{"phone", std::string("+49 30 23125 777")}}, marketing(), at));
        if (what == "withdraw") return done(usecase::withdraw(*store, stored.id, "", marketing(), at));
        if (what == "object") return done(usecase::object(*store, stored.id, "Belegt.", marketing(), at));
        if (what == "overturn")
            return done(usecase::rule(*store, stored.id, usecase::Verdict::Overturned, "Belegt.", words[1] == "sales" ? staff.headOf(Side::Sales) : staff.headOf(Side::Marketing), at));
        if (what == "opportunity") return done(usecase::openOpportunity(*store, stored.id, -1, 5'000'000, somebody, at));
        if (what == "win") return done(usecase::win(*store, stored.id, -1, 5'000'000, somebody, at));
        if (what == "touch") return touch(stored, words, somebody, at);
        if (what == "qualify") return qualify(stored, somebody, at);
        usecase::RejectRequest request;
        request.handover = stored.id;
        request.reason = words[1].toStdString();
        done(what == "recycle" ? usecase::recycle(*store, request, somebody, at) : usecase::reject(*store, request, somebody, at));
    }
    void touch(const Handover& stored, const QStringList& words, PersonId somebody, Instant at)
    {
        usecase::TouchRequest request;
        request.handover = stored.id;
        request.channel = words[1].toStdString();
        request.result = "no_answer";
        if (words.value(2) == "happened") request.happenedAt = berlin(words[3] + ' ' + words[4]);
        if (words.value(2) == "until") {
            request.followUpAt = berlin(words[3] + ' ' + words[4]);
            request.pause = words[5].toStdString();
        }
        done(usecase::logTouch(*store, request, somebody, at));
    }
    void qualify(const Handover& stored, PersonId somebody, Instant at)
    {
        using agreement::BantAnswer, agreement::BantField;
        usecase::QualifyRequest request;
        request.handover = stored.id;
        request.appointmentAt = at.plus(7 * secondsPerDay);
        for (const BantField field : {BantField::Need, BantField::Budget, BantField::Timing, BantField::Authority}) {
            request.bant.answers[field] = BantAnswer::Yes;
            request.bant.evidence[field] = "am Telefon";
        }
        done(usecase::qualify(*store, request, somebody, at));
    }
    static void done(const Result<Handover>& result) { static_cast<void>(expectValue(result)); }
};

/// The figures as lines of text, counted without the engine.
class Recount {
public:
    Recount(usecase::Store& store, Instant from, Instant to) : store_(store), book_(store)
    {
        for (const auto& team : expectValue(store.people().teams())) teams_[team.id] = team.name;
        for (const auto& person : expectValue(store.people().persons())) ++persons_[person.team];
        for (const Handover& handover : expectValue(store.handovers().all())) {
            if (handover.trial || handover.submittedAt < from || handover.submittedAt >= to) continue;
            const auto lead = expectValue(store.leads().find(handover.lead));
            files_.push_back({handover, expectValue(store.handovers().events(handover.id)), leads::numberOf(leads::valueOf(*lead, "consent_email")) == 1});
        }
    }
    [[nodiscard]] int handovers() const { return static_cast<int>(files_.size()); }
    [[nodiscard]] int events() const
    {
        int sum = 0;
        for (const File& file : files_) sum += static_cast<int>(file.events.size());
        return sum;
    }
    std::map<Promise, PromiseCount::Outcome> outcomes(HandoverId id, Instant asOf)
    {
        for (const File& file : files_)
            if (file.handover.id == id) return count(file, asOf).all();
        return {};
    }
    QStringList lines(Instant asOf, int smallestTeam)
    {
        std::map<std::tuple<int, int, TeamId>, std::array<int, 5>> figures;
        QStringList lines;
        for (const File& file : files_) {
            if (file.handover.submittedAt > asOf) continue;
            auto counted = count(file, asOf);
            for (const auto& [promise, outcome] : counted.all()) {
                const bool sales = promise != Promise::Delivery && promise != Promise::Correction;
                const TeamId team = sales && persons_[counted.team()] >= smallestTeam ? counted.team() : TeamId{};
                const auto standing = static_cast<std::size_t>(outcome.standing);
                ++figures[{sales, static_cast<int>(promise), TeamId{}}][standing];
                if (team) ++figures[{sales, static_cast<int>(promise), team}][standing];
                if (outcome.standing == handover::Standing::Late || outcome.standing == handover::Standing::Missed)
                    lines << breach(file.handover.id, promise, team, outcome.standing, calendarOf(file.handover.version, TeamId{}).zone().dayOf(*outcome.due));
            }
        }
        for (const auto& [of, counts] : figures)
            lines << row(std::get<0>(of) != 0, static_cast<Promise>(std::get<1>(of)), std::get<2>(of), {counts[0], counts[1], counts[2], counts[3], counts[4]});
        lines.sort();
        return lines;
    }
    static QStringList lines(const handover::Compliance& compliance)
    {
        QStringList lines;
        for (const auto& one : compliance.rows) lines << row(one.side == Side::Sales, one.promise, one.team, one.counts);
        for (const auto& one : compliance.breaches) lines << breach(one.handover, one.promise, one.team, one.standing, one.due);
        lines.sort();
        return lines;
    }

private:
    struct File {
        Handover handover;
        std::vector<handover::HandoverEvent> events;
        bool mayMail = false;
    };
    static QString row(bool sales, Promise promise, TeamId team, const handover::Counts& counts)
    {
        return QString("%1 %2 team %3: %4 met %5 late %6 missed %7 excused %8 pending")
            .arg(QString(sales ? "sales" : "marketing"), QString(key(promise)))
            .arg(team.value)
            .arg(counts.met)
            .arg(counts.late)
            .arg(counts.missed)
            .arg(counts.excused)
            .arg(counts.pending);
    }
    static QString breach(HandoverId handover, Promise promise, TeamId team, handover::Standing standing, Day due)
    {
        return QString("breach %1 %2 team %3 %4 %5").arg(handover.value).arg(key(promise)).arg(team.value).arg(key(standing), QString::fromStdString(toIso(due)));
    }
    const WalkedCalendar& calendarOf(VersionId version, TeamId team)
    {
        const auto [found, isNew] = calendars_.try_emplace({version.value, team.value}, nullptr);
        if (isNew) found->second = std::make_unique<WalkedCalendar>(expectValue(book_.of(version))->document.calendar, team ? teams_.at(team) : std::string());
        return *found->second;
    }
    PromiseCount count(const File& file, Instant asOf)
    {
        const VersionId version = file.handover.version;
        return {[this, version](TeamId team) -> const WalkedCalendar& { return calendarOf(version, team); }, expectValue(book_.of(version))->document, file.handover, file.events,
                file.mayMail, asOf};
    }

    usecase::Store& store_;
    usecase::TermsBook book_;
    std::map<TeamId, std::string> teams_;
    std::map<TeamId, int> persons_;
    std::vector<File> files_;
    std::map<std::pair<std::int64_t, std::int64_t>, std::unique_ptr<WalkedCalendar>> calendars_;
};

QStringList measured(usecase::Store& store, Instant from, Instant to, Instant asOf, int smallestTeam = 5)
{
    usecase::ComplianceRequest request;
    request.from = from;
    request.to = to;
    request.asOf = asOf;
    request.rules.smallestTeam = smallestTeam;
    request.rules.lateShown = true;
    return Recount::lines(expectValue(usecase::compliance(store, request)));
}

void compare(const QStringList& measured, const QStringList& counted, Instant asOf)
{
    for (const QString& line : measured)
        if (!counted.contains(line)) qWarning("%s measured only: %s", toIso(asOf).c_str(), qPrintable(line));
    for (const QString& line : counted)
        if (!measured.contains(line)) qWarning("%s counted only: %s", toIso(asOf).c_str(), qPrintable(line));
    QCOMPARE(measured, counted);
}

}  // namespace

class TestWeekOfATeam : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        office_ = std::make_unique<TeamOffice>();
        office_->live();
    }
    void cleanupTestCase() { office_.reset(); }
    void everyPromiseByHand_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < stories().size(); ++i) QTest::newRow(stories()[i].name) << static_cast<int>(i);
    }
    void everyPromiseByHand()
    {
        QFETCH(int, number);
        const Story& story = stories()[static_cast<std::size_t>(number)];
        const Handover handover = office_->of(office_->leads[static_cast<std::size_t>(number)]);
        QCOMPARE(toIso(handover.qualifiedAt), toIso(berlin(story.qualifies)));
        usecase::ComplianceRequest request;
        request.to = end_;
        request.asOf = end_;
        QStringList measured;
        for (const auto& reading : expectValue(usecase::complianceReadings(*office_->store, request)))
            if (reading.handover == handover.id) measured << QString("%1 %2").arg(key(reading.promise), key(reading.standing));
        QCOMPARE(measured.join(", "), QString(story.expected));
        Recount recount(*office_->store, Instant{0}, end_);
        QStringList counted;
        for (const auto& [promise, outcome] : recount.outcomes(handover.id, end_)) counted << QString("%1 %2").arg(key(promise), key(outcome.standing));
        QCOMPARE(counted.join(", "), QString(story.expected));
    }
    /// Every half day of the week and of the weeks after it, and moments at and around the dues.
    void theFiguresOfEveryMoment()
    {
        Recount recount(*office_->store, Instant{0}, end_);
        QCOMPARE(recount.handovers(), static_cast<int>(stories().size()));
        std::vector<Instant> moments{end_};
        for (Instant at = berlin("2026-06-01 08:59"); at < berlin("2026-06-10 00:00"); at = at.plus(7 * 3'600 + 1)) moments.push_back(at);
        for (Instant at = berlin("2026-06-10 10:00"); at < end_; at = at.plus(secondsPerDay + 3'600)) moments.push_back(at);
        for (const char* at : {"2026-06-01 10:02", "2026-06-01 13:00", "2026-06-03 17:00", "2026-06-05 11:30", "2026-06-08 16:30", "2026-06-09 12:00", "2026-06-16 17:00", "2026-06-16 18:00"}) {
            moments.push_back(berlin(at));
            moments.push_back(berlin(at).plus(1));
        }
        for (const Instant asOf : moments) compare(measured(*office_->store, Instant{0}, end_, asOf), recount.lines(asOf, 5), asOf);
    }
    void onlyWhatWasSubmittedInThePeriod()
    {
        const Instant from = berlin("2026-06-03 16:30"), to = berlin("2026-06-06 11:00");
        Recount recount(*office_->store, from, to);
        QCOMPARE(recount.handovers(), 4);
        compare(measured(*office_->store, from, to, end_), recount.lines(end_, 5), end_);
        QVERIFY(measured(*office_->store, berlin("2026-06-07 00:00"), berlin("2026-06-14 00:00"), end_).isEmpty());
        usecase::ComplianceRequest elsewhere;
        elsewhere.product = "Pumpen";
        elsewhere.to = elsewhere.asOf = end_;
        QVERIFY(expectValue(usecase::complianceReadings(*office_->store, elsewhere)).empty());
    }
    /// Innendienst has five people, Export one: the one is part of the whole only.
    void smallTeamsStayHidden()
    {
        const auto teams = expectValue(office_->store->people().teams());
        usecase::ComplianceRequest request;
        request.to = request.asOf = end_;
        QStringList shown;
        for (const auto& one : expectValue(usecase::compliance(*office_->store, request)).rows)
            for (const auto& team : teams)
                if (one.team == team.id && one.promise == Promise::Decision) shown << QString::fromStdString(team.name);
        QCOMPARE(shown, QStringList("Innendienst"));
    }
    void trialsAreOutsideBothScorecards()
    {
        Office office;
        const auto second = expectValue(usecase::agreementVersion(*office.store, "", 2));
        auto document = second.document;
        document.product = "Pumpen";
        const auto draft = expectValue(usecase::addDraft(*office.store, document, office.marketing(), officeNow.plus(-3'600)));
        static_cast<void>(expectValue(usecase::startTrial(*office.store, draft.id, office.staff.headOf(Side::Sales), 30, officeNow.plus(-1'800))));
        auto fields = Office::ideal("T1");
        fields["product"] = std::string("Pumpen");
        const LeadId onTrial = office.ready(std::move(fields));
        const LeadId inForce = office.ready(Office::ideal("T2"));
        QVERIFY(expectValue(usecase::runHandover(*office.store, "Pumpen", officeNow)).trial);
        QVERIFY(!expectValue(usecase::runHandover(*office.store, "", officeNow)).trial);
        QCOMPARE(expectValue(office.store->handovers().ofLead(onTrial)).size(), std::size_t{1});
        usecase::ComplianceRequest request;
        request.product = "Pumpen";
        request.to = request.asOf = officeNow.plus(30 * secondsPerDay);
        QVERIFY(expectValue(usecase::complianceReadings(*office.store, request)).empty());
        QVERIFY(expectValue(usecase::compliance(*office.store, request)).rows.empty());
        request.product = "";
        const auto readings = expectValue(usecase::complianceReadings(*office.store, request));
        QCOMPARE(readings.size(), std::size_t{3});  // decision, first touch, delivery of the other lead
        for (const auto& reading : readings) QCOMPARE(reading.handover, expectValue(office.store->handovers().ofLead(inForce)).at(0).id);
    }
    void aWeekOfTheDemoCompany()
    {
        const Instant now = *instantFromIso("2026-06-18T09:30:00Z");
        TemporaryStore store;
        static_cast<void>(expectValue(usecase::fillDemo(*store, {3'000, 30'000, 5, now})));
        // Whit Monday, then Corpus Christi.
        for (const auto& [from, to] : {std::pair{"2026-05-25 00:00", "2026-06-01 00:00"}, std::pair{"2026-06-01 00:00", "2026-06-08 00:00"}}) {
            Recount recount(*store, berlin(from), berlin(to));
            QVERIFY2(recount.handovers() > 5 && recount.events() > 30, qPrintable(QString("%1 handovers, %2 events").arg(recount.handovers()).arg(recount.events())));
            qInfo("%s: %d handovers, %d events", from, recount.handovers(), recount.events());
            for (const Instant asOf : {berlin(from).plus(2 * secondsPerDay + 12 * 3'600), berlin(to), now})
                compare(measured(*store, berlin(from), berlin(to), asOf, 2), recount.lines(asOf, 2), asOf);
        }
    }

private:
    std::unique_ptr<TeamOffice> office_;
    const Instant end_ = berlin("2026-07-03 12:00");
};

QTEST_GUILESS_MAIN(TestWeekOfATeam)
#include "tst_week_of_a_team.moc"
