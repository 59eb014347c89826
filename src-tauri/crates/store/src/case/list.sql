SELECT cases.*, orders.number, orders.buyer_name, orders.buyer_username, orders.items_text, shops.platform,
       nullif(case_clocks.next_at, '9999') AS next_at, case_clocks.waiting_since, case_clocks.next_step,
       case_clocks.steps_epoch = (SELECT epoch FROM case_epoch) AS steps_known, case_clocks.steps_from,
       case_clocks.steps_until
FROM cases JOIN orders ON orders.id = cases.order_id JOIN shops ON shops.id = orders.shop_id
     JOIN case_clocks ON case_clocks.id = cases.id
