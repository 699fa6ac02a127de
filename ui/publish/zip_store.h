#pragma once
// A ZIP file whose entries are stored as they are: what an OpenDocument file is wrapped in. The same entries give the same bytes.

#include <QByteArray>
#include <QString>

#include <vector>

namespace handschlag::ui {

struct ZipEntry {
    QByteArray name;  ///< ASCII, with slashes
    QByteArray content;
};

/// At most 65,535 entries and 4 GiB.
[[nodiscard]] QByteArray zipOf(const std::vector<ZipEntry>& entries);

}  // namespace handschlag::ui
