#pragma once
// Error and finding codes become sentences here, in the user's language, and nowhere else.

#include <QString>
#include <QStringList>

#include "core/base/error.h"

namespace handschlag::ui {

/// What happened, what is kept, what to do. Unknown codes give their name and arguments.
[[nodiscard]] QString sentence(const Error& error);
[[nodiscard]] QString sentence(std::string_view code, const QStringList& arguments);
/// True if this code has a sentence (a test holds every code of the core against it).
[[nodiscard]] bool hasSentence(std::string_view code);

}  // namespace handschlag::ui
