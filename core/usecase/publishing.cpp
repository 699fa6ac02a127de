#include "core/usecase/publishing.h"

#include "core/agreement/document_json.h"
#include "core/publish/agreement_publication.h"
#include "core/publish/review_publication.h"
#include "core/usecase/reviews.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {

Result<std::vector<publish::Publication>> publishVersion(Store& store, VersionId version, const std::vector<Language>& languages, Instant now)
{
    auto loaded = loadVersion(store, version);
    if (!loaded) return std::unexpected(loaded.error());
    auto document = agreement::parseDocument(loaded->canonical);
    if (!document) return std::unexpected(document.error());
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto head = store.workspace().auditHead();
    if (!head) return std::unexpected(head.error());
    const publish::AgreementPaper paper{std::move(*loaded), std::move(*document), info->token, *head, now};
    std::vector<publish::Publication> papers;
    for (const Language language : languages) {
        auto one = publish::agreementPublication(paper, language);
        if (!one) return std::unexpected(one.error());
        papers.push_back(std::move(*one));
    }
    return papers;
}

Result<publish::Publication> publishReview(Store& store, const review::Report& report, Language language, Instant now)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    return publish::reviewPublication({report, *zone, now}, language);
}

}  // namespace handschlag::usecase
