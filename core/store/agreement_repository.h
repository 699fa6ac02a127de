#pragma once
// Agreements: documents, their versions, signatures.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class AgreementRepository final : public usecase::AgreementRepository {
public:
    explicit AgreementRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<std::vector<agreement::Version>> versions(std::string_view product) override;
    [[nodiscard]] Result<std::vector<std::string>> products() override;
    [[nodiscard]] Result<std::optional<agreement::Version>> find(VersionId id) override;
    [[nodiscard]] Result<VersionId> add(const agreement::Version& version) override;
    [[nodiscard]] Result<VersionId> addReceived(const agreement::Version& version) override;
    [[nodiscard]] Result<void> update(const agreement::Version& version) override;
    [[nodiscard]] Result<void> addSignature(VersionId id, const agreement::Signature& signature) override;
    [[nodiscard]] Result<void> dropSignatures(VersionId id) override;
    [[nodiscard]] Result<std::int64_t> append(const agreement::NegotiationEvent& event) override;
    [[nodiscard]] Result<std::vector<agreement::NegotiationEvent>> negotiation(VersionId id) override;

private:
    [[nodiscard]] Result<DocumentId> documentOf(const std::string& product);
    [[nodiscard]] Result<VersionId> insert(DocumentId document, std::int64_t number, const agreement::Version& version);
    [[nodiscard]] Result<void> moveDraftsBehind(DocumentId document, int number);
    [[nodiscard]] Result<void> readSignatures(agreement::Version& version);
    StoreSession& session_;
};

}  // namespace handschlag::store
