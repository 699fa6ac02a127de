#include "core/usecase/checks.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "core/agreement/document_json.h"
#include "core/pipeline/stage_order.h"
#include "core/usecase/audit_chain.h"
#include "core/usecase/check_agreements.h"
#include "core/usecase/check_pipeline.h"
#include "core/usecase/exchange.h"

namespace handschlag::usecase {
namespace {

using agreement::Version;

class Check {
public:
    Check(Store& store, Instant now) : store_(store), now_(now) {}

    [[nodiscard]] Result<std::vector<Finding>> run()
    {
        for (const auto step : {&Check::storage, &Check::auditTrail, &Check::agreements, &Check::pipelines})
            if (const auto done = (this->*step)(); !done) return std::unexpected(done.error());
        return std::move(findings_);
    }

private:
    void add(std::vector<Finding> found) { std::ranges::move(found, std::back_inserter(findings_)); }

    [[nodiscard]] Result<void> storage()
    {
        auto found = store_.workspace().checkStorage();
        if (!found) return std::unexpected(found.error());
        add(std::move(*found));
        return {};
    }

    [[nodiscard]] Result<void> auditTrail()
    {
        const auto info = store_.workspace().info();
        if (!info) return std::unexpected(info.error());
        const auto entries = store_.workspace().audit();
        if (!entries) return std::unexpected(entries.error());
        if (const auto broken = firstBrokenEntry(*entries)) findings_.push_back({"check.audit_broken", {std::to_string(*broken)}});
        surroundings_.workspaceToken = info->token;
        for (const AuditEntry& entry : *entries) surroundings_.auditHashes.insert(entry.hash);
        surroundings_.keys = keyHistory(*entries);
        surroundings_.trail = signingTrail(*entries);
        return {};
    }

    [[nodiscard]] Result<void> agreements()
    {
        const auto products = store_.agreements().products();
        if (!products) return std::unexpected(products.error());
        for (const std::string& product : *products) {
            const auto versions = store_.agreements().versions(product);
            if (!versions) return std::unexpected(versions.error());
            const auto origin = versions->empty() ? Result<std::string>() : originOf(store_, versions->front().documentToken);
            if (!origin) return std::unexpected(origin.error());
            surroundings_.origin = *origin == surroundings_.workspaceToken ? std::string() : *origin;
            add(checkVersions(*versions, surroundings_, now_));
            stagesOf_.emplace(product, stagesOf(*versions));
        }
        return {};
    }

    /// Of the newest version that can be read.
    [[nodiscard]] static agreement::StagesClause stagesOf(const std::vector<Version>& newestFirst)
    {
        for (const Version& version : newestFirst)
            if (auto document = agreement::parseDocument(version.canonical)) return std::move(document->stages);
        return pipeline::defaultStages();
    }

    [[nodiscard]] Result<void> pipelines()
    {
        const auto cycles = store_.pipeline().cycles();
        if (!cycles) return std::unexpected(cycles.error());
        const auto events = store_.pipeline().events();
        if (!events) return std::unexpected(events.error());
        add(checkCycles(*cycles, *events));
        add(checkEvents(*cycles, *events));
        const auto handovers = store_.handovers().all();
        if (!handovers) return std::unexpected(handovers.error());
        add(checkHandovers(*handovers, *cycles));
        std::map<CycleId, std::string> productOf;
        for (const pipeline::Cycle& cycle : *cycles) productOf.emplace(cycle.id, cycle.product);
        std::map<std::string, std::vector<pipeline::StageEvent>> byProduct;
        for (const pipeline::StageEvent& event : *events) byProduct[productOf[event.cycle]].push_back(event);
        for (const auto& [product, ofProduct] : byProduct) {
            const auto stages = stagesOf_.find(product);
            add(checkStock(ofProduct, stages == stagesOf_.end() ? pipeline::defaultStages() : stages->second));
        }
        return {};
    }

    Store& store_;
    Instant now_;
    std::vector<Finding> findings_;
    SignedSurroundings surroundings_;
    std::map<std::string, agreement::StagesClause> stagesOf_;
};

}  // namespace

Result<std::vector<Finding>> checkWorkspace(Store& store, Instant now) { return Check(store, now).run(); }

}  // namespace handschlag::usecase
