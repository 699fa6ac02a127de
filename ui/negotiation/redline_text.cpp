#include "ui/negotiation/redline_text.h"

#include <QCoreApplication>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using Kind = agreement::WordRun::Kind;

struct Redline {
    Q_DECLARE_TR_FUNCTIONS(Redline)
};

QString escaped(const QString& text) { return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")); }

QString marked(const QString& text, Kind kind, const QPalette& palette)
{
    if (kind == Kind::Kept) return escaped(text);
    const bool added = kind == Kind::Added;
    const QColor colour = theme::ink(added ? theme::Tone::Ok : theme::Tone::Danger, palette);
    return QStringLiteral("<span style=\"color:%1; text-decoration:%2\">%3</span>")
        .arg(colour.name(), added ? QStringLiteral("underline") : QStringLiteral("line-through"), escaped(text));
}

}  // namespace

QString redlineHtml(std::span<const agreement::WordRun> runs, const QPalette& palette)
{
    QString html;
    Kind before = Kind::Kept;
    for (const agreement::WordRun& run : runs) {
        // "20" that became "25" is not "2025".
        if (before != Kind::Kept && run.kind != Kind::Kept && before != run.kind) html += u' ';
        html += marked(QString::fromStdString(run.text), run.kind, palette);
        before = run.kind;
    }
    return html;
}

QString redlineSpoken(std::span<const agreement::WordRun> runs)
{
    QString spoken;
    for (const agreement::WordRun& run : runs) {
        const QString text = QString::fromStdString(run.text);
        if (run.kind == Kind::Kept) spoken += text;
        else spoken += (run.kind == Kind::Added ? Redline::tr("[added: %1]") : Redline::tr("[removed: %1]")).arg(text.trimmed()) + u' ';
    }
    return spoken;
}

QString replacedHtml(const QString& before, const QString& after, const QPalette& palette)
{
    QStringList parts;
    if (!before.isEmpty()) parts << marked(before, Kind::Removed, palette);
    if (!after.isEmpty()) parts << marked(after, Kind::Added, palette);
    return parts.join(QStringLiteral(" → "));
}

}  // namespace handschlag::ui
