#include "ui/shared/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace handschlag::ui {
namespace {

struct Installed {
    Language language = Language::English;
    QTranslator program;
    QTranslator qt;
};

// Translators live as long as the application: they are its children.
Installed& installed()
{
    static Installed* current = nullptr;
    if (!current) {
        current = new Installed;
        QObject::connect(QCoreApplication::instance(), &QObject::destroyed, [] {
            delete current;
            current = nullptr;
        });
    }
    return *current;
}

}  // namespace

void useLanguage(Language language)
{
    Installed& now = installed();
    now.language = language;
    QCoreApplication::removeTranslator(&now.program);
    QCoreApplication::removeTranslator(&now.qt);
    const bool german = language == Language::German;
    QLocale::setDefault(german ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString code = german ? QStringLiteral("de") : QStringLiteral("en");
    if (now.qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QCoreApplication::installTranslator(&now.qt);
    if (now.program.load(QStringLiteral(":/translations/handschlag_") + code)) QCoreApplication::installTranslator(&now.program);
}

Language currentLanguage() { return installed().language; }

Language systemLanguage() { return QLocale::system().language() == QLocale::German ? Language::German : Language::English; }

}  // namespace handschlag::ui
