// SPDX-License-Identifier: MIT
#include "models/job/jobdraft.h"

#include "services/vendors/estimate.h"
#include "models/job/optionblock.h"
#include "models/job/voicefit.h"
#include "models/job/voiceoptions.h"
#include "services/vendors/jobcheck.h"

#include <QtCore/qsettings.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

/// Changes one entry of an object in an object; an empty inner object goes.
void put(QJsonObject& outer, const QString& key, const QString& name, const QJsonValue& value) {
    QJsonObject inner = outer[key].toObject();
    if (value.isUndefined())
        inner.remove(name);
    else
        inner[name] = value;
    if (inner.isEmpty())
        outer.remove(key);
    else
        outer[key] = inner;
}

QString folderKey(const QString& group) {
    return group + "/folder"_L1;
}

template <class List, class Value>
void addOnce(List& list, const Value& value) {
    if (!list.contains(value))
        list.append(value);
}

}  // namespace

JobDraft::JobDraft(const VendorRegistry& vendors, QSettings& settings, QString group, QObject* parent)
    : QObject(parent), m_vendors(&vendors), m_settings(settings), m_group(std::move(group)),
      m_folder(settings.value(folderKey(m_group)).toString()), m_choice(readChoice(settings, m_group, m_operation)) {}

void JobDraft::setOperation(OperationKind kind) {
    if (kind == m_operation)
        return;
    remember();
    m_operation = kind;
    m_choice = readChoice(m_settings, m_group, kind);
    Q_EMIT changed();
}

void JobDraft::remember() {
    writeChoice(m_settings, m_group, m_operation, m_choice);
    m_settings.setValue(folderKey(m_group), m_folder);
}

void JobDraft::setClips(const QList<JobClip>& clips) {
    if (clips == m_clips)
        return;
    m_clips = clips;
    Q_EMIT changed();
}

void JobDraft::choose(const QString& vendor, const QString& account) {
    m_choice.vendor = vendor;
    m_choice.account = account;
    Q_EMIT changed();
}

void JobDraft::setSourceLanguage(const QString& code) {
    m_choice.source = code;
    Q_EMIT changed();
}

void JobDraft::addTarget(const QString& code) {
    if (targets().contains(code))
        return;
    m_choice.targets.append(code);
    Q_EMIT changed();
}

void JobDraft::removeTarget(const QString& code) {
    const LanguageRules rules = languages();
    m_choice.targets.removeIf([&](const QString& own) { return own == code || spelledBy(rules, own) == code; });
    Q_EMIT changed();
}

void JobDraft::setVoice(const QString& target, const QString& voice) {
    put(m_choice.voices, account(), target, voice.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(voice));
    if (const Operation* operation = rules()) {
        const QJsonObject with = withVoice(operation->options, options(), m_known.voice(account(), voice));
        for (const OptionRule& rule : operation->options)
            putOption(rule.name, with[rule.name]);
    }
    Q_EMIT changed();
}

void JobDraft::useVoice(const Voice& voice) {
    addOnce(m_known.voices[account()], voice);
    const bool targeted = rules() && rules()->languages.needsTarget;
    if (targeted && !voice.language.isEmpty())
        addOnce(m_choice.targets, voice.language);
    const QStringList all = targeted ? targets() : QStringList{QString()};
    for (const QString& target : all) {
        if (target.isEmpty() || speaks(voice, target))
            setVoice(target, voice.id);
    }
}

/// The voice that the form's options are about: with several languages that of the first that has one.
Voice JobDraft::firstVoice() const {
    const QStringList all = rules() && rules()->languages.needsTarget ? targets() : QStringList{QString()};
    for (const QString& target : all) {
        if (const QString id = voice(target); !id.isEmpty())
            return m_known.voice(account(), id);
    }
    return {};
}

OptionRule JobDraft::ruleNow(const OptionRule& rule) const {
    const Operation* operation = rules();
    OptionRule now = operation ? asThingsStand(rule, operation->options, options()).value_or(rule) : rule;
    if (rule.fromVoice == FromVoice::Choices)
        now.choices = choiceNames(rule).keys();
    return now;
}

QJsonObject JobDraft::choiceNames(const OptionRule& rule) const {
    return rule.fromVoice == FromVoice::Choices ? firstVoice().choices[rule.name].toObject() : QJsonObject();
}

void JobDraft::putOption(const QString& name, const QJsonValue& value) {
    const Operation* operation = rules();
    if (!operation || std::ranges::find(operation->options, name, &OptionRule::name) == operation->options.end())
        return;
    const bool asDefault = optionValue(operation->options, {}, name) == value;
    put(m_choice.options, vendor()->id, name, asDefault ? QJsonValue(QJsonValue::Undefined) : value);
}

void JobDraft::setOption(const QString& name, const QJsonValue& value) {
    putOption(name, value);
    Q_EMIT changed();
}

void JobDraft::setOptions(const QJsonObject& values) {
    const QJsonObject before = options();
    for (auto value = values.begin(); value != values.end(); ++value)
        putOption(value.key(), value.value());
    if (options() != before)
        Q_EMIT changed();
}

template <class Value>
void JobDraft::edit(Value& member, const Value& value) {
    if (value == member)
        return;
    member = value;
    Q_EMIT changed();
}

void JobDraft::setText(const QString& text) {
    edit(m_text, text);
}

void JobDraft::setTitle(const QString& title) {
    edit(m_title, title);
}

void JobDraft::setConsent(const QString& consent) {
    edit(m_consent, consent);
}

void JobDraft::setFolder(const QString& folder) {
    edit(m_folder, folder);
}

void JobDraft::setLinkSize(const QSize& size) {
    edit(m_linkSize, size);
}

void JobDraft::setFile(InputRole role, const QString& path) {
    if (file(role).path == path)
        return;
    m_files[role] = {.path = path};
    Q_EMIT changed();
    if (!path.isEmpty() && !isUrl(path) && role != InputRole::Subtitles)  // text, which has no facts of its own
        Q_EMIT fileChosen(path);
}

void JobDraft::setFileFacts(const QString& path, const Result<MediaFile>& facts) {
    for (JobFile& file : m_files) {
        if (file.path != path)
            continue;
        file.facts = facts ? std::optional(*facts) : std::nullopt;
        file.problem = facts ? std::nullopt : std::optional(facts.error());
    }
    Q_EMIT changed();
}

void JobDraft::setRegions(const QString& path, const QList<Region>& regions) {
    const auto clip = std::ranges::find(m_clips, path, &JobClip::path);
    if (clip == m_clips.end() || clip->regions == regions)
        return;
    clip->regions = regions;
    Q_EMIT changed();
}

bool JobDraft::fit() const {
    return vendor() && m_fitTo.contains(vendor()->id);
}

void JobDraft::setFit(bool fit) {
    if (!vendor() || fit == this->fit())
        return;
    if (fit)
        m_fitTo.insert(vendor()->id);
    else
        m_fitTo.remove(vendor()->id);
    Q_EMIT changed();
}

void JobDraft::setVendors(const VendorRegistry& vendors) {
    m_vendors = &vendors;
    Q_EMIT changed();
}

void JobDraft::setAccounts(const QList<Account>& withKey) {
    edit(m_known.withKey, withKey);
}

void JobDraft::setVoices(const QString& account, const QString& language, const QList<Voice>& voices) {
    m_known.asked.insert({account, language});
    for (const Voice& voice : voices)
        addOnce(m_known.voices[account], voice);
    Q_EMIT changed();
}

void JobDraft::addVoice(const QString& account, const Voice& voice) {
    addOnce(m_known.voices[account], voice);
    Q_EMIT changed();
}

void JobDraft::setPrices(const QString& account, const QList<Price>& prices) {
    m_known.prices[account] = prices;
    Q_EMIT changed();
}

void JobDraft::setLanguages(const QString& account, const QList<Language>& languages) {
    edit(m_known.languages[account], languages);
}

void JobDraft::setBalance(const QString& account, std::optional<double> credits) {
    m_known.balances[account] = credits;
    Q_EMIT changed();
}

void JobDraft::setSpending(const QString& account, const Spending& spending) {
    m_known.spending[account] = spending;
    Q_EMIT changed();
}

void JobDraft::wantVoices(const QString& target) {
    wantVoicesOf(account(), target);
}

void JobDraft::wantVoicesOf(const QString& account, const QString& language) {
    const QPair<QString, QString> question(account, language);
    if (question.first.isEmpty() || m_known.asked.contains(question))
        return;
    m_known.asked.insert(question);
    Q_EMIT voicesWanted(question.first, question.second);
}

const Vendor* JobDraft::vendor() const {
    return chosen().vendor;
}

const Operation* JobDraft::rules() const {
    const Vendor* who = vendor();
    return who ? who->operation(m_operation) : nullptr;
}

QString JobDraft::account() const {
    return chosen().account;
}

QString JobDraft::sourceLanguage() const {
    return sourceFor(chosen());
}

QStringList JobDraft::targets() const {
    return targetsFor(chosen());
}

QString JobDraft::voice(const QString& target) const {
    return m_choice.voices[account()].toObject()[target].toString();
}

QJsonObject JobDraft::options() const {
    return optionsOf(chosen());
}

std::optional<ApiError> JobDraft::optionBlocked(const OptionRule& rule) const {
    const Operation* operation = rules();
    if (operation && rule.fromVoice == FromVoice::Choices && choiceNames(rule).isEmpty())
        return invalid(firstVoice().id.isEmpty() ? Reason::VoiceMissing : Reason::OptionExcluded, rule.name, {rule.name});
    return operation ? blockedOption(operation->options, options(), rule) : std::nullopt;
}

LanguageRules JobDraft::languages() const {
    const Operation* operation = rules();
    return operation ? m_known.languagesOf(*operation, account()) : LanguageRules();
}

QList<Language> JobDraft::sourcesToChoose() const {
    QList<Language> all = languages().languages;
    all.removeIf([](const Language& language) { return !language.source; });
    return all;
}

QList<Language> JobDraft::languagesToChoose() const {
    const LanguageRules rules = languages();
    QList<Language> all = rules.languages;
    const QString from = sourceLanguage();
    all.removeIf([&](const Language& language) {
        return !language.target || (!from.isEmpty() && !rules.takesPair(from, language.code));
    });
    return all;
}

QList<Voice> JobDraft::voicesToChoose(const QString& target) const {
    QList<Voice> fitting = m_known.voices.value(account());
    fitting.removeIf([&](const Voice& voice) { return !target.isEmpty() && !speaks(voice, target); });
    return fitting;
}

bool JobDraft::voiceMatters() const {
    const Operation* operation = rules();
    if (!operation || !operation->voice.offered)
        return false;
    const auto isOn = [&](const QString& flag) { return optionValue(operation->options, options(), flag).toBool(); };
    return std::ranges::none_of(operation->voice.unlessOptions, isOn);
}

std::optional<ApiError> JobDraft::targetProblem(const QString& target) const {
    const Vendor* who = vendor();
    return who ? whyNot(*who, m_operation, sourceLanguage(), target) : std::nullopt;
}
