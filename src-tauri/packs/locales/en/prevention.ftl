# What would have prevented a case: the checklist, the questions that buyers ask, and the report.

## The checklist
prevention-group-policy = Your policy
prevention-group-service = Buyers and parcels
prevention-group-listing = Your listings
prevention-progress = { $done } of { $total } done
prevention-policy-clear = A clear policy
prevention-policy-clear-why = Who knows beforehand what happens rarely opens a case about it.
prevention-policy-whole = Nothing missing in it, and no contradiction
prevention-policy-whole-why = Buyers find the gap, and a platform decides it for them.
prevention-policy-published = The policy on your shop front and in your listings
prevention-policy-published-why = Only what a buyer could read before buying counts later.
prevention-policy-reviewed = The policy looked through regularly
prevention-policy-reviewed-why = Postage, laws and your own ways change, and the words stay behind.
prevention-order-confirmation = Order confirmations that say until when one can cancel
prevention-order-confirmation-why = A buyer who has read the day asks in time, and you can point to it later.
prevention-answers-in-a-day = Answers to questions within a day
prevention-answers-in-a-day-why = A question without an answer becomes a case.
prevention-faq = An FAQ in your shop
prevention-faq-why = The same question need not be asked ten times. Drafts stand below.
prevention-tracking-and-insurance = Tracking and insurance from a value on
prevention-tracking-and-insurance-why = Decide the value once, then no dear parcel goes without proof.
prevention-handling-time = The handling time in every listing
prevention-handling-time-why = Most parcels that are missed early were simply not made yet.
prevention-descriptions = Descriptions that match the item
prevention-descriptions-why = Say what it is, what it is not, and what is worn or uneven.
prevention-photos = Photos from several sides, faults included
prevention-photos-why = What a buyer saw before buying is no surprise afterwards.
prevention-dimensions = Dimensions in numbers
prevention-dimensions-why = “Smaller than expected” is the usual surprise.
prevention-material = Material and care
prevention-material-why = Allergies, washing and weight are asked about after the parcel is opened.
prevention-scale = A photo that shows the scale
prevention-scale-why = A hand or a cup beside it says more than centimetres.
prevention-colours = A word that colours differ on screens
prevention-colours-why = It lowers an expectation that no photo can keep.

## What Docket found out by itself
prevention-found-no-policy = No policy is in force for this shop yet.
prevention-found-in-force = Version { $version } holds since { $day }.
prevention-found-whole = Version { $version } lacks nothing and contradicts itself nowhere.
prevention-found-missing = Version { $version } says nothing about this: { $clauses }.
prevention-found-others = { $count ->
    [one] One more point is to look at under Policies.
   *[other] { $count } more points are to look at under Policies.
}
prevention-found-nowhere = It is not noted yet where buyers can read version { $version }.
prevention-found-places = Version { $version } stands here: { $places }.
prevention-found-place = { $place } (since { $day })
prevention-found-more-places = { $count ->
    [one] Note one more place under Policies, such as your listings.
   *[other] Note { $count } places under Policies, such as your shop front and your listings.
}
prevention-found-reviewed = Looked through on { $last }. Due again on { $due }.
prevention-found-review-due = Last looked through on { $last }. It is time to do so again.
prevention-found-confirmed = Confirmations sent in the last { $months } months: { $count }, the last on { $day }.
prevention-found-not-confirmed = No confirmation was recorded as sent in the last { $months } months. Write one from an order.

## Questions that buyers ask
faq-missing = Your policy lacks what would answer it: { $clauses }. Write that clause, and its words stand here.
faq-cancel-order-question = Can I cancel my order?
faq-wrong-address-question = I gave the wrong address. What can I do?
faq-wrong-address-begin = Please write to us at once with your order number and the right address. Before the parcel is handed over we can correct it.
faq-in-time-question = Will my order arrive in time?
faq-in-time-begin = Each listing says how long we take to make and send it. If you need it by a certain day, please write to us before you order.
faq-send-back-question = Can I send something back?
faq-not-right-question = Something is wrong with my item. What now?
faq-not-right-begin = We are sorry. Please write to us with your order number, and with photos of the item and its packaging.
faq-where-is-it-question = Where is my parcel?
faq-where-is-it-begin = Open the tracking number from our message on the carrier’s page. If nothing moves there, or it says delivered and nothing came, please write to us with your order number. We look into it with the carrier.
faq-money-back-question = How do I get my money back?
faq-money-back-begin = Please write to us first, with your order number. That is the shortest way.

## The report
report-found-without-step = No step says so
report-carrier-unknown = Carrier not known
op-prevention-mark = Ticked off: { $subject }
op-prevention-open = Opened again: { $subject }
err-report-period = The first day, { $from }, lies after the last, { $to }. Give them the other way round.
err-prevention-unknown = There is no point "{ $item }" in the checklist. The report lists those there are.
err-prevention-proven = Docket finds this out by itself: { $item }. The report says what is still needed for it.
