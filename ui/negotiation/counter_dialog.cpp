#include "ui/negotiation/counter_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/agreement/word_redline.h"
#include "ui/agreement/field_editor.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int usualWidth = 520;
constexpr qint64 widest = 1'000'000'000;

/// The last word of a parameter: "points_c" of "buckets[1_99].points_c".
QString lastWord(const std::string& parameter) { return QString::fromStdString(parameter).section(u'.', -1); }

bool isWords(const nlohmann::json& value)
{
    return value.is_array() && std::ranges::all_of(value, [](const nlohmann::json& word) { return word.is_string(); });
}

/// How a value of this parameter is typed; nothing for whole parts of a document.
std::optional<FieldKind> kindOf(const std::string& parameter, const nlohmann::json& value)
{
    const QString word = lastWord(parameter);
    if (value.is_boolean()) return flagField();
    if (value.is_string()) return textField();
    if (isWords(value)) return wordsField();
    if (!value.is_number_integer()) return std::nullopt;
    if (word.contains(QLatin1String("_c"))) return pointsField();
    if (word.contains(QLatin1String("minutes"))) return minutesField();
    if (word.contains(QLatin1String("percent"))) return wholeField(0, 100, QStringLiteral("%"));
    return wholeField(-widest, widest);
}

QVariant shown(const nlohmann::json& value)
{
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_string()) return QString::fromStdString(value.get_ref<const std::string&>());
    if (value.is_number_integer()) return QVariant::fromValue<qlonglong>(value.get<std::int64_t>());
    QStringList words;
    for (const nlohmann::json& word : value) words << QString::fromStdString(word.get_ref<const std::string&>());
    return words;
}

nlohmann::json typed(const FieldKind& kind, const QVariant& value)
{
    switch (kind.type) {
        case FieldType::Flag: return value.toBool();
        case FieldType::Text: return value.toString().toStdString();
        case FieldType::Words: {
            auto words = nlohmann::json::array();
            for (const QString& word : value.toStringList()) words.push_back(word.toStdString());
            return words;
        }
        default: return static_cast<std::int64_t>(value.toLongLong());
    }
}

}  // namespace

CounterDialog::CounterDialog(const agreement::Point& point, const agreement::Document& base, const agreement::Document& current, QWidget* parent)
    : QDialog(parent),
      point_(point),
      current_(current),
      leaveOut_(new QCheckBox(tr("Leave it out"))),
      inWords_(theme::plainLabel()),
      comment_(new QLineEdit),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("counterDialog"));
    setWindowTitle(tr("Counter-offer"));
    QLabel* change = theme::plainLabel(QString::fromStdString(agreement::changeLabel(point.change, base, current, currentLanguage())));
    change->setWordWrap(true);
    leaveOut_->setObjectName(QStringLiteral("counterLeaveOut"));
    comment_->setObjectName(QStringLiteral("counterComment"));
    comment_->setMaxLength(2'000);
    inWords_->setWordWrap(true);
    theme::setTone(inWords_, theme::Tone::Muted);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Send the offer"));
    createEditor();
    auto* form = new QFormLayout;
    if (editor_) form->addRow(tr("Our value"), editor_);
    form->addRow(QString(), leaveOut_);
    form->addRow(QString(), inWords_);
    form->addRow(tr("Why"), comment_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(change);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons_);
    resize(usualWidth, sizeHint().height());
    connect(leaveOut_, &QCheckBox::toggled, this, &CounterDialog::follow);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        emit offered(value(), comment_->text().trimmed());
        accept();
    });
    follow();
}

void CounterDialog::createEditor()
{
    const agreement::Change& change = point_.change;
    const nlohmann::json& like = change.after ? *change.after : *change.before;
    const auto kind = kindOf(change.parameter, like);
    // Only what may be absent can be left out: what was absent before, or is now.
    leaveOut_->setVisible(!change.before || !change.after || !kind);
    if (!kind) {
        leaveOut_->setChecked(true);
        leaveOut_->setEnabled(false);
        return;
    }
    editor_ = new FieldEditor(*kind);
    editor_->setObjectName(QStringLiteral("counterValue"));
    editor_->setName(tr("Our value"));
    editor_->setValue(shown(change.before && change.after ? *change.before : like));
    connect(editor_, &FieldEditor::edited, this, &CounterDialog::follow);
}

std::optional<nlohmann::json> CounterDialog::value() const
{
    if (!editor_ || leaveOut_->isChecked()) return std::nullopt;
    return typed(editor_->kind(), editor_->value());
}

void CounterDialog::follow()
{
    if (editor_) editor_->setEnabled(!leaveOut_->isChecked());
    const auto offer = value();
    inWords_->setText(offer ? QString::fromStdString(agreement::valueWords(point_.change, *offer, current_, currentLanguage())) : QString());
    const bool same = offer == point_.change.after;
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(!same && (!editor_ || leaveOut_->isChecked() || editor_->isAcceptable()));
}

}  // namespace handschlag::ui
