#pragma once
// Some arguments of errors are stable keys ("in_force", "sales"). Here they get the words that people read.

#include <QString>

namespace handschlag::ui {

/// argumentName("handover.event_refused", 1, "closed") is "closed" or "abgeschlossen"; anything that is no known key stays as it is.
/// \param index counts from 0
[[nodiscard]] QString argumentName(std::string_view code, qsizetype index, const QString& argument);

}  // namespace handschlag::ui
