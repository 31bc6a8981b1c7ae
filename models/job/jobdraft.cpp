// SPDX-License-Identifier: MIT
#include "models/job/jobdraft.h"

#include "services/vendors/estimate.h"
#include "models/job/optionblock.h"
#include "models/job/voicefit.h"
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
      m_choice(readChoice(settings, m_group, m_operation)), m_folder(settings.value(folderKey(m_group)).toString()) {}

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
    const Operation* operation = rules();
    m_choice.targets.removeIf(
        [&](const QString& own) { return own == code || (operation && spelledBy(operation->languages, own) == code); });
    Q_EMIT changed();
}

void JobDraft::setVoice(const QString& target, const QString& voice) {
    put(m_choice.voices, account(), target, voice.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(voice));
    Q_EMIT changed();
}

void JobDraft::setOption(const QString& name, const QJsonValue& value) {
    const Candidate candidate = chosen();
    const Operation* operation = rules();
    if (!operation)
        return;
    const bool asDefault = optionValue(operation->options, {}, name) == value;
    put(m_choice.options, candidate.vendor->id, name, asDefault ? QJsonValue(QJsonValue::Undefined) : value);
    Q_EMIT changed();
}

void JobDraft::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

void JobDraft::setFile(InputRole role, const QString& path) {
    if (file(role) == path)
        return;
    m_files[role] = path;
    Q_EMIT changed();
}

void JobDraft::setFolder(const QString& folder) {
    if (folder == m_folder)
        return;
    m_folder = folder;
    Q_EMIT changed();
}

void JobDraft::setVendors(const VendorRegistry& vendors) {
    m_vendors = &vendors;
    Q_EMIT changed();
}

void JobDraft::setAccounts(const QList<Account>& withKey) {
    if (withKey == m_accounts)
        return;
    m_accounts = withKey;
    Q_EMIT changed();
}

void JobDraft::setVoices(const QString& account, const QString& language, const QList<Voice>& voices) {
    m_asked.insert({account, language});
    for (const Voice& voice : voices)
        addOnce(m_voices[account], voice);
    Q_EMIT changed();
}

void JobDraft::setPrices(const QString& account, const QList<Price>& prices) {
    m_prices[account] = prices;
    Q_EMIT changed();
}

void JobDraft::setBalance(const QString& account, std::optional<double> credits) {
    m_balances[account] = credits;
    Q_EMIT changed();
}

void JobDraft::wantVoices(const QString& target) {
    const QPair<QString, QString> question(account(), target);
    if (question.first.isEmpty() || m_asked.contains(question))
        return;
    m_asked.insert(question);
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
    const Operation* operation = rules();
    return operation ? sourceFor(*operation) : m_choice.source;
}

QStringList JobDraft::targets() const {
    const Operation* operation = rules();
    return operation ? targetsFor(*operation) : m_choice.targets;
}

QString JobDraft::voice(const QString& target) const {
    return m_choice.voices[account()].toObject()[target].toString();
}

QJsonObject JobDraft::options() const {
    const Vendor* who = vendor();
    return who ? m_choice.options[who->id].toObject() : QJsonObject();
}

std::optional<ApiError> JobDraft::optionBlocked(const OptionRule& rule) const {
    const Operation* operation = rules();
    return operation ? blockedOption(operation->options, options(), rule) : std::nullopt;
}

QList<Language> JobDraft::sourcesToChoose() const {
    const Operation* operation = rules();
    QList<Language> all = operation ? operation->languages.languages : QList<Language>();
    all.removeIf([](const Language& language) { return !language.source; });
    return all;
}

QList<Language> JobDraft::languagesToChoose() const {
    const Operation* operation = rules();
    QList<Language> all = operation ? operation->languages.languages : QList<Language>();
    const QString from = sourceLanguage();
    all.removeIf([&](const Language& language) {
        return !language.target || (!from.isEmpty() && !operation->languages.takesPair(from, language.code));
    });
    return all;
}

QList<Voice> JobDraft::voicesToChoose(const QString& target) const {
    QList<Voice> fitting = m_voices.value(account());
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

std::optional<double> JobDraft::credits() const {
    const Operation* operation = rules();
    if (!operation)
        return std::nullopt;
    double sum = 0;
    const QStringList all = operation->languages.needsTarget ? targets() : QStringList{QString()};
    for (const QString& target : all) {
        const auto part = creditsFor(chosen(), fittingClips(*operation), target);
        if (!part)
            return std::nullopt;
        sum += *part;
    }
    return sum;
}
