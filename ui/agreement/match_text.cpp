#include "ui/agreement/match_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

struct MatchWords {
    Q_DECLARE_TR_FUNCTIONS(MatchWords)
};

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words) list << QString::fromStdString(word);
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> strings(const QString& text)
{
    std::vector<std::string> result;
    for (const QString& word : wordsFrom(text)) result.push_back(word.toStdString());
    return result;
}

MatchHow howOfText(TextHow how)
{
    switch (how) {
        case TextHow::Equals:
            return MatchHow::Equals;
        case TextHow::WholeWord:
            return MatchHow::WholeWord;
        case TextHow::Contains:
            return MatchHow::Contains;
        case TextHow::StartsWith:
            return MatchHow::StartsWith;
    }
    return MatchHow::Equals;
}

TextHow textHow(MatchHow how)
{
    switch (how) {
        case MatchHow::WholeWord:
            return TextHow::WholeWord;
        case MatchHow::Contains:
            return TextHow::Contains;
        case MatchHow::StartsWith:
            return TextHow::StartsWith;
        default:
            return TextHow::Equals;
    }
}

std::optional<Match> rangeFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(-?\\d+)?\\s*(?:(-|–|\\.\\.)\\s*(-?\\d+)?)?\\s*$"));
    const auto match = form.match(text);
    const QString low = match.captured(1);
    const QString high = match.captured(3);
    if (!match.hasMatch() || (low.isEmpty() && high.isEmpty())) return std::nullopt;
    RangeMatch range;
    if (!low.isEmpty()) range.from = low.toLongLong();
    if (!high.isEmpty())
        range.to = high.toLongLong();
    else if (match.captured(2).isEmpty())
        range.to = range.from;
    if (range.from && range.to && *range.from > *range.to) return std::nullopt;
    return range;
}

QString rangeText(const RangeMatch& range)
{
    const QString low = range.from ? QString::number(*range.from) : QString();
    const QString high = range.to ? QString::number(*range.to) : QString();
    return low == high ? low : low + QStringLiteral("–") + high;
}

QString rangeSentence(const RangeMatch& range)
{
    if (range.from && range.to)
        return *range.from == *range.to ? count(*range.from) : MatchWords::tr("%1 to %2").arg(count(*range.from), count(*range.to));
    if (range.from) return MatchWords::tr("%1 or more").arg(count(*range.from));
    if (range.to) return MatchWords::tr("%1 or fewer").arg(count(*range.to));
    return MatchWords::tr("any number");
}

}  // namespace

const std::vector<MatchHow>& matchHows()
{
    using enum MatchHow;
    static const std::vector hows{Range, Equals, Contains, WholeWord, StartsWith, Domain, BusinessMail, PrivateMail, Present};
    return hows;
}

QString nameOf(MatchHow how)
{
    switch (how) {
        case MatchHow::Range:
            return MatchWords::tr("number from–to");
        case MatchHow::Equals:
            return MatchWords::tr("is one of");
        case MatchHow::WholeWord:
            return MatchWords::tr("contains a word of");
        case MatchHow::Contains:
            return MatchWords::tr("contains one of");
        case MatchHow::StartsWith:
            return MatchWords::tr("starts with one of");
        case MatchHow::BusinessMail:
            return MatchWords::tr("is a business address");
        case MatchHow::PrivateMail:
            return MatchWords::tr("is a private address");
        case MatchHow::Domain:
            return MatchWords::tr("belongs to a domain of");
        case MatchHow::Present:
            return MatchWords::tr("is filled in");
    }
    return {};
}

bool takesText(MatchHow how) { return how != MatchHow::BusinessMail && how != MatchHow::PrivateMail && how != MatchHow::Present; }

QString hintFor(MatchHow how)
{
    if (how == MatchHow::Range) return MatchWords::tr("100–249, 5000–, –99");
    if (how == MatchHow::Domain) return MatchWords::tr("example.com, example.org");
    return MatchWords::tr("words, with commas between");
}

MatchHow howOf(const Match& match)
{
    if (const auto* text = std::get_if<TextMatch>(&match)) return howOfText(text->how);
    if (const auto* mail = std::get_if<MailMatch>(&match)) return mail->kind == MailKind::Business ? MatchHow::BusinessMail : MatchHow::PrivateMail;
    if (std::holds_alternative<DomainMatch>(match)) return MatchHow::Domain;
    if (std::holds_alternative<PresentMatch>(match)) return MatchHow::Present;
    return MatchHow::Range;
}

QString textOf(const Match& match)
{
    if (const auto* range = std::get_if<RangeMatch>(&match)) return rangeText(*range);
    if (const auto* text = std::get_if<TextMatch>(&match)) return joined(text->words);
    if (const auto* domain = std::get_if<DomainMatch>(&match)) return joined(domain->domains);
    return {};
}

std::optional<Match> matchFrom(MatchHow how, const QString& text)
{
    switch (how) {
        case MatchHow::Range:
            return rangeFrom(text);
        case MatchHow::BusinessMail:
            return MailMatch{MailKind::Business};
        case MatchHow::PrivateMail:
            return MailMatch{MailKind::Private};
        case MatchHow::Present:
            return PresentMatch{};
        case MatchHow::Domain:
            return DomainMatch{strings(text)};
        default:
            break;
    }
    const auto words = strings(text);
    if (words.empty()) return std::nullopt;
    return TextMatch{textHow(how), false, words};
}

QString matchSentence(const Match& match)
{
    if (const auto* range = std::get_if<RangeMatch>(&match)) return rangeSentence(*range);
    const MatchHow how = howOf(match);
    if (!takesText(how)) return nameOf(how);
    const QString text = textOf(match);
    return QStringLiteral("%1: %2").arg(nameOf(how), text.isEmpty() ? MatchWords::tr("(none listed)") : text);
}

QStringList wordsFrom(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\n]"));
    QStringList words;
    for (const QString& word : text.split(separators))
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty()) words << trimmed;
    return words;
}

}  // namespace handschlag::ui
