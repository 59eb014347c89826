INSERT INTO order_search (rowid, number, buyer, address, items, tracking)
SELECT orders.id, number,
       concat_ws(' ', buyer_name, buyer_username, buyer_email, buyer_phone),
       -- The addressee is nearly always the buyer, and nobody looks for all orders of a country.
       concat_ws(' ', nullif(ship_name, buyer_name), ship_company, ship_line1, ship_line2, ship_postal_code,
                 ship_city, ship_region, (SELECT words FROM order_places WHERE order_places.id = orders.id)),
       items_text,
       (SELECT group_concat(tracking_number, ' ') FROM shipments INDEXED BY shipments_tracking
        WHERE order_id = orders.id AND tracking_number <> '')
FROM orders
