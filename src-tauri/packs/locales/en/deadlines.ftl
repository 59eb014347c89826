# Deadlines: what they are for, from when they count, and what the seller says about them.

### What a deadline is for

# Variables: $who (string) the platform, carrier or authority by name.
deadline-what-answer = Answer { $who }
deadline-what-escalate = { $who } may be asked to decide
deadline-what-auto-close = { $who } closes the request by itself
deadline-what-request = The buyer may open a request at { $who }
deadline-what-appeal = Appeal the decision of { $who }
deadline-what-payment-answer = Answer the payment dispute at { $who }
deadline-what-payment-appeal = Appeal the payment decision of { $who }
deadline-what-refund = Refund through { $who }
deadline-what-carrier-help = Ask { $who } for help
deadline-what-search = Search by { $who }
deadline-what-claim = Claim from { $who }
deadline-what-damage = Damage claim from { $who }
deadline-what-late-refund = Postage back from { $who }
deadline-what-carrier-appeal = Appeal the decision of { $who }
deadline-what-insurance-claim = Insurance claim with { $who }
deadline-what-insurance-damage = Damage claim with { $who }
deadline-what-theft-report = Theft report to { $who }
deadline-what-complaint = Complaint to { $who }
deadline-what-cancel-answer = Accept or decline at { $who }
deadline-what-law-refund = Money back by { $who }

### How it counts

# Variables: $count (number), $basis (string) one of the words below.
deadline-term-hours = { $count ->
    [one] 1 hour after { $basis }
   *[other] { $count } hours after { $basis }
}
deadline-figure-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
deadline-term-calendar-days = { $count ->
    [one] 1 day after { $basis }
   *[other] { $count } days after { $basis }
}
deadline-figure-calendar-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
deadline-term-business-days = { $count ->
    [one] 1 business day after { $basis }
   *[other] { $count } business days after { $basis }
}
deadline-figure-business-days = { $count ->
    [one] 1 business day
   *[other] { $count } business days
}
deadline-term-months = { $count ->
    [one] 1 month after { $basis }
   *[other] { $count } months after { $basis }
}
deadline-figure-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
word-basis-mailing-date = the day of mailing
word-basis-expected-delivery-date = the expected delivery
word-basis-latest-estimated-delivery-date = the last day of the delivery estimate
word-basis-promised-delivery-date = the promised day of delivery
word-basis-delivery-date = the delivery
word-basis-delivered-status = the tracking said delivered
word-basis-first-scan = the first scan
word-basis-last-scan = the last scan
word-basis-label-created = the label was made
word-basis-help-request-submitted = the help request at the carrier
word-basis-inquiry-finished = the end of the carrier’s search
word-basis-trace-finished = the end of the carrier’s trace
word-basis-decision-date = the carrier’s decision
word-basis-case-closed = the platform’s decision
word-basis-claim-granted = the claim was granted
word-basis-refund-decision = the decision on the refund
word-basis-payment-date = the payment
word-basis-order-date = the order
word-basis-ship-date = the shipping
word-basis-stage-began = the request at the platform began
word-basis-dispute-opened = the payment dispute was opened
word-basis-complaint-submitted = the complaint
word-basis-asked = the buyer’s request
word-basis-cancelled = the order was cancelled
word-basis-goods-back = the goods came back

### What is not known

deadline-until-mailing-date = Unknown until the day of mailing is known.
deadline-until-expected-delivery-date = Unknown until the expected delivery is known.
deadline-until-latest-estimated-delivery-date = Unknown until the delivery estimate is known.
deadline-until-promised-delivery-date = Unknown until the promised day of delivery is known.
deadline-until-delivery-date = Unknown until it is delivered.
deadline-until-delivered-status = Unknown until the tracking says delivered.
deadline-until-first-scan = Unknown until the first scan is known.
deadline-until-last-scan = Unknown until the last scan is known.
deadline-until-label-created = Unknown until the day of the label is known.
deadline-until-help-request-submitted = Unknown until you asked the carrier for help.
deadline-until-inquiry-finished = Unknown until the carrier’s search has ended.
deadline-until-trace-finished = Unknown until the carrier’s trace has ended.
deadline-until-decision-date = Unknown until the carrier has decided.
deadline-until-case-closed = Unknown until the day of the platform’s decision is known.
deadline-until-claim-granted = Unknown until the day on which the claim was granted is known.
deadline-until-refund-decision = Unknown until the refund is decided.
deadline-until-payment-date = Unknown until the day of payment is known.
deadline-until-order-date = Unknown until the day of the order is known.
deadline-until-ship-date = Unknown until the day of shipping is known.
deadline-until-stage-began = Unknown until you say when the request began.
deadline-until-dispute-opened = Unknown until you say when the payment dispute was opened.
deadline-until-complaint-submitted = Unknown until a complaint is handed in.
deadline-until-asked = Unknown until the day of the request is known.
deadline-until-cancelled = Unknown until the order is cancelled.
deadline-until-goods-back = Unknown until the goods are back.
deadline-until-service = Unknown until the service of the carrier is known.

### States and stages

word-deadline-state-unknown = unknown
word-deadline-state-not-open-yet = not open yet
word-deadline-state-open = open
word-deadline-state-near = ends soon
word-deadline-state-passed = over
word-deadline-state-met = done
word-platform-stage-none = Not at the platform
word-platform-stage-help-request = Help request
word-platform-stage-inquiry = Request, not received
word-platform-stage-case = Case, the platform decides
word-platform-stage-claim = Claim for money back
word-platform-stage-appeal = Appeal
word-platform-stage-decided = Decided

### The clash of two clocks

# Variables: $platform, $carrier, $due, $opens (strings), $days (number).
deadline-clash = { $days ->
    [0] { $platform } asks before { $carrier } lets you claim: your answer is due { $due }, the claim opens { $opens }. Plan the refund first, the claim pays you back.
    [one] { $platform } asks a day before { $carrier } lets you claim: your answer is due { $due }, the claim opens { $opens }. Plan the refund first, the claim pays you back.
   *[other] { $platform } asks { $days } days before { $carrier } lets you claim: your answer is due { $due }, the claim opens { $opens }. Plan the refund first, the claim pays you back.
}

### Reminders, timeline, operations, errors

deadline-remind = { $what }: the time ends { $due }
deadline-remind-undated = { $what }: the time ends soon
entry-stage = At the platform now: { $stage }
entry-deadline-met = Done: { $what }
entry-deadline-open = Not done after all: { $what }
entry-deadline-corrected = Corrected the deadline: { $what }
op-case-stage-set = Set the platform’s stage of { $subject }
op-deadline-met = Marked a deadline of { $subject }
op-deadline-correct = Corrected a deadline of { $subject }
err-deadline-unknown = { $case } has no deadline { $rule }. Look at its deadlines, and use a rule that stands there.
err-figure-out-of-range = { $figure } is too much for a deadline. Use a figure up to 2000.
err-note-missing = Say in a word why the rule is wrong; you will want to know it later.
