# Wörter und Sätze des Kerns: Daten, Fehler, Vorgänge, Erinnerungen.

### Daten

date-weekday-1 = Montag
date-weekday-2 = Dienstag
date-weekday-3 = Mittwoch
date-weekday-4 = Donnerstag
date-weekday-5 = Freitag
date-weekday-6 = Samstag
date-weekday-7 = Sonntag
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
date-day-long = { $locale ->
   *[de] { $weekday }, { $day }. { $month } { $year }
}
date-day = { $locale ->
   *[de] { $day }. { $month } { $year }
}
date-instant = { $day }, { $time } Uhr

### Namen

word-platform-etsy = Etsy
word-platform-ebay = eBay
word-platform-amazon = Amazon
word-platform-shopify = Shopify
word-platform-other = Andere
word-status-open = Du bist dran
word-status-waiting-buyer = Wartet auf den Käufer
word-status-waiting-carrier = Wartet auf den Zusteller
word-status-waiting-authority = Wartet auf die Ermittlungsstelle
word-status-closed = Abgeschlossen
word-party-seller = du
word-party-buyer = Käufer
word-party-carrier = Zusteller
word-party-platform = Plattform
word-party-authority = Ermittlungsstelle
word-channel-platform-message = Nachricht auf der Plattform
word-channel-case-thread = Offizieller Fall auf der Plattform
word-channel-email = E-Mail
word-channel-phone = Telefon
word-channel-letter = Brief
word-channel-in-person = Persönlich
word-resolution-found-by-buyer = Der Käufer hat es gefunden
word-resolution-found-after-notice = Nach der Nachfrage aufgetaucht
word-resolution-delivered-late = Verspätet angekommen
word-resolution-refunded-full = Ganz erstattet
word-resolution-refunded-partial = Teilweise erstattet
word-resolution-replaced = Ersatz geschickt
word-resolution-cancelled-before-shipment = Vor dem Versand storniert
word-resolution-returned-refunded = Zurückgeschickt und erstattet
word-resolution-store-credit = Guthaben gegeben
word-resolution-declined = Abgelehnt
word-resolution-withdrawn-by-buyer = Vom Käufer zurückgezogen
word-resolution-buyer-silent = Der Käufer meldet sich nicht mehr
word-resolution-decided-for-seller = Plattform hat für dich entschieden
word-resolution-decided-for-buyer = Plattform hat für den Käufer entschieden
word-resolution-other = Etwas anderes
word-cause-unknown = unbekannt
word-cause-early-delivery-scan = zu früh gescannt
word-cause-misdelivery = woanders zugestellt
word-cause-theft = gestohlen
word-cause-delay = nur verspätet
word-cause-customs = beim Zoll
word-cause-fraud = der Käufer könnte es haben
word-grade-A = amtliche Seite
word-grade-B = archivierter amtlicher Text
word-grade-C = Dritte
word-grade-R = aus dem Gedächtnis, bitte prüfen
word-grade-own = unser eigener Rat
word-thing-import = Import
word-thing-reminder = Erinnerung
word-looks-picture = ein Bild
word-looks-pdf = ein PDF-Dokument
word-looks-spreadsheet = eine Tabellenkalkulation, die Docket nicht liest; bitte als XLSX oder CSV speichern
word-looks-archive = ein Archiv; bitte erst entpacken
word-looks-database = eine Datenbank
word-looks-web-page = eine Webseite; vielleicht hat die Plattform ihre Anmeldeseite statt des Exports geschickt
word-looks-xml = XML-Daten
word-looks-json = JSON-Daten
word-looks-document = ein Textdokument
word-looks-binary = gar kein Text
word-looks-plain-text = Text ohne Spalten
word-excess-unpacked = sie entpackt sich zu mehr, als ein Export hat. Wenn du ihr vertraust, speichere das Blatt als CSV und importiere das
word-excess-parts = sie besteht aus mehr Teilen, als ein Export hat. Speichere das Blatt als CSV und importiere das
word-excess-rows = unter Zeile 2.000.000 steht etwas. Lösche, was unter der Tabelle steht, und speichere sie neu
word-excess-columns = rechts von Spalte 10.000 steht etwas. Lösche, was rechts von der Tabelle steht, und speichere sie neu
word-excess-cells = ihre erste und ihre letzte Zelle liegen zu weit auseinander. Lösche, was außerhalb der Tabelle steht, oder speichere sie als XLSX
word-excess-text = ein Blatt hat mehr als 256 MB Text. Exportiere einen kürzeren Zeitraum

### Fälle

case-title-item-not-received = { $buyer }: Sendung nicht angekommen
wait-basis-pack = unser Vorschlag ({ $grade })
wait-basis-setting = deine Einstellung
wait-basis-case = von dir für diesen Fall gesetzt
lock-steps-first = Zuerst: { $steps }.

### Verlauf

entry-opened = Fall eröffnet
entry-message = Nachricht: { $from } → { $to }
entry-call = Anruf: { $from } → { $to }
entry-letter = Brief verschickt: { $letter }
entry-paper = Papier erstellt: { $paper }
entry-step-done = { $step }: erledigt
entry-step-skipped = { $step }: ausgelassen
entry-step-reopened = { $step }: wieder aufgenommen
entry-note = Private Notiz
entry-closed = Fall abgeschlossen: { $resolution }
entry-reopened = Fall wieder eröffnet
entry-suspicion = Vermutete Ursache: { $cause }
entry-wait = { $days ->
    [one] Ein Tag Wartezeit
   *[other] { $days } Tage Wartezeit
}
entry-reminder-snoozed = Erinnerung verschoben auf { $until }
entry-reminder-done = Erinnerung erledigt

### Erinnerungen und Heute

reminder-wait-over = Die Wartezeit ist um: entscheide, wie es weitergeht
reminder-promise = Halte dein Versprechen
reminder-body = { $buyer }: { $items } ({ $case })
reminder-digest-title = { $count ->
    [one] Eine Sache braucht dich
   *[other] { $count } Sachen brauchen dich
}
reminder-digest-body = { $names } und andere. Öffne Docket, um alle zu sehen.
today-look = Sieh dir den Fall an
today-look-more = Bestellung { $number }: alle Schritte sind erledigt oder ausgelassen. Schließe den Fall, wenn nichts mehr offen ist.
today-own-more = Deine eigene Erinnerung zu Bestellung { $number }
today-promise-more = Du hast versprochen, dich zu Bestellung { $number } zu melden.
today-wait-more = Bestellung { $number }: die gesetzte Zeit ist um.
today-waiting-for = Warten auf: { $party }
today-waiting-more = Bestellung { $number }
today-order-more = Bestellung { $number }

### Was getan wurde

op-import = { $subject } importiert
op-import-undo = Import von { $subject } zurückgenommen
op-demo = Beispielladen eingerichtet
op-demo-leave = Beispielladen verlassen
op-settings-set = Einstellungen gespeichert
op-case-open = Fall zu Bestellung { $subject } eröffnet
op-case-step = Schritt in { $subject } festgehalten
op-case-step-skip = Schritt in { $subject } ausgelassen
op-case-step-reopen = Schritt in { $subject } wieder aufgenommen
op-case-log = In den Verlauf von { $subject } geschrieben
op-case-suspect = Vermutete Ursache in { $subject } notiert
op-case-close = { $subject } abgeschlossen
op-case-reopen = { $subject } wieder eröffnet
op-wait-set = Wartezeit in { $subject } geändert
op-letter-send = Brief in { $subject } als verschickt festgehalten
op-paper-make = Papier für { $subject } erstellt
op-reminder-add = Erinnerung zu { $subject } angelegt
op-reminder-snooze = Erinnerung zu { $subject } verschoben
op-reminder-done = Erinnerung zu { $subject } erledigt
op-reminder-show = Erinnerungen gezeigt
op-side-join = { $subject } einer Bestellung zugeordnet
op-side-aside = { $subject } beiseitegelegt
op-side-release = { $subject } zu den wartenden zurückgelegt
op-order-edit = Bestellung { $subject } von Hand geändert
op-order-edit-keep = Deine Änderung an Bestellung { $subject } behalten
op-order-edit-drop = Deine Änderung an Bestellung { $subject } verworfen
op-backup = Sicherung nach { $subject }
op-undo = Etwas zurückgenommen
op-redo = Etwas wiederholt
op-undone = Zurückgenommen: { $what }

### Dialoge des Systems

dialog-import = Bestellungen importieren
dialog-exports = Exporte (Tabellen als Text oder Arbeitsmappe)
dialog-all = Alle Dateien
dialog-save-paper = Papier als PDF speichern
dialog-backup = Datei sichern

### Import

format-etsy-orders = Etsy, verkaufte Bestellungen
format-etsy-items = Etsy, verkaufte Artikel
format-ebay-orders = eBay-Bestellbericht
format-ebay-sales-history = eBay-Verkaufsprotokoll
format-shopify-orders = Shopify-Bestellungen
format-generic-orders = Tabelle mit Bestellungen
format-paypal-activity = PayPal-Aktivitäten
format-stripe-payments = Stripe-Zahlungen
format-stripe-balance = Stripe-Guthabenbewegungen
format-shipstation-shipments = ShipStation-Sendungen
format-shipstation-export = ShipStation-Sendungen (neuere Überschriften)
format-pirateship = Pirate-Ship-Sendungen
format-chitchats-shipments = Chit-Chats-Sendungen
format-shippo-shipments = Shippo-Sendungen
format-stamps-history = Stamps.com-Verlauf
format-usps-click-n-ship = USPS Click-N-Ship, Verlauf
format-dhl-gkp-shipments = DHL-Sendungsliste
format-dhl-gkp-template = DHL-Adressdatei
format-royal-mail-click-drop = Royal Mail Click & Drop
format-sendcloud-parcels = Sendcloud-Pakete
format-easypost-shipments = EasyPost-Sendungen
format-woocommerce-webtoffee = WooCommerce-Bestellungen (WebToffee)
format-woocommerce-csv-export = WooCommerce-Bestellungen (Customer/Order CSV Export)
format-woocommerce-advanced-export = WooCommerce-Bestellungen (Advanced Order Export)
format-generic-shipments = Tabelle mit Paketen
format-generic-payments = Tabelle mit Zahlungen
import-because-columns = wegen { $matched } von { $of } Spalten
import-because-header = Überschriften in Zeile { $line }
import-because-wording = Wortlaut { $locale }
import-because-chosen = von dir gewählt
import-because-mapped = { $headings ->
    [one] eine Spalte von dir zugeordnet
   *[other] { $headings } Spalten von dir zugeordnet
}
import-delimiter-comma = Komma
import-delimiter-semicolon = Strichpunkt
import-delimiter-tab = Tabulator
import-dates-mdy = Monat / Tag / Jahr
import-dates-dmy = Tag / Monat / Jahr
import-dates-ymd = Jahr / Monat / Tag
import-dates-none = keine Datumsangaben
import-dates-sure = { $rows ->
    [one] sicher durch eine Zeile
   *[other] sicher durch { $rows } Zeilen
}
import-dates-assumed = angenommen: bitte prüfen
import-dates-chosen = von dir gewählt
import-warn-no-records = Die Datei hat Überschriften und keine Datensätze. Exportiere einen Zeitraum, in dem du etwas verkauft hast.
import-warn-dates-ambiguous = Die Daten in „{ $column }“ (etwa { $sample }) lassen sich auf zwei Arten lesen; angenommen ist { $order }. Wähle die andere Reihenfolge, wenn das falsch ist.
import-warn-dates-conflict = Die Daten in „{ $column }“ widersprechen sich: { $mdy } können nur mit dem Monat, { $dmy } nur mit dem Tag beginnen. Wähle eine Reihenfolge oder exportiere die Datei neu.
import-warn-dates-swapped = Eine Tabellenkalkulation hat in { $cells } Zellen von „{ $column }“ Tag und Monat vertauscht; das ist berichtigt.
import-warn-decimals = Manche Beträge stehen mit Punkt, manche mit Komma. Prüfe unten die Summen.
import-warn-currency = Die Datei nennt keine Währung; angenommen ist { $currency }.
import-warn-currency-missing = { $amounts } Beträge haben keine Währung und bleiben leer. Nenne die Währung, dann werden sie gelesen.
import-warn-damaged = Eine Tabellenkalkulation hat { $cells } Nummern in „{ $column }“ zerstört. Sie bleiben leer. Importiere die Datei so, wie die Plattform sie gibt.
import-warn-lost-zeros = { $cells } Postleitzahlen in „{ $column }“ haben in einer Tabellenkalkulation ihre führenden Nullen verloren.
import-warn-duplicate = Zwei Spalten heißen „{ $heading }“; gelesen wird die erste mit Inhalt.
import-warn-encoding-guessed = Die Zeichenkodierung ist vermutlich { $encoding }. Prüfe unten die Namen.
import-warn-encoding-broken = { $records } Datensätze haben unlesbare Buchstaben. Exportiere die Datei neu als UTF-8.
import-warn-missing = Die Datei hat keine Spalte für: { $fields }.
import-warn-scattered = Die Zeilen von { $orders } Bestellungen stehen nicht beisammen; jede wird trotzdem als eine gelesen.
import-warn-guessed = Die Überschriften dieser Tabelle stammen aus keinem Programm, das Docket kennt; was in den Spalten steht, ist erraten. Prüfe sie unten und benenne, was falsch ist.
import-problem-no-order-number = Keine Bestellnummer, also nichts, woran die Bestellung zu erkennen wäre: ausgelassen
import-problem-amount-unreadable = „{ $field }“ ist kein Betrag: bleibt leer
import-problem-date-unreadable = „{ $field }“ ist kein Datum: bleibt leer
import-problem-damaged = „{ $field }“ wurde von einer Tabellenkalkulation zerstört: bleibt leer
import-problem-currency-unknown = „{ $field }“ nennt keine bekannte Währung
import-problem-too-few-cells = Weniger Zellen als Überschriften
import-problem-too-many-cells = Mehr Zellen als Überschriften
import-problem-truncated-line = Die Zeile bricht mitten ab: exportiere die Datei neu
import-problem-repeated-order = Dieselbe Bestellung steht zweimal mit verschiedenen Angaben in der Datei: die spätere gilt
import-problem-encoding-broken = Unlesbare Buchstaben
import-problem-quantity-unreadable = „{ $field }“ ist keine ganze Zahl: ein Stück ist angenommen
import-problem-no-order = Ein Artikel ohne Bestellung
import-problem-cell-too-long = Ein Datensatz, weit länger als jede Bestellung: ausgelassen
import-ignored-preamble = Zeile über den Überschriften
import-ignored-separator-line = Zeile, die das Trennzeichen nennt
import-ignored-blank = Leere Zeile
import-ignored-padding = Zeile aus leeren Zellen
import-ignored-footer = Schlusszeile der Plattform
import-ignored-repeated-header = Die Überschriften noch einmal

### Fehler: was, wo und was hilft

err-store-missing = Unter { $path } liegt kein Datenbestand. Prüfe den Pfad, oder starte Docket einmal, um ihn anzulegen.
err-store-folder = { $path } ist ein Ordner. Nenne eine Datei für den Datenbestand.
err-store-not-ours = { $path } ist kein Datenbestand von Docket. Nichts wurde verändert. Wähle eine andere Datei.
err-store-newer = { $path } stammt von einem neueren Docket (Fassung { $found }, dieses kennt { $known }). Nichts wurde verändert. Aktualisiere Docket, um ihn zu öffnen.
err-store-read-only = { $path } lässt sich nicht beschreiben. Prüfe die Rechte der Datei und ihres Ordners und ob der Datenträger schreibgeschützt ist.
err-disk-full = Der Datenträger mit { $path } ist voll. Nichts wurde verändert. Schaffe Platz und versuche es noch einmal.
err-store-busy = { $path } wird gerade von einem anderen Programm beschrieben. Nichts wurde verändert. Warte, bis es fertig ist, und versuche es noch einmal.
err-store-taken = { $path } wird gerade von einem anderen Docket wiederhergestellt oder aktualisiert. Versuche es danach noch einmal.
err-store-damaged = { $path } ist beschädigt ({ $detail }). Stelle die letzte Sicherung wieder her; die Datei bleibt, wie sie ist.
err-store-failed = Der Datenbestand ließ sich nicht benutzen: { $detail }. Nichts wurde verändert.
err-file-failed = { $path } ließ sich nicht schreiben oder lesen: { $detail }. Prüfe den Ordner und versuche es noch einmal.
err-import-has-case = { $case } wurde zu einer dieser Bestellungen eröffnet. Nimm erst den Fall zurück, dann den Import.
err-moved-on = Das lässt sich nicht mehr zurücknehmen, weil Späteres darauf aufbaut: { $later }.
err-nothing-to-undo = Es gibt nichts zurückzunehmen.
err-not-found = { $what } { $id } gibt es nicht.
err-cancelled = Abgebrochen. Nichts wurde verändert.
err-form-unknown = Das Formular „{ $form }“ gibt es nicht. Sieh in der Liste der Papiere nach.
err-paper-failed = Das Papier ließ sich nicht erstellen: { $detail }
err-pack-broken = Etwas, das in Docket eingebaut ist, ist kaputt: { $detail }
err-order-unknown = Die Bestellung „{ $order }“ gibt es nicht. Gib ihre Nummer auf der Plattform oder ihre Kennung (O-1001) an.
err-order-ambiguous = Mehrere Bestellungen haben die Nummer { $order }. Gib eine der Kennungen an: { $ids }.
err-case-unknown = Den Fall „{ $case }“ gibt es nicht. Gib seine Kennung (C-1001) oder die Nummer seiner Bestellung an.
err-case-ambiguous = Bestellung { $case } hat mehrere Fälle. Gib eine der Kennungen an: { $ids }.
err-case-closed = { $case } ist abgeschlossen. Öffne ihn zuerst wieder.
err-case-not-closed = { $case } ist nicht abgeschlossen.
err-case-open-exists = { $case } ist zur selben Bestellung offen. Mach dort weiter.
err-time-in-future = { $time } liegt in der Zukunft. Gib an, wann es geschehen ist.
err-time-in-past = { $time } ist vorbei. Gib eine künftige Zeit an.
err-time-before-order = Das liegt vor der Bestellung ({ $ordered }). Prüfe das Datum.
err-time-unreadable = „{ $time }“ ist keine Zeit. Schreibe einen Tag wie 2026-11-30 oder eine Zeit wie 2026-11-30T09:00:00+01:00.
err-date-in-future = { $value } für „{ $field }“ liegt in der Zukunft. Gib den Tag an, an dem es geschehen ist.
err-step-unknown = Den Schritt „{ $step }“ gibt es in diesem Fall nicht. Es gibt: { $known }.
err-step-locked = „{ $title }“ geht noch nicht. { $why }
err-step-done = „{ $title }“ ist schon erledigt. Nimm den Schritt wieder auf, um ihn zu ändern.
err-step-skipped = „{ $title }“ wurde ausgelassen. Nimm den Schritt wieder auf, um ihn zu tun.
err-step-not-done = „{ $title }“ ist noch nicht erledigt.
err-step-not-skippable = „{ $title }“ lässt sich nicht auslassen.
err-step-not-applicable = „{ $title }“ trifft auf diese Bestellung nicht zu.
err-step-waiting = „{ $title }“ wartet bis { $until }.
err-answer-missing = „{ $title }“ braucht eine Antwort: { $answers }.
err-fields-missing = „{ $title }“ braucht noch: { $fields }.
err-field-unknown = „{ $title }“ hat kein Feld „{ $field }“.
err-field-unreadable = „{ $value }“ lässt sich nicht als { $field } lesen. Schreibe Beträge wie 12.34 und Tage wie 2026-11-30.
err-because-missing = Schreibe ein Wort dazu, warum „{ $title }“ ausgelassen wird.
err-refund-too-large = { $amount } ist mehr, als noch zu erstatten ist ({ $most }).
err-wait-unknown = Für „{ $title }“ läuft keine Wartezeit.
err-days-out-of-range = Eine Wartezeit hat 1 bis 365 Tage, nicht { $days }.
err-hour-out-of-range = Die Stunde für Erinnerungen liegt zwischen 0 und 23, nicht { $hour }.
err-zone-unknown = „{ $zone }“ ist keine Zeitzone. Schreibe eine wie Europe/Berlin oder America/New_York.
err-text-missing = Schreibe zuerst etwas.
err-indicator-missing = Schreibe zuerst auf, was darauf hindeutet. Ein Verdacht ohne Anzeichen hilft niemandem.
err-promise-open = Du hast versprochen: „{ $promises }“ Schreibe ein Wort dazu, warum der Fall trotzdem abgeschlossen werden kann.
err-letter-incomplete = Der Brief braucht noch: { $missing }.
err-paper-incomplete = Das Papier braucht noch: { $missing }. Ergänze das, oder lass Lücken zum Ausfüllen von Hand zu.
err-reminder-unknown = Die Erinnerung „{ $reminder }“ gibt es nicht.
err-side-unknown = Das Paket oder die Zahlung „{ $side }“ gibt es nicht. Die Liste der wartenden nennt sie (L-12).
err-edit-because-missing = Schreib kurz dazu, warum du das änderst.
err-edit-empty = Schreib, was dort stehen soll.
err-edit-unknown = An Bestellung { $order } wurde davon nichts von Hand geändert.
err-reminder-is-done = { $reminder } ist schon erledigt.
err-import-unknown = Den Import „{ $import }“ gibt es nicht. Kennungen von Importen sehen aus wie I-1.
err-import-undone = { $import } wurde schon zurückgenommen.
err-store-not-empty = Der Beispielladen braucht einen leeren Datenbestand. Dieser enthält Bestellungen; nichts wurde verändert.
err-name-unknown = „{ $name }“ gibt es als { $what } nicht. Es gibt: { $known }.
err-command-unknown = Den Befehl „{ $command }“ gibt es nicht.
err-request-unreadable = Die Anfrage ist unlesbar: { $detail }
err-desktop-failed = Das konnte der Computer nicht: { $detail }
err-import-not-found = { $path } gibt es nicht. Prüfe den Pfad, oder wähle die Datei noch einmal.
err-import-is-folder = { $path } ist ein Ordner. Wähle eine Datei darin.
err-import-not-a-file = { $path } ist keine gewöhnliche Datei. Wähle einen Export.
err-import-permission-denied = { $path } darf nicht gelesen werden. Prüfe die Rechte der Datei.
err-import-unreadable = { $path } ließ sich nicht lesen: { $detail }. Kopiere sie auf diesen Computer und versuche es noch einmal.
err-import-empty = { $path } ist leer. Exportiere sie noch einmal.
err-import-too-large = { $path } hat { $size } GB; Docket liest Exporte bis { $limit } GB. Exportiere einen kürzeren Zeitraum.
err-import-not-a-table = { $path } ist kein Export, das sieht aus wie: { $looks }.
err-import-unknown-format = { $path } ist eine Tabelle, aber keine, die Docket kennt. Ihre Überschriften: { $headings }. Wähle den Bestellexport deiner Plattform.
err-import-unknown-format-near = { $path } ist eine Tabelle, aber keine, die Docket kennt. Ihre Überschriften: { $headings }. Am nächsten kommt { $nearest }.
err-import-other-format = { $path } hat nicht die Spalten von { $format }. Ihre Überschriften: { $headings }.
err-import-no-such-format = Das Format „{ $format }“ gibt es nicht. Es gibt: { $known }.
err-import-no-such-encoding = Die Kodierung „{ $encoding }“ gibt es nicht.
err-import-no-such-delimiter = „{ $delimiter }“ kann keine Zellen trennen.
err-import-no-such-field = „{ $heading }“ in { $path } lässt sich nicht als „{ $field }“ lesen. Es gibt: { $known }.
err-import-no-such-currency = Die Währung „{ $currency }“ gibt es nicht. Gib die drei Buchstaben ihres Kürzels an, etwa EUR.
err-import-nothing-to-import = { $path } ist eine Datei, die in ein Programm hineingeht, und enthält nichts zum Importieren ({ $title }): Sie entsteht, bevor es Sendungsnummern gibt. Exportiere stattdessen die Sendungsliste.
err-import-encrypted = { $path } ist mit einem Passwort geschützt. Öffne die Datei in deiner Tabellenkalkulation, entferne das Passwort und speichere sie neu.
err-import-damaged = { $path } ist beschädigt: { $detail }. Lade die Datei noch einmal herunter, oder öffne sie in deiner Tabellenkalkulation und speichere sie neu.
err-import-oversized = { $path } ist zu groß: { $excess }.
err-import-no-such-sheet = { $path } hat kein Blatt „{ $sheet }“. Es gibt: { $known }.
err-import-empty-sheet = Das Blatt „{ $sheet }“ in { $path } ist leer. Wähle ein anderes.
err-import-changed = { $path } hat sich beim Lesen verändert. Nichts wurde übernommen. Importiere die Datei noch einmal.
err-backup-itself = { $path } ist der Datenbestand selbst. Wähle eine andere Datei für die Sicherung.
err-no-sample-shop = Das ist nicht der Beispielladen.
err-sample-has-own-orders = Du hast { $file } in den Beispielladen importiert. Nimm diesen Import zuerst zurück, damit keine deiner eigenen Bestellungen verloren geht.
