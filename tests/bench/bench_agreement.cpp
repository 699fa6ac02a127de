// How long people wait for the agreement itself: opening it, seeing what changed, and knowing what is wrong after an edit. A frame of
// the screen is 16 ms.
//
//   bench_agreement [CLAUSES] [ROUNDS]      prints a table with medians; nothing is asserted

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <functional>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/merge.h"
#include "core/agreement/sentence.h"
#include "core/agreement/signature.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/agreement/word_redline.h"
#include "core/base/hashing.h"
#include "tests/bench/stopwatch.h"
#include "ui/agreement/clause_view.h"
#include "ui/agreement/draft.h"
#include "ui/shared/clause_titles.h"

using namespace handschlag;
using namespace handschlag::agreement;

namespace {

/// The template B2B Standard with so many criteria and rules more; `shift` moves the points of every third.
Document largeDocument(int clauses, int shift)
{
    Document document = templateDocument("b2b_standard").value();
    for (int i = 0; i < clauses / 2; ++i) {
        Criterion criterion;
        criterion.id = "fit.more" + std::to_string(i);
        criterion.name = {"Merkmal " + std::to_string(i), "Attribute " + std::to_string(i)};
        criterion.field = "attribute_" + std::to_string(i);
        for (int bucket = 0; bucket < 4; ++bucket)
            criterion.buckets.push_back({"b" + std::to_string(bucket), {"Gruppe", "Group"}, TextMatch{TextHow::Equals, false, {"wort" + std::to_string(bucket), "word"}},
                                         100 * bucket + (i % 3 == 0 ? shift : 0), false});
        document.fit.criteria.push_back(std::move(criterion));
        BehaviourRule rule;
        rule.id = "behaviour.more" + std::to_string(i);
        rule.name = {"Verhalten " + std::to_string(i), "Behaviour " + std::to_string(i)};
        rule.type = "type_" + std::to_string(i);
        rule.points = 500 + (i % 3 == 1 ? shift : 0);
        rule.windowDays = 90;
        document.behaviour.groups.front().rules.push_back(std::move(rule));
    }
    return document;
}

struct Line {
    const char* what;
    std::function<void()> work;
    int rounds;
};

void measure(const Line& line)
{
    std::vector<double> times;
    for (int round = 0; round < line.rounds; ++round) {
        const bench::Stopwatch watch;
        line.work();
        times.push_back(watch.ms());
    }
    std::ranges::sort(times);
    std::printf("| %s | %.2f | %.2f | %.2f |\n", line.what, times[times.size() / 2], times.front(), times.back());
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toLocal8Bit());
    const QApplication application(argc, argv);
    initialiseCrypto();
    const int clauses = argc > 1 ? std::atoi(argv[1]) : 200;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 101;
    const Document before = largeDocument(clauses, 0);
    const Document after = largeDocument(clauses, 100);
    const std::string bytes = canonicalDocument(before).value();
    const nlohmann::json base = toJson(before);
    const nlohmann::json mine = toJson(after);
    Document theirDocument = before;
    theirDocument.marketing.leadsPerQuarter += 10;
    const nlohmann::json theirs = toJson(theirDocument);
    const SigningKey key = generateKey("Anna Kern", Side::Marketing);
    const SignedSubject subject{hashOf(bytes), "workspace", "document", 1, ""};
    const Signature signature = signSubject(subject, std::string(64, '0'), key, Instant{1'760'000'000}).value();
    const std::string sealed = sealKey(key, "correct horse", SealStrength::Standard);

    ui::Draft draft;
    draft.setEditable(true);
    ui::ClauseView view(&draft);
    view.resize(700, 900);
    view.show();
    draft.load(before);

    std::printf("A document of the template and %d clauses more, %zu bytes; milliseconds.\n\n| work | median | best | worst |\n|---|---:|---:|---:|\n", clauses, bytes.size());
    measure({"open: read the canonical text", [&] { static_cast<void>(parseDocument(bytes).value()); }, rounds});
    measure({"open: every sentence, German", [&] { static_cast<void>(sentences(before, Language::German)); }, rounds});
    measure({"open: what is wrong with it", [&] { static_cast<void>(validate(before)); }, rounds});
    measure({"redline by parameters", [&] { static_cast<void>(differences(before, after)); }, rounds});
    measure({"redline by words, German", [&] { static_cast<void>(redline(before, after, Language::German)); }, rounds});
    measure({"merge of two drafts", [&] { static_cast<void>(merge(base, mine, theirs)); }, rounds});
    measure({"canonical text and hash", [&] { static_cast<void>(hashOf(canonicalDocument(after).value())); }, rounds});
    measure({"validation after one edit", [&, points = 0]() mutable {
                 draft.edit(QStringLiteral("edit"), QStringLiteral("place"), [&points](Document& document) { document.fit.criteria.back().buckets.front().points = ++points; });
                 static_cast<void>(validate(draft.document()));
             }, rounds});
    measure({"window: another clause on the screen", [&, row = 0]() mutable {
                 view.showClause(ui::clauseKinds()[static_cast<std::size_t>(row++ % 14)]);
                 view.grab();
             }, rounds});
    measure({"sign, with an open key", [&] { static_cast<void>(signSubject(subject, std::string(64, '0'), key, Instant{1'760'000'000})); }, rounds});
    measure({"check a signature", [&] { static_cast<void>(checkSignature(signature, subject, before.signatories)); }, rounds});
    measure({"open the key (Argon2id)", [&] { static_cast<void>(unsealKey(sealed, "correct horse").value()); }, 5});
    return 0;
}
