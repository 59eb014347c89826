# The shop's own policy.

## What a clause says to buyers
policy-says-cancel-until-processing = You can cancel your order until we begin to work on it.
policy-says-cancel-until-shipping = You can cancel your order until we ship it.
policy-says-cancel-until-hours = { $figure ->
    [one] You can cancel your order within { $figure } hour of placing it.
   *[other] You can cancel your order within { $figure } hours of placing it.
}
policy-says-after-shipment-as-return = Once your parcel is on its way, the order can no longer be cancelled. You can send it back as a return.
policy-says-after-shipment-intercept = Once your parcel is on its way, we ask the carrier to bring it back. If that is not possible, you can send it back as a return.
policy-says-after-shipment-refused = Once your parcel is on its way, the order can no longer be cancelled.
policy-says-return-window = { $figure ->
    [one] You can send goods back within { $figure } day of delivery.
   *[other] You can send goods back within { $figure } days of delivery.
}
policy-says-return-window-none = We do not take goods back.
policy-says-return-condition-any = It does not matter in what condition they come back.
policy-says-return-condition-unused = Goods come back unused.
policy-says-return-condition-original-packaging = Goods come back unused and in their original packaging.
policy-says-return-shipping-payer-buyer = You pay the postage of a return.
policy-says-return-shipping-payer-seller = We pay the postage of a return.
policy-says-return-shipping-payer-seller-if-faulty = You pay the postage of a return. If an item is faulty or not as described, we pay it.
policy-says-refund-time = { $figure ->
    [0] You get your money back on the day the goods are back with us.
    [one] You get your money back within { $figure } day after the goods are back with us.
   *[other] You get your money back within { $figure } days after the goods are back with us.
}
policy-says-restocking = We keep { $figure } percent of the price for restocking.
policy-says-restocking-none = Nothing is kept for restocking.
policy-says-store-credit = If you like, you get store credit instead of money. It does not expire.
policy-says-store-credit-months = { $figure ->
    [one] If you like, you get store credit instead of money. It is good for { $figure } month.
   *[other] If you like, you get store credit instead of money. It is good for { $figure } months.
}
policy-says-store-credit-none = You get money back, not store credit.
policy-says-exceptions = These goods cannot be sent back: { $goods }.
policy-says-exceptions-none = Every item in our shop can be sent back.
policy-says-replacement-preference-refund = We would rather refund than send a replacement, so that the buyer can order again.
policy-says-replacement-preference-replacement = We would rather send a replacement than refund.
policy-says-replacement-preference-buyer-chooses = The buyer chooses between a refund and a replacement.
policy-says-goodwill-limit = In one case we give away { $amount } at most to keep the peace.
policy-says-response-time = { $figure ->
    [one] We answer messages within { $figure } hour.
   *[other] We answer messages within { $figure } hours.
}
policy-says-tracking-from = Parcels are sent with tracking from an order value of { $amount }.
policy-says-insurance-from = Parcels are insured from an order value of { $amount }.
policy-goods-custom-made = goods made to your wish or personalised
policy-goods-perishable = goods that spoil quickly
policy-goods-hygiene = goods sealed for health or hygiene, once opened
policy-goods-digital = digital goods and sealed recordings, once opened or downloaded

## The page for buyers
policy-published-title = Cancellations, returns and refunds
policy-published-since = This policy holds for orders placed since { $day }.
policy-published-rights = Rights that the law of your country gives you stay as they are.
policy-group-cancelling = Cancelling an order
policy-group-returning = Sending goods back
policy-group-refunding = Money back
policy-group-working = How we work

## Names of clauses and their fields
policy-clause-cancel-until = Cancelling until
policy-clause-after-shipment = Cancelling after shipping
policy-clause-return-window = Return window
policy-clause-return-condition = Condition of returned goods
policy-clause-return-shipping-payer = Who pays return postage
policy-clause-refund-time = Time for refunds
policy-clause-restocking = Restocking
policy-clause-store-credit = Store credit
policy-clause-exceptions = Goods not taken back
policy-clause-replacement-preference = Refund or replacement
policy-clause-goodwill-limit = Limit of goodwill
policy-clause-response-time = Time for answers
policy-clause-tracking-from = Tracking from
policy-clause-insurance-from = Insurance from
policy-field-cancel-until-until = An order can be cancelled
policy-field-cancel-until-hours = Hours after the order
policy-field-after-shipment-handling = Once the parcel is on its way
policy-field-return-window-days = Days from delivery (0: nothing is taken back)
policy-field-return-condition-condition = Condition
policy-field-return-shipping-payer-payer = Return postage is paid by
policy-field-refund-time-days = Days until the money goes back
policy-field-restocking-percent = Percent of the price kept
policy-field-store-credit-offered = Store credit is offered
policy-field-store-credit-months = Months it is good (empty: it does not expire)
policy-field-exceptions-kinds = Kinds of goods
policy-field-replacement-preference-prefer = You would rather
policy-field-goodwill-limit-limit = At most in one case
policy-field-response-time-hours = Hours until an answer
policy-field-tracking-from-value = Order value
policy-field-insurance-from-value = Order value
policy-choice-processing = until you begin to work on it
policy-choice-shipping = until it ships
policy-choice-hours-after-order = for some hours after the order
policy-choice-as-return = it can come back as a return
policy-choice-intercept = ask the carrier to bring it back, else as a return
policy-choice-refused = it can no longer be cancelled
policy-choice-any = any
policy-choice-unused = unused
policy-choice-original-packaging = unused, in original packaging
policy-choice-buyer = the buyer
policy-choice-seller = you
policy-choice-seller-if-faulty = the buyer; you when goods are faulty
policy-choice-refund = refund
policy-choice-replacement = replace
policy-choice-buyer-chooses = let the buyer choose
policy-choice-custom-made = Made to order or personalised
policy-choice-perishable = Perishable
policy-choice-hygiene = Sealed for hygiene
policy-choice-digital = Digital, or sealed recordings
policy-choice-yes = Yes
policy-choice-no = No
policy-scope-all = Every shop
policy-scope-platform = Every shop on { $platform }
policy-scope-shop = { $shop }
policy-scope-shop-on = { $shop } on { $platform }

## What to look at
policy-missing = There is no clause about this: { $clause }.
policy-contradiction-return-without-window = A parcel on its way may come back as a return, but nothing is taken back. Give a return window, or decline cancellations after shipping.
policy-contradiction-return-terms-without-window = Nothing is taken back, so this clause never applies. Take it out, or give a return window.
policy-contradiction-insured-untracked = Some parcels are insured but not tracked. Insurers ask for tracking: let it begin at the same value or below.
policy-contradiction-mixed-currencies = Amounts in this policy stand in several currencies and cannot be compared. Use one.
policy-contradiction-other-figure = Your own words name other figures than the clause. Buyers will hold you to your words.
policy-overruled-window = Buyers may withdraw within { $days } days of delivery, whatever the policy says. ({ $statute }; { $countries })
policy-overruled-after-shipment = Buyers may withdraw on the way and within { $days } days of delivery, so declining does not hold against them. ({ $statute }; { $countries })
policy-overruled-refund-time = After a withdrawal the money goes back within { $days } days. ({ $statute }; { $countries })
policy-overruled-restocking = After a withdrawal the whole price goes back with the usual postage; nothing is kept for restocking. ({ $statute }; { $countries })
policy-overruled-exceptions = Some of these goods may be withdrawn from all the same. ({ $statute }; { $countries })
policy-overruled-payer-untold = Unless buyers were told that they pay return postage, you do. Add the clause. ({ $statute }; { $countries })
policy-no-statute = Docket knows no law for buyers in { $countries }. That does not mean there is none.
policy-overlap = Version { $covered } never holds: version { $by } begins on the same day, { $day }.
policy-backdated = This version was written on { $written } and holds since { $day }. Orders in between were placed before its words existed.
statute-eu_crd = Consumer rights in the EU
statute-de_bgb = German civil code
statute-uk_ccr = UK consumer contracts regulations
statute-us_mail_order = US mail order rule

## Faults of a field
policy-fault-syntax = This is no readable TOML ({ $detail }).
policy-fault-unknown = There is no such field. Those there are: { $known }.
policy-fault-missing = This field is missing.
policy-fault-not-applicable = This field applies only where { $needs } is { $wanted }.
policy-fault-type = { $wanted ->
    [text] This should be text in quotes that is not empty.
    [number] This should be a whole number without quotes.
    [flag] This should be true or false.
    [list] This should be a list in brackets.
    [table] This should be a table with a heading of its own.
   *[date] This should be a day such as 2026-01-31.
}
policy-fault-none-of = "{ $value }" is none of { $known }.
policy-fault-range = "{ $value }" is no whole number from { $min } to { $max }.
policy-fault-amount = "{ $value }" is no amount such as 25.00 USD, or it is less than nothing.
policy-fault-day = "{ $value }" is no day such as 2026-01-31.
policy-fault-country = "{ $value }" is no country code such as US or DE.
policy-fault-shop = There is no shop "{ $value }", or more than one. Give its id, such as S-1.
policy-fault-platform = There is no platform "{ $value }".
policy-fault-two-scopes = A policy is for one shop or for one platform. Take one of the two out.
policy-fault-too-long = The text is longer than { $max } letters.
err-policy-file = { $file }, line { $line }, { $field }: { $why } Nothing was changed.
err-policy-file-whole = { $file }, line { $line }: { $why } Nothing was changed.
err-policy-field = { $clause }: { $why }
err-policy-empty = A policy without a clause says nothing. Fill at least one.
err-policy-country = "{ $value }" is no country code such as US or DE.
err-policy-none = There is no policy yet for this. Write one first.
err-policy-before-first = The first policy holds since { $first }. On { $day } there was none.
err-policy-unknown = There is no version { $version } of the policy.
err-policy-place-missing = Say where buyers can read it.
err-policy-shop-unknown = There is no shop "{ $shop }", or more than one. Give its id, such as S-1.

## What was done
op-policy-set = Wrote version { $subject } of the policy
op-policy-publish = Noted where version { $subject } of the policy stands
op-policy-reviewed = Noted that the policy was looked through
