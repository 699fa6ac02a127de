#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> handoverCommands() { return {}; }

}  // namespace handschlag::cli
