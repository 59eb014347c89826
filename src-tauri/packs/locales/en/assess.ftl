# The decision about a request to cancel.

## What to do
assess-verdict-accept = Cancel the order and give the money back
assess-verdict-accept-as-return = Accept as a return
assess-verdict-offer = Offer something
assess-verdict-decline = Decline, with the clause
assess-verdict-manual-review = Look closer before you answer
assess-stage-ordered = ordered, not begun
assess-stage-processing = being worked on
assess-stage-shipped = on its way
assess-stage-delivered = with the buyer
assess-stage-returned = back with you
assess-answer-by = Answer by { $day }

## The policy at that time
assess-policy-version = Version { $version } of your policy, since { $since }
assess-policy-none = You have no policy for this shop yet.
assess-policy-before-first = The order is older than your first policy, which holds since { $first }.
assess-policy-day-unknown = Nobody knows when the order was placed, so no version of your policy can be chosen.
assess-source-own = From what is known of the order

## Reasons
assess-reason-cancelled-already = The order is cancelled already.
assess-reason-refunded-already = The money has gone back already.
assess-reason-goods-back = The goods are back with you.
assess-reason-unpaid = Nobody has paid yet.
assess-reason-platform-lets-buyer = On { $platform } the buyer could end the order without you when they asked.
assess-reason-withdraws-before-sending = The law gives the buyer { $days } days from delivery to withdraw, so nothing is won by sending it.
assess-reason-faulty-goods = Something is wrong with the goods. That is a complaint about what was sold, not a change of heart.
assess-reason-right-beside = Beside that the law gives the buyer { $days } days from delivery to withdraw.
assess-reason-law-overrules = Declining would not hold: the law gives the buyer { $days } days from delivery to withdraw.
assess-reason-right-unsure = Whether the buyer may withdraw by law is not certain. Find that out before you decline.
assess-reason-no-right = No right to withdraw stands against it.
assess-reason-good-reason = The buyer has a good reason. An offer costs less than a dispute.
assess-reason-reason-other = The reason is none of the usual ones. Read it yourself.
assess-reason-reason-unknown = Why the buyer asks is not known. Ask first.
assess-reason-sent-late-law = It should have been sent by { $day }. By law the buyer may cancel for that.
assess-reason-sent-late = You said it would be sent by { $day }.
assess-reason-before-first = The order is older than your first policy, which holds since { $first }.
assess-reason-order-day-unknown = Nobody knows when the order was placed, so no version of your policy can be chosen.
assess-reason-no-policy = You have no policy that could decide this.
assess-reason-clause-missing = Your policy does not speak of this: { $clause }.
assess-reason-not-shipped = It has not been shipped, and until then your policy lets buyers cancel.
assess-reason-work-begun = Your policy lets buyers cancel until you begin to work on the order, and you have begun.
assess-reason-work-not-begun = You have not begun to work on it, and until then your policy lets buyers cancel.
assess-reason-work-unknown = Your policy lets buyers cancel until you begin to work on the order. Whether you have is not known.
assess-reason-order-time-unknown = Your policy counts hours from the order, and its time is not known.
assess-reason-in-time = The buyer asked in time: your policy gave { $hours } hours, until { $until }.
assess-reason-too-late = Too late under your policy: it gave { $hours } hours, until { $until }.
assess-reason-sent-although-asked = The buyer had asked in time, and the parcel left all the same.
assess-reason-becomes-return = The parcel has left. Under your policy the request becomes a return.
assess-reason-called-back = The parcel has left. Under your policy you ask the carrier to bring it back, else it becomes a return.
assess-reason-already-left = The parcel has left, and your policy lets nobody cancel after that.
assess-reason-nothing-back = Your policy takes nothing back.
assess-reason-window-to-come = Your policy takes goods back, and the time for that begins with delivery.
assess-reason-delivery-unknown = The time for returns counts from delivery, and that day is not known.
assess-reason-in-window = Your policy takes goods back for { $days } days from delivery, until { $day }.
assess-reason-window-over = Your policy took goods back for { $days } days from delivery. That ended on { $day }.
assess-reason-goods-unknown = Your policy excepts some kinds of goods. Of what kind these are is not known.
assess-reason-excepted = Your policy takes this kind of goods not back: { $goods }.
assess-reason-opened-unknown = Your policy excepts such goods once they were opened. Whether they were is not known.
assess-reason-platform-button-shut = On { $platform } the button for cancelling is shut. Give the money back by hand.
assess-reason-platform-return-only = On { $platform } a parcel that has left can only come back as a return.

## The right to withdraw
assess-right-runs = The buyer may withdraw
assess-right-may-run = The buyer may be able to withdraw
assess-right-unknown = Nobody knows whether the buyer may withdraw
assess-right-over = The right to withdraw has ended
assess-right-excepted = No right to withdraw from such goods
assess-right-none = No right to withdraw
assess-guard-country-unknown = In which country the buyer lives is not known, and so neither is the law.
assess-guard-law-unknown = Docket knows no law for buyers in { $country }. That does not mean there is none.
assess-guard-business = The buyer bought for a business. Rights to withdraw are for consumers.
assess-guard-none = In { $country } no general law lets buyers withdraw from an online order. What you promised counts.
assess-guard-goods-unknown = Some kinds of goods are excepted. Of what kind these are is not known.
assess-guard-excepted = The law excepts this kind of goods: { $goods }.
assess-guard-excepted-opened = The law excepts such goods once they were opened, and they were: { $goods }.
assess-guard-opened-unknown = The law excepts such goods once they were opened. Whether they were is not known.
assess-guard-before-delivery = At any time before delivery and for { $days } days after it, without giving a reason.
assess-guard-delivery-unknown = For { $days } days from delivery, without giving a reason. The day of delivery is not known.
assess-guard-runs = Delivered on { $delivered }: until { $day }, without giving a reason.
assess-guard-runs-untold = The buyer was not told of the right. Delivered on { $delivered }: until { $day }.
assess-guard-over-unless-untold = It ended on { $day } if you told the buyer of it, else it runs until { $longer }.
assess-guard-over = Delivered on { $delivered }: it ended on { $day }.

## What can be pressed on the platform
assess-move-buyer-cancels = On { $platform } the buyer can cancel without you for { $span } from { $from }.
assess-move-buyer-cancels-open = On { $platform } the buyer can cancel without you.
assess-move-buyer-asks = On { $platform } the buyer can ask with a button for { $span } from { $from }; later only by message.
assess-move-buyer-asks-open = On { $platform } the buyer can ask at any time; you decide.
assess-move-buyer-cancels-unsent = On { $platform } the buyer may cancel when nothing was sent { $span } from { $from }.
assess-move-buyer-cancels-unsent-open = On { $platform } the buyer may cancel while nothing was sent.
assess-move-seller-answers = On { $platform } you answer a request within { $span } from { $from }.
assess-move-seller-answers-open = On { $platform } you answer a request.
assess-move-seller-cancels = On { $platform } you can cancel for { $span } from { $from }.
assess-move-seller-cancels-open = On { $platform } you can cancel.
assess-move-seller-cancels-unpaid = On { $platform } you can cancel an order that nobody paid { $span } from { $from }.
assess-move-seller-cancels-unpaid-open = On { $platform } you can cancel an order that nobody paid.
assess-move-platform-cancels = { $platform } cancels by itself when nothing was sent { $span } from { $from }.
assess-move-platform-cancels-open = { $platform } cancels by itself when nothing was sent.
assess-move-after-shipping = On { $platform } a parcel that has left comes back by refusal or as a return for { $span } from { $from }.
assess-move-after-shipping-open = On { $platform } a parcel that has left is not cancelled: the buyer refuses it or sends it back.
assess-move-counting = On { $platform } what you cancel counts in your rate for { $span } from { $from }.
assess-move-counting-open = On { $platform } what you cancel counts in your rate, unless the buyer asked through the order page.
assess-rule-amazon-cancel-rate = Amazon wants you to cancel less than { $limit } % of your orders.
assess-rule-ebay-seller-answers = eBay gives you 3 days from the request. Without an answer a paid order stands; an unpaid one is cancelled.
assess-rule-ebay-seller-cancels = On eBay you can cancel the whole order for 30 days from the payment, when the buyer asked and nothing was shipped. Not while another case is open.
assess-rule-etsy-seller-cancels = On Etsy you can cancel and refund for 180 days from the order, also after shipping.
assess-rule-mercari-buyer-cancels-unsent = On Mercari the buyer may cancel when tracking has not moved for 7 days.
assess-rule-poshmark-buyer-cancels = On Poshmark the buyer can cancel without you for 3 hours from the order. Accepted offers are final.
assess-rule-tiktok-buyer-cancels = On TikTok Shop an order is cancelled without you in the first hour from the payment; later you confirm.
assess-rule-tiktok-seller-answers = On TikTok Shop you confirm what buyers ask later, unless you have set a time in which it is approved by itself. Uploading a tracking number rejects it.
assess-rule-walmart-seller-answers = Walmart gives you 48 hours from the request. Without an answer it cancels or refunds, and nothing can be said against that.
assess-move-state-open = open now
assess-move-state-later = later
assess-move-state-closed = over
assess-move-state-unknown = not known
assess-standing-none = Does not count against you
assess-standing-counts = Counts against you
assess-standing-decides = Decides without you when you are silent
assess-standing-unknown = What it does to your standing is not known
assess-from-order = the order
assess-from-payment = the payment
assess-from-request = the request
assess-from-ship-by = the last day for shipping
assess-span-minutes = { $figure ->
    [one] { $figure } minute
   *[other] { $figure } minutes
}
assess-span-hours = { $figure ->
    [one] { $figure } hour
   *[other] { $figure } hours
}
assess-span-days = { $figure ->
    [one] { $figure } day
   *[other] { $figure } days
}

## Ways out
assess-way-refund-full = Refund all of it
assess-way-refund-partial = Let the buyer keep it, refund part
assess-way-replacement = Send it once more
assess-way-return-then-refund = Return, then refund
assess-way-intercept = Call the parcel back
assess-way-store-credit = Store credit
assess-way-goodwill = Goodwill
assess-way-other = Something else
assess-way-decline = Decline
assess-allowed-yes = possible
assess-allowed-if-agreed = only if the buyer agrees
assess-allowed-no = not possible
assess-why-nothing-sent = Nothing was sent yet.
assess-why-clause-bears-it = The clause bears it, and no law stands against it.
assess-why-not-lawful = The law lets the buyer withdraw.
assess-why-not-lawful-until = The law lets the buyer withdraw until { $day }.
assess-why-law-unsure = Whether the law lets the buyer withdraw is not certain.
assess-why-policy-gives-way = Your own policy gives way here.
assess-why-reason-is-good = The buyer's reason is good.
assess-why-not-decided = Something that decides is not known yet.
assess-why-gives-both-away = The buyer keeps goods and money.
assess-why-ends-order = The order ends before it is sent.
assess-why-goods-first = The goods come back first.
assess-why-if-carrier-can = If the carrier can still stop it.
assess-why-not-on-its-way = It is not on its way any more.
assess-why-for-faulty-goods = The buyer gets what was ordered.
assess-why-not-what-was-asked = The buyer asked to cancel, not for another one.
assess-why-buyer-keeps-goods = The buyer keeps the goods for less.
assess-why-credit-not-offered = Your policy offers no store credit.
assess-why-credit-if-agreed = Credit in the place of money needs the buyer's yes.
assess-why-no-goodwill = Your policy sets goodwill to nothing.
assess-why-goodwill-up-to = Your limit in one case is { $limit }.
assess-why-goodwill-open = You have set no limit.
assess-why-by-agreement = Whatever you two agree on.
assess-cost-item = goods
assess-cost-packaging = packaging
assess-cost-postage = postage to the buyer
assess-cost-second-postage = packaging and postage once more
assess-cost-fees = fees that do not come back
assess-cost-return-postage = return postage
assess-cost-call-back = what the carrier takes
assess-cost-chosen = what you choose to give
assess-cost-restocking = kept for restocking
assess-cost-mixed = in several currencies, see the parts
assess-cost-part = { $known } and { $unknown } (not known)
assess-cost-unknown = not known: { $unknown }
assess-postage-buyer = the buyer
assess-postage-seller = you
assess-postage-nobody = nobody
assess-postage-unknown = not said
assess-due-before-delivery = before it is delivered
assess-due-answer = with your answer
assess-due-agreement = by agreement
assess-due-law-may-wait = refund by { $day }; may wait for the goods
assess-due-after-goods = { $days ->
    [0] refund on the day the goods are back
    [one] refund { $days } day after the goods are back
   *[other] refund { $days } days after the goods are back
}
assess-due-law-by = refund by { $day }, by law
assess-due-policy-by = refund by { $day }, by your policy
assess-due-soon = no day is set; soon
assess-risk-low = low
assess-risk-medium = medium
assess-risk-high = high
assess-risk-why-against-the-law = A refusal would go against the law.
assess-risk-why-faulty-refused = Buyers dispute when goods are faulty and nothing is offered.
assess-risk-why-late-refused = Buyers dispute when it came late and nothing is offered.
assess-risk-why-refused-by-clause = The clause is on your side, the mood is not.
assess-risk-why-money-back = The money goes back.
assess-risk-why-payer-untold = Neither your policy nor the law says who pays the way back.
assess-risk-why-goods-as-ordered = The buyer gets what was ordered.
assess-risk-why-agreed = Both have agreed.
assess-risk-why-credit-for-money = The buyer could have money instead.
assess-risk-why-right-stays = The buyer's right stays beside it.

## Facts
assess-fact-ordered-at = Ordered
assess-fact-shipped-at = Shipped
assess-fact-delivered-on = Delivered
assess-fact-country = Buyer in
assess-fact-reason-class = Reason
assess-fact-item-kind = Kind of goods
assess-fact-item-state = Opened
assess-fact-told-of-right = Told of the right to withdraw
assess-fact-buyer-kind = Bought as
assess-fact-work-begun = Work begun
assess-fact-messages-read = Everything read
assess-fact-parcel-place = Where the parcel is
assess-goods-ordinary = ordinary
assess-goods-custom-made = made to order or personalised
assess-goods-perishable = perishable
assess-goods-hygiene = sealed for hygiene
assess-goods-digital = digital, or a sealed recording

## Earlier decisions
assess-decision = { $case }, { $day }: { $way }
assess-decision-exception = { $case }, { $day }: { $way }, as an exception: { $because }
assess-precedents-none = No request like this one was decided before.
assess-precedents = Requests like this one: { $alike } of { $all } ended with "{ $way }".

## Who says so
source-cancel-ebay = eBay, order cancellation policy
source-cancel-ebay-copy = A copy of eBay's help on cancelling a sale
source-cancel-etsy = A guide to cancelling on Etsy
source-cancel-etsy-recalled = Etsy, from memory
source-cancel-amazon = Amazon Seller Central, order cancellations
source-cancel-amazon-recalled = Amazon, from memory
source-cancel-amazon-japan = Amazon Seller Central Japan, cancellations
source-cancel-amazon-europe = Amazon Seller Central Europe, cancellations
source-cancel-mercari = A guide to cancelling on Mercari
source-cancel-poshmark = A guide to cancelling on Poshmark
source-cancel-poshmark-unsent = A reseller on orders that Poshmark sellers do not send
source-cancel-depop = Depop, from memory
source-cancel-tiktok = TikTok Shop, Seller University
source-cancel-walmart = Walmart Marketplace Learn, customer care
source-cancel-walmart-recalled = Walmart, from memory
source-cancel-own-shop = From memory: in a shop of your own your policy decides

## What cannot be done
err-assess-no-request = { $case } is about no request to cancel or withdraw, so there is nothing to decide.
err-order-cost-unknown = There is no cost "{ $cost }". Those there are: { $known }.
err-order-cost-unreadable = "{ $amount }" is no amount. Write one such as 4.99 or 4.99 EUR, not below nothing.
err-decline-unlawful = { $case } cannot be declined: the buyer may withdraw by law, or nobody knows that they may not. The decision says why.
err-way-not-possible = "{ $way }" is not possible here. The decision says why.
err-exception-because-missing = This goes another way than policy and law say. Write a word why, so that the next one can be treated alike.

## What was done
op-order-cost = Noted what the order of { $subject } cost
op-decide = Decided about { $subject }
