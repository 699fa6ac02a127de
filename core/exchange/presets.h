#pragma once
// What the columns of other programs are called, one preset a program: HubSpot, Salesforce (reports and API), Dynamics 365, Pipedrive,
// Zoho, Odoo, SuiteCRM, in English and German. Columns that a file lacks do not matter, and ones that a preset does not know are guessed.
//
//   if (const Preset* preset = presetNamed("hubspot")) proposal = proposeMapping(table, profile, kind, preset);

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/mapping.h"

namespace handschlag::exchange {

/// A field, and the headers that mean it: the first one that a file has is taken.
struct PresetField {
    std::string field;
    std::vector<std::string> headers;
};

struct PresetActivity {
    std::string type;
    std::vector<std::string> at;
    std::vector<std::string> asset;
};

struct Preset {
    std::string key;   ///< "hubspot"
    std::string name;  ///< "HubSpot": the same in every language
    std::array<std::vector<PresetField>, 3> fields;  ///< by FileKind
    std::vector<std::string> ignored;                ///< headers of columns that hold nothing about a lead
    std::vector<PresetActivity> activities;          ///< that leads carry in their columns
};

/// All of them, in the order of their keys.
[[nodiscard]] const std::vector<Preset>& presets();
[[nodiscard]] const Preset* presetNamed(std::string_view key);

}  // namespace handschlag::exchange
