# Die eigenen Regeln des Shops.

## Was eine Klausel Käufern sagt; ohne Anrede, damit sie in Briefen mit „Sie“ und mit „du“ stehen kann
policy-says-cancel-until-processing = Bestellungen lassen sich stornieren, bis wir mit der Bearbeitung beginnen.
policy-says-cancel-until-shipping = Bestellungen lassen sich stornieren, bis wir sie verschicken.
policy-says-cancel-until-hours = { $figure ->
    [one] Bestellungen lassen sich innerhalb von { $figure } Stunde nach dem Kauf stornieren.
   *[other] Bestellungen lassen sich innerhalb von { $figure } Stunden nach dem Kauf stornieren.
}
policy-says-after-shipment-as-return = Ist das Paket unterwegs, lässt sich die Bestellung nicht mehr stornieren. Die Ware kann als Retoure zurückgeschickt werden.
policy-says-after-shipment-intercept = Ist das Paket unterwegs, bitten wir den Versanddienst, es zurückzubringen. Geht das nicht, kann die Ware als Retoure zurückgeschickt werden.
policy-says-after-shipment-refused = Ist das Paket unterwegs, lässt sich die Bestellung nicht mehr stornieren.
policy-says-return-window = { $figure ->
    [one] Ware kann innerhalb von { $figure } Tag nach der Zustellung zurückgeschickt werden.
   *[other] Ware kann innerhalb von { $figure } Tagen nach der Zustellung zurückgeschickt werden.
}
policy-says-return-window-none = Wir nehmen Ware nicht zurück.
policy-says-return-condition-any = In welchem Zustand sie zurückkommt, spielt keine Rolle.
policy-says-return-condition-unused = Die Ware kommt unbenutzt zurück.
policy-says-return-condition-original-packaging = Die Ware kommt unbenutzt und in der Originalverpackung zurück.
policy-says-return-shipping-payer-buyer = Das Porto einer Retoure zahlt, wer sie schickt.
policy-says-return-shipping-payer-seller = Wir zahlen das Porto einer Retoure.
policy-says-return-shipping-payer-seller-if-faulty = Das Porto einer Retoure zahlt, wer sie schickt. Ist ein Artikel fehlerhaft oder nicht wie beschrieben, zahlen wir es.
policy-says-refund-time = { $figure ->
    [0] Wir erstatten an dem Tag, an dem die Ware wieder bei uns ist.
    [one] Wir erstatten innerhalb von { $figure } Tag, nachdem die Ware wieder bei uns ist.
   *[other] Wir erstatten innerhalb von { $figure } Tagen, nachdem die Ware wieder bei uns ist.
}
policy-says-restocking = Wir behalten { $figure } Prozent des Preises für das Wiedereinlagern.
policy-says-restocking-none = Für das Wiedereinlagern wird nichts behalten.
policy-says-store-credit = Auf Wunsch gibt es statt Geld ein Guthaben. Es verfällt nicht.
policy-says-store-credit-months = { $figure ->
    [one] Auf Wunsch gibt es statt Geld ein Guthaben. Es gilt { $figure } Monat.
   *[other] Auf Wunsch gibt es statt Geld ein Guthaben. Es gilt { $figure } Monate.
}
policy-says-store-credit-none = Es gibt Geld zurück, kein Guthaben.
policy-says-exceptions = Diese Ware kann nicht zurückgeschickt werden: { $goods }.
policy-says-exceptions-none = Jeder Artikel unseres Shops kann zurückgeschickt werden.
policy-says-replacement-preference-refund = Wir erstatten lieber, als Ersatz zu schicken, damit neu bestellt werden kann.
policy-says-replacement-preference-replacement = Wir schicken lieber Ersatz, als zu erstatten.
policy-says-replacement-preference-buyer-chooses = Wer gekauft hat, wählt zwischen Erstattung und Ersatz.
policy-says-goodwill-limit = In einem Fall geben wir aus Kulanz höchstens { $amount }.
policy-says-response-time = { $figure ->
    [one] Wir antworten innerhalb von { $figure } Stunde.
   *[other] Wir antworten innerhalb von { $figure } Stunden.
}
policy-says-tracking-from = Ab einem Bestellwert von { $amount } schicken wir Pakete mit Sendungsverfolgung.
policy-says-insurance-from = Ab einem Bestellwert von { $amount } sind Pakete versichert.
policy-goods-custom-made = auf Wunsch gefertigte oder personalisierte Ware
policy-goods-perishable = schnell verderbliche Ware
policy-goods-hygiene = aus Gründen von Gesundheit oder Hygiene versiegelte Ware, wenn sie geöffnet wurde
policy-goods-digital = digitale Ware und versiegelte Aufnahmen, wenn sie geöffnet oder geladen wurden

## Die Seite für Käufer
policy-published-title = Stornierung, Rückgabe und Erstattung
policy-published-since = Diese Regeln gelten für Bestellungen seit dem { $day }.
policy-published-rights = Rechte, die das Gesetz im Land der Lieferung gibt, bleiben, wie sie sind.
policy-group-cancelling = Eine Bestellung stornieren
policy-group-returning = Ware zurückschicken
policy-group-refunding = Geld zurück
policy-group-working = So arbeiten wir

## Namen von Klauseln und ihren Feldern
policy-clause-cancel-until = Stornieren bis
policy-clause-after-shipment = Stornieren nach dem Versand
policy-clause-return-window = Rückgabefrist
policy-clause-return-condition = Zustand zurückgegebener Ware
policy-clause-return-shipping-payer = Wer das Rückporto zahlt
policy-clause-refund-time = Zeit bis zur Erstattung
policy-clause-restocking = Wiedereinlagern
policy-clause-store-credit = Guthaben
policy-clause-exceptions = Ware, die nicht zurückgenommen wird
policy-clause-replacement-preference = Erstattung oder Ersatz
policy-clause-goodwill-limit = Grenze der Kulanz
policy-clause-response-time = Zeit bis zur Antwort
policy-clause-tracking-from = Sendungsverfolgung ab
policy-clause-insurance-from = Versicherung ab
policy-field-cancel-until-until = Eine Bestellung kann storniert werden
policy-field-cancel-until-hours = Stunden nach der Bestellung
policy-field-after-shipment-handling = Ist das Paket unterwegs
policy-field-return-window-days = Tage ab Zustellung (0: nichts wird zurückgenommen)
policy-field-return-condition-condition = Zustand
policy-field-return-shipping-payer-payer = Das Rückporto zahlt
policy-field-refund-time-days = Tage bis zur Erstattung
policy-field-restocking-percent = Prozent des Preises, die einbehalten werden
policy-field-store-credit-offered = Guthaben wird angeboten
policy-field-store-credit-months = Gilt so viele Monate (leer: verfällt nicht)
policy-field-exceptions-kinds = Arten von Ware
policy-field-replacement-preference-prefer = Am liebsten
policy-field-goodwill-limit-limit = Höchstens in einem Fall
policy-field-response-time-hours = Stunden bis zur Antwort
policy-field-tracking-from-value = Bestellwert
policy-field-insurance-from-value = Bestellwert
policy-choice-processing = bis du mit der Bearbeitung beginnst
policy-choice-shipping = bis sie verschickt wird
policy-choice-hours-after-order = einige Stunden nach der Bestellung
policy-choice-as-return = kann es als Retoure zurückkommen
policy-choice-intercept = den Versanddienst um Rückholung bitten, sonst als Retoure
policy-choice-refused = kann nicht mehr storniert werden
policy-choice-any = beliebig
policy-choice-unused = unbenutzt
policy-choice-original-packaging = unbenutzt, in Originalverpackung
policy-choice-buyer = der Käufer
policy-choice-seller = du
policy-choice-seller-if-faulty = der Käufer; du bei fehlerhafter Ware
policy-choice-refund = erstatten
policy-choice-replacement = ersetzen
policy-choice-buyer-chooses = den Käufer wählen lassen
policy-choice-custom-made = Auf Bestellung gefertigt oder personalisiert
policy-choice-perishable = Verderblich
policy-choice-hygiene = Aus Hygienegründen versiegelt
policy-choice-digital = Digital, oder versiegelte Aufnahmen
policy-choice-yes = Ja
policy-choice-no = Nein
policy-scope-all = Alle Shops
policy-scope-platform = Alle Shops bei { $platform }
policy-scope-shop = { $shop }
policy-scope-shop-on = { $shop } bei { $platform }

## Was anzusehen ist
policy-missing = Dazu gibt es keine Klausel: { $clause }.
policy-contradiction-return-without-window = Ein Paket, das unterwegs ist, darf als Retoure zurückkommen, aber nichts wird zurückgenommen. Gib eine Rückgabefrist an, oder lehne Stornierungen nach dem Versand ab.
policy-contradiction-return-terms-without-window = Nichts wird zurückgenommen, diese Klausel greift also nie. Nimm sie heraus, oder gib eine Rückgabefrist an.
policy-contradiction-insured-untracked = Manche Pakete sind versichert, aber ohne Sendungsverfolgung. Versicherer verlangen sie: Lass sie beim selben Wert oder darunter beginnen.
policy-contradiction-mixed-currencies = Beträge dieser Regeln stehen in mehreren Währungen und lassen sich nicht vergleichen. Nimm eine.
policy-contradiction-other-figure = Deine eigenen Worte nennen andere Zahlen als die Klausel. Käufer werden sich an deine Worte halten.
policy-overruled-window = Käufer dürfen innerhalb von { $days } Tagen nach der Zustellung widerrufen, was auch immer in den Regeln steht. ({ $statute }; { $countries })
policy-overruled-after-shipment = Käufer dürfen unterwegs und bis { $days } Tage nach der Zustellung widerrufen; eine Ablehnung gilt ihnen gegenüber nicht. ({ $statute }; { $countries })
policy-overruled-refund-time = Nach einem Widerruf geht das Geld innerhalb von { $days } Tagen zurück. ({ $statute }; { $countries })
policy-overruled-restocking = Nach einem Widerruf geht der ganze Preis mit dem üblichen Porto zurück; für das Wiedereinlagern bleibt nichts. ({ $statute }; { $countries })
policy-overruled-exceptions = Manche dieser Waren dürfen trotzdem widerrufen werden. ({ $statute }; { $countries })
policy-overruled-payer-untold = Wurde Käufern nicht gesagt, dass sie das Rückporto zahlen, zahlst du es. Nimm die Klausel auf. ({ $statute }; { $countries })
policy-no-statute = Für Käufer in { $countries } kennt Docket kein Gesetz. Das heißt nicht, dass es keines gibt.
policy-overlap = Version { $covered } gilt nie: Version { $by } beginnt am selben Tag, dem { $day }.
policy-backdated = Diese Version wurde am { $written } geschrieben und gilt seit dem { $day }. Bestellungen dazwischen wurden aufgegeben, bevor es ihre Worte gab.
statute-eu_crd = Verbraucherrechte in der EU
statute-de_bgb = Bürgerliches Gesetzbuch
statute-uk_ccr = Britische Verordnung über Verbraucherverträge
statute-us_mail_order = US-Regel für den Versandhandel

## Fehler eines Feldes
policy-fault-syntax = Das ist kein lesbares TOML ({ $detail }).
policy-fault-unknown = Dieses Feld gibt es nicht. Es gibt: { $known }.
policy-fault-missing = Dieses Feld fehlt.
policy-fault-not-applicable = Dieses Feld gilt nur, wo { $needs } auf { $wanted } steht.
policy-fault-type = { $wanted ->
    [text] Hier gehört Text in Anführungszeichen hin, der nicht leer ist.
    [number] Hier gehört eine ganze Zahl ohne Anführungszeichen hin.
    [flag] Hier gehört true oder false hin.
    [list] Hier gehört eine Liste in Klammern hin.
    [table] Hier gehört eine Tabelle mit eigener Überschrift hin.
   *[date] Hier gehört ein Tag wie 2026-01-31 hin.
}
policy-fault-none-of = „{ $value }“ ist keines von { $known }.
policy-fault-range = „{ $value }“ ist keine ganze Zahl von { $min } bis { $max }.
policy-fault-amount = „{ $value }“ ist kein Betrag wie 25.00 USD, oder weniger als nichts.
policy-fault-day = „{ $value }“ ist kein Tag wie 2026-01-31.
policy-fault-country = „{ $value }“ ist kein Länderkürzel wie US oder DE.
policy-fault-shop = Einen Shop „{ $value }“ gibt es nicht, oder mehrere. Nenne seine Nummer, etwa S-1.
policy-fault-platform = Eine Plattform „{ $value }“ gibt es nicht.
policy-fault-two-scopes = Regeln gelten für einen Shop oder für eine Plattform. Nimm eines von beiden heraus.
policy-fault-too-long = Der Text ist länger als { $max } Zeichen.
err-policy-file = { $file }, Zeile { $line }, { $field }: { $why } Nichts wurde geändert.
err-policy-file-whole = { $file }, Zeile { $line }: { $why } Nichts wurde geändert.
err-policy-field = { $clause }: { $why }
err-policy-empty = Regeln ohne Klausel sagen nichts. Fülle mindestens eine aus.
err-policy-country = „{ $value }“ ist kein Länderkürzel wie US oder DE.
err-policy-none = Dafür gibt es noch keine Regeln. Schreibe zuerst welche.
err-policy-before-first = Die ersten Regeln gelten seit dem { $first }. Am { $day } gab es keine.
err-policy-unknown = Eine Version { $version } der Regeln gibt es nicht.
err-policy-place-missing = Sag, wo Käufer sie lesen können.
err-policy-shop-unknown = Einen Shop „{ $shop }“ gibt es nicht, oder mehrere. Nenne seine Nummer, etwa S-1.

## Was getan wurde
op-policy-set = Version { $subject } der Regeln geschrieben
op-policy-publish = Notiert, wo Version { $subject } der Regeln steht
op-policy-reviewed = Notiert, dass die Regeln durchgesehen wurden
