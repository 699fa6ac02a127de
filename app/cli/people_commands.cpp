#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> peopleCommands() { return {}; }

}  // namespace handschlag::cli
