# Die Texte der Oberfläche. Sätze, die der Kern bildet (Fehler, Schritte, Meldungen), stehen in seinen eigenen Dateien.

## Überall
cancel = Abbrechen
close = Schließen
copy = Kopieren
save = Sichern
loading = Lädt…
private = privat
private-text = Verlässt nie die Fallakte auf diesem Computer: nicht in Briefen, nicht in Formularen, nicht beim Export.
not-yet = noch nicht
field-choose = Auswählen…
field-missing = Fehlt noch.
field-unreadable = Das kann Docket nicht lesen.
field-currency = Währung von { $label }
table-sort = Nach { $column } sortieren

## Rahmen
navigation = Hauptbereiche
today = Heute
lost = Verlorene Pakete
requests = Stornowünsche
orders = Bestellungen
imports = Importe
settings = Einstellungen
import-orders = Bestellungen importieren
search-everything = Bestellungen, Käufer, Sendungen, Fälle suchen
undo = Rückgängig
undo-what = Rückgängig: { $what }
redo = Wiederholen
redo-what = Wiederholen: { $what }
saved-here = Auf diesem Computer gesichert
backup-verified = Sicherung geprüft { $relative }
backup-never = Noch keine Sicherung
sample-shop = Beispielladen
sample-leave = Beispielladen verlassen
toasts = Meldungen
toast-dismiss = Meldung schließen

## Palette und Tasten
palette = Finden oder tun
palette-input = Was tun? Oder ein Name, eine Nummer…
palette-results = Ergebnisse
palette-actions = Tun
palette-cases = Fälle
palette-orders = Bestellungen
palette-go = Gehe zu { $place }
palette-none = Nichts gefunden für „{ $text }“.
palette-all-orders = Alle Bestellungen nach „{ $text }“ durchsuchen
keys = Tastenkürzel
keys-everywhere = Überall
keys-list = In Listen
keys-case = In einem Fall
keys-palette = Alles finden oder tun
keys-search = Auf dieser Seite suchen
keys-undo = Rückgängig
keys-redo = Wiederholen
keys-today = Zu Heute
keys-lost = Zu Verlorene Pakete
keys-requests = Zu Stornowünsche
keys-orders = Zu Bestellungen
keys-policies = Zu den Shop-Regeln
keys-reports = Zu den Berichten
keys-imports = Zu Importe
keys-import = Bestellungen importieren
keys-sheet = Diese Übersicht zeigen
keys-next = Weiter
keys-previous = Zurück
keys-open = Öffnen
keys-close = Schließen, was neben der Liste steht
keys-first = Zum Anfang
keys-last = Zum Ende
keys-page-down = Eine Seite weiter
keys-page-up = Eine Seite zurück
keys-snooze = Später erinnern
keys-done = Als erledigt abhaken
keys-note = Etwas aufschreiben
keys-single = Kürzel aus einem einzelnen Buchstaben verwenden

## Wenn etwas nicht klappt
error-unreachable = Der Kern von Docket hat nicht geantwortet. Es wurde nichts geändert. Bitte versuche es noch einmal.
failure-title = Das hat nicht geklappt
failure-retry = Noch einmal versuchen
failure-incident = Wenn du das meldest, nenne den Vorfall { $incident }.
unusable-title = Docket kann seine Daten nicht öffnen
unusable-where = Deine Daten liegen hier:
unusable-safe = Es wurde nichts geändert. Docket hat die Datei gelassen, wie sie ist.

## Daten
due-late-days = { $days ->
    [one] 1 Tag überfällig
   *[other] { $days } Tage überfällig
}
due-late-today = seit heute überfällig
snooze = Später
snooze-title = Wieder erinnern
snooze-tomorrow = Morgen
snooze-days = In { $days } Tagen
snooze-week = In einer Woche
snooze-until = An diesem Tag

## Quellen
grade-a = amtliche Seite
grade-b = archivierter amtlicher Text
grade-c = von Dritten
grade-r = aus dem Gedächtnis, bitte prüfen
source-copy = Link kopieren
source-copied = Link kopiert. Öffne ihn im Browser.

## Erster Start
start-title = Ein Paket fehlt? Hier geht es los.
start-text = Docket zeigt, was jetzt zu tun ist, bis wann und warum, und hält den Brief oder das Formular bereit.
start-import-title = Mit deinen Bestellungen
start-import-text = Wähle die Bestelldatei, die du aus deinem Laden heruntergeladen hast. Du siehst, wie Docket sie liest, bevor etwas gesichert wird.
start-sample-title = Nur umsehen
start-sample-text = Ein erfundener Laden mit ein paar verlorenen Paketen. Zum Ausprobieren; du kannst ihn wieder verlassen.
start-sample = Im Beispielladen umsehen
start-private = Alles bleibt auf diesem Computer. Docket schickt niemandem etwas: Du kopierst, druckst oder sendest jeden Brief selbst.

## Heute
today-overdue = Überfällig
today-today = Heute
today-week = Diese Woche
today-waiting = Wartet auf andere
today-next = Nächster Schritt
today-case = Ausgewählter Fall
today-done = Erledigt
today-empty = Heute braucht dich nichts
today-empty-text = Wenn ein Paket verloren geht, suche die Bestellung und eröffne einen Fall. Docket sagt dir dann, was als Nächstes kommt.
today-empty-orders = Bestellung suchen

## Bestellungen
order = Bestellung
order-of = { $platform } { $number }
order-number = Bestellung
order-buyer = Käufer
order-place = Ort
order-items = Artikel
order-total = Summe
order-subtotal = Artikel zusammen
order-shipping = Versand
order-tax = Steuer
order-discount = Rabatt
order-refunded = Erstattet
order-stage = Stand
order-tracking = Sendungsnummer
order-ordered = Bestellt
order-paid = Bezahlt
order-ship-by = Versenden bis
order-shipped = Versendet
case-arrival = Erwartet
case-arrival-late = Verspätet
order-deliver-by = Erwartet bis
order-delivered = Zugestellt
order-address = Lieferadresse
order-shipments = Pakete
order-no-shipment = Noch kein Paket in der Datei.
order-carrier = Versand mit
order-carrier-unknown = Versanddienst nicht genannt
order-dates = Termine
order-note = Nachricht zur Bestellung
order-contact = Kontakt
order-email = E-Mail
order-phone = Telefon
order-cases = Fälle
order-history = Fälle mit diesem Käufer
order-source = Woher das stammt
order-case = Fall { $case }
order-go-case = Fall { $case } öffnen
order-open-case = Fall „Paket verloren“ eröffnen
orders-find = Nummer, Käufer, Adresse, Artikel, Sendung suchen
orders-stage = Stand
orders-all-stages = Jeder Stand
orders-count = { $count ->
    [one] 1 Bestellung
   *[other] { $count } Bestellungen
}
orders-empty = Noch keine Bestellungen
orders-empty-text = Lade die Bestelldatei aus deinem Laden herunter und importiere sie hier.
orders-none-found = Keine Bestellung passt
orders-none-found-text = Versuche es mit weniger Wörtern oder einem Teil der Nummer.
orders-show-all = Alle Bestellungen zeigen
waiting = Pakete und Zahlungen ohne Bestellung
waiting-line = { $count ->
    [one] 1 Paket oder Zahlung wartet auf die Bestellung
   *[other] { $count } Pakete und Zahlungen warten auf ihre Bestellung
}
waiting-waits = Wartet
waiting-aside = Beiseitegelegt
waiting-filter = Was zu zeigen ist
waiting-count = { $count ->
    [one] 1 wartet
   *[other] { $count } warten
}
waiting-aside-count = { $count } beiseitegelegt
waiting-empty = Nichts wartet auf seine Bestellung
waiting-empty-text = Wenn eine Versand- oder Zahlungsdatei von einem Paket oder einer Zahlung erzählt, die zu keiner oder zu mehreren Bestellungen passt, wartet sie hier, bis du sagst, wohin sie gehört.
waiting-aside-empty = Nichts beiseitegelegt
waiting-aside-empty-text = Was du als keine deiner Bestellungen bezeichnest, bleibt hier und kann wieder aufgenommen werden.
waiting-what = Paket oder Zahlung
waiting-to = An
waiting-when = Wann
waiting-amount = Betrag
waiting-from = Aus
waiting-parcel = Paket
waiting-payment = Zahlung
waiting-void = storniert
waiting-source = { $file }, Zeile { $line }
waiting-named = Die Datei nennt Bestellung { $number }.
waiting-unnamed = Die Datei nennt keine Bestellung.
waiting-which = Welche Bestellung ist es?
waiting-find = Andere Bestellung suchen
waiting-likely = Bestellungen, die passen könnten
waiting-found = Gefundene Bestellungen
waiting-none-likely = Keine Bestellung passt nach Name, Postleitzahl oder Nummer. Suche sie über Nummer oder Käufer.
waiting-none-found = Keine Bestellung passt.
waiting-join = Gehört zu dieser Bestellung
waiting-join-name = Gehört zu Bestellung { $number } von { $buyer }
waiting-not-mine = Keine meiner Bestellungen
waiting-take-up = Wieder warten lassen
joined-place = über Name und Postleitzahl zugeordnet
joined-hand = von dir zugeordnet
joined-number = über die Bestellnummer zugeordnet
joined-not = Nicht diese Bestellung
joined-not-name = { $number } gehört nicht zu dieser Bestellung
parcel-cost = Porto { $cost }
parcel-insured = Versichert für { $value }
parcel-void = Storniertes Etikett { $number }, zählt nicht
# Sendungsverfolgung
tracking-heading = Was der Zusteller sagt
tracking-paste = Verlauf einfügen…
tracking-paste-title = Sendungsverlauf einfügen
tracking-paste-text = Kopiere die Zeilen mit Datum von der Seite des Zustellers. Nichts wird irgendwohin gesendet.
tracking-paste-field = Was auf der Seite des Zustellers steht
tracking-paste-parcel = Welches Paket
tracking-paste-which = Paket wählen
tracking-paste-order = Wie diese Daten gemeint sind
tracking-paste-read = Was gelesen wurde
tracking-paste-unread = Nicht gelesen
tracking-paste-line = Zeile { $line }: { $text }
tracking-paste-known = bekannt
tracking-paste-keep = { $count ->
    [one] Ein Ereignis
   *[other] { $count } Ereignisse
 } behalten
tracking-note = Ein Ereignis notieren…
tracking-note-title = Ein Ereignis notieren
tracking-note-text = In den Worten des Zustellers, oder ein Status von dir mit einem Wort, warum.
tracking-note-at = Wann
tracking-note-place = Wo
tracking-note-words = Was der Zusteller sagt
tracking-note-status = Status
tracking-note-by-words = Aus den Worten des Zustellers
tracking-note-because = Warum du ihn setzt
tracking-note-keep = Ereignis behalten
tracking-remove = Entfernen
tracking-remove-name = Entfernen: { $what }
tracking-all = Alle { $count } Ereignisse zeigen
tracking-by-you = von dir gesetzt: { $because }
# Zahlungen und Änderungen von Hand
order-payments = Zahlungen
payment-fee = Gebühr
payment-net = Erhalten
payment-refunded = Erstattet
source-lines = { $count ->
    [one] { $file }, Zeile { $lines }
   *[other] { $file }, Zeilen { $lines }
}
edit-ship-to = Lieferadresse ändern
edit-buyer-name = Namen ändern
edit-buyer-email = E-Mail-Adresse ändern
edit-buyer-phone = Telefonnummer ändern
order-edit = Ändern
order-edit-why = Warum? Bleibt bei der Änderung.
order-edit-hint = Zum Beispiel: per Nachricht am 3. Mai erbeten.
order-edit-save = Änderung speichern
order-edit-text = Was die Dateien sagen, bleibt erhalten. Deine Änderung gilt auch nach dem nächsten Import.
edit-name = Name
edit-company = Firma
edit-line1 = Straße und Hausnummer
edit-line2 = Zweite Zeile
edit-city = Ort
edit-region = Bundesland oder Region
edit-postal-code = Postleitzahl
edit-country = Land
edited-by-you = Von dir geändert:
edited-conflict = Die neueste Datei sagt:
edited-keep = Meins behalten
edited-drop = Das der Datei nehmen
edited-back = Zurück zur Angabe der Datei
order-earlier = Frühere Adressen
order-earlier-warning = Bevor du an eine andere Adresse sendest: Die meisten Plattformen schützen dich nur, wenn das Paket an die Adresse der Bestellung ging.
earlier-file = aus { $file }
earlier-by-file = ersetzt durch { $file }
earlier-by-you = von dir ersetzt:
stage-unpaid = Unbezahlt
stage-to-ship = Zu versenden
stage-shipped = Versendet
stage-delivered = Zugestellt
stage-cancelled = Storniert
stage-refunded = Erstattet
address-copy = Adresse kopieren
address-copied = Adresse kopiert
address-none = Keine Adresse in der Datei.
tracking-copy = Nummer kopieren
tracking-copied = Sendungsnummer kopiert
open-case-title = Fall „Paket verloren“ eröffnen
open-case-text = Docket macht den Plan für { $buyer }: was zuerst zu tun ist, worauf zu warten ist und was du schreibst.
open-case-reason = Was wurde dir geschrieben?
open-case-hint = Am besten im Wortlaut. Du kannst das Feld leer lassen.
open-case-needed-hint = Nur wenn der Tag genannt wurde: ein Geburtstag, eine Hochzeit.

### Arten von Fällen und Abläufe
open-case-kind = Worum geht es?
open-kind-item-not-received = Das Paket ist nicht angekommen
open-kind-tracking-problem = Die Sendungsverfolgung sieht falsch aus, oder es wird danach gefragt
open-kind-customs-hold = Der Zoll hält das Paket fest
open-kind-not-as-described = Es kam an, aber beschädigt oder nicht wie beschrieben
open-kind-payment-dispute = Die Bank oder der Zahlungsdienst wurde eingeschaltet

## Cancellation requests

requests-empty = Kein Stornowunsch
requests-empty-text = Wenn ein Käufer stornieren will oder widerruft, such die Bestellung und erfasse den Wunsch dort.
order-record-request = Stornowunsch festhalten
request = Was der Käufer will
request-asked = Gefragt { $when }
request-reason = Warum, soweit es der Käufer sagt
request-class = Worauf es hinausläuft
request-class-usual = Wie bei so einem Grund üblich
request-because = Warum du es jetzt anders liest
request-reread = Neu lesen
request-facts-open = { $count ->
    [one] Ein Fakt ist vor der Entscheidung noch herauszufinden.
   *[other] { $count } Fakten sind vor der Entscheidung noch herauszufinden.
}
request-facts-find = Herausfinden
request-clause = Klausel, die es beantwortet
request-clause-none = Noch keine genannt
request-no-policy = Am Tag der Bestellung galten keine Regeln, deshalb lässt sich keine Klausel nennen.
conduct = Wie sich der Käufer verhält
conduct-note = Drohungen oder Beleidigungen notieren
conduct-because = Was passiert ist
conduct-change = Ändern
conduct-take-back = Zurücknehmen
request-day = Tag, an dem der Käufer gefragt hat
request-day-hint = Leer gelassen ist es jetzt. Die Fristen laufen ab dann.
order-letters = Briefe zu dieser Bestellung
order-letters-write = Brief schreiben
order-letter-sent = { $title }, gesendet { $when }
request-open-title = Stornowunsch festhalten
request-open-text = Was möchte { $buyer }?
request-open-words = Worte des Käufers
request-open-hint = Übernimm sie, wie sie geschrieben wurden. Sie bleiben so, was immer du als Grund festhältst.
request-open-do = Wunsch festhalten
request-kind-cancellation = Der Käufer möchte stornieren
request-kind-withdrawal = Der Käufer widerruft, wie es das Gesetz erlaubt
step-repeats = Schreibe wieder, solange es läuft. { $every }.
case-thanks = Es ist aufgetaucht. Ein freundliches Dankeschön rundet es ab.
playbook-newer = Dieser Fall folgt den Schritten, mit denen er eröffnet wurde; inzwischen gelten neuere.
playbook-renew = Die neueren Schritte nehmen
playbooks = Abläufe
playbooks-text = Die Schritte jeder Art von Fall. Du kannst eine Kopie ändern; später eröffnete Fälle folgen ihr, offene behalten ihre.
playbook-steps = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
  }
playbook-own = Deine Kopie
playbook-edit = Bearbeiten: { $title }
playbook-hint = Was ein Schritt nennt, muss es geben, und jeder Fall braucht ein Ende. Docket nennt die Zeile, wenn etwas nicht passt.
playbook-save = Als meine Kopie speichern
playbook-reset = Zurück zum eingebauten Ablauf
playbook-close = Schließen ohne Speichern

## Import
import-drop = Wähle die Bestelldateien aus deinem Laden
import-drop-text = Etsy, eBay, Amazon, Shopify, WooCommerce und andere. Du kannst auch mehrere Dateien hierher ziehen. Gesichert wird erst, wenn du es sagst.
import-choose = Dateien wählen
import-private = Die Dateien bleiben auf diesem Computer.
import-reading = Dateien werden gelesen…
import-files = { $count ->
    [one] 1 Datei importieren
   *[other] { $count } Dateien importieren
}
import-files-label = Dateien
import-add = Dateien hinzufügen
import-remove = Weglassen
import-remove-file = { $name } weglassen
import-unreadable = Diese Datei lässt sich nicht lesen
import-left-out = weggelassen
import-orders-count = { $count ->
    [one] 1 Bestellung
   *[other] { $count } Bestellungen
}
import-to-look-at = { $count } zum Ansehen
import-understood = Verstanden als
import-encoding = Zeichen: { $encoding }
import-delimiter = Spalten getrennt durch: { $delimiter }
import-decimal = Beträge wie { $example }
import-dates = Datum: { $how }
import-dates-title = Wie sind die Daten in dieser Datei geschrieben?
import-rows = Bestellungen, wie sie gelesen werden
import-rows-first = Die ersten { $shown } von { $total } Bestellungen. Die Daten stehen in Worten da, damit du sie prüfen kannst.
import-problems = { $count ->
    [one] Eine Zeile zum Ansehen
   *[other] { $count } Zeilen zum Ansehen
}
import-ignored = { $count ->
    [one] Eine Zeile ausgelassen
   *[other] { $count } Zeilen ausgelassen
}
problem-line = Zeile { $line }
problem-refused = Bestellung ausgelassen
problem-show-all = Alle { $count } zeigen
count-new = neu
count-updated = geändert
count-unchanged = wie zuvor
count-rejected = abgelehnt
count-records = { $count ->
    [one] aus 1 Datenzeile
   *[other] aus { $count } Datenzeilen
}
import-commit = { $count ->
    [one] 1 Bestellung importieren
   *[other] { $count } Bestellungen importieren
}
import-nothing = Nichts zu importieren
import-writing = Bestellungen werden gesichert…
import-progress = { $count ->
    [one] 1 Zeile gelesen
   *[other] { $count } Zeilen gelesen
}
import-stop = Anhalten
import-cancelled = Angehalten. Es wurde nichts gesichert.
import-report = { $count ->
    [0] Alles war schon bekannt
    [one] 1 Bestellung importiert
   *[other] { $count } Bestellungen importiert
}
import-report-text = Das sind die Zahlen von vorhin. Du kannst diesen Import als Ganzes zurücknehmen.
import-undo = Import zurücknehmen
import-undo-name = Import von { $name } zurücknehmen
import-undone = zurückgenommen
import-see-orders = Bestellungen ansehen
imports-empty = Noch nichts importiert
imports-empty-text = Jeder Import steht hier mit seinen Zahlen und lässt sich zurücknehmen.

## Über eine Datei entscheiden, einfügen, der Eingangsordner
import-change = ändern
import-automatic = Docket herausfinden lassen
import-format-title = Was für eine Datei ist das?
import-format-unknown = Art der Datei: unbekannt
import-format-none-fits = Wenn nichts anderes passt
import-shop-title = Aus welchem Laden ist sie?
import-shop = Laden: { $shop }
import-shop-new = Ein anderer Laden von dir
import-shop-use = Diesen Namen nehmen
import-decimal-title = Wie sind Beträge geschrieben?
import-currency-title = In welcher Währung sind die Beträge?
import-currency = Währung: { $currency }
import-currency-each = Währung: wie in jeder Zeile
import-currency-none = Währung: bitte wählen
import-sheet-title = Welches Blatt der Arbeitsmappe?
import-sheet = Blatt: { $sheet }
import-encoding-title = Wie sind Buchstaben in der Datei gespeichert?
import-delimiter-title = Was steht zwischen zwei Spalten?
import-remembered-note = Gelesen, { $when }.
import-forget = Das vergessen
import-ask-why = Vergleiche mit einem Datum, das du kennst, etwa deiner letzten Bestellung. Eine falsche Antwort verschöbe jedes Datum in den falschen Monat.
date-means = { $raw } ist der { $said }
date-none = { $raw } wäre kein Datum
date-is = ist der { $said }
date-is-none = wäre kein Datum
import-questions = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
}
import-answer-first = { $count ->
    [one] Erst die Frage beantworten
   *[other] Erst { $count } Fragen beantworten
}
import-to-name = Spalten zu benennen
import-name-title = Sag, was die Spalten dieser Tabelle enthalten
import-name-text = Docket kennt diese Überschriften nicht. Wähle zuerst die Spalte mit der Bestellnummer, dann Datum, Käufer, Adresse und Gesamtbetrag. Was du weglässt, wird nicht gelesen. Docket merkt es sich für die nächste Datei mit diesen Überschriften.
import-columns = Spalten und als was sie gelesen werden
import-columns-read = { $count ->
    [one] Spalten: 1 von { $of } wird gelesen
   *[other] Spalten: { $count } von { $of } werden gelesen
}
import-column = Überschrift in der Datei
import-column-samples = Die ersten Zellen
import-column-field = Gelesen als
import-column-out = weggelassen
import-column-empty = leer
import-columns-reset = Zurück zu dem, was Docket fand
import-rows-parcels = Pakete, wie sie gelesen werden
import-rows-payments = Zahlungen, wie sie gelesen werden
import-rows-first-of = Die ersten { $shown } von { $total }. Die Daten stehen in Worten da, damit du sie prüfen kannst.
side-payment = Zahlung
side-reference = Nummer
side-gross = Gezahlt
side-fee = Gebühr
side-net = Bei dir angekommen
side-cost = Marke
side-no-number = nicht genannt
side-joins = Jedes findet seine Bestellung über Bestellnummer oder Name und Postleitzahl. Was noch keine findet, wartet darauf.
count-waiting = noch ohne Bestellung
import-parcels-count = { $count ->
    [one] 1 Paket
   *[other] { $count } Pakete
}
import-commit-parcels = { $count ->
    [one] 1 Paket importieren
   *[other] { $count } Pakete importieren
}
import-report-parcels = { $count ->
    [0] Alles war schon bekannt
    [one] 1 Paket importiert
   *[other] { $count } Pakete importiert
}
import-payments-count = { $count ->
    [one] 1 Zahlung
   *[other] { $count } Zahlungen
}
import-commit-payments = { $count ->
    [one] 1 Zahlung importieren
   *[other] { $count } Zahlungen importieren
}
import-report-payments = { $count ->
    [0] Alles war schon bekannt
    [one] 1 Zahlung importiert
   *[other] { $count } Zahlungen importiert
}
import-entries-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
import-commit-entries = { $count ->
    [one] 1 Eintrag importieren
   *[other] { $count } Einträge importieren
}
import-report-entries = { $count ->
    [0] Alles war schon bekannt
    [one] 1 Eintrag importiert
   *[other] { $count } Einträge importiert
}
import-more = Weitere Dateien importieren
import-paste = Tabelle einfügen
import-paste-title = Tabelle einfügen
import-paste-text = Markiere die Zeilen mit ihren Überschriften im Browser oder in der Tabellenkalkulation, kopiere sie und füge sie hier ein.
import-paste-field = Text der Tabelle
import-paste-read = Diese Tabelle lesen
drop-here = Dateien loslassen zum Importieren
inbox-new = { $count ->
    [one] 1 neuer Export in deinem Eingangsordner
   *[other] { $count } neue Exporte in deinem Eingangsordner
}
inbox = Eingangsordner
inbox-pass = Nicht mehr anbieten
inbox-pass-name = { $name } nicht mehr anbieten
import-shop-none = Laden: keiner genannt
import-understood-hint = Klicke an, was nicht stimmt, um es zu ändern.
date-none-at-all = So lässt sich kein Datum dieser Datei lesen.
import-name-first = Erst die Bestellnummer wählen
import-commit-orders-parcels = { $orders ->
    [one] 1 Bestellung
   *[other] { $orders } Bestellungen
} und { $parcels ->
    [one] 1 Paket
   *[other] { $parcels } Pakete
} importieren
import-commit-orders-payments = { $orders ->
    [one] 1 Bestellung
   *[other] { $orders } Bestellungen
} und { $payments ->
    [one] 1 Zahlung
   *[other] { $payments } Zahlungen
} importieren
inbox-look = { $count ->
    [one] Ansehen
   *[other] Ansehen
}
inbox-look-one = Ansehen
inbox-not-now = Dort lassen
inbox-files = { $count ->
    [one] 1 neue Datei in deinem Eingangsordner
   *[other] { $count } neue Dateien in deinem Eingangsordner
}
inbox-import-all = Ansehen, was Docket kennt
inbox-import-name = { $name } ansehen
settings-inbox-text = Der Ordner, in dem deine Downloads ankommen. Docket sucht dort nach neuen Bestelldateien und bietet sie an. Im Ordner ändert es nichts.
settings-inbox-off = Kein Ordner wird beobachtet.
settings-inbox-choose = Ordner wählen
settings-inbox-stop = Abschalten

## Verlorene Pakete
cases-find = Fall, Nummer, Käufer, Artikel suchen
cases-filter = Welche Fälle
cases-open = Offen
cases-done = Erledigt
cases-next = Nächster Schritt
cases-outcome = Wie es ausging
cases-opened = Eröffnet
cases-waiting = Wartet auf
cases-due = Frist
cases-exposure = Es geht um
cases-exposure-sort = Nach Währung sortieren, dann nach Betrag: der höchste zuerst
cases-empty = Kein verlorenes Paket
cases-empty-text = Wenn dir jemand schreibt, dass ein Paket nicht angekommen ist, suche die Bestellung und eröffne einen Fall.
cases-empty-orders = Bestellung suchen
cases-done-empty = Noch kein abgeschlossener Fall
cases-done-empty-text = Fälle, die du abschließt, bleiben hier mit allem, was geschehen ist.
cases-none-found = Kein Fall passt
cases-show-all = Alle Fälle zeigen

## Viele Fälle auf einmal
keys-mark = Auswählen oder abwählen
keys-mark-on = Auswählen und weiter
today-more = Es gibt noch mehr. Alle Fälle zeigen
work-views = Ansichten
work-count = { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
}
work-kind = Art
work-kind-all = Alle Arten
work-kind-item-not-received = Nicht angekommen
work-kind-tracking-problem = Sendungsverfolgung unklar
work-kind-customs-hold = Beim Zoll
work-kind-not-as-described = Nicht wie beschrieben
work-kind-payment-dispute = Zahlungsstreit
work-kind-cancellation = Stornowunsch
work-kind-withdrawal = Widerruf
work-waiting = Wartet auf
work-waiting-all = Egal, auf wen
work-tag-filter = Etikett
work-tag-all = Alle Etiketten
work-stage-all = Jede Stufe
work-shop = Shop
work-shop-all = Alle Shops
work-untag = Etikett { $tag } entfernen
work-capped = Die neuesten { $count } mit diesen Wörtern
work-snoozed = Zurückgestellt
work-overdue = Überfällig
work-age = Alter
work-stage = Plattform
work-choose = { $case } auswählen
work-chosen = { $count ->
    [one] { $count } Fall ausgewählt
   *[other] { $count } Fälle ausgewählt
}
work-choose-none = Auswahl aufheben
work-tag = Etikett
work-tag-title = Etikett für { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
}
work-tag-name = Name des Etiketts
work-close = Abschließen
work-close-title = { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
} abschließen
work-close-text = Was sich nicht abschließen lässt, bleibt offen, und du siehst warum. Ein Rückgängig holt alle zurück.
work-close-because = Ein Wort zu Zusagen, die noch offen sind
work-done = Abhaken
work-refused = { $count ->
    [one] { $count } Fall blieb, wie er war
   *[other] { $count } Fälle blieben, wie sie waren
}
work-save = Diese Ansicht speichern
work-save-name = Name der Ansicht
work-save-do = Speichern
work-delete = Diese Ansicht löschen
work-merged-into = Mit { $case } zusammengeführt ({ $when })
work-unmerge = Zusammenführung zurücknehmen
work-joined = { $case } wurde mit diesem Fall zusammengeführt
work-alike = { $case } könnte dieselbe Sache sein: { $text }
work-merge = Mit diesem Fall zusammenführen
work-same-order = Zur selben Bestellung:
work-same-buyer = Von derselben Person:
work-snoozed-until = Zurückgestellt bis { $when }
work-wake = Wieder aufnehmen
work-related = Andere Fälle
repeats = Verluste, die sich wiederholen
repeats-private = Das siehst nur du; kein Brief und kein Formular erzählt es. Es kann an der Straße, am Paketdienst oder am Zufall liegen.
evidence-label-unknown = Nicht bekannt
evidence-label-yes = Ja
evidence-label-no = Nein

## Ein Fall
case-open = Fall öffnen
case-opened = eröffnet { $when }
case-stake = { $amount } stehen auf dem Spiel
case-close = Fall abschließen…
case-reopen = Fall wieder öffnen
case-all = Alle verlorenen Pakete
case-gone = Diesen Fall gibt es nicht mehr
case-gone-text = Wurde sein Anlegen zurückgenommen, bringt Wiederholen ihn zurück.
case-playbook = Was zu tun ist
case-timeline = Was geschehen ist
case-facts = Angaben
case-clocks = Fristen
case-clocks-none = Es läuft keine Frist.
case-clocks-closed = Die Fristen endeten mit dem Fall.
needed = Gebraucht bis
needed-by = Gebraucht bis { $day }
needed-none = Kein Tag bekannt.
needed-set = Tag setzen
needed-change = Ändern
needed-field = Gebraucht bis
needed-field-hint = Leer nimmt den Tag weg.
lesson = Was du gelernt hast
lesson-field = Erkenntnis
lesson-feedback = Rückmeldung des Käufers
lesson-none = Noch nichts aufgeschrieben.
lesson-write = Aufschreiben
lesson-change = Ändern
lesson-private = Das siehst nur du.
case-promises = Zusagen
case-promises-none = Noch keine.
case-reminders = Erinnerungen
case-papers = Erstellte Formulare
case-sheets = Weiteres Formular…
case-letters = Anderen Brief schreiben…
case-proposed = Nach deinen Angaben:
case-papers-none = Noch keine.

## Where the seller stands on a case
pays-title = Wenn du heute erstattest, wer zahlt?
pays-criteria = Was sie verlangen
pays-first = Zuerst: { $what }
pays-tick-first = Setz zuerst den Haken, damit der Verlauf festhält, dass du es wusstest.

axis-today = heute
clock-party = { $party } · { $days }, { $basis }
clock-ended = beendet { $when }
# Fristen aus Regeln, auf einer Achse mit den Wartezeiten.
clock-from = ab { $when }
clock-since = offen seit { $when }
clock-met-on = erledigt { $when }
clock-passed = vorbei seit { $when }
clock-who = Wer das sagt
clock-first = Erster Tag
clock-last = Letzter Tag
clock-checked = geprüft { $day }
clock-other = Auch gesehen: { $value }
clock-other-dated = Auch gesehen: { $value }, das wäre { $when }
clock-calendar = Zählt Werktage von { $place }
clock-calendar-none = Zählt Montag bis Freitag ohne Feiertage: mit deinem Land in den Einstellungen zählen sie mit
clock-instead = Du nimmst { $figure } statt { $rule }
clock-note = Deine Notiz: { $note }
clock-correct = Berichtigen…
clock-correct-opens = Zahl für den ersten Tag
clock-correct-due = Zahl für den letzten Tag
clock-correct-basis = Tag, ab dem es zählt
clock-correct-note = Warum die Regel nicht stimmt
clock-correct-everywhere = Für jeden Fall, nicht nur diesen
clock-correct-save = Berichtigung sichern
clock-correct-drop = Berichtigung zurücknehmen
clock-met = Als erledigt vermerken
clock-not-met = Doch nicht erledigt
clock-unknown = Noch nicht bekannt
clock-over = Erledigt und vorbei ({ $count })
platform-stage = Bei der Plattform
platform-stage-since = seit { $when }
platform-stage-unsaid = seit wann, ist nicht bekannt, also auch ihre Fristen nicht
platform-stage-change = Stufe setzen…
platform-stage-stage = Stufe
platform-stage-at = Seit wann
platform-stage-words = Wie die Plattform es nennt
platform-stage-save = Stufe setzen
step-ready = jetzt zu tun
step-done = erledigt
step-waiting = wartet
step-locked = noch nicht möglich
step-skipped = übersprungen
step-done-at = Erledigt
step-until = Bis { $when }
step-days-change = Ändern
step-days-label = Tage warten
step-mark-done = Als erledigt abhaken
step-skip = Überspringen…
step-skip-why = Warum überspringst du das?
step-skip-do = Überspringen
step-skipped-because = Übersprungen: { $because }
step-reopen = Noch einmal
steps-done = { $count ->
    [one] 1 Schritt erledigt
   *[other] { $count } Schritte erledigt
}
steps-behind = { $done } erledigt, { $skipped } übersprungen
steps-later = { $count ->
    [one] 1 Schritt für später
   *[other] { $count } Schritte für später
}
steps-aside = { $count ->
    [one] 1 Schritt betrifft diesen Fall nicht
   *[other] { $count } Schritte betreffen diesen Fall nicht
}
party-seller = Du
party-buyer = Käufer
party-carrier = Versanddienst
party-platform = Plattform
party-authority = Behörde
party-payment = Zahlungsdienst
channel-platform-message = Nachricht auf der Plattform
channel-case-thread = Fall auf der Plattform
channel-email = E-Mail
channel-phone = Telefon
channel-letter = Brief
channel-in-person = Persönlich
channel-note = Private Notiz
entry-from-to = { $from } → { $to }
entry-recorded = aufgeschrieben { $when }
timeline-empty = Noch nichts.
timeline-newest = Neuestes zuerst
entry-more = Ganz zeigen
entry-less = Weniger zeigen
compose = Nachricht, Anruf oder Notiz aufschreiben…
compose-text = Was wurde gesagt oder getan?
compose-channel = Wie
compose-from = Von
compose-to = An
compose-when = Wann
compose-now = Leer heißt jetzt.
compose-save = Aufschreiben
compose-empathy = Satz des Mitgefühls einfügen
compose-copied = Text kopiert. Docket verschickt ihn nicht.
calm-marks = Das lässt sich vielleicht ruhiger sagen
promise-open = offen
promise-kept = gehalten
promise-released = aufgehoben
reminders-none = Keine gesetzt.
reminder-add = Erinnerung hinzufügen
reminder-text = Erinnere mich an
reminder-at = Am
reminder-save = Erinnerung setzen
reminder-done = Erledigt
suspicion = Nur für dich
suspicion-cause = Vermutete Ursache
suspicion-because = Was spricht dafür?
suspicion-change = Ändern
cause-unknown = nicht bekannt
cause-theft = Diebstahl
cause-misdelivery = an falscher Adresse abgegeben
cause-early-scan = zu früh als zugestellt gescannt
cause-delay = Verspätung
cause-customs = Zoll
cause-fraud = Betrug
close-title = Fall { $case } abschließen
close-text = Erinnerungen und Fristen dieses Falls enden. Du kannst das rückgängig machen.
close-how = Wie ging es aus?
close-promises = { $count ->
    [one] Eine Zusage ist noch offen:
   *[other] { $count } Zusagen sind noch offen:
}
close-because = Warum darf das offen bleiben?
close-do = Fall abschließen

## Deciding about a request
decision-title = Entscheiden
decision-open = Zur Entscheidung
decision-back = Zurück zum Fall
decision-facts = Was bekannt ist
decision-questions = Noch herauszufinden
decision-fact-unknown = nicht bekannt
decision-fact-open = Wähle eine Antwort
decision-answer = Antworten
decision-clauses = Was deine Regeln sagten
decision-clause-decides = entscheidet
decision-law = Was das Gesetz sagt
decision-until = bis { $when }
decision-until-untold = bis { $when }, wenn der Käufer nicht belehrt wurde
decision-platform = Was auf { $platform } gedrückt werden kann
decision-platform-none = Für diese Plattform ist keine Regel zu Knöpfen bekannt.
decision-why = Warum
decision-ways = Auswege
decision-way = Ausweg
decision-costs-you = Kostet dich
decision-who-pays = Wer das Porto zahlt
decision-due = Bis
decision-risk = Gefahr eines Streits
decision-allowed = Erlaubt
decision-recommended = empfohlen
decision-gets = Der Käufer bekommt { $amount }
decision-parts = Woraus es besteht
decision-part-unknown = nicht bekannt
decision-costs = Was dich die Bestellung gekostet hat
decision-costs-text = Was leer bleibt, zählt als nicht bekannt, nie als nichts.
decision-cost-from-order = aus der Bestellung
decision-costs-save = Kosten behalten
decision-precedents = Wünsche wie dieser
decision-paid = { $amount } bezahlt
decision-choose = Wählen: { $way }
decision-take = Entscheiden: { $way }
decision-exception = Das geht einen anderen Weg, als Regeln und Gesetz sagen.
decision-because = Warum du eine Ausnahme machst
decision-because-hint = Beim nächsten Wunsch wie diesem steht es da.
decision-record = Ausnahme festhalten
decision-cancel = Nicht diesen Weg
decision-decided = Entschieden: { $text }
decision-mark-first = { $count ->
    [one] Beantworte zuerst die Frage, die noch offen ist.
   *[other] Beantworte zuerst die { $count } Fragen, die noch offen sind.
}
decision-write = Brief schreiben: { $letter }
decision-protection = Wer außer dir zahlen würde

## Was zu einem Fall gehört
case-filings = Eingereicht
case-attachments = Angehängte Dateien
filings-none = Noch nichts eingereicht.
filings-recovered = Bisher zurückbekommen: { $amount }
filings-update = Dem Käufer sagen: { $letter }
filing-new = Neu…
filing-new-title = Was hast du eingereicht?
filing-new-text = Eine Nachforschung, Forderung, Beschwerde oder Meldung bei jemandem draußen. Docket fragt rechtzeitig nach der Antwort.
filing-new-do = Festhalten
filing-change-title = { $kind }: Antwort festhalten
filing-change-do = Antwort festhalten
filing-answer = Antwort festhalten…
filing-kind = Was
filing-with = Bei wem
filing-number = Nummer
filing-number-hint = Die Nummer, die du bekommen hast
filing-number-copy = Kopieren
filing-number-copied = Nummer kopiert
filing-office = Dienststelle
filing-contact = Mit wem du gesprochen hast
filing-phone = Telefon
filing-filed-on = Eingereicht am
filing-state = Stand
filing-state-requested = Angefragt, noch ohne Nummer
filing-state-open = Liegt unter einer Nummer vor
filing-expected-by = Antwort erwartet bis
filing-expected-by-hint = Leer, wenn nichts gesagt wurde
filing-claimed = Gefordert
filing-paid = Erhalten
filing-paid-because = Warum mehr als gefordert
filing-paid-because-hint = Nur wenn es mehr ist
filing-notes = Notizen
filing-notes-hint = Nur für dich
filing-said = Was wurde gesagt?
filing-said-hint = Kommt in den Verlauf
filing-ask-again = Nach der Antwort fragen
attachments-none = Noch keine Datei.
attachment-add = Dateien hinzufügen…
attachment-drop = oder auf diese Seite ziehen
attachment-save = Speichern…
attachment-detach = Entfernen
entry-edit = Berichtigen
entry-edit-title = Diesen Eintrag berichtigen
entry-edit-text = Was vorher dastand, bleibt lesbar.
entry-edit-do = Neue Fassung speichern
entry-attach = Anhängen
entry-strike = Durchstreichen
entry-strike-because = Oder durchstreichen, weil
entry-strike-hint = Er bleibt durchgestrichen lesbar
entry-struck = Durchgestrichen: { $because }
entry-versions = bearbeitet, { $count } Fassungen
entry-version-until = bis { $when }
entry-relayed = Käufer weiß Bescheid
entry-unrelayed = Käufer weiß es noch nicht
entry-relayed-mark = Ich habe es dem Käufer gesagt
entry-relayed-not = Doch nicht gesagt
timeline-unrelayed = { $count ->
    [one] 1 Auskunft des Zustellers nicht weitergegeben
   *[other] { $count } Auskünfte des Zustellers nicht weitergegeben
}
first-response = erste Antwort { $when }
compose-paste = Zeit aus der eingefügten Nachricht lesen
## Das Geld eines Falls

money = Geld
money-paid = Bezahlt
money-paid-by-hand = von dir notiert
money-paid-say = Bezahlten Betrag angeben
money-paid-label = Was der Käufer bezahlt hat
money-paid-hint = Keine Datei zu dieser Bestellung sagt es. Daraus folgt, was erstattet werden kann.
money-unknown = nicht bekannt
money-nothing = noch nichts
money-told = Laut Dateien
money-refunded = Erstattet
money-remaining = Noch erstattbar
money-recovered = Zurückgeholt
money-remedies = Was der Käufer bekam
money-refund = Erstattung festhalten…
money-refund-title = Was der Käufer bekam
money-refund-text = Docket bewegt kein Geld. Halte fest, was du auf der Plattform oder bei der Bank getan hast.
money-refund-do = Festhalten
money-kind = Was
money-amount = Betrag
money-left-hint = { $amount } sind noch erstattbar.
money-full-hint = Leer gelassen ist es alles, was noch erstattbar ist: { $amount }.
money-left-unknown = Was noch erstattbar ist, ist nicht bekannt.
money-line = Wofür
money-reference = Referenz
money-because = Warum, oder was genau
money-condition = In welchem Zustand die Ware zurückkam
money-day = Erledigt am
money-offers = Angebote
money-until = bis
money-offer = Angebot notieren…
money-offer-title = Angebot
money-offer-text = Ein Angebot der einen Seite beantwortet das offene der anderen.
money-offer-party = Wer bietet
money-offer-mine = Du
money-offer-buyers = Der Käufer
money-offer-words = Mit diesen Worten
money-offer-until = Gilt bis
money-offer-do = Angebot notieren
money-offer-accept = Angenommen
money-offer-deny = Abgelehnt
money-credits = Guthaben
money-credit = Guthaben geben…
money-credit-title = Guthaben
money-credit-text = Guthaben für eine spätere Bestellung. Nenn dem Käufer den Code.
money-credit-of = von { $amount }
money-credit-lapsed = verfallen
money-credit-until = Gilt bis
money-credit-do = Guthaben geben
money-code = Code
money-code-hint = Leer gelassen vergibt Docket einen.
money-redeem = Einlösen…
money-redeem-title = { $code } einlösen
money-redeem-text = { $amount } sind übrig.
money-redeem-hint = Leer gelassen alles.
money-redeem-for = Für welche Bestellung
money-redeem-do = Einlösen
money-rulings = Entscheidungen
money-ruling = Entscheidung notieren…
money-ruling-title = Was die Plattform entschieden hat
money-ruling-text = Der Fall bleibt offen, bis das erledigt ist.
money-ruling-kind = Du musst
money-ruling-refund = Dem Käufer das Geld erstatten
money-ruling-return = Die Ware zurücknehmen
money-ruling-due = Bis
money-ruling-words = Worte der Entscheidung
money-ruling-note = Entscheidung notieren
money-ruling-open = offen
money-ruling-done = erledigt
money-ruling-do = Erledigt
money-due = bis

## Briefe
letter = Brief
draft-text = Text des Briefs
draft-text-hint = Docket entwirft, du sendest. Getönte Wörter stammen aus Bestellung und Fall.
draft-language = Sprache des Briefs
draft-register = Anrede
draft-save = Als Datei sichern
draft-attach = Dateien, die mit der E-Mail gehen
draft-save-eml = Als E-Mail sichern (.eml)
draft-save-pdf = Als PDF sichern
draft-saved = Gesichert als { $file }. Er ist noch nicht gesendet.
draft-write = Brief schreiben
draft-open = Brief lesen
draft-needs = { $count ->
    [one] Docket braucht noch eine Angabe:
   *[other] Docket braucht noch { $count } Angaben:
}
draft-filled = Deine Angaben
draft-waits = Der Brief erscheint hier, sobald die fehlenden Angaben da sind.
draft-promises = Das sagst du damit zu:
draft-warnings = Wörter, die verletzen könnten
draft-channel = Wie sendest du ihn?
draft-channel-hint = Nachrichten auf der Plattform zählen dort als Nachweis.
draft-to = An { $email }
draft-nothing-sent = Docket sendet nichts von selbst.
draft-empathy = Mit einem Satz des Mitgefühls beginnen
draft-copied = Brief kopiert. Er ist noch nicht gesendet.
draft-copy-subject = Betreff kopieren
draft-subject-copied = Betreff kopiert
draft-mail = Mailprogramm öffnen
draft-sent = Ich habe ihn gesendet

## Formulare
paper = Formular
sheet-make = Formular erstellen
sheet-again = Formular noch einmal erstellen
sheet-fields = Im Formular
sheet-missing = { $count ->
    [one] Eine Angabe fehlt
   *[other] { $count } Angaben fehlen
}
sheet-complete = Alles ausgefüllt
sheet-incomplete = Du kannst jetzt drucken und den Rest von Hand ausfüllen.
sheet-hand-in = Prüfe die Seiten, dann drucke oder sichere sie.
sheet-preview = Seiten, wie sie gedruckt werden
sheet-page = Seite { $page } von { $of }: { $title }
sheet-no-pages = Keine Seite zu zeigen.
sheet-pages = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
sheet-was-missing = { $count ->
    [one] 1 Feld war leer
   *[other] { $count } Felder waren leer
}
sheet-print = Drucken
sheet-save = PDF sichern

## Die Beweismappe
pack = Beweismappe
pack-text = Alles, was für dich spricht, in einem Dokument: für den Marktplatz, die Bank oder die Versicherung.
pack-helps = hilft
pack-limits = Was dort angenommen wird
pack-over = Über der Grenze
pack-within = Innerhalb der Grenzen
pack-whole = Lies sie einmal durch, bevor du sie einreichst.
pack-gaps = Du kannst sie jetzt sichern; was fehlt, bleibt weg.
pack-save-pdf = Als PDF sichern
pack-save-zip = Mit Anhängen sichern (ZIP)

## Policies
policies = Shop-Regeln
policy-empty = Noch keine Regeln
policy-empty-text = Mit eigenen Regeln beantwortest du eine Stornierung jedes Mal gleich und kannst auf Worte zeigen, die vorher da standen.
policy-first = Erste Regeln schreiben
policy-first-text = Aus ein paar Fragen werden die Klauseln. Jede davon kannst du ändern, bevor etwas behalten wird.
policy-first-make = Klauseln erstellen
policy-ask-cancel = Bis wann dürfen Käufer eine Bestellung stornieren?
policy-ask-hours = Wie viele Stunden nach der Bestellung?
policy-ask-return = Wie viele Tage nach der Zustellung nimmst du Ware zurück?
policy-ask-return-hint = 0, wenn du nichts zurücknimmst.
policy-ask-payer = Wer zahlt das Porto einer Retoure?
policy-ask-refund = Innerhalb von wie vielen Tagen gibst du das Geld zurück?
policy-ask-exceptions = Was davon verkaufst du und nimmst es nicht zurück?
policy-ask-credit = Bietest du Guthaben an?
policy-ask-response = Innerhalb von wie vielen Stunden beantwortest du Nachrichten?
policy-sells-to = Länder, in die du verkaufst
policy-sells-to-hint = Kürzel wie US, DE, GB. Die Länder deiner Bestellungen sind schon bekannt.
policy-edit = Neue Version der Regeln
policy-edit-text = Bestellungen vor ihrem ersten Tag behalten die Version, unter der sie aufgegeben wurden.
policy-from = Gilt ab
policy-scope = Für
policy-language = Sprache der Vorschau
policy-save = Diese Version behalten
policy-own = Nur für dich
policy-own-words = In deinen eigenen Worten
policy-left-out = Kein Teil der Regeln.
policy-problems = { $count ->
    [one] Ein Feld ist noch nicht lesbar.
   *[other] { $count } Felder sind noch nicht lesbar.
}
policy-version = Version { $version }
policy-version-text = { $scope }, seit { $day }
policy-new-version = Neue Version schreiben
policy-look = Anzusehen
policy-missing-title = Noch nicht gesagt
policy-clauses = Klauseln
policy-diff = Was sich seit Version { $version } geändert hat
policy-diff-none = Keine Klausel hat sich geändert.
policy-diff-new = Diese Klausel gab es nicht.
policy-diff-gone = Die Klausel ist weg.
policy-page = Text zum Veröffentlichen
policy-page-copy = Text kopieren
policy-page-copied = Text kopiert
policy-places = Wo Käufer sie lesen können
policy-places-none = Noch nirgends notiert. Stell sie auf deine Shop-Seite und in Angebote, dann notiere es hier.
policy-place = Ort
policy-place-example = Shop-Seite, Angebote, Bestätigungs-Mail
policy-place-on = Seit
policy-place-add = Ort notieren
policy-versions = Versionen
policy-since = seit { $day }
policy-review-due = Zeit, sie durchzusehen
policy-review-next = Wieder durchsehen
policy-reviewed = Durchgesehen, stimmt noch
policy-exceptions = Ausnahmen, die du gemacht hast
policy-state-in-force = In Kraft
policy-state-later = Später
policy-state-earlier = Früher
policy-state-never = Gilt nie

## Berichte
reports = Berichte
report-title = Was es verhindert hätte
report-period = { $from } bis { $to }
report-shop = Shop
report-all-shops = Alle Shops
report-percent = { $percent } %
report-csv = Als CSV kopieren
report-csv-of = Als CSV kopieren: { $table }
report-csv-copied = Tabelle kopiert
report-health = Dein Shop jetzt
report-health-open = { $count ->
    [0] kein offener Fall
    [one] ein offener Fall
   *[other] { $count } offene Fälle
}
report-health-late = { $count ->
    [0] niemand wartet länger als { $hours } Stunden auf eine erste Antwort
    [one] ein Käufer wartet länger als { $hours } Stunden auf eine erste Antwort
   *[other] { $count } Käufer warten länger als { $hours } Stunden auf eine erste Antwort
}
report-health-escalated = { $count ->
    [0] kein Fall liegt bei einem Marktplatz
    [one] ein Fall liegt bei einem Marktplatz
   *[other] { $count } Fälle liegen bei einem Marktplatz
}
report-checklist = Checkliste
report-checklist-text = Kleinigkeiten, die die meisten Fälle verhindern. Was Docket sehen kann, hakt es selbst ab.
report-checklist-empty = Jeder Shop bekommt hier eine Checkliste, sobald Bestellungen von ihm importiert sind, denn jeder hat eigene Angebote und Regeln.
report-checklist-progress = Fortschritt
report-proven = Das sieht Docket
report-done = erledigt
report-open = offen
report-lessons = Gelernt
report-lessons-empty = Was du nach dem Ende eines Falls als gelernt aufschreibst, steht hier, damit es nicht zweimal gelernt werden muss.
report-lessons-more = Die neuesten { $shown } von { $total }.
report-why = Warum Käufer fragen
report-why-empty = Gründe und Arten stehen hier, sobald in diesem Zeitraum ein Fall eröffnet wird, denn was oft gefragt wird, verdient vorher eine Antwort.
report-reasons = Warum storniert werden soll
report-reason = Grund
report-kinds = Worum es in Fällen ging
report-kind = Art
report-cases = Fälle
report-faq = Entwürfe für häufige Fragen
report-faq-text = Zahlen kommen aus Fassung { $version } deiner Regeln.
report-faq-no-policy = Es gelten keine Regeln, darum fehlen den Antworten ihre Zahlen.
report-faq-language = Sprache der Entwürfe
report-faq-copy = Kopieren
report-faq-copy-of = Frage und Antwort kopieren: { $question }
report-faq-copied = Frage und Antwort kopiert
report-faq-to-policies = Zu den Shop-Regeln
report-faq-cases = { $count ->
    [one] Ein Fall fragt danach.
   *[other] { $count } Fälle fragen danach.
}
report-listings = Angebote, die zurückkommen
report-listings-text = Ein Fall zählt für jeden Artikel seiner Bestellung.
report-listings-empty = Angebote stehen hier, sobald es in einem Fall heißt, etwas sei beschädigt oder nicht wie beschrieben, denn dann verspricht das Angebot vielleicht zu viel.
report-listings-table = Beschädigt oder nicht wie beschrieben
report-listing = Angebot
report-sold = Bestellungen damit
report-sold-many = zu viele zum Zählen
report-share = Anteil
report-answers = Wie schnell du antwortest
report-answers-empty = Zeiten stehen hier, sobald in diesem Zeitraum ein Fall eröffnet wird. Sie zählen von seinem Beginn bis zum ersten Wort an den Käufer.
report-answers-table = Erste Antworten
report-figure = Größe
report-value = Wert
report-answers-answered = Fälle mit Antwort
report-answers-in-time = Innerhalb von { $hours } Stunden beantwortet
report-answers-median = Median (die Hälfte war schneller)
report-answers-slowest = Am langsamsten
report-answers-none-yet = Noch keine Antwort
report-answers-never = Ohne Antwort beendet
report-outcomes = Was daraus wurde
report-outcomes-empty = Ausgänge, Pakete und Geld stehen hier, sobald in diesem Zeitraum ein Fall geschlossen wird, denn erst dann sind sie bekannt.
report-outcomes-table = Wie Fälle endeten
report-resolution = Ende
report-found-notice = { $count ->
    [0] Kein Paket tauchte auf, nachdem dem Käufer ein Anruf, eine Suche oder eine Anzeige angekündigt war.
    [one] Ein Paket tauchte auf, nachdem dem Käufer ein Anruf, eine Suche oder eine Anzeige angekündigt war.
   *[other] { $count } Pakete tauchten auf, nachdem dem Käufer ein Anruf, eine Suche oder eine Anzeige angekündigt war.
}
report-found = Aufgetauchte Pakete
report-found-by = Schritt
report-found-when = Wann
report-after-notice = nach der Ankündigung
report-carriers = Vermisste Pakete nach Versanddienst
report-carrier = Versanddienst
report-ended = Beendet
report-turned-up = Aufgetaucht
report-money = Geld dieser Fälle
report-money-none = Keine Erstattung und keine Forderung ist vermerkt.
report-refunded = Erstattet
report-refunds-unknown = { $count ->
    [one] eine Erstattung mit unbekanntem Betrag
   *[other] { $count } Erstattungen mit unbekanntem Betrag
}
report-recovered = Zurückbekommen
report-claims-open = { $count ->
    [one] eine Forderung nicht entschieden
   *[other] { $count } Forderungen nicht entschieden
}
report-nothing = nichts vermerkt

## Einstellungen
settings-sender = Absender
settings-sender-text = Steht in Briefen und Formularen. Docket schickt das nirgendwohin.
settings-name = Dein Name
settings-business = Laden oder Firma
settings-line1 = Straße und Hausnummer
settings-line2 = Zweite Zeile
settings-postal = Postleitzahl
settings-city = Ort
settings-region = Bundesland oder Region
settings-country = Land
settings-phone = Telefon
settings-email = E-Mail
settings-language = Sprache und Zeit
settings-language-text = Fristen laufen nach der Zeitzone deines Ladens.
settings-language-ui = Sprache von Docket
settings-language-hint = So sehen Daten aus: { $date }
settings-letters = Briefe
settings-letters-text = Die Anrede in deutschen Briefen. In jedem Brief kannst du anders wählen; Docket merkt sich das für die Käuferin oder den Käufer.
settings-register = Anrede in Briefen: { $shop }
settings-register-formal = Sie
settings-register-informal = du, mit Vornamen
settings-zone = Zeitzone deines Ladens
settings-look = Aussehen
settings-look-system = Wie der Computer
settings-look-light = Hell
settings-look-dark = Dunkel
settings-reminders = Erinnerungen und Wartezeiten
settings-reminders-text = Was du hier einstellst, gilt für neue Schritte. Laufende Wartezeiten behalten ihre Tage.
settings-hour = Erinnere mich um
settings-hour-hint = Für Erinnerungen ohne eigene Uhrzeit.
settings-transit-domestic = Arbeitstage, die ein Paket im Inland höchstens braucht
settings-transit-international = Arbeitstage, die ein Paket ins Ausland höchstens braucht
settings-transit-hint = Leer: unsere { $days }. Nach dem letzten Tag gilt das Paket als verspätet.
settings-days = Tage warten nach einer Diebstahlmeldung
settings-days-pack = { $days ->
    [one] Leer: unser Vorschlag von 1 Tag. Das ist unsere eigene Zahl, keine Regel der Postermittler.
   *[other] Leer: unser Vorschlag von { $days } Tagen. Das ist unsere eigene Zahl, keine Regel der Postermittler.
}
settings-days-own = { $days ->
    [one] Deine eigene Zahl. Unser Vorschlag ist 1 Tag.
   *[other] Deine eigene Zahl. Unser Vorschlag sind { $days } Tage.
}
settings-days-reset = Unsere { $days } nehmen
settings-handling = Bearbeitungszeit
settings-handling-text = In wie vielen Werktagen dein Shop ein Paket zu übergeben verspricht. Der Zustellnachweis rechnet damit, wo eine Bestellung keinen Versandtermin hat.
settings-handling-unknown = Nicht bekannt
settings-data = Deine Daten
settings-data-text = Eine Datei auf diesem Computer. Jeden Tag wird eine Sicherung gemacht und einmal geöffnet, um zu zeigen, dass sie taugt.
settings-where = Deine Daten liegen hier
settings-verified = Letzte geprüfte Sicherung
settings-backup = Jetzt sichern
settings-check = Daten prüfen
backup-ok = Sicherung gemacht und geprüft
backup-bad = Sicherung ließ sich nicht prüfen
check-ok = Deine Daten sind in Ordnung
check-bad = Etwas stimmt nicht
path-copy = Kopieren
path-copied = Pfad kopiert
settings-about = Über Docket
settings-about-text = Für Menschen, die verkaufen, was sie machen, und ein Paket vermissen.
settings-unsaved = Noch nicht gesichert
settings-discard = Verwerfen
settings-save = Einstellungen sichern

## Wofür eine Bestellung ist
occasion = Anlass
occasion-what = Wofür ist es?
occasion-hint = Briefe beginnen behutsamer.
occasion-none = Keiner
occasion-wedding = Hochzeit
occasion-birthday = Geburtstag
occasion-holiday = Feiertage
