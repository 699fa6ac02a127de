#pragma once
// The fingerprint of a key as six words that two people read to each other on the telephone, in German or in English.
//
// Six of 1,024 words are 60 bits. They are taken from Argon2id (64 MiB, two passes: about 70 ms) over the fingerprint's 128 bits, so each key
// that a forger tries costs as much: 2^60 times 70 ms and 64 MiB, beyond the 2^66 of cheap hashes that 2,048 words would give, and 1,024 words
// can be chosen so that no two are mistaken for each other. The salt is fixed on purpose: both sides must come to the same words.
//
//   const auto words = keyWords("3f9a 01c2 ...", Language::German);   // {"anker", "zimmer", ...}
//   const auto heard = matchesWords("3f9a 01c2 ...", "Anker Zimmer ...");

#include <array>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/localized_text.h"

namespace handschlag::agreement {

using KeyWords = std::array<std::string, 6>;

struct SpokenKey {
    KeyWords german;
    KeyWords english;
    [[nodiscard]] const KeyWords& in(Language language) const { return language == Language::German ? german : english; }
};

/// Refuses what is no fingerprint (key.fingerprint_invalid {text}); key.words_unavailable if memory is short. Slow on purpose.
[[nodiscard]] Result<SpokenKey> spokenKey(std::string_view fingerprint);
[[nodiscard]] Result<KeyWords> keyWords(std::string_view fingerprint, Language language);
/// In either language, whatever stands between the words, in upper or lower case.
[[nodiscard]] Result<bool> matchesWords(std::string_view fingerprint, std::string_view spoken);
/// "anker zimmer ...".
[[nodiscard]] std::string joined(const KeyWords& words);

/// "3F9A01C2..." with or without spaces as "3f9a 01c2 ..."; key.fingerprint_invalid {text}.
[[nodiscard]] Result<std::string> normalFingerprint(std::string_view text);

}  // namespace handschlag::agreement
