// Start-up only: a command line runs headless, anything else opens the window.

#include <QCoreApplication>

#include "app/cli/command.h"
#include "core/base/hashing.h"
#include "ui/shared/languages.h"

int main(int argc, char** argv)
{
    handschlag::initialiseCrypto();
    QCoreApplication::setApplicationName(QStringLiteral("handschlag"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDSCHLAG_VERSION));
    QCoreApplication application(argc, argv);
    handschlag::ui::useLanguage(handschlag::ui::systemLanguage());
    return handschlag::cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
