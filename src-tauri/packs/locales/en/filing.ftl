# What was filed with carriers, insurers and authorities; versions of entries; attached files.

### Filings

word-filing-carrier-search = Search at the carrier
word-filing-indemnity-claim = Claim with the carrier
word-filing-insurance-claim = Insurance claim
word-filing-complaint = Complaint
word-filing-theft-report = Theft report to the postal inspector
word-filing-police-report = Police report
word-filing-payment-dispute = Payment dispute
filing-hint-carrier-search = The carrier looks for the parcel: a missing mail search, trace or Nachforschung.
filing-hint-indemnity-claim = You ask the carrier for money for a lost or damaged parcel.
filing-hint-insurance-claim = You ask the insurer of the parcel for money.
filing-hint-complaint = You complain to the carrier or its supervisor.
filing-hint-theft-report = The postal inspector learns of a theft.
filing-hint-police-report = The police learn of a theft.
filing-hint-payment-dispute = The buyer went to the bank or payment provider, and you answer there.
word-filing-state-requested = Asked for
word-filing-state-open = On file
word-filing-state-answered = Answered
word-filing-state-accepted = Granted
word-filing-state-refused = Turned down
word-filing-state-paid = Paid
word-filing-state-withdrawn = Withdrawn
word-filing-field-with = With
word-filing-field-number = Number
word-filing-field-claimed = Claimed
word-filing-field-paid = Received
word-filing-field-paid-because = Why more than claimed
word-thing-filing = filing
word-thing-entry = entry
word-thing-attachment = attached file
entry-filing = { $kind }: { $state }
source-claim-answers = A shipping service, on how long claims take
reminder-follow-up-carrier-search = Ask the carrier what the search found
reminder-follow-up-indemnity-claim = Ask the carrier how your claim stands
reminder-follow-up-insurance-claim = Ask the insurer how your claim stands
reminder-follow-up-complaint = Ask for an answer to your complaint
reminder-follow-up-theft-report = Ask the postal inspector about your report
reminder-follow-up-police-report = Ask the police about your report
reminder-follow-up-payment-dispute = Look how the payment dispute stands
span-minutes = { $count ->
    [one] after one minute
   *[other] after { $count } minutes
}
span-hours = { $count ->
    [one] after one hour
   *[other] after { $count } hours
}
span-days = { $count ->
    [one] after one day
   *[other] after { $count } days
}

### Pasted messages

pasted-instant = Written on { $when }, by the message's own clock.
pasted-local = Written on { $when }. The message names no time zone, so your shop's is used ({ $zone }).
pasted-day = Written on { $day }. The message names no hour; noon is put in.
pasted-nothing = The message does not say clearly when it was written. Put the time in yourself.

### Attached files

word-attachment-photo = Photo
word-attachment-receipt = Receipt
word-attachment-label = Shipping label
word-attachment-screenshot = Screenshot
word-attachment-carrier-letter = Letter from the carrier
word-attachment-police-report = Report
word-attachment-other = Other file
dialog-attach = Attach files
dialog-save-attachment = Save the attached file

### What was done

op-filing-add = Recorded a filing in { $subject }
op-filing-change = Changed a filing in { $subject }
op-entry-edit = Put an entry of { $subject } right
op-entry-strike = Struck out an entry of { $subject }
op-entry-relayed = Noted in { $subject } whether the buyer was told
op-attach = Attached files to { $subject }
op-attachment-detach = Took an attached file off { $subject }

### Errors

err-filing-with-missing = Say with whom it was filed: the carrier, insurer or authority by name.
err-filing-in-future = { $day } is in the future. Give the day on which it was filed.
err-filing-expected-early = The answer cannot be expected before it was filed ({ $filed }). Check both days.
err-filing-number-missing = Write down the number you were given first. Without one it stays at "Asked for", not "{ $state }".
err-filing-no-such-move = It is at "{ $from_state }", and "{ $state }" does not follow from there. If the last change was a slip, undo it.
err-filing-takes-no-money = No money comes of a search or a report. Record a claim for the amount.
err-filing-amount-not-positive = An amount has to be more than nothing. Leave the field empty if there is none.
err-filing-currencies-mixed = { $claimed } was claimed and { $paid } paid. Give both in one currency, as the other side's letter states it.
err-filing-paid-missing = Write down the amount that came.
err-filing-paid-too-soon = An amount came, so choose "Paid"; or leave the amount empty.
err-filing-paid-above-claim = { $paid } is more than the { $claimed } claimed. Write a word why, or check the amount.
err-day-unreadable = "{ $value }" is no day. Write it as 2026-11-30.
err-entry-not-editable = Docket recorded this itself, or it is a letter as it was sent. It stays as it is; write a note beside it.
err-entry-struck = This entry is struck out. Take that back first.
err-entry-note-stays = A private note stays a private note, and a message stays a message. Write a new entry instead.
err-strike-because-missing = Write a word why this entry does not count.
err-entry-not-from-carrier = Only word from the carrier is passed on to the buyer.
err-entry-of-another-case = { $entry } belongs to another case.
err-attachment-not-found = { $path } does not exist. Check the path, or choose the file again.
err-attachment-is-folder = { $path } is a folder. Choose the files in it.
err-attachment-not-a-file = { $path } is no ordinary file. Choose a photo, a receipt or a letter.
err-attachment-empty = { $path } is empty. Choose the file again.
err-attachment-too-large = { $path } has { $size } MB; up to { $limit } MB can be attached. Make it smaller, or attach the part that matters.
err-attachment-unreadable = { $path } could not be read: { $detail }. Copy it to this computer and try again.

# How long until the answer to something filed is asked for.
wait-search_answer_days-label = Days until you ask what the search found
wait-search_answer_days-note = They usually call back within a day or two.
wait-claim_answer_days-label = Days until you ask about a claim
wait-claim_answer_days-note = Most are decided within ten days.
wait-insurance_answer_days-label = Days until you ask the insurer
wait-insurance_answer_days-note = Two weeks are a fair time.
wait-complaint_answer_days-label = Days until you ask about a complaint
wait-complaint_answer_days-note = A week is a fair time.
wait-report_answer_days-label = Days until you ask about a report
wait-report_answer_days-note = Silence is normal; they call when they need more.
wait-dispute_answer_days-label = Days until you look at a payment dispute
wait-dispute_answer_days-note = Decisions take weeks, and news may come in between.
