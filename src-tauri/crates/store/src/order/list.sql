SELECT orders.id, shops.platform, orders.number, buyer_name, buyer_username, ship_city, ship_country, items_text,
       total, stage, ordered_at,
       (SELECT shipped_at FROM shipments WHERE shipments.order_id = orders.id AND shipped_at IS NOT NULL ORDER BY id LIMIT 1) AS shipped_at,
       (SELECT tracking_number FROM shipments WHERE shipments.order_id = orders.id AND tracking_number <> '' ORDER BY id LIMIT 1) AS tracking_number,
       (SELECT cases.id FROM cases WHERE cases.order_id = orders.id AND cases.status NOT IN ('closed', 'merged') ORDER BY id LIMIT 1) AS open_case
FROM orders JOIN shops ON shops.id = orders.shop_id
