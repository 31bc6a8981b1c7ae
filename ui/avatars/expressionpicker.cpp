// SPDX-License-Identifier: MIT
#include "ui/avatars/expressionpicker.h"

#include "ui/widgets/buttons.h"

#include <QtGui/qstandarditemmodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qstyleditemdelegate.h>

using namespace Qt::StringLiterals;

namespace {
constexpr QSize inTheBox(20, 20), inTheList(48, 48);
enum Role { Id = Qt::UserRole, Thumbnail, Film };
}  // namespace

/// Pictures are asked for when a row is painted.
class ExpressionItems : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;

    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DecorationRole)
            return QStandardItemModel::data(index, role);
        const QUrl thumbnail = index.data(Thumbnail).toUrl();
        if (thumbnail.isEmpty())
            return {};
        const QImage image = pictures.filled ? pictures.filled(thumbnail, inTheList * ratio) : QImage();
        if (!image.isNull())
            return QIcon(QPixmap::fromImage(image));
        QPixmap nothing(inTheList);  // so that names stand below each other
        nothing.fill(Qt::transparent);
        return QIcon(nothing);
    }

    void add(const QString& name, const QString& id, const ExpressionTemplate& expression = {}) {
        auto* item = new QStandardItem(name);
        item->setSizeHint({0, inTheList.height() + 4});  // also without a picture
        item->setData(id, Id);
        item->setData(expression.thumbnail, Thumbnail);
        item->setData(expression.preview, Film);
        appendRow(item);
    }

    AvatarPictures pictures;
    qreal ratio = 1;
};

ExpressionPicker::ExpressionPicker(QWidget* parent)
    : QWidget(parent),
      m_box(new QComboBox(this)),
      m_play(widgets::iconButton(u"media-playback-start"_s, tr("Play what this expression looks like"), this)),
      m_items(new ExpressionItems(this)) {
    m_box->setObjectName(u"sceneExpression"_s);
    m_box->setAccessibleName(tr("Expression"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    auto* list = new QListView(m_box);
    list->setUniformItemSizes(true);  // else each would be asked for to be measured
    m_box->setView(list);
    m_box->setItemDelegate(new QStyledItemDelegate(m_box));  // the style's own knows one size of picture only
    m_box->setModel(m_items);
    m_box->setIconSize(inTheBox);
    list->setIconSize(inTheList);
    m_play->setObjectName(u"playExpression"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(4);
    line->addWidget(m_box, 1);
    line->addWidget(m_play);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_box->currentData(Id).toString()); });
    connect(m_box, &QComboBox::currentIndexChanged, this, &ExpressionPicker::refreshPlay);
    connect(m_play, &QToolButton::clicked, this, [this] { Q_EMIT previewRequested(preview(), m_box->currentText()); });
    setExpressions({});
}

ExpressionPicker::~ExpressionPicker() = default;

void ExpressionPicker::setPictures(const AvatarPictures& pictures) {
    m_items->pictures = pictures;
    m_items->ratio = devicePixelRatioF();
    m_box->update();
}

void ExpressionPicker::pictureChanged(const QUrl& url) {
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->index(row, 0).data(Thumbnail).toUrl() == url)
            Q_EMIT m_items->dataChanged(m_items->index(row, 0), m_items->index(row, 0), {Qt::DecorationRole});
    }
    m_box->update();
}

void ExpressionPicker::setExpressions(const QList<ExpressionTemplate>& expressions) {
    m_items->clear();
    m_items->add(tr("Automatic"), {});
    for (const ExpressionTemplate& expression : expressions)
        m_items->add(expression.name.isEmpty() ? expression.id : expression.name, expression.id, expression);
    setCurrent({});
}

void ExpressionPicker::setCurrent(const QString& id) {
    int row = m_box->findData(id, Id);
    if (row < 0) {  // set by hand, or the list is not here
        m_items->add(id, id);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
    refreshPlay();
}

QUrl ExpressionPicker::preview() const {
    return m_box->currentData(Film).toUrl();
}

void ExpressionPicker::refreshPlay() {
    m_play->setVisible(!preview().isEmpty());
}
