# Was einen Fall verhindert hätte: die Liste, die Fragen der Käufer und der Bericht.

## Die Liste
prevention-group-policy = Deine Regeln
prevention-group-service = Käufer und Pakete
prevention-group-listing = Deine Angebote
prevention-progress = { $done } von { $total } erledigt
prevention-policy-clear = Klare Regeln
prevention-policy-clear-why = Wer vorher weiß, was geschieht, eröffnet selten einen Fall darüber.
prevention-policy-whole = Nichts fehlt darin, und nichts widerspricht sich
prevention-policy-whole-why = Käufer finden die Lücke, und ein Marktplatz entscheidet sie für sie.
prevention-policy-published = Die Regeln auf deiner Shop-Seite und in deinen Angeboten
prevention-policy-published-why = Später zählt nur, was man vor dem Kauf lesen konnte.
prevention-policy-reviewed = Die Regeln regelmäßig durchgesehen
prevention-policy-reviewed-why = Porto, Gesetze und deine Art zu arbeiten ändern sich, die Worte bleiben stehen.
prevention-order-confirmation = Bestätigungen, die sagen, bis wann storniert werden kann
prevention-order-confirmation-why = Wer den Tag gelesen hat, fragt rechtzeitig, und du kannst später darauf zeigen.
prevention-answers-in-a-day = Antworten auf Fragen innerhalb eines Tages
prevention-answers-in-a-day-why = Aus einer Frage ohne Antwort wird ein Fall.
prevention-faq = Häufige Fragen in deinem Shop
prevention-faq-why = Dieselbe Frage muss nicht zehnmal gestellt werden. Entwürfe stehen unten.
prevention-tracking-and-insurance = Sendungsverfolgung und Versicherung ab einem Wert
prevention-tracking-and-insurance-why = Leg den Wert einmal fest, dann geht kein teures Paket ohne Nachweis.
prevention-handling-time = Die Bearbeitungszeit in jedem Angebot
prevention-handling-time-why = Die meisten früh vermissten Pakete waren einfach noch nicht fertig.
prevention-descriptions = Beschreibungen, die zum Artikel passen
prevention-descriptions-why = Sag, was es ist, was es nicht ist und was abgenutzt oder uneben ist.
prevention-photos = Fotos von mehreren Seiten, auch von Fehlern
prevention-photos-why = Was man vor dem Kauf gesehen hat, überrascht danach nicht.
prevention-dimensions = Maße in Zahlen
prevention-dimensions-why = „Kleiner als gedacht“ ist die übliche Überraschung.
prevention-material = Material und Pflege
prevention-material-why = Nach Allergien, Waschen und Gewicht wird gefragt, wenn das Paket offen ist.
prevention-scale = Ein Foto, das die Größe zeigt
prevention-scale-why = Eine Hand oder Tasse daneben sagt mehr als Zentimeter.
prevention-colours = Ein Wort dazu, dass Farben am Bildschirm abweichen
prevention-colours-why = Es senkt eine Erwartung, die kein Foto halten kann.

## Was Docket selbst herausgefunden hat
prevention-found-no-policy = Für diesen Shop gelten noch keine Regeln.
prevention-found-in-force = Fassung { $version } gilt seit dem { $day }.
prevention-found-whole = In Fassung { $version } fehlt nichts, und nichts widerspricht sich.
prevention-found-missing = Fassung { $version } sagt nichts hierzu: { $clauses }.
prevention-found-others = { $count ->
    [one] Ein weiterer Punkt ist unter Shop-Regeln anzusehen.
   *[other] { $count } weitere Punkte sind unter Shop-Regeln anzusehen.
}
prevention-found-nowhere = Es ist noch nicht notiert, wo Fassung { $version } zu lesen ist.
prevention-found-places = Fassung { $version } steht hier: { $places }.
prevention-found-place = { $place } (seit { $day })
prevention-found-more-places = { $count ->
    [one] Notiere unter Shop-Regeln einen weiteren Ort, etwa deine Angebote.
   *[other] Notiere unter Shop-Regeln { $count } Orte, etwa deine Shop-Seite und deine Angebote.
}
prevention-found-reviewed = Durchgesehen am { $last }. Wieder fällig am { $due }.
prevention-found-review-due = Zuletzt durchgesehen am { $last }. Es ist Zeit, es wieder zu tun.
prevention-found-confirmed = In den letzten { $months } Monaten verschickte Bestätigungen: { $count }, die letzte am { $day }.
prevention-found-not-confirmed = In den letzten { $months } Monaten ist keine Bestätigung als verschickt vermerkt. Schreib eine von einer Bestellung aus.

## Fragen der Käufer
faq-missing = In deinen Regeln fehlt, was sie beantwortet: { $clauses }. Schreib diese Klausel, dann stehen ihre Worte hier.
faq-cancel-order-question = Kann ich meine Bestellung stornieren?
faq-wrong-address-question = Ich habe die falsche Adresse angegeben. Was kann ich tun?
faq-wrong-address-begin = Bitte schreib uns sofort mit deiner Bestellnummer und der richtigen Adresse. Solange das Paket noch nicht übergeben ist, können wir sie ändern.
faq-in-time-question = Kommt meine Bestellung rechtzeitig an?
faq-in-time-begin = In jedem Angebot steht, wie lange Herstellung und Versand dauern. Brauchst du es bis zu einem bestimmten Tag, schreib uns bitte vor der Bestellung.
faq-send-back-question = Kann ich etwas zurückschicken?
faq-not-right-question = Mit meinem Artikel stimmt etwas nicht. Was nun?
faq-not-right-begin = Das tut uns leid. Bitte schreib uns mit deiner Bestellnummer und mit Fotos vom Artikel und seiner Verpackung.
faq-where-is-it-question = Wo ist mein Paket?
faq-where-is-it-begin = Öffne die Sendungsnummer aus unserer Nachricht auf der Seite des Versanddienstes. Bewegt sich dort nichts, oder steht dort „zugestellt“ und nichts ist da, schreib uns bitte mit deiner Bestellnummer. Wir klären es mit dem Versanddienst.
faq-money-back-question = Wie bekomme ich mein Geld zurück?
faq-money-back-begin = Bitte schreib zuerst uns, mit deiner Bestellnummer. Das ist der kürzeste Weg.

## Der Bericht
report-found-without-step = Kein Schritt sagt es
report-carrier-unknown = Versanddienst nicht bekannt
op-prevention-mark = Abgehakt: { $subject }
op-prevention-open = Wieder geöffnet: { $subject }
err-report-period = Der erste Tag, { $from }, liegt nach dem letzten, { $to }. Gib sie andersherum an.
err-prevention-unknown = In der Liste gibt es keinen Punkt „{ $item }“. Der Bericht nennt alle.
err-prevention-proven = Das findet Docket selbst heraus: { $item }. Der Bericht sagt, was noch dafür fehlt.
