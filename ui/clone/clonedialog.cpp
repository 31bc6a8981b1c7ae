// SPDX-License-Identifier: MIT
#include "ui/clone/clonedialog.h"

#include "models/job/jobdraft.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"
#include "ui/clone/samplebox.h"
#include "ui/job/jobwords.h"
#include "ui/speech/consentform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"
#include "ui/words/moneywords.h"
#include "ui/words/words.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

CloneDialog::CloneDialog(JobDraft& draft, SpeechPlayer& player, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_draft(draft),
      m_sample(new SampleBox(player, folder, this)),
      m_name(new QLineEdit(this)),
      m_account(new QComboBox(this)),
      m_consent(new ConsentForm(this)),
      m_missing(new QLabel(this)),
      m_price(widgets::quietLabel({}, this)),
      m_addKey(widgets::smallButton(tr("Add a key…"), this)),
      m_clone(widgets::finalButton(tr("Clone the voice"), this)) {
    build();
    connect(m_sample, &SampleBox::changed, this, &CloneDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &CloneDialog::refresh);
    connect(m_account, &QComboBox::currentIndexChanged, this, &CloneDialog::refresh);
    connect(m_consent, &ConsentForm::changed, this, &CloneDialog::refresh);
    connect(m_clone, &QPushButton::clicked, this, &CloneDialog::send);
    connect(m_addKey, &QPushButton::clicked, this, [this] {
        const auto offering = m_draft.registry().offering(OperationKind::VoiceClone);
        Q_EMIT addKeyRequested(offering.isEmpty() ? QString() : offering.first()->id);
        reject();
    });
    connect(&m_draft, &JobDraft::changed, this, &CloneDialog::fillAccounts);
    fillAccounts();
}

void CloneDialog::build() {
    setWindowTitle(tr("Clone a voice"));
    setObjectName(u"cloneDialog"_s);
    setMinimumWidth(480);
    m_name->setObjectName(u"cloneName"_s);
    m_name->setAccessibleName(tr("Name of the new voice"));
    m_name->setPlaceholderText(tr("e.g. Lena, narrating"));
    m_name->setMinimumHeight(qMax(28, fontMetrics().height() + 8));
    m_account->setMinimumHeight(m_name->minimumHeight());
    m_account->setObjectName(u"cloneAccount"_s);
    m_account->setAccessibleName(tr("Who makes the voice"));
    m_missing->setObjectName(u"cloneMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setFont(theme::smaller(m_missing->font()));
    m_price->setObjectName(u"clonePrice"_s);
    m_price->setWordWrap(true);
    m_addKey->setObjectName(u"cloneAddKey"_s);
    m_clone->setObjectName(u"cloneVoice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    const auto add = [&](const QString& title, QWidget* content) {
        auto* head = widgets::titleLabel(title, this);
        head->setMinimumHeight(24);
        column->addWidget(head);
        column->addWidget(content);
        column->addWidget(new Separator(Qt::Horizontal, this));
    };
    add(tr("Recording of one person"), m_sample);
    add(tr("Name"), m_name);
    add(tr("Who makes it"), m_account);
    add(tr("Consent"), m_consent);
    column->addStretch(1);
    column->addWidget(m_missing);
    column->addWidget(m_addKey, 0, Qt::AlignLeading);
    column->addWidget(m_price);
    column->addWidget(m_clone);
}

/// Sentences wrap, and a window's layout does not ask how high that makes it.
bool CloneDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

void CloneDialog::offerClip(const QString& path, const Stretch& marked, const Cues& cues) {
    m_sample->offerClip(path, marked, cues);
}

void CloneDialog::fillAccounts() {
    const QString before = m_account->currentData().toString();
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        for (const Vendor* vendor : m_draft.registry().offering(OperationKind::VoiceClone)) {
            for (const Account& account : m_draft.known().withKey) {
                if (account.vendor == vendor->id)
                    m_account->addItem(jobwords::accountName(*vendor, account.id), account.id);
            }
        }
        m_account->setCurrentIndex(qMax(0, m_account->findData(before)));
    }
    m_account->setEnabled(m_account->count() > 0);
    m_addKey->setVisible(m_account->count() == 0);
    refresh();
}

const Vendor* CloneDialog::vendor() const {
    return m_draft.registry().find(m_draft.known().account(m_account->currentData().toString()).vendor);
}

QString CloneDialog::offering() const {
    QStringList names;
    for (const Vendor* vendor : m_draft.registry().offering(OperationKind::VoiceClone))
        names << words::vendorName(vendor->id, vendor->name);
    return names.join(u", "_s);
}

JobSpec CloneDialog::job() const {
    const QString account = m_account->currentData().toString();
    return {.operation = OperationKind::VoiceClone,
            .vendor = m_draft.known().account(account).vendor,
            .account = account,
            .source = m_sample->usable(),
            .title = m_name->text().trimmed(),
            .folder = m_draft.folder(),
            .consent = m_consent->text()};
}

QString CloneDialog::missing() const {
    if (m_account->count() == 0)
        return tr("None of your accounts can clone a voice. Once you have added a key, these can: %1.").arg(offering());
    if (const QString recording = m_sample->missing(); !recording.isEmpty())
        return recording;
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the voice a name.");
    if (m_consent->text().isEmpty())
        return tr("Write down who agreed, when and for what, and tick it.");
    const JobSpec made = job();
    if (const auto noWay = stagingMissing(*vendor(), made, !m_draft.known().account(made.account).bucket.isEmpty()))
        return words::sentence(*noWay);
    const QList<ApiError> problems = checkJob(*vendor(), made);
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

/// By the vendor's own list; where it names nothing, nothing is made up.
QString CloneDialog::price() const {
    if (m_account->count() == 0)
        return {};
    const JobSpec made = job();
    const Vendor& who = *vendor();
    const AccountKnowledge& known = m_draft.known();
    const auto estimate = estimateOf(who, *who.operation(OperationKind::VoiceClone), known.prices.value(made.account),
                                     known.account(made.account), {}, m_sample->seconds());
    const QString name = words::vendorName(who.id, who.name);
    return estimate ? tr("%1 at %2, sent once.").arg(words::estimate(*estimate, who.creditUnit), name)
                   : tr("%1 names no price beforehand. It is sent once, and what it charges stands in the task.").arg(name);
}

void CloneDialog::refresh() {
    const QString what = missing();
    m_missing->setText(what);
    m_missing->setVisible(!what.isEmpty());
    m_price->setText(price());
    m_clone->setEnabled(what.isEmpty());
    m_clone->setToolTip(what);
}

void CloneDialog::send() {
    if (!missing().isEmpty())
        return;
    const JobSpec made = job();
    m_sample->giveAway();
    Q_EMIT jobRequested(made);
    accept();
}
