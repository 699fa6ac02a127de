#include "core/publish/proof_page.h"

#include <nlohmann/json.hpp>

namespace handschlag::publish {
namespace {

using namespace agreement;

constexpr std::size_t lettersOfGroup = 4;
constexpr std::size_t groupsOfShort = 4;

const Signature* signatureOf(const Version& version, Side side)
{
    for (const Signature& signature : version.signatures)
        if (signature.side == side) return &signature;
    return nullptr;
}

std::string sideName(const Wording& w, Side side)
{
    return side == Side::Marketing ? w.say("Für das Marketing", "For marketing") : w.say("Für den Vertrieb", "For sales");
}

/// What the signer saw of the audit trail; it is part of what was signed.
std::string signedAuditHead(const Signature& signature)
{
    const auto payload = nlohmann::json::parse(signature.payload, nullptr, false);
    return payload.is_object() && payload.contains("audit_head") && payload["audit_head"].is_string() ? payload["audit_head"].get<std::string>()
                                                                                                        : std::string();
}

std::string grouped(std::string_view hash, std::size_t mostGroups)
{
    std::string text;
    for (std::size_t group = 0; group < mostGroups && group * lettersOfGroup < hash.size(); ++group)
        text += (text.empty() ? "" : " ") + std::string(hash.substr(group * lettersOfGroup, lettersOfGroup));
    return text;
}

std::string whole(std::string_view hash) { return grouped(hash, hash.size()); }

}  // namespace

std::string shortHash(std::string_view hash) { return grouped(hash, groupsOfShort); }

void setSignatures(std::vector<Block>& blocks, const AgreementPaper& paper, const Wording& w, const Stamp& stamp)
{
    Signatures signatures;
    for (const Side side : {Side::Marketing, Side::Sales}) {
        SignaturePlace place{sideName(w, side), {}, {}, {}, {}};
        if (const Signature* signature = signatureOf(paper.version, side)) {
            place.name = signature->person;
            place.when = stamp.moment(signature->claimedAt);
            place.key = w.say("Schlüssel %1", "Key %1", {signature->fingerprint});
        } else {
            place.open = w.say("noch nicht unterzeichnet", "not signed yet");
        }
        signatures.places.push_back(std::move(place));
    }
    blocks.push_back(Paragraph{Style::Heading, {}, w.say("Unterschriften", "Signatures")});
    blocks.push_back(std::move(signatures));
    blocks.push_back(Paragraph{Style::Caption, {},
                               w.say("Die Zeiten sind die, die die Unterzeichnenden angeben.", "The times are those that the signers state.")});
}

void setProof(std::vector<Block>& blocks, const AgreementPaper& paper, const Wording& w, const Stamp& stamp)
{
    const Version& version = paper.version;
    blocks.push_back(NewPage{});
    blocks.push_back(Paragraph{Style::Heading, {}, w.say("Nachweis", "Proof")});
    blocks.push_back(Paragraph{
        Style::Body, {},
        w.say("Verbindlich sind die Werte des Dokuments mit dem folgenden Hash. Die Sätze und Tabellen dieser Seiten sind aus ihnen erzeugt.",
              "What binds are the values of the document with the following hash. The sentences and tables of these pages are made from them.")});
    Table proof{{{}, {{}, false, true}}, {}};
    const auto row = [&](const char* de, const char* en, const std::string& value) { proof.rows.push_back({w.say(de, en), value}); };
    row("Hash des Dokuments (BLAKE2b-256)", "Hash of the document (BLAKE2b-256)", whole(version.hash));
    row("Hash der vorigen Fassung", "Hash of the version before",
        version.previousHash.empty() ? w.say("keine vorige Fassung", "no version before") : whole(version.previousHash));
    for (const Signature& signature : version.signatures) {
        const bool marketing = signature.side == Side::Marketing;
        proof.rows.push_back({marketing ? w.say("Schlüssel des Marketings", "Key of marketing") : w.say("Schlüssel des Vertriebs", "Key of sales"),
                              signature.fingerprint});
        if (const std::string head = signedAuditHead(signature); !head.empty())
            proof.rows.push_back({marketing ? w.say("Protokollstand bei Unterschrift des Marketings", "Audit head when marketing signed")
                                            : w.say("Protokollstand bei Unterschrift des Vertriebs", "Audit head when sales signed"),
                                  whole(head)});
    }
    if (!paper.auditHead.empty()) row("Protokollstand bei Veröffentlichung", "Audit head when published", whole(paper.auditHead));
    row("Kennung des Dokuments", "Id of the document", version.documentToken);
    row("Kennung des Arbeitsbereichs", "Id of the workspace", paper.workspace);
    blocks.push_back(std::move(proof));
    if (version.signatures.empty())
        blocks.push_back(Paragraph{Style::Body, {}, w.say("Diese Fassung ist nicht unterzeichnet.", "This version is not signed.")});
    blocks.push_back(Paragraph{
        Style::Body, {},
        w.say("Eine digitale Unterschrift (Ed25519) belegt, dass der Text unverändert ist und wer den Schlüssel hatte. Sie ist keine "
              "qualifizierte elektronische Signatur. Prüfen lässt sie sich ohne diesen Arbeitsbereich: Vereinbarung als .sla exportieren, dann "
              "„handschlag verify DATEI.sla“.",
              "A digital signature (Ed25519) proves that the text is unchanged and who held the key. It is no qualified electronic signature. It "
              "can be checked without this workspace: export the agreement as .sla, then run “handschlag verify FILE.sla”.")});
    blocks.push_back(
        Paragraph{Style::Caption, {}, w.say("Veröffentlicht am %1.", "Published on %1.", {stamp.moment(paper.now)})});
}

}  // namespace handschlag::publish
