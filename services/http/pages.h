// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/apiclient.h"

#include <memory>

/// Reads lists that come in pages, one after the other, until none is left. A vendor that always says "more" ends
/// with `mostPages`; one whose next page is empty or the same ends there.
template <class Query, class Page, class Item>
class Pages : public std::enable_shared_from_this<Pages<Query, Page, Item>> {
public:
    static constexpr int mostPages = 500;

    struct Reading {
        Caller caller{};
        Endpoint<Query, Page> endpoint{};
        QList<Query> queries{};                            ///< lists to be read, each from its first page
        QList<Item> Page::*items = nullptr;
        std::function<void(Query&, const Page&)> turn{};   ///< makes the query for the next page
        std::function<void(const Query&, Item&)> mark{};   ///< what only the question tells of an item; may be absent
        std::function<void(QList<Item>&)> sift{};          ///< takes out what was there before; may be absent
        std::function<void(const QList<Item>&)> told{};    ///< each page as it comes, never an empty one; may be absent
        std::function<void(Result<QList<Item>>)> done{};
    };

    static void read(ApiClient& client, QObject* context, Reading reading) {
        auto pages = std::shared_ptr<Pages>(new Pages(client, context, std::move(reading)));
        pages->next();
    }

private:
    Pages(ApiClient& client, QObject* context, Reading reading)
        : m_client(client), m_context(context), m_reading(std::move(reading)) {}

    void next() {
        if (m_reading.queries.isEmpty())
            return m_reading.done(m_items);
        m_client.call<Query, Page>(m_reading.caller, m_reading.endpoint, m_reading.queries.first(), m_context,
                                   [self = this->shared_from_this()](const Result<Page>& page) { self->take(page); });
    }

    void take(const Result<Page>& page) {
        // Vendors say "nothing found" with an error where a list is empty.
        const bool empty = !page && page.error().kind == failure::Kind::NotFound && page.error().httpStatus < 300;
        if (!page && !empty)
            return m_reading.done(fail(page.error()));
        QList<Item> items = page ? (*page).*(m_reading.items) : QList<Item>();
        for (Item& item : items) {
            if (m_reading.mark)
                m_reading.mark(m_reading.queries.first(), item);
        }
        if (m_reading.sift)
            m_reading.sift(items);
        if (m_reading.told && !items.isEmpty())
            m_reading.told(items);
        // A filter may leave a page empty; the same page over and over is no list.
        m_empty = items.isEmpty() ? m_empty + 1 : 0;
        const bool news = items.isEmpty() ? m_empty < 3 : items != m_last;
        const bool turns = page && page->more && news && ++m_pages < mostPages;
        m_items += items;
        m_last = turns ? items : QList<Item>();
        if (turns)
            m_reading.turn(m_reading.queries.first(), *page);
        else
            m_reading.queries.removeFirst();
        next();
    }

    ApiClient& m_client;
    QObject* m_context;
    Reading m_reading;
    QList<Item> m_items;
    QList<Item> m_last;
    int m_pages = 0;
    int m_empty = 0;  ///< empty pages in a row
};
