#include "ui/agreement/field_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "ui/agreement/match_text.h"
#include "ui/agreement/minutes_spin.h"
#include "ui/shared/date_input.h"

namespace handschlag::ui {
namespace {

constexpr double centi = 100.0;

}  // namespace

FieldEditor::FieldEditor(FieldKind kind, QWidget* parent) : QWidget(parent), kind_(std::move(kind))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    setAutoFillBackground(true);
    switch (kind_.type) {
        case FieldType::Text:
            createText();
            break;
        case FieldType::Whole:
            createNumber();
            break;
        case FieldType::Points:
            createPoints();
            break;
        case FieldType::Minutes:
            createMinutes();
            break;
        case FieldType::Choice:
            createChoice();
            break;
        case FieldType::Flag:
            createFlag();
            break;
        case FieldType::Words:
            createWords();
            break;
        case FieldType::Match:
            createMatch();
            break;
        case FieldType::Date:
            createDate();
            break;
        case FieldType::TimeOfDay:
            createMinutes();
            break;
    }
}

void FieldEditor::setInner(QWidget* inner)
{
    if (kind_.optional) createOptional(inner);
    layout()->addWidget(inner);
    inner_ = inner;
    setFocusProxy(inner);
    setFocusPolicy(Qt::StrongFocus);
}

void FieldEditor::createOptional(QWidget* inner)
{
    auto* present = new QCheckBox;
    present->setToolTip(kind_.absent);
    present->setAccessibleName(kind_.absent);
    layout()->addWidget(present);
    inner->setEnabled(false);
    const auto read = read_;
    const auto write = write_;
    read_ = [present, read] { return present->isChecked() ? read() : QVariant(); };
    write_ = [present, write](const QVariant& value) {
        present->setChecked(value.isValid());
        if (value.isValid()) write(value);
    };
    connect(present, &QCheckBox::toggled, inner, &QWidget::setEnabled);
    connect(present, &QCheckBox::toggled, this, &FieldEditor::touched);
}

void FieldEditor::createText()
{
    auto* line = new QLineEdit;
    line->setFrame(true);
    read_ = [line] { return QVariant(line->text()); };
    write_ = [line](const QVariant& value) {
        if (line->text() == value.toString()) return;
        line->setText(value.toString());
        line->setCursorPosition(0);  // of a long text one sees the beginning
    };
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::touched);
    setInner(line);
}

void FieldEditor::createNumber()
{
    auto* spin = new QSpinBox;
    spin->setRange(static_cast<int>(kind_.low), static_cast<int>(kind_.high));
    spin->setGroupSeparatorShown(true);
    if (!kind_.unit.isEmpty()) spin->setSuffix(u' ' + kind_.unit);
    read_ = [spin] { return QVariant::fromValue<qlonglong>(spin->value()); };
    write_ = [spin](const QVariant& value) { spin->setValue(value.toInt()); };
    connect(spin, &QSpinBox::valueChanged, this, &FieldEditor::touched);
    setInner(spin);
}

void FieldEditor::createPoints()
{
    auto* spin = new QDoubleSpinBox;
    spin->setDecimals(2);
    spin->setSingleStep(1);
    spin->setRange(static_cast<double>(kind_.low) / centi, static_cast<double>(kind_.high) / centi);
    read_ = [spin] { return QVariant::fromValue<qlonglong>(qRound64(spin->value() * centi)); };
    write_ = [spin](const QVariant& value) { spin->setValue(static_cast<double>(value.toLongLong()) / centi); };
    connect(spin, &QDoubleSpinBox::valueChanged, this, &FieldEditor::touched);
    setInner(spin);
}

void FieldEditor::createMinutes()
{
    const bool clock = kind_.type == FieldType::TimeOfDay;
    if (clock) {
        // 24:00 is no time of day to QTimeEdit: 23:59 means the end of the day.
        auto* edit = new QTimeEdit;
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        read_ = [edit] {
            const int minutes = edit->time().hour() * 60 + edit->time().minute();
            return QVariant::fromValue<qlonglong>(minutes == 24 * 60 - 1 ? 24 * 60 : minutes);
        };
        write_ = [edit](const QVariant& value) {
            edit->setTime(QTime(0, 0).addSecs(60 * static_cast<int>(qMin<qlonglong>(value.toLongLong(), 24 * 60 - 1))));
        };
        connect(edit, &QTimeEdit::timeChanged, this, &FieldEditor::touched);
        setInner(edit);
        return;
    }
    auto* spin = new MinutesSpin;
    spin->setRange(static_cast<int>(kind_.low), static_cast<int>(kind_.high));
    read_ = [spin] { return QVariant::fromValue<qlonglong>(spin->value()); };
    write_ = [spin](const QVariant& value) { spin->setValue(value.toInt()); };
    connect(spin, &QSpinBox::valueChanged, this, &FieldEditor::touched);
    setInner(spin);
}

void FieldEditor::createChoice()
{
    auto* box = new QComboBox;
    for (const FieldChoice& choice : kind_.choices) box->addItem(choice.label, choice.value);
    box->setEditable(kind_.ownWords);
    box->setInsertPolicy(QComboBox::NoInsert);
    read_ = [box, own = kind_.ownWords] {
        const int known = own ? box->findText(box->currentText()) : box->currentIndex();
        return known >= 0 ? box->itemData(known) : QVariant(box->currentText().trimmed());
    };
    write_ = [box, own = kind_.ownWords](const QVariant& value) {
        int known = box->findData(value);
        if (known < 0 && !own && value.isValid()) {
            // A value that is not offered any more stays until another one is chosen.
            box->addItem(value.toString(), value);
            known = box->count() - 1;
        }
        box->setCurrentIndex(known);
        if (known < 0 && own) box->setEditText(value.toString());
    };
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::touched);
    if (kind_.ownWords) connect(box, &QComboBox::editTextChanged, this, &FieldEditor::touched);
    connect(box, &QComboBox::activated, this, &FieldEditor::finished);
    setInner(box);
}

void FieldEditor::createFlag()
{
    auto* box = new QCheckBox;
    read_ = [box] { return QVariant(box->isChecked()); };
    write_ = [box](const QVariant& value) { box->setChecked(value.toBool()); };
    connect(box, &QCheckBox::toggled, this, &FieldEditor::touched);
    setInner(box);
}

void FieldEditor::createWords()
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(hintFor(MatchHow::Equals));
    read_ = [this, line] { return QVariant(wordsFromLabels(kind_, wordsFrom(line->text()))); };
    write_ = [this, line](const QVariant& value) {
        if (read_() != value) line->setText(wordLabels(kind_, value.toStringList()).join(QStringLiteral(", ")));
    };
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::touched);
    setInner(line);
}

void FieldEditor::createMatch()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(2);
    auto* how = new QComboBox;
    auto* line = new QLineEdit;
    for (const MatchHow one : matchHows()) how->addItem(nameOf(one), static_cast<int>(one));
    row->addWidget(how);
    row->addWidget(line, 1);
    both->setFocusProxy(line);
    const auto chosen = [how] { return static_cast<MatchHow>(how->currentData().toInt()); };
    read_ = [this, line, chosen] {
        const auto match = matchFrom(chosen(), line->text());
        acceptable_ = match.has_value();
        return match ? QVariant::fromValue(*match) : last_;
    };
    write_ = [how, line](const QVariant& value) {
        const auto match = value.value<agreement::Match>();
        how->setCurrentIndex(how->findData(static_cast<int>(howOf(match))));
        if (matchFrom(howOf(match), line->text()) != std::optional(match)) line->setText(textOf(match));
    };
    const auto adapt = [line, chosen] {
        line->setVisible(takesText(chosen()));
        line->setPlaceholderText(hintFor(chosen()));
    };
    connect(how, &QComboBox::currentIndexChanged, line, adapt);
    connect(how, &QComboBox::currentIndexChanged, this, &FieldEditor::touched);
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::touched);
    adapt();
    setInner(both);
}

void FieldEditor::createDate()
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dateInputFormat());
    edit->setDate(QDate(2000, 1, 1));
    read_ = [edit] { return QVariant(edit->date()); };
    write_ = [edit](const QVariant& value) { edit->setDate(value.toDate()); };
    connect(edit, &QDateEdit::dateChanged, this, &FieldEditor::touched);
    setInner(edit);
}

QVariant FieldEditor::value() const { return read_(); }

void FieldEditor::setValue(const QVariant& value)
{
    quiet_ = true;
    last_ = value;
    write_(value);
    quiet_ = false;
}

void FieldEditor::setName(const QString& name)
{
    inner_->setAccessibleName(name);
    for (QWidget* child : inner_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) child->setAccessibleName(name);
}

void FieldEditor::touched()
{
    if (quiet_) return;
    acceptable_ = true;
    last_ = read_();
    emit edited();
}

}  // namespace handschlag::ui
