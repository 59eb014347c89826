# Tracking: what carriers say, and what it means.

### Status

word-track-unknown = Not known
word-track-pre-transit = Label made
word-track-accepted = With the carrier
word-track-in-transit = On its way
word-track-customs = At customs
word-track-out-for-delivery = Out for delivery
word-track-ready-for-pickup = Ready to collect
word-track-attempted = Delivery attempted
word-track-delivered = Delivered
word-track-returning = Coming back
word-track-returned = Returned
word-track-delayed = Delayed
word-track-exception = Something unusual
word-track-lost = Lost, says the carrier
word-track-expired = No longer told
word-thing-tracking = tracking event

### Situations

situation-delivered = Scanned as delivered on { $day }.
situation-early-delivered = Scanned as delivered { $hours ->
    [0] within the last hour
    [one] an hour ago
   *[other] { $hours } hours ago
 }. Scans are often early: wait until { $until }.
situation-in-transit = On its way. The last news is of { $day }.
situation-left-origin = It has left the country it was sent from, on { $day }. The post there tells nothing more, and the next scan comes where it arrives.
situation-at-sorting-centre = In a sorting centre since { $day }.
situation-customs = At customs since { $day }. Nobody can hurry it there.
situation-returning = On its way back to you, since { $day }.
situation-attempted = Somebody tried to deliver it on { $day }. The buyer can ask for another try or collect it.
situation-ready-for-pickup = Lies ready for the buyer to collect since { $day }.
situation-no-scan = Only a label was made. The carrier has not scanned the parcel.
situation-no-tracking = This parcel has no tracking number.
situation-unknown = What the carrier last said, on { $day }, tells nothing certain.
situation-unknown-silent = Nothing is known of this parcel yet. Paste what the carrier’s page says.
situation-wait = There is no need to do anything before { $until }.
situation-wait-misdelivery = If it lies at a wrong door, it mostly comes back by { $until }.
situation-stale = { $days ->
    [one] One day without news is longer than usual: ask the carrier.
   *[other] { $days } days without news are longer than usual: ask the carrier.
 }

source-early-scan = From experience: parcels scanned as delivered often come within two days
source-misdelivery = Sellers’ practice: neighbours bring a wrong parcel within two or three days
source-stale = A table of waiting times for parcels without a scan
source-stale-express = A carrier counter’s advice on tracking that stands still

### Pasting

word-date-order-mdy = month / day / year
word-date-order-dmy = day / month / year
tracking-read = { $count ->
    [one] One event read
   *[other] { $count } events read
 }{ $new ->
    [0] , none of them new.
   *[other] , { $new } new.
 }
tracking-read-nothing = No event was found in this text.
tracking-unread = { $count ->
    [one] One line is not part of an event.
   *[other] { $count } lines are not part of an event.
 }
tracking-nothing-new = Nothing new: every event was known

### Entries, reminders, operations

entry-tracking-after-report = Tracking moved after the report
entry-tracking-delivered = The carrier says delivered
entry-tracking-news = News from the tracking
reminder-tracking-moved = Tracking moved after the report: look where the parcel is
op-tracking-paste = Pasted tracking of order { $subject }
op-tracking-add = Noted a tracking event of order { $subject }
op-tracking-remove = Removed a tracking event of order { $subject }

### Errors

err-date-order-open = "{ $date }" can be read in two ways. Say whether the day or the month comes first.
err-parcel-which = This order has several parcels. Say which one: { $numbers }.
err-parcel-unknown = The order has no parcel { $number }. It has: { $numbers }.
err-tracking-nothing-read = No event was found in this text. Copy the lines with date and time from the carrier’s page.
err-tracking-empty = Write what the carrier says, or choose a status.
err-tracking-because-missing = Say in a word why you set the status yourself.
err-tracking-unknown = There is no tracking event { $event }.
