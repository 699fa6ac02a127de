#pragma once
// Files in: drop one, see what was understood, correct it, see what will happen, import.

#include "core/usecase/imports.h"
#include "core/usecase/known_mappings.h"
#include "ui/exchange/import_source.h"
#include "ui/shared/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace handschlag::ui {

class CarriedActivities;
class DropArea;
class DuplicatesPanel;
class DuplicateStep;
class ImportForecast;
class ImportOptions;
class ImportTrial;
class MappingModel;
class PastImportsPanel;
class PreviewModel;
class QuestionPanel;
class ReadingOptions;
class TableView;

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session* session, QWidget* parent = nullptr);
    ~ImportPage() override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// A path: that file is read at once.
    void open(const QVariant& argument) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createModels();
    void createViews();
    void connectSignals();
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createBody();
    [[nodiscard]] QWidget* createColumns();
    [[nodiscard]] QWidget* createOptions();
    void connectSource();

    void chooseFile();
    void readFile(const QString& path, const exchange::CsvOptions& reading = {});
    void readAnew();
    void paste();
    void pasteText(const std::string& text, const exchange::CsvOptions& reading = {});
    void await(const QString& path, std::function<Result<ImportSourcePtr>(const Progress&)> read);
    void take(const QString& path, Result<ImportSourcePtr> source);
    void showSource(ImportSourcePtr source);
    void showSheets();
    void chooseSheet();
    void chooseKind(exchange::FileKind kind);
    void guess();
    void recall();
    void fillPresets();
    [[nodiscard]] bool isReadAsLastTime() const;
    void showMapping(const exchange::Mapping& mapping);
    void ask(std::vector<exchange::Question> questions);
    void answer(const exchange::Question& question, const exchange::Reading& reading);
    void dropAnswered();
    void loadMapping();
    void saveMapping();
    [[nodiscard]] exchange::Mapping currentMapping() const;
    void tryLater();
    void tryOut();
    void import();
    void saveRefused();
    void decideDuplicates(bool open);
    void setEditable(bool editable);
    void startOver();
    void showTexts();
    void openEditors();

    ImportSourcePtr source_;
    exchange::FileKind kind_ = exchange::FileKind::Leads;
    exchange::Mapping mapping_;  // what the table and the options do not show is kept here
    std::optional<exchange::Mapping> loaded_;  // waits for the file to be read as it says
    std::optional<usecase::KnownMapping> known_;  // how a file with the same columns was read
    int question_ = 0;           // answers to older questions are dropped
    bool importing_ = false;
    bool done_ = false;

    MappingModel* columns_ = nullptr;
    PreviewModel* preview_ = nullptr;
    QTimer* delay_ = nullptr;
    ImportTrial* trial_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QStackedWidget* left_ = nullptr;
    DuplicateStep* duplicateStep_ = nullptr;
    DuplicatesPanel* duplicates_ = nullptr;
    DropArea* drop_ = nullptr;
    PastImportsPanel* past_ = nullptr;
    QLabel* fileName_ = nullptr;
    QLabel* found_ = nullptr;
    QLabel* extras_ = nullptr;
    QLabel* sheetLabel_ = nullptr;
    QComboBox* sheets_ = nullptr;
    QLabel* kindLabel_ = nullptr;
    QComboBox* kinds_ = nullptr;
    QPushButton* load_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* other_ = nullptr;
    QLabel* mappingTitle_ = nullptr;
    TableView* mappingTable_ = nullptr;
    QLabel* presetLabel_ = nullptr;
    QComboBox* presets_ = nullptr;
    QLabel* recognised_ = nullptr;
    CarriedActivities* carried_ = nullptr;
    QuestionPanel* questions_ = nullptr;
    QLabel* optionsTitle_ = nullptr;
    QLabel* readingTitle_ = nullptr;
    ReadingOptions* reading_ = nullptr;
    ImportOptions* options_ = nullptr;
    QLabel* previewTitle_ = nullptr;
    TableView* previewTable_ = nullptr;
    ImportForecast* forecast_ = nullptr;
};

}  // namespace handschlag::ui
