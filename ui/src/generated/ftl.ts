// Written by `cargo xtask gen` from packs/locales/*/ui.ftl. Do not edit.

/** The name of a sentence of the user interface. */
export type FtlKey =
  | "address-copied"
  | "address-copy"
  | "address-none"
  | "axis-today"
  | "backup-bad"
  | "backup-never"
  | "backup-ok"
  | "backup-verified"
  | "cancel"
  | "case-all"
  | "case-clocks"
  | "case-clocks-none"
  | "case-close"
  | "case-facts"
  | "case-gone"
  | "case-gone-text"
  | "case-letters"
  | "case-open"
  | "case-opened"
  | "case-papers"
  | "case-papers-none"
  | "case-playbook"
  | "case-promises"
  | "case-promises-none"
  | "case-proposed"
  | "case-reminders"
  | "case-reopen"
  | "case-sheets"
  | "case-stake"
  | "case-timeline"
  | "cases-done"
  | "cases-done-empty"
  | "cases-done-empty-text"
  | "cases-due"
  | "cases-empty"
  | "cases-empty-orders"
  | "cases-empty-text"
  | "cases-exposure"
  | "cases-filter"
  | "cases-find"
  | "cases-next"
  | "cases-none-found"
  | "cases-open"
  | "cases-opened"
  | "cases-outcome"
  | "cases-show-all"
  | "cases-waiting"
  | "cause-customs"
  | "cause-delay"
  | "cause-early-scan"
  | "cause-fraud"
  | "cause-misdelivery"
  | "cause-theft"
  | "cause-unknown"
  | "channel-case-thread"
  | "channel-email"
  | "channel-in-person"
  | "channel-letter"
  | "channel-note"
  | "channel-phone"
  | "channel-platform-message"
  | "check-bad"
  | "check-ok"
  | "clock-ended"
  | "clock-party"
  | "close"
  | "close-because"
  | "close-do"
  | "close-how"
  | "close-promises"
  | "close-text"
  | "close-title"
  | "compose"
  | "compose-channel"
  | "compose-from"
  | "compose-now"
  | "compose-save"
  | "compose-text"
  | "compose-to"
  | "compose-when"
  | "copy"
  | "count-new"
  | "count-records"
  | "count-rejected"
  | "count-unchanged"
  | "count-updated"
  | "count-waiting"
  | "date-is"
  | "date-is-none"
  | "date-means"
  | "date-none"
  | "date-none-at-all"
  | "draft-channel"
  | "draft-channel-hint"
  | "draft-copied"
  | "draft-copy-subject"
  | "draft-filled"
  | "draft-language"
  | "draft-mail"
  | "draft-needs"
  | "draft-nothing-sent"
  | "draft-open"
  | "draft-promises"
  | "draft-sent"
  | "draft-subject-copied"
  | "draft-text"
  | "draft-text-hint"
  | "draft-to"
  | "draft-waits"
  | "draft-warnings"
  | "draft-write"
  | "drop-here"
  | "due-late-days"
  | "due-late-today"
  | "earlier-by-file"
  | "earlier-by-you"
  | "earlier-file"
  | "edit-buyer-email"
  | "edit-buyer-name"
  | "edit-buyer-phone"
  | "edit-city"
  | "edit-company"
  | "edit-country"
  | "edit-line1"
  | "edit-line2"
  | "edit-name"
  | "edit-postal-code"
  | "edit-region"
  | "edit-ship-to"
  | "edited-back"
  | "edited-by-you"
  | "edited-conflict"
  | "edited-drop"
  | "edited-keep"
  | "entry-from-to"
  | "entry-less"
  | "entry-more"
  | "entry-recorded"
  | "error-unreachable"
  | "failure-incident"
  | "failure-retry"
  | "failure-title"
  | "field-choose"
  | "field-currency"
  | "field-missing"
  | "field-unreadable"
  | "grade-a"
  | "grade-b"
  | "grade-c"
  | "grade-r"
  | "import-add"
  | "import-answer-first"
  | "import-ask-why"
  | "import-automatic"
  | "import-cancelled"
  | "import-change"
  | "import-choose"
  | "import-column"
  | "import-column-empty"
  | "import-column-field"
  | "import-column-out"
  | "import-column-samples"
  | "import-columns"
  | "import-columns-read"
  | "import-columns-reset"
  | "import-commit"
  | "import-commit-entries"
  | "import-commit-orders-parcels"
  | "import-commit-orders-payments"
  | "import-commit-parcels"
  | "import-commit-payments"
  | "import-currency"
  | "import-currency-each"
  | "import-currency-none"
  | "import-currency-title"
  | "import-dates"
  | "import-dates-title"
  | "import-decimal"
  | "import-decimal-title"
  | "import-delimiter"
  | "import-delimiter-title"
  | "import-drop"
  | "import-drop-text"
  | "import-encoding"
  | "import-encoding-title"
  | "import-entries-count"
  | "import-files"
  | "import-files-label"
  | "import-forget"
  | "import-format-none-fits"
  | "import-format-title"
  | "import-format-unknown"
  | "import-ignored"
  | "import-left-out"
  | "import-more"
  | "import-name-first"
  | "import-name-text"
  | "import-name-title"
  | "import-nothing"
  | "import-orders"
  | "import-orders-count"
  | "import-parcels-count"
  | "import-paste"
  | "import-paste-field"
  | "import-paste-read"
  | "import-paste-text"
  | "import-paste-title"
  | "import-payments-count"
  | "import-private"
  | "import-problems"
  | "import-progress"
  | "import-questions"
  | "import-reading"
  | "import-remembered-note"
  | "import-remove"
  | "import-remove-file"
  | "import-report"
  | "import-report-entries"
  | "import-report-parcels"
  | "import-report-payments"
  | "import-report-text"
  | "import-rows"
  | "import-rows-first"
  | "import-rows-first-of"
  | "import-rows-parcels"
  | "import-rows-payments"
  | "import-see-orders"
  | "import-sheet"
  | "import-sheet-title"
  | "import-shop"
  | "import-shop-new"
  | "import-shop-none"
  | "import-shop-title"
  | "import-shop-use"
  | "import-stop"
  | "import-to-look-at"
  | "import-to-name"
  | "import-understood"
  | "import-understood-hint"
  | "import-undo"
  | "import-undo-name"
  | "import-undone"
  | "import-unreadable"
  | "import-writing"
  | "imports"
  | "imports-empty"
  | "imports-empty-text"
  | "inbox"
  | "inbox-files"
  | "inbox-import-all"
  | "inbox-import-name"
  | "inbox-look"
  | "inbox-look-one"
  | "inbox-new"
  | "inbox-not-now"
  | "inbox-pass"
  | "inbox-pass-name"
  | "joined-hand"
  | "joined-not"
  | "joined-not-name"
  | "joined-number"
  | "joined-place"
  | "keys"
  | "keys-case"
  | "keys-close"
  | "keys-done"
  | "keys-everywhere"
  | "keys-first"
  | "keys-import"
  | "keys-imports"
  | "keys-last"
  | "keys-list"
  | "keys-lost"
  | "keys-next"
  | "keys-note"
  | "keys-open"
  | "keys-orders"
  | "keys-page-down"
  | "keys-page-up"
  | "keys-palette"
  | "keys-previous"
  | "keys-redo"
  | "keys-search"
  | "keys-sheet"
  | "keys-single"
  | "keys-snooze"
  | "keys-today"
  | "keys-undo"
  | "letter"
  | "loading"
  | "lost"
  | "money"
  | "money-amount"
  | "money-because"
  | "money-code"
  | "money-code-hint"
  | "money-condition"
  | "money-credit"
  | "money-credit-do"
  | "money-credit-lapsed"
  | "money-credit-of"
  | "money-credit-text"
  | "money-credit-title"
  | "money-credit-until"
  | "money-credits"
  | "money-day"
  | "money-due"
  | "money-full-hint"
  | "money-kind"
  | "money-left-hint"
  | "money-left-unknown"
  | "money-line"
  | "money-nothing"
  | "money-offer"
  | "money-offer-accept"
  | "money-offer-buyers"
  | "money-offer-deny"
  | "money-offer-do"
  | "money-offer-mine"
  | "money-offer-party"
  | "money-offer-text"
  | "money-offer-title"
  | "money-offer-until"
  | "money-offer-words"
  | "money-offers"
  | "money-paid"
  | "money-paid-by-hand"
  | "money-paid-hint"
  | "money-paid-label"
  | "money-paid-say"
  | "money-recovered"
  | "money-redeem"
  | "money-redeem-do"
  | "money-redeem-for"
  | "money-redeem-hint"
  | "money-redeem-text"
  | "money-redeem-title"
  | "money-reference"
  | "money-refund"
  | "money-refund-do"
  | "money-refund-text"
  | "money-refund-title"
  | "money-refunded"
  | "money-remaining"
  | "money-remedies"
  | "money-ruling"
  | "money-ruling-do"
  | "money-ruling-done"
  | "money-ruling-due"
  | "money-ruling-kind"
  | "money-ruling-note"
  | "money-ruling-open"
  | "money-ruling-refund"
  | "money-ruling-return"
  | "money-ruling-text"
  | "money-ruling-title"
  | "money-ruling-words"
  | "money-rulings"
  | "money-told"
  | "money-unknown"
  | "money-until"
  | "navigation"
  | "not-yet"
  | "open-case-hint"
  | "open-case-reason"
  | "open-case-text"
  | "open-case-title"
  | "order"
  | "order-address"
  | "order-buyer"
  | "order-carrier"
  | "order-carrier-unknown"
  | "order-case"
  | "order-cases"
  | "order-contact"
  | "order-dates"
  | "order-deliver-by"
  | "order-delivered"
  | "order-discount"
  | "order-earlier"
  | "order-earlier-warning"
  | "order-edit"
  | "order-edit-hint"
  | "order-edit-save"
  | "order-edit-text"
  | "order-edit-why"
  | "order-email"
  | "order-go-case"
  | "order-items"
  | "order-no-shipment"
  | "order-note"
  | "order-number"
  | "order-of"
  | "order-open-case"
  | "order-ordered"
  | "order-paid"
  | "order-payments"
  | "order-phone"
  | "order-place"
  | "order-refunded"
  | "order-ship-by"
  | "order-shipments"
  | "order-shipped"
  | "order-shipping"
  | "order-source"
  | "order-stage"
  | "order-subtotal"
  | "order-tax"
  | "order-total"
  | "order-tracking"
  | "orders"
  | "orders-all-stages"
  | "orders-count"
  | "orders-empty"
  | "orders-empty-text"
  | "orders-find"
  | "orders-none-found"
  | "orders-none-found-text"
  | "orders-show-all"
  | "orders-stage"
  | "palette"
  | "palette-actions"
  | "palette-all-orders"
  | "palette-cases"
  | "palette-go"
  | "palette-input"
  | "palette-none"
  | "palette-orders"
  | "palette-results"
  | "paper"
  | "parcel-cost"
  | "parcel-insured"
  | "parcel-void"
  | "party-authority"
  | "party-buyer"
  | "party-carrier"
  | "party-payment"
  | "party-platform"
  | "party-seller"
  | "path-copied"
  | "path-copy"
  | "payment-fee"
  | "payment-net"
  | "payment-refunded"
  | "private"
  | "private-text"
  | "problem-line"
  | "problem-refused"
  | "problem-show-all"
  | "promise-kept"
  | "promise-open"
  | "promise-released"
  | "redo"
  | "redo-what"
  | "reminder-add"
  | "reminder-at"
  | "reminder-done"
  | "reminder-save"
  | "reminder-text"
  | "reminders-none"
  | "sample-leave"
  | "sample-shop"
  | "save"
  | "saved-here"
  | "search-everything"
  | "settings"
  | "settings-about"
  | "settings-about-text"
  | "settings-backup"
  | "settings-business"
  | "settings-check"
  | "settings-city"
  | "settings-country"
  | "settings-data"
  | "settings-data-text"
  | "settings-days"
  | "settings-days-own"
  | "settings-days-pack"
  | "settings-days-reset"
  | "settings-discard"
  | "settings-email"
  | "settings-hour"
  | "settings-hour-hint"
  | "settings-inbox-choose"
  | "settings-inbox-off"
  | "settings-inbox-stop"
  | "settings-inbox-text"
  | "settings-language"
  | "settings-language-text"
  | "settings-language-ui"
  | "settings-line1"
  | "settings-line2"
  | "settings-look"
  | "settings-look-dark"
  | "settings-look-light"
  | "settings-look-system"
  | "settings-name"
  | "settings-phone"
  | "settings-postal"
  | "settings-region"
  | "settings-reminders"
  | "settings-reminders-text"
  | "settings-save"
  | "settings-sender"
  | "settings-sender-text"
  | "settings-unsaved"
  | "settings-verified"
  | "settings-where"
  | "settings-zone"
  | "sheet-again"
  | "sheet-complete"
  | "sheet-fields"
  | "sheet-hand-in"
  | "sheet-incomplete"
  | "sheet-make"
  | "sheet-missing"
  | "sheet-no-pages"
  | "sheet-page"
  | "sheet-pages"
  | "sheet-preview"
  | "sheet-print"
  | "sheet-save"
  | "sheet-was-missing"
  | "side-cost"
  | "side-fee"
  | "side-gross"
  | "side-joins"
  | "side-net"
  | "side-no-number"
  | "side-payment"
  | "side-reference"
  | "snooze"
  | "snooze-days"
  | "snooze-title"
  | "snooze-tomorrow"
  | "snooze-until"
  | "snooze-week"
  | "source-copied"
  | "source-copy"
  | "source-lines"
  | "stage-cancelled"
  | "stage-delivered"
  | "stage-refunded"
  | "stage-shipped"
  | "stage-to-ship"
  | "stage-unpaid"
  | "start-import-text"
  | "start-import-title"
  | "start-private"
  | "start-sample"
  | "start-sample-text"
  | "start-sample-title"
  | "start-text"
  | "start-title"
  | "step-days"
  | "step-days-change"
  | "step-days-label"
  | "step-done"
  | "step-done-at"
  | "step-locked"
  | "step-mark-done"
  | "step-ready"
  | "step-reopen"
  | "step-skip"
  | "step-skip-do"
  | "step-skip-why"
  | "step-skipped"
  | "step-skipped-because"
  | "step-until"
  | "step-waiting"
  | "steps-aside"
  | "steps-behind"
  | "steps-done"
  | "suspicion"
  | "suspicion-because"
  | "suspicion-cause"
  | "suspicion-change"
  | "table-sort"
  | "timeline-empty"
  | "timeline-newest"
  | "toast-dismiss"
  | "toasts"
  | "today"
  | "today-case"
  | "today-done"
  | "today-empty"
  | "today-empty-orders"
  | "today-empty-text"
  | "today-next"
  | "today-overdue"
  | "today-today"
  | "today-waiting"
  | "today-week"
  | "tracking-copied"
  | "tracking-copy"
  | "undo"
  | "undo-what"
  | "unusable-safe"
  | "unusable-title"
  | "unusable-where"
  | "waiting"
  | "waiting-amount"
  | "waiting-aside"
  | "waiting-aside-count"
  | "waiting-aside-empty"
  | "waiting-aside-empty-text"
  | "waiting-count"
  | "waiting-empty"
  | "waiting-empty-text"
  | "waiting-filter"
  | "waiting-find"
  | "waiting-found"
  | "waiting-from"
  | "waiting-join"
  | "waiting-join-name"
  | "waiting-likely"
  | "waiting-line"
  | "waiting-named"
  | "waiting-none-found"
  | "waiting-none-likely"
  | "waiting-not-mine"
  | "waiting-parcel"
  | "waiting-payment"
  | "waiting-source"
  | "waiting-take-up"
  | "waiting-to"
  | "waiting-unnamed"
  | "waiting-void"
  | "waiting-waits"
  | "waiting-what"
  | "waiting-when"
  | "waiting-which";

/** The sentences in Fluent's own form, by language. */
export const resources: Record<"en" | "de", string> = {
  en:
    "# The strings of the interface. Sentences that the core makes (errors, steps, toasts) are in its own files.\n" +
    "# Say what to do now; verbs on buttons; no sentence glued from pieces.\n" +
    "\n" +
    "## Words used everywhere\n" +
    "cancel = Cancel\n" +
    "close = Close\n" +
    "copy = Copy\n" +
    "save = Save\n" +
    "loading = Loading…\n" +
    "private = private\n" +
    "private-text = Never leaves this computer’s case file: not in letters, not in papers, not in exports.\n" +
    "not-yet = not yet\n" +
    "field-choose = Choose…\n" +
    "field-missing = Still missing.\n" +
    "field-unreadable = Docket cannot read this.\n" +
    "field-currency = Currency of { $label }\n" +
    "table-sort = Sort by { $column }\n" +
    "\n" +
    "## Frame\n" +
    "navigation = Main\n" +
    "today = Today\n" +
    "lost = Lost packages\n" +
    "orders = Orders\n" +
    "imports = Imports\n" +
    "settings = Settings\n" +
    "import-orders = Import orders\n" +
    "search-everything = Search orders, buyers, tracking, cases\n" +
    "undo = Undo\n" +
    "undo-what = Undo: { $what }\n" +
    "redo = Redo\n" +
    "redo-what = Redo: { $what }\n" +
    "saved-here = Saved on this computer\n" +
    "backup-verified = Backup verified { $relative }\n" +
    "backup-never = No backup yet\n" +
    "sample-shop = Sample shop\n" +
    "sample-leave = Leave the sample shop\n" +
    "toasts = Messages\n" +
    "toast-dismiss = Dismiss message\n" +
    "\n" +
    "## Palette and shortcuts\n" +
    "palette = Find or do\n" +
    "palette-input = Type what to do, a name, a number…\n" +
    "palette-results = Results\n" +
    "palette-actions = Do\n" +
    "palette-cases = Cases\n" +
    "palette-orders = Orders\n" +
    "palette-go = Go to { $place }\n" +
    "palette-none = Nothing found for “{ $text }”.\n" +
    "palette-all-orders = Search all orders for “{ $text }”\n" +
    "keys = Keyboard shortcuts\n" +
    "keys-everywhere = Everywhere\n" +
    "keys-list = In lists\n" +
    "keys-case = In a case\n" +
    "keys-palette = Find or do anything\n" +
    "keys-search = Search this screen\n" +
    "keys-undo = Undo\n" +
    "keys-redo = Redo\n" +
    "keys-today = Go to Today\n" +
    "keys-lost = Go to Lost packages\n" +
    "keys-orders = Go to Orders\n" +
    "keys-imports = Go to Imports\n" +
    "keys-import = Import orders\n" +
    "keys-sheet = Show this sheet\n" +
    "keys-next = Next\n" +
    "keys-previous = Previous\n" +
    "keys-open = Open\n" +
    "keys-close = Close what is beside the list\n" +
    "keys-first = First\n" +
    "keys-last = Last\n" +
    "keys-page-down = One page down\n" +
    "keys-page-up = One page up\n" +
    "keys-snooze = Snooze\n" +
    "keys-done = Mark as done\n" +
    "keys-note = Write something down\n" +
    "keys-single = Use shortcuts that are a single letter\n" +
    "\n" +
    "## When something goes wrong\n" +
    "error-unreachable = Docket’s core did not answer. Nothing was changed. Please try again.\n" +
    "failure-title = That did not work\n" +
    "failure-retry = Try again\n" +
    "failure-incident = If you report this, name incident { $incident }.\n" +
    "unusable-title = Docket cannot open its data\n" +
    "unusable-where = Your data lies here:\n" +
    "unusable-safe = Nothing was changed. Docket has left the file as it is.\n" +
    "\n" +
    "## Dates\n" +
    "due-late-days = { $days ->\n" +
    "    [one] 1 day late\n" +
    "   *[other] { $days } days late\n" +
    "}\n" +
    "due-late-today = late since today\n" +
    "snooze = Snooze\n" +
    "snooze-title = Remind me again\n" +
    "snooze-tomorrow = Tomorrow\n" +
    "snooze-days = In { $days } days\n" +
    "snooze-week = In a week\n" +
    "snooze-until = On this day\n" +
    "\n" +
    "## Sources\n" +
    "grade-a = official page\n" +
    "grade-b = archived official text\n" +
    "grade-c = third party\n" +
    "grade-r = recalled, please check\n" +
    "source-copy = Copy link\n" +
    "source-copied = Link copied. Open it in your browser.\n" +
    "\n" +
    "## First start\n" +
    "start-title = A parcel is missing? Start here.\n" +
    "start-text = Docket shows what to do now, by when and why, and has the letter or the form ready.\n" +
    "start-import-title = With your own orders\n" +
    "start-import-text = Choose the order file you downloaded from your shop. You will see how Docket reads it before anything is saved.\n" +
    "start-sample-title = Just looking\n" +
    "start-sample-text = An invented shop with a few lost parcels. For trying out; you can leave it again.\n" +
    "start-sample = Look around with a sample shop\n" +
    "start-private = Everything stays on this computer. Docket sends nothing, to nobody: you copy, print or send each letter yourself.\n" +
    "\n" +
    "## Today\n" +
    "today-overdue = Overdue\n" +
    "today-today = Today\n" +
    "today-week = This week\n" +
    "today-waiting = Waiting on others\n" +
    "today-next = Next step\n" +
    "today-case = Selected case\n" +
    "today-done = Done\n" +
    "today-empty = Nothing needs you today\n" +
    "today-empty-text = When a parcel goes missing, find its order and open a case. Docket will tell you what comes next.\n" +
    "today-empty-orders = Find an order\n" +
    "\n" +
    "## Orders\n" +
    "order = Order\n" +
    "order-of = { $platform } { $number }\n" +
    "order-number = Order\n" +
    "order-buyer = Buyer\n" +
    "order-place = Place\n" +
    "order-items = Items\n" +
    "order-total = Total\n" +
    "order-subtotal = Items in all\n" +
    "order-shipping = Shipping\n" +
    "order-tax = Tax\n" +
    "order-discount = Discount\n" +
    "order-refunded = Refunded\n" +
    "order-stage = Stage\n" +
    "order-tracking = Tracking\n" +
    "order-ordered = Ordered\n" +
    "order-paid = Paid\n" +
    "order-ship-by = Ship by\n" +
    "order-shipped = Shipped\n" +
    "order-deliver-by = Expected by\n" +
    "order-delivered = Delivered\n" +
    "order-address = Ship to\n" +
    "order-shipments = Parcels\n" +
    "order-no-shipment = No parcel in the file yet.\n" +
    "order-carrier = Carrier\n" +
    "order-carrier-unknown = Carrier not named\n" +
    "order-dates = Dates\n" +
    "order-note = Buyer’s note\n" +
    "order-contact = Contact\n" +
    "order-email = E-mail\n" +
    "order-phone = Telephone\n" +
    "order-cases = Cases\n" +
    "order-source = Where this came from\n" +
    "order-case = Case { $case }\n" +
    "order-go-case = Open case { $case }\n" +
    "order-open-case = Open lost-package case\n" +
    "orders-find = Search number, buyer, address, item, tracking\n" +
    "orders-stage = Stage\n" +
    "orders-all-stages = All stages\n" +
    "orders-count = { $count ->\n" +
    "    [one] 1 order\n" +
    "   *[other] { $count } orders\n" +
    "}\n" +
    "orders-empty = No orders yet\n" +
    "orders-empty-text = Download the order file from your shop and import it here.\n" +
    "orders-none-found = No order matches\n" +
    "orders-none-found-text = Try fewer words, or part of the number.\n" +
    "orders-show-all = Show all orders\n" +
    "waiting = Parcels and payments without an order\n" +
    "waiting-line = { $count ->\n" +
    "    [one] 1 parcel or payment waits for its order\n" +
    "   *[other] { $count } parcels and payments wait for their order\n" +
    "}\n" +
    "waiting-waits = Waiting\n" +
    "waiting-aside = Set aside\n" +
    "waiting-filter = Which to show\n" +
    "waiting-count = { $count ->\n" +
    "    [one] 1 waits\n" +
    "   *[other] { $count } wait\n" +
    "}\n" +
    "waiting-aside-count = { $count } set aside\n" +
    "waiting-empty = Nothing waits for its order\n" +
    "waiting-empty-text = When a shipping or payment file tells of a parcel or payment that fits no order, or more than one, it waits here until you say where it belongs.\n" +
    "waiting-aside-empty = Nothing was set aside\n" +
    "waiting-aside-empty-text = What you mark as no order of yours is kept here and can be taken up again.\n" +
    "waiting-what = Parcel or payment\n" +
    "waiting-to = To\n" +
    "waiting-when = When\n" +
    "waiting-amount = Amount\n" +
    "waiting-from = From\n" +
    "waiting-parcel = Parcel\n" +
    "waiting-payment = Payment\n" +
    "waiting-void = cancelled\n" +
    "waiting-source = { $file }, line { $line }\n" +
    "waiting-named = The file names order { $number }.\n" +
    "waiting-unnamed = The file names no order.\n" +
    "waiting-which = Which order is it?\n" +
    "waiting-find = Find another order\n" +
    "waiting-likely = Orders that may fit\n" +
    "waiting-found = Orders found\n" +
    "waiting-none-likely = No order fits by name, postcode or number. Find it by its number or buyer.\n" +
    "waiting-none-found = No order matches.\n" +
    "waiting-join = Belongs to this order\n" +
    "waiting-join-name = Belongs to order { $number } of { $buyer }\n" +
    "waiting-not-mine = No order of mine\n" +
    "waiting-take-up = Put back to waiting\n" +
    "joined-place = matched by name and postcode\n" +
    "joined-hand = matched by you\n" +
    "joined-number = matched by order number\n" +
    "joined-not = Not this order\n" +
    "joined-not-name = { $number } is not of this order\n" +
    "parcel-cost = Label { $cost }\n" +
    "parcel-insured = Insured for { $value }\n" +
    "parcel-void = Cancelled label { $number }, not counted\n" +
    "order-payments = Payments\n" +
    "payment-fee = Fee\n" +
    "payment-net = Received\n" +
    "payment-refunded = Refunded\n" +
    "source-lines = { $count ->\n" +
    "    [one] { $file }, line { $lines }\n" +
    "   *[other] { $file }, lines { $lines }\n" +
    "}\n" +
    "edit-ship-to = Change the shipping address\n" +
    "edit-buyer-name = Change the name\n" +
    "edit-buyer-email = Change the e-mail address\n" +
    "edit-buyer-phone = Change the telephone number\n" +
    "order-edit = Change\n" +
    "order-edit-why = Why? Kept with the change.\n" +
    "order-edit-hint = For example: asked by message on 3 May.\n" +
    "order-edit-save = Save change\n" +
    "order-edit-text = What the files say is kept. Your change stays when you import again.\n" +
    "edit-name = Name\n" +
    "edit-company = Company\n" +
    "edit-line1 = Street and number\n" +
    "edit-line2 = Second line\n" +
    "edit-city = City\n" +
    "edit-region = State or region\n" +
    "edit-postal-code = Postal code\n" +
    "edit-country = Country\n" +
    "edited-by-you = Changed by you:\n" +
    "edited-conflict = The newest file says:\n" +
    "edited-keep = Keep mine\n" +
    "edited-drop = Take the file’s\n" +
    "edited-back = Back to what the file says\n" +
    "order-earlier = Earlier addresses\n" +
    "order-earlier-warning = Before you send to another address: most platforms protect you only when the parcel went to the address of the order.\n" +
    "earlier-file = from { $file }\n" +
    "earlier-by-file = replaced by { $file }\n" +
    "earlier-by-you = replaced by you:\n" +
    "stage-unpaid = Unpaid\n" +
    "stage-to-ship = To ship\n" +
    "stage-shipped = Shipped\n" +
    "stage-delivered = Delivered\n" +
    "stage-cancelled = Cancelled\n" +
    "stage-refunded = Refunded\n" +
    "address-copy = Copy address\n" +
    "address-copied = Address copied\n" +
    "address-none = No address in the file.\n" +
    "tracking-copy = Copy number\n" +
    "tracking-copied = Tracking number copied\n" +
    "open-case-title = Open a lost-package case\n" +
    "open-case-text = Docket makes the plan for { $buyer }: what to do first, what to wait for and what to write.\n" +
    "open-case-reason = What did the buyer say?\n" +
    "open-case-hint = In their own words, if you have them. You can leave this empty.\n" +
    "\n" +
    "## Import\n" +
    "import-drop = Choose the order files from your shop\n" +
    "import-drop-text = Etsy, eBay, Amazon, Shopify, WooCommerce and others. You may drop several files here. Nothing is saved until you say so.\n" +
    "import-choose = Choose files\n" +
    "import-private = The files stay on this computer.\n" +
    "import-reading = Reading the files…\n" +
    "import-files = { $count ->\n" +
    "    [one] Import 1 file\n" +
    "   *[other] Import { $count } files\n" +
    "}\n" +
    "import-files-label = Files\n" +
    "import-add = Add files\n" +
    "import-remove = Leave out\n" +
    "import-remove-file = Leave out { $name }\n" +
    "import-unreadable = This file cannot be read\n" +
    "import-left-out = left out\n" +
    "import-orders-count = { $count ->\n" +
    "    [one] 1 order\n" +
    "   *[other] { $count } orders\n" +
    "}\n" +
    "import-to-look-at = { $count } to look at\n" +
    "import-understood = Understood as\n" +
    "import-encoding = letters: { $encoding }\n" +
    "import-delimiter = columns apart by: { $delimiter }\n" +
    "import-decimal = amounts like { $example }\n" +
    "import-dates = dates: { $how }\n" +
    "import-dates-title = How are dates written in this file?\n" +
    "import-rows = Orders as they will be read\n" +
    "import-rows-first = The first { $shown } of { $total } orders. Dates are shown in words, so that you can check them.\n" +
    "import-problems = { $count ->\n" +
    "    [one] One line to look at\n" +
    "   *[other] { $count } lines to look at\n" +
    "}\n" +
    "import-ignored = { $count ->\n" +
    "    [one] One line left out\n" +
    "   *[other] { $count } lines left out\n" +
    "}\n" +
    "problem-line = line { $line }\n" +
    "problem-refused = order left out\n" +
    "problem-show-all = Show all { $count }\n" +
    "count-new = new\n" +
    "count-updated = changed\n" +
    "count-unchanged = as before\n" +
    "count-rejected = refused\n" +
    "count-records = { $count ->\n" +
    "    [one] from 1 line of data\n" +
    "   *[other] from { $count } lines of data\n" +
    "}\n" +
    "import-commit = { $count ->\n" +
    "    [one] Import 1 order\n" +
    "   *[other] Import { $count } orders\n" +
    "}\n" +
    "import-nothing = Nothing to import\n" +
    "import-writing = Saving the orders…\n" +
    "import-progress = { $count ->\n" +
    "    [one] 1 line read\n" +
    "   *[other] { $count } lines read\n" +
    "}\n" +
    "import-stop = Stop\n" +
    "import-cancelled = Stopped. Nothing was saved.\n" +
    "import-report = { $count ->\n" +
    "    [0] Everything was known already\n" +
    "    [one] 1 order imported\n" +
    "   *[other] { $count } orders imported\n" +
    "}\n" +
    "import-report-text = These are the figures you saw before. You can take this import back as a whole.\n" +
    "import-undo = Undo import\n" +
    "import-undo-name = Undo import of { $name }\n" +
    "import-undone = taken back\n" +
    "import-see-orders = See the orders\n" +
    "imports-empty = Nothing imported yet\n" +
    "imports-empty-text = Each import is listed here, with its figures, and can be taken back.\n" +
    "\n" +
    "## Deciding about a file, pasting, the inbox folder\n" +
    "import-change = change\n" +
    "import-automatic = Let Docket find out\n" +
    "import-format-title = What kind of file is this?\n" +
    "import-format-unknown = kind of file: not known\n" +
    "import-format-none-fits = When nothing else fits\n" +
    "import-shop-title = Which shop is it from?\n" +
    "import-shop = shop: { $shop }\n" +
    "import-shop-new = Another shop of yours\n" +
    "import-shop-use = Use this name\n" +
    "import-decimal-title = How are amounts written?\n" +
    "import-currency-title = Which currency are the amounts in?\n" +
    "import-currency = currency: { $currency }\n" +
    "import-currency-each = currency: as each line says\n" +
    "import-currency-none = currency: please choose\n" +
    "import-sheet-title = Which sheet of the workbook?\n" +
    "import-sheet = sheet: { $sheet }\n" +
    "import-encoding-title = How are letters stored in this file?\n" +
    "import-delimiter-title = What stands between two columns?\n" +
    "import-remembered-note = Read { $when }.\n" +
    "import-forget = Forget this\n" +
    "import-ask-why = Compare with a date you know, for example your last order. A wrong answer would put every date in the wrong month.\n" +
    "date-means = { $raw } is { $said }\n" +
    "date-none = { $raw } would be no date\n" +
    "date-is = is { $said }\n" +
    "date-is-none = would be no date\n" +
    "import-questions = { $count ->\n" +
    "    [one] 1 question\n" +
    "   *[other] { $count } questions\n" +
    "}\n" +
    "import-answer-first = { $count ->\n" +
    "    [one] Answer the question first\n" +
    "   *[other] Answer { $count } questions first\n" +
    "}\n" +
    "import-to-name = columns to name\n" +
    "import-name-title = Say what the columns of this table hold\n" +
    "import-name-text = Docket does not know these headings. Choose the column with the order number first; then date, buyer, address and total. What you leave out is not read. Docket remembers it for the next file with these headings.\n" +
    "import-columns = Columns and what they are read as\n" +
    "import-columns-read = { $count ->\n" +
    "    [one] Columns: 1 of { $of } is read\n" +
    "   *[other] Columns: { $count } of { $of } are read\n" +
    "}\n" +
    "import-column = Heading in the file\n" +
    "import-column-samples = The first cells\n" +
    "import-column-field = Read as\n" +
    "import-column-out = left out\n" +
    "import-column-empty = empty\n" +
    "import-columns-reset = Back to what Docket found\n" +
    "import-rows-parcels = Parcels as they will be read\n" +
    "import-rows-payments = Payments as they will be read\n" +
    "import-rows-first-of = The first { $shown } of { $total }. Dates are shown in words, so that you can check them.\n" +
    "side-payment = Payment\n" +
    "side-reference = Number\n" +
    "side-gross = Paid\n" +
    "side-fee = Fee\n" +
    "side-net = Reached you\n" +
    "side-cost = Label\n" +
    "side-no-number = not named\n" +
    "side-joins = Each is joined with its order, by order number or by name and postal code. What finds no order yet waits for it.\n" +
    "count-waiting = without an order yet\n" +
    "import-parcels-count = { $count ->\n" +
    "    [one] 1 parcel\n" +
    "   *[other] { $count } parcels\n" +
    "}\n" +
    "import-commit-parcels = { $count ->\n" +
    "    [one] Import 1 parcel\n" +
    "   *[other] Import { $count } parcels\n" +
    "}\n" +
    "import-report-parcels = { $count ->\n" +
    "    [0] Everything was known already\n" +
    "    [one] 1 parcel imported\n" +
    "   *[other] { $count } parcels imported\n" +
    "}\n" +
    "import-payments-count = { $count ->\n" +
    "    [one] 1 payment\n" +
    "   *[other] { $count } payments\n" +
    "}\n" +
    "import-commit-payments = { $count ->\n" +
    "    [one] Import 1 payment\n" +
    "   *[other] Import { $count } payments\n" +
    "}\n" +
    "import-report-payments = { $count ->\n" +
    "    [0] Everything was known already\n" +
    "    [one] 1 payment imported\n" +
    "   *[other] { $count } payments imported\n" +
    "}\n" +
    "import-entries-count = { $count ->\n" +
    "    [one] 1 entry\n" +
    "   *[other] { $count } entries\n" +
    "}\n" +
    "import-commit-entries = { $count ->\n" +
    "    [one] Import 1 entry\n" +
    "   *[other] Import { $count } entries\n" +
    "}\n" +
    "import-report-entries = { $count ->\n" +
    "    [0] Everything was known already\n" +
    "    [one] 1 entry imported\n" +
    "   *[other] { $count } entries imported\n" +
    "}\n" +
    "import-more = Import more files\n" +
    "import-paste = Paste a table\n" +
    "import-paste-title = Paste a table\n" +
    "import-paste-text = Select the rows with their headings in your browser or spreadsheet, copy them and paste them here.\n" +
    "import-paste-field = Text of the table\n" +
    "import-paste-read = Read this table\n" +
    "drop-here = Drop the files to import them\n" +
    "inbox-new = { $count ->\n" +
    "    [one] 1 new export in your inbox folder\n" +
    "   *[other] { $count } new exports in your inbox folder\n" +
    "}\n" +
    "inbox = Inbox folder\n" +
    "inbox-pass = Do not offer again\n" +
    "inbox-pass-name = Do not offer { $name } again\n" +
    "import-shop-none = shop: none named\n" +
    "import-understood-hint = Click what is wrong to change it.\n" +
    "date-none-at-all = No date of this file can be read like that.\n" +
    "import-name-first = Choose the order number first\n" +
    "import-commit-orders-parcels = Import { $orders ->\n" +
    "    [one] 1 order\n" +
    "   *[other] { $orders } orders\n" +
    "} and { $parcels ->\n" +
    "    [one] 1 parcel\n" +
    "   *[other] { $parcels } parcels\n" +
    "}\n" +
    "import-commit-orders-payments = Import { $orders ->\n" +
    "    [one] 1 order\n" +
    "   *[other] { $orders } orders\n" +
    "} and { $payments ->\n" +
    "    [one] 1 payment\n" +
    "   *[other] { $payments } payments\n" +
    "}\n" +
    "inbox-look = { $count ->\n" +
    "    [one] Look at it\n" +
    "   *[other] Look at them\n" +
    "}\n" +
    "inbox-look-one = Look at it\n" +
    "inbox-not-now = Leave it there\n" +
    "inbox-files = { $count ->\n" +
    "    [one] 1 new file in your inbox folder\n" +
    "   *[other] { $count } new files in your inbox folder\n" +
    "}\n" +
    "inbox-import-all = Look at those Docket knows\n" +
    "inbox-import-name = Look at { $name }\n" +
    "settings-inbox-text = The folder in which your downloads arrive, such as Downloads. Docket looks for new order files there and offers them. It changes nothing in the folder.\n" +
    "settings-inbox-off = No folder is watched.\n" +
    "settings-inbox-choose = Choose folder\n" +
    "settings-inbox-stop = Switch off\n" +
    "\n" +
    "## Lost packages\n" +
    "cases-find = Search case, number, buyer, item\n" +
    "cases-filter = Which cases\n" +
    "cases-open = Open\n" +
    "cases-done = Done\n" +
    "cases-next = Next step\n" +
    "cases-outcome = How it ended\n" +
    "cases-opened = Opened\n" +
    "cases-waiting = Waiting on\n" +
    "cases-due = Clock\n" +
    "cases-exposure = At stake\n" +
    "cases-empty = No lost package\n" +
    "cases-empty-text = When a buyer writes that a parcel has not come, find the order and open a case.\n" +
    "cases-empty-orders = Find the order\n" +
    "cases-done-empty = No closed case yet\n" +
    "cases-done-empty-text = Cases you close stay here, with everything that happened.\n" +
    "cases-none-found = No case matches\n" +
    "cases-show-all = Show all cases\n" +
    "\n" +
    "## A case\n" +
    "case-open = Open case\n" +
    "case-opened = opened { $when }\n" +
    "case-stake = { $amount } at stake\n" +
    "case-close = Close case…\n" +
    "case-reopen = Reopen case\n" +
    "case-all = All lost packages\n" +
    "case-gone = This case is not there any more\n" +
    "case-gone-text = If its opening was taken back, Redo brings it back.\n" +
    "case-playbook = What to do\n" +
    "case-timeline = What happened\n" +
    "case-facts = Facts\n" +
    "case-clocks = Clocks\n" +
    "case-clocks-none = No clock is running.\n" +
    "case-promises = Promises\n" +
    "case-promises-none = None yet.\n" +
    "case-reminders = Reminders\n" +
    "case-papers = Papers made\n" +
    "case-sheets = Make another sheet…\n" +
    "case-letters = Write another letter…\n" +
    "case-proposed = From what you noted:\n" +
    "case-papers-none = None yet.\n" +
    "axis-today = today\n" +
    "clock-party = { $party } · { $days ->\n" +
    "    [one] 1 day\n" +
    "   *[other] { $days } days\n" +
    "}, { $basis }\n" +
    "clock-ended = ended { $when }\n" +
    "step-ready = to do now\n" +
    "step-done = done\n" +
    "step-waiting = waiting\n" +
    "step-locked = not yet possible\n" +
    "step-skipped = skipped\n" +
    "step-done-at = Done\n" +
    "step-until = Until { $when }\n" +
    "step-days = { $days ->\n" +
    "    [one] 1 day\n" +
    "   *[other] { $days } days\n" +
    "}, { $basis }\n" +
    "step-days-change = Change\n" +
    "step-days-label = Days to wait\n" +
    "step-mark-done = Mark as done\n" +
    "step-skip = Skip…\n" +
    "step-skip-why = Why do you skip this?\n" +
    "step-skip-do = Skip step\n" +
    "step-skipped-because = Skipped: { $because }\n" +
    "step-reopen = Do again\n" +
    "steps-done = { $count ->\n" +
    "    [one] 1 step done\n" +
    "   *[other] { $count } steps done\n" +
    "}\n" +
    "steps-behind = { $done } done, { $skipped } skipped\n" +
    "steps-aside = { $count ->\n" +
    "    [one] 1 step does not apply here\n" +
    "   *[other] { $count } steps do not apply here\n" +
    "}\n" +
    "party-seller = You\n" +
    "party-buyer = Buyer\n" +
    "party-carrier = Carrier\n" +
    "party-platform = Platform\n" +
    "party-authority = Authority\n" +
    "party-payment = Payment provider\n" +
    "channel-platform-message = Platform message\n" +
    "channel-case-thread = Platform case\n" +
    "channel-email = E-mail\n" +
    "channel-phone = Telephone\n" +
    "channel-letter = Letter\n" +
    "channel-in-person = In person\n" +
    "channel-note = Private note\n" +
    "entry-from-to = { $from } → { $to }\n" +
    "entry-recorded = written down { $when }\n" +
    "timeline-empty = Nothing yet.\n" +
    "timeline-newest = newest first\n" +
    "entry-more = Show all of it\n" +
    "entry-less = Show less\n" +
    "compose = Write down a message, a call, a note…\n" +
    "compose-text = What was said or done?\n" +
    "compose-channel = How\n" +
    "compose-from = From\n" +
    "compose-to = To\n" +
    "compose-when = When\n" +
    "compose-now = Empty means now.\n" +
    "compose-save = Write down\n" +
    "promise-open = open\n" +
    "promise-kept = kept\n" +
    "promise-released = released\n" +
    "reminders-none = None set.\n" +
    "reminder-add = Add reminder\n" +
    "reminder-text = Remind me to\n" +
    "reminder-at = On\n" +
    "reminder-save = Set reminder\n" +
    "reminder-done = Done\n" +
    "suspicion = Only for you\n" +
    "suspicion-cause = Suspected cause\n" +
    "suspicion-because = What points to it?\n" +
    "suspicion-change = Change\n" +
    "cause-unknown = not known\n" +
    "cause-theft = theft\n" +
    "cause-misdelivery = left at a wrong address\n" +
    "cause-early-scan = scanned as delivered too early\n" +
    "cause-delay = delay\n" +
    "cause-customs = customs\n" +
    "cause-fraud = fraud\n" +
    "close-title = Close case { $case }\n" +
    "close-text = Reminders and clocks of this case end. You can undo this.\n" +
    "close-how = How did it end?\n" +
    "close-promises = { $count ->\n" +
    "    [one] One promise to the buyer is still open:\n" +
    "   *[other] { $count } promises to the buyer are still open:\n" +
    "}\n" +
    "close-because = Why may it stay open?\n" +
    "close-do = Close case\n" +
    "\n" +
    "## The money of a case\n" +
    "\n" +
    "money = Money\n" +
    "money-paid = Paid\n" +
    "money-paid-by-hand = noted by you\n" +
    "money-paid-say = Say what was paid\n" +
    "money-paid-label = What the buyer paid\n" +
    "money-paid-hint = No file of this order tells it. What can be refunded follows from it.\n" +
    "money-unknown = not known\n" +
    "money-nothing = nothing yet\n" +
    "money-told = Told by files\n" +
    "money-refunded = Refunded\n" +
    "money-remaining = Left to refund\n" +
    "money-recovered = Recovered\n" +
    "money-remedies = What the buyer got\n" +
    "money-refund = Record a refund…\n" +
    "money-refund-title = What the buyer got\n" +
    "money-refund-text = Docket moves no money. Write down what you did on the platform or at the bank.\n" +
    "money-refund-do = Record\n" +
    "money-kind = What\n" +
    "money-amount = Amount\n" +
    "money-left-hint = { $amount } is left to refund.\n" +
    "money-full-hint = Left empty, it is all that is left: { $amount }.\n" +
    "money-left-unknown = What is left is not known.\n" +
    "money-line = For\n" +
    "money-reference = Reference\n" +
    "money-because = Why, or what exactly\n" +
    "money-condition = In which condition the goods came back\n" +
    "money-day = Done on\n" +
    "money-offers = Offers\n" +
    "money-until = until\n" +
    "money-offer = Note an offer…\n" +
    "money-offer-title = Offer\n" +
    "money-offer-text = An offer of one side answers the open offer of the other.\n" +
    "money-offer-party = Who offers\n" +
    "money-offer-mine = You\n" +
    "money-offer-buyers = The buyer\n" +
    "money-offer-words = In these words\n" +
    "money-offer-until = Good until\n" +
    "money-offer-do = Note the offer\n" +
    "money-offer-accept = Accepted\n" +
    "money-offer-deny = Turned down\n" +
    "money-credits = Store credit\n" +
    "money-credit = Give store credit…\n" +
    "money-credit-title = Store credit\n" +
    "money-credit-text = Credit for a later order. Tell the buyer its code.\n" +
    "money-credit-of = of { $amount }\n" +
    "money-credit-lapsed = lapsed\n" +
    "money-credit-until = Good until\n" +
    "money-credit-do = Give the credit\n" +
    "money-code = Code\n" +
    "money-code-hint = Left empty, Docket makes one.\n" +
    "money-redeem = Redeem…\n" +
    "money-redeem-title = Redeem { $code }\n" +
    "money-redeem-text = { $amount } is left.\n" +
    "money-redeem-hint = Left empty, all of it.\n" +
    "money-redeem-for = For which order\n" +
    "money-redeem-do = Redeem\n" +
    "money-rulings = Rulings\n" +
    "money-ruling = Note a ruling…\n" +
    "money-ruling-title = What the platform ruled\n" +
    "money-ruling-text = The case stays open until it is done.\n" +
    "money-ruling-kind = You have to\n" +
    "money-ruling-refund = Refund the buyer\n" +
    "money-ruling-return = Take the goods back\n" +
    "money-ruling-due = By\n" +
    "money-ruling-words = Words of the ruling\n" +
    "money-ruling-note = Note the ruling\n" +
    "money-ruling-open = open\n" +
    "money-ruling-done = done\n" +
    "money-ruling-do = It is done\n" +
    "money-due = by\n" +
    "\n" +
    "## Letters\n" +
    "letter = Letter\n" +
    "draft-text = Text of the letter\n" +
    "draft-text-hint = Docket drafts, you send. Shaded words come from the order and the case.\n" +
    "draft-language = Language of the letter\n" +
    "draft-write = Write the letter\n" +
    "draft-open = Read the letter\n" +
    "draft-needs = { $count ->\n" +
    "    [one] Docket needs one thing:\n" +
    "   *[other] Docket needs { $count } things:\n" +
    "}\n" +
    "draft-filled = What you filled in\n" +
    "draft-waits = The letter appears here as soon as the missing words are filled in.\n" +
    "draft-promises = This promises the buyer:\n" +
    "draft-warnings = Words that could hurt\n" +
    "draft-channel = How do you send it?\n" +
    "draft-channel-hint = The platform’s own messages count as evidence there.\n" +
    "draft-to = To { $email }\n" +
    "draft-nothing-sent = Docket sends nothing itself.\n" +
    "draft-copied = Letter copied. It is not sent yet.\n" +
    "draft-copy-subject = Copy subject\n" +
    "draft-subject-copied = Subject copied\n" +
    "draft-mail = Open mail program\n" +
    "draft-sent = I sent it\n" +
    "\n" +
    "## Papers\n" +
    "paper = Sheet\n" +
    "sheet-make = Make the sheet\n" +
    "sheet-again = Make the sheet again\n" +
    "sheet-fields = On the sheet\n" +
    "sheet-missing = { $count ->\n" +
    "    [one] One thing is missing\n" +
    "   *[other] { $count } things are missing\n" +
    "}\n" +
    "sheet-complete = All filled in\n" +
    "sheet-incomplete = You can print it now and fill in the rest by hand.\n" +
    "sheet-hand-in = Check the pages, then print or save them.\n" +
    "sheet-preview = Pages as they will be printed\n" +
    "sheet-page = Page { $page } of { $of }: { $title }\n" +
    "sheet-no-pages = No page to show.\n" +
    "sheet-pages = { $count ->\n" +
    "    [one] 1 page\n" +
    "   *[other] { $count } pages\n" +
    "}\n" +
    "sheet-was-missing = { $count ->\n" +
    "    [one] 1 field was empty\n" +
    "   *[other] { $count } fields were empty\n" +
    "}\n" +
    "sheet-print = Print\n" +
    "sheet-save = Save PDF\n" +
    "\n" +
    "## Settings\n" +
    "settings-sender = Sender\n" +
    "settings-sender-text = Stands in letters and on sheets. Docket sends it nowhere.\n" +
    "settings-name = Your name\n" +
    "settings-business = Shop or business\n" +
    "settings-line1 = Street and number\n" +
    "settings-line2 = Second line\n" +
    "settings-postal = Postal code\n" +
    "settings-city = City\n" +
    "settings-region = State or region\n" +
    "settings-country = Country\n" +
    "settings-phone = Telephone\n" +
    "settings-email = E-mail\n" +
    "settings-language = Language and time\n" +
    "settings-language-text = Clocks run by your shop’s time zone.\n" +
    "settings-language-ui = Language of Docket\n" +
    "settings-zone = Time zone of your shop\n" +
    "settings-look = Appearance\n" +
    "settings-look-system = As the computer\n" +
    "settings-look-light = Light\n" +
    "settings-look-dark = Dark\n" +
    "settings-reminders = Reminders and waits\n" +
    "settings-reminders-text = What you set here counts for new steps. Running waits keep their days.\n" +
    "settings-hour = Remind me at\n" +
    "settings-hour-hint = For reminders without an hour of their own.\n" +
    "settings-days = Days to wait after a theft report\n" +
    "settings-days-pack = { $days ->\n" +
    "    [one] Empty: our suggestion of 1 day. It is our own figure, not a rule of the postal inspector.\n" +
    "   *[other] Empty: our suggestion of { $days } days. It is our own figure, not a rule of the postal inspector.\n" +
    "}\n" +
    "settings-days-own = { $days ->\n" +
    "    [one] Your own figure. Our suggestion is 1 day.\n" +
    "   *[other] Your own figure. Our suggestion is { $days } days.\n" +
    "}\n" +
    "settings-days-reset = Take our { $days }\n" +
    "settings-data = Your data\n" +
    "settings-data-text = One file on this computer. A backup is made each day and opened once to prove that it works.\n" +
    "settings-where = Your data lies here\n" +
    "settings-verified = Last backup that was verified\n" +
    "settings-backup = Back up now\n" +
    "settings-check = Check the data\n" +
    "backup-ok = Backup made and verified\n" +
    "backup-bad = Backup could not be verified\n" +
    "check-ok = Nothing wrong with your data\n" +
    "check-bad = Something is wrong\n" +
    "path-copy = Copy\n" +
    "path-copied = Path copied\n" +
    "settings-about = About\n" +
    "settings-about-text = For people who sell what they make, and lost a parcel.\n" +
    "settings-unsaved = Not saved yet\n" +
    "settings-discard = Discard\n" +
    "settings-save = Save settings\n",
  de:
    "# Die Texte der Oberfläche. Sätze, die der Kern bildet (Fehler, Schritte, Meldungen), stehen in seinen eigenen Dateien.\n" +
    "\n" +
    "## Überall\n" +
    "cancel = Abbrechen\n" +
    "close = Schließen\n" +
    "copy = Kopieren\n" +
    "save = Sichern\n" +
    "loading = Lädt…\n" +
    "private = privat\n" +
    "private-text = Verlässt nie die Fallakte auf diesem Computer: nicht in Briefen, nicht in Formularen, nicht beim Export.\n" +
    "not-yet = noch nicht\n" +
    "field-choose = Auswählen…\n" +
    "field-missing = Fehlt noch.\n" +
    "field-unreadable = Das kann Docket nicht lesen.\n" +
    "field-currency = Währung von { $label }\n" +
    "table-sort = Nach { $column } sortieren\n" +
    "\n" +
    "## Rahmen\n" +
    "navigation = Hauptbereiche\n" +
    "today = Heute\n" +
    "lost = Verlorene Pakete\n" +
    "orders = Bestellungen\n" +
    "imports = Importe\n" +
    "settings = Einstellungen\n" +
    "import-orders = Bestellungen importieren\n" +
    "search-everything = Bestellungen, Käufer, Sendungen, Fälle suchen\n" +
    "undo = Rückgängig\n" +
    "undo-what = Rückgängig: { $what }\n" +
    "redo = Wiederholen\n" +
    "redo-what = Wiederholen: { $what }\n" +
    "saved-here = Auf diesem Computer gesichert\n" +
    "backup-verified = Sicherung geprüft { $relative }\n" +
    "backup-never = Noch keine Sicherung\n" +
    "sample-shop = Beispielladen\n" +
    "sample-leave = Beispielladen verlassen\n" +
    "toasts = Meldungen\n" +
    "toast-dismiss = Meldung schließen\n" +
    "\n" +
    "## Palette und Tasten\n" +
    "palette = Finden oder tun\n" +
    "palette-input = Was tun? Oder ein Name, eine Nummer…\n" +
    "palette-results = Ergebnisse\n" +
    "palette-actions = Tun\n" +
    "palette-cases = Fälle\n" +
    "palette-orders = Bestellungen\n" +
    "palette-go = Gehe zu { $place }\n" +
    "palette-none = Nichts gefunden für „{ $text }“.\n" +
    "palette-all-orders = Alle Bestellungen nach „{ $text }“ durchsuchen\n" +
    "keys = Tastenkürzel\n" +
    "keys-everywhere = Überall\n" +
    "keys-list = In Listen\n" +
    "keys-case = In einem Fall\n" +
    "keys-palette = Alles finden oder tun\n" +
    "keys-search = Auf dieser Seite suchen\n" +
    "keys-undo = Rückgängig\n" +
    "keys-redo = Wiederholen\n" +
    "keys-today = Zu Heute\n" +
    "keys-lost = Zu Verlorene Pakete\n" +
    "keys-orders = Zu Bestellungen\n" +
    "keys-imports = Zu Importe\n" +
    "keys-import = Bestellungen importieren\n" +
    "keys-sheet = Diese Übersicht zeigen\n" +
    "keys-next = Weiter\n" +
    "keys-previous = Zurück\n" +
    "keys-open = Öffnen\n" +
    "keys-close = Schließen, was neben der Liste steht\n" +
    "keys-first = Zum Anfang\n" +
    "keys-last = Zum Ende\n" +
    "keys-page-down = Eine Seite weiter\n" +
    "keys-page-up = Eine Seite zurück\n" +
    "keys-snooze = Später erinnern\n" +
    "keys-done = Als erledigt abhaken\n" +
    "keys-note = Etwas aufschreiben\n" +
    "keys-single = Kürzel aus einem einzelnen Buchstaben verwenden\n" +
    "\n" +
    "## Wenn etwas nicht klappt\n" +
    "error-unreachable = Der Kern von Docket hat nicht geantwortet. Es wurde nichts geändert. Bitte versuche es noch einmal.\n" +
    "failure-title = Das hat nicht geklappt\n" +
    "failure-retry = Noch einmal versuchen\n" +
    "failure-incident = Wenn du das meldest, nenne den Vorfall { $incident }.\n" +
    "unusable-title = Docket kann seine Daten nicht öffnen\n" +
    "unusable-where = Deine Daten liegen hier:\n" +
    "unusable-safe = Es wurde nichts geändert. Docket hat die Datei gelassen, wie sie ist.\n" +
    "\n" +
    "## Daten\n" +
    "due-late-days = { $days ->\n" +
    "    [one] 1 Tag überfällig\n" +
    "   *[other] { $days } Tage überfällig\n" +
    "}\n" +
    "due-late-today = seit heute überfällig\n" +
    "snooze = Später\n" +
    "snooze-title = Wieder erinnern\n" +
    "snooze-tomorrow = Morgen\n" +
    "snooze-days = In { $days } Tagen\n" +
    "snooze-week = In einer Woche\n" +
    "snooze-until = An diesem Tag\n" +
    "\n" +
    "## Quellen\n" +
    "grade-a = amtliche Seite\n" +
    "grade-b = archivierter amtlicher Text\n" +
    "grade-c = von Dritten\n" +
    "grade-r = aus dem Gedächtnis, bitte prüfen\n" +
    "source-copy = Link kopieren\n" +
    "source-copied = Link kopiert. Öffne ihn im Browser.\n" +
    "\n" +
    "## Erster Start\n" +
    "start-title = Ein Paket fehlt? Hier geht es los.\n" +
    "start-text = Docket zeigt, was jetzt zu tun ist, bis wann und warum, und hält den Brief oder das Formular bereit.\n" +
    "start-import-title = Mit deinen Bestellungen\n" +
    "start-import-text = Wähle die Bestelldatei, die du aus deinem Laden heruntergeladen hast. Du siehst, wie Docket sie liest, bevor etwas gesichert wird.\n" +
    "start-sample-title = Nur umsehen\n" +
    "start-sample-text = Ein erfundener Laden mit ein paar verlorenen Paketen. Zum Ausprobieren; du kannst ihn wieder verlassen.\n" +
    "start-sample = Im Beispielladen umsehen\n" +
    "start-private = Alles bleibt auf diesem Computer. Docket schickt niemandem etwas: Du kopierst, druckst oder sendest jeden Brief selbst.\n" +
    "\n" +
    "## Heute\n" +
    "today-overdue = Überfällig\n" +
    "today-today = Heute\n" +
    "today-week = Diese Woche\n" +
    "today-waiting = Wartet auf andere\n" +
    "today-next = Nächster Schritt\n" +
    "today-case = Ausgewählter Fall\n" +
    "today-done = Erledigt\n" +
    "today-empty = Heute braucht dich nichts\n" +
    "today-empty-text = Wenn ein Paket verloren geht, suche die Bestellung und eröffne einen Fall. Docket sagt dir dann, was als Nächstes kommt.\n" +
    "today-empty-orders = Bestellung suchen\n" +
    "\n" +
    "## Bestellungen\n" +
    "order = Bestellung\n" +
    "order-of = { $platform } { $number }\n" +
    "order-number = Bestellung\n" +
    "order-buyer = Käufer\n" +
    "order-place = Ort\n" +
    "order-items = Artikel\n" +
    "order-total = Summe\n" +
    "order-subtotal = Artikel zusammen\n" +
    "order-shipping = Versand\n" +
    "order-tax = Steuer\n" +
    "order-discount = Rabatt\n" +
    "order-refunded = Erstattet\n" +
    "order-stage = Stand\n" +
    "order-tracking = Sendungsnummer\n" +
    "order-ordered = Bestellt\n" +
    "order-paid = Bezahlt\n" +
    "order-ship-by = Versenden bis\n" +
    "order-shipped = Versendet\n" +
    "order-deliver-by = Erwartet bis\n" +
    "order-delivered = Zugestellt\n" +
    "order-address = Lieferadresse\n" +
    "order-shipments = Pakete\n" +
    "order-no-shipment = Noch kein Paket in der Datei.\n" +
    "order-carrier = Versand mit\n" +
    "order-carrier-unknown = Versanddienst nicht genannt\n" +
    "order-dates = Termine\n" +
    "order-note = Nachricht zur Bestellung\n" +
    "order-contact = Kontakt\n" +
    "order-email = E-Mail\n" +
    "order-phone = Telefon\n" +
    "order-cases = Fälle\n" +
    "order-source = Woher das stammt\n" +
    "order-case = Fall { $case }\n" +
    "order-go-case = Fall { $case } öffnen\n" +
    "order-open-case = Fall „Paket verloren“ eröffnen\n" +
    "orders-find = Nummer, Käufer, Adresse, Artikel, Sendung suchen\n" +
    "orders-stage = Stand\n" +
    "orders-all-stages = Jeder Stand\n" +
    "orders-count = { $count ->\n" +
    "    [one] 1 Bestellung\n" +
    "   *[other] { $count } Bestellungen\n" +
    "}\n" +
    "orders-empty = Noch keine Bestellungen\n" +
    "orders-empty-text = Lade die Bestelldatei aus deinem Laden herunter und importiere sie hier.\n" +
    "orders-none-found = Keine Bestellung passt\n" +
    "orders-none-found-text = Versuche es mit weniger Wörtern oder einem Teil der Nummer.\n" +
    "orders-show-all = Alle Bestellungen zeigen\n" +
    "waiting = Pakete und Zahlungen ohne Bestellung\n" +
    "waiting-line = { $count ->\n" +
    "    [one] 1 Paket oder Zahlung wartet auf die Bestellung\n" +
    "   *[other] { $count } Pakete und Zahlungen warten auf ihre Bestellung\n" +
    "}\n" +
    "waiting-waits = Wartet\n" +
    "waiting-aside = Beiseitegelegt\n" +
    "waiting-filter = Was zu zeigen ist\n" +
    "waiting-count = { $count ->\n" +
    "    [one] 1 wartet\n" +
    "   *[other] { $count } warten\n" +
    "}\n" +
    "waiting-aside-count = { $count } beiseitegelegt\n" +
    "waiting-empty = Nichts wartet auf seine Bestellung\n" +
    "waiting-empty-text = Wenn eine Versand- oder Zahlungsdatei von einem Paket oder einer Zahlung erzählt, die zu keiner oder zu mehreren Bestellungen passt, wartet sie hier, bis du sagst, wohin sie gehört.\n" +
    "waiting-aside-empty = Nichts beiseitegelegt\n" +
    "waiting-aside-empty-text = Was du als keine deiner Bestellungen bezeichnest, bleibt hier und kann wieder aufgenommen werden.\n" +
    "waiting-what = Paket oder Zahlung\n" +
    "waiting-to = An\n" +
    "waiting-when = Wann\n" +
    "waiting-amount = Betrag\n" +
    "waiting-from = Aus\n" +
    "waiting-parcel = Paket\n" +
    "waiting-payment = Zahlung\n" +
    "waiting-void = storniert\n" +
    "waiting-source = { $file }, Zeile { $line }\n" +
    "waiting-named = Die Datei nennt Bestellung { $number }.\n" +
    "waiting-unnamed = Die Datei nennt keine Bestellung.\n" +
    "waiting-which = Welche Bestellung ist es?\n" +
    "waiting-find = Andere Bestellung suchen\n" +
    "waiting-likely = Bestellungen, die passen könnten\n" +
    "waiting-found = Gefundene Bestellungen\n" +
    "waiting-none-likely = Keine Bestellung passt nach Name, Postleitzahl oder Nummer. Suche sie über Nummer oder Käufer.\n" +
    "waiting-none-found = Keine Bestellung passt.\n" +
    "waiting-join = Gehört zu dieser Bestellung\n" +
    "waiting-join-name = Gehört zu Bestellung { $number } von { $buyer }\n" +
    "waiting-not-mine = Keine meiner Bestellungen\n" +
    "waiting-take-up = Wieder warten lassen\n" +
    "joined-place = über Name und Postleitzahl zugeordnet\n" +
    "joined-hand = von dir zugeordnet\n" +
    "joined-number = über die Bestellnummer zugeordnet\n" +
    "joined-not = Nicht diese Bestellung\n" +
    "joined-not-name = { $number } gehört nicht zu dieser Bestellung\n" +
    "parcel-cost = Porto { $cost }\n" +
    "parcel-insured = Versichert für { $value }\n" +
    "parcel-void = Storniertes Etikett { $number }, zählt nicht\n" +
    "order-payments = Zahlungen\n" +
    "payment-fee = Gebühr\n" +
    "payment-net = Erhalten\n" +
    "payment-refunded = Erstattet\n" +
    "source-lines = { $count ->\n" +
    "    [one] { $file }, Zeile { $lines }\n" +
    "   *[other] { $file }, Zeilen { $lines }\n" +
    "}\n" +
    "edit-ship-to = Lieferadresse ändern\n" +
    "edit-buyer-name = Namen ändern\n" +
    "edit-buyer-email = E-Mail-Adresse ändern\n" +
    "edit-buyer-phone = Telefonnummer ändern\n" +
    "order-edit = Ändern\n" +
    "order-edit-why = Warum? Bleibt bei der Änderung.\n" +
    "order-edit-hint = Zum Beispiel: per Nachricht am 3. Mai erbeten.\n" +
    "order-edit-save = Änderung speichern\n" +
    "order-edit-text = Was die Dateien sagen, bleibt erhalten. Deine Änderung gilt auch nach dem nächsten Import.\n" +
    "edit-name = Name\n" +
    "edit-company = Firma\n" +
    "edit-line1 = Straße und Hausnummer\n" +
    "edit-line2 = Zweite Zeile\n" +
    "edit-city = Ort\n" +
    "edit-region = Bundesland oder Region\n" +
    "edit-postal-code = Postleitzahl\n" +
    "edit-country = Land\n" +
    "edited-by-you = Von dir geändert:\n" +
    "edited-conflict = Die neueste Datei sagt:\n" +
    "edited-keep = Meins behalten\n" +
    "edited-drop = Das der Datei nehmen\n" +
    "edited-back = Zurück zur Angabe der Datei\n" +
    "order-earlier = Frühere Adressen\n" +
    "order-earlier-warning = Bevor du an eine andere Adresse sendest: Die meisten Plattformen schützen dich nur, wenn das Paket an die Adresse der Bestellung ging.\n" +
    "earlier-file = aus { $file }\n" +
    "earlier-by-file = ersetzt durch { $file }\n" +
    "earlier-by-you = von dir ersetzt:\n" +
    "stage-unpaid = Unbezahlt\n" +
    "stage-to-ship = Zu versenden\n" +
    "stage-shipped = Versendet\n" +
    "stage-delivered = Zugestellt\n" +
    "stage-cancelled = Storniert\n" +
    "stage-refunded = Erstattet\n" +
    "address-copy = Adresse kopieren\n" +
    "address-copied = Adresse kopiert\n" +
    "address-none = Keine Adresse in der Datei.\n" +
    "tracking-copy = Nummer kopieren\n" +
    "tracking-copied = Sendungsnummer kopiert\n" +
    "open-case-title = Fall „Paket verloren“ eröffnen\n" +
    "open-case-text = Docket macht den Plan für { $buyer }: was zuerst zu tun ist, worauf zu warten ist und was du schreibst.\n" +
    "open-case-reason = Was wurde dir geschrieben?\n" +
    "open-case-hint = Am besten im Wortlaut. Du kannst das Feld leer lassen.\n" +
    "\n" +
    "## Import\n" +
    "import-drop = Wähle die Bestelldateien aus deinem Laden\n" +
    "import-drop-text = Etsy, eBay, Amazon, Shopify, WooCommerce und andere. Du kannst auch mehrere Dateien hierher ziehen. Gesichert wird erst, wenn du es sagst.\n" +
    "import-choose = Dateien wählen\n" +
    "import-private = Die Dateien bleiben auf diesem Computer.\n" +
    "import-reading = Dateien werden gelesen…\n" +
    "import-files = { $count ->\n" +
    "    [one] 1 Datei importieren\n" +
    "   *[other] { $count } Dateien importieren\n" +
    "}\n" +
    "import-files-label = Dateien\n" +
    "import-add = Dateien hinzufügen\n" +
    "import-remove = Weglassen\n" +
    "import-remove-file = { $name } weglassen\n" +
    "import-unreadable = Diese Datei lässt sich nicht lesen\n" +
    "import-left-out = weggelassen\n" +
    "import-orders-count = { $count ->\n" +
    "    [one] 1 Bestellung\n" +
    "   *[other] { $count } Bestellungen\n" +
    "}\n" +
    "import-to-look-at = { $count } zum Ansehen\n" +
    "import-understood = Verstanden als\n" +
    "import-encoding = Zeichen: { $encoding }\n" +
    "import-delimiter = Spalten getrennt durch: { $delimiter }\n" +
    "import-decimal = Beträge wie { $example }\n" +
    "import-dates = Datum: { $how }\n" +
    "import-dates-title = Wie sind die Daten in dieser Datei geschrieben?\n" +
    "import-rows = Bestellungen, wie sie gelesen werden\n" +
    "import-rows-first = Die ersten { $shown } von { $total } Bestellungen. Die Daten stehen in Worten da, damit du sie prüfen kannst.\n" +
    "import-problems = { $count ->\n" +
    "    [one] Eine Zeile zum Ansehen\n" +
    "   *[other] { $count } Zeilen zum Ansehen\n" +
    "}\n" +
    "import-ignored = { $count ->\n" +
    "    [one] Eine Zeile ausgelassen\n" +
    "   *[other] { $count } Zeilen ausgelassen\n" +
    "}\n" +
    "problem-line = Zeile { $line }\n" +
    "problem-refused = Bestellung ausgelassen\n" +
    "problem-show-all = Alle { $count } zeigen\n" +
    "count-new = neu\n" +
    "count-updated = geändert\n" +
    "count-unchanged = wie zuvor\n" +
    "count-rejected = abgelehnt\n" +
    "count-records = { $count ->\n" +
    "    [one] aus 1 Datenzeile\n" +
    "   *[other] aus { $count } Datenzeilen\n" +
    "}\n" +
    "import-commit = { $count ->\n" +
    "    [one] 1 Bestellung importieren\n" +
    "   *[other] { $count } Bestellungen importieren\n" +
    "}\n" +
    "import-nothing = Nichts zu importieren\n" +
    "import-writing = Bestellungen werden gesichert…\n" +
    "import-progress = { $count ->\n" +
    "    [one] 1 Zeile gelesen\n" +
    "   *[other] { $count } Zeilen gelesen\n" +
    "}\n" +
    "import-stop = Anhalten\n" +
    "import-cancelled = Angehalten. Es wurde nichts gesichert.\n" +
    "import-report = { $count ->\n" +
    "    [0] Alles war schon bekannt\n" +
    "    [one] 1 Bestellung importiert\n" +
    "   *[other] { $count } Bestellungen importiert\n" +
    "}\n" +
    "import-report-text = Das sind die Zahlen von vorhin. Du kannst diesen Import als Ganzes zurücknehmen.\n" +
    "import-undo = Import zurücknehmen\n" +
    "import-undo-name = Import von { $name } zurücknehmen\n" +
    "import-undone = zurückgenommen\n" +
    "import-see-orders = Bestellungen ansehen\n" +
    "imports-empty = Noch nichts importiert\n" +
    "imports-empty-text = Jeder Import steht hier mit seinen Zahlen und lässt sich zurücknehmen.\n" +
    "\n" +
    "## Über eine Datei entscheiden, einfügen, der Eingangsordner\n" +
    "import-change = ändern\n" +
    "import-automatic = Docket herausfinden lassen\n" +
    "import-format-title = Was für eine Datei ist das?\n" +
    "import-format-unknown = Art der Datei: unbekannt\n" +
    "import-format-none-fits = Wenn nichts anderes passt\n" +
    "import-shop-title = Aus welchem Laden ist sie?\n" +
    "import-shop = Laden: { $shop }\n" +
    "import-shop-new = Ein anderer Laden von dir\n" +
    "import-shop-use = Diesen Namen nehmen\n" +
    "import-decimal-title = Wie sind Beträge geschrieben?\n" +
    "import-currency-title = In welcher Währung sind die Beträge?\n" +
    "import-currency = Währung: { $currency }\n" +
    "import-currency-each = Währung: wie in jeder Zeile\n" +
    "import-currency-none = Währung: bitte wählen\n" +
    "import-sheet-title = Welches Blatt der Arbeitsmappe?\n" +
    "import-sheet = Blatt: { $sheet }\n" +
    "import-encoding-title = Wie sind Buchstaben in der Datei gespeichert?\n" +
    "import-delimiter-title = Was steht zwischen zwei Spalten?\n" +
    "import-remembered-note = Gelesen, { $when }.\n" +
    "import-forget = Das vergessen\n" +
    "import-ask-why = Vergleiche mit einem Datum, das du kennst, etwa deiner letzten Bestellung. Eine falsche Antwort verschöbe jedes Datum in den falschen Monat.\n" +
    "date-means = { $raw } ist der { $said }\n" +
    "date-none = { $raw } wäre kein Datum\n" +
    "date-is = ist der { $said }\n" +
    "date-is-none = wäre kein Datum\n" +
    "import-questions = { $count ->\n" +
    "    [one] 1 Frage\n" +
    "   *[other] { $count } Fragen\n" +
    "}\n" +
    "import-answer-first = { $count ->\n" +
    "    [one] Erst die Frage beantworten\n" +
    "   *[other] Erst { $count } Fragen beantworten\n" +
    "}\n" +
    "import-to-name = Spalten zu benennen\n" +
    "import-name-title = Sag, was die Spalten dieser Tabelle enthalten\n" +
    "import-name-text = Docket kennt diese Überschriften nicht. Wähle zuerst die Spalte mit der Bestellnummer, dann Datum, Käufer, Adresse und Gesamtbetrag. Was du weglässt, wird nicht gelesen. Docket merkt es sich für die nächste Datei mit diesen Überschriften.\n" +
    "import-columns = Spalten und als was sie gelesen werden\n" +
    "import-columns-read = { $count ->\n" +
    "    [one] Spalten: 1 von { $of } wird gelesen\n" +
    "   *[other] Spalten: { $count } von { $of } werden gelesen\n" +
    "}\n" +
    "import-column = Überschrift in der Datei\n" +
    "import-column-samples = Die ersten Zellen\n" +
    "import-column-field = Gelesen als\n" +
    "import-column-out = weggelassen\n" +
    "import-column-empty = leer\n" +
    "import-columns-reset = Zurück zu dem, was Docket fand\n" +
    "import-rows-parcels = Pakete, wie sie gelesen werden\n" +
    "import-rows-payments = Zahlungen, wie sie gelesen werden\n" +
    "import-rows-first-of = Die ersten { $shown } von { $total }. Die Daten stehen in Worten da, damit du sie prüfen kannst.\n" +
    "side-payment = Zahlung\n" +
    "side-reference = Nummer\n" +
    "side-gross = Gezahlt\n" +
    "side-fee = Gebühr\n" +
    "side-net = Bei dir angekommen\n" +
    "side-cost = Marke\n" +
    "side-no-number = nicht genannt\n" +
    "side-joins = Jedes findet seine Bestellung über Bestellnummer oder Name und Postleitzahl. Was noch keine findet, wartet darauf.\n" +
    "count-waiting = noch ohne Bestellung\n" +
    "import-parcels-count = { $count ->\n" +
    "    [one] 1 Paket\n" +
    "   *[other] { $count } Pakete\n" +
    "}\n" +
    "import-commit-parcels = { $count ->\n" +
    "    [one] 1 Paket importieren\n" +
    "   *[other] { $count } Pakete importieren\n" +
    "}\n" +
    "import-report-parcels = { $count ->\n" +
    "    [0] Alles war schon bekannt\n" +
    "    [one] 1 Paket importiert\n" +
    "   *[other] { $count } Pakete importiert\n" +
    "}\n" +
    "import-payments-count = { $count ->\n" +
    "    [one] 1 Zahlung\n" +
    "   *[other] { $count } Zahlungen\n" +
    "}\n" +
    "import-commit-payments = { $count ->\n" +
    "    [one] 1 Zahlung importieren\n" +
    "   *[other] { $count } Zahlungen importieren\n" +
    "}\n" +
    "import-report-payments = { $count ->\n" +
    "    [0] Alles war schon bekannt\n" +
    "    [one] 1 Zahlung importiert\n" +
    "   *[other] { $count } Zahlungen importiert\n" +
    "}\n" +
    "import-entries-count = { $count ->\n" +
    "    [one] 1 Eintrag\n" +
    "   *[other] { $count } Einträge\n" +
    "}\n" +
    "import-commit-entries = { $count ->\n" +
    "    [one] 1 Eintrag importieren\n" +
    "   *[other] { $count } Einträge importieren\n" +
    "}\n" +
    "import-report-entries = { $count ->\n" +
    "    [0] Alles war schon bekannt\n" +
    "    [one] 1 Eintrag importiert\n" +
    "   *[other] { $count } Einträge importiert\n" +
    "}\n" +
    "import-more = Weitere Dateien importieren\n" +
    "import-paste = Tabelle einfügen\n" +
    "import-paste-title = Tabelle einfügen\n" +
    "import-paste-text = Markiere die Zeilen mit ihren Überschriften im Browser oder in der Tabellenkalkulation, kopiere sie und füge sie hier ein.\n" +
    "import-paste-field = Text der Tabelle\n" +
    "import-paste-read = Diese Tabelle lesen\n" +
    "drop-here = Dateien loslassen zum Importieren\n" +
    "inbox-new = { $count ->\n" +
    "    [one] 1 neuer Export in deinem Eingangsordner\n" +
    "   *[other] { $count } neue Exporte in deinem Eingangsordner\n" +
    "}\n" +
    "inbox = Eingangsordner\n" +
    "inbox-pass = Nicht mehr anbieten\n" +
    "inbox-pass-name = { $name } nicht mehr anbieten\n" +
    "import-shop-none = Laden: keiner genannt\n" +
    "import-understood-hint = Klicke an, was nicht stimmt, um es zu ändern.\n" +
    "date-none-at-all = So lässt sich kein Datum dieser Datei lesen.\n" +
    "import-name-first = Erst die Bestellnummer wählen\n" +
    "import-commit-orders-parcels = { $orders ->\n" +
    "    [one] 1 Bestellung\n" +
    "   *[other] { $orders } Bestellungen\n" +
    "} und { $parcels ->\n" +
    "    [one] 1 Paket\n" +
    "   *[other] { $parcels } Pakete\n" +
    "} importieren\n" +
    "import-commit-orders-payments = { $orders ->\n" +
    "    [one] 1 Bestellung\n" +
    "   *[other] { $orders } Bestellungen\n" +
    "} und { $payments ->\n" +
    "    [one] 1 Zahlung\n" +
    "   *[other] { $payments } Zahlungen\n" +
    "} importieren\n" +
    "inbox-look = { $count ->\n" +
    "    [one] Ansehen\n" +
    "   *[other] Ansehen\n" +
    "}\n" +
    "inbox-look-one = Ansehen\n" +
    "inbox-not-now = Dort lassen\n" +
    "inbox-files = { $count ->\n" +
    "    [one] 1 neue Datei in deinem Eingangsordner\n" +
    "   *[other] { $count } neue Dateien in deinem Eingangsordner\n" +
    "}\n" +
    "inbox-import-all = Ansehen, was Docket kennt\n" +
    "inbox-import-name = { $name } ansehen\n" +
    "settings-inbox-text = Der Ordner, in dem deine Downloads ankommen. Docket sucht dort nach neuen Bestelldateien und bietet sie an. Im Ordner ändert es nichts.\n" +
    "settings-inbox-off = Kein Ordner wird beobachtet.\n" +
    "settings-inbox-choose = Ordner wählen\n" +
    "settings-inbox-stop = Abschalten\n" +
    "\n" +
    "## Verlorene Pakete\n" +
    "cases-find = Fall, Nummer, Käufer, Artikel suchen\n" +
    "cases-filter = Welche Fälle\n" +
    "cases-open = Offen\n" +
    "cases-done = Erledigt\n" +
    "cases-next = Nächster Schritt\n" +
    "cases-outcome = Wie es ausging\n" +
    "cases-opened = Eröffnet\n" +
    "cases-waiting = Wartet auf\n" +
    "cases-due = Frist\n" +
    "cases-exposure = Einsatz\n" +
    "cases-empty = Kein verlorenes Paket\n" +
    "cases-empty-text = Wenn dir jemand schreibt, dass ein Paket nicht angekommen ist, suche die Bestellung und eröffne einen Fall.\n" +
    "cases-empty-orders = Bestellung suchen\n" +
    "cases-done-empty = Noch kein abgeschlossener Fall\n" +
    "cases-done-empty-text = Fälle, die du abschließt, bleiben hier mit allem, was geschehen ist.\n" +
    "cases-none-found = Kein Fall passt\n" +
    "cases-show-all = Alle Fälle zeigen\n" +
    "\n" +
    "## Ein Fall\n" +
    "case-open = Fall öffnen\n" +
    "case-opened = eröffnet { $when }\n" +
    "case-stake = { $amount } stehen auf dem Spiel\n" +
    "case-close = Fall abschließen…\n" +
    "case-reopen = Fall wieder öffnen\n" +
    "case-all = Alle verlorenen Pakete\n" +
    "case-gone = Diesen Fall gibt es nicht mehr\n" +
    "case-gone-text = Wurde sein Anlegen zurückgenommen, bringt Wiederholen ihn zurück.\n" +
    "case-playbook = Was zu tun ist\n" +
    "case-timeline = Was geschehen ist\n" +
    "case-facts = Angaben\n" +
    "case-clocks = Fristen\n" +
    "case-clocks-none = Es läuft keine Frist.\n" +
    "case-promises = Zusagen\n" +
    "case-promises-none = Noch keine.\n" +
    "case-reminders = Erinnerungen\n" +
    "case-papers = Erstellte Formulare\n" +
    "case-sheets = Weiteres Formular…\n" +
    "case-letters = Anderen Brief schreiben…\n" +
    "case-proposed = Nach deinen Angaben:\n" +
    "case-papers-none = Noch keine.\n" +
    "axis-today = heute\n" +
    "clock-party = { $party } · { $days ->\n" +
    "    [one] 1 Tag\n" +
    "   *[other] { $days } Tage\n" +
    "}, { $basis }\n" +
    "clock-ended = beendet { $when }\n" +
    "step-ready = jetzt zu tun\n" +
    "step-done = erledigt\n" +
    "step-waiting = wartet\n" +
    "step-locked = noch nicht möglich\n" +
    "step-skipped = übersprungen\n" +
    "step-done-at = Erledigt\n" +
    "step-until = Bis { $when }\n" +
    "step-days = { $days ->\n" +
    "    [one] 1 Tag\n" +
    "   *[other] { $days } Tage\n" +
    "}, { $basis }\n" +
    "step-days-change = Ändern\n" +
    "step-days-label = Tage warten\n" +
    "step-mark-done = Als erledigt abhaken\n" +
    "step-skip = Überspringen…\n" +
    "step-skip-why = Warum überspringst du das?\n" +
    "step-skip-do = Überspringen\n" +
    "step-skipped-because = Übersprungen: { $because }\n" +
    "step-reopen = Noch einmal\n" +
    "steps-done = { $count ->\n" +
    "    [one] 1 Schritt erledigt\n" +
    "   *[other] { $count } Schritte erledigt\n" +
    "}\n" +
    "steps-behind = { $done } erledigt, { $skipped } übersprungen\n" +
    "steps-aside = { $count ->\n" +
    "    [one] 1 Schritt betrifft diesen Fall nicht\n" +
    "   *[other] { $count } Schritte betreffen diesen Fall nicht\n" +
    "}\n" +
    "party-seller = Du\n" +
    "party-buyer = Käufer\n" +
    "party-carrier = Versanddienst\n" +
    "party-platform = Plattform\n" +
    "party-authority = Behörde\n" +
    "party-payment = Zahlungsdienst\n" +
    "channel-platform-message = Nachricht auf der Plattform\n" +
    "channel-case-thread = Fall auf der Plattform\n" +
    "channel-email = E-Mail\n" +
    "channel-phone = Telefon\n" +
    "channel-letter = Brief\n" +
    "channel-in-person = Persönlich\n" +
    "channel-note = Private Notiz\n" +
    "entry-from-to = { $from } → { $to }\n" +
    "entry-recorded = aufgeschrieben { $when }\n" +
    "timeline-empty = Noch nichts.\n" +
    "timeline-newest = Neuestes zuerst\n" +
    "entry-more = Ganz zeigen\n" +
    "entry-less = Weniger zeigen\n" +
    "compose = Nachricht, Anruf oder Notiz aufschreiben…\n" +
    "compose-text = Was wurde gesagt oder getan?\n" +
    "compose-channel = Wie\n" +
    "compose-from = Von\n" +
    "compose-to = An\n" +
    "compose-when = Wann\n" +
    "compose-now = Leer heißt jetzt.\n" +
    "compose-save = Aufschreiben\n" +
    "promise-open = offen\n" +
    "promise-kept = gehalten\n" +
    "promise-released = aufgehoben\n" +
    "reminders-none = Keine gesetzt.\n" +
    "reminder-add = Erinnerung hinzufügen\n" +
    "reminder-text = Erinnere mich an\n" +
    "reminder-at = Am\n" +
    "reminder-save = Erinnerung setzen\n" +
    "reminder-done = Erledigt\n" +
    "suspicion = Nur für dich\n" +
    "suspicion-cause = Vermutete Ursache\n" +
    "suspicion-because = Was spricht dafür?\n" +
    "suspicion-change = Ändern\n" +
    "cause-unknown = nicht bekannt\n" +
    "cause-theft = Diebstahl\n" +
    "cause-misdelivery = an falscher Adresse abgegeben\n" +
    "cause-early-scan = zu früh als zugestellt gescannt\n" +
    "cause-delay = Verspätung\n" +
    "cause-customs = Zoll\n" +
    "cause-fraud = Betrug\n" +
    "close-title = Fall { $case } abschließen\n" +
    "close-text = Erinnerungen und Fristen dieses Falls enden. Du kannst das rückgängig machen.\n" +
    "close-how = Wie ging es aus?\n" +
    "close-promises = { $count ->\n" +
    "    [one] Eine Zusage ist noch offen:\n" +
    "   *[other] { $count } Zusagen sind noch offen:\n" +
    "}\n" +
    "close-because = Warum darf das offen bleiben?\n" +
    "close-do = Fall abschließen\n" +
    "\n" +
    "## Das Geld eines Falls\n" +
    "\n" +
    "money = Geld\n" +
    "money-paid = Bezahlt\n" +
    "money-paid-by-hand = von dir notiert\n" +
    "money-paid-say = Bezahlten Betrag angeben\n" +
    "money-paid-label = Was der Käufer bezahlt hat\n" +
    "money-paid-hint = Keine Datei zu dieser Bestellung sagt es. Daraus folgt, was erstattet werden kann.\n" +
    "money-unknown = nicht bekannt\n" +
    "money-nothing = noch nichts\n" +
    "money-told = Laut Dateien\n" +
    "money-refunded = Erstattet\n" +
    "money-remaining = Noch erstattbar\n" +
    "money-recovered = Zurückgeholt\n" +
    "money-remedies = Was der Käufer bekam\n" +
    "money-refund = Erstattung festhalten…\n" +
    "money-refund-title = Was der Käufer bekam\n" +
    "money-refund-text = Docket bewegt kein Geld. Halte fest, was du auf der Plattform oder bei der Bank getan hast.\n" +
    "money-refund-do = Festhalten\n" +
    "money-kind = Was\n" +
    "money-amount = Betrag\n" +
    "money-left-hint = { $amount } sind noch erstattbar.\n" +
    "money-full-hint = Leer gelassen ist es alles, was noch erstattbar ist: { $amount }.\n" +
    "money-left-unknown = Was noch erstattbar ist, ist nicht bekannt.\n" +
    "money-line = Wofür\n" +
    "money-reference = Referenz\n" +
    "money-because = Warum, oder was genau\n" +
    "money-condition = In welchem Zustand die Ware zurückkam\n" +
    "money-day = Erledigt am\n" +
    "money-offers = Angebote\n" +
    "money-until = bis\n" +
    "money-offer = Angebot notieren…\n" +
    "money-offer-title = Angebot\n" +
    "money-offer-text = Ein Angebot der einen Seite beantwortet das offene der anderen.\n" +
    "money-offer-party = Wer bietet\n" +
    "money-offer-mine = Du\n" +
    "money-offer-buyers = Der Käufer\n" +
    "money-offer-words = Mit diesen Worten\n" +
    "money-offer-until = Gilt bis\n" +
    "money-offer-do = Angebot notieren\n" +
    "money-offer-accept = Angenommen\n" +
    "money-offer-deny = Abgelehnt\n" +
    "money-credits = Guthaben\n" +
    "money-credit = Guthaben geben…\n" +
    "money-credit-title = Guthaben\n" +
    "money-credit-text = Guthaben für eine spätere Bestellung. Nenn dem Käufer den Code.\n" +
    "money-credit-of = von { $amount }\n" +
    "money-credit-lapsed = verfallen\n" +
    "money-credit-until = Gilt bis\n" +
    "money-credit-do = Guthaben geben\n" +
    "money-code = Code\n" +
    "money-code-hint = Leer gelassen vergibt Docket einen.\n" +
    "money-redeem = Einlösen…\n" +
    "money-redeem-title = { $code } einlösen\n" +
    "money-redeem-text = { $amount } sind übrig.\n" +
    "money-redeem-hint = Leer gelassen alles.\n" +
    "money-redeem-for = Für welche Bestellung\n" +
    "money-redeem-do = Einlösen\n" +
    "money-rulings = Entscheidungen\n" +
    "money-ruling = Entscheidung notieren…\n" +
    "money-ruling-title = Was die Plattform entschieden hat\n" +
    "money-ruling-text = Der Fall bleibt offen, bis das erledigt ist.\n" +
    "money-ruling-kind = Du musst\n" +
    "money-ruling-refund = Dem Käufer das Geld erstatten\n" +
    "money-ruling-return = Die Ware zurücknehmen\n" +
    "money-ruling-due = Bis\n" +
    "money-ruling-words = Worte der Entscheidung\n" +
    "money-ruling-note = Entscheidung notieren\n" +
    "money-ruling-open = offen\n" +
    "money-ruling-done = erledigt\n" +
    "money-ruling-do = Erledigt\n" +
    "money-due = bis\n" +
    "\n" +
    "## Briefe\n" +
    "letter = Brief\n" +
    "draft-text = Text des Briefs\n" +
    "draft-text-hint = Docket entwirft, du sendest. Getönte Wörter stammen aus Bestellung und Fall.\n" +
    "draft-language = Sprache des Briefs\n" +
    "draft-write = Brief schreiben\n" +
    "draft-open = Brief lesen\n" +
    "draft-needs = { $count ->\n" +
    "    [one] Docket braucht noch eine Angabe:\n" +
    "   *[other] Docket braucht noch { $count } Angaben:\n" +
    "}\n" +
    "draft-filled = Deine Angaben\n" +
    "draft-waits = Der Brief erscheint hier, sobald die fehlenden Angaben da sind.\n" +
    "draft-promises = Das sagst du damit zu:\n" +
    "draft-warnings = Wörter, die verletzen könnten\n" +
    "draft-channel = Wie sendest du ihn?\n" +
    "draft-channel-hint = Nachrichten auf der Plattform zählen dort als Nachweis.\n" +
    "draft-to = An { $email }\n" +
    "draft-nothing-sent = Docket sendet nichts von selbst.\n" +
    "draft-copied = Brief kopiert. Er ist noch nicht gesendet.\n" +
    "draft-copy-subject = Betreff kopieren\n" +
    "draft-subject-copied = Betreff kopiert\n" +
    "draft-mail = Mailprogramm öffnen\n" +
    "draft-sent = Ich habe ihn gesendet\n" +
    "\n" +
    "## Formulare\n" +
    "paper = Formular\n" +
    "sheet-make = Formular erstellen\n" +
    "sheet-again = Formular noch einmal erstellen\n" +
    "sheet-fields = Im Formular\n" +
    "sheet-missing = { $count ->\n" +
    "    [one] Eine Angabe fehlt\n" +
    "   *[other] { $count } Angaben fehlen\n" +
    "}\n" +
    "sheet-complete = Alles ausgefüllt\n" +
    "sheet-incomplete = Du kannst jetzt drucken und den Rest von Hand ausfüllen.\n" +
    "sheet-hand-in = Prüfe die Seiten, dann drucke oder sichere sie.\n" +
    "sheet-preview = Seiten, wie sie gedruckt werden\n" +
    "sheet-page = Seite { $page } von { $of }: { $title }\n" +
    "sheet-no-pages = Keine Seite zu zeigen.\n" +
    "sheet-pages = { $count ->\n" +
    "    [one] 1 Seite\n" +
    "   *[other] { $count } Seiten\n" +
    "}\n" +
    "sheet-was-missing = { $count ->\n" +
    "    [one] 1 Feld war leer\n" +
    "   *[other] { $count } Felder waren leer\n" +
    "}\n" +
    "sheet-print = Drucken\n" +
    "sheet-save = PDF sichern\n" +
    "\n" +
    "## Einstellungen\n" +
    "settings-sender = Absender\n" +
    "settings-sender-text = Steht in Briefen und Formularen. Docket schickt das nirgendwohin.\n" +
    "settings-name = Dein Name\n" +
    "settings-business = Laden oder Firma\n" +
    "settings-line1 = Straße und Hausnummer\n" +
    "settings-line2 = Zweite Zeile\n" +
    "settings-postal = Postleitzahl\n" +
    "settings-city = Ort\n" +
    "settings-region = Bundesland oder Region\n" +
    "settings-country = Land\n" +
    "settings-phone = Telefon\n" +
    "settings-email = E-Mail\n" +
    "settings-language = Sprache und Zeit\n" +
    "settings-language-text = Fristen laufen nach der Zeitzone deines Ladens.\n" +
    "settings-language-ui = Sprache von Docket\n" +
    "settings-zone = Zeitzone deines Ladens\n" +
    "settings-look = Aussehen\n" +
    "settings-look-system = Wie der Computer\n" +
    "settings-look-light = Hell\n" +
    "settings-look-dark = Dunkel\n" +
    "settings-reminders = Erinnerungen und Wartezeiten\n" +
    "settings-reminders-text = Was du hier einstellst, gilt für neue Schritte. Laufende Wartezeiten behalten ihre Tage.\n" +
    "settings-hour = Erinnere mich um\n" +
    "settings-hour-hint = Für Erinnerungen ohne eigene Uhrzeit.\n" +
    "settings-days = Tage warten nach einer Diebstahlmeldung\n" +
    "settings-days-pack = { $days ->\n" +
    "    [one] Leer: unser Vorschlag von 1 Tag. Das ist unsere eigene Zahl, keine Regel der Postermittler.\n" +
    "   *[other] Leer: unser Vorschlag von { $days } Tagen. Das ist unsere eigene Zahl, keine Regel der Postermittler.\n" +
    "}\n" +
    "settings-days-own = { $days ->\n" +
    "    [one] Deine eigene Zahl. Unser Vorschlag ist 1 Tag.\n" +
    "   *[other] Deine eigene Zahl. Unser Vorschlag sind { $days } Tage.\n" +
    "}\n" +
    "settings-days-reset = Unsere { $days } nehmen\n" +
    "settings-data = Deine Daten\n" +
    "settings-data-text = Eine Datei auf diesem Computer. Jeden Tag wird eine Sicherung gemacht und einmal geöffnet, um zu zeigen, dass sie taugt.\n" +
    "settings-where = Deine Daten liegen hier\n" +
    "settings-verified = Letzte geprüfte Sicherung\n" +
    "settings-backup = Jetzt sichern\n" +
    "settings-check = Daten prüfen\n" +
    "backup-ok = Sicherung gemacht und geprüft\n" +
    "backup-bad = Sicherung ließ sich nicht prüfen\n" +
    "check-ok = Deine Daten sind in Ordnung\n" +
    "check-bad = Etwas stimmt nicht\n" +
    "path-copy = Kopieren\n" +
    "path-copied = Pfad kopiert\n" +
    "settings-about = Über Docket\n" +
    "settings-about-text = Für Menschen, die verkaufen, was sie machen, und ein Paket vermissen.\n" +
    "settings-unsaved = Noch nicht gesichert\n" +
    "settings-discard = Verwerfen\n" +
    "settings-save = Einstellungen sichern\n",
};
