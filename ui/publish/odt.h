#pragma once
// A publication as OpenDocument text, for those who comment in a word processor: real headings, tables whose head repeats, page numbers,
// and the language of each paragraph for its spelling checker. No clock and no typeface goes in: the same paper gives the same bytes.
// (Qt's own writer knows neither headings nor heads of tables.)

#include <QByteArray>

#include <vector>

#include "core/publish/publication.h"

namespace handschlag::ui {

[[nodiscard]] QByteArray writeOdt(const std::vector<publish::Publication>& publications);

}  // namespace handschlag::ui
