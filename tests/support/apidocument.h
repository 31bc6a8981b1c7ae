// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurlquery.h>

#include <limits>
#include <optional>

/// A vendor's API document as tables, read without looking at the program's own vendor code: two readings that
/// disagree show in a test. Anything a table does not name is a fault of the client.
namespace apidoc {

enum class FieldType {
    Text,
    Flag,
    Whole,
    Date,  ///< yyyy-MM-dd
    Url,
    MediaUrl,  ///< HTTPS, or a link of the simulator's own
    Regions,   ///< boxes in parts of the frame; `inside` names what each has beyond its sides
    Md5,  ///< the document does not say in which encoding: hex or base64
    Number,
    Object,   ///< with `inside`
    Objects,  ///< an array of such, not empty
    Texts,    ///< an array of texts
    Wholes,   ///< an array of whole numbers, not empty
    TextMap,  ///< an object of texts
    ObjectMap,  ///< an object of objects with `inside`, under names that the document leaves open
    AsciiUrl, ///< without blanks, brackets and anything beyond ASCII
};

/// A field is needed while another one has one of these values (its default when it is not sent).
struct NeededWhen {
    QString field{};
    QJsonArray values{};
    QJsonValue byDefault{};
};

struct Field {
    QString name{};
    FieldType type = FieldType::Text;
    bool required = false;
    QStringList allowed{};
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
    std::optional<NeededWhen> neededWhen{};
    QList<Field> inside{};
    QString form{};  ///< regular expression for a text; empty = any
};

struct Operation {
    QString name{};
    QByteArray method{};
    QString path{};
    QList<Field> fields{};  ///< of the JSON body of a POST, of the query of a GET
    QString taskType{};     ///< empty when it makes no task
    QStringList outputs{};  ///< of the task: "video_url" ...
};

/// Why a request is refused, in the words of the error envelope.
struct Complaint {
    QString type = QStringLiteral("validation_error");
    QString code{};
    QString message{};
    QString param{};
};

/// The first field that is missing, unknown, of another type or outside its values.
std::optional<Complaint> check(const Operation& operation, const QJsonObject& fields);

/// Query parameters with whole numbers as numbers, so that they pass the same check.
QJsonObject fieldsOf(const Operation& operation, const QUrlQuery& query);

}  // namespace apidoc
