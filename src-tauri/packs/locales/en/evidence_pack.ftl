# The evidence pack of a case. What is printed is read by people outside: parties are named, nobody is addressed.

form-evidence-pack = Evidence pack
op-evidence-pack = Made the evidence pack of { $subject }
dialog-save-evidence-pack = Save the evidence pack
err-evidence-pack-ending = "{ $path }" is neither a document nor an archive. End the name with .pdf, or with .zip to take the attached files along.
err-evidence-profile-unknown = There is no list "{ $profile }". Known: { $known }.

record-meter = { $done } of { $of } sections complete
record-complete = Complete
record-lacking = { $count ->
    [one] { $count } thing missing
   *[other] { $count } things missing
}
record-stays-private = Private notes, what you suspect and how the buyer behaves are never in it.
record-stays-struck = { $count ->
    [one] { $count } entry that you struck out stays here.
   *[other] { $count } entries that you struck out stay here.
}
record-stays-files = { $count ->
    [one] { $count } attached file belongs to something private or struck out and stays here.
   *[other] { $count } attached files belong to something private or struck out and stay here.
}

record-section-order = Order details
record-section-communication = Communication
record-section-policies = Policies
record-section-evidence = Evidence

record-part-order-day = Day of the order
record-part-address = Address as imported
record-part-items = Items
record-part-total = What was paid
record-part-parcel = Parcel with tracking number
record-part-buyer-words = Words of the buyer
record-part-answer = Answer to the buyer
record-part-policy-version = Policy on the day of the order
record-part-policy-published = Where buyers could read it before
record-part-clause-cited = Clause that answers the request
record-part-tracking-events = Tracking events
record-part-proof-of-delivery = Proof of delivery
record-part-attachments = Attached files

record-note-day = { $day }
record-note-address = { $place }
record-note-items = Lines: { $count }
record-note-total = { $amount }
record-note-number = { $number }
record-note-entries = In the timeline: { $count }
record-note-version = Version { $version }, in force since { $day }
record-note-published = { $place }, since { $day }
record-note-clause = Cited word for word
record-note-events = Recorded: { $count }
record-note-proof = Everything the list asks for is there
record-note-files = Attached: { $count }
record-note-not-sent = Not sent yet
record-note-proof-not-asked = Nobody doubts the delivery in such a case
record-note-no-list = No list of the marketplace is known
record-note-no-order-day = No file names the day of the order. Import the marketplace’s own export of it.
record-note-no-address-told = No file names the address. Import the marketplace’s own export of the order.
record-note-no-items = No file names the items. Import the export that lists them.
record-note-no-total-told = No file says what was paid. Import the export that has the total.
record-note-no-parcel = No tracking number belongs to the order. Import the export of your shipping program.
record-note-no-buyer-words = No message from the buyer is in the timeline. Paste it there.
record-note-no-answer = No message to the buyer is in the timeline. Paste it there.
record-note-no-policy = There was no policy. Write one under Policies, for orders to come.
record-note-policy-later = Your first policy holds since { $day }, which is after the order. If it stood somewhere before, enter it under Policies with its true first day.
record-note-no-day-for-policy = Without the day of the order nobody can say which version held.
record-note-no-policy-public = Without a policy in force on that day there is nothing to show.
record-note-not-published = Nothing says where buyers could read version { $version } before they ordered. Note the place and the day under Policies.
record-note-no-clause = No clause is cited. Choose it in the request on the case.
record-note-no-events = No tracking event is recorded. Paste the carrier’s page into the tracking of the order.
record-note-proof-gaps = Points missing or not known: { $count }. The list on the case names each.
record-note-no-files = No file is attached. A picture of the tracking page, a receipt or a photo makes it stronger.
record-note-no-photos = No file is attached. Attach the photos of the goods to the case.

record-limit-takes-media = Takes only: { $media }
record-limit-takes-file-bytes = Each file smaller than { $limit } kB
record-limit-takes-total-bytes = All files together smaller than { $limit } kB
record-limit-takes-total-bytes-most = All files together up to { $limit } kB
record-limit-takes-pages = The document shorter than { $limit } pages
record-limit-takes-files = Up to { $limit } files
record-over-media = { $file } is { $media }, which is not taken. Save it as another kind of file and attach that one.
record-over-file-bytes = { $file } has { $size } kB and has to be smaller than { $limit } kB.
record-over-total-bytes = All files together have { $size } kB and have to be smaller than { $limit } kB. Leave out what proves least.
record-over-total-bytes-most = All files together have { $size } kB; up to { $limit } kB are taken. Leave out what proves least.
record-over-pages = { $file } has { $pages } pages and has to have fewer than { $limit }.
record-over-files = There are { $count } files; up to { $limit } are taken. Leave out what proves least.
source-limits-ebay = eBay, seller update on payment disputes
source-limits-shopify = A guide to Shopify’s chargeback form

# The document.

record-title = Evidence for order { $number } on { $platform }
record-lead = Put together from the records of the case. Every entry names its record. Times are those of { $zone }, with their distance from UTC.
record-lacks = Not on record: { $parts }.
record-nothing = Nothing is on record.
record-seller = Seller
record-instant = { $when } (UTC{ $offset })
record-entry = Record { $entry }
record-marketplace = Marketplace
record-ordered = Ordered
record-paid = Paid
record-ship-by = To be shipped by
record-status = Status there
record-buyer = Buyer
record-address = Address as imported
record-address-edited = The seller wrote another address over it later; the one above is the one the marketplace gave.
record-item = Item
record-quantity = Quantity
record-price = Price each
record-subtotal = Items
record-shipping = Shipping
record-tax = Tax
record-discount = Discount
record-total = Total
record-parcels = Parcels
record-carrier = Carrier and service
record-tracking = Tracking number
record-handed-over = Handed over
record-delivered = Delivered
record-payments = Payments
record-when = When
record-payment = Payment
record-reference = Reference
record-amount = Amount
record-source-file = From { $file }, line { $lines }, imported on { $day }.
record-party-seller = Seller
record-party-buyer = Buyer
record-party-carrier = Carrier
record-party-platform = Marketplace
record-party-payment-provider = Payment provider
record-party-authority = Authority
record-between = { $from } to { $to }
record-opened = Case opened
record-first-words = The buyer’s first words
record-message = Message
record-call = Phone call
record-edited = { $count ->
    [one] put right once, newest wording
   *[other] put right { $count } times, newest wording
}
record-struck = { $count ->
    [one] { $count } entry was struck out as a mistake and is not in here.
   *[other] { $count } entries were struck out as mistakes and are not in here.
}
record-remedy-offer-seller = The seller offered
record-policy = Policy
record-policy-version = Version { $version }, in force since { $day }
record-public = Public before the order
record-public-at = { $place }, since { $day } ({ $language })
record-no-policy = No policy was in force on { $day }.
record-cited = Clause cited: { $clause }
record-clauses = Other clauses that apply
record-clause = Clause
record-wording = Wording
record-scans = Tracking of { $number }
record-scan-times = Times of scans stand as the carrier wrote them; where no distance from UTC stands beside one, the carrier named none.
record-place = Place
record-said = What was said
record-from = From
record-from-page = carrier’s page
record-from-seller = noted by the seller
record-from-file = exported file
record-proof = Proof of delivery as { $platform } asks for it
record-point = Point
record-state = State
record-fact = Fact
record-list-source = List after: { $source }, looked at on { $day }.
record-filings = Filed
record-filed = What
record-with = With
record-number = Number
record-filed-on = Filed on
record-papers = Papers made
record-paper = Paper
record-pages = Pages
record-file = { $kind }, { $size } kB, attached on { $day }
word-language-en = English
word-language-de = German
