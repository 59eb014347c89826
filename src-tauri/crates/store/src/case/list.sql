SELECT cases.*, orders.number, orders.buyer_name, orders.buyer_username, orders.items_text, shops.platform,
       (SELECT min(at) FROM reminders WHERE reminders.case_id = cases.id AND reminders.state <> 'done') AS next_at
FROM cases JOIN orders ON orders.id = cases.order_id JOIN shops ON shops.id = orders.shop_id
