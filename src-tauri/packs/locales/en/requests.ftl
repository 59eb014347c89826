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

### What has to come first

lock-policy_first = First read what your policy says: then the answer is the same for every buyer.
