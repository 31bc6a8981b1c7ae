// SPDX-License-Identifier: MIT
#include "ui/voices/voicetarget.h"

#include "models/job/jobdraft.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const JobDraft& draft, const QString& code) {
    const QList<Language> known = draft.languages().languages;
    const auto named = std::ranges::find(known, code, &Language::code);
    const QString name = words::languageName(code);
    return name == code && named != known.end() && !named->name.isEmpty() ? named->name : name;
}

}  // namespace

VoiceTarget::VoiceTarget(const JobDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft), m_combo(new QComboBox(this)) {
    auto* label = widgets::quietLabel(tr("For", "the job a voice is for"), this);
    label->setBuddy(m_combo);
    m_combo->setObjectName(u"voiceTarget"_s);
    m_combo->setAccessibleName(tr("What the voice is for"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT targetChanged(target()); });
    refresh();
}

QString VoiceTarget::target() const {
    return m_combo->currentData().toString();
}

QString VoiceTarget::clipWords() const {
    const auto& clips = m_draft.clips();
    if (clips.size() == 1 && m_draft.operation() != OperationKind::Speech)
        return isUrl(clips.first().path) ? clips.first().path.section(u'/', -1) : QFileInfo(clips.first().path).fileName();
    if (clips.size() > 1 && m_draft.operation() != OperationKind::Speech)
        return tr("%n clips", nullptr, int(clips.size()));
    return words::operationShort(m_draft.operation());
}

QString VoiceTarget::words(const QString& target) const {
    return target.isEmpty() ? clipWords() : tr("%1 into %2", "clip, language").arg(clipWords(), nameOf(m_draft, target));
}

void VoiceTarget::refresh() {
    QStringList targets = m_draft.targets();
    if (targets.isEmpty())
        targets = QStringList{QString()};
    const QString before = target();
    QStringList texts;
    for (const QString& one : targets)
        texts.append(words(one));
    bool same = targets.size() == m_combo->count();
    for (int i = 0; same && i < targets.size(); ++i)
        same = m_combo->itemData(i).toString() == targets[i] && m_combo->itemText(i) == texts[i];
    if (same)
        return;
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        for (int i = 0; i < targets.size(); ++i)
            m_combo->addItem(texts[i], targets[i]);
        m_combo->setCurrentIndex(std::max(0, int(targets.indexOf(before))));
    }
    m_combo->setToolTip(m_combo->currentText());
    int widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, m_combo->fontMetrics().horizontalAdvance(text));
    m_combo->setFixedWidth(std::clamp(widest + 52, 160, 340));  // a combo box reckons with less room beside its words than our style takes
    if (target() != before)
        Q_EMIT targetChanged(target());
}
