### The day on which a buyer needs the goods

needed-passed = The buyer needed it by { $day }, and that day has passed.
needed-wait = A wait runs until { $until } ({ $what }). The buyer needs it by { $day }.
needed-opens = Possible only after { $day }, by when the buyer needs it: { $list }.
needed-ends = Goes on after { $day }, by when the buyer needs it: { $list }. Do not use it up.
needed-remedy-in-time = The buyer needs it by { $day }. Send a new one if it can be there by then; if not, offer the money back.
needed-remedy-endangered = The buyer needs it by { $day }, and what runs now goes on after that. Do not wait for its end: send a new one if it can still be there in time, else give the money back now.
needed-remedy-passed = The buyer needed it by { $day }. Ask first whether a new one is still of use; if not, give the money back.
needed-refund-in-time = The buyer needs it by { $day }. Decide early enough that something else can still be found.
needed-refund-endangered = The buyer needs it by { $day }, and what runs now goes on after that. Do not wait for its end: give the money back now, so that something else can be found.
needed-refund-passed = The buyer needed it by { $day }, and that day has passed. A new one may no longer help; the money back does.

### Lost packages that repeat

# $where is one of the three phrases.
repeat-newest = This is the { $nth } parcel lost { $where } since { $since }.
repeat-earlier = This is the { $nth } of { $count } parcels lost { $where } since { $since }.
repeat-where-address = at this address
repeat-where-route = with { $carrier } in this postal code
repeat-where-buyer = on the way to this buyer
repeat-nth = { $number ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $number }th
}

### What only the seller can say of a parcel and a shop

evidence-label = Label bought on { $platform }
op-case-label = Noted where the label of { $subject } was bought
op-shop-handling = Set the handling time of { $subject }
err-handling-too-long = A handling time has at most { $most } business days, not { $days }. Enter a smaller number, or leave it empty.
