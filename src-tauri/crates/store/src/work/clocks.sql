SELECT cases.id, cases.status IN ('closed', 'merged') AS done, cases.status, cases.kind,
       cases.platform_stage AS stage, orders.shop_id,
       coalesce((SELECT min(at) FROM reminders WHERE reminders.case_id = cases.id AND reminders.state <> 'done'), '9999') AS next_at,
       cases.opened_at, coalesce(CAST(cases.exposure AS REAL), -1.0) AS money, orders.number,
       coalesce(cases.snoozed_until, '') AS snoozed_until,
       CASE WHEN cases.status LIKE 'waiting%'
            THEN (SELECT max(started_at) FROM waits WHERE waits.case_id = cases.id) END AS waiting_since,
       coalesce(cases.needed_by, '9999') AS needed_by,
       coalesce(substr(cases.exposure, instr(cases.exposure, ' ') + 1), '~') AS currency,
       place_key(ship_line1, ship_line2, ship_city, ship_postal_code, ship_country) AS place,
       postal_key(ship_postal_code, ship_country) AS postal
FROM cases JOIN orders ON orders.id = cases.order_id
