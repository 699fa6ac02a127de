#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> importCommands() { return {}; }

}  // namespace handschlag::cli
