#include <QtTest>
#include <random>

#include "core/insight/feedback.h"

using namespace handschlag;
using namespace handschlag::insight;
using handover::ClaimResult;

namespace {

FeedbackCase accepted(const char* group) { return {Decided::Accepted, group, {}, {}, ClaimResult::NotCheckable, Ruling::None, false, 3'600}; }
FeedbackCase rejected(const char* group, const char* reason, const char* clause) { return {Decided::Rejected, group, reason, clause, ClaimResult::NotCheckable, Ruling::None, false, 7'200}; }

}  // namespace

class TestFeedback : public QObject {
    Q_OBJECT
private slots:
    void byHand()
    {
        std::vector<FeedbackCase> cases{accepted("web"), accepted("web"), accepted("fair"), rejected("web", "poor_fit", "fit.employees"),
                                        rejected("web", "poor_fit", "fit.employees"), rejected("fair", "poor_fit", "fit"), rejected("", "no_need", "bant.need"),
                                        {Decided::Pending, "web", {}, {}, {}, {}, false, {}}};
        cases[3].claim = ClaimResult::Supported;
        cases[4].claim = ClaimResult::NotSupported;
        cases[4].ruling = Ruling::Overturned;
        cases[5].claim = ClaimResult::NotSupported;
        cases[5].ruling = Ruling::Open;
        cases[3].explained = cases[6].explained = true;
        const Feedback feedback = feedbackOf(cases);
        QCOMPARE((std::vector{feedback.accepted, feedback.rejected, feedback.pending}), (std::vector<std::int64_t>{3, 4, 1}));
        QCOMPARE(feedback.acceptance, pipeline::wilson(3, 7));
        QCOMPARE(feedback.contradicted, pipeline::wilson(2, 3));
        QCOMPARE(feedback.overturned, pipeline::wilson(1, 1));
        QCOMPARE(feedback.covered, pipeline::wilson(2, 4));
        QCOMPARE(*feedback.latency.median, 2.0 / 24);
        QCOMPARE(feedback.reasons.size(), std::size_t{3});
        const ReasonLine& most = feedback.reasons[0];
        QCOMPARE(most.reason + " " + most.clause, std::string("poor_fit fit.employees"));
        QCOMPARE(most.count, std::int64_t{2});
        QCOMPARE(most.share, pipeline::wilson(2, 4));
        QCOMPARE(most.contradicted, pipeline::wilson(1, 2));
        QCOMPARE(most.groups, (std::vector<GroupShare>{{"web", 2, pipeline::wilson(2, 4)}}));
        QCOMPARE(feedback.groups[0].group, std::string("web"));
        QCOMPARE(feedback.groups[0].pending, std::int64_t{1});
        QCOMPARE(feedback.groups[0].acceptance, pipeline::wilson(2, 4));
    }
    void nothingIsNoRate()
    {
        const Feedback feedback = feedbackOf({});
        QVERIFY(!feedback.acceptance.value && !feedback.covered.value && !feedback.latency.median);
        QVERIFY(feedback.reasons.empty() && feedback.groups.empty());
    }
    void sumsEqualTheWhole()
    {
        std::mt19937 random(4);
        std::vector<FeedbackCase> cases;
        for (int i = 0; i < 2'000; ++i) {
            FeedbackCase one;
            one.decided = static_cast<Decided>(random() % 3);
            one.group = std::string(1, static_cast<char>('a' + random() % 5));
            if (one.decided == Decided::Rejected) one.reason = std::to_string(random() % 4), one.clause = std::to_string(random() % 3);
            cases.push_back(one);
        }
        const Feedback feedback = feedbackOf(cases);
        std::int64_t byReason = 0, byGroup = 0, decided = 0;
        for (const ReasonLine& line : feedback.reasons) {
            byReason += line.count;
            for (const GroupShare& share : line.groups) byGroup += share.count;
        }
        for (const GroupAcceptance& group : feedback.groups) decided += group.acceptance.whole;
        QCOMPARE(byReason, feedback.rejected);
        QCOMPARE(byGroup, feedback.rejected);
        QCOMPARE(decided, feedback.accepted + feedback.rejected);
        QCOMPARE(feedback.accepted + feedback.rejected + feedback.pending, std::int64_t{2'000});
    }
};

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
