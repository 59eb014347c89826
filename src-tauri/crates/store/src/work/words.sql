SELECT cases.id AS rowid, concat_ws(' ', 'C-' || cases.id, orders.number, cases.platform_words {numbers}) AS number,
       concat_ws(' ', buyer_name, buyer_username, buyer_email, nullif(ship_name, buyer_name)) AS buyer,
       concat_ws(' ', items_text,
         (SELECT group_concat(tracking_number, ' ') FROM shipments WHERE order_id = orders.id AND tracking_number <> '')) AS items,
       concat_ws(' ', cases.reason,
         (SELECT group_concat(body, ' ') FROM entries WHERE entries.case_id = cases.id AND body <> '')) AS entries,
       iif(cases.status IN ('closed', 'merged'), 'done', 'open') AS state
FROM cases JOIN orders ON orders.id = cases.order_id
