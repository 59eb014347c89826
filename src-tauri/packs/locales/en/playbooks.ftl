# Steps of the playbooks: what to do, why, and what has to come first.

### A parcel did not arrive

step-reassure_buyer-title = Reassure the buyer
step-reassure_buyer-why = A buyer who knows that the money is safe helps with the search instead of opening a dispute.
step-verify_address-title = Have the address checked
step-verify_address-why = A wrong house number explains more lost parcels than theft does. The letter shows the address exactly as the order has it.
step-verify_address-answer-correct = The address is correct
step-verify_address-answer-wrong = Something in it is wrong
step-ask_household-title = Ask in the household
step-ask_household-why = Somebody else at home may have taken the parcel in.
step-ask_household-answer-found = It was found
step-ask_household-answer-not_found = Nobody has it
step-ask_neighbours-title = Ask the neighbours
step-ask_neighbours-why = A parcel left at the wrong door usually finds its way back within two to three days.
step-ask_neighbours-answer-found = It was found
step-ask_neighbours-answer-not_found = Nobody has it
step-ask_workplace-title = Ask at work, at the desk and in the safe places
step-ask_workplace-why = Parcels wait at receptions, in building offices, sheds and lockers that nobody thinks of first.
step-ask_workplace-answer-found = It was found
step-ask_workplace-answer-not_found = It is not there
step-notify_buyer_of_call-title = Tell the buyer that you will call
step-notify_buyer_of_call-why = Nobody likes to learn from the post office that somebody asked about them. Sometimes the parcel turns up as soon as a call is announced.
step-call_post_office-title = Call the buyer's post office
step-call_post_office-why = The local office can see where the delivery scan was made, and can ask the person on the route.
step-call_post_office-field-office = Post office
step-call_post_office-field-phone = Telephone
step-call_post_office-field-person = Who you spoke with
step-call_post_office-field-result = What they said
step-ask_buyer_to_call_post_office-title = Ask the buyer to call the post office
step-ask_buyer_to_call_post_office-why = The office tells the person at the address more than it tells a sender. The letter hands over the tracking number and the delivery scan.
step-ask_buyer_to_call_post_office-answer-found = It was found
step-ask_buyer_to_call_post_office-answer-not_found = The post office does not have it
step-offer_theft_report-title = Offer to file a theft report
step-offer_theft_report-why = It shows that you take the loss seriously, and asks for what only the buyer can tell.
step-file_theft_report-title = File the report with the US Postal Inspection Service
step-file_theft_report-why = Online at www.uspis.gov/report or by telephone at 1-877-876-2455. A report can set a parcel moving again and shows where losses repeat.
step-file_theft_report-field-report_filed_on = Filed on
step-file_theft_report-field-report_number = Number of the report
step-tell_buyer_about_wait-title = Tell the buyer how long it may take
step-tell_buyer_about_wait-why = A day to look forward to is easier to bear than an open end. The letter promises news by then.
step-prepare_claim-title = Prepare the claim for the post office
step-prepare_claim-why = If the parcel was insured, the post office may pay. The sheet has everything in the order of the form; file it online or take it to the counter.
step-wait_for_inspector-title = Wait for the inspector
step-wait_for_inspector-why = Inspectors normally get in touch only when they need more. Keep an eye on tracking, and send a short word when the wait gets long.
step-decide_remedy-title = Refund or replace
step-decide_remedy-why = When nothing has helped, keep the promise. A refund is usually the better way: the buyer can order again, and a second parcel may go the way of the first.
step-decide_remedy-answer-refund_full = Refunded in full
step-decide_remedy-answer-replaced = Replacement sent
step-decide_remedy-field-amount = Amount refunded
step-decide_remedy-field-reference = Reference of the refund

### What has to come first

lock-reassure_first = First reassure the buyer: questions sound kinder once the refund is promised.
lock-address_before_call = First reassure the buyer and have the address checked: the post office will ask for it.
lock-tell_buyer_before_call = First tell the buyer that you will call, so that the call comes as no surprise.
lock-look_nearby_first = First have the address checked and the household, the neighbours and the workplace asked: most parcels are found there.
lock-post_office_before_report = First ask the buyer to call the post office: the inspectors will want to know what it said.
lock-offer_before_report = First offer the report to the buyer: it is made in the buyer's name.
lock-file_before_telling = First file the report: the letter gives its date and how long it may take.
lock-post_office_before_claim = First ask the buyer to call the post office: a claim needs the parcel to be lost, not late.
lock-report_before_wait = The wait starts when the report is filed.
lock-look_before_remedy = First reassure the buyer, have the post office asked and let the wait end; or leave steps out with a word why.

### Only for you

lock-suspected-notify_buyer_of_call = With the cause you noted for yourself it is better that the buyer calls the post office. This stays with you.
lock-suspected-call_post_office = With the cause you noted for yourself it is better that the buyer calls the post office. This stays with you.

### Does not apply

step-only-us-postal = Only for parcels that the United States Postal Service carries.

### Who says so

source-own = Docket's own advice from sellers' practice
source-prc = Postal Regulatory Commission, help for consumers
source-usps-pub370 = USPS Publication 370, on claims
source-inspector-silence = From experience: thirty to sixty days without a word are normal; no answer time is published

### Waits

wait-investigation_days-label = Days to wait for the postal inspector
wait-investigation_days-note = The Postal Inspection Service publishes no answer time. Choose what suits your buyers and the deadlines of your marketplace.
