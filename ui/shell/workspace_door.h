#pragma once
// How the window gets at workspaces without knowing what holds them. Filled in by the composition root; fixed in tests.

#include <QString>

#include <functional>
#include <memory>
#include <string>

#include "core/base/progress.h"
#include "core/usecase/ports.h"
#include "core/usecase/workspace_copy.h"
#include "ui/shared/passphrase_store.h"

namespace handschlag::ui {

struct WorkspaceDoor {
    std::function<Result<std::unique_ptr<usecase::Store>>(const QString& path)> open;
    /// Refuses to overwrite anything.
    std::function<Result<std::unique_ptr<usecase::Store>>(const QString& path, const usecase::WorkspaceInfo& info)> create;
    /// Takes away what create() made and could not be filled; its store is closed.
    std::function<void(const QString& path)> discard;
    /// What a new workspace begins with: an unsigned draft from a template.
    std::function<Result<void>(usecase::Store&, const std::string& templateName, Instant now)> begin;
    /// Fills a new workspace with demo data.
    std::function<Result<void>(usecase::Store&, Instant now, const Progress&)> fillDemo;
    /// A copy of a workspace that is open, or a backup put back (core/usecase/workspace_copy.h); never over anything.
    using Copy = std::function<Result<usecase::WorkspaceCopy>(const QString& from, const QString& to, Instant now, const Progress&)>;
    Copy backUp;
    Copy restore;
    std::function<Instant()> now;
    QString keyFolder;   ///< the user's signing keys
    std::shared_ptr<PassphraseStore> passphrases;  ///< the system's key store; may be null
    QString dataFolder;  ///< where a demo workspace goes
};

}  // namespace handschlag::ui
