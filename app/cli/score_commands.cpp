#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> scoreCommands() { return {}; }

}  // namespace handschlag::cli
