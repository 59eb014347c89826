### Many cases at once

word-case-kind-item-not-received = Not received
word-case-kind-tracking-problem = Tracking problem
word-case-kind-customs-hold = Held at customs
word-case-kind-not-as-described = Not as described
word-case-kind-payment-dispute = Payment dispute
word-case-kind-cancellation = Cancellation request
word-case-kind-withdrawal = Withdrawal
word-status-waiting-platform = Waiting for the platform
word-status-merged = Merged

entry-merged = Merged into { $case }
entry-joined = { $case } was merged into this case
entry-parted = The merge with { $case } was taken back

op-case-snooze = Put off { $subject }
op-case-wake = Took up { $subject } again
op-case-tag = Tagged { $subject }
op-case-untag = Took a tag from { $subject }
op-case-merge = Merged { $subject } into another case
op-case-unmerge = Took back the merge of { $subject }
op-case-bulk-snooze = Put off { $subject } { $subject ->
    [one] case
   *[other] cases
}
op-case-bulk-wake = Took up { $subject } { $subject ->
    [one] case
   *[other] cases
} again
op-case-bulk-tag = Tagged { $subject } { $subject ->
    [one] case
   *[other] cases
}
op-case-bulk-untag = Took a tag from { $subject } { $subject ->
    [one] case
   *[other] cases
}
op-case-bulk-close = Closed { $subject } { $subject ->
    [one] case
   *[other] cases
}
op-case-bulk-done = Ticked off what was due in { $subject } { $subject ->
    [one] case
   *[other] cases
}
op-view-save = Saved the view “{ $subject }”
op-view-delete = Deleted the view “{ $subject }”

err-case-not-snoozed = { $case } is not put off.
err-nothing-due = Nothing is due in { $case }.
err-tag-missing = Give the tag a name.
err-tag-too-long = “{ $name }” is too long for a tag. { $most } letters are the most.
err-tag-there = { $case } has the tag “{ $tag }” already.
err-tag-not-there = { $case } does not have the tag “{ $tag }”.
err-bulk-none = Choose at least one case.
err-bulk-too-many = { $count } cases are too many for one go. { $most } are the most.
err-view-missing = Give the view a name.
err-view-too-long = “{ $name }” is too long for the name of a view. { $most } letters are the most.
err-view-taken = There is a view “{ $view }” already. Choose another name.
err-view-unknown = That view is gone. Open the list again.
err-shop-unknown = There is no shop { $shop }.
err-merge-same = { $case } cannot be merged into itself.
err-merge-unrelated = { $case } and { $into } are neither about the same order nor about the same buyer.
err-case-not-merged = { $case } is not merged.
err-merged-further = { $into }, into which { $case } was merged, was itself merged later. Take that back first.
