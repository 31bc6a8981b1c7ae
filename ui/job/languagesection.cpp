// SPDX-License-Identifier: MIT
#include "ui/job/languagesection.h"

#include "models/job/jobdraft.h"
#include "ui/job/languagerow.h"
#include "ui/job/picklist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qinputdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int otherRole = Qt::UserRole + 1;  ///< the entry that asks for a code

/// By name, as the user's language sorts them.
QList<PickItem> named(const QList<Language>& languages) {
    QList<PickItem> items;
    for (const Language& language : languages)
        items << PickItem{.id = language.code, .name = words::languageName(language.code)};
    std::ranges::sort(items, [](const PickItem& a, const PickItem& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return items;
}

}  // namespace

LanguageSection::LanguageSection(JobDraft& draft, QWidget* parent)
    : JobSection(tr("Languages"), parent),
      m_draft(draft),
      m_from(widgets::quietLabel(tr("from"), this)),
      m_source(new QComboBox(this)),
      m_add(new QToolButton(this)),
      m_none(widgets::quietLabel(tr("Add the languages you want. Each one becomes a job."), this)) {
    build();
    connect(m_source, &QComboBox::activated, this,
            [this](int row) {
                if (m_source->itemData(row, otherRole).toBool())
                    askForSource();
                else
                    m_draft.setSourceLanguage(m_source->itemData(row).toString());
            });
    connect(m_add, &QToolButton::clicked, this, &LanguageSection::dropLanguages);
}

void LanguageSection::build() {
    m_from->setFont(theme::smaller(m_from->font()));
    m_source->setObjectName(u"sourceLanguage"_s);
    m_source->setAccessibleName(tr("Language spoken in the clip"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(2);
    m_source->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_add->setObjectName(u"addLanguage"_s);
    m_add->setProperty("bordered", true);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a language"));
    m_add->setIcon(theme::icon(u"list-add"_s, palette()));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFixedHeight(qMax(28, fontMetrics().height() + 8));
    m_none->setWordWrap(true);
    addToHead(m_from);
    addToHead(m_source, 1);
    addToHead(m_add);
    addPadded(m_none);
}

void LanguageSection::refresh() {
    const Operation* operation = m_draft.rules();
    const bool from = operation && (operation->languages.needsSource || !operation->languages.autoSource.isEmpty());
    const bool to = operation && operation->languages.needsTarget;
    setVisible(from || to || (operation && operation->voice.offered));
    setTitle(from || to ? tr("Languages") : tr("Voice"));
    m_from->setVisible(from);
    m_source->setVisible(from);
    m_add->setVisible(to);
    if (from)
        refreshSources();
    refreshRows();
    m_none->setVisible(to && m_rows.isEmpty());
}

void LanguageSection::refreshSources() {
    const QSignalBlocker quiet(m_source);
    const LanguageRules& rules = m_draft.rules()->languages;
    m_source->clear();
    if (!rules.autoSource.isEmpty())
        m_source->addItem(tr("Find out"), QString());
    else
        m_source->setPlaceholderText(tr("Choose…"));
    for (const PickItem& item : named(m_draft.sourcesToChoose()))
        m_source->addItem(item.name, item.id);
    const QString chosen = m_draft.sourceLanguage();
    if (!chosen.isEmpty() && m_source->findData(chosen) < 0)
        m_source->addItem(words::languageName(chosen), chosen);  // the row of the vendor tells that it cannot
    if (rules.open) {
        m_source->addItem(tr("Another code…"));
        m_source->setItemData(m_source->count() - 1, true, otherRole);
    }
    m_source->setCurrentIndex(m_source->findData(chosen));
}

QStringList LanguageSection::wantedRows() const {
    const Operation* operation = m_draft.rules();
    if (!operation)
        return {};
    if (operation->languages.needsTarget)
        return m_draft.targets();
    return operation->voice.offered ? QStringList{QString()} : QStringList();
}

/// Rows that stay are kept, so that the focus and an open list of voices stay too.
void LanguageSection::refreshRows() {
    const QStringList wanted = wantedRows();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        LanguageRow* row = m_rows[i];
        if (wanted.contains(row->code()))
            continue;
        const bool hadFocus = row->isAncestorOf(focusWidget());
        m_rows.removeAt(i);
        removeRow(row->parentWidget());
        if (hadFocus)
            m_add->setFocus();
    }
    for (const QString& code : wanted) {
        if (std::ranges::find(m_rows, code, &LanguageRow::code) != m_rows.end())
            continue;
        auto* padded = new QWidget(this);
        auto* line = new QHBoxLayout(padded);
        line->setContentsMargins(padding, 2, padding, 2);
        m_rows << new LanguageRow(m_draft, code, padded);
        line->addWidget(m_rows.last());
        connect(m_rows.last(), &LanguageRow::previewRequested, this, &LanguageSection::previewRequested);
        addRow(padded);
    }
    const bool withVoices = m_draft.rules() && m_draft.rules()->voice.offered;
    for (LanguageRow* row : std::as_const(m_rows)) {
        if (withVoices)
            m_draft.wantVoices(row->code());
        row->refresh();
    }
}

/// The vendor's list is a suggestion: a code of its form may be typed.
void LanguageSection::askForSource() {
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Language spoken in the clip"));
    dialog->setLabelText(tr("Its code, as the vendor spells it:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& code) {
        if (!code.trimmed().isEmpty())
            m_draft.setSourceLanguage(code.trimmed());
    });
    connect(dialog, &QDialog::rejected, this, &LanguageSection::refresh);
    dialog->open();
}

void LanguageSection::dropLanguages() {
    if (!m_languages) {
        m_languages = new PickList(tr("Type to find a language"), this);
        m_languages->setSeveral();
        connect(m_languages, &PickList::picked, this, [this](const QString& code) {
            if (m_draft.targets().contains(code))
                m_draft.removeTarget(code);
            else
                m_draft.addTarget(code);
        });
    }
    const LanguageRules rules = m_draft.languages();
    m_languages->setOpen(rules.open ? [rules](const QString& code) { return rules.takesTarget(code); }
                                    : std::function<bool(const QString&)>());
    QList<PickItem> items = named(m_draft.languagesToChoose());
    for (PickItem& item : items)
        item.picked = m_draft.targets().contains(item.id);
    m_languages->setItems(items);
    m_languages->setNote(items.isEmpty() ? tr("There is no language to choose. Choose another one the clip is spoken in, "
                                              "or somebody else to do it.")
                                         : QString());
    m_languages->dropFrom(m_add);
}
