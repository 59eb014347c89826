// Written by `cargo xtask gen` from packs/locales/*/ui.ftl. Do not edit.

/** The name of a sentence of the user interface. */
export type FtlKey =
  | "address-copied"
  | "address-copy"
  | "address-none"
  | "attachment-add"
  | "attachment-detach"
  | "attachment-drop"
  | "attachment-save"
  | "attachments-none"
  | "axis-today"
  | "backup-bad"
  | "backup-never"
  | "backup-ok"
  | "backup-verified"
  | "calm-marks"
  | "cancel"
  | "case-all"
  | "case-arrival"
  | "case-arrival-late"
  | "case-attachments"
  | "case-clocks"
  | "case-clocks-closed"
  | "case-clocks-none"
  | "case-close"
  | "case-facts"
  | "case-filings"
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
  | "case-thanks"
  | "case-timeline"
  | "cases-done"
  | "cases-done-empty"
  | "cases-done-empty-text"
  | "cases-due"
  | "cases-empty"
  | "cases-empty-orders"
  | "cases-empty-text"
  | "cases-exposure"
  | "cases-exposure-sort"
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
  | "clock-calendar"
  | "clock-calendar-none"
  | "clock-checked"
  | "clock-correct"
  | "clock-correct-basis"
  | "clock-correct-drop"
  | "clock-correct-due"
  | "clock-correct-everywhere"
  | "clock-correct-note"
  | "clock-correct-opens"
  | "clock-correct-save"
  | "clock-ended"
  | "clock-first"
  | "clock-from"
  | "clock-instead"
  | "clock-last"
  | "clock-met"
  | "clock-met-on"
  | "clock-not-met"
  | "clock-note"
  | "clock-other"
  | "clock-other-dated"
  | "clock-over"
  | "clock-party"
  | "clock-passed"
  | "clock-since"
  | "clock-unknown"
  | "clock-who"
  | "close"
  | "close-because"
  | "close-do"
  | "close-how"
  | "close-promises"
  | "close-text"
  | "close-title"
  | "compose"
  | "compose-channel"
  | "compose-copied"
  | "compose-empathy"
  | "compose-from"
  | "compose-now"
  | "compose-paste"
  | "compose-save"
  | "compose-text"
  | "compose-to"
  | "compose-when"
  | "conduct"
  | "conduct-because"
  | "conduct-change"
  | "conduct-note"
  | "conduct-take-back"
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
  | "decision-allowed"
  | "decision-answer"
  | "decision-back"
  | "decision-because"
  | "decision-because-hint"
  | "decision-cancel"
  | "decision-choose"
  | "decision-clause-decides"
  | "decision-clauses"
  | "decision-cost-from-order"
  | "decision-costs"
  | "decision-costs-save"
  | "decision-costs-text"
  | "decision-costs-you"
  | "decision-decided"
  | "decision-due"
  | "decision-exception"
  | "decision-fact-open"
  | "decision-fact-unknown"
  | "decision-facts"
  | "decision-gets"
  | "decision-law"
  | "decision-mark-first"
  | "decision-open"
  | "decision-paid"
  | "decision-part-unknown"
  | "decision-parts"
  | "decision-platform"
  | "decision-platform-none"
  | "decision-precedents"
  | "decision-protection"
  | "decision-questions"
  | "decision-recommended"
  | "decision-record"
  | "decision-risk"
  | "decision-take"
  | "decision-title"
  | "decision-until"
  | "decision-until-untold"
  | "decision-way"
  | "decision-ways"
  | "decision-who-pays"
  | "decision-why"
  | "decision-write"
  | "draft-attach"
  | "draft-channel"
  | "draft-channel-hint"
  | "draft-copied"
  | "draft-copy-subject"
  | "draft-empathy"
  | "draft-filled"
  | "draft-language"
  | "draft-mail"
  | "draft-needs"
  | "draft-nothing-sent"
  | "draft-open"
  | "draft-promises"
  | "draft-register"
  | "draft-save"
  | "draft-save-eml"
  | "draft-save-pdf"
  | "draft-saved"
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
  | "entry-attach"
  | "entry-edit"
  | "entry-edit-do"
  | "entry-edit-text"
  | "entry-edit-title"
  | "entry-from-to"
  | "entry-less"
  | "entry-more"
  | "entry-recorded"
  | "entry-relayed"
  | "entry-relayed-mark"
  | "entry-relayed-not"
  | "entry-strike"
  | "entry-strike-because"
  | "entry-strike-hint"
  | "entry-struck"
  | "entry-unrelayed"
  | "entry-version-until"
  | "entry-versions"
  | "error-unreachable"
  | "evidence-label-no"
  | "evidence-label-unknown"
  | "evidence-label-yes"
  | "failure-incident"
  | "failure-retry"
  | "failure-title"
  | "field-choose"
  | "field-currency"
  | "field-missing"
  | "field-unreadable"
  | "filing-answer"
  | "filing-ask-again"
  | "filing-change-do"
  | "filing-change-title"
  | "filing-claimed"
  | "filing-contact"
  | "filing-expected-by"
  | "filing-expected-by-hint"
  | "filing-filed-on"
  | "filing-kind"
  | "filing-new"
  | "filing-new-do"
  | "filing-new-text"
  | "filing-new-title"
  | "filing-notes"
  | "filing-notes-hint"
  | "filing-number"
  | "filing-number-copied"
  | "filing-number-copy"
  | "filing-number-hint"
  | "filing-office"
  | "filing-paid"
  | "filing-paid-because"
  | "filing-paid-because-hint"
  | "filing-phone"
  | "filing-said"
  | "filing-said-hint"
  | "filing-state"
  | "filing-state-open"
  | "filing-state-requested"
  | "filing-with"
  | "filings-none"
  | "filings-recovered"
  | "filings-update"
  | "first-response"
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
  | "keys-mark"
  | "keys-mark-on"
  | "keys-next"
  | "keys-note"
  | "keys-open"
  | "keys-orders"
  | "keys-page-down"
  | "keys-page-up"
  | "keys-palette"
  | "keys-policies"
  | "keys-previous"
  | "keys-redo"
  | "keys-reports"
  | "keys-requests"
  | "keys-search"
  | "keys-sheet"
  | "keys-single"
  | "keys-snooze"
  | "keys-today"
  | "keys-undo"
  | "lesson"
  | "lesson-change"
  | "lesson-feedback"
  | "lesson-field"
  | "lesson-none"
  | "lesson-private"
  | "lesson-write"
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
  | "needed"
  | "needed-by"
  | "needed-change"
  | "needed-field"
  | "needed-field-hint"
  | "needed-none"
  | "needed-set"
  | "not-yet"
  | "occasion"
  | "occasion-birthday"
  | "occasion-hint"
  | "occasion-holiday"
  | "occasion-none"
  | "occasion-wedding"
  | "occasion-what"
  | "open-case-hint"
  | "open-case-kind"
  | "open-case-needed-hint"
  | "open-case-reason"
  | "open-case-text"
  | "open-case-title"
  | "open-kind-customs-hold"
  | "open-kind-item-not-received"
  | "open-kind-not-as-described"
  | "open-kind-payment-dispute"
  | "open-kind-tracking-problem"
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
  | "order-history"
  | "order-items"
  | "order-letter-sent"
  | "order-letters"
  | "order-letters-write"
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
  | "order-record-request"
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
  | "pack"
  | "pack-gaps"
  | "pack-helps"
  | "pack-limits"
  | "pack-over"
  | "pack-save-pdf"
  | "pack-save-zip"
  | "pack-text"
  | "pack-whole"
  | "pack-within"
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
  | "pays-criteria"
  | "pays-first"
  | "pays-tick-first"
  | "pays-title"
  | "platform-stage"
  | "platform-stage-at"
  | "platform-stage-change"
  | "platform-stage-save"
  | "platform-stage-since"
  | "platform-stage-stage"
  | "platform-stage-unsaid"
  | "platform-stage-words"
  | "playbook-close"
  | "playbook-edit"
  | "playbook-hint"
  | "playbook-newer"
  | "playbook-own"
  | "playbook-renew"
  | "playbook-reset"
  | "playbook-save"
  | "playbook-steps"
  | "playbooks"
  | "playbooks-text"
  | "policies"
  | "policy-ask-cancel"
  | "policy-ask-credit"
  | "policy-ask-exceptions"
  | "policy-ask-hours"
  | "policy-ask-payer"
  | "policy-ask-refund"
  | "policy-ask-response"
  | "policy-ask-return"
  | "policy-ask-return-hint"
  | "policy-clauses"
  | "policy-diff"
  | "policy-diff-gone"
  | "policy-diff-new"
  | "policy-diff-none"
  | "policy-edit"
  | "policy-edit-text"
  | "policy-empty"
  | "policy-empty-text"
  | "policy-exceptions"
  | "policy-first"
  | "policy-first-make"
  | "policy-first-text"
  | "policy-from"
  | "policy-language"
  | "policy-left-out"
  | "policy-look"
  | "policy-missing-title"
  | "policy-new-version"
  | "policy-own"
  | "policy-own-words"
  | "policy-page"
  | "policy-page-copied"
  | "policy-page-copy"
  | "policy-place"
  | "policy-place-add"
  | "policy-place-example"
  | "policy-place-on"
  | "policy-places"
  | "policy-places-none"
  | "policy-problems"
  | "policy-review-due"
  | "policy-review-next"
  | "policy-reviewed"
  | "policy-save"
  | "policy-scope"
  | "policy-sells-to"
  | "policy-sells-to-hint"
  | "policy-since"
  | "policy-state-earlier"
  | "policy-state-in-force"
  | "policy-state-later"
  | "policy-state-never"
  | "policy-version"
  | "policy-version-text"
  | "policy-versions"
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
  | "repeats"
  | "repeats-private"
  | "report-after-notice"
  | "report-all-shops"
  | "report-answers"
  | "report-answers-answered"
  | "report-answers-empty"
  | "report-answers-in-time"
  | "report-answers-median"
  | "report-answers-never"
  | "report-answers-none-yet"
  | "report-answers-slowest"
  | "report-answers-table"
  | "report-carrier"
  | "report-carriers"
  | "report-cases"
  | "report-checklist"
  | "report-checklist-empty"
  | "report-checklist-progress"
  | "report-checklist-text"
  | "report-claims-open"
  | "report-csv"
  | "report-csv-copied"
  | "report-csv-of"
  | "report-done"
  | "report-ended"
  | "report-faq"
  | "report-faq-cases"
  | "report-faq-copied"
  | "report-faq-copy"
  | "report-faq-copy-of"
  | "report-faq-language"
  | "report-faq-no-policy"
  | "report-faq-text"
  | "report-faq-to-policies"
  | "report-figure"
  | "report-found"
  | "report-found-by"
  | "report-found-notice"
  | "report-found-when"
  | "report-health"
  | "report-health-escalated"
  | "report-health-late"
  | "report-health-open"
  | "report-kind"
  | "report-kinds"
  | "report-lessons"
  | "report-lessons-empty"
  | "report-lessons-more"
  | "report-listing"
  | "report-listings"
  | "report-listings-empty"
  | "report-listings-table"
  | "report-listings-text"
  | "report-money"
  | "report-money-none"
  | "report-nothing"
  | "report-open"
  | "report-outcomes"
  | "report-outcomes-empty"
  | "report-outcomes-table"
  | "report-percent"
  | "report-period"
  | "report-proven"
  | "report-reason"
  | "report-reasons"
  | "report-recovered"
  | "report-refunded"
  | "report-refunds-unknown"
  | "report-resolution"
  | "report-share"
  | "report-shop"
  | "report-sold"
  | "report-sold-many"
  | "report-title"
  | "report-turned-up"
  | "report-value"
  | "report-why"
  | "report-why-empty"
  | "reports"
  | "request"
  | "request-asked"
  | "request-because"
  | "request-class"
  | "request-class-usual"
  | "request-clause"
  | "request-clause-none"
  | "request-day"
  | "request-day-hint"
  | "request-facts-find"
  | "request-facts-open"
  | "request-kind-cancellation"
  | "request-kind-withdrawal"
  | "request-no-policy"
  | "request-open-do"
  | "request-open-hint"
  | "request-open-text"
  | "request-open-title"
  | "request-open-words"
  | "request-reason"
  | "request-reread"
  | "requests"
  | "requests-empty"
  | "requests-empty-text"
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
  | "settings-handling"
  | "settings-handling-text"
  | "settings-handling-unknown"
  | "settings-hour"
  | "settings-hour-hint"
  | "settings-inbox-choose"
  | "settings-inbox-off"
  | "settings-inbox-stop"
  | "settings-inbox-text"
  | "settings-language"
  | "settings-language-hint"
  | "settings-language-text"
  | "settings-language-ui"
  | "settings-letters"
  | "settings-letters-text"
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
  | "settings-register"
  | "settings-register-formal"
  | "settings-register-informal"
  | "settings-reminders"
  | "settings-reminders-text"
  | "settings-save"
  | "settings-sender"
  | "settings-sender-text"
  | "settings-transit-domestic"
  | "settings-transit-hint"
  | "settings-transit-international"
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
  | "step-days-change"
  | "step-days-label"
  | "step-done"
  | "step-done-at"
  | "step-locked"
  | "step-mark-done"
  | "step-ready"
  | "step-reopen"
  | "step-repeats"
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
  | "steps-later"
  | "suspicion"
  | "suspicion-because"
  | "suspicion-cause"
  | "suspicion-change"
  | "table-sort"
  | "timeline-empty"
  | "timeline-newest"
  | "timeline-unrelayed"
  | "toast-dismiss"
  | "toasts"
  | "today"
  | "today-case"
  | "today-done"
  | "today-empty"
  | "today-empty-orders"
  | "today-empty-text"
  | "today-more"
  | "today-next"
  | "today-overdue"
  | "today-today"
  | "today-waiting"
  | "today-week"
  | "tracking-all"
  | "tracking-by-you"
  | "tracking-copied"
  | "tracking-copy"
  | "tracking-heading"
  | "tracking-note"
  | "tracking-note-at"
  | "tracking-note-because"
  | "tracking-note-by-words"
  | "tracking-note-keep"
  | "tracking-note-place"
  | "tracking-note-status"
  | "tracking-note-text"
  | "tracking-note-title"
  | "tracking-note-words"
  | "tracking-paste"
  | "tracking-paste-field"
  | "tracking-paste-keep"
  | "tracking-paste-known"
  | "tracking-paste-line"
  | "tracking-paste-order"
  | "tracking-paste-parcel"
  | "tracking-paste-read"
  | "tracking-paste-text"
  | "tracking-paste-title"
  | "tracking-paste-unread"
  | "tracking-paste-which"
  | "tracking-remove"
  | "tracking-remove-name"
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
  | "waiting-which"
  | "work-age"
  | "work-alike"
  | "work-capped"
  | "work-choose"
  | "work-choose-none"
  | "work-chosen"
  | "work-close"
  | "work-close-because"
  | "work-close-text"
  | "work-close-title"
  | "work-count"
  | "work-delete"
  | "work-done"
  | "work-joined"
  | "work-kind"
  | "work-kind-all"
  | "work-kind-cancellation"
  | "work-kind-customs-hold"
  | "work-kind-item-not-received"
  | "work-kind-not-as-described"
  | "work-kind-payment-dispute"
  | "work-kind-tracking-problem"
  | "work-kind-withdrawal"
  | "work-merge"
  | "work-merged-into"
  | "work-overdue"
  | "work-refused"
  | "work-related"
  | "work-same-buyer"
  | "work-same-order"
  | "work-save"
  | "work-save-do"
  | "work-save-name"
  | "work-shop"
  | "work-shop-all"
  | "work-snoozed"
  | "work-snoozed-until"
  | "work-stage"
  | "work-stage-all"
  | "work-tag"
  | "work-tag-all"
  | "work-tag-filter"
  | "work-tag-name"
  | "work-tag-title"
  | "work-unmerge"
  | "work-untag"
  | "work-views"
  | "work-waiting"
  | "work-waiting-all"
  | "work-wake";

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
    "requests = Cancellations\n" +
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
    "keys-requests = Go to Cancellations\n" +
    "keys-orders = Go to Orders\n" +
    "keys-policies = Go to Policies\n" +
    "keys-reports = Go to Reports\n" +
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
    "case-arrival = Expected\n" +
    "case-arrival-late = Late\n" +
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
    "order-history = Cases with this buyer\n" +
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
    "# Tracking\n" +
    "tracking-heading = What the carrier says\n" +
    "tracking-paste = Paste tracking…\n" +
    "tracking-paste-title = Paste tracking\n" +
    "tracking-paste-text = Copy the lines with dates from the carrier’s page. Nothing is sent anywhere.\n" +
    "tracking-paste-field = What the carrier’s page says\n" +
    "tracking-paste-parcel = Which parcel\n" +
    "tracking-paste-which = Choose a parcel\n" +
    "tracking-paste-order = How these dates are meant\n" +
    "tracking-paste-read = What was read\n" +
    "tracking-paste-unread = Not read\n" +
    "tracking-paste-line = Line { $line }: { $text }\n" +
    "tracking-paste-known = known\n" +
    "tracking-paste-keep = Keep { $count ->\n" +
    "    [one] one event\n" +
    "   *[other] { $count } events\n" +
    " }\n" +
    "tracking-note = Note one event…\n" +
    "tracking-note-title = Note one event\n" +
    "tracking-note-text = In the carrier’s words, or a status of your own with a word why.\n" +
    "tracking-note-at = When\n" +
    "tracking-note-place = Where\n" +
    "tracking-note-words = What the carrier says\n" +
    "tracking-note-status = Status\n" +
    "tracking-note-by-words = From the carrier’s words\n" +
    "tracking-note-because = Why you set it\n" +
    "tracking-note-keep = Keep the event\n" +
    "tracking-remove = Remove\n" +
    "tracking-remove-name = Remove: { $what }\n" +
    "tracking-all = Show all { $count } events\n" +
    "tracking-by-you = set by you: { $because }\n" +
    "# Payments and changes by hand\n" +
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
    "open-case-needed-hint = Only if they said so: a birthday, a wedding.\n" +
    "\n" +
    "### Kinds of cases and playbooks\n" +
    "open-case-kind = What is it about?\n" +
    "open-kind-item-not-received = The parcel did not arrive\n" +
    "open-kind-tracking-problem = The tracking looks wrong, or the buyer asks about it\n" +
    "open-kind-customs-hold = Customs holds the parcel\n" +
    "open-kind-not-as-described = It came, but damaged or not as described\n" +
    "open-kind-payment-dispute = The buyer went to the bank or the payment provider\n" +
    "\n" +
    "## Cancellation requests\n" +
    "\n" +
    "requests-empty = No request to cancel\n" +
    "requests-empty-text = When a buyer asks to cancel or withdraws, find the order and record the request there.\n" +
    "order-record-request = Record cancellation request\n" +
    "request = What the buyer asks for\n" +
    "request-asked = Asked { $when }\n" +
    "request-reason = Why, as far as the buyer says\n" +
    "request-class = What it comes down to\n" +
    "request-class-usual = As such a reason usually does\n" +
    "request-because = Why you read it otherwise now\n" +
    "request-reread = Read it anew\n" +
    "request-facts-open = { $count ->\n" +
    "    [one] One fact is still to find out before you decide.\n" +
    "   *[other] { $count } facts are still to find out before you decide.\n" +
    "}\n" +
    "request-facts-find = Find out\n" +
    "request-clause = Clause that answers it\n" +
    "request-clause-none = None cited yet\n" +
    "request-no-policy = No policy was in force on the day of the order, so that no clause can be cited.\n" +
    "conduct = How the buyer behaves\n" +
    "conduct-note = Note threats or insults\n" +
    "conduct-because = What happened\n" +
    "conduct-change = Change\n" +
    "conduct-take-back = Take it back\n" +
    "request-day = Day on which the buyer asked\n" +
    "request-day-hint = Left empty, it is now. Clocks run from it.\n" +
    "order-letters = Letters about this order\n" +
    "order-letters-write = Write a letter\n" +
    "order-letter-sent = { $title }, sent { $when }\n" +
    "request-open-title = Record a cancellation request\n" +
    "request-open-text = What does { $buyer } ask for?\n" +
    "request-open-words = The buyer's words\n" +
    "request-open-hint = Copy them as they were written. They stay as they are, whatever you make of the reason.\n" +
    "request-open-do = Record request\n" +
    "request-kind-cancellation = The buyer asks to cancel\n" +
    "request-kind-withdrawal = The buyer withdraws, as the law lets them\n" +
    "step-repeats = Write again while it runs. { $every }.\n" +
    "case-thanks = It turned up. A kind word of thanks rounds it off.\n" +
    "playbook-newer = This case follows the steps it was opened with; newer ones are in use.\n" +
    "playbook-renew = Take the newer steps\n" +
    "playbooks = Playbooks\n" +
    "playbooks-text = The steps of each kind of case. You can change a copy; cases opened afterwards follow it, open ones keep theirs.\n" +
    "playbook-steps = { $steps ->\n" +
    "    [one] { $steps } step\n" +
    "   *[other] { $steps } steps\n" +
    "  }\n" +
    "playbook-own = Your copy\n" +
    "playbook-edit = Edit: { $title }\n" +
    "playbook-hint = What a step names has to exist, and every case needs an end. Docket tells the line when something does not fit.\n" +
    "playbook-save = Save as my copy\n" +
    "playbook-reset = Back to the built-in playbook\n" +
    "playbook-close = Close without saving\n" +
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
    "cases-exposure-sort = Sort by currency, then amount: the highest first\n" +
    "cases-empty = No lost package\n" +
    "cases-empty-text = When a buyer writes that a parcel has not come, find the order and open a case.\n" +
    "cases-empty-orders = Find the order\n" +
    "cases-done-empty = No closed case yet\n" +
    "cases-done-empty-text = Cases you close stay here, with everything that happened.\n" +
    "cases-none-found = No case matches\n" +
    "cases-show-all = Show all cases\n" +
    "\n" +
    "## Many cases at once\n" +
    "keys-mark = Choose or leave out\n" +
    "keys-mark-on = Choose and go on\n" +
    "today-more = There are more. Show all cases\n" +
    "work-views = Views\n" +
    "work-count = { $count ->\n" +
    "    [one] { $count } case\n" +
    "   *[other] { $count } cases\n" +
    "}\n" +
    "work-kind = Kind\n" +
    "work-kind-all = All kinds\n" +
    "work-kind-item-not-received = Not received\n" +
    "work-kind-tracking-problem = Tracking problem\n" +
    "work-kind-customs-hold = Held at customs\n" +
    "work-kind-not-as-described = Not as described\n" +
    "work-kind-payment-dispute = Payment dispute\n" +
    "work-kind-cancellation = Cancellation request\n" +
    "work-kind-withdrawal = Withdrawal\n" +
    "work-waiting = Waiting on\n" +
    "work-waiting-all = Anyone\n" +
    "work-tag-filter = Tag\n" +
    "work-tag-all = All tags\n" +
    "work-stage-all = Any stage\n" +
    "work-shop = Shop\n" +
    "work-shop-all = All shops\n" +
    "work-untag = Take the tag { $tag } off\n" +
    "work-capped = The newest { $count } that hold these words\n" +
    "work-snoozed = Put off\n" +
    "work-overdue = Overdue\n" +
    "work-age = Age\n" +
    "work-stage = Platform\n" +
    "work-choose = Choose { $case }\n" +
    "work-chosen = { $count ->\n" +
    "    [one] { $count } case chosen\n" +
    "   *[other] { $count } cases chosen\n" +
    "}\n" +
    "work-choose-none = Choose none\n" +
    "work-tag = Tag\n" +
    "work-tag-title = Tag { $count ->\n" +
    "    [one] { $count } case\n" +
    "   *[other] { $count } cases\n" +
    "}\n" +
    "work-tag-name = Name of the tag\n" +
    "work-close = Close\n" +
    "work-close-title = Close { $count ->\n" +
    "    [one] { $count } case\n" +
    "   *[other] { $count } cases\n" +
    "}\n" +
    "work-close-text = What cannot be closed stays open, and you see why. One undo brings all of them back.\n" +
    "work-close-because = A word for promises that are still open\n" +
    "work-done = Tick off\n" +
    "work-refused = { $count ->\n" +
    "    [one] { $count } case was left as it was\n" +
    "   *[other] { $count } cases were left as they were\n" +
    "}\n" +
    "work-save = Save this view\n" +
    "work-save-name = Name of the view\n" +
    "work-save-do = Save\n" +
    "work-delete = Delete this view\n" +
    "work-merged-into = Merged into { $case } ({ $when })\n" +
    "work-unmerge = Take the merge back\n" +
    "work-joined = { $case } was merged into this case\n" +
    "work-alike = { $case } may be the same matter: { $text }\n" +
    "work-merge = Merge into this case\n" +
    "work-same-order = Also on this order:\n" +
    "work-same-buyer = Also from this buyer:\n" +
    "work-snoozed-until = Put off until { $when }\n" +
    "work-wake = Take up again\n" +
    "work-related = Other cases\n" +
    "repeats = Lost packages that repeat\n" +
    "repeats-private = Only you see this; no letter and no paper tells it. It can be the street, the carrier or bad luck.\n" +
    "evidence-label-unknown = Not known\n" +
    "evidence-label-yes = Yes\n" +
    "evidence-label-no = No\n" +
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
    "case-clocks-closed = The clocks ended with the case.\n" +
    "needed = Needed by\n" +
    "needed-by = Needed by { $day }\n" +
    "needed-none = No day is known.\n" +
    "needed-set = Set a day\n" +
    "needed-change = Change\n" +
    "needed-field = The buyer needs it by\n" +
    "needed-field-hint = Empty takes the day away.\n" +
    "lesson = What was learned\n" +
    "lesson-field = Lesson\n" +
    "lesson-feedback = Feedback the buyer left\n" +
    "lesson-none = Nothing is written down yet.\n" +
    "lesson-write = Write down\n" +
    "lesson-change = Change\n" +
    "lesson-private = Only you see it.\n" +
    "case-promises = Promises\n" +
    "case-promises-none = None yet.\n" +
    "case-reminders = Reminders\n" +
    "case-papers = Papers made\n" +
    "case-sheets = Make another sheet…\n" +
    "case-letters = Write another letter…\n" +
    "case-proposed = From what you noted:\n" +
    "case-papers-none = None yet.\n" +
    "\n" +
    "## Where the seller stands on a case\n" +
    "pays-title = If you refund today, who pays?\n" +
    "pays-criteria = What they ask for\n" +
    "pays-first = First: { $what }\n" +
    "pays-tick-first = Tick the line first, so that the timeline keeps that you knew.\n" +
    "\n" +
    "axis-today = today\n" +
    "clock-party = { $party } · { $days }, { $basis }\n" +
    "clock-ended = ended { $when }\n" +
    "# Deadlines of rules, on one axis with the waits.\n" +
    "clock-from = from { $when }\n" +
    "clock-since = open since { $when }\n" +
    "clock-met-on = done { $when }\n" +
    "clock-passed = over since { $when }\n" +
    "clock-who = Who says so\n" +
    "clock-first = First day\n" +
    "clock-last = Last day\n" +
    "clock-checked = checked { $day }\n" +
    "clock-other = Also seen: { $value }\n" +
    "clock-other-dated = Also seen: { $value }, that would be { $when }\n" +
    "clock-calendar = Counts business days of { $place }\n" +
    "clock-calendar-none = Counts Monday to Friday, no holidays: set your country to have them counted\n" +
    "clock-instead = You use { $figure } instead of { $rule }\n" +
    "clock-note = Your note: { $note }\n" +
    "clock-correct = Correct this…\n" +
    "clock-correct-opens = Figure for the first day\n" +
    "clock-correct-due = Figure for the last day\n" +
    "clock-correct-basis = Day from which it counts\n" +
    "clock-correct-note = Why the rule is wrong\n" +
    "clock-correct-everywhere = For every case, not only this one\n" +
    "clock-correct-save = Save the correction\n" +
    "clock-correct-drop = Take the correction back\n" +
    "clock-met = Mark as done\n" +
    "clock-not-met = Not done after all\n" +
    "clock-unknown = Not known yet\n" +
    "clock-over = Done and over ({ $count })\n" +
    "platform-stage = At the platform\n" +
    "platform-stage-since = since { $when }\n" +
    "platform-stage-unsaid = since when is not known, so its deadlines are not either\n" +
    "platform-stage-change = Set the stage…\n" +
    "platform-stage-stage = Stage\n" +
    "platform-stage-at = Since when\n" +
    "platform-stage-words = What the platform calls it\n" +
    "platform-stage-save = Set the stage\n" +
    "step-ready = to do now\n" +
    "step-done = done\n" +
    "step-waiting = waiting\n" +
    "step-locked = not yet possible\n" +
    "step-skipped = skipped\n" +
    "step-done-at = Done\n" +
    "step-until = Until { $when }\n" +
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
    "steps-later = { $count ->\n" +
    "    [one] 1 step for later\n" +
    "   *[other] { $count } steps for later\n" +
    "}\n" +
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
    "compose-empathy = Insert a line of sympathy\n" +
    "compose-copied = Text copied. Docket does not send it.\n" +
    "calm-marks = You may want to say this more calmly\n" +
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
    "## Deciding about a request\n" +
    "decision-title = Decide\n" +
    "decision-open = See the decision\n" +
    "decision-back = Back to the case\n" +
    "decision-facts = The facts\n" +
    "decision-questions = Still to find out\n" +
    "decision-fact-unknown = not known\n" +
    "decision-fact-open = Choose an answer\n" +
    "decision-answer = Answer\n" +
    "decision-clauses = What your policy said\n" +
    "decision-clause-decides = decides\n" +
    "decision-law = What the law says\n" +
    "decision-until = until { $when }\n" +
    "decision-until-untold = until { $when } if the buyer was not told\n" +
    "decision-platform = What can be pressed on { $platform }\n" +
    "decision-platform-none = No rule about buttons is known for this platform.\n" +
    "decision-why = Why\n" +
    "decision-ways = Ways out\n" +
    "decision-way = Way out\n" +
    "decision-costs-you = Costs you\n" +
    "decision-who-pays = Who pays postage\n" +
    "decision-due = Until\n" +
    "decision-risk = Dispute risk\n" +
    "decision-allowed = Allowed\n" +
    "decision-recommended = recommended\n" +
    "decision-gets = The buyer gets { $amount }\n" +
    "decision-parts = What it is made of\n" +
    "decision-part-unknown = not known\n" +
    "decision-costs = What the order cost you\n" +
    "decision-costs-text = What stays empty counts as not known, never as nothing.\n" +
    "decision-cost-from-order = from the order\n" +
    "decision-costs-save = Keep the costs\n" +
    "decision-precedents = Requests like this one\n" +
    "decision-paid = { $amount } paid\n" +
    "decision-choose = Choose: { $way }\n" +
    "decision-take = Decide: { $way }\n" +
    "decision-exception = This goes another way than policy and law say.\n" +
    "decision-because = Why you make an exception\n" +
    "decision-because-hint = The next request like this one shows it.\n" +
    "decision-record = Record the exception\n" +
    "decision-cancel = Not this way\n" +
    "decision-decided = Decided: { $text }\n" +
    "decision-mark-first = { $count ->\n" +
    "    [one] Answer the question that is still open first.\n" +
    "   *[other] Answer the { $count } questions that are still open first.\n" +
    "}\n" +
    "decision-write = Write the letter: { $letter }\n" +
    "decision-protection = Who would pay beside you\n" +
    "\n" +
    "## Records of a case\n" +
    "case-filings = Filed outside\n" +
    "case-attachments = Attached files\n" +
    "filings-none = Nothing filed yet.\n" +
    "filings-recovered = Recovered so far: { $amount }\n" +
    "filings-update = Tell the buyer: { $letter }\n" +
    "filing-new = New…\n" +
    "filing-new-title = What did you file?\n" +
    "filing-new-text = A search, a claim, a complaint or a report with somebody outside. Docket asks for the answer in time.\n" +
    "filing-new-do = Record it\n" +
    "filing-change-title = { $kind }: record an answer\n" +
    "filing-change-do = Record the answer\n" +
    "filing-answer = Record an answer…\n" +
    "filing-kind = What\n" +
    "filing-with = With whom\n" +
    "filing-number = Number\n" +
    "filing-number-hint = The number they gave you\n" +
    "filing-number-copy = Copy\n" +
    "filing-number-copied = Number copied\n" +
    "filing-office = Office\n" +
    "filing-contact = Who you spoke with\n" +
    "filing-phone = Telephone\n" +
    "filing-filed-on = Filed on\n" +
    "filing-state = State\n" +
    "filing-state-requested = Asked for, no number yet\n" +
    "filing-state-open = On file under a number\n" +
    "filing-expected-by = Answer expected by\n" +
    "filing-expected-by-hint = Empty if they did not say\n" +
    "filing-claimed = Claimed\n" +
    "filing-paid = Received\n" +
    "filing-paid-because = Why more than claimed\n" +
    "filing-paid-because-hint = Only if it is more\n" +
    "filing-notes = Notes\n" +
    "filing-notes-hint = Only for you\n" +
    "filing-said = What did they say?\n" +
    "filing-said-hint = Goes into what happened\n" +
    "filing-ask-again = Ask for the answer\n" +
    "attachments-none = No file yet.\n" +
    "attachment-add = Add files…\n" +
    "attachment-drop = or drop them on this page\n" +
    "attachment-save = Save…\n" +
    "attachment-detach = Remove\n" +
    "entry-edit = Put right\n" +
    "entry-edit-title = Put this entry right\n" +
    "entry-edit-text = What it said before stays readable.\n" +
    "entry-edit-do = Save the new version\n" +
    "entry-attach = Attach\n" +
    "entry-strike = Strike out\n" +
    "entry-strike-because = Or strike it out, because\n" +
    "entry-strike-hint = It stays readable, crossed out\n" +
    "entry-struck = Struck out: { $because }\n" +
    "entry-versions = edited, { $count } versions\n" +
    "entry-version-until = until { $when }\n" +
    "entry-relayed = Buyer told\n" +
    "entry-unrelayed = Buyer not told yet\n" +
    "entry-relayed-mark = I told the buyer\n" +
    "entry-relayed-not = Not told after all\n" +
    "timeline-unrelayed = { $count ->\n" +
    "    [one] 1 word from the carrier not passed on\n" +
    "   *[other] { $count } words from the carrier not passed on\n" +
    "}\n" +
    "first-response = first answer { $when }\n" +
    "compose-paste = Read the time from the pasted message\n" +
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
    "draft-register = How it addresses the buyer\n" +
    "draft-save = Save as a file\n" +
    "draft-attach = Files that go with the e-mail\n" +
    "draft-save-eml = Save as e-mail (.eml)\n" +
    "draft-save-pdf = Save as PDF\n" +
    "draft-saved = Saved as { $file }. It is not sent yet.\n" +
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
    "draft-empathy = Begin with a line of sympathy\n" +
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
    "## The evidence pack\n" +
    "pack = Evidence pack\n" +
    "pack-text = Everything that speaks for you, in one document: for the marketplace, the bank or the insurer.\n" +
    "pack-helps = helps\n" +
    "pack-limits = What is taken there\n" +
    "pack-over = Over the limit\n" +
    "pack-within = Within the limits\n" +
    "pack-whole = Read it through once before you hand it in.\n" +
    "pack-gaps = You can save it now; what is missing is left out.\n" +
    "pack-save-pdf = Save as PDF\n" +
    "pack-save-zip = Save with attachments (ZIP)\n" +
    "\n" +
    "## Policies\n" +
    "policies = Policies\n" +
    "policy-empty = No policy yet\n" +
    "policy-empty-text = With a policy of your own you answer a cancellation the same way each time, and can point to words that stood there before.\n" +
    "policy-first = Write your first policy\n" +
    "policy-first-text = A few questions make the clauses. You can change each of them before anything is kept.\n" +
    "policy-first-make = Make the clauses\n" +
    "policy-ask-cancel = Until when may buyers cancel an order?\n" +
    "policy-ask-hours = How many hours after the order?\n" +
    "policy-ask-return = For how many days after delivery do you take goods back?\n" +
    "policy-ask-return-hint = 0 when you take nothing back.\n" +
    "policy-ask-payer = Who pays the postage of a return?\n" +
    "policy-ask-refund = Within how many days do you give the money back?\n" +
    "policy-ask-exceptions = Which of these do you sell, and not take back?\n" +
    "policy-ask-credit = Do you offer store credit?\n" +
    "policy-ask-response = Within how many hours do you answer messages?\n" +
    "policy-sells-to = Countries you sell to\n" +
    "policy-sells-to-hint = Codes such as US, DE, GB. Countries of your orders are known already.\n" +
    "policy-edit = New version of the policy\n" +
    "policy-edit-text = Orders placed before its first day keep the version they were placed under.\n" +
    "policy-from = Holds from\n" +
    "policy-scope = For\n" +
    "policy-language = Language of the preview\n" +
    "policy-save = Keep this version\n" +
    "policy-own = Only for you\n" +
    "policy-own-words = In your own words\n" +
    "policy-left-out = Not part of the policy.\n" +
    "policy-problems = { $count ->\n" +
    "    [one] One field cannot be read yet.\n" +
    "   *[other] { $count } fields cannot be read yet.\n" +
    "}\n" +
    "policy-version = Version { $version }\n" +
    "policy-version-text = { $scope }, since { $day }\n" +
    "policy-new-version = Write a new version\n" +
    "policy-look = To look at\n" +
    "policy-missing-title = Not said yet\n" +
    "policy-clauses = Clauses\n" +
    "policy-diff = What changed since version { $version }\n" +
    "policy-diff-none = No clause changed.\n" +
    "policy-diff-new = There was no such clause.\n" +
    "policy-diff-gone = The clause is gone.\n" +
    "policy-page = Text to publish\n" +
    "policy-page-copy = Copy the text\n" +
    "policy-page-copied = Text copied\n" +
    "policy-places = Where buyers can read it\n" +
    "policy-places-none = Not noted anywhere yet. Put it on your shop page and into listings, then note it here.\n" +
    "policy-place = Place\n" +
    "policy-place-example = Shop page, listings, confirmation e-mail\n" +
    "policy-place-on = Since\n" +
    "policy-place-add = Note the place\n" +
    "policy-versions = Versions\n" +
    "policy-since = since { $day }\n" +
    "policy-review-due = Time to look through it\n" +
    "policy-review-next = Look through it again\n" +
    "policy-reviewed = Looked through, still right\n" +
    "policy-exceptions = Exceptions you made\n" +
    "policy-state-in-force = In force\n" +
    "policy-state-later = Later\n" +
    "policy-state-earlier = Earlier\n" +
    "policy-state-never = Never holds\n" +
    "\n" +
    "## Reports\n" +
    "reports = Reports\n" +
    "report-title = What would have prevented it\n" +
    "report-period = { $from } to { $to }\n" +
    "report-shop = Shop\n" +
    "report-all-shops = All shops\n" +
    "report-percent = { $percent } %\n" +
    "report-csv = Copy as CSV\n" +
    "report-csv-of = Copy as CSV: { $table }\n" +
    "report-csv-copied = Table copied\n" +
    "report-health = Shop health now\n" +
    "report-health-open = { $count ->\n" +
    "    [0] no open case\n" +
    "    [one] one open case\n" +
    "   *[other] { $count } open cases\n" +
    "}\n" +
    "report-health-late = { $count ->\n" +
    "    [0] no buyer waits longer than { $hours } hours for a first answer\n" +
    "    [one] one buyer waits longer than { $hours } hours for a first answer\n" +
    "   *[other] { $count } buyers wait longer than { $hours } hours for a first answer\n" +
    "}\n" +
    "report-health-escalated = { $count ->\n" +
    "    [0] no case before a platform\n" +
    "    [one] one case before a platform\n" +
    "   *[other] { $count } cases before a platform\n" +
    "}\n" +
    "report-checklist = Checklist\n" +
    "report-checklist-text = Small things that prevent most cases. What Docket can see, it ticks by itself.\n" +
    "report-checklist-empty = Each shop gets a checklist here as soon as orders of it are imported, because every shop has its own listings and policy.\n" +
    "report-checklist-progress = Progress\n" +
    "report-proven = Docket sees this\n" +
    "report-done = done\n" +
    "report-open = open\n" +
    "report-lessons = Lessons\n" +
    "report-lessons-empty = What you write down as learned when a case has ended appears here, so that it need not be learned twice.\n" +
    "report-lessons-more = The newest { $shown } of { $total } lessons.\n" +
    "report-why = Why buyers ask\n" +
    "report-why-empty = Reasons and kinds appear here as soon as a case is opened in this period, because what is asked most often is worth an answer beforehand.\n" +
    "report-reasons = Why buyers want to cancel\n" +
    "report-reason = Reason\n" +
    "report-kinds = What cases were about\n" +
    "report-kind = Kind\n" +
    "report-cases = Cases\n" +
    "report-faq = Drafts for your FAQ\n" +
    "report-faq-text = Figures come from version { $version } of your policy.\n" +
    "report-faq-no-policy = No policy is in force, so the answers lack their figures.\n" +
    "report-faq-language = Language of the drafts\n" +
    "report-faq-copy = Copy\n" +
    "report-faq-copy-of = Copy question and answer: { $question }\n" +
    "report-faq-copied = Question and answer copied\n" +
    "report-faq-to-policies = Go to Policies\n" +
    "report-faq-cases = { $count ->\n" +
    "    [one] One case asks this.\n" +
    "   *[other] { $count } cases ask this.\n" +
    "}\n" +
    "report-listings = Listings that come back\n" +
    "report-listings-text = A case counts for every item of its order.\n" +
    "report-listings-empty = Listings appear here as soon as a case says that something came damaged or not as described, because then the listing may promise too much.\n" +
    "report-listings-table = Damaged or not as described\n" +
    "report-listing = Listing\n" +
    "report-sold = Orders with it\n" +
    "report-sold-many = too many to count\n" +
    "report-share = Share\n" +
    "report-answers = How fast you answer\n" +
    "report-answers-empty = Times appear here as soon as a case is opened in this period. They count from its beginning to the first word to the buyer.\n" +
    "report-answers-table = First answers\n" +
    "report-figure = Figure\n" +
    "report-value = Value\n" +
    "report-answers-answered = Cases with an answer\n" +
    "report-answers-in-time = Answered within { $hours } hours\n" +
    "report-answers-median = Median (half were faster)\n" +
    "report-answers-slowest = Slowest\n" +
    "report-answers-none-yet = No answer yet\n" +
    "report-answers-never = Ended without an answer\n" +
    "report-outcomes = What came of it\n" +
    "report-outcomes-empty = Ends, parcels and money appear here as soon as a case is closed in this period, because only then it is known.\n" +
    "report-outcomes-table = How cases ended\n" +
    "report-resolution = End\n" +
    "report-found-notice = { $count ->\n" +
    "    [0] No parcel turned up after the buyer was told of a call, a search or a report.\n" +
    "    [one] One parcel turned up after the buyer was told of a call, a search or a report.\n" +
    "   *[other] { $count } parcels turned up after the buyer was told of a call, a search or a report.\n" +
    "}\n" +
    "report-found = Parcels that turned up\n" +
    "report-found-by = Step\n" +
    "report-found-when = When\n" +
    "report-after-notice = after the notice\n" +
    "report-carriers = Missing parcels by carrier\n" +
    "report-carrier = Carrier\n" +
    "report-ended = Ended\n" +
    "report-turned-up = Turned up\n" +
    "report-money = Money of these cases\n" +
    "report-money-none = No refund and no claim was noted.\n" +
    "report-refunded = Refunded\n" +
    "report-refunds-unknown = { $count ->\n" +
    "    [one] one refund of unknown amount\n" +
    "   *[other] { $count } refunds of unknown amount\n" +
    "}\n" +
    "report-recovered = Recovered\n" +
    "report-claims-open = { $count ->\n" +
    "    [one] one claim not decided\n" +
    "   *[other] { $count } claims not decided\n" +
    "}\n" +
    "report-nothing = nothing noted\n" +
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
    "settings-language-hint = Dates look like this: { $date }\n" +
    "settings-letters = Letters\n" +
    "settings-letters-text = How German letters address buyers. You can choose differently in each letter; Docket remembers that for the buyer.\n" +
    "settings-register = German letters of { $shop }\n" +
    "settings-register-formal = Sie (formal)\n" +
    "settings-register-informal = du (by first name)\n" +
    "settings-zone = Time zone of your shop\n" +
    "settings-look = Appearance\n" +
    "settings-look-system = As the computer\n" +
    "settings-look-light = Light\n" +
    "settings-look-dark = Dark\n" +
    "settings-reminders = Reminders and waits\n" +
    "settings-reminders-text = What you set here counts for new steps. Running waits keep their days.\n" +
    "settings-hour = Remind me at\n" +
    "settings-hour-hint = For reminders without an hour of their own.\n" +
    "settings-transit-domestic = Business days that a parcel takes at most in your country\n" +
    "settings-transit-international = Business days that a parcel takes at most abroad\n" +
    "settings-transit-hint = Empty: our { $days }. After the last day the parcel counts as late.\n" +
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
    "settings-handling = Handling time\n" +
    "settings-handling-text = In how many business days your shop says it hands a parcel over. The proof of delivery counts with it where an order has no day to ship by.\n" +
    "settings-handling-unknown = Not known\n" +
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
    "settings-save = Save settings\n" +
    "\n" +
    "## What an order is for\n" +
    "occasion = Occasion\n" +
    "occasion-what = What is it for?\n" +
    "occasion-hint = Letters begin more gently.\n" +
    "occasion-none = None\n" +
    "occasion-wedding = A wedding\n" +
    "occasion-birthday = A birthday\n" +
    "occasion-holiday = The holidays\n",
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
    "requests = Stornowünsche\n" +
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
    "keys-requests = Zu Stornowünsche\n" +
    "keys-orders = Zu Bestellungen\n" +
    "keys-policies = Zu den Shop-Regeln\n" +
    "keys-reports = Zu den Berichten\n" +
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
    "case-arrival = Erwartet\n" +
    "case-arrival-late = Verspätet\n" +
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
    "order-history = Fälle mit diesem Käufer\n" +
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
    "# Sendungsverfolgung\n" +
    "tracking-heading = Was der Zusteller sagt\n" +
    "tracking-paste = Verlauf einfügen…\n" +
    "tracking-paste-title = Sendungsverlauf einfügen\n" +
    "tracking-paste-text = Kopiere die Zeilen mit Datum von der Seite des Zustellers. Nichts wird irgendwohin gesendet.\n" +
    "tracking-paste-field = Was auf der Seite des Zustellers steht\n" +
    "tracking-paste-parcel = Welches Paket\n" +
    "tracking-paste-which = Paket wählen\n" +
    "tracking-paste-order = Wie diese Daten gemeint sind\n" +
    "tracking-paste-read = Was gelesen wurde\n" +
    "tracking-paste-unread = Nicht gelesen\n" +
    "tracking-paste-line = Zeile { $line }: { $text }\n" +
    "tracking-paste-known = bekannt\n" +
    "tracking-paste-keep = { $count ->\n" +
    "    [one] Ein Ereignis\n" +
    "   *[other] { $count } Ereignisse\n" +
    " } behalten\n" +
    "tracking-note = Ein Ereignis notieren…\n" +
    "tracking-note-title = Ein Ereignis notieren\n" +
    "tracking-note-text = In den Worten des Zustellers, oder ein Status von dir mit einem Wort, warum.\n" +
    "tracking-note-at = Wann\n" +
    "tracking-note-place = Wo\n" +
    "tracking-note-words = Was der Zusteller sagt\n" +
    "tracking-note-status = Status\n" +
    "tracking-note-by-words = Aus den Worten des Zustellers\n" +
    "tracking-note-because = Warum du ihn setzt\n" +
    "tracking-note-keep = Ereignis behalten\n" +
    "tracking-remove = Entfernen\n" +
    "tracking-remove-name = Entfernen: { $what }\n" +
    "tracking-all = Alle { $count } Ereignisse zeigen\n" +
    "tracking-by-you = von dir gesetzt: { $because }\n" +
    "# Zahlungen und Änderungen von Hand\n" +
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
    "open-case-needed-hint = Nur wenn der Tag genannt wurde: ein Geburtstag, eine Hochzeit.\n" +
    "\n" +
    "### Arten von Fällen und Abläufe\n" +
    "open-case-kind = Worum geht es?\n" +
    "open-kind-item-not-received = Das Paket ist nicht angekommen\n" +
    "open-kind-tracking-problem = Die Sendungsverfolgung sieht falsch aus, oder es wird danach gefragt\n" +
    "open-kind-customs-hold = Der Zoll hält das Paket fest\n" +
    "open-kind-not-as-described = Es kam an, aber beschädigt oder nicht wie beschrieben\n" +
    "open-kind-payment-dispute = Die Bank oder der Zahlungsdienst wurde eingeschaltet\n" +
    "\n" +
    "## Cancellation requests\n" +
    "\n" +
    "requests-empty = Kein Stornowunsch\n" +
    "requests-empty-text = Wenn ein Käufer stornieren will oder widerruft, such die Bestellung und erfasse den Wunsch dort.\n" +
    "order-record-request = Stornowunsch festhalten\n" +
    "request = Was der Käufer will\n" +
    "request-asked = Gefragt { $when }\n" +
    "request-reason = Warum, soweit es der Käufer sagt\n" +
    "request-class = Worauf es hinausläuft\n" +
    "request-class-usual = Wie bei so einem Grund üblich\n" +
    "request-because = Warum du es jetzt anders liest\n" +
    "request-reread = Neu lesen\n" +
    "request-facts-open = { $count ->\n" +
    "    [one] Ein Fakt ist vor der Entscheidung noch herauszufinden.\n" +
    "   *[other] { $count } Fakten sind vor der Entscheidung noch herauszufinden.\n" +
    "}\n" +
    "request-facts-find = Herausfinden\n" +
    "request-clause = Klausel, die es beantwortet\n" +
    "request-clause-none = Noch keine genannt\n" +
    "request-no-policy = Am Tag der Bestellung galten keine Regeln, deshalb lässt sich keine Klausel nennen.\n" +
    "conduct = Wie sich der Käufer verhält\n" +
    "conduct-note = Drohungen oder Beleidigungen notieren\n" +
    "conduct-because = Was passiert ist\n" +
    "conduct-change = Ändern\n" +
    "conduct-take-back = Zurücknehmen\n" +
    "request-day = Tag, an dem der Käufer gefragt hat\n" +
    "request-day-hint = Leer gelassen ist es jetzt. Die Fristen laufen ab dann.\n" +
    "order-letters = Briefe zu dieser Bestellung\n" +
    "order-letters-write = Brief schreiben\n" +
    "order-letter-sent = { $title }, gesendet { $when }\n" +
    "request-open-title = Stornowunsch festhalten\n" +
    "request-open-text = Was möchte { $buyer }?\n" +
    "request-open-words = Worte des Käufers\n" +
    "request-open-hint = Übernimm sie, wie sie geschrieben wurden. Sie bleiben so, was immer du als Grund festhältst.\n" +
    "request-open-do = Wunsch festhalten\n" +
    "request-kind-cancellation = Der Käufer möchte stornieren\n" +
    "request-kind-withdrawal = Der Käufer widerruft, wie es das Gesetz erlaubt\n" +
    "step-repeats = Schreibe wieder, solange es läuft. { $every }.\n" +
    "case-thanks = Es ist aufgetaucht. Ein freundliches Dankeschön rundet es ab.\n" +
    "playbook-newer = Dieser Fall folgt den Schritten, mit denen er eröffnet wurde; inzwischen gelten neuere.\n" +
    "playbook-renew = Die neueren Schritte nehmen\n" +
    "playbooks = Abläufe\n" +
    "playbooks-text = Die Schritte jeder Art von Fall. Du kannst eine Kopie ändern; später eröffnete Fälle folgen ihr, offene behalten ihre.\n" +
    "playbook-steps = { $steps ->\n" +
    "    [one] { $steps } Schritt\n" +
    "   *[other] { $steps } Schritte\n" +
    "  }\n" +
    "playbook-own = Deine Kopie\n" +
    "playbook-edit = Bearbeiten: { $title }\n" +
    "playbook-hint = Was ein Schritt nennt, muss es geben, und jeder Fall braucht ein Ende. Docket nennt die Zeile, wenn etwas nicht passt.\n" +
    "playbook-save = Als meine Kopie speichern\n" +
    "playbook-reset = Zurück zum eingebauten Ablauf\n" +
    "playbook-close = Schließen ohne Speichern\n" +
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
    "cases-exposure = Es geht um\n" +
    "cases-exposure-sort = Nach Währung sortieren, dann nach Betrag: der höchste zuerst\n" +
    "cases-empty = Kein verlorenes Paket\n" +
    "cases-empty-text = Wenn dir jemand schreibt, dass ein Paket nicht angekommen ist, suche die Bestellung und eröffne einen Fall.\n" +
    "cases-empty-orders = Bestellung suchen\n" +
    "cases-done-empty = Noch kein abgeschlossener Fall\n" +
    "cases-done-empty-text = Fälle, die du abschließt, bleiben hier mit allem, was geschehen ist.\n" +
    "cases-none-found = Kein Fall passt\n" +
    "cases-show-all = Alle Fälle zeigen\n" +
    "\n" +
    "## Viele Fälle auf einmal\n" +
    "keys-mark = Auswählen oder abwählen\n" +
    "keys-mark-on = Auswählen und weiter\n" +
    "today-more = Es gibt noch mehr. Alle Fälle zeigen\n" +
    "work-views = Ansichten\n" +
    "work-count = { $count ->\n" +
    "    [one] { $count } Fall\n" +
    "   *[other] { $count } Fälle\n" +
    "}\n" +
    "work-kind = Art\n" +
    "work-kind-all = Alle Arten\n" +
    "work-kind-item-not-received = Nicht angekommen\n" +
    "work-kind-tracking-problem = Sendungsverfolgung unklar\n" +
    "work-kind-customs-hold = Beim Zoll\n" +
    "work-kind-not-as-described = Nicht wie beschrieben\n" +
    "work-kind-payment-dispute = Zahlungsstreit\n" +
    "work-kind-cancellation = Stornowunsch\n" +
    "work-kind-withdrawal = Widerruf\n" +
    "work-waiting = Wartet auf\n" +
    "work-waiting-all = Egal, auf wen\n" +
    "work-tag-filter = Etikett\n" +
    "work-tag-all = Alle Etiketten\n" +
    "work-stage-all = Jede Stufe\n" +
    "work-shop = Shop\n" +
    "work-shop-all = Alle Shops\n" +
    "work-untag = Etikett { $tag } entfernen\n" +
    "work-capped = Die neuesten { $count } mit diesen Wörtern\n" +
    "work-snoozed = Zurückgestellt\n" +
    "work-overdue = Überfällig\n" +
    "work-age = Alter\n" +
    "work-stage = Plattform\n" +
    "work-choose = { $case } auswählen\n" +
    "work-chosen = { $count ->\n" +
    "    [one] { $count } Fall ausgewählt\n" +
    "   *[other] { $count } Fälle ausgewählt\n" +
    "}\n" +
    "work-choose-none = Auswahl aufheben\n" +
    "work-tag = Etikett\n" +
    "work-tag-title = Etikett für { $count ->\n" +
    "    [one] { $count } Fall\n" +
    "   *[other] { $count } Fälle\n" +
    "}\n" +
    "work-tag-name = Name des Etiketts\n" +
    "work-close = Abschließen\n" +
    "work-close-title = { $count ->\n" +
    "    [one] { $count } Fall\n" +
    "   *[other] { $count } Fälle\n" +
    "} abschließen\n" +
    "work-close-text = Was sich nicht abschließen lässt, bleibt offen, und du siehst warum. Ein Rückgängig holt alle zurück.\n" +
    "work-close-because = Ein Wort zu Zusagen, die noch offen sind\n" +
    "work-done = Abhaken\n" +
    "work-refused = { $count ->\n" +
    "    [one] { $count } Fall blieb, wie er war\n" +
    "   *[other] { $count } Fälle blieben, wie sie waren\n" +
    "}\n" +
    "work-save = Diese Ansicht speichern\n" +
    "work-save-name = Name der Ansicht\n" +
    "work-save-do = Speichern\n" +
    "work-delete = Diese Ansicht löschen\n" +
    "work-merged-into = Mit { $case } zusammengeführt ({ $when })\n" +
    "work-unmerge = Zusammenführung zurücknehmen\n" +
    "work-joined = { $case } wurde mit diesem Fall zusammengeführt\n" +
    "work-alike = { $case } könnte dieselbe Sache sein: { $text }\n" +
    "work-merge = Mit diesem Fall zusammenführen\n" +
    "work-same-order = Zur selben Bestellung:\n" +
    "work-same-buyer = Von derselben Person:\n" +
    "work-snoozed-until = Zurückgestellt bis { $when }\n" +
    "work-wake = Wieder aufnehmen\n" +
    "work-related = Andere Fälle\n" +
    "repeats = Verluste, die sich wiederholen\n" +
    "repeats-private = Das siehst nur du; kein Brief und kein Formular erzählt es. Es kann an der Straße, am Paketdienst oder am Zufall liegen.\n" +
    "evidence-label-unknown = Nicht bekannt\n" +
    "evidence-label-yes = Ja\n" +
    "evidence-label-no = Nein\n" +
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
    "case-clocks-closed = Die Fristen endeten mit dem Fall.\n" +
    "needed = Gebraucht bis\n" +
    "needed-by = Gebraucht bis { $day }\n" +
    "needed-none = Kein Tag bekannt.\n" +
    "needed-set = Tag setzen\n" +
    "needed-change = Ändern\n" +
    "needed-field = Gebraucht bis\n" +
    "needed-field-hint = Leer nimmt den Tag weg.\n" +
    "lesson = Was du gelernt hast\n" +
    "lesson-field = Erkenntnis\n" +
    "lesson-feedback = Rückmeldung des Käufers\n" +
    "lesson-none = Noch nichts aufgeschrieben.\n" +
    "lesson-write = Aufschreiben\n" +
    "lesson-change = Ändern\n" +
    "lesson-private = Das siehst nur du.\n" +
    "case-promises = Zusagen\n" +
    "case-promises-none = Noch keine.\n" +
    "case-reminders = Erinnerungen\n" +
    "case-papers = Erstellte Formulare\n" +
    "case-sheets = Weiteres Formular…\n" +
    "case-letters = Anderen Brief schreiben…\n" +
    "case-proposed = Nach deinen Angaben:\n" +
    "case-papers-none = Noch keine.\n" +
    "\n" +
    "## Where the seller stands on a case\n" +
    "pays-title = Wenn du heute erstattest, wer zahlt?\n" +
    "pays-criteria = Was sie verlangen\n" +
    "pays-first = Zuerst: { $what }\n" +
    "pays-tick-first = Setz zuerst den Haken, damit der Verlauf festhält, dass du es wusstest.\n" +
    "\n" +
    "axis-today = heute\n" +
    "clock-party = { $party } · { $days }, { $basis }\n" +
    "clock-ended = beendet { $when }\n" +
    "# Fristen aus Regeln, auf einer Achse mit den Wartezeiten.\n" +
    "clock-from = ab { $when }\n" +
    "clock-since = offen seit { $when }\n" +
    "clock-met-on = erledigt { $when }\n" +
    "clock-passed = vorbei seit { $when }\n" +
    "clock-who = Wer das sagt\n" +
    "clock-first = Erster Tag\n" +
    "clock-last = Letzter Tag\n" +
    "clock-checked = geprüft { $day }\n" +
    "clock-other = Auch gesehen: { $value }\n" +
    "clock-other-dated = Auch gesehen: { $value }, das wäre { $when }\n" +
    "clock-calendar = Zählt Werktage von { $place }\n" +
    "clock-calendar-none = Zählt Montag bis Freitag ohne Feiertage: mit deinem Land in den Einstellungen zählen sie mit\n" +
    "clock-instead = Du nimmst { $figure } statt { $rule }\n" +
    "clock-note = Deine Notiz: { $note }\n" +
    "clock-correct = Berichtigen…\n" +
    "clock-correct-opens = Zahl für den ersten Tag\n" +
    "clock-correct-due = Zahl für den letzten Tag\n" +
    "clock-correct-basis = Tag, ab dem es zählt\n" +
    "clock-correct-note = Warum die Regel nicht stimmt\n" +
    "clock-correct-everywhere = Für jeden Fall, nicht nur diesen\n" +
    "clock-correct-save = Berichtigung sichern\n" +
    "clock-correct-drop = Berichtigung zurücknehmen\n" +
    "clock-met = Als erledigt vermerken\n" +
    "clock-not-met = Doch nicht erledigt\n" +
    "clock-unknown = Noch nicht bekannt\n" +
    "clock-over = Erledigt und vorbei ({ $count })\n" +
    "platform-stage = Bei der Plattform\n" +
    "platform-stage-since = seit { $when }\n" +
    "platform-stage-unsaid = seit wann, ist nicht bekannt, also auch ihre Fristen nicht\n" +
    "platform-stage-change = Stufe setzen…\n" +
    "platform-stage-stage = Stufe\n" +
    "platform-stage-at = Seit wann\n" +
    "platform-stage-words = Wie die Plattform es nennt\n" +
    "platform-stage-save = Stufe setzen\n" +
    "step-ready = jetzt zu tun\n" +
    "step-done = erledigt\n" +
    "step-waiting = wartet\n" +
    "step-locked = noch nicht möglich\n" +
    "step-skipped = übersprungen\n" +
    "step-done-at = Erledigt\n" +
    "step-until = Bis { $when }\n" +
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
    "steps-later = { $count ->\n" +
    "    [one] 1 Schritt für später\n" +
    "   *[other] { $count } Schritte für später\n" +
    "}\n" +
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
    "compose-empathy = Satz des Mitgefühls einfügen\n" +
    "compose-copied = Text kopiert. Docket verschickt ihn nicht.\n" +
    "calm-marks = Das lässt sich vielleicht ruhiger sagen\n" +
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
    "## Deciding about a request\n" +
    "decision-title = Entscheiden\n" +
    "decision-open = Zur Entscheidung\n" +
    "decision-back = Zurück zum Fall\n" +
    "decision-facts = Was bekannt ist\n" +
    "decision-questions = Noch herauszufinden\n" +
    "decision-fact-unknown = nicht bekannt\n" +
    "decision-fact-open = Wähle eine Antwort\n" +
    "decision-answer = Antworten\n" +
    "decision-clauses = Was deine Regeln sagten\n" +
    "decision-clause-decides = entscheidet\n" +
    "decision-law = Was das Gesetz sagt\n" +
    "decision-until = bis { $when }\n" +
    "decision-until-untold = bis { $when }, wenn der Käufer nicht belehrt wurde\n" +
    "decision-platform = Was auf { $platform } gedrückt werden kann\n" +
    "decision-platform-none = Für diese Plattform ist keine Regel zu Knöpfen bekannt.\n" +
    "decision-why = Warum\n" +
    "decision-ways = Auswege\n" +
    "decision-way = Ausweg\n" +
    "decision-costs-you = Kostet dich\n" +
    "decision-who-pays = Wer das Porto zahlt\n" +
    "decision-due = Bis\n" +
    "decision-risk = Gefahr eines Streits\n" +
    "decision-allowed = Erlaubt\n" +
    "decision-recommended = empfohlen\n" +
    "decision-gets = Der Käufer bekommt { $amount }\n" +
    "decision-parts = Woraus es besteht\n" +
    "decision-part-unknown = nicht bekannt\n" +
    "decision-costs = Was dich die Bestellung gekostet hat\n" +
    "decision-costs-text = Was leer bleibt, zählt als nicht bekannt, nie als nichts.\n" +
    "decision-cost-from-order = aus der Bestellung\n" +
    "decision-costs-save = Kosten behalten\n" +
    "decision-precedents = Wünsche wie dieser\n" +
    "decision-paid = { $amount } bezahlt\n" +
    "decision-choose = Wählen: { $way }\n" +
    "decision-take = Entscheiden: { $way }\n" +
    "decision-exception = Das geht einen anderen Weg, als Regeln und Gesetz sagen.\n" +
    "decision-because = Warum du eine Ausnahme machst\n" +
    "decision-because-hint = Beim nächsten Wunsch wie diesem steht es da.\n" +
    "decision-record = Ausnahme festhalten\n" +
    "decision-cancel = Nicht diesen Weg\n" +
    "decision-decided = Entschieden: { $text }\n" +
    "decision-mark-first = { $count ->\n" +
    "    [one] Beantworte zuerst die Frage, die noch offen ist.\n" +
    "   *[other] Beantworte zuerst die { $count } Fragen, die noch offen sind.\n" +
    "}\n" +
    "decision-write = Brief schreiben: { $letter }\n" +
    "decision-protection = Wer außer dir zahlen würde\n" +
    "\n" +
    "## Was zu einem Fall gehört\n" +
    "case-filings = Eingereicht\n" +
    "case-attachments = Angehängte Dateien\n" +
    "filings-none = Noch nichts eingereicht.\n" +
    "filings-recovered = Bisher zurückbekommen: { $amount }\n" +
    "filings-update = Dem Käufer sagen: { $letter }\n" +
    "filing-new = Neu…\n" +
    "filing-new-title = Was hast du eingereicht?\n" +
    "filing-new-text = Eine Nachforschung, Forderung, Beschwerde oder Meldung bei jemandem draußen. Docket fragt rechtzeitig nach der Antwort.\n" +
    "filing-new-do = Festhalten\n" +
    "filing-change-title = { $kind }: Antwort festhalten\n" +
    "filing-change-do = Antwort festhalten\n" +
    "filing-answer = Antwort festhalten…\n" +
    "filing-kind = Was\n" +
    "filing-with = Bei wem\n" +
    "filing-number = Nummer\n" +
    "filing-number-hint = Die Nummer, die du bekommen hast\n" +
    "filing-number-copy = Kopieren\n" +
    "filing-number-copied = Nummer kopiert\n" +
    "filing-office = Dienststelle\n" +
    "filing-contact = Mit wem du gesprochen hast\n" +
    "filing-phone = Telefon\n" +
    "filing-filed-on = Eingereicht am\n" +
    "filing-state = Stand\n" +
    "filing-state-requested = Angefragt, noch ohne Nummer\n" +
    "filing-state-open = Liegt unter einer Nummer vor\n" +
    "filing-expected-by = Antwort erwartet bis\n" +
    "filing-expected-by-hint = Leer, wenn nichts gesagt wurde\n" +
    "filing-claimed = Gefordert\n" +
    "filing-paid = Erhalten\n" +
    "filing-paid-because = Warum mehr als gefordert\n" +
    "filing-paid-because-hint = Nur wenn es mehr ist\n" +
    "filing-notes = Notizen\n" +
    "filing-notes-hint = Nur für dich\n" +
    "filing-said = Was wurde gesagt?\n" +
    "filing-said-hint = Kommt in den Verlauf\n" +
    "filing-ask-again = Nach der Antwort fragen\n" +
    "attachments-none = Noch keine Datei.\n" +
    "attachment-add = Dateien hinzufügen…\n" +
    "attachment-drop = oder auf diese Seite ziehen\n" +
    "attachment-save = Speichern…\n" +
    "attachment-detach = Entfernen\n" +
    "entry-edit = Berichtigen\n" +
    "entry-edit-title = Diesen Eintrag berichtigen\n" +
    "entry-edit-text = Was vorher dastand, bleibt lesbar.\n" +
    "entry-edit-do = Neue Fassung speichern\n" +
    "entry-attach = Anhängen\n" +
    "entry-strike = Durchstreichen\n" +
    "entry-strike-because = Oder durchstreichen, weil\n" +
    "entry-strike-hint = Er bleibt durchgestrichen lesbar\n" +
    "entry-struck = Durchgestrichen: { $because }\n" +
    "entry-versions = bearbeitet, { $count } Fassungen\n" +
    "entry-version-until = bis { $when }\n" +
    "entry-relayed = Käufer weiß Bescheid\n" +
    "entry-unrelayed = Käufer weiß es noch nicht\n" +
    "entry-relayed-mark = Ich habe es dem Käufer gesagt\n" +
    "entry-relayed-not = Doch nicht gesagt\n" +
    "timeline-unrelayed = { $count ->\n" +
    "    [one] 1 Auskunft des Zustellers nicht weitergegeben\n" +
    "   *[other] { $count } Auskünfte des Zustellers nicht weitergegeben\n" +
    "}\n" +
    "first-response = erste Antwort { $when }\n" +
    "compose-paste = Zeit aus der eingefügten Nachricht lesen\n" +
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
    "draft-register = Anrede\n" +
    "draft-save = Als Datei sichern\n" +
    "draft-attach = Dateien, die mit der E-Mail gehen\n" +
    "draft-save-eml = Als E-Mail sichern (.eml)\n" +
    "draft-save-pdf = Als PDF sichern\n" +
    "draft-saved = Gesichert als { $file }. Er ist noch nicht gesendet.\n" +
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
    "draft-empathy = Mit einem Satz des Mitgefühls beginnen\n" +
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
    "## Die Beweismappe\n" +
    "pack = Beweismappe\n" +
    "pack-text = Alles, was für dich spricht, in einem Dokument: für den Marktplatz, die Bank oder die Versicherung.\n" +
    "pack-helps = hilft\n" +
    "pack-limits = Was dort angenommen wird\n" +
    "pack-over = Über der Grenze\n" +
    "pack-within = Innerhalb der Grenzen\n" +
    "pack-whole = Lies sie einmal durch, bevor du sie einreichst.\n" +
    "pack-gaps = Du kannst sie jetzt sichern; was fehlt, bleibt weg.\n" +
    "pack-save-pdf = Als PDF sichern\n" +
    "pack-save-zip = Mit Anhängen sichern (ZIP)\n" +
    "\n" +
    "## Policies\n" +
    "policies = Shop-Regeln\n" +
    "policy-empty = Noch keine Regeln\n" +
    "policy-empty-text = Mit eigenen Regeln beantwortest du eine Stornierung jedes Mal gleich und kannst auf Worte zeigen, die vorher da standen.\n" +
    "policy-first = Erste Regeln schreiben\n" +
    "policy-first-text = Aus ein paar Fragen werden die Klauseln. Jede davon kannst du ändern, bevor etwas behalten wird.\n" +
    "policy-first-make = Klauseln erstellen\n" +
    "policy-ask-cancel = Bis wann dürfen Käufer eine Bestellung stornieren?\n" +
    "policy-ask-hours = Wie viele Stunden nach der Bestellung?\n" +
    "policy-ask-return = Wie viele Tage nach der Zustellung nimmst du Ware zurück?\n" +
    "policy-ask-return-hint = 0, wenn du nichts zurücknimmst.\n" +
    "policy-ask-payer = Wer zahlt das Porto einer Retoure?\n" +
    "policy-ask-refund = Innerhalb von wie vielen Tagen gibst du das Geld zurück?\n" +
    "policy-ask-exceptions = Was davon verkaufst du und nimmst es nicht zurück?\n" +
    "policy-ask-credit = Bietest du Guthaben an?\n" +
    "policy-ask-response = Innerhalb von wie vielen Stunden beantwortest du Nachrichten?\n" +
    "policy-sells-to = Länder, in die du verkaufst\n" +
    "policy-sells-to-hint = Kürzel wie US, DE, GB. Die Länder deiner Bestellungen sind schon bekannt.\n" +
    "policy-edit = Neue Version der Regeln\n" +
    "policy-edit-text = Bestellungen vor ihrem ersten Tag behalten die Version, unter der sie aufgegeben wurden.\n" +
    "policy-from = Gilt ab\n" +
    "policy-scope = Für\n" +
    "policy-language = Sprache der Vorschau\n" +
    "policy-save = Diese Version behalten\n" +
    "policy-own = Nur für dich\n" +
    "policy-own-words = In deinen eigenen Worten\n" +
    "policy-left-out = Kein Teil der Regeln.\n" +
    "policy-problems = { $count ->\n" +
    "    [one] Ein Feld ist noch nicht lesbar.\n" +
    "   *[other] { $count } Felder sind noch nicht lesbar.\n" +
    "}\n" +
    "policy-version = Version { $version }\n" +
    "policy-version-text = { $scope }, seit { $day }\n" +
    "policy-new-version = Neue Version schreiben\n" +
    "policy-look = Anzusehen\n" +
    "policy-missing-title = Noch nicht gesagt\n" +
    "policy-clauses = Klauseln\n" +
    "policy-diff = Was sich seit Version { $version } geändert hat\n" +
    "policy-diff-none = Keine Klausel hat sich geändert.\n" +
    "policy-diff-new = Diese Klausel gab es nicht.\n" +
    "policy-diff-gone = Die Klausel ist weg.\n" +
    "policy-page = Text zum Veröffentlichen\n" +
    "policy-page-copy = Text kopieren\n" +
    "policy-page-copied = Text kopiert\n" +
    "policy-places = Wo Käufer sie lesen können\n" +
    "policy-places-none = Noch nirgends notiert. Stell sie auf deine Shop-Seite und in Angebote, dann notiere es hier.\n" +
    "policy-place = Ort\n" +
    "policy-place-example = Shop-Seite, Angebote, Bestätigungs-Mail\n" +
    "policy-place-on = Seit\n" +
    "policy-place-add = Ort notieren\n" +
    "policy-versions = Versionen\n" +
    "policy-since = seit { $day }\n" +
    "policy-review-due = Zeit, sie durchzusehen\n" +
    "policy-review-next = Wieder durchsehen\n" +
    "policy-reviewed = Durchgesehen, stimmt noch\n" +
    "policy-exceptions = Ausnahmen, die du gemacht hast\n" +
    "policy-state-in-force = In Kraft\n" +
    "policy-state-later = Später\n" +
    "policy-state-earlier = Früher\n" +
    "policy-state-never = Gilt nie\n" +
    "\n" +
    "## Berichte\n" +
    "reports = Berichte\n" +
    "report-title = Was es verhindert hätte\n" +
    "report-period = { $from } bis { $to }\n" +
    "report-shop = Shop\n" +
    "report-all-shops = Alle Shops\n" +
    "report-percent = { $percent } %\n" +
    "report-csv = Als CSV kopieren\n" +
    "report-csv-of = Als CSV kopieren: { $table }\n" +
    "report-csv-copied = Tabelle kopiert\n" +
    "report-health = Dein Shop jetzt\n" +
    "report-health-open = { $count ->\n" +
    "    [0] kein offener Fall\n" +
    "    [one] ein offener Fall\n" +
    "   *[other] { $count } offene Fälle\n" +
    "}\n" +
    "report-health-late = { $count ->\n" +
    "    [0] niemand wartet länger als { $hours } Stunden auf eine erste Antwort\n" +
    "    [one] ein Käufer wartet länger als { $hours } Stunden auf eine erste Antwort\n" +
    "   *[other] { $count } Käufer warten länger als { $hours } Stunden auf eine erste Antwort\n" +
    "}\n" +
    "report-health-escalated = { $count ->\n" +
    "    [0] kein Fall liegt bei einem Marktplatz\n" +
    "    [one] ein Fall liegt bei einem Marktplatz\n" +
    "   *[other] { $count } Fälle liegen bei einem Marktplatz\n" +
    "}\n" +
    "report-checklist = Checkliste\n" +
    "report-checklist-text = Kleinigkeiten, die die meisten Fälle verhindern. Was Docket sehen kann, hakt es selbst ab.\n" +
    "report-checklist-empty = Jeder Shop bekommt hier eine Checkliste, sobald Bestellungen von ihm importiert sind, denn jeder hat eigene Angebote und Regeln.\n" +
    "report-checklist-progress = Fortschritt\n" +
    "report-proven = Das sieht Docket\n" +
    "report-done = erledigt\n" +
    "report-open = offen\n" +
    "report-lessons = Gelernt\n" +
    "report-lessons-empty = Was du nach dem Ende eines Falls als gelernt aufschreibst, steht hier, damit es nicht zweimal gelernt werden muss.\n" +
    "report-lessons-more = Die neuesten { $shown } von { $total }.\n" +
    "report-why = Warum Käufer fragen\n" +
    "report-why-empty = Gründe und Arten stehen hier, sobald in diesem Zeitraum ein Fall eröffnet wird, denn was oft gefragt wird, verdient vorher eine Antwort.\n" +
    "report-reasons = Warum storniert werden soll\n" +
    "report-reason = Grund\n" +
    "report-kinds = Worum es in Fällen ging\n" +
    "report-kind = Art\n" +
    "report-cases = Fälle\n" +
    "report-faq = Entwürfe für häufige Fragen\n" +
    "report-faq-text = Zahlen kommen aus Fassung { $version } deiner Regeln.\n" +
    "report-faq-no-policy = Es gelten keine Regeln, darum fehlen den Antworten ihre Zahlen.\n" +
    "report-faq-language = Sprache der Entwürfe\n" +
    "report-faq-copy = Kopieren\n" +
    "report-faq-copy-of = Frage und Antwort kopieren: { $question }\n" +
    "report-faq-copied = Frage und Antwort kopiert\n" +
    "report-faq-to-policies = Zu den Shop-Regeln\n" +
    "report-faq-cases = { $count ->\n" +
    "    [one] Ein Fall fragt danach.\n" +
    "   *[other] { $count } Fälle fragen danach.\n" +
    "}\n" +
    "report-listings = Angebote, die zurückkommen\n" +
    "report-listings-text = Ein Fall zählt für jeden Artikel seiner Bestellung.\n" +
    "report-listings-empty = Angebote stehen hier, sobald es in einem Fall heißt, etwas sei beschädigt oder nicht wie beschrieben, denn dann verspricht das Angebot vielleicht zu viel.\n" +
    "report-listings-table = Beschädigt oder nicht wie beschrieben\n" +
    "report-listing = Angebot\n" +
    "report-sold = Bestellungen damit\n" +
    "report-sold-many = zu viele zum Zählen\n" +
    "report-share = Anteil\n" +
    "report-answers = Wie schnell du antwortest\n" +
    "report-answers-empty = Zeiten stehen hier, sobald in diesem Zeitraum ein Fall eröffnet wird. Sie zählen von seinem Beginn bis zum ersten Wort an den Käufer.\n" +
    "report-answers-table = Erste Antworten\n" +
    "report-figure = Größe\n" +
    "report-value = Wert\n" +
    "report-answers-answered = Fälle mit Antwort\n" +
    "report-answers-in-time = Innerhalb von { $hours } Stunden beantwortet\n" +
    "report-answers-median = Median (die Hälfte war schneller)\n" +
    "report-answers-slowest = Am langsamsten\n" +
    "report-answers-none-yet = Noch keine Antwort\n" +
    "report-answers-never = Ohne Antwort beendet\n" +
    "report-outcomes = Was daraus wurde\n" +
    "report-outcomes-empty = Ausgänge, Pakete und Geld stehen hier, sobald in diesem Zeitraum ein Fall geschlossen wird, denn erst dann sind sie bekannt.\n" +
    "report-outcomes-table = Wie Fälle endeten\n" +
    "report-resolution = Ende\n" +
    "report-found-notice = { $count ->\n" +
    "    [0] Kein Paket tauchte auf, nachdem dem Käufer ein Anruf, eine Suche oder eine Anzeige angekündigt war.\n" +
    "    [one] Ein Paket tauchte auf, nachdem dem Käufer ein Anruf, eine Suche oder eine Anzeige angekündigt war.\n" +
    "   *[other] { $count } Pakete tauchten auf, nachdem dem Käufer ein Anruf, eine Suche oder eine Anzeige angekündigt war.\n" +
    "}\n" +
    "report-found = Aufgetauchte Pakete\n" +
    "report-found-by = Schritt\n" +
    "report-found-when = Wann\n" +
    "report-after-notice = nach der Ankündigung\n" +
    "report-carriers = Vermisste Pakete nach Versanddienst\n" +
    "report-carrier = Versanddienst\n" +
    "report-ended = Beendet\n" +
    "report-turned-up = Aufgetaucht\n" +
    "report-money = Geld dieser Fälle\n" +
    "report-money-none = Keine Erstattung und keine Forderung ist vermerkt.\n" +
    "report-refunded = Erstattet\n" +
    "report-refunds-unknown = { $count ->\n" +
    "    [one] eine Erstattung mit unbekanntem Betrag\n" +
    "   *[other] { $count } Erstattungen mit unbekanntem Betrag\n" +
    "}\n" +
    "report-recovered = Zurückbekommen\n" +
    "report-claims-open = { $count ->\n" +
    "    [one] eine Forderung nicht entschieden\n" +
    "   *[other] { $count } Forderungen nicht entschieden\n" +
    "}\n" +
    "report-nothing = nichts vermerkt\n" +
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
    "settings-language-hint = So sehen Daten aus: { $date }\n" +
    "settings-letters = Briefe\n" +
    "settings-letters-text = Die Anrede in deutschen Briefen. In jedem Brief kannst du anders wählen; Docket merkt sich das für die Käuferin oder den Käufer.\n" +
    "settings-register = Anrede in Briefen: { $shop }\n" +
    "settings-register-formal = Sie\n" +
    "settings-register-informal = du, mit Vornamen\n" +
    "settings-zone = Zeitzone deines Ladens\n" +
    "settings-look = Aussehen\n" +
    "settings-look-system = Wie der Computer\n" +
    "settings-look-light = Hell\n" +
    "settings-look-dark = Dunkel\n" +
    "settings-reminders = Erinnerungen und Wartezeiten\n" +
    "settings-reminders-text = Was du hier einstellst, gilt für neue Schritte. Laufende Wartezeiten behalten ihre Tage.\n" +
    "settings-hour = Erinnere mich um\n" +
    "settings-hour-hint = Für Erinnerungen ohne eigene Uhrzeit.\n" +
    "settings-transit-domestic = Arbeitstage, die ein Paket im Inland höchstens braucht\n" +
    "settings-transit-international = Arbeitstage, die ein Paket ins Ausland höchstens braucht\n" +
    "settings-transit-hint = Leer: unsere { $days }. Nach dem letzten Tag gilt das Paket als verspätet.\n" +
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
    "settings-handling = Bearbeitungszeit\n" +
    "settings-handling-text = In wie vielen Werktagen dein Shop ein Paket zu übergeben verspricht. Der Zustellnachweis rechnet damit, wo eine Bestellung keinen Versandtermin hat.\n" +
    "settings-handling-unknown = Nicht bekannt\n" +
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
    "settings-save = Einstellungen sichern\n" +
    "\n" +
    "## Wofür eine Bestellung ist\n" +
    "occasion = Anlass\n" +
    "occasion-what = Wofür ist es?\n" +
    "occasion-hint = Briefe beginnen behutsamer.\n" +
    "occasion-none = Keiner\n" +
    "occasion-wedding = Hochzeit\n" +
    "occasion-birthday = Geburtstag\n" +
    "occasion-holiday = Feiertage\n",
};
