# Sendungsverfolgung: was Zusteller sagen, und was es bedeutet.

### Status

word-track-unknown = Nicht bekannt
word-track-pre-transit = Etikett erstellt
word-track-accepted = Beim Zusteller
word-track-in-transit = Unterwegs
word-track-customs = Beim Zoll
word-track-out-for-delivery = In Zustellung
word-track-ready-for-pickup = Liegt zur Abholung bereit
word-track-attempted = Zustellung versucht
word-track-delivered = Zugestellt
word-track-returning = Kommt zurück
word-track-returned = Zurückgekommen
word-track-delayed = Verspätet
word-track-exception = Etwas Ungewöhnliches
word-track-lost = Verloren, sagt der Zusteller
word-track-expired = Nicht mehr abrufbar
word-thing-tracking = Ereignis

### Lagen

situation-delivered = Am { $day } als zugestellt gescannt.
situation-early-delivered = { $hours ->
    [0] In der letzten Stunde
    [one] Vor einer Stunde
   *[other] Vor { $hours } Stunden
 } als zugestellt gescannt. Oft wird zu früh gescannt: Warte bis { $until }.
situation-in-transit = Unterwegs. Die letzte Nachricht ist vom { $day }.
situation-left-origin = Hat das Absenderland am { $day } verlassen. Die Post dort meldet nichts mehr; der nächste Scan kommt am Ziel.
situation-at-sorting-centre = Seit dem { $day } in einem Sortierzentrum.
situation-customs = Seit dem { $day } beim Zoll. Dort kann niemand es beschleunigen.
situation-returning = Seit dem { $day } auf dem Weg zurück zu dir.
situation-attempted = Am { $day } wurde eine Zustellung versucht. Der Käufer kann eine zweite verlangen oder selbst abholen.
situation-ready-for-pickup = Liegt seit dem { $day } für den Käufer zur Abholung bereit.
situation-no-scan = Es gibt nur ein Etikett. Der Zusteller hat das Paket nicht gescannt.
situation-no-tracking = Dieses Paket hat keine Sendungsnummer.
situation-unknown = Was der Zusteller zuletzt am { $day } sagte, sagt nichts Sicheres.
situation-unknown-silent = Von diesem Paket ist noch nichts bekannt. Füge ein, was auf der Seite des Zustellers steht.
situation-wait = Vor dem { $until } ist nichts zu tun.
situation-wait-misdelivery = Liegt es an einer falschen Tür, kommt es meist bis zum { $until } zurück.
situation-stale = { $days ->
    [one] Ein Tag ohne Nachricht ist länger als üblich: Frag den Zusteller.
   *[other] { $days } Tage ohne Nachricht sind länger als üblich: Frag den Zusteller.
 }

source-early-scan = Aus Erfahrung: Als zugestellt gescannte Pakete kommen oft binnen zwei Tagen
source-misdelivery = Aus der Praxis: Nachbarn bringen ein falsches Paket in zwei bis drei Tagen
source-stale = Eine Tabelle der Wartezeiten für Pakete ohne Scan
source-stale-express = Rat einer Annahmestelle zu stehender Sendungsverfolgung

### Einfügen

word-date-order-mdy = Monat / Tag / Jahr
word-date-order-dmy = Tag / Monat / Jahr
tracking-read = { $count ->
    [one] Ein Ereignis gelesen
   *[other] { $count } Ereignisse gelesen
 }{ $new ->
    [0] , keines davon neu.
   *[other] , davon { $new } neu.
 }
tracking-read-nothing = In diesem Text fand sich kein Ereignis.
tracking-unread = { $count ->
    [one] Eine Zeile gehört zu keinem Ereignis.
   *[other] { $count } Zeilen gehören zu keinem Ereignis.
 }
tracking-nothing-new = Nichts Neues: Jedes Ereignis war bekannt

### Einträge, Erinnerungen, Vorgänge

entry-tracking-after-report = Das Paket bewegt sich nach der Anzeige
entry-tracking-delivered = Der Zusteller sagt: zugestellt
entry-tracking-news = Neues aus der Sendungsverfolgung
reminder-tracking-moved = Das Paket bewegt sich nach der Anzeige: Sieh nach, wo es ist
op-tracking-paste = Sendungsverlauf zu Bestellung { $subject } eingefügt
op-tracking-add = Ereignis zu Bestellung { $subject } notiert
op-tracking-remove = Ereignis zu Bestellung { $subject } entfernt

### Fehler

err-date-order-open = „{ $date }“ lässt sich auf zwei Arten lesen. Sag, ob Tag oder Monat vorne steht.
err-parcel-which = Diese Bestellung hat mehrere Pakete. Sag, welches: { $numbers }.
err-parcel-unknown = Die Bestellung hat kein Paket { $number }. Sie hat: { $numbers }.
err-tracking-nothing-read = In diesem Text fand sich kein Ereignis. Kopiere die Zeilen mit Datum und Uhrzeit von der Seite des Zustellers.
err-tracking-empty = Schreib, was der Zusteller sagt, oder wähle einen Status.
err-tracking-because-missing = Sag mit einem Wort, warum du den Status selbst setzt.
err-tracking-unknown = Es gibt kein Ereignis { $event }.
