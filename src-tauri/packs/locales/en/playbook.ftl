# Steps, waits and reminders of the playbooks of every kind of case.

### Steps

step-check_tracking-title = Look at the tracking
step-check_tracking-why = Where the parcel was last seen decides what comes next. Note the last line, so that you need not look it up again.
step-check_tracking-field-last_line = Last line of the tracking
step-answer_ebay_request-title = Answer in the request at eBay
step-answer_ebay_request-why = Once the buyer has opened a request, eBay counts only an answer given there: tracking, an update, a replacement or a refund.
step-answer_etsy_help_request-title = Answer the help request at Etsy
step-answer_etsy_help_request-why = After a help request the buyer can soon open a case. Answer in the help request itself, not in an ordinary message.
step-answer_amazon_claim-title = Answer the A-to-z claim at Amazon
step-answer_amazon_claim-why = Amazon grants a claim that nobody answers. Write the facts into its form; files go by message to the buyer.
step-wait_for_early_scan-title = Give the delivery scan two days
step-wait_for_early_scan-why = Some parcels are scanned as delivered while they are still on the vehicle, and come the next day.
step-wait_for_misdelivered-title = Give a misdelivered parcel time to come back
step-wait_for_misdelivered-why = What was left at the wrong door is often brought round or handed back within two to three days.
step-tell_in_transit-title = Ask the buyer to wait while it travels
step-tell_in_transit-why = A parcel on its way is not lost yet. A day on which you write again makes the wait easier.
step-tell_left_origin-title = Tell the buyer that it has left the country
step-tell_left_origin-why = Between two countries there is often no scan for many days. The letter says so and gives a day.
step-tell_sorting_centre-title = Tell the buyer that it is at the sorting centre
step-tell_sorting_centre-why = It is close. The letter shows the lines of the tracking and promises a new item or the money if it does not come.
step-wait_in_transit-title = Wait for the parcel on its way
step-wait_in_transit-why = Until that day it is too early to refund: most parcels that are late still come.
step-wait_left_origin-title = Wait while it is between the countries
step-wait_left_origin-why = Until that day it is too early to refund: between two countries days without a scan are normal.
step-wait_sorting_centre-title = Wait for the last stretch
step-wait_sorting_centre-why = Until that day it is too early to refund: from the sorting centre it is usually a few days.
step-tell_delivered_abroad-title = Send the buyer to the local carrier
step-tell_delivered_abroad-why = Abroad you cannot ask the local office. The buyer can, with the tracking number.
step-find_customs_reason-title = Find out why customs holds it
step-find_customs_reason-why = Unpaid duties, missing documents, goods that are not allowed, or an inspection: each asks for something else.
step-find_customs_reason-answer-duties_unpaid = Duties or taxes are unpaid
step-find_customs_reason-answer-documents = Documents are missing
step-find_customs_reason-answer-prohibited = The goods are not allowed in
step-find_customs_reason-answer-inspection = It is being inspected
step-find_customs_reason-field-customs_reason = The reason, as the letter should say it
step-tell_buyer_customs-title = Ask the buyer to clear customs
step-tell_buyer_customs-why = Customs speaks with the recipient. The letter gives the reason, what is known of taxes and fees, and who pays them.
step-note_no_scan-title = Find out whether it was ever handed over
step-note_no_scan-why = The tracking number exists, but no one has scanned the parcel. Look for the receipt or the pick-up, and whether it still lies on your table.
step-note_no_scan-answer-handed_over = It was handed over
step-note_no_scan-answer-not_sent = It never left
step-weigh_exposure-title = Without tracking: know what is at stake
step-weigh_exposure-why = Nothing shows that the parcel arrived, so a platform or a bank will most likely decide for the buyer. The money at stake stands on this case. Weigh an early refund against waiting.
step-weigh_exposure-stake = At stake: { $amount }.
step-open_carrier_case-title = Ask the carrier to open a search
step-open_carrier_case-why = A search with a number makes the carrier look, and gives you something to ask after. They usually answer within a day or two.
step-open_carrier_case-field-carrier_case_number = Number of the search
step-open_carrier_case-field-carrier_case_office = Office or contact
step-open_carrier_case-field-carrier_case_opened_on = Opened on
step-tell_buyer_carrier_case-title = Tell the buyer that the carrier is searching
step-tell_buyer_carrier_case-why = Pass on what the carrier tells you. The letter promises news.
step-note_carrier_reply-title = Note what the carrier answered
step-note_carrier_reply-why = Found and sent on again, still searching, or lost: each leads another way.
step-note_carrier_reply-answer-rerouting = It was found and sent on
step-note_carrier_reply-answer-searching = They are still searching
step-note_carrier_reply-answer-lost = They do not find it
step-note_carrier_reply-field-carrier_reply = Their answer
step-tell_buyer_rerouting-title = Tell the buyer that it is on its way again
step-tell_buyer_rerouting-why = The second journey takes several more days. A word now saves a question later.
step-wait_for_rerouting-title = Wait for the second delivery
step-wait_for_rerouting-why = Give the parcel its days. If it takes longer, ask the carrier again.
step-escalate_to_platform-title = Ask the marketplace to decide
step-escalate_to_platform-why = With proof of delivery this usually ends well; without tracking you may have to pay. What counts there is only what stands in the request: the evidence pack, under Papers made, gathers it.
step-escalate_to_platform-stake = At stake: { $amount }.
step-stake-unknown = What is at stake is not known: no file tells what was paid.
step-write_to_silent_buyer-title = Write once more before you put it aside
step-write_to_silent_buyer-why = Buyers who have their parcel often stop writing. The letter is friendly and leaves the door open.
step-ask_once_more-title = Ask once more whether it has turned up
step-ask_once_more-why = Parcels appear once a search or a report was announced. One question before the money goes out costs nothing.
step-ask_once_more-answer-found = It has turned up
step-ask_once_more-answer-not_found = Still nothing
step-thank_buyer-title = Thank the buyer
step-thank_buyer-why = A kind word after it turned up is what remains. It also prevents a bad review written in anger.
step-note_lesson-title = Write down what you learned
step-note_lesson-why = A line for next time: the carrier, the address, the packaging, the wording. Only you see it.
step-note_lesson-field-lesson = Lesson
step-note_lesson-field-feedback = Feedback the buyer left
step-ask_if_arrived-title = Ask the buyer whether it arrived
step-ask_if_arrived-why = Scans are sometimes left out. What the buyer says counts more than what the tracking says.
step-ask_if_arrived-answer-arrived = It has arrived
step-ask_if_arrived-answer-not_arrived = It has not
step-open_trace-title = Have it traced from your end
step-open_trace-why = Across a border only the sender can ask the postal service that took the parcel in.
step-open_trace-field-trace_number = Number of the trace
step-tell_buyer_trace-title = Tell the buyer that it is being traced
step-tell_buyer_trace-why = The letter names the trace and promises to keep the buyer informed.
step-tell_buyer_delivered-title = Ask the buyer to check the delivery
step-tell_buyer_delivered-why = Tracking says delivered. A prompt word finds out whether all is well, before a question comes.
step-end_tracking_problem-title = Decide how it ended
step-end_tracking_problem-why = It came, or you refund or replace it. If the buyer now says that it never came, open a case for that beside this one.
step-end_tracking_problem-answer-arrived = It has arrived
step-end_tracking_problem-answer-refund_full = Refunded in full
step-end_tracking_problem-answer-replaced = Replacement sent
step-end_tracking_problem-field-amount = Amount refunded
step-end_tracking_problem-field-reference = Reference of the refund
step-end_tracking_problem-field-because = Why a replacement
step-note_duties-title = Note taxes and fees, and who pays them
step-note_duties-why = The buyer asks this first. Leave the amount empty when it is not known: a guess binds you.
step-note_duties-field-duties_amount = Amount, if known
step-note_duties-field-duties_paid_by = Who pays
step-send_documents-title = Send customs the documents
step-send_documents-why = Usually an invoice and a clear description of the goods. Send them to whoever holds the parcel, with its number.
step-ask_return_of_goods-title = Ask for the goods to be sent back
step-ask_return_of_goods-why = What may not come in is sent back or destroyed. Ask the carrier in time, and tell the buyer that the order ends.
step-wait_for_customs-title = Wait for customs
step-wait_for_customs-why = Clearance takes its time. A short word now and then keeps the buyer with you.
step-decide_customs-title = Decide how it ends
step-decide_customs-why = It was released and came, or it goes back. Refund once it is clear that it will not come.
step-decide_customs-answer-delivered = It was released and arrived
step-decide_customs-answer-refund_full = Refunded in full
step-decide_customs-answer-replaced = Replacement sent
step-decide_customs-answer-returned = It came back
step-decide_customs-field-amount = Amount refunded
step-decide_customs-field-reference = Reference of the refund
step-decide_customs-field-because = Why a replacement
step-ask_for_photos-title = Ask for photos
step-ask_for_photos-why = Photos of the item and of the packaging settle most questions, and a claim for damage needs both.
step-ask_for_photos-answer-damaged = It arrived damaged
step-ask_for_photos-answer-wrong_item = It is another item
step-ask_for_photos-answer-not_as_described = It differs from the listing
step-ask_for_photos-answer-as_described = It is as described
step-compare_with_listing-title = Compare with the listing
step-compare_with_listing-why = Read your own listing as the buyer did. What it does not say, it does not promise.
step-compare_with_listing-field-comparison = What differs
step-claim_damage-title = Claim the damage from the carrier
step-claim_damage-why = Damage has to be reported soon, with photos, and the packaging kept.
step-claim_damage-field-claim_number = Number of the claim
step-offer_partial-title = Offer a part of the price
step-offer_partial-why = Many buyers would rather keep the item and get something back. It costs less than a return.
step-offer_partial-answer-accepted = Accepted
step-offer_partial-answer-declined = Declined
step-offer_partial-field-offered = Amount offered
step-take_back-title = Take the item back
step-take_back-why = Say where it goes, who pays, and that the refund follows when it is with you.
step-take_back-field-return_tracking = Tracking number of the return
step-decide_not_as_described-title = Decide how it ends
step-decide_not_as_described-why = Refund, refund a part, replace, or the buyer takes it back. Write to the buyer in the request, if there is one.
step-decide_not_as_described-answer-refund_full = Refunded in full
step-decide_not_as_described-answer-refund_partial = Refunded in part
step-decide_not_as_described-answer-replaced = Replacement sent
step-decide_not_as_described-answer-withdrawn = The buyer takes it back
step-decide_not_as_described-field-amount = Amount refunded
step-decide_not_as_described-field-reference = Reference of the refund
step-decide_not_as_described-field-because = Why a replacement
step-decide_remedy-field-because = Why a replacement
step-suggests-refund = Your policy says: rather refund.
step-suggests-replacement = Your policy says: rather send a replacement.
step-suggests-buyer-chooses = Your policy lets the buyer choose: ask first.
step-suggests-default = Your policy says nothing about it, so a refund is suggested: a second parcel may go the way of the first.
step-note_dispute-title = Note the dispute and its last day
step-note_dispute-why = The day stands in the message of the payment provider, and it cannot be extended. Without an answer the money is gone.
step-note_dispute-field-dispute_reason = Reason the bank gives
step-note_dispute-field-answer_by = Answer by
step-note_dispute-field-dispute_number = Number of the dispute
step-keep_from_refunding-title = Do not refund beside the dispute
step-keep_from_refunding-why = While the dispute runs the provider holds the money. A refund beside it pays the buyer twice.
step-gather_evidence-title = Gather the evidence
step-gather_evidence-why = Order, tracking with the delivery scan, address, messages, listing. What stands there proves itself; no opinion does.
step-gather_evidence-field-evidence = What you have
step-accept_or_contest-title = Accept or contest
step-accept_or_contest-why = Contest when the evidence answers the reason given. Accept when it does not: a lost dispute usually costs a fee.
step-accept_or_contest-answer-accept = Accept
step-accept_or_contest-answer-contest = Contest
step-weigh_winning-title = Weigh what winning costs
step-weigh_winning-why = A buyer who loses may leave bad feedback or not come back. Sometimes that is dearer than the parcel.
step-answer_dispute-title = Answer the dispute at the provider
step-answer_dispute-why = Send everything at once: with many providers the first answer is the only one.
step-answer_dispute-field-answered_on = Answered on
step-write_beside_dispute-title = Write the buyer a calm word
step-write_beside_dispute-why = Some buyers do not know that a parcel was found, or that they opened a dispute. A calm letter lets them take it back.
step-wait_for_decision-title = Wait for the decision
step-wait_for_decision-why = The bank decides, not the platform. It takes weeks, and there is nothing to add.
step-note_decision-title = Note the decision
step-note_decision-why = How it ended, and the reason given: it teaches what to keep next time.
step-note_decision-answer-for_seller = Decided for you
step-note_decision-answer-for_buyer = Decided for the buyer
step-note_decision-answer-withdrawn = The buyer withdrew it
step-note_decision-field-decision_reason = Reason given
step-not-closed = Once the case is closed.
step-too-early = { $rule }: counted from { $after }, until { $until }.
step-wait-runs = The wait runs that began with: { $step }
step-only-carrier = Only for parcels that the postal service of { $country } carries.
step-only-situation = Only for a parcel that is: { $situations }.
step-only-platform = Only for orders from: { $platforms }.
step-only-abroad = Only for parcels that go abroad.
step-only-at-home = Only for parcels that stay in the country.
step-only-answer = Depends on what you noted at: { $step }
step-other-cause = Not for this case.
step-case-over = The case ended before it.
step-not-before = { $lock } Not before { $until }.
step-nothing-to-await = There is nothing to wait for.

### What has to come first

lock-search_before_report = First let the household and the neighbours be asked, and the post office too: the inspectors will want to know.
lock-search_before_claim = First let the household, the neighbours and the post office be asked: a claim needs the parcel to be lost, not late.
lock-customs_reason_first = First find out why customs holds it: the letter says it.
lock-tracking_before_search = First reassure the buyer, look at the tracking, and give a misdelivered parcel its days.
lock-carrier_case_first = First have the search opened: the letter gives its number.
lock-carrier_reply_first = First note what the carrier answered.
lock-rerouting_first = The wait starts when you tell the buyer that the parcel is on its way again.
lock-look_before_escalating = First let the household and the neighbours be asked, give a misdelivered parcel its days, and weigh what winning costs.
lock-wait_before_asking_again = First have the post office asked, and let the wait end.
lock-ask_arrival_first = First ask the buyer whether it has arrived: scans are sometimes left out.
lock-arrival_before_search = First ask the buyer whether it has arrived, and look at the tracking.
lock-trace_before_telling = First open the trace.
lock-trace_after_tracking = First reassure the buyer and look at the tracking.
lock-transit_letter_first = The wait starts when you have written to the buyer.
lock-customs_letter_first = The wait starts when you have written to the buyer.
lock-customs_before_end = First find out the reason and let the wait end; or leave steps out with a word why.
lock-photos_first = First ask for photos: they show what happened.
lock-note_dispute_first = First note the dispute: its reason and its last day decide what is needed.
lock-decide_first = First decide whether you accept or contest.
lock-evidence_before_answer = First gather the evidence and decide whether you accept or contest.
lock-answer_before_wait = The wait starts when you have answered.

### Figures

wait-early_scan_hours-label = Hours of grace after a delivery scan
wait-misdelivery_days-label = Days for a misdelivered parcel to come back
wait-carrier_follow_up-label = Days until you ask the carrier again
wait-carrier_follow_up-note = They usually call back within a day or two.
wait-rerouting_days-label = Days for the second delivery
wait-rerouting_days-note = A parcel that was found needs several more days.
wait-holding_every-label = Days between two holding messages
wait-holding_every-note = Often enough that nobody feels forgotten, seldom enough not to bother.
wait-buyer_silence-label = Days without a word until a buyer counts as silent
wait-buyer_silence-note = Counted from your last letter that asked something.
wait-news_days-label = Days within which you promise news
wait-news_days-note = For letters that promise to keep the buyer informed.
wait-in_transit_wait-label = Days to wait for a parcel on its way
wait-in_transit_wait-note = Choose what suits the distance.
wait-left_origin_wait-label = Days to wait once it left the country
wait-left_origin_wait-note = Seven to fifteen business days are usual for standard shipping abroad.
wait-sorting_wait-label = Days to wait once it is at the sorting centre
wait-sorting_wait-note = A couple of days, then the buyer may choose.
wait-trace_follow_up-label = Days until you ask after a trace
wait-trace_follow_up-note = Two postal services have to answer each other.
wait-customs_wait-label = Days to wait for customs
wait-customs_wait-note = Customs publishes no time; this is the day you ask again.
wait-dispute_days-label = Days a bank may take to decide
wait-dispute_days-note = A third party names up to 75 days, in all up to 120.

### Days

days-calendar = { $days ->
    [one] 1 day
   *[other] { $days } days
}
days-business = { $days ->
    [one] 1 business day
   *[other] { $days } business days
}
entry-wait-business = { $days ->
    [one] Wait of one business day
   *[other] Wait of { $days } business days
}
arrival-expected = Expected from { $from } to { $by }: { $first } to { $days } after shipping{ $calendar }.
arrival-late = Late: it was expected from { $from } to { $by }, { $first } to { $days } after shipping{ $calendar }.
arrival-own = The last day is your own figure.

### Reminders

reminder-carrier-follow-up = Ask the carrier for news of the search
reminder-rerouting-over = The second delivery should have come: ask
reminder-transit-over = The days of waiting are over: look at the tracking and write
reminder-early-scan-over = The days after an early delivery scan are over: ask whether it has come
reminder-misdelivered-over = A misdelivered parcel has had its days: go on
reminder-delivered = Scanned as delivered: ask the buyer to check
reminder-sorting-over = You promised a new item or a refund: ask what the buyer prefers
reminder-customs-over = Ask again at customs
reminder-dispute-over = The bank should have decided: look
reminder-holding = Send a short holding message
reminder-silence = The buyer has been silent: write once more or close

### Facts

fact-missing = This step needs { $fact }.
fact-tracking-number = the tracking number
fact-delivered-scan = a delivery scan
fact-carrier-case-number = the number of the carrier's search
fact-buyer-silence = a buyer who has been silent for a while
fact-found = a parcel that turned up
fact-buyer-email = the buyer's e-mail address
fact-customs-reason = the reason customs gives
fact-platform-request = a request that the buyer opened at the marketplace
fact-can-be-traced = a parcel that left its country, or stands still abroad
fact-trace-opened = a trace that was opened
fact-delivered-since = a delivery scan since the case was opened

### Moments

moment-delivered = the delivery scan
moment-shipped = the day of shipping
moment-last-scan = the last scan
moment-opened = the opening of the case

### Situations

situation-name-delivered = delivered
situation-name-in-transit = on its way
situation-name-left-origin = out of the country it came from
situation-name-at-sorting-centre = at a sorting centre
situation-name-customs = at customs
situation-name-returning = on its way back
situation-name-no-scan = never scanned
situation-name-no-tracking = without tracking
situation-name-unknown = in an unknown place

### Sources

source-ebay-inr = eBay, help for sellers: items not received
source-etsy-help-request = Etsy, help for sellers: help requests and cases
source-amazon-claim = Amazon, help for sellers: A-to-z claims
source-ebay-dispute = eBay, help for sellers: payment disputes
source-chargeflow = A payment service on the time banks take
source-rule-ebay-proof = eBay: what counts as proof of delivery
source-rule-ebay-inr-open = eBay: a buyer may ask once the latest delivery date has passed
source-rule-ebay-answers = eBay: tracking, an update, a replacement or a refund answers a request
source-rule-ebay-escalation = eBay: when buyer or seller may ask it to step in
source-rule-etsy-contact = Etsy: first a help request, then a case
source-rule-etsy-inr-open = A guide to Etsy: a case opens once the latest delivery date has passed
source-rule-etsy-criteria = Etsy: conditions of its purchase protection
source-rule-etsy-refund-limit = A guide to Etsy: until when refunds go through it
source-rule-amazon-contact = Amazon: the buyer writes to the seller before a claim
source-rule-amazon-answer = Amazon: a claim that nobody answers is granted
source-rule-amazon-inr-open = Amazon: how long after the latest delivery date a claim opens
source-rule-amazon-proof = A recovery service: what Amazon takes as proof

### Playbooks in the settings

word-kind-item-not-received = A parcel did not arrive
word-kind-tracking-problem = The tracking looks wrong
word-kind-customs-hold = Customs holds the parcel
word-kind-not-as-described = It came damaged or is not as described
word-kind-payment-dispute = The buyer went to the bank
case-title-tracking-problem = { $buyer }: tracking
case-title-customs-hold = { $buyer }: at customs
case-title-not-as-described = { $buyer }: not as described
case-title-payment-dispute = { $buyer }: payment dispute
entry-playbook = Moved to another version of the playbook
op-playbook-save = Changed the playbook { $subject }
op-import-follow = Looked at the cases of the orders in { $subject }
op-playbook-reset = Took the built-in playbook { $subject } again
op-case-playbook-renew = Moved { $subject } to another version of its playbook
op-case-lesson = Wrote down what was learned from { $subject }
op-case-needed-by = Set the day the buyer of { $subject } needs it
op-case-occasion = Said what the order of { $subject } is for
op-promise-end = Ended a promise of { $subject }
err-playbook-not-known = There is no playbook "{ $id }". There are: { $known }.
err-playbook-not-changed = The playbook "{ $id }" is the built-in one already.
err-playbook-is-current = { $case } has the newest version of its playbook already.
err-playbook-other-id = This playbook has to keep the id "{ $id }" and the kind "{ $kind }".
err-playbook-unreadable = { $file }, line { $line }: this cannot be read. { $message }
err-playbook-names-unknown = { $file }, line { $line }, step { $at }: the { $what ->
    [step] step
    [letter] letter
    [paper] paper
    [wait] figure
    [answer] answer
    [situation] situation
    [platform] marketplace
    [moment] moment
    [fact] fact
   *[filing] filing
  } "{ $name }" does not exist.
err-playbook-step-twice = { $file }, line { $line }: the step { $at } stands twice.
err-playbook-goes-round = { $file }, line { $line }: the step { $at } could never be done, since it comes after itself.
err-playbook-has-no-end = { $file }, line { $line }, step { $at }: a case could not end with { $facts }.
err-promise-not-open = The promise { $promise } is not open.
err-promise-because-missing = Say why this promise is no longer due: { $promise }
