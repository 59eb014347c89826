# Words and sentences of the core: dates, errors, operations, reminders.

### Dates

date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-day-long = { $locale ->
    [en-US] { $weekday }, { $month } { $day }, { $year }
   *[en-GB] { $weekday }, { $day } { $month } { $year }
}
date-day = { $locale ->
    [en-US] { $month } { $day }, { $year }
   *[en-GB] { $day } { $month } { $year }
}
date-instant = { $day }, { $time }

### Names of things

word-platform-etsy = Etsy
word-platform-ebay = eBay
word-platform-amazon = Amazon
word-platform-shopify = Shopify
word-platform-other = Other
word-status-open = Your turn
word-status-waiting-buyer = Waiting for the buyer
word-status-waiting-carrier = Waiting for the carrier
word-status-waiting-authority = Waiting for the inspector
word-status-closed = Closed
word-party-seller = you
word-party-buyer = the buyer
word-party-carrier = the carrier
word-party-platform = the platform
word-party-authority = the postal inspector
word-channel-platform-message = Platform message
word-channel-case-thread = Official case thread
word-channel-email = E-mail
word-channel-phone = Telephone
word-channel-letter = Letter by post
word-channel-in-person = In person
word-resolution-found-by-buyer = The buyer found it
word-resolution-found-after-notice = It turned up after the inquiry
word-resolution-delivered-late = It came late
word-resolution-refunded-full = Refunded in full
word-resolution-refunded-partial = Refunded in part
word-resolution-replaced = Replaced
word-resolution-cancelled-before-shipment = Cancelled before it was sent
word-resolution-returned-refunded = Sent back and refunded
word-resolution-store-credit = Store credit given
word-resolution-declined = Declined
word-resolution-withdrawn-by-buyer = The buyer took it back
word-resolution-buyer-silent = The buyer stopped writing
word-resolution-decided-for-seller = The platform decided for you
word-resolution-decided-for-buyer = The platform decided for the buyer
word-resolution-other = Something else
word-cause-unknown = unknown
word-cause-early-delivery-scan = scanned too early
word-cause-misdelivery = delivered elsewhere
word-cause-theft = stolen
word-cause-delay = only late
word-cause-customs = held at customs
word-cause-fraud = the buyer may have it
word-grade-A = official page
word-grade-B = archived official text
word-grade-C = third party
word-grade-R = recalled, please check
word-grade-own = our own advice
word-thing-import = import
word-thing-reminder = reminder
word-looks-picture = a picture
word-looks-pdf = a PDF document
word-looks-spreadsheet = a spreadsheet of a kind that Docket does not read; save it as XLSX or CSV
word-looks-archive = an archive; unpack it first
word-looks-database = a database
word-looks-web-page = a web page; the platform may have sent its sign-in page instead of the export
word-looks-xml = XML data
word-looks-json = JSON data
word-looks-document = a text document
word-looks-binary = no text at all
word-looks-plain-text = plain text without columns
word-excess-unpacked = it unpacks to more than any export has. If you trust it, save the sheet as CSV and import that
word-excess-parts = it consists of more parts than any export has. Save the sheet as CSV and import that
word-excess-rows = something stands below row 2,000,000. Delete what stands below the table and save it again
word-excess-columns = something stands right of column 10,000. Delete what stands right of the table and save it again
word-excess-cells = its first and its last cell lie too far apart. Delete what stands outside of the table, or save it as XLSX
word-excess-text = a sheet has more than 256 MB of text. Export a shorter period

### Cases

case-title-item-not-received = { $buyer }: parcel not received
wait-basis-pack = our suggestion ({ $grade })
wait-basis-setting = your setting
wait-basis-case = set by you for this case
lock-steps-first = First: { $steps }.

### Timeline

entry-opened = Case opened
entry-message = Message from { $from } to { $to }
entry-call = Call from { $from } to { $to }
entry-letter = Letter sent: { $letter }
entry-paper = Paper made: { $paper }
entry-step-done = { $step }: done
entry-step-skipped = { $step }: left out
entry-step-reopened = { $step }: taken up again
entry-note = Private note
entry-closed = Case closed: { $resolution }
entry-reopened = Case opened again
entry-suspicion = Suspected cause: { $cause }
entry-wait = { $days ->
    [one] Wait of one day
   *[other] Wait of { $days } days
}
entry-reminder-snoozed = Reminder put off until { $until }
entry-reminder-done = Reminder done

### Reminders and Today

reminder-wait-over = The wait is over: decide what comes next
reminder-promise = Keep your promise
reminder-body = { $buyer }: { $items } ({ $case })
reminder-digest-title = { $count ->
    [one] One matter needs you
   *[other] { $count } matters need you
}
reminder-digest-body = { $names } and others. Open Docket to see them all.
today-look = Look at the case
today-look-more = Order { $number }: every step is done or left out. Close the case when nothing is open.
today-own-more = Your own reminder on order { $number }
today-promise-more = You promised the buyer of order { $number } to be in touch.
today-wait-more = Order { $number }: the time you set has passed.
today-waiting-for = Waiting for { $party }
today-waiting-more = Order { $number }
today-order-more = Order { $number }

### What was done

op-import = Imported { $subject }
op-import-undo = Took back the import of { $subject }
op-demo = Filled the sample shop
op-demo-leave = Left the sample shop
op-settings-set = Saved the settings
op-case-open = Opened a case on order { $subject }
op-case-step = Recorded a step of { $subject }
op-case-step-skip = Left out a step of { $subject }
op-case-step-reopen = Took up a step of { $subject } again
op-case-log = Wrote into the timeline of { $subject }
op-case-suspect = Noted a suspected cause in { $subject }
op-case-close = Closed { $subject }
op-case-reopen = Opened { $subject } again
op-wait-set = Changed the wait of { $subject }
op-letter-send = Recorded a letter as sent in { $subject }
op-paper-make = Made a paper for { $subject }
op-reminder-add = Added a reminder to { $subject }
op-reminder-snooze = Put off a reminder of { $subject }
op-reminder-done = Marked a reminder of { $subject } as done
op-reminder-show = Showed reminders
op-side-join = Matched { $subject } with its order
op-side-aside = Set { $subject } aside
op-side-release = Put { $subject } back to those that wait
op-order-edit = Changed order { $subject } by hand
op-order-edit-keep = Kept your change to order { $subject }
op-order-edit-drop = Dropped your change to order { $subject }
op-backup = Backed up to { $subject }
op-undo = Took something back
op-redo = Did something again
op-undone = Taken back: { $what }

### Dialogs of the system

dialog-import = Import orders
dialog-exports = Exports (tables as text or workbooks)
dialog-all = All files
dialog-save-paper = Save the paper as PDF
dialog-backup = Back up the store

### Import

format-etsy-orders = Etsy sold orders
format-etsy-items = Etsy sold order items
format-ebay-orders = eBay orders report
format-ebay-sales-history = eBay sales history
format-shopify-orders = Shopify orders
format-generic-orders = Table of orders
format-paypal-activity = PayPal activity
format-stripe-payments = Stripe payments
format-stripe-balance = Stripe balance
format-shipstation-shipments = ShipStation shipments
format-shipstation-export = ShipStation shipments (newer headings)
format-pirateship = Pirate Ship shipments
format-chitchats-shipments = Chit Chats shipments
format-shippo-shipments = Shippo shipments
format-stamps-history = Stamps.com history
format-usps-click-n-ship = USPS Click-N-Ship history
format-dhl-gkp-shipments = DHL shipment list
format-dhl-gkp-template = DHL address file
format-royal-mail-click-drop = Royal Mail Click & Drop
format-sendcloud-parcels = Sendcloud parcels
format-easypost-shipments = EasyPost shipments
format-woocommerce-webtoffee = WooCommerce orders (WebToffee)
format-woocommerce-csv-export = WooCommerce orders (Customer/Order CSV Export)
format-woocommerce-advanced-export = WooCommerce orders (Advanced Order Export)
format-generic-shipments = Table of parcels
format-generic-payments = Table of payments
import-because-columns = because of { $matched } of { $of } columns
import-because-header = headings on line { $line }
import-because-wording = wording { $locale }
import-because-chosen = chosen by you
import-because-mapped = { $headings ->
    [one] one column mapped by you
   *[other] { $headings } columns mapped by you
}
import-delimiter-comma = comma
import-delimiter-semicolon = semicolon
import-delimiter-tab = tab
import-dates-mdy = month / day / year
import-dates-dmy = day / month / year
import-dates-ymd = year / month / day
import-dates-none = no dates
import-dates-sure = { $rows ->
    [one] sure from one row
   *[other] sure from { $rows } rows
}
import-dates-assumed = assumed: please check
import-dates-chosen = chosen by you
import-warn-no-records = The file has headings and no records. Export a period in which you sold something.
import-warn-dates-ambiguous = The dates in "{ $column }" (such as { $sample }) can be read in two ways; { $order } is assumed. Choose the other order if that is wrong.
import-warn-dates-conflict = The dates in "{ $column }" contradict each other: { $mdy } can only be month first, { $dmy } only day first. Choose one order, or export the file again.
import-warn-dates-swapped = A spreadsheet swapped day and month in { $cells } cells of "{ $column }"; they are put right.
import-warn-decimals = Some amounts are written with a point and some with a comma. Check the totals below.
import-warn-currency = The file does not name the currency; { $currency } is assumed.
import-warn-currency-missing = { $amounts } amounts have no currency and stay empty. Name the currency, and they are read.
import-warn-damaged = A spreadsheet destroyed { $cells } numbers in "{ $column }". They are left empty. Import the file as the platform gave it, without opening it in a spreadsheet.
import-warn-lost-zeros = { $cells } postal codes in "{ $column }" have lost their leading zeros in a spreadsheet.
import-warn-duplicate = Two columns are headed "{ $heading }"; the first one with content is read.
import-warn-encoding-guessed = The encoding is probably { $encoding }. Check the names below.
import-warn-encoding-broken = { $records } records have letters that cannot be read. Export the file again as UTF-8.
import-warn-missing = The file has no column for: { $fields }.
import-warn-scattered = The rows of { $orders } orders do not stand together; each is read as one order all the same.
import-warn-guessed = The headings of this table are of no program that Docket knows; what its columns hold was guessed. Check them below, and name those that are wrong.
import-problem-no-order-number = No order number, so nothing to know the order by: left out
import-problem-amount-unreadable = "{ $field }" is no amount: left empty
import-problem-date-unreadable = "{ $field }" is no date: left empty
import-problem-damaged = "{ $field }" was destroyed by a spreadsheet: left empty
import-problem-currency-unknown = "{ $field }" names no known currency
import-problem-too-few-cells = Fewer cells than headings
import-problem-too-many-cells = More cells than headings
import-problem-truncated-line = The line stops in the middle: export the file again
import-problem-repeated-order = The same order stands in the file twice with different facts: the later one counts
import-problem-encoding-broken = Letters that cannot be read
import-problem-quantity-unreadable = "{ $field }" is no whole number: one piece is assumed
import-problem-no-order = An item without an order
import-problem-cell-too-long = A record far longer than any order: left out
import-ignored-preamble = Line above the headings
import-ignored-separator-line = Line that names the separator
import-ignored-blank = Empty line
import-ignored-padding = Line of empty cells
import-ignored-footer = Closing line of the platform
import-ignored-repeated-header = The headings once more

### Errors: what, where, and what to do

err-store-missing = There is no store at { $path }. Check the path, or start Docket once to make it.
err-store-folder = { $path } is a folder. Name a file for the store.
err-store-not-ours = { $path } is not a Docket store. Nothing was changed. Choose another file.
err-store-newer = { $path } was written by a newer Docket (version { $found } of the store, this one knows { $known }). Nothing was changed. Update Docket to open it.
err-store-read-only = { $path } cannot be written. Check the rights of the file and its folder, and whether the disk is read-only.
err-disk-full = The disk with { $path } is full. Nothing was changed. Make room and try again.
err-store-busy = { $path } is being written by another program. Nothing was changed. Wait until it has finished and try again.
err-store-taken = { $path } is being restored or updated by another Docket. Try again when that has finished.
err-store-damaged = { $path } is damaged ({ $detail }). Restore the last backup; the file is left as it is.
err-store-failed = The store could not be used: { $detail }. Nothing was changed.
err-file-failed = { $path } could not be written or read: { $detail }. Check the folder and try again.
err-import-has-case = { $case } was opened on one of these orders. Take the case back first, then the import.
err-moved-on = This can no longer be taken back, because something later builds on it: { $later }.
err-nothing-to-undo = There is nothing to take back.
err-not-found = There is no { $what } { $id }.
err-cancelled = Cancelled. Nothing was changed.
err-form-unknown = There is no form "{ $form }". Ask for the list of papers.
err-paper-failed = The paper could not be made: { $detail }
err-pack-broken = Something built into Docket is broken: { $detail }
err-order-unknown = There is no order "{ $order }". Give its number on the platform or its id (O-1001).
err-order-ambiguous = Several orders have the number { $order }. Give one of the ids: { $ids }.
err-case-unknown = There is no case "{ $case }". Give its id (C-1001) or the number of its order.
err-case-ambiguous = Order { $case } has several cases. Give one of the ids: { $ids }.
err-case-closed = { $case } is closed. Open it again first.
err-case-not-closed = { $case } is not closed.
err-case-open-exists = { $case } is open on the same order. Go on there.
err-time-in-future = { $time } is in the future. Give the time at which it happened.
err-time-in-past = { $time } has passed. Give a time to come.
err-time-before-order = That is before the order was made ({ $ordered }). Check the date.
err-time-unreadable = "{ $time }" is no time. Write a day such as 2026-11-30, or a time such as 2026-11-30T09:00:00+01:00.
err-date-in-future = { $value } for "{ $field }" is in the future. Give the day on which it happened.
err-step-unknown = There is no step "{ $step }" in this case. It has: { $known }.
err-step-locked = "{ $title }" cannot be done yet. { $why }
err-step-done = "{ $title }" is done already. Take it up again to change it.
err-step-skipped = "{ $title }" was left out. Take it up again to do it.
err-step-not-done = "{ $title }" is not done yet.
err-step-not-skippable = "{ $title }" cannot be left out.
err-step-not-applicable = "{ $title }" does not apply to this order.
err-step-waiting = "{ $title }" waits until { $until }.
err-answer-missing = "{ $title }" needs an answer: { $answers }.
err-fields-missing = "{ $title }" still needs: { $fields }.
err-field-unknown = "{ $title }" has no field "{ $field }".
err-field-unreadable = "{ $value }" cannot be read as { $field }. Write amounts as 12.34 and days as 2026-11-30.
err-because-missing = Write a word why "{ $title }" is left out.
err-refund-too-large = { $amount } is more than what is left to refund ({ $most }).
err-wait-unknown = No wait runs for "{ $title }".
err-days-out-of-range = A wait has 1 to 365 days, not { $days }.
err-hour-out-of-range = The hour of reminders is 0 to 23, not { $hour }.
err-zone-unknown = "{ $zone }" is no time zone. Write one such as Europe/Berlin or America/New_York.
err-text-missing = Write something first.
err-indicator-missing = Write down what indicates it first. A suspicion without a sign helps nobody.
err-promise-open = You promised: "{ $promises }" Write a word why the case can be closed all the same.
err-letter-incomplete = The letter still needs: { $missing }.
err-paper-incomplete = The paper still needs: { $missing }. Fill these in, or allow gaps to fill in by hand.
err-reminder-unknown = There is no reminder "{ $reminder }".
err-side-unknown = There is no parcel or payment "{ $side }". The list of those that wait names them (L-12).
err-edit-because-missing = Write a word why you change this.
err-edit-empty = Write what should stand there.
err-edit-unknown = Nothing of that was changed by hand on order { $order }.
err-reminder-is-done = { $reminder } is done already.
err-import-unknown = There is no import "{ $import }". Import ids look like I-1.
err-import-undone = { $import } was taken back already.
err-store-not-empty = The sample shop needs an empty store. This one holds orders; nothing was changed.
err-name-unknown = "{ $name }" is no { $what }. There are: { $known }.
err-command-unknown = There is no command "{ $command }".
err-request-unreadable = The request cannot be read: { $detail }
err-desktop-failed = The desktop could not do that: { $detail }
err-import-not-found = { $path } does not exist. Check the path, or choose the file again.
err-import-is-folder = { $path } is a folder. Choose a file in it.
err-import-not-a-file = { $path } is no ordinary file. Choose an export.
err-import-permission-denied = { $path } may not be read. Check the rights of the file.
err-import-unreadable = { $path } could not be read: { $detail }. Copy it to this computer and try again.
err-import-empty = { $path } is empty. Export it again.
err-import-too-large = { $path } is { $size } GB; Docket reads exports of up to { $limit } GB. Export a shorter period.
err-import-not-a-table = { $path } is no export: it looks like { $looks }.
err-import-unknown-format = { $path } is a table, but none that Docket knows. Its headings are: { $headings }. Choose the orders export of your platform.
err-import-unknown-format-near = { $path } is a table, but none that Docket knows. Its headings are: { $headings }. The nearest known one is { $nearest }.
err-import-other-format = { $path } does not have the columns of { $format }. Its headings are: { $headings }.
err-import-no-such-format = There is no format "{ $format }". There are: { $known }.
err-import-no-such-encoding = There is no encoding "{ $encoding }".
err-import-no-such-delimiter = "{ $delimiter }" cannot separate cells.
err-import-no-such-field = "{ $heading }" of { $path } cannot be read as "{ $field }". There are: { $known }.
err-import-no-such-currency = There is no currency "{ $currency }". Give the three letters of its code, as in EUR.
err-import-nothing-to-import = { $path } goes into a program and holds nothing to import ({ $title }): it was written before there were any tracking numbers. Export the list of shipments instead.
err-import-encrypted = { $path } is protected by a password. Open it in your spreadsheet program, take the password off and save it again.
err-import-damaged = { $path } is damaged: { $detail }. Download it again, or open it in your spreadsheet program and save it again.
err-import-oversized = { $path } is too large: { $excess }.
err-import-no-such-sheet = { $path } has no sheet "{ $sheet }". It has: { $known }.
err-import-empty-sheet = The sheet "{ $sheet }" of { $path } is empty. Choose another one.
err-import-changed = { $path } has changed while it was read. Nothing was changed. Import it again.
err-backup-itself = { $path } is the store itself. Choose another file for the backup.
err-no-sample-shop = This is not the sample shop.
err-sample-has-own-orders = You imported { $file } into the sample shop. Take that import back first, so that none of your own orders is lost.
