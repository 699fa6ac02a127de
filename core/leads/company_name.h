#pragma once
// The name of a company or a person without what spells it differently: case, umlauts, legal forms, punctuation.
//
//   plainCompany("Müller & Söhne GmbH & Co. KG") == "muller sohne"      plainCompany("MUELLER u. Söhne") differs only in the "ue"

#include <string>
#include <string_view>

namespace handschlag::leads {

/// Lower case, ä ö ü ß and "ae oe ue ss" as one, only letters and digits, words parted by one space; legal forms at the end are dropped
/// (GmbH, AG, KG, SE, UG, OHG, mbH, e.K., & Co., Ltd, Inc, LLC, Corp, SA, SAS, BV, SpA, Srl ...). A name of nothing else stays as it is.
[[nodiscard]] std::string plainCompany(std::string_view name);
/// The same without legal forms being dropped.
[[nodiscard]] std::string plainName(std::string_view name);

}  // namespace handschlag::leads
