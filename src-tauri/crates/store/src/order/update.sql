UPDATE orders SET
  number = :number, fingerprint = :fingerprint,
  ordered_at = :ordered_at, paid_at = :paid_at, ship_by = :ship_by, deliver_by = :deliver_by, stage = :stage,
  platform_status = :platform_status, buyer_name = :buyer_name, buyer_username = :buyer_username,
  buyer_email = :buyer_email, buyer_phone = :buyer_phone, ship_name = :ship_name, ship_company = :ship_company,
  ship_line1 = :ship_line1, ship_line2 = :ship_line2, ship_city = :ship_city, ship_region = :ship_region,
  ship_postal_code = :ship_postal_code, ship_country = :ship_country, total = :total, total_minor = :total_minor,
  subtotal = :subtotal, shipping = :shipping, tax = :tax, discount = :discount, refunded = :refunded,
  items_text = :items_text, buyer_note = :buyer_note
WHERE id = :id
