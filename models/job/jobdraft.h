// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/accountknowledge.h"
#include "models/job/jobchoice.h"
#include "models/job/jobinputs.h"
#include "models/job/vendorchoice.h"
#include "services/vendors/registry.h"

#include <QtCore/qobject.h>

class QSettings;

/// What the Job panel edits: one operation at one account, for some clips, into some languages.
/// Everything it says about a vendor is read from the vendor's description.
class JobDraft : public QObject {
    Q_OBJECT

public:
    /// Registry and settings must outlive the draft. Choices are kept under `group` in the settings.
    JobDraft(const VendorRegistry& vendors, QSettings& settings, QString group, QObject* parent = nullptr);

    // What is edited.
    OperationKind operation() const { return m_operation; }
    void setOperation(OperationKind kind);  ///< brings back what was last chosen for it
    const QList<JobClip>& clips() const { return m_clips; }
    void setClips(const QList<JobClip>& clips);
    void choose(const QString& vendor, const QString& account);
    const Vendor* vendor() const;  ///< the one chosen, else the first that can; null when nobody offers the operation
    const Operation* rules() const;
    QString account() const;
    QString sourceLanguage() const;  ///< in the vendor's spelling; empty = the vendor is to find out, or none chosen
    void setSourceLanguage(const QString& code);
    QStringList targets() const;  ///< in the vendor's spelling
    void addTarget(const QString& code);
    void removeTarget(const QString& code);
    QString voice(const QString& target) const;  ///< empty = the vendor's default
    void setVoice(const QString& target, const QString& voice);  ///< and the options that go with it
    void useVoice(const Voice& voice);  ///< of this account: its language becomes a target, as far as there are targets
    QJsonObject options() const;
    void setOption(const QString& name, const QJsonValue& value);
    void setOptions(const QJsonObject& values);  ///< several at once; null = left to the vendor
    std::optional<ApiError> optionBlocked(const OptionRule& rule) const;
    OptionRule ruleNow(const OptionRule& rule) const;  ///< with the range and the choices that the voice allows
    QJsonObject choiceNames(const OptionRule& rule) const;  ///< value -> what the vendor calls it, where the voice tells
    const QString& text() const { return m_text; }
    void setText(const QString& text);
    const QString& title() const { return m_title; }  ///< of the voice or avatar that is made
    void setTitle(const QString& title);
    const QString& consent() const { return m_consent; }  ///< who agreed, when and for what; never remembered
    void setConsent(const QString& consent);
    JobFile file(InputRole role) const { return m_files.value(role); }  ///< second inputs: sound, face, subtitles
    void setFile(InputRole role, const QString& path);
    QSize linkSize() const { return m_linkSize; }  ///< pixels of clips that are links; invalid = not told
    void setLinkSize(const QSize& size);
    bool fit() const;  ///< clips beyond the chosen vendor's limits are converted first
    void setFit(bool fit);
    const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);
    // What is known from elsewhere.
    void setVendors(const VendorRegistry& vendors);
    void setAccounts(const QList<Account>& withKey);
    void setVoices(const QString& account, const QString& language, const QList<Voice>& voices);
    void addVoice(const QString& account, const Voice& voice);  ///< one more, whatever was asked for
    void setPrices(const QString& account, const QList<Price>& prices);
    void setLanguages(const QString& account, const QList<Language>& languages);
    void setBalance(const QString& account, std::optional<double> credits);
    void setSpending(const QString& account, const Spending& spending);
    void setFileFacts(const QString& path, const Result<MediaFile>& facts);
    void setRegions(const QString& clip, const QList<Region>& regions);
    // What follows.
    const VendorRegistry& registry() const { return *m_vendors; }
    QList<VendorChoice> vendors() const;            ///< those that can first, each part in the registry's order
    QList<Language> sourcesToChoose() const;
    QList<Language> languagesToChoose() const;      ///< the chosen ones included
    QList<Voice> voicesToChoose(const QString& target) const;
    bool voiceMatters() const;                      ///< false when an option makes a voice unnecessary
    std::optional<ApiError> targetProblem(const QString& target) const;
    QList<ApiError> problems() const;               ///< worst first; empty = jobs() may be queued
    QList<SkippedClip> skipped() const;             ///< clips this vendor cannot take, while it takes others
    QList<SkippedClip> fittable() const;            ///< clips that go once they are converted, and why
    LanguageRules languages() const;                ///< of the chosen one, as far as it has told
    QList<JobSpec> jobs() const;                    ///< clips x languages
    std::optional<double> credits() const;          ///< the sum; absent when one price is not told
    std::optional<double> balance() const { return m_known.balances.value(account()); }
    std::optional<double> dearestJob() const;       ///< of these; absent when one price is not told
    const AccountKnowledge& known() const { return m_known; }

    void remember();  ///< keeps the choice for the next start
Q_SIGNALS:
    void changed();
    void fileChosen(const QString& path);  ///< a second input on this disk: its facts are wanted
    void voicesWanted(const QString& account, const QString& language);  ///< looked at and not here yet; asked once

public Q_SLOTS:
    void wantVoices(const QString& target);
    void wantVoicesOf(const QString& account, const QString& language);

private:
    struct Candidate { const Vendor* vendor = nullptr; QString account{}; };  // one account of one vendor
    QList<Candidate> candidates() const;
    Candidate chosen() const;
    VendorChoice judge(const Candidate& candidate) const;
    std::optional<ApiError> refusal(const Candidate& candidate) const;
    template <class Value>
    void edit(Value& member, const Value& value);
    Voice firstVoice() const;
    void putOption(const QString& name, const QJsonValue& value);
    const Operation* operationOf(const Candidate& candidate) const;
    QJsonObject optionsOf(const Candidate& candidate) const;
    QString sourceFor(const Candidate& candidate) const;
    QStringList targetsFor(const Candidate& candidate) const;
    QList<JobClip> fittingClips(const Candidate& candidate) const;
    JobSpec plainSpec() const;
    void dress(JobSpec& job, const JobClip& clip) const;
    QList<JobSpec> specs(const QList<JobClip>& clips, const QStringList& targets) const;
    QList<double> pricedLengths(const Candidate& candidate, const QList<JobClip>& clips) const;
    std::optional<double> creditsFor(const Candidate& candidate, const QList<JobClip>& clips, const QString& target) const;
    const VendorRegistry* m_vendors;
    QSettings& m_settings;
    QString m_group, m_folder, m_text, m_title, m_consent;
    OperationKind m_operation = OperationKind::Translate;
    JobChoice m_choice;
    QList<JobClip> m_clips;
    QHash<InputRole, JobFile> m_files;
    QSize m_linkSize;
    QSet<QString> m_fitTo;  ///< vendors
    AccountKnowledge m_known;
};
