#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> workspaceCommands() { return {}; }

}  // namespace handschlag::cli
