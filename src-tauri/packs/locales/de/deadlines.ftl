# Fristen: wofür sie sind, ab wann sie zählen, und was der Verkäufer dazu sagt.

### Wofür eine Frist ist

# Variablen: $who (string) Plattform, Zusteller oder Stelle mit Namen.
deadline-what-answer = { $who } antworten
deadline-what-escalate = { $who } darf um Entscheidung gebeten werden
deadline-what-auto-close = { $who } schließt die Anfrage von selbst
deadline-what-request = Der Käufer darf bei { $who } eine Anfrage öffnen
deadline-what-appeal = Einspruch gegen die Entscheidung von { $who }
deadline-what-payment-answer = Zahlungsstreit bei { $who } beantworten
deadline-what-payment-appeal = Einspruch gegen die Zahlungsentscheidung von { $who }
deadline-what-refund = Erstattung über { $who }
deadline-what-carrier-help = Bei { $who } um Hilfe bitten
deadline-what-search = Nachforschung bei { $who }
deadline-what-claim = Schadenersatz von { $who }
deadline-what-damage = Beschädigung bei { $who } melden
deadline-what-late-refund = Porto zurück von { $who }
deadline-what-carrier-appeal = Einspruch gegen die Entscheidung von { $who }
deadline-what-insurance-claim = Versicherungsfall bei { $who }
deadline-what-insurance-damage = Schadensfall bei { $who }
deadline-what-theft-report = Diebstahlanzeige bei { $who }
deadline-what-complaint = Beschwerde bei { $who }
deadline-what-cancel-answer = Bei { $who } annehmen oder ablehnen
deadline-what-law-refund = Geld zurück nach { $who }

### Wie sie zählt

# Variablen: $count (number), $basis (string) eines der Wörter unten.
deadline-term-hours = { $count ->
    [one] 1 Stunde nach { $basis }
   *[other] { $count } Stunden nach { $basis }
}
deadline-figure-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
deadline-term-calendar-days = { $count ->
    [one] 1 Tag nach { $basis }
   *[other] { $count } Tage nach { $basis }
}
deadline-figure-calendar-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
deadline-term-business-days = { $count ->
    [one] 1 Werktag nach { $basis }
   *[other] { $count } Werktage nach { $basis }
}
deadline-figure-business-days = { $count ->
    [one] 1 Werktag
   *[other] { $count } Werktage
}
deadline-term-months = { $count ->
    [one] 1 Monat nach { $basis }
   *[other] { $count } Monate nach { $basis }
}
deadline-figure-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
word-basis-mailing-date = dem Tag der Aufgabe
word-basis-expected-delivery-date = der erwarteten Zustellung
word-basis-latest-estimated-delivery-date = dem letzten Tag der Lieferschätzung
word-basis-promised-delivery-date = dem zugesagten Liefertag
word-basis-delivery-date = der Zustellung
word-basis-delivered-status = der Meldung als zugestellt
word-basis-first-scan = dem ersten Scan
word-basis-last-scan = dem letzten Scan
word-basis-label-created = dem Druck des Versandscheins
word-basis-help-request-submitted = der Anfrage beim Zusteller
word-basis-inquiry-finished = dem Ende der Nachforschung
word-basis-trace-finished = dem Ende der Suche
word-basis-decision-date = der Entscheidung des Zustellers
word-basis-case-closed = der Entscheidung der Plattform
word-basis-claim-granted = der Gutschrift an den Käufer
word-basis-refund-decision = der Entscheidung über die Erstattung
word-basis-payment-date = der Zahlung
word-basis-order-date = der Bestellung
word-basis-ship-date = dem Versand
word-basis-stage-began = dem Beginn der Anfrage auf der Plattform
word-basis-dispute-opened = dem Beginn des Zahlungsstreits
word-basis-complaint-submitted = der Beschwerde
word-basis-asked = dem Wunsch des Käufers
word-basis-cancelled = der Stornierung
word-basis-goods-back = der Rückkehr der Ware

### Was nicht bekannt ist

deadline-until-mailing-date = Unbekannt, bis der Tag der Aufgabe bekannt ist.
deadline-until-expected-delivery-date = Unbekannt, bis die erwartete Zustellung bekannt ist.
deadline-until-latest-estimated-delivery-date = Unbekannt, bis der letzte Tag der Lieferschätzung bekannt ist.
deadline-until-promised-delivery-date = Unbekannt, bis der zugesagte Liefertag bekannt ist.
deadline-until-delivery-date = Unbekannt, bis es zugestellt ist.
deadline-until-delivered-status = Unbekannt, bis die Sendung als zugestellt gemeldet ist.
deadline-until-first-scan = Unbekannt, bis der erste Scan bekannt ist.
deadline-until-last-scan = Unbekannt, bis der letzte Scan bekannt ist.
deadline-until-label-created = Unbekannt, bis der Tag des Versandscheins bekannt ist.
deadline-until-help-request-submitted = Unbekannt, bis du beim Zusteller angefragt hast.
deadline-until-inquiry-finished = Unbekannt, bis die Nachforschung beendet ist.
deadline-until-trace-finished = Unbekannt, bis die Suche beendet ist.
deadline-until-decision-date = Unbekannt, bis der Zusteller entschieden hat.
deadline-until-case-closed = Unbekannt, bis die Entscheidung der Plattform bekannt ist.
deadline-until-claim-granted = Unbekannt, bis die Gutschrift an den Käufer bekannt ist.
deadline-until-refund-decision = Unbekannt, bis die Entscheidung über die Erstattung bekannt ist.
deadline-until-payment-date = Unbekannt, bis der Tag der Zahlung bekannt ist.
deadline-until-order-date = Unbekannt, bis der Tag der Bestellung bekannt ist.
deadline-until-ship-date = Unbekannt, bis der Tag des Versands bekannt ist.
deadline-until-stage-began = Unbekannt, bis du sagst, wann die Anfrage begann.
deadline-until-dispute-opened = Unbekannt, bis du sagst, wann der Zahlungsstreit begann.
deadline-until-complaint-submitted = Unbekannt, bis eine Beschwerde eingereicht ist.
deadline-until-asked = Unbekannt, bis der Tag des Wunsches bekannt ist.
deadline-until-cancelled = Unbekannt, bis die Bestellung storniert ist.
deadline-until-goods-back = Unbekannt, bis die Ware zurück ist.
deadline-until-service = Unbekannt, bis die Versandart bekannt ist.

### Zustände und Stufen

word-deadline-state-unknown = unbekannt
word-deadline-state-not-open-yet = noch nicht offen
word-deadline-state-open = offen
word-deadline-state-near = endet bald
word-deadline-state-passed = vorbei
word-deadline-state-met = erledigt
word-platform-stage-none = Nicht bei der Plattform
word-platform-stage-help-request = Hilfe-Anfrage
word-platform-stage-inquiry = Anfrage, nicht angekommen
word-platform-stage-case = Fall, die Plattform entscheidet
word-platform-stage-claim = Antrag auf Erstattung
word-platform-stage-appeal = Einspruch
word-platform-stage-decided = Entschieden

### Wenn zwei Fristen sich stoßen

# Variablen: $platform, $carrier, $due, $opens (strings), $days (number).
deadline-clash = { $days ->
    [0] { $platform } fragt, bevor { $carrier } einen Antrag annimmt: deine Antwort ist fällig { $due }, der Antrag geht ab { $opens }. Plane zuerst die Erstattung, der Antrag holt sie zurück.
    [one] { $platform } fragt einen Tag, bevor { $carrier } einen Antrag annimmt: deine Antwort ist fällig { $due }, der Antrag geht ab { $opens }. Plane zuerst die Erstattung, der Antrag holt sie zurück.
   *[other] { $platform } fragt { $days } Tage, bevor { $carrier } einen Antrag annimmt: deine Antwort ist fällig { $due }, der Antrag geht ab { $opens }. Plane zuerst die Erstattung, der Antrag holt sie zurück.
}

### Erinnerungen, Verlauf, Vorgänge, Fehler

deadline-remind = { $what }: die Frist endet { $due }
deadline-remind-undated = { $what }: die Frist endet bald
entry-stage = Bei der Plattform jetzt: { $stage }
entry-deadline-met = Erledigt: { $what }
entry-deadline-open = Doch nicht erledigt: { $what }
entry-deadline-corrected = Frist berichtigt: { $what }
op-case-stage-set = Stufe bei der Plattform von { $subject } gesetzt
op-deadline-met = Frist von { $subject } vermerkt
op-deadline-correct = Frist von { $subject } berichtigt
err-deadline-unknown = { $case } hat keine Frist { $rule }. Sieh dir die Fristen an und nimm eine Regel, die dort steht.
err-figure-out-of-range = { $figure } ist zu viel für eine Frist. Nimm eine Zahl bis 2000.
err-note-missing = Sag mit einem Wort, warum die Regel nicht stimmt; später willst du es wissen.
