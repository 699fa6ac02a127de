#include "core/usecase/handovers.h"

#include <nlohmann/json.hpp>

#include "core/usecase/handover_run.h"
#include "core/usecase/handover_work.h"

namespace handschlag::usecase {
namespace {

Result<void> audit(Store& store, const HandoverTerms& terms, const HandoverReport& report, Instant now)
{
    AuditEntry entry;
    entry.recordedAt = now;
    entry.action = "handover.run";
    entry.subject = terms.version.documentToken;
    entry.details = nlohmann::json{{"version", report.version},
                                   {"hash", terms.version.hash},
                                   {"trial", report.trial},
                                   {"handed_over", report.handedOver},
                                   {"corrected", report.corrected},
                                   {"expired", report.expired}}
                        .dump();
    return store.workspace().appendAudit(std::move(entry));
}

}  // namespace

Result<HandoverReport> runHandover(Store& store, std::string_view product, Instant now, const Progress& progress)
{
    const auto active = activeAgreement(store, product, now);
    if (!active) return std::unexpected(active.error());
    const auto terms = termsOf(*active);
    if (!terms) return std::unexpected(terms.error());
    // Read before others have to wait: within the transaction it is there already, unless somebody was faster.
    if (const auto past = store.history().history(); !past) return std::unexpected(past.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto expired = expireUnworked(store, now);
    if (!expired) return std::unexpected(expired.error());
    auto book = CycleBook::load(store, product);
    if (!book) return std::unexpected(book.error());
    auto desk = HandoverDesk::load(store);
    if (!desk) return std::unexpected(desk.error());
    const auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    auto run = handOver(store, *terms, *book, *desk, **population, *products, now, progress);
    if (!run) return std::unexpected(run.error());
    run->report.expired = *expired;
    if (run->report.handedOver > 0 || run->report.expired > 0 || run->report.corrected > 0)
        if (const auto audited = audit(store, *terms, run->report, now); !audited) return std::unexpected(audited.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return run->report;
}

}  // namespace handschlag::usecase
