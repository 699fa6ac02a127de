#pragma once
// What a signer takes away: which text was signed, by whom, with which key, when, and where the audit trail stood.

#include <QString>
#include <QTimeZone>

#include "core/agreement/document.h"
#include "core/agreement/version.h"

namespace handschlag::ui {

/// Plain text, one fact a line; times in the zone and in UTC.
[[nodiscard]] QString receiptText(const agreement::Version& version, const agreement::Document& document, const agreement::Signature& signature,
                                  const QTimeZone& zone);

}  // namespace handschlag::ui
