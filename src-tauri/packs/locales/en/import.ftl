# Words about files to import: what a column holds, how a file is written, what was remembered.

### What a column holds

import-field-order-number = Order number
import-field-sales-record = Sales record number
import-field-ordered-at = Ordered on
import-field-time = Time of day
import-field-zone = Time zone
import-field-record-key = Number of the payment or parcel
import-field-store = Shop or marketplace it came from
import-field-paid-at = Paid on
import-field-shipped-at = Shipped on
import-field-ship-by = Ship by
import-field-deliver-by = Expected by
import-field-delivered-at = Delivered on
import-field-cancelled-at = Cancelled on
import-field-status = Status of the order
import-field-payment-status = Status of the payment
import-field-fulfillment-status = Status of the shipping
import-field-currency = Currency
import-field-total = Total
import-field-adjusted-total = Total after corrections
import-field-subtotal = Items in all
import-field-shipping = Shipping paid by the buyer
import-field-tax = Tax
import-field-more-tax = Further tax
import-field-discount = Discount
import-field-refunded = Refunded
import-field-gross = Amount paid
import-field-fee = Fee
import-field-net = What reached you
import-field-payment-type = Kind of payment
import-field-buyer-name = Buyer’s name
import-field-buyer-display = Buyer’s name and account in one
import-field-buyer-username = Buyer’s account
import-field-buyer-email = Buyer’s e-mail
import-field-buyer-phone = Buyer’s telephone
import-field-buyer-note = Buyer’s note
import-field-ship-name = Ship to: name
import-field-ship-first-name = Ship to: first name
import-field-ship-last-name = Ship to: last name
import-field-ship-company = Ship to: company
import-field-ship-line1 = Ship to: street and number
import-field-ship-line2 = Ship to: second line
import-field-ship-line3 = Ship to: third line
import-field-ship-house-number = Ship to: house number
import-field-ship-address = Ship to: whole address in one
import-field-ship-city = Ship to: city
import-field-ship-region = Ship to: state or region
import-field-ship-postal-code = Ship to: postal code
import-field-ship-country = Ship to: country
import-field-ship-phone = Ship to: telephone
import-field-bill-name = Bill to: name
import-field-bill-first-name = Bill to: first name
import-field-bill-last-name = Bill to: last name
import-field-bill-company = Bill to: company
import-field-bill-line1 = Bill to: street and number
import-field-bill-line2 = Bill to: second line
import-field-bill-city = Bill to: city
import-field-bill-region = Bill to: state or region
import-field-bill-postal-code = Bill to: postal code
import-field-bill-country = Bill to: country
import-field-bill-phone = Bill to: telephone
import-field-item-key = Number of the item line
import-field-item-listing = Number of the listing
import-field-item-sku = Item: SKU
import-field-item-title = Item: title
import-field-item-variation = Item: variation
import-field-item-quantity = Item: pieces
import-field-item-price = Item: price of one
import-field-item-total = Item: price of all pieces
import-field-items-packed = All items in one
import-field-carrier = Carrier
import-field-service = Shipping service
import-field-tracking-number = Tracking number
import-field-tracking-url = Address of the tracking page
import-field-postage = What the label cost you
import-field-insured-value = Insured value
import-field-status-at = When the status was reached
import-field-voided = Whether the label was voided
import-field-refund-status = Status of the refund
import-field-fee-currency = Currency of the fee
import-field-subject = Text that may name the order

### Groups of those

import-group-order = Order
import-group-dates = Dates
import-group-amounts = Amounts
import-group-buyer = Buyer
import-group-address = Ship to
import-group-bill = Bill to
import-group-item = Items
import-group-parcel = Parcel
import-group-payment = Payment

### Encodings

import-encoding-utf-8 = UTF-8, as most programs write today
import-encoding-windows-1252 = Windows, Western Europe
import-encoding-windows-1250 = Windows, Central Europe
import-encoding-windows-1251 = Windows, Cyrillic
import-encoding-macintosh = Macintosh, older programs
import-encoding-utf-16le = UTF-16, as “Unicode text” of Excel
import-encoding-utf-16be = UTF-16, bytes in the other order
import-encoding-iso-8859-15 = ISO, Western Europe with the euro
import-encoding-shift-jis = Shift JIS, Japanese
import-encoding-gb18030 = GB 18030, Chinese

### Deciding, remembering, pasting, the inbox folder

import-delimiter-bar = bar
import-kind-orders = orders
import-kind-items = items of orders
import-kind-shipments = parcels
import-kind-payments = payments
import-kind-tracking = tracking events
import-own-table = A table of my own
import-remembered = as you decided on { $day } for { $file }
import-asks-date-order = How are the dates in “{ $column }” written? Nothing in the file tells.
op-mapping-forget = Forgot what was decided for { $subject }
op-inbox-pass = Left { $subject } in the inbox folder
err-import-asks = In { $path } the dates in “{ $column }” (such as { $sample }) can be read in two ways. Say whether the month or the day comes first, then import it.
err-mapping-unknown = Nothing is remembered for tables with these headings any more.
err-paste-empty = There is no text to paste. Select the table, with its headings, in your browser or spreadsheet, copy it and paste it here.
err-paste-too-large = That is more text than can be pasted ({ $limit } MB at most). Save it as a CSV file and choose the file.
err-inbox-not-a-folder = { $path } is no folder that Docket can look into. Choose another one.
import-pasted = Pasted { $stamp }
dialog-inbox = Choose the folder in which your exports arrive
import-ignored-other-record = A record of another kind: a fee, a transfer, a total
import-ignored-description = A line that explains the columns

### Platforms and programs

word-platform-bigcommerce = BigCommerce
word-platform-chitchats = Chit Chats
word-platform-depop = Depop
word-platform-dhl = DHL
word-platform-discogs = Discogs
word-platform-easypost = EasyPost
word-platform-magento = Magento
word-platform-mercari = Mercari
word-platform-paypal = PayPal
word-platform-pirateship = Pirate Ship
word-platform-poshmark = Poshmark
word-platform-prestashop = PrestaShop
word-platform-royal-mail = Royal Mail
word-platform-sendcloud = Sendcloud
word-platform-shippo = Shippo
word-platform-shipstation = ShipStation
word-platform-square = Square
word-platform-squarespace = Squarespace
word-platform-stamps = Stamps.com
word-platform-stripe = Stripe
word-platform-tcgplayer = TCGplayer
word-platform-tiktok-shop = TikTok Shop
word-platform-usps = USPS
word-platform-vinted = Vinted
word-platform-walmart = Walmart
word-platform-wix = Wix
word-platform-woocommerce = WooCommerce
