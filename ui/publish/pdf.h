#pragma once
// A publication as PDF: A4, embedded fonts, heads and feet, PDF/A-1b. Needs a QGuiApplication (any platform) and may run on any thread.
//
//   const auto pdf = writePdf(papers); if (pdf) writeWholeFile(path, {pdf->bytes.constData(), pdf->bytes.size()});

#include <QByteArray>

#include <vector>

#include "core/base/error.h"
#include "core/publish/publication.h"

namespace handschlag::ui {

struct Pdf {
    QByteArray bytes;
    int pages = 0;
};

/// One after the other, each beginning on a new page, pages counted through. Fails with publish.no_font where no typeface is installed,
/// publish.failed where the PDF cannot be made.
[[nodiscard]] Result<Pdf> writePdf(const std::vector<publish::Publication>& publications);

}  // namespace handschlag::ui
