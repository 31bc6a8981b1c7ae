// SPDX-License-Identifier: MIT
#include "ui/accounts/bucketform.h"

#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "ui/accounts/accountwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

namespace {

enum ChoiceRole { NameRole = Qt::UserRole, NewRole };

/// How the usual storages spell their address and region.
struct Preset {
    const char* name;
    const char* endpoint;  ///< empty: none is needed
    const char* region;
};
constexpr Preset presets[] = {
    {"AWS S3", "", "us-east-1"},
    {"Cloudflare R2", "https://<account>.r2.cloudflarestorage.com", "auto"},
    {"Backblaze B2", "https://s3.us-west-004.backblazeb2.com", "us-west-004"},
    {"MinIO", "https://minio.example.com:9000", "us-east-1"},
};

int presetOf(const QUrl& endpoint) {
    const QString host = endpoint.host();
    return host.isEmpty() ? 0 : host.endsWith("r2.cloudflarestorage.com"_L1) ? 1 : host.endsWith("backblazeb2.com"_L1) ? 2 : 3;
}

}  // namespace

BucketForm::BucketForm(AccountsModel& accounts, BucketsModel& buckets, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_buckets(buckets),
      m_choice(new QComboBox(this)),
      m_fields(new QWidget(this)),
      m_preset(new QComboBox(m_fields)),
      m_problem(new QLabel(m_fields)),
      m_save(new QPushButton(tr("Save bucket"), m_fields)),
      m_remove(new QPushButton(tr("Remove bucket"), m_fields)) {
    build();
    connect(m_choice, &QComboBox::activated, this, &BucketForm::choose);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &BucketForm::showPreset);
    connect(m_save, &QPushButton::clicked, this, &BucketForm::save);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_buckets.remove(m_name->text()); });
    connect(&m_buckets, &BucketsModel::changed, this, &BucketForm::refresh);
}

void BucketForm::build() {
    auto* help = widgets::quietLabel(tr("Files from this computer are put there for the vendor to fetch, under a link that ends after a "
                                        "while, and are taken away when the task has ended. The bucket itself stays private."),
                                     this);
    help->setWordWrap(true);
    help->setFont(theme::smaller(help->font()));
    m_choice->setObjectName(u"bucketChoice"_s);
    m_choice->setAccessibleName(tr("Files go through"));
    auto* label = new QLabel(tr("Files go through"), this);
    label->setBuddy(m_choice);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(help);
    column->addLayout(line);
    column->addWidget(makeFields());
}

QWidget* BucketForm::makeFields() {
    m_preset->setObjectName(u"bucketPreset"_s);
    m_preset->setAccessibleName(tr("Storage"));
    for (const Preset& preset : presets)
        m_preset->addItem(QString::fromLatin1(preset.name));
    m_preset->setItemText(3, tr("MinIO or another"));
    m_problem->setObjectName(u"bucketProblem"_s);
    m_problem->setWordWrap(true);
    widgets::setTone(m_problem, u"bad"_s);
    m_problem->hide();
    m_save->setObjectName(u"saveBucket"_s);
    m_remove->setObjectName(u"removeBucket"_s);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Storage"), m_preset);
    m_name = addLine(form, tr("Name of the bucket"), u"bucketName"_s);
    m_name->setPlaceholderText(tr("my-clips"));
    m_prefix = addLine(form, tr("Folder in it"), u"bucketPrefix"_s);
    m_prefix->setPlaceholderText(tr("none"));
    m_endpoint = addLine(form, tr("Endpoint"), u"bucketEndpoint"_s);
    m_region = addLine(form, tr("Region"), u"bucketRegion"_s);
    m_accessKey = addLine(form, tr("Access key"), u"bucketAccessKey"_s);
    m_secret = addLine(form, tr("Secret key"), u"bucketSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    return m_fields;
}

QLineEdit* BucketForm::addLine(QFormLayout* form, const QString& label, const QString& id) {
    auto* line = new QLineEdit(m_fields);
    line->setObjectName(id);
    line->setAccessibleName(label);
    form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(line, &QLineEdit::returnPressed, this, &BucketForm::save);
    return line;
}

void BucketForm::setAccount(const QString& account) {
    m_account = account;
    m_problem->hide();
    refresh();
}

void BucketForm::refresh() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const bool typing = m_fields->isVisible() && m_fields->isAncestorOf(focusWidget()) && m_choice->currentData(NewRole).toBool();
    if (typing)
        return;  // a new one is being made; what another account does shall not take it away
    fillChoices();
    showBucket(m_accounts.at(row).account.bucket);
}

void BucketForm::fillChoices() {
    const QString bucket = m_accounts.at(m_accounts.rowOf(m_account)).account.bucket;
    m_choice->clear();
    m_choice->addItem(tr("Nothing: links only"), QString());
    for (const QString& name : m_buckets.names())
        m_choice->addItem(name, name);
    m_choice->addItem(tr("A new bucket…"));
    m_choice->setItemData(m_choice->count() - 1, true, NewRole);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(bucket, NameRole)));
}

void BucketForm::choose(int row) {
    if (m_choice->itemData(row, NewRole).toBool())
        startNew();
    else
        m_accounts.setBucket(m_account, m_choice->itemData(row, NameRole).toString());
}

void BucketForm::startNew() {
    m_choice->setCurrentIndex(m_choice->count() - 1);
    showBucket({});
    m_fields->show();
    m_name->setFocus();
}

void BucketForm::showBucket(const QString& name) {
    const Bucket bucket = m_buckets.bucket(name);
    m_fields->setVisible(!name.isEmpty());
    m_preset->setCurrentIndex(presetOf(bucket.endpoint));
    m_name->setText(name);
    m_name->setReadOnly(!name.isEmpty());
    m_prefix->setText(bucket.prefix);
    m_endpoint->setText(bucket.endpoint.toString());
    m_region->setText(bucket.region);
    m_accessKey->setText(bucket.accessKey);
    m_secret->clear();
    m_secret->setPlaceholderText(bucket.name.isEmpty() ? tr("Paste it here; it goes to the keychain")
                                                       : tr("A secret is kept. Paste another one to replace it."));
    m_remove->setVisible(!name.isEmpty());
    widgets::setPrimary(m_save, name.isEmpty());
    showPreset();
}

void BucketForm::showPreset() {
    const Preset& preset = presets[qMax(0, m_preset->currentIndex())];
    const QString endpoint = QString::fromLatin1(preset.endpoint);
    m_endpoint->setPlaceholderText(endpoint.isEmpty() ? tr("none is needed") : endpoint);
    m_region->setPlaceholderText(QString::fromLatin1(preset.region));
}

Bucket BucketForm::typed() const {
    const auto text = [](const QLineEdit* line) { return line->text().trimmed(); };
    QString prefix = text(m_prefix);
    while (prefix.startsWith(u'/'))
        prefix.remove(0, 1);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    // Where a storage has one region, that one is meant by an empty line.
    const QString region = text(m_region).isEmpty() ? m_region->placeholderText() : text(m_region);
    return {.name = text(m_name),
            .prefix = prefix,
            .endpoint = QUrl(text(m_endpoint)),
            .region = region,
            .accessKey = text(m_accessKey)};
}

/// What BucketBook cannot see: an address that is no address at all, or none where the storage has one.
QString BucketForm::endpointProblem() const {
    const QString text = m_endpoint->text().trimmed();
    if (text.isEmpty())
        return m_preset->currentIndex() > 0 ? tr("Type the endpoint: the address of your storage.") : QString();
    return QUrl(text).isEmpty() ? accountwords::sentence(BucketProblem::EndpointInsecure) : QString();
}

void BucketForm::save() {
    const Bucket bucket = typed();
    QString problem = endpointProblem();
    if (problem.isEmpty()) {
        const auto refused = m_buckets.save(bucket, m_secret->text());
        problem = refused ? accountwords::sentence(*refused) : QString();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    m_secret->clear();
    m_choice->setFocus();
    m_accounts.setBucket(m_account, bucket.name);
    refresh();
}
