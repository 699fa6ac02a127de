#pragma once
// Olist's funnel in a workspace, read by the program's own import. Found through HANDSCHLAG_TEST_DATA.

#include <QFile>
#include <QString>

#include "core/usecase/imports.h"
#include "tests/support/temporary_store.h"

namespace handschlag {

/// Empty if the test data are not there.
inline QString olistFolder()
{
    const QString root = qEnvironmentVariable("HANDSCHLAG_TEST_DATA");
    return root.isEmpty() ? QString() : root + QStringLiteral("/olist/");
}

inline usecase::WorkspaceInfo olistWorkspace() { return {{}, "Olist", "UTC", false, Instant{1'500'000'000}}; }

inline void importOlistFile(TemporaryStore& workspace, usecase::BatchKind kind, const QString& path, const char* mapping)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.toStdString() + " cannot be read");
    usecase::ImportRequest request;
    request.kind = kind;
    request.fileName = "olist.csv";
    request.content = file.readAll().toStdString();
    request.mapping = expectValue(exchange::mappingFromJson(mapping, usecase::fileKindOf(kind)));
    const auto report = expectValue(usecase::importFile(*workspace, request, Instant{1'600'000'000}));
    if (!report.rejected.empty()) throw std::runtime_error(path.toStdString() + " has rows that were rejected");
}

/// 8,000 leads that enter at marketing_qualified, 842 wins; days in UTC.
inline void importOlist(TemporaryStore& workspace)
{
    importOlistFile(
        workspace, usecase::BatchKind::Leads, olistFolder() + QStringLiteral("olist_marketing_qualified_leads_dataset.csv"),
        R"({"columns": {"mql_id": "external_id", "first_contact_date": {"field": "created_at", "format": "yyyy-MM-dd"}, "origin": "source"},
                        "null_values": [""], "zone": "UTC", "role": "marketing_qualified"})");
    importOlistFile(workspace, usecase::BatchKind::Outcomes, olistFolder() + QStringLiteral("olist_closed_deals_dataset.csv"),
                    R"({"columns": {"mql_id": "lead", "won_date": {"field": "at", "format": "yyyy-MM-dd HH:mm:ss"}}, "zone": "UTC", "role": "won"})");
}

}  // namespace handschlag
