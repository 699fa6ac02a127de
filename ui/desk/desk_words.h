#pragma once
// What marketing's desk says: the names of its sections, what a row is about, and what comes next where a section is empty.

#include <QString>

#include "core/usecase/marketing_desk.h"

namespace handschlag::ui {

/// In the order of the page, every section once.
[[nodiscard]] const std::array<usecase::DeskSection, static_cast<std::size_t>(usecase::DeskSection::Count)>& deskSections();
[[nodiscard]] QString deskSectionName(usecase::DeskSection section);
/// One sentence above the list.
[[nodiscard]] QString deskSectionHint(usecase::DeskSection section, const usecase::MarketingDesk& desk);
struct EmptyDeskWords {
    QString title;
    QString text;
};
[[nodiscard]] EmptyDeskWords emptyDeskWords(usecase::DeskSection section, bool hasAgreement);

/// "E-mail, Phone or Mobile", "Fit not met", "7 points of interest to the next category": the row in a few words.
[[nodiscard]] QString deskRowText(usecase::DeskSection section, const usecase::DeskRow& row, const agreement::Document* document);
/// The agreement's name of a reason; the code if it has none.
[[nodiscard]] QString reasonText(const std::string& code, const agreement::Document* document);

}  // namespace handschlag::ui
