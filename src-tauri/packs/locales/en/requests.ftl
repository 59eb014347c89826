# Cancellation requests and withdrawals: their steps, reasons, facts and letters' small words.

word-kind-cancellation = The buyer wants to cancel
word-kind-withdrawal = The buyer withdraws
case-title-cancellation = { $buyer }: wants to cancel
case-title-withdrawal = { $buyer }: withdraws

### Steps

step-review_policy-title = Read what your policy says
step-review_policy-why = Before anything else: which clause was in force on the day of the order, and does the law give the buyer more? An answer that follows the clause is fair to this buyer and to the next.
step-settle-title = Note how it was settled
step-settle-why = What the buyer got in the end, with the amount and its reference. The case closes with it.
step-settle-answer-cancelled = Cancelled before it was sent, money back
step-settle-answer-refund_full = Refunded in full
step-settle-answer-refund_partial = Refunded in part
step-settle-answer-returned = Sent back and refunded
step-settle-answer-replaced = Replacement sent
step-settle-answer-store_credit = Store credit given
step-settle-answer-withdrawn = The buyer takes the request back
step-settle-field-amount = Amount
step-settle-field-reference = Reference
step-settle-field-because = Why a replacement

### Deadlines

word-platform-law = the law

### What has to come first

lock-policy_first = First read what your policy says: then the answer is the same for every buyer.

step-hold_parcel-title = Do not send it for now
step-hold_parcel-why = Put the parcel aside until this is settled. A parcel that stays here costs nothing to cancel.
step-ask_reason-title = Ask the buyer why
step-ask_reason-why = Listen first: it may be a changed mind, or something is wrong that can be put right. A friendly question calms more than an answer.
step-decide_request-title = Decide
step-decide_request-why = By policy, law and marketplace, as the decision beside this list says. What is decided here opens the way for it.
step-decide_request-answer-accept = Accept
step-decide_request-answer-offer = Offer something else
step-decide_request-answer-decline = Decline
step-answer_at_platform-title = Answer where the order was placed
step-answer_at_platform-why = A message is no answer there: accept or decline in the marketplace, and cancel the order there where you accept. Its clock runs from the request.
step-answer_at_platform-field-answered_on = Answered on
step-answer_at_platform-field-cancelled_on = Cancelled on, if it was
step-confirm_cancelled-title = Cancel at the marketplace and confirm it
step-confirm_cancelled-why = Cancel there first, so that fees come back. Then tell the buyer that it is done.
step-intercept_parcel-title = Try to have the parcel stopped
step-intercept_parcel-why = Many carriers stop a parcel on its way for a fee. Ask soon: once it is out for delivery it is too late.
step-intercept_parcel-answer-asked = I asked for it
step-intercept_parcel-answer-not_possible = It cannot be stopped
step-explain_return-title = Explain how to send it back
step-explain_return-why = After shipping a cancellation becomes a return. The letter names address, postage and condition from your policy.
step-check_return-title = Look at what came back
step-check_return-why = The refund rests on the condition in which it came back. Write it down, and take pictures.
step-check_return-answer-as_sent = As I sent it
step-check_return-answer-worse = In a worse state
step-check_return-answer-not_back = It did not come back
step-check_return-field-condition = In which condition
step-check_return-field-goods_back_on = Day on which it came back
step-make_offer-title = Offer a way out
step-make_offer-why = Part of the money, credit, an exchange: whatever is fair to both. Note the offer under Money, so that its answer is remembered.
step-remind_of_policy-title = Remind the buyer of your policy
step-remind_of_policy-why = Kindly, with the words of the clause. A changed mind alone is no reason to leave it.
step-decline_request-title = Decline, with the clause
step-decline_request-why = Only once the clause is cited and no law gives the buyer more. Firm, and without a hard word.
step-final_notice-title = Write a final notice
step-final_notice-why = You need not go on writing with somebody who insults or threatens. Say so once, and where they can turn to.
step-report_to_platform-title = Report the messages to the marketplace
step-report_to_platform-why = Abuse breaks the rules of every marketplace. A report also protects your account.
step-report_to_platform-field-report_number = Number of the report
step-disengage-title = Write no more
step-disengage-why = Keep every message, answer none of them. Only something new about the order itself deserves an answer.
step-bring_to_platform-title = Ask the marketplace to decide
step-bring_to_platform-why = When the two of you get no further. Make the evidence pack first, under Papers made: it gathers order, messages, policy and proof. Keep to what happened.
step-bring_to_platform-field-platform_case_number = Number of the case there
step-bring_to_platform-field-answer_due = Day by which they want an answer
step-confirm_withdrawal-title = Confirm the withdrawal
step-confirm_withdrawal-why = The law asks for no reason and allows no refusal. Confirming it at once also keeps the time limits clear.
step-settle-answer-declined = Declined

lock-decision_first = First decide about the request.
lock-return_first = First explain the return to the buyer.
lock-notice_first = First write the final notice.
fact-facts-marked = every fact of the checklist to have an answer
fact-clause-cited = the clause that answers the request
fact-shipped = a parcel that has left
fact-abusive = a note on how the buyer behaves
fact-statutory-right-runs = a right of the buyer under the law

step-held-statutory-right-runs = The law gives this buyer a right to withdraw that was running when they asked, or nobody knows yet which law it is. It cannot be declined.
step-only-with = Only where the case has { $fact }.
step-only-without = Only where the case does not have { $fact }.
step-only-reason = Only where the reason comes down to: { $reasons }.
step-only-buyer = Only for buyers in { $countries }.

wait-platform_follow_up-label = Days until you ask the marketplace again
wait-platform_follow_up-note = Counted from the day you asked it to decide, unless it named a day.
reminder-platform-answer = Look for the answer of the marketplace

### What a buyer asks for

word-asked-reason-unknown = Not said
word-asked-reason-order-mistake = Ordered by mistake, or twice
word-asked-reason-found-cheaper = Found it cheaper
word-asked-reason-price-too-high = The price is too high
word-asked-reason-wont-arrive-in-time = It will not come in time
word-asked-reason-wrong-address = The address is wrong
word-asked-reason-wrong-item = The wrong thing was ordered, or came
word-asked-reason-no-longer-needed = No longer needed
word-asked-reason-circumstances = Circumstances have changed
word-asked-reason-damaged-or-defective = Damaged, or it does not work
word-asked-reason-not-as-described = Not as it was described
word-asked-reason-other = Something else
word-reason-class-item-problem = Something is wrong with the goods
word-reason-class-change-of-mind = A change of mind
word-reason-class-late = Too late
word-reason-class-other = Something else
word-request-flow-before-shipment = The parcel is still with you: cancelling is simple.
word-request-flow-after-shipment = The parcel has left: a cancellation becomes a return.
word-request-fact-messages-read = Did you read everything that was written?
word-request-fact-work-begun = Have you begun to work on it?
word-request-fact-item-kind = What kind of goods is it?
word-request-fact-parcel-place = Where is the parcel?
word-request-fact-item-state = In what state are the goods?
word-request-fact-buyer-kind = Who bought it?
word-request-fact-told-of-right = Was the buyer told of the right to withdraw?
word-request-fact-ordered-at = When was it ordered? Change it in the order.
word-request-fact-delivered-on = On which day was it delivered?
word-request-fact-country = In which country does the buyer live?
word-request-fact-reason-class = What does the reason come down to?
word-request-messages-read-yes = Yes
word-request-work-begun-no = No
word-request-work-begun-yes = Yes
word-request-item-kind-ordinary = Ordinary goods
word-request-item-kind-custom-made = Made for this buyer
word-request-item-kind-perishable = Perishable
word-request-item-kind-hygiene = Sealed for hygiene
word-request-item-kind-digital = Digital
word-request-parcel-place-on-its-way = On its way
word-request-parcel-place-with-buyer = With the buyer
word-request-parcel-place-coming-back = Coming back
word-request-parcel-place-not-known = Cannot be found out
word-request-item-state-unopened = Unopened
word-request-item-state-opened = Opened
word-request-item-state-damaged = Damaged
word-request-item-state-not-known = Cannot be found out
word-request-buyer-kind-consumer = A private person
word-request-buyer-kind-business = A business
word-request-buyer-kind-not-known = Cannot be found out
word-request-told-of-right-yes = Yes
word-request-told-of-right-no = No
word-request-told-of-right-not-known = Cannot be found out
request-policy = Version { $version }, in force since { $since }
request-nothing = nothing
entry-request-reason = Reason read anew: { $from } → { $to }
entry-request-class = What the reason comes down to: { $from } → { $to }
entry-request-fact = { $fact } { $answer }
entry-request-decision = Decided: { $way }
entry-request-clause = Clause cited: { $clause }
entry-request-clause-none = No clause cited any more
word-conduct-noted = Noted how the buyer behaves
word-conduct-taken-back = Took the note on the buyer’s behaviour back

### Operations

op-request-reread = Read the reason of { $subject } anew
op-request-fact = Noted a fact in { $subject }
op-request-cite = Cited a clause in { $subject }
op-conduct-set = Noted how the buyer behaves in { $subject }
op-order-letter = Recorded a letter about order { $subject }

### Errors

err-request-words-missing = Copy what the buyer wrote about order { $order } first. An answer stands on the buyer’s own words.
err-request-fact-answer = "{ $value }" is no answer to that. Take or write one such as these: { $known }.
err-request-fact-in-order = That stands in the order of { $case }. Change it there.
err-facts-not-marked = { $case } has facts to mark yet before you decide. Answer what is still to find out, or mark that it cannot be found out.
err-request-clause-not-there = The policy in force on the day of the order has no such clause. Choose one it has, or look at your policies.
err-conduct-because-missing = Write down what happened before you note how the buyer behaves.
err-decline-first = { $case } cannot end as declined before you declined: cite the clause and send the letter first.
err-letter-needs-case = That letter belongs to a case. Open the case first.

### How long ago

elapsed-today = today
elapsed-yesterday = yesterday
elapsed-days = { $count } days ago
elapsed-weeks = { $count } weeks ago
elapsed-months = { $count ->
    [one] a month ago
   *[other] { $count } months ago
}
elapsed-years = { $count ->
    [one] a year ago
   *[other] { $count } years ago
}
