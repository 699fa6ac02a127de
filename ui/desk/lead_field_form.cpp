#include "ui/desk/lead_field_form.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/exchange/values.h"
#include "ui/shared/date_input.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr std::array<std::string_view, 4> answers{"budget", "authority", "need", "timing"};
constexpr std::int64_t decimalUnit = 10'000;

bool isAnswer(const LeadFormField& field) { return std::ranges::find(answers, field.name) != answers.end(); }

bool isChoice(const LeadFormField& field) { return field.kind == leads::FieldKind::Boolean || isAnswer(field); }

char decimalMark() { return QLocale().decimalPoint() == QLatin1String(",") ? ',' : '.'; }

}  // namespace

QString typedIn(const QWidget* editor)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(editor)) return choice->currentData().toString();
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) return line->text();
    return {};
}

LeadFieldForm::LeadFieldForm(std::string zone, QWidget* parent)
    : QWidget(parent), zone_(std::move(zone)), layout_(new QFormLayout(this)), problem_(theme::plainLabel({}, this))
{
    setObjectName(QStringLiteral("leadFieldForm"));
    layout_->setContentsMargins({});
    layout_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    problem_->setObjectName(QStringLiteral("fieldProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    layout_->addRow(problem_);
}

void LeadFieldForm::setFields(std::vector<LeadFormField> fields, const std::map<std::string, QString>& typed)
{
    problem_->hide();
    const bool same = std::ranges::equal(fields, lines_, {}, {}, &Line::field);
    if (!same) {
        while (layout_->rowCount() > 1) layout_->removeRow(0);
        lines_.clear();
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto before = typed.find(fields[i].name);
        const QString text = before == typed.end() ? textOf(fields[i]) : before->second;
        if (same) {
            if (auto* choice = qobject_cast<QComboBox*>(lines_[i].editor)) choice->setCurrentIndex(std::max(0, choice->findData(text)));
            if (auto* line = qobject_cast<QLineEdit*>(lines_[i].editor); line && line->text() != text) line->setText(text);
            continue;
        }
        QWidget* editor = makeEditor(fields[i], text);
        QLabel* label = theme::plainLabel(fieldName(fields[i].name), this);
        label->setBuddy(editor);
        layout_->insertRow(static_cast<int>(i), label, editor);
        lines_.push_back({fields[i], editor, label});
    }
    retranslate();
}

QWidget* LeadFieldForm::makeEditor(const LeadFormField& field, const QString& text)
{
    const QString name = QStringLiteral("field_") + QString::fromStdString(field.name);
    if (isChoice(field)) {
        auto* choice = new QComboBox(this);
        choice->setObjectName(name);
        choice->addItem(QString(), QString());
        for (const char* key : {"no", "partly", "yes"})
            if (isAnswer(field) || std::string_view(key) != "partly") choice->addItem(QString(), QString::fromLatin1(key));
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
        return choice;
    }
    auto* line = new QLineEdit(text, this);
    line->setObjectName(name);
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::returnPressed, this, &LeadFieldForm::submitted);
    connect(line, &QLineEdit::textEdited, problem_, &QWidget::hide);
    return line;
}

QString LeadFieldForm::textOf(const LeadFormField& field) const
{
    if (leads::isMissing(field.value)) return {};
    const auto number = leads::numberOf(field.value);
    if (!number) return QString::fromStdString(std::string(leads::textOf(field.value)));
    switch (field.kind) {
        case leads::FieldKind::Boolean: return *number != 0 ? QStringLiteral("yes") : QStringLiteral("no");
        case leads::FieldKind::Instant:
            return QLocale().toString(QDateTime::fromSecsSinceEpoch(*number, zoneNamed(zone_)).date(), dateInputFormat());
        case leads::FieldKind::Decimal: {
            QLocale plain;
            plain.setNumberOptions(QLocale::OmitGroupSeparator);
            return plain.toString(static_cast<double>(*number) / decimalUnit, 'f', QLocale::FloatingPointShortest);
        }
        default: return QString::number(*number);
    }
}

std::map<std::string, QString> LeadFieldForm::typed() const
{
    std::map<std::string, QString> result;
    for (const Line& line : lines_)
        if (typedIn(line.editor) != textOf(line.field)) result.emplace(line.field.name, typedIn(line.editor));
    return result;
}

std::optional<leads::FieldValue> LeadFieldForm::read(const Line& line) const
{
    const QString text = typedIn(line.editor).trimmed();
    if (text.isEmpty()) return leads::FieldValue();
    switch (line.field.kind) {
        case leads::FieldKind::Text: return leads::FieldValue(text.toStdString());
        case leads::FieldKind::Boolean: return leads::FieldValue(std::int64_t{text == QLatin1String("yes")});
        case leads::FieldKind::Integer:
            if (const auto number = exchange::parseInteger(text.toStdString(), decimalMark())) return leads::FieldValue(*number);
            return std::nullopt;
        case leads::FieldKind::Decimal:
            if (const auto number = exchange::parseDecimal(text.toStdString(), decimalMark())) return leads::FieldValue(*number);
            return std::nullopt;
        case leads::FieldKind::Instant:
            if (const QDate day = QLocale().toDate(text, dateInputFormat()); day.isValid())
                return leads::FieldValue(std::int64_t{day.startOfDay(zoneNamed(zone_)).toSecsSinceEpoch()});
            return std::nullopt;
    }
    return std::nullopt;
}

QString LeadFieldForm::hintFor(const LeadFormField& field) const
{
    switch (field.kind) {
        case leads::FieldKind::Integer: return tr("a whole number");
        case leads::FieldKind::Decimal: return tr("a number");
        case leads::FieldKind::Instant: return tr("a day like %1").arg(QLocale().toString(QDate(2026, 3, 31), dateInputFormat()));
        default: return {};
    }
}

std::optional<std::map<std::string, leads::FieldValue>> LeadFieldForm::values()
{
    std::map<std::string, leads::FieldValue> changed;
    for (const Line& line : lines_) {
        auto value = read(line);
        if (!value) {
            problem_->setText(tr("%1 needs %2.").arg(fieldName(line.field.name), hintFor(line.field)));
            problem_->show();
            line.editor->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        // What the editor cannot tell from the known value is no change: a day alone keeps the known time of day.
        if (typedIn(line.editor).trimmed() != textOf(line.field)) changed.emplace(line.field.name, std::move(*value));
    }
    return changed;
}

void LeadFieldForm::focusFirst()
{
    if (!lines_.empty()) lines_.front().editor->setFocus(Qt::OtherFocusReason);
}

void LeadFieldForm::retranslate()
{
    for (const Line& line : lines_) {
        const QString name = fieldName(line.field.name);
        line.label->setText(name);
        line.editor->setAccessibleName(name);
        if (auto* edit = qobject_cast<QLineEdit*>(line.editor)) edit->setPlaceholderText(hintFor(line.field));
        auto* choice = qobject_cast<QComboBox*>(line.editor);
        for (int i = 0; choice && i < choice->count(); ++i) {
            const QString key = choice->itemData(i).toString();
            choice->setItemText(i, key.isEmpty() ? tr("unknown") : key == QLatin1String("yes") ? tr("yes") : key == QLatin1String("no") ? tr("no") : tr("partly"));
        }
    }
}

}  // namespace handschlag::ui
