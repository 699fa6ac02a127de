#pragma once
// Builds everything the window needs and runs it. The only place where user interface and store meet.

#include <QString>

#include <optional>

#include "core/base/localized_text.h"
#include "ui/shared/theme.h"
#include "ui/shell/workspace_door.h"

namespace handschlag::app {

struct WindowRequest {
    QString workspace;  ///< empty: the welcome page
    QString page;       ///< empty: the last one
    std::optional<Language> language;
    std::optional<ui::theme::Mode> theme;
};

/// The real store, the wall clock, the user's folders.
[[nodiscard]] ui::WorkspaceDoor workspaceDoor();

/// True if a window can be opened here: a display, or a platform that needs none.
[[nodiscard]] bool hasDisplay(const QStringList& arguments);

/// Opens the window and runs until it is closed. Needs a QApplication.
[[nodiscard]] int runWindow(const WindowRequest& request);

}  // namespace handschlag::app
