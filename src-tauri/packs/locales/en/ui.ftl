# The strings of the interface. Sentences that the core makes (errors, steps, toasts) are in its own files.
# Say what to do now; verbs on buttons; no sentence glued from pieces.

## Words used everywhere
cancel = Cancel
close = Close
copy = Copy
save = Save
loading = Loading…
private = private
private-text = Never leaves this computer’s case file: not in letters, not in papers, not in exports.
not-yet = not yet
field-choose = Choose…
field-missing = Still missing.
field-unreadable = Docket cannot read this.
field-currency = Currency of { $label }
table-sort = Sort by { $column }

## Frame
navigation = Main
today = Today
lost = Lost packages
requests = Cancellations
orders = Orders
imports = Imports
settings = Settings
import-orders = Import orders
search-everything = Search orders, buyers, tracking, cases
undo = Undo
undo-what = Undo: { $what }
redo = Redo
redo-what = Redo: { $what }
saved-here = Saved on this computer
backup-verified = Backup verified { $relative }
backup-never = No backup yet
sample-shop = Sample shop
sample-leave = Leave the sample shop
toasts = Messages
toast-dismiss = Dismiss message

## Palette and shortcuts
palette = Find or do
palette-input = Type what to do, a name, a number…
palette-results = Results
palette-actions = Do
palette-cases = Cases
palette-orders = Orders
palette-go = Go to { $place }
palette-none = Nothing found for “{ $text }”.
palette-all-orders = Search all orders for “{ $text }”
keys = Keyboard shortcuts
keys-everywhere = Everywhere
keys-list = In lists
keys-case = In a case
keys-palette = Find or do anything
keys-search = Search this screen
keys-undo = Undo
keys-redo = Redo
keys-today = Go to Today
keys-lost = Go to Lost packages
keys-requests = Go to Cancellations
keys-orders = Go to Orders
keys-policies = Go to Policies
keys-reports = Go to Reports
keys-imports = Go to Imports
keys-import = Import orders
keys-sheet = Show this sheet
keys-next = Next
keys-previous = Previous
keys-open = Open
keys-close = Close what is beside the list
keys-first = First
keys-last = Last
keys-page-down = One page down
keys-page-up = One page up
keys-snooze = Snooze
keys-done = Mark as done
keys-note = Write something down
keys-single = Use shortcuts that are a single letter

## When something goes wrong
error-unreachable = Docket’s core did not answer. Nothing was changed. Please try again.
failure-title = That did not work
failure-retry = Try again
failure-incident = If you report this, name incident { $incident }.
unusable-title = Docket cannot open its data
unusable-where = Your data lies here:
unusable-safe = Nothing was changed. Docket has left the file as it is.

## Dates
due-late-days = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
due-late-today = late since today
snooze = Snooze
snooze-title = Remind me again
snooze-tomorrow = Tomorrow
snooze-days = In { $days } days
snooze-week = In a week
snooze-until = On this day

## Sources
grade-a = official page
grade-b = archived official text
grade-c = third party
grade-r = recalled, please check
source-copy = Copy link
source-copied = Link copied. Open it in your browser.

## First start
start-title = A parcel is missing? Start here.
start-text = Docket shows what to do now, by when and why, and has the letter or the form ready.
start-import-title = With your own orders
start-import-text = Choose the order file you downloaded from your shop. You will see how Docket reads it before anything is saved.
start-sample-title = Just looking
start-sample-text = An invented shop with a few lost parcels. For trying out; you can leave it again.
start-sample = Look around with a sample shop
start-private = Everything stays on this computer. Docket sends nothing, to nobody: you copy, print or send each letter yourself.

## Today
today-overdue = Overdue
today-today = Today
today-week = This week
today-waiting = Waiting on others
today-next = Next step
today-case = Selected case
today-done = Done
today-empty = Nothing needs you today
today-empty-text = When a parcel goes missing, find its order and open a case. Docket will tell you what comes next.
today-empty-orders = Find an order

## Orders
order = Order
order-of = { $platform } { $number }
order-number = Order
order-buyer = Buyer
order-place = Place
order-items = Items
order-total = Total
order-subtotal = Items in all
order-shipping = Shipping
order-tax = Tax
order-discount = Discount
order-refunded = Refunded
order-stage = Stage
order-tracking = Tracking
order-ordered = Ordered
order-paid = Paid
order-ship-by = Ship by
order-shipped = Shipped
case-arrival = Expected
case-arrival-late = Late
order-deliver-by = Expected by
order-delivered = Delivered
order-address = Ship to
order-shipments = Parcels
order-no-shipment = No parcel in the file yet.
order-carrier = Carrier
order-carrier-unknown = Carrier not named
order-dates = Dates
order-note = Buyer’s note
order-contact = Contact
order-email = E-mail
order-phone = Telephone
order-cases = Cases
order-history = Cases with this buyer
order-source = Where this came from
order-case = Case { $case }
order-go-case = Open case { $case }
order-open-case = Open lost-package case
orders-find = Search number, buyer, address, item, tracking
orders-stage = Stage
orders-all-stages = All stages
orders-count = { $count ->
    [one] 1 order
   *[other] { $count } orders
}
orders-empty = No orders yet
orders-empty-text = Download the order file from your shop and import it here.
orders-none-found = No order matches
orders-none-found-text = Try fewer words, or part of the number.
orders-show-all = Show all orders
waiting = Parcels and payments without an order
waiting-line = { $count ->
    [one] 1 parcel or payment waits for its order
   *[other] { $count } parcels and payments wait for their order
}
waiting-waits = Waiting
waiting-aside = Set aside
waiting-filter = Which to show
waiting-count = { $count ->
    [one] 1 waits
   *[other] { $count } wait
}
waiting-aside-count = { $count } set aside
waiting-empty = Nothing waits for its order
waiting-empty-text = When a shipping or payment file tells of a parcel or payment that fits no order, or more than one, it waits here until you say where it belongs.
waiting-aside-empty = Nothing was set aside
waiting-aside-empty-text = What you mark as no order of yours is kept here and can be taken up again.
waiting-what = Parcel or payment
waiting-to = To
waiting-when = When
waiting-amount = Amount
waiting-from = From
waiting-parcel = Parcel
waiting-payment = Payment
waiting-void = cancelled
waiting-source = { $file }, line { $line }
waiting-named = The file names order { $number }.
waiting-unnamed = The file names no order.
waiting-which = Which order is it?
waiting-find = Find another order
waiting-likely = Orders that may fit
waiting-found = Orders found
waiting-none-likely = No order fits by name, postcode or number. Find it by its number or buyer.
waiting-none-found = No order matches.
waiting-join = Belongs to this order
waiting-join-name = Belongs to order { $number } of { $buyer }
waiting-not-mine = No order of mine
waiting-take-up = Put back to waiting
joined-place = matched by name and postcode
joined-hand = matched by you
joined-number = matched by order number
joined-not = Not this order
joined-not-name = { $number } is not of this order
parcel-cost = Label { $cost }
parcel-insured = Insured for { $value }
parcel-void = Cancelled label { $number }, not counted
# Tracking
tracking-heading = What the carrier says
tracking-paste = Paste tracking…
tracking-paste-title = Paste tracking
tracking-paste-text = Copy the lines with dates from the carrier’s page. Nothing is sent anywhere.
tracking-paste-field = What the carrier’s page says
tracking-paste-parcel = Which parcel
tracking-paste-which = Choose a parcel
tracking-paste-order = How these dates are meant
tracking-paste-read = What was read
tracking-paste-unread = Not read
tracking-paste-line = Line { $line }: { $text }
tracking-paste-known = known
tracking-paste-keep = Keep { $count ->
    [one] one event
   *[other] { $count } events
 }
tracking-note = Note one event…
tracking-note-title = Note one event
tracking-note-text = In the carrier’s words, or a status of your own with a word why.
tracking-note-at = When
tracking-note-place = Where
tracking-note-words = What the carrier says
tracking-note-status = Status
tracking-note-by-words = From the carrier’s words
tracking-note-because = Why you set it
tracking-note-keep = Keep the event
tracking-remove = Remove
tracking-remove-name = Remove: { $what }
tracking-all = Show all { $count } events
tracking-by-you = set by you: { $because }
# Payments and changes by hand
order-payments = Payments
payment-fee = Fee
payment-net = Received
payment-refunded = Refunded
source-lines = { $count ->
    [one] { $file }, line { $lines }
   *[other] { $file }, lines { $lines }
}
edit-ship-to = Change the shipping address
edit-buyer-name = Change the name
edit-buyer-email = Change the e-mail address
edit-buyer-phone = Change the telephone number
order-edit = Change
order-edit-why = Why? Kept with the change.
order-edit-hint = For example: asked by message on 3 May.
order-edit-save = Save change
order-edit-text = What the files say is kept. Your change stays when you import again.
edit-name = Name
edit-company = Company
edit-line1 = Street and number
edit-line2 = Second line
edit-city = City
edit-region = State or region
edit-postal-code = Postal code
edit-country = Country
edited-by-you = Changed by you:
edited-conflict = The newest file says:
edited-keep = Keep mine
edited-drop = Take the file’s
edited-back = Back to what the file says
order-earlier = Earlier addresses
order-earlier-warning = Before you send to another address: most platforms protect you only when the parcel went to the address of the order.
earlier-file = from { $file }
earlier-by-file = replaced by { $file }
earlier-by-you = replaced by you:
stage-unpaid = Unpaid
stage-to-ship = To ship
stage-shipped = Shipped
stage-delivered = Delivered
stage-cancelled = Cancelled
stage-refunded = Refunded
address-copy = Copy address
address-copied = Address copied
address-none = No address in the file.
tracking-copy = Copy number
tracking-copied = Tracking number copied
open-case-title = Open a lost-package case
open-case-text = Docket makes the plan for { $buyer }: what to do first, what to wait for and what to write.
open-case-reason = What did the buyer say?
open-case-hint = In their own words, if you have them. You can leave this empty.
open-case-needed-hint = Only if they said so: a birthday, a wedding.

### Kinds of cases and playbooks
open-case-kind = What is it about?
open-kind-item-not-received = The parcel did not arrive
open-kind-tracking-problem = The tracking looks wrong, or the buyer asks about it
open-kind-customs-hold = Customs holds the parcel
open-kind-not-as-described = It came, but damaged or not as described
open-kind-payment-dispute = The buyer went to the bank or the payment provider

## Cancellation requests

requests-empty = No request to cancel
requests-empty-text = When a buyer asks to cancel or withdraws, find the order and record the request there.
order-record-request = Record cancellation request
request = What the buyer asks for
request-asked = Asked { $when }
request-reason = Why, as far as the buyer says
request-class = What it comes down to
request-class-usual = As such a reason usually does
request-because = Why you read it otherwise now
request-reread = Read it anew
request-facts-open = { $count ->
    [one] One fact is still to find out before you decide.
   *[other] { $count } facts are still to find out before you decide.
}
request-facts-find = Find out
request-clause = Clause that answers it
request-clause-none = None cited yet
request-no-policy = No policy was in force on the day of the order, so that no clause can be cited.
conduct = How the buyer behaves
conduct-note = Note threats or insults
conduct-because = What happened
conduct-change = Change
conduct-take-back = Take it back
request-day = Day on which the buyer asked
request-day-hint = Left empty, it is now. Clocks run from it.
order-letters = Letters about this order
order-letters-write = Write a letter
order-letter-sent = { $title }, sent { $when }
request-open-title = Record a cancellation request
request-open-text = What does { $buyer } ask for?
request-open-words = The buyer's words
request-open-hint = Copy them as they were written. They stay as they are, whatever you make of the reason.
request-open-do = Record request
request-kind-cancellation = The buyer asks to cancel
request-kind-withdrawal = The buyer withdraws, as the law lets them
step-repeats = Write again while it runs. { $every }.
case-thanks = It turned up. A kind word of thanks rounds it off.
playbook-newer = This case follows the steps it was opened with; newer ones are in use.
playbook-renew = Take the newer steps
playbooks = Playbooks
playbooks-text = The steps of each kind of case. You can change a copy; cases opened afterwards follow it, open ones keep theirs.
playbook-steps = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
  }
playbook-own = Your copy
playbook-edit = Edit: { $title }
playbook-hint = What a step names has to exist, and every case needs an end. Docket tells the line when something does not fit.
playbook-save = Save as my copy
playbook-reset = Back to the built-in playbook
playbook-close = Close without saving

## Import
import-drop = Choose the order files from your shop
import-drop-text = Etsy, eBay, Amazon, Shopify, WooCommerce and others. You may drop several files here. Nothing is saved until you say so.
import-choose = Choose files
import-private = The files stay on this computer.
import-reading = Reading the files…
import-files = { $count ->
    [one] Import 1 file
   *[other] Import { $count } files
}
import-files-label = Files
import-add = Add files
import-remove = Leave out
import-remove-file = Leave out { $name }
import-unreadable = This file cannot be read
import-left-out = left out
import-orders-count = { $count ->
    [one] 1 order
   *[other] { $count } orders
}
import-to-look-at = { $count } to look at
import-understood = Understood as
import-encoding = letters: { $encoding }
import-delimiter = columns apart by: { $delimiter }
import-decimal = amounts like { $example }
import-dates = dates: { $how }
import-dates-title = How are dates written in this file?
import-rows = Orders as they will be read
import-rows-first = The first { $shown } of { $total } orders. Dates are shown in words, so that you can check them.
import-problems = { $count ->
    [one] One line to look at
   *[other] { $count } lines to look at
}
import-ignored = { $count ->
    [one] One line left out
   *[other] { $count } lines left out
}
problem-line = line { $line }
problem-refused = order left out
problem-show-all = Show all { $count }
count-new = new
count-updated = changed
count-unchanged = as before
count-rejected = refused
count-records = { $count ->
    [one] from 1 line of data
   *[other] from { $count } lines of data
}
import-commit = { $count ->
    [one] Import 1 order
   *[other] Import { $count } orders
}
import-nothing = Nothing to import
import-writing = Saving the orders…
import-progress = { $count ->
    [one] 1 line read
   *[other] { $count } lines read
}
import-stop = Stop
import-cancelled = Stopped. Nothing was saved.
import-report = { $count ->
    [0] Everything was known already
    [one] 1 order imported
   *[other] { $count } orders imported
}
import-report-text = These are the figures you saw before. You can take this import back as a whole.
import-undo = Undo import
import-undo-name = Undo import of { $name }
import-undone = taken back
import-see-orders = See the orders
imports-empty = Nothing imported yet
imports-empty-text = Each import is listed here, with its figures, and can be taken back.

## Deciding about a file, pasting, the inbox folder
import-change = change
import-automatic = Let Docket find out
import-format-title = What kind of file is this?
import-format-unknown = kind of file: not known
import-format-none-fits = When nothing else fits
import-shop-title = Which shop is it from?
import-shop = shop: { $shop }
import-shop-new = Another shop of yours
import-shop-use = Use this name
import-decimal-title = How are amounts written?
import-currency-title = Which currency are the amounts in?
import-currency = currency: { $currency }
import-currency-each = currency: as each line says
import-currency-none = currency: please choose
import-sheet-title = Which sheet of the workbook?
import-sheet = sheet: { $sheet }
import-encoding-title = How are letters stored in this file?
import-delimiter-title = What stands between two columns?
import-remembered-note = Read { $when }.
import-forget = Forget this
import-ask-why = Compare with a date you know, for example your last order. A wrong answer would put every date in the wrong month.
date-means = { $raw } is { $said }
date-none = { $raw } would be no date
date-is = is { $said }
date-is-none = would be no date
import-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
import-answer-first = { $count ->
    [one] Answer the question first
   *[other] Answer { $count } questions first
}
import-to-name = columns to name
import-name-title = Say what the columns of this table hold
import-name-text = Docket does not know these headings. Choose the column with the order number first; then date, buyer, address and total. What you leave out is not read. Docket remembers it for the next file with these headings.
import-columns = Columns and what they are read as
import-columns-read = { $count ->
    [one] Columns: 1 of { $of } is read
   *[other] Columns: { $count } of { $of } are read
}
import-column = Heading in the file
import-column-samples = The first cells
import-column-field = Read as
import-column-out = left out
import-column-empty = empty
import-columns-reset = Back to what Docket found
import-rows-parcels = Parcels as they will be read
import-rows-payments = Payments as they will be read
import-rows-first-of = The first { $shown } of { $total }. Dates are shown in words, so that you can check them.
side-payment = Payment
side-reference = Number
side-gross = Paid
side-fee = Fee
side-net = Reached you
side-cost = Label
side-no-number = not named
side-joins = Each is joined with its order, by order number or by name and postal code. What finds no order yet waits for it.
count-waiting = without an order yet
import-parcels-count = { $count ->
    [one] 1 parcel
   *[other] { $count } parcels
}
import-commit-parcels = { $count ->
    [one] Import 1 parcel
   *[other] Import { $count } parcels
}
import-report-parcels = { $count ->
    [0] Everything was known already
    [one] 1 parcel imported
   *[other] { $count } parcels imported
}
import-payments-count = { $count ->
    [one] 1 payment
   *[other] { $count } payments
}
import-commit-payments = { $count ->
    [one] Import 1 payment
   *[other] Import { $count } payments
}
import-report-payments = { $count ->
    [0] Everything was known already
    [one] 1 payment imported
   *[other] { $count } payments imported
}
import-entries-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
import-commit-entries = { $count ->
    [one] Import 1 entry
   *[other] Import { $count } entries
}
import-report-entries = { $count ->
    [0] Everything was known already
    [one] 1 entry imported
   *[other] { $count } entries imported
}
import-more = Import more files
import-paste = Paste a table
import-paste-title = Paste a table
import-paste-text = Select the rows with their headings in your browser or spreadsheet, copy them and paste them here.
import-paste-field = Text of the table
import-paste-read = Read this table
drop-here = Drop the files to import them
inbox-new = { $count ->
    [one] 1 new export in your inbox folder
   *[other] { $count } new exports in your inbox folder
}
inbox = Inbox folder
inbox-pass = Do not offer again
inbox-pass-name = Do not offer { $name } again
import-shop-none = shop: none named
import-understood-hint = Click what is wrong to change it.
date-none-at-all = No date of this file can be read like that.
import-name-first = Choose the order number first
import-commit-orders-parcels = Import { $orders ->
    [one] 1 order
   *[other] { $orders } orders
} and { $parcels ->
    [one] 1 parcel
   *[other] { $parcels } parcels
}
import-commit-orders-payments = Import { $orders ->
    [one] 1 order
   *[other] { $orders } orders
} and { $payments ->
    [one] 1 payment
   *[other] { $payments } payments
}
inbox-look = { $count ->
    [one] Look at it
   *[other] Look at them
}
inbox-look-one = Look at it
inbox-not-now = Leave it there
inbox-files = { $count ->
    [one] 1 new file in your inbox folder
   *[other] { $count } new files in your inbox folder
}
inbox-import-all = Look at those Docket knows
inbox-import-name = Look at { $name }
settings-inbox-text = The folder in which your downloads arrive, such as Downloads. Docket looks for new order files there and offers them. It changes nothing in the folder.
settings-inbox-off = No folder is watched.
settings-inbox-choose = Choose folder
settings-inbox-stop = Switch off

## Lost packages
cases-find = Search case, number, buyer, item
cases-filter = Which cases
cases-open = Open
cases-done = Done
cases-next = Next step
cases-outcome = How it ended
cases-opened = Opened
cases-waiting = Waiting on
cases-due = Clock
cases-exposure = At stake
cases-exposure-sort = Sort by currency, then amount: the highest first
cases-empty = No lost package
cases-empty-text = When a buyer writes that a parcel has not come, find the order and open a case.
cases-empty-orders = Find the order
cases-done-empty = No closed case yet
cases-done-empty-text = Cases you close stay here, with everything that happened.
cases-none-found = No case matches
cases-show-all = Show all cases

## Many cases at once
keys-mark = Choose or leave out
keys-mark-on = Choose and go on
today-more = There are more. Show all cases
work-views = Views
work-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
work-kind = Kind
work-kind-all = All kinds
work-kind-item-not-received = Not received
work-kind-tracking-problem = Tracking problem
work-kind-customs-hold = Held at customs
work-kind-not-as-described = Not as described
work-kind-payment-dispute = Payment dispute
work-kind-cancellation = Cancellation request
work-kind-withdrawal = Withdrawal
work-waiting = Waiting on
work-waiting-all = Anyone
work-tag-filter = Tag
work-tag-all = All tags
work-stage-all = Any stage
work-shop = Shop
work-shop-all = All shops
work-untag = Take the tag { $tag } off
work-capped = The newest { $count } that hold these words
work-snoozed = Put off
work-overdue = Overdue
work-age = Age
work-stage = Platform
work-choose = Choose { $case }
work-chosen = { $count ->
    [one] { $count } case chosen
   *[other] { $count } cases chosen
}
work-choose-none = Choose none
work-tag = Tag
work-tag-title = Tag { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
work-tag-name = Name of the tag
work-close = Close
work-close-title = Close { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
work-close-text = What cannot be closed stays open, and you see why. One undo brings all of them back.
work-close-because = A word for promises that are still open
work-done = Tick off
work-refused = { $count ->
    [one] { $count } case was left as it was
   *[other] { $count } cases were left as they were
}
work-save = Save this view
work-save-name = Name of the view
work-save-do = Save
work-delete = Delete this view
work-merged-into = Merged into { $case } ({ $when })
work-unmerge = Take the merge back
work-joined = { $case } was merged into this case
work-alike = { $case } may be the same matter: { $text }
work-merge = Merge into this case
work-same-order = Also on this order:
work-same-buyer = Also from this buyer:
work-snoozed-until = Put off until { $when }
work-wake = Take up again
work-related = Other cases
repeats = Lost packages that repeat
repeats-private = Only you see this; no letter and no paper tells it. It can be the street, the carrier or bad luck.
evidence-label-unknown = Not known
evidence-label-yes = Yes
evidence-label-no = No

## A case
case-open = Open case
case-opened = opened { $when }
case-stake = { $amount } at stake
case-close = Close case…
case-reopen = Reopen case
case-all = All lost packages
case-gone = This case is not there any more
case-gone-text = If its opening was taken back, Redo brings it back.
case-playbook = What to do
case-timeline = What happened
case-facts = Facts
case-clocks = Clocks
case-clocks-none = No clock is running.
case-clocks-closed = The clocks ended with the case.
needed = Needed by
needed-by = Needed by { $day }
needed-none = No day is known.
needed-set = Set a day
needed-change = Change
needed-field = The buyer needs it by
needed-field-hint = Empty takes the day away.
lesson = What was learned
lesson-field = Lesson
lesson-feedback = Feedback the buyer left
lesson-none = Nothing is written down yet.
lesson-write = Write down
lesson-change = Change
lesson-private = Only you see it.
case-promises = Promises
case-promises-none = None yet.
case-reminders = Reminders
case-papers = Papers made
case-sheets = Make another sheet…
case-letters = Write another letter…
case-proposed = From what you noted:
case-papers-none = None yet.

## Where the seller stands on a case
pays-title = If you refund today, who pays?
pays-criteria = What they ask for
pays-first = First: { $what }
pays-tick-first = Tick the line first, so that the timeline keeps that you knew.

axis-today = today
clock-party = { $party } · { $days }, { $basis }
clock-ended = ended { $when }
# Deadlines of rules, on one axis with the waits.
clock-from = from { $when }
clock-since = open since { $when }
clock-met-on = done { $when }
clock-passed = over since { $when }
clock-who = Who says so
clock-first = First day
clock-last = Last day
clock-checked = checked { $day }
clock-other = Also seen: { $value }
clock-other-dated = Also seen: { $value }, that would be { $when }
clock-calendar = Counts business days of { $place }
clock-calendar-none = Counts Monday to Friday, no holidays: set your country to have them counted
clock-instead = You use { $figure } instead of { $rule }
clock-note = Your note: { $note }
clock-correct = Correct this…
clock-correct-opens = Figure for the first day
clock-correct-due = Figure for the last day
clock-correct-basis = Day from which it counts
clock-correct-note = Why the rule is wrong
clock-correct-everywhere = For every case, not only this one
clock-correct-save = Save the correction
clock-correct-drop = Take the correction back
clock-met = Mark as done
clock-not-met = Not done after all
clock-unknown = Not known yet
clock-over = Done and over ({ $count })
platform-stage = At the platform
platform-stage-since = since { $when }
platform-stage-unsaid = since when is not known, so its deadlines are not either
platform-stage-change = Set the stage…
platform-stage-stage = Stage
platform-stage-at = Since when
platform-stage-words = What the platform calls it
platform-stage-save = Set the stage
step-ready = to do now
step-done = done
step-waiting = waiting
step-locked = not yet possible
step-skipped = skipped
step-done-at = Done
step-until = Until { $when }
step-days-change = Change
step-days-label = Days to wait
step-mark-done = Mark as done
step-skip = Skip…
step-skip-why = Why do you skip this?
step-skip-do = Skip step
step-skipped-because = Skipped: { $because }
step-reopen = Do again
steps-done = { $count ->
    [one] 1 step done
   *[other] { $count } steps done
}
steps-behind = { $done } done, { $skipped } skipped
steps-later = { $count ->
    [one] 1 step for later
   *[other] { $count } steps for later
}
steps-aside = { $count ->
    [one] 1 step does not apply here
   *[other] { $count } steps do not apply here
}
party-seller = You
party-buyer = Buyer
party-carrier = Carrier
party-platform = Platform
party-authority = Authority
party-payment = Payment provider
channel-platform-message = Platform message
channel-case-thread = Platform case
channel-email = E-mail
channel-phone = Telephone
channel-letter = Letter
channel-in-person = In person
channel-note = Private note
entry-from-to = { $from } → { $to }
entry-recorded = written down { $when }
timeline-empty = Nothing yet.
timeline-newest = newest first
entry-more = Show all of it
entry-less = Show less
compose = Write down a message, a call, a note…
compose-text = What was said or done?
compose-channel = How
compose-from = From
compose-to = To
compose-when = When
compose-now = Empty means now.
compose-save = Write down
compose-empathy = Insert a line of sympathy
compose-copied = Text copied. Docket does not send it.
calm-marks = You may want to say this more calmly
promise-open = open
promise-kept = kept
promise-released = released
reminders-none = None set.
reminder-add = Add reminder
reminder-text = Remind me to
reminder-at = On
reminder-save = Set reminder
reminder-done = Done
suspicion = Only for you
suspicion-cause = Suspected cause
suspicion-because = What points to it?
suspicion-change = Change
cause-unknown = not known
cause-theft = theft
cause-misdelivery = left at a wrong address
cause-early-scan = scanned as delivered too early
cause-delay = delay
cause-customs = customs
cause-fraud = fraud
close-title = Close case { $case }
close-text = Reminders and clocks of this case end. You can undo this.
close-how = How did it end?
close-promises = { $count ->
    [one] One promise to the buyer is still open:
   *[other] { $count } promises to the buyer are still open:
}
close-because = Why may it stay open?
close-do = Close case

## Deciding about a request
decision-title = Decide
decision-open = See the decision
decision-back = Back to the case
decision-facts = The facts
decision-questions = Still to find out
decision-fact-unknown = not known
decision-fact-open = Choose an answer
decision-answer = Answer
decision-clauses = What your policy said
decision-clause-decides = decides
decision-law = What the law says
decision-until = until { $when }
decision-until-untold = until { $when } if the buyer was not told
decision-platform = What can be pressed on { $platform }
decision-platform-none = No rule about buttons is known for this platform.
decision-why = Why
decision-ways = Ways out
decision-way = Way out
decision-costs-you = Costs you
decision-who-pays = Who pays postage
decision-due = Until
decision-risk = Dispute risk
decision-allowed = Allowed
decision-recommended = recommended
decision-gets = The buyer gets { $amount }
decision-parts = What it is made of
decision-part-unknown = not known
decision-costs = What the order cost you
decision-costs-text = What stays empty counts as not known, never as nothing.
decision-cost-from-order = from the order
decision-costs-save = Keep the costs
decision-precedents = Requests like this one
decision-paid = { $amount } paid
decision-choose = Choose: { $way }
decision-take = Decide: { $way }
decision-exception = This goes another way than policy and law say.
decision-because = Why you make an exception
decision-because-hint = The next request like this one shows it.
decision-record = Record the exception
decision-cancel = Not this way
decision-decided = Decided: { $text }
decision-mark-first = { $count ->
    [one] Answer the question that is still open first.
   *[other] Answer the { $count } questions that are still open first.
}
decision-write = Write the letter: { $letter }
decision-protection = Who would pay beside you

## Records of a case
case-filings = Filed outside
case-attachments = Attached files
filings-none = Nothing filed yet.
filings-recovered = Recovered so far: { $amount }
filings-update = Tell the buyer: { $letter }
filing-new = New…
filing-new-title = What did you file?
filing-new-text = A search, a claim, a complaint or a report with somebody outside. Docket asks for the answer in time.
filing-new-do = Record it
filing-change-title = { $kind }: record an answer
filing-change-do = Record the answer
filing-answer = Record an answer…
filing-kind = What
filing-with = With whom
filing-number = Number
filing-number-hint = The number they gave you
filing-number-copy = Copy
filing-number-copied = Number copied
filing-office = Office
filing-contact = Who you spoke with
filing-phone = Telephone
filing-filed-on = Filed on
filing-state = State
filing-state-requested = Asked for, no number yet
filing-state-open = On file under a number
filing-expected-by = Answer expected by
filing-expected-by-hint = Empty if they did not say
filing-claimed = Claimed
filing-paid = Received
filing-paid-because = Why more than claimed
filing-paid-because-hint = Only if it is more
filing-notes = Notes
filing-notes-hint = Only for you
filing-said = What did they say?
filing-said-hint = Goes into what happened
filing-ask-again = Ask for the answer
attachments-none = No file yet.
attachment-add = Add files…
attachment-drop = or drop them on this page
attachment-save = Save…
attachment-detach = Remove
entry-edit = Put right
entry-edit-title = Put this entry right
entry-edit-text = What it said before stays readable.
entry-edit-do = Save the new version
entry-attach = Attach
entry-strike = Strike out
entry-strike-because = Or strike it out, because
entry-strike-hint = It stays readable, crossed out
entry-struck = Struck out: { $because }
entry-versions = edited, { $count } versions
entry-version-until = until { $when }
entry-relayed = Buyer told
entry-unrelayed = Buyer not told yet
entry-relayed-mark = I told the buyer
entry-relayed-not = Not told after all
timeline-unrelayed = { $count ->
    [one] 1 word from the carrier not passed on
   *[other] { $count } words from the carrier not passed on
}
first-response = first answer { $when }
compose-paste = Read the time from the pasted message
## The money of a case

money = Money
money-paid = Paid
money-paid-by-hand = noted by you
money-paid-say = Say what was paid
money-paid-label = What the buyer paid
money-paid-hint = No file of this order tells it. What can be refunded follows from it.
money-unknown = not known
money-nothing = nothing yet
money-told = Told by files
money-refunded = Refunded
money-remaining = Left to refund
money-recovered = Recovered
money-remedies = What the buyer got
money-refund = Record a refund…
money-refund-title = What the buyer got
money-refund-text = Docket moves no money. Write down what you did on the platform or at the bank.
money-refund-do = Record
money-kind = What
money-amount = Amount
money-left-hint = { $amount } is left to refund.
money-full-hint = Left empty, it is all that is left: { $amount }.
money-left-unknown = What is left is not known.
money-line = For
money-reference = Reference
money-because = Why, or what exactly
money-condition = In which condition the goods came back
money-day = Done on
money-offers = Offers
money-until = until
money-offer = Note an offer…
money-offer-title = Offer
money-offer-text = An offer of one side answers the open offer of the other.
money-offer-party = Who offers
money-offer-mine = You
money-offer-buyers = The buyer
money-offer-words = In these words
money-offer-until = Good until
money-offer-do = Note the offer
money-offer-accept = Accepted
money-offer-deny = Turned down
money-credits = Store credit
money-credit = Give store credit…
money-credit-title = Store credit
money-credit-text = Credit for a later order. Tell the buyer its code.
money-credit-of = of { $amount }
money-credit-lapsed = lapsed
money-credit-until = Good until
money-credit-do = Give the credit
money-code = Code
money-code-hint = Left empty, Docket makes one.
money-redeem = Redeem…
money-redeem-title = Redeem { $code }
money-redeem-text = { $amount } is left.
money-redeem-hint = Left empty, all of it.
money-redeem-for = For which order
money-redeem-do = Redeem
money-rulings = Rulings
money-ruling = Note a ruling…
money-ruling-title = What the platform ruled
money-ruling-text = The case stays open until it is done.
money-ruling-kind = You have to
money-ruling-refund = Refund the buyer
money-ruling-return = Take the goods back
money-ruling-due = By
money-ruling-words = Words of the ruling
money-ruling-note = Note the ruling
money-ruling-open = open
money-ruling-done = done
money-ruling-do = It is done
money-due = by

## Letters
letter = Letter
draft-text = Text of the letter
draft-text-hint = Docket drafts, you send. Shaded words come from the order and the case.
draft-language = Language of the letter
draft-register = How it addresses the buyer
draft-save = Save as a file
draft-attach = Files that go with the e-mail
draft-save-eml = Save as e-mail (.eml)
draft-save-pdf = Save as PDF
draft-saved = Saved as { $file }. It is not sent yet.
draft-write = Write the letter
draft-open = Read the letter
draft-needs = { $count ->
    [one] Docket needs one thing:
   *[other] Docket needs { $count } things:
}
draft-filled = What you filled in
draft-waits = The letter appears here as soon as the missing words are filled in.
draft-promises = This promises the buyer:
draft-warnings = Words that could hurt
draft-channel = How do you send it?
draft-channel-hint = The platform’s own messages count as evidence there.
draft-to = To { $email }
draft-nothing-sent = Docket sends nothing itself.
draft-empathy = Begin with a line of sympathy
draft-copied = Letter copied. It is not sent yet.
draft-copy-subject = Copy subject
draft-subject-copied = Subject copied
draft-mail = Open mail program
draft-sent = I sent it

## Papers
paper = Sheet
sheet-make = Make the sheet
sheet-again = Make the sheet again
sheet-fields = On the sheet
sheet-missing = { $count ->
    [one] One thing is missing
   *[other] { $count } things are missing
}
sheet-complete = All filled in
sheet-incomplete = You can print it now and fill in the rest by hand.
sheet-hand-in = Check the pages, then print or save them.
sheet-preview = Pages as they will be printed
sheet-page = Page { $page } of { $of }: { $title }
sheet-no-pages = No page to show.
sheet-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
sheet-was-missing = { $count ->
    [one] 1 field was empty
   *[other] { $count } fields were empty
}
sheet-print = Print
sheet-save = Save PDF

## The evidence pack
pack = Evidence pack
pack-text = Everything that speaks for you, in one document: for the marketplace, the bank or the insurer.
pack-helps = helps
pack-limits = What is taken there
pack-over = Over the limit
pack-within = Within the limits
pack-whole = Read it through once before you hand it in.
pack-gaps = You can save it now; what is missing is left out.
pack-save-pdf = Save as PDF
pack-save-zip = Save with attachments (ZIP)

## Policies
policies = Policies
policy-empty = No policy yet
policy-empty-text = With a policy of your own you answer a cancellation the same way each time, and can point to words that stood there before.
policy-first = Write your first policy
policy-first-text = A few questions make the clauses. You can change each of them before anything is kept.
policy-first-make = Make the clauses
policy-ask-cancel = Until when may buyers cancel an order?
policy-ask-hours = How many hours after the order?
policy-ask-return = For how many days after delivery do you take goods back?
policy-ask-return-hint = 0 when you take nothing back.
policy-ask-payer = Who pays the postage of a return?
policy-ask-refund = Within how many days do you give the money back?
policy-ask-exceptions = Which of these do you sell, and not take back?
policy-ask-credit = Do you offer store credit?
policy-ask-response = Within how many hours do you answer messages?
policy-sells-to = Countries you sell to
policy-sells-to-hint = Codes such as US, DE, GB. Countries of your orders are known already.
policy-edit = New version of the policy
policy-edit-text = Orders placed before its first day keep the version they were placed under.
policy-from = Holds from
policy-scope = For
policy-language = Language of the preview
policy-save = Keep this version
policy-own = Only for you
policy-own-words = In your own words
policy-left-out = Not part of the policy.
policy-problems = { $count ->
    [one] One field cannot be read yet.
   *[other] { $count } fields cannot be read yet.
}
policy-version = Version { $version }
policy-version-text = { $scope }, since { $day }
policy-new-version = Write a new version
policy-look = To look at
policy-missing-title = Not said yet
policy-clauses = Clauses
policy-diff = What changed since version { $version }
policy-diff-none = No clause changed.
policy-diff-new = There was no such clause.
policy-diff-gone = The clause is gone.
policy-page = Text to publish
policy-page-copy = Copy the text
policy-page-copied = Text copied
policy-places = Where buyers can read it
policy-places-none = Not noted anywhere yet. Put it on your shop page and into listings, then note it here.
policy-place = Place
policy-place-example = Shop page, listings, confirmation e-mail
policy-place-on = Since
policy-place-add = Note the place
policy-versions = Versions
policy-since = since { $day }
policy-review-due = Time to look through it
policy-review-next = Look through it again
policy-reviewed = Looked through, still right
policy-exceptions = Exceptions you made
policy-state-in-force = In force
policy-state-later = Later
policy-state-earlier = Earlier
policy-state-never = Never holds

## Reports
reports = Reports
report-title = What would have prevented it
report-period = { $from } to { $to }
report-shop = Shop
report-all-shops = All shops
report-percent = { $percent } %
report-csv = Copy as CSV
report-csv-of = Copy as CSV: { $table }
report-csv-copied = Table copied
report-health = Shop health now
report-health-open = { $count ->
    [0] no open case
    [one] one open case
   *[other] { $count } open cases
}
report-health-late = { $count ->
    [0] no buyer waits longer than { $hours } hours for a first answer
    [one] one buyer waits longer than { $hours } hours for a first answer
   *[other] { $count } buyers wait longer than { $hours } hours for a first answer
}
report-health-escalated = { $count ->
    [0] no case before a platform
    [one] one case before a platform
   *[other] { $count } cases before a platform
}
report-checklist = Checklist
report-checklist-text = Small things that prevent most cases. What Docket can see, it ticks by itself.
report-checklist-empty = Each shop gets a checklist here as soon as orders of it are imported, because every shop has its own listings and policy.
report-checklist-progress = Progress
report-proven = Docket sees this
report-done = done
report-open = open
report-lessons = Lessons
report-lessons-empty = What you write down as learned when a case has ended appears here, so that it need not be learned twice.
report-lessons-more = The newest { $shown } of { $total } lessons.
report-why = Why buyers ask
report-why-empty = Reasons and kinds appear here as soon as a case is opened in this period, because what is asked most often is worth an answer beforehand.
report-reasons = Why buyers want to cancel
report-reason = Reason
report-kinds = What cases were about
report-kind = Kind
report-cases = Cases
report-faq = Drafts for your FAQ
report-faq-text = Figures come from version { $version } of your policy.
report-faq-no-policy = No policy is in force, so the answers lack their figures.
report-faq-language = Language of the drafts
report-faq-copy = Copy
report-faq-copy-of = Copy question and answer: { $question }
report-faq-copied = Question and answer copied
report-faq-to-policies = Go to Policies
report-faq-cases = { $count ->
    [one] One case asks this.
   *[other] { $count } cases ask this.
}
report-listings = Listings that come back
report-listings-text = A case counts for every item of its order.
report-listings-empty = Listings appear here as soon as a case says that something came damaged or not as described, because then the listing may promise too much.
report-listings-table = Damaged or not as described
report-listing = Listing
report-sold = Orders with it
report-sold-many = too many to count
report-share = Share
report-answers = How fast you answer
report-answers-empty = Times appear here as soon as a case is opened in this period. They count from its beginning to the first word to the buyer.
report-answers-table = First answers
report-figure = Figure
report-value = Value
report-answers-answered = Cases with an answer
report-answers-in-time = Answered within { $hours } hours
report-answers-median = Median (half were faster)
report-answers-slowest = Slowest
report-answers-none-yet = No answer yet
report-answers-never = Ended without an answer
report-outcomes = What came of it
report-outcomes-empty = Ends, parcels and money appear here as soon as a case is closed in this period, because only then it is known.
report-outcomes-table = How cases ended
report-resolution = End
report-found-notice = { $count ->
    [0] No parcel turned up after the buyer was told of a call, a search or a report.
    [one] One parcel turned up after the buyer was told of a call, a search or a report.
   *[other] { $count } parcels turned up after the buyer was told of a call, a search or a report.
}
report-found = Parcels that turned up
report-found-by = Step
report-found-when = When
report-after-notice = after the notice
report-carriers = Missing parcels by carrier
report-carrier = Carrier
report-ended = Ended
report-turned-up = Turned up
report-money = Money of these cases
report-money-none = No refund and no claim was noted.
report-refunded = Refunded
report-refunds-unknown = { $count ->
    [one] one refund of unknown amount
   *[other] { $count } refunds of unknown amount
}
report-recovered = Recovered
report-claims-open = { $count ->
    [one] one claim not decided
   *[other] { $count } claims not decided
}
report-nothing = nothing noted

## Settings
settings-sender = Sender
settings-sender-text = Stands in letters and on sheets. Docket sends it nowhere.
settings-name = Your name
settings-business = Shop or business
settings-line1 = Street and number
settings-line2 = Second line
settings-postal = Postal code
settings-city = City
settings-region = State or region
settings-country = Country
settings-phone = Telephone
settings-email = E-mail
settings-language = Language and time
settings-language-text = Clocks run by your shop’s time zone.
settings-language-ui = Language of Docket
settings-language-hint = Dates look like this: { $date }
settings-letters = Letters
settings-letters-text = How German letters address buyers. You can choose differently in each letter; Docket remembers that for the buyer.
settings-register = German letters of { $shop }
settings-register-formal = Sie (formal)
settings-register-informal = du (by first name)
settings-zone = Time zone of your shop
settings-look = Appearance
settings-look-system = As the computer
settings-look-light = Light
settings-look-dark = Dark
settings-reminders = Reminders and waits
settings-reminders-text = What you set here counts for new steps. Running waits keep their days.
settings-hour = Remind me at
settings-hour-hint = For reminders without an hour of their own.
settings-transit-domestic = Business days that a parcel takes at most in your country
settings-transit-international = Business days that a parcel takes at most abroad
settings-transit-hint = Empty: our { $days }. After the last day the parcel counts as late.
settings-days = Days to wait after a theft report
settings-days-pack = { $days ->
    [one] Empty: our suggestion of 1 day. It is our own figure, not a rule of the postal inspector.
   *[other] Empty: our suggestion of { $days } days. It is our own figure, not a rule of the postal inspector.
}
settings-days-own = { $days ->
    [one] Your own figure. Our suggestion is 1 day.
   *[other] Your own figure. Our suggestion is { $days } days.
}
settings-days-reset = Take our { $days }
settings-handling = Handling time
settings-handling-text = In how many business days your shop says it hands a parcel over. The proof of delivery counts with it where an order has no day to ship by.
settings-handling-unknown = Not known
settings-data = Your data
settings-data-text = One file on this computer. A backup is made each day and opened once to prove that it works.
settings-where = Your data lies here
settings-verified = Last backup that was verified
settings-backup = Back up now
settings-check = Check the data
backup-ok = Backup made and verified
backup-bad = Backup could not be verified
check-ok = Nothing wrong with your data
check-bad = Something is wrong
path-copy = Copy
path-copied = Path copied
settings-about = About
settings-about-text = For people who sell what they make, and lost a parcel.
settings-unsaved = Not saved yet
settings-discard = Discard
settings-save = Save settings

## What an order is for
occasion = Occasion
occasion-what = What is it for?
occasion-hint = Letters begin more gently.
occasion-none = None
occasion-wedding = A wedding
occasion-birthday = A birthday
occasion-holiday = The holidays
