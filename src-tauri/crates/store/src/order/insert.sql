INSERT INTO orders (
  shop_id, number, import_id, fingerprint, ordered_at, paid_at, ship_by, deliver_by, stage, platform_status,
  buyer_name, buyer_username, buyer_email, buyer_phone,
  ship_name, ship_company, ship_line1, ship_line2, ship_city, ship_region, ship_postal_code, ship_country,
  total, total_minor, subtotal, shipping, tax, discount, refunded, items_text, buyer_note
) VALUES (
  :shop_id, :number, :import_id, :fingerprint, :ordered_at, :paid_at, :ship_by, :deliver_by, :stage, :platform_status,
  :buyer_name, :buyer_username, :buyer_email, :buyer_phone,
  :ship_name, :ship_company, :ship_line1, :ship_line2, :ship_city, :ship_region, :ship_postal_code, :ship_country,
  :total, :total_minor, :subtotal, :shipping, :tax, :discount, :refunded, :items_text, :buyer_note
)
