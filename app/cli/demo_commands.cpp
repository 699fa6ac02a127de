#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> demoCommands() { return {}; }

}  // namespace handschlag::cli
