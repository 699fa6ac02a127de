#pragma once
// What people and other programs call the fields: German and English names, and those of HubSpot, Dynamics, SuiteCRM, Pipedrive,
// Salesforce and Outlook exports.

#include <string>
#include <string_view>

#include "core/exchange/mapping.h"

namespace handschlag::exchange {

/// Case-folded, letters and digits only: "E-Mail-Adresse" gives "emailadresse".
[[nodiscard]] std::string plainHeader(std::string_view header);

/// The field that a column of this name means, or nothing.
[[nodiscard]] std::string_view fieldForHeader(std::string_view header, FileKind kind);

}  // namespace handschlag::exchange
