#pragma once
// Leads, their fields and the history of those.

#include <map>
#include <memory>
#include <string>

#include "core/base/hashing.h"
#include "core/store/lead_row_writer.h"
#include "core/store/lead_writer.h"
#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class LeadRepository final : public usecase::LeadRepository {
public:
    explicit LeadRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<LeadId> add(const leads::Lead& lead, BatchId batch) override;
    [[nodiscard]] Result<std::vector<LeadId>> addMany(std::span<const leads::Lead> leads, BatchId batch) override;
    [[nodiscard]] Result<LeadId> addBlock(const leads::LeadBlock& leads, std::span<const pipeline::Role> roles, BatchId batch) override;
    [[nodiscard]] Result<void> change(std::span<const leads::FieldChange> changes, BatchId batch) override;
    [[nodiscard]] Result<std::optional<leads::Lead>> find(LeadId id) override;
    [[nodiscard]] Result<std::optional<LeadId>> findByExternalId(std::string_view externalId) override;
    [[nodiscard]] Result<std::vector<leads::Lead>> all() override;
    [[nodiscard]] Result<void> eachName(const std::function<void(const usecase::LeadName&)>& visit) override;
    [[nodiscard]] Result<std::vector<leads::FieldChange>> history(LeadId id) override;
    [[nodiscard]] Result<std::vector<leads::FieldChange>> allHistory() override;
    [[nodiscard]] Result<std::vector<leads::Attribute>> attributes() override;
    [[nodiscard]] Result<void> addAttribute(const leads::Attribute& attribute) override;
    [[nodiscard]] Result<leads::PopulationPtr> population() override;

private:
    /// Row id of an attribute while a transaction is open; refuses an unknown one.
    [[nodiscard]] Result<std::int64_t> attributeId(std::string_view name);
    [[nodiscard]] Result<void> mayAdd(const leads::Lead& lead);
    [[nodiscard]] Result<void> writeAttribute(LeadId id, std::string_view name, const leads::FieldValue& value);
    [[nodiscard]] Result<void> writeField(const leads::FieldChange& change);
    /// Made when first needed.
    [[nodiscard]] LeadWriter& writer();
    [[nodiscard]] Result<void> mayAddBlock(const leads::LeadBlock& leads);
    [[nodiscard]] Result<void> writeRows(const leads::LeadBlock& leads, std::span<const pipeline::Arrival> arrivals, std::span<const std::int64_t> tokens);

    StoreSession& session_;
    std::unique_ptr<LeadWriter> writer_;
    std::unique_ptr<LeadRowWriter> rowWriter_;
    AscendingTokens tokens_;  ///< of blocks
    std::map<std::string, std::int64_t, std::less<>> attributeIds_;
    std::int64_t attributeIdsOf_ = 0;  ///< the transaction they were read in
};

}  // namespace handschlag::store
