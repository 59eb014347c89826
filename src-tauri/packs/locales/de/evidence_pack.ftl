# Die Beweismappe eines Falls. Was gedruckt wird, lesen Leute von außen: Beteiligte werden genannt, niemand angesprochen.

form-evidence-pack = Beweismappe
op-evidence-pack = Beweismappe zu { $subject } erstellt
dialog-save-evidence-pack = Beweismappe speichern
err-evidence-pack-ending = „{ $path }“ ist weder ein Dokument noch ein Archiv. Lass den Namen auf .pdf enden, oder auf .zip, damit die angehängten Dateien mitkommen.
err-evidence-profile-unknown = Es gibt keine Liste „{ $profile }“. Bekannt: { $known }.

record-meter = { $done } von { $of } Teilen vollständig
record-complete = Vollständig
record-lacking = { $count ->
    [one] { $count } Angabe fehlt
   *[other] { $count } Angaben fehlen
}
record-stays-private = Private Notizen, was du vermutest und wie sich der Käufer verhält, stehen nie darin.
record-stays-struck = { $count ->
    [one] { $count } Eintrag, den du gestrichen hast, bleibt hier.
   *[other] { $count } Einträge, die du gestrichen hast, bleiben hier.
}
record-stays-files = { $count ->
    [one] { $count } angehängte Datei gehört zu etwas Privatem oder Gestrichenem und bleibt hier.
   *[other] { $count } angehängte Dateien gehören zu etwas Privatem oder Gestrichenem und bleiben hier.
}

record-section-order = Angaben zur Bestellung
record-section-communication = Schriftwechsel
record-section-policies = Shop-Regeln
record-section-evidence = Belege

record-part-order-day = Tag der Bestellung
record-part-address = Adresse wie importiert
record-part-items = Artikel
record-part-total = Was bezahlt wurde
record-part-parcel = Paket mit Sendungsnummer
record-part-buyer-words = Worte des Käufers
record-part-answer = Antwort an den Käufer
record-part-policy-version = Regeln am Tag der Bestellung
record-part-policy-published = Wo Käufer sie vorher lesen konnten
record-part-clause-cited = Klausel, die die Anfrage beantwortet
record-part-tracking-events = Sendungsverlauf
record-part-proof-of-delivery = Zustellnachweis
record-part-attachments = Angehängte Dateien

record-note-day = { $day }
record-note-address = { $place }
record-note-items = Zeilen: { $count }
record-note-total = { $amount }
record-note-number = { $number }
record-note-entries = Festgehalten: { $count }
record-note-version = Version { $version }, gültig seit { $day }
record-note-published = { $place }, seit { $day }
record-note-clause = Wörtlich zitiert
record-note-events = Festgehalten: { $count }
record-note-proof = Alles, was die Liste verlangt, ist da
record-note-files = Angehängt: { $count }
record-note-not-sent = Noch nicht verschickt
record-note-proof-not-asked = In so einem Fall bezweifelt niemand die Zustellung
record-note-no-list = Keine Liste des Marktplatzes ist bekannt
record-note-no-order-day = Keine Datei nennt den Tag der Bestellung. Importiere den Export des Marktplatzes dazu.
record-note-no-address-told = Keine Datei nennt die Adresse. Importiere den Export des Marktplatzes zur Bestellung.
record-note-no-items = Keine Datei nennt die Artikel. Importiere den Export, der sie aufzählt.
record-note-no-total-told = Keine Datei sagt, was bezahlt wurde. Importiere den Export mit der Summe.
record-note-no-parcel = Keine Sendungsnummer gehört zur Bestellung. Importiere den Export deines Versandprogramms.
record-note-no-buyer-words = Keine Nachricht des Käufers steht unter „Was geschehen ist“. Füge sie dort ein.
record-note-no-answer = Keine Nachricht an den Käufer steht unter „Was geschehen ist“. Füge sie dort ein.
record-note-no-policy = Es gab keine Regeln. Schreib welche unter Shop-Regeln, für künftige Bestellungen.
record-note-policy-later = Deine ersten Regeln gelten seit { $day }, also erst nach der Bestellung. Standen sie vorher schon irgendwo, trag sie unter Shop-Regeln mit ihrem wahren ersten Tag ein.
record-note-no-day-for-policy = Ohne den Tag der Bestellung kann niemand sagen, welche Version galt.
record-note-no-policy-public = Ohne Regeln, die an diesem Tag galten, gibt es nichts zu zeigen.
record-note-not-published = Nichts sagt, wo Käufer Version { $version } vor der Bestellung lesen konnten. Notiere Ort und Tag unter Shop-Regeln.
record-note-no-clause = Keine Klausel ist zitiert. Wähle sie bei der Anfrage im Fall.
record-note-no-events = Kein Sendungsverlauf ist festgehalten. Füge die Seite des Zustelleres bei der Sendungsverfolgung ein.
record-note-proof-gaps = Fehlende oder unbekannte Punkte: { $count }. Die Liste im Fall nennt jeden.
record-note-no-files = Keine Datei ist angehängt. Ein Bild der Sendungsverfolgung, ein Beleg oder ein Foto macht die Mappe stärker.
record-note-no-photos = Keine Datei ist angehängt. Häng die Fotos der Ware an den Fall.

record-limit-takes-media = Nimmt nur: { $media }
record-limit-takes-file-bytes = Jede Datei kleiner als { $limit } kB
record-limit-takes-total-bytes = Alle Dateien zusammen kleiner als { $limit } kB
record-limit-takes-total-bytes-most = Alle Dateien zusammen bis { $limit } kB
record-limit-takes-pages = Das Dokument kürzer als { $limit } Seiten
record-limit-takes-files = Bis zu { $limit } Dateien
record-over-media = { $file } ist { $media } und wird nicht angenommen. Speichere sie als andere Art von Datei und häng diese an.
record-over-file-bytes = { $file } hat { $size } kB und muss kleiner als { $limit } kB sein.
record-over-total-bytes = Alle Dateien zusammen haben { $size } kB und müssen kleiner als { $limit } kB sein. Lass weg, was am wenigsten beweist.
record-over-total-bytes-most = Alle Dateien zusammen haben { $size } kB; bis { $limit } kB werden angenommen. Lass weg, was am wenigsten beweist.
record-over-pages = { $file } hat { $pages } Seiten und muss weniger als { $limit } haben.
record-over-files = Es sind { $count } Dateien; bis zu { $limit } werden angenommen. Lass weg, was am wenigsten beweist.
source-limits-ebay = eBay, Mitteilung an Verkäufer zu Zahlungsreklamationen
source-limits-shopify = Ein Ratgeber zu Shopifys Formular bei Rückbuchungen

# Das Dokument.

record-title = Belege zur Bestellung { $number } bei { $platform }
record-lead = Zusammengestellt aus den Aufzeichnungen des Falls. Jeder Eintrag nennt seine Aufzeichnung. Zeiten sind die von { $zone }, mit ihrem Abstand zu UTC.
record-lacks = Nicht festgehalten: { $parts }.
record-nothing = Nichts ist festgehalten.
record-seller = Verkäufer
record-instant = { $when } (UTC{ $offset })
record-entry = Aufzeichnung { $entry }
record-marketplace = Marktplatz
record-ordered = Bestellt
record-paid = Bezahlt
record-ship-by = Zu verschicken bis
record-status = Status dort
record-buyer = Käufer
record-address = Adresse wie importiert
record-address-edited = Der Verkäufer hat später eine andere Adresse darüber geschrieben; oben steht die, die der Marktplatz nannte.
record-item = Artikel
record-quantity = Menge
record-price = Einzelpreis
record-subtotal = Artikel
record-shipping = Versand
record-tax = Steuer
record-discount = Rabatt
record-total = Summe
record-parcels = Pakete
record-carrier = Zusteller und Versandart
record-tracking = Sendungsnummer
record-handed-over = Aufgegeben
record-delivered = Zugestellt
record-payments = Zahlungen
record-when = Wann
record-payment = Zahlung
record-reference = Zeichen
record-amount = Betrag
record-source-file = Aus { $file }, Zeile { $lines }, importiert am { $day }.
record-party-seller = Verkäufer
record-party-buyer = Käufer
record-party-carrier = Zusteller
record-party-platform = Marktplatz
record-party-payment-provider = Zahlungsdienst
record-party-authority = Behörde
record-between = { $from } an { $to }
record-opened = Fall eröffnet
record-first-words = Die ersten Worte des Käufers
record-message = Nachricht
record-call = Telefonat
record-edited = { $count ->
    [one] einmal berichtigt, neueste Fassung
   *[other] { $count }-mal berichtigt, neueste Fassung
}
record-struck = { $count ->
    [one] { $count } Eintrag wurde als Irrtum gestrichen und steht nicht hier.
   *[other] { $count } Einträge wurden als Irrtum gestrichen und stehen nicht hier.
}
record-remedy-offer-seller = Der Verkäufer bot an
record-policy = Regeln
record-policy-version = Version { $version }, gültig seit { $day }
record-public = Öffentlich vor der Bestellung
record-public-at = { $place }, seit { $day } ({ $language })
record-no-policy = Am { $day } galten keine Regeln.
record-cited = Zitierte Klausel: { $clause }
record-clauses = Weitere Klauseln, die gelten
record-clause = Klausel
record-wording = Wortlaut
record-scans = Sendungsverlauf von { $number }
record-scan-times = Zeiten stehen so da, wie der Zusteller sie schrieb; wo kein Abstand zu UTC dabei steht, nannte er keinen.
record-place = Ort
record-said = Was gemeldet wurde
record-from = Woher
record-from-page = Seite des Zustellers
record-from-seller = vom Verkäufer notiert
record-from-file = exportierte Datei
record-proof = Zustellnachweis, wie { $platform } ihn verlangt
record-point = Punkt
record-state = Stand
record-fact = Angabe
record-list-source = Liste nach: { $source }, geprüft am { $day }.
record-filings = Eingereicht
record-filed = Was
record-with = Bei
record-number = Nummer
record-filed-on = Eingereicht am
record-papers = Erstellte Formulare
record-paper = Formular
record-pages = Seiten
record-file = { $kind }, { $size } kB, angehängt am { $day }
word-language-en = Englisch
word-language-de = Deutsch
