# Stornowünsche und Widerrufe: ihre Schritte, Gründe, Tatsachen und die kleinen Wörter der Briefe.

word-kind-cancellation = Der Käufer möchte stornieren
word-kind-withdrawal = Der Käufer widerruft
case-title-cancellation = { $buyer }: möchte stornieren
case-title-withdrawal = { $buyer }: widerruft

### Schritte

step-review_policy-title = Lies, was deine Regeln sagen
step-review_policy-why = Vor allem anderen: Welche Klausel galt am Tag der Bestellung, und gibt das Gesetz dem Käufer mehr? Eine Antwort, die der Klausel folgt, ist fair zu diesem Käufer und zum nächsten.
step-settle-title = Festhalten, wie es geregelt wurde
step-settle-why = Was der Käufer am Ende bekam, mit Betrag und Referenz. Damit schließt der Fall.
step-settle-answer-cancelled = Vor dem Versand storniert, Geld zurück
step-settle-answer-refund_full = Ganz erstattet
step-settle-answer-refund_partial = Teilweise erstattet
step-settle-answer-returned = Zurückgeschickt und erstattet
step-settle-answer-replaced = Ersatz geschickt
step-settle-answer-store_credit = Guthaben gegeben
step-settle-answer-withdrawn = Der Käufer nimmt den Wunsch zurück
step-settle-field-amount = Betrag
step-settle-field-reference = Referenz
step-settle-field-because = Warum Ersatz

### Fristen

word-platform-law = dem Gesetz

### Was zuerst kommt

lock-policy_first = Lies zuerst, was deine Regeln sagen: dann ist die Antwort für jeden Käufer dieselbe.

step-hold_parcel-title = Vorerst nicht verschicken
step-hold_parcel-why = Leg das Paket beiseite, bis das geklärt ist. Was hier bleibt, lässt sich ohne Kosten stornieren.
step-ask_reason-title = Nach dem Grund fragen
step-ask_reason-why = Erst zuhören: Vielleicht hat sich der Käufer umentschieden, vielleicht stimmt etwas nicht, das sich beheben lässt. Eine freundliche Frage beruhigt mehr als eine Antwort.
step-decide_request-title = Entscheiden
step-decide_request-why = Nach Bedingungen, Gesetz und Marktplatz, wie es die Entscheidung daneben sagt. Was hier entschieden wird, öffnet den Weg dafür.
step-decide_request-answer-accept = Annehmen
step-decide_request-answer-offer = Etwas anderes anbieten
step-decide_request-answer-decline = Ablehnen
step-answer_at_platform-title = Dort antworten, wo bestellt wurde
step-answer_at_platform-why = Eine Nachricht ist dort keine Antwort: Nimm im Marktplatz an oder lehne dort ab, und storniere dort, wenn du annimmst. Seine Uhr läuft ab dem Wunsch.
step-answer_at_platform-field-answered_on = Beantwortet am
step-answer_at_platform-field-cancelled_on = Storniert am, falls storniert
step-confirm_cancelled-title = Beim Marktplatz stornieren und bestätigen
step-confirm_cancelled-why = Zuerst dort stornieren, damit Gebühren zurückkommen. Dann dem Käufer sagen, dass es erledigt ist.
step-intercept_parcel-title = Das Paket aufhalten lassen
step-intercept_parcel-why = Viele Zusteller halten ein Paket gegen Gebühr auf. Frag bald: Ist es erst in Zustellung, ist es zu spät.
step-intercept_parcel-answer-asked = Ich habe es beauftragt
step-intercept_parcel-answer-not_possible = Es lässt sich nicht aufhalten
step-explain_return-title = Die Rücksendung erklären
step-explain_return-why = Nach dem Versand wird aus der Stornierung eine Rückgabe. Der Brief nennt Adresse, Porto und Zustand nach deinen Bedingungen.
step-check_return-title = Ansehen, was zurückkam
step-check_return-why = Die Erstattung hängt am Zustand, in dem es zurückkam. Schreib ihn auf und mach Fotos.
step-check_return-answer-as_sent = Wie verschickt
step-check_return-answer-worse = In schlechterem Zustand
step-check_return-answer-not_back = Es kam nicht zurück
step-check_return-field-condition = In welchem Zustand
step-check_return-field-goods_back_on = Tag, an dem es zurückkam
step-make_offer-title = Einen Ausweg anbieten
step-make_offer-why = Ein Teil des Geldes, ein Guthaben, ein Umtausch: was für beide fair ist. Trag das Angebot unter Geld ein, damit die Antwort nicht vergessen wird.
step-remind_of_policy-title = An deine Bedingungen erinnern
step-remind_of_policy-why = Freundlich, mit den Worten der Klausel. Sich umzuentscheiden allein ist kein Grund, von ihr abzuweichen.
step-decline_request-title = Ablehnen, mit der Klausel
step-decline_request-why = Erst wenn die Klausel genannt ist und kein Gesetz dem Käufer mehr gibt. Bestimmt und ohne hartes Wort.
step-final_notice-title = Eine letzte Mitteilung schreiben
step-final_notice-why = Mit jemandem, der beleidigt oder droht, musst du nicht weiterschreiben. Sag es einmal, und wohin man sich wenden kann.
step-report_to_platform-title = Die Nachrichten dem Marktplatz melden
step-report_to_platform-why = Beleidigungen verstoßen gegen die Regeln jedes Marktplatzes. Eine Meldung schützt auch dein Konto.
step-report_to_platform-field-report_number = Nummer der Meldung
step-disengage-title = Nicht mehr schreiben
step-disengage-why = Heb jede Nachricht auf, beantworte keine. Nur Neues zur Bestellung selbst verdient eine Antwort.
step-bring_to_platform-title = Den Marktplatz entscheiden lassen
step-bring_to_platform-why = Wenn ihr zu zweit nicht weiterkommt. Erstelle zuerst die Beweismappe, unter „Erstellte Formulare“: Sie sammelt Bestellung, Nachrichten, Regeln und Nachweise. Bleib bei dem, was geschah.
step-bring_to_platform-field-platform_case_number = Nummer des Falls dort
step-bring_to_platform-field-answer_due = Tag, bis zu dem sie eine Antwort wollen
step-confirm_withdrawal-title = Den Widerruf bestätigen
step-confirm_withdrawal-why = Das Gesetz verlangt keinen Grund und erlaubt keine Ablehnung. Eine Bestätigung sofort hält auch die Fristen klar.
step-settle-answer-declined = Abgelehnt

lock-decision_first = Entscheide zuerst über die Anfrage.
lock-return_first = Erkläre dem Käufer zuerst die Rücksendung.
lock-notice_first = Schreib zuerst die letzte Mitteilung.
fact-facts-marked = eine Antwort auf jede Frage der Liste
fact-clause-cited = die Klausel, die die Anfrage beantwortet
fact-shipped = ein Paket, das unterwegs ist
fact-abusive = eine Notiz dazu, wie sich der Käufer verhält
fact-statutory-right-runs = ein Recht des Käufers nach dem Gesetz

step-held-statutory-right-runs = Das Gesetz gibt diesem Käufer ein Widerrufsrecht, das lief, als er sich meldete, oder niemand weiß noch, welches Gesetz gilt. Ablehnen geht nicht.
step-only-with = Nur, wo es das gibt: { $fact }.
step-only-without = Nur, wo es das nicht gibt: { $fact }.
step-only-reason = Nur bei diesem Grund: { $reasons }.
step-only-buyer = Nur für Käufer in { $countries }.

wait-platform_follow_up-label = Tage, bis du beim Marktplatz nachfragst
wait-platform_follow_up-note = Ab dem Tag, an dem du ihn um eine Entscheidung gebeten hast, außer er hat einen Tag genannt.
reminder-platform-answer = Nach der Antwort des Marktplatzes sehen

### Worum ein Käufer bittet

word-asked-reason-unknown = Nicht gesagt
word-asked-reason-order-mistake = Versehentlich oder doppelt bestellt
word-asked-reason-found-cheaper = Anderswo billiger gefunden
word-asked-reason-price-too-high = Der Preis ist zu hoch
word-asked-reason-wont-arrive-in-time = Es kommt nicht rechtzeitig
word-asked-reason-wrong-address = Die Adresse ist falsch
word-asked-reason-wrong-item = Das Falsche bestellt oder bekommen
word-asked-reason-no-longer-needed = Nicht mehr gebraucht
word-asked-reason-circumstances = Die Umstände haben sich geändert
word-asked-reason-damaged-or-defective = Beschädigt oder ohne Funktion
word-asked-reason-not-as-described = Nicht wie beschrieben
word-asked-reason-other = Etwas anderes
word-reason-class-item-problem = Mit der Ware stimmt etwas nicht
word-reason-class-change-of-mind = Umentschieden
word-reason-class-late = Zu spät
word-reason-class-other = Etwas anderes
word-request-flow-before-shipment = Das Paket ist noch bei dir: Stornieren ist einfach.
word-request-flow-after-shipment = Das Paket ist unterwegs: Aus der Stornierung wird eine Rückgabe.
word-request-fact-messages-read = Hast du alles gelesen, was geschrieben wurde?
word-request-fact-work-begun = Hast du mit der Arbeit begonnen?
word-request-fact-item-kind = Was für eine Ware ist es?
word-request-fact-parcel-place = Wo ist das Paket?
word-request-fact-item-state = In welchem Zustand ist die Ware?
word-request-fact-buyer-kind = Wer hat gekauft?
word-request-fact-told-of-right = Wurde der Käufer über das Widerrufsrecht belehrt?
word-request-fact-ordered-at = Wann wurde bestellt? Ändere es in der Bestellung.
word-request-fact-delivered-on = An welchem Tag wurde zugestellt?
word-request-fact-country = In welchem Land lebt der Käufer?
word-request-fact-reason-class = Worauf läuft der Grund hinaus?
word-request-messages-read-yes = Ja
word-request-work-begun-no = Nein
word-request-work-begun-yes = Ja
word-request-item-kind-ordinary = Gewöhnliche Ware
word-request-item-kind-custom-made = Für diesen Käufer angefertigt
word-request-item-kind-perishable = Verderblich
word-request-item-kind-hygiene = Aus Hygienegründen versiegelt
word-request-item-kind-digital = Digital
word-request-parcel-place-on-its-way = Unterwegs
word-request-parcel-place-with-buyer = Beim Käufer
word-request-parcel-place-coming-back = Auf dem Rückweg
word-request-parcel-place-not-known = Nicht herauszufinden
word-request-item-state-unopened = Ungeöffnet
word-request-item-state-opened = Geöffnet
word-request-item-state-damaged = Beschädigt
word-request-item-state-not-known = Nicht herauszufinden
word-request-buyer-kind-consumer = Eine Privatperson
word-request-buyer-kind-business = Ein Unternehmen
word-request-buyer-kind-not-known = Nicht herauszufinden
word-request-told-of-right-yes = Ja
word-request-told-of-right-no = Nein
word-request-told-of-right-not-known = Nicht herauszufinden
request-policy = Fassung { $version }, gültig seit { $since }
request-nothing = nichts
entry-request-reason = Grund neu gelesen: { $from } → { $to }
entry-request-class = Worauf der Grund hinausläuft: { $from } → { $to }
entry-request-fact = { $fact } { $answer }
entry-request-decision = Entschieden: { $way }
entry-request-clause = Klausel genannt: { $clause }
entry-request-clause-none = Keine Klausel mehr genannt
word-conduct-noted = Notiert, wie sich der Käufer verhält
word-conduct-taken-back = Notiz zum Verhalten des Käufers zurückgenommen

### Vorgänge

op-request-reread = Grund von { $subject } neu gelesen
op-request-fact = Eine Tatsache in { $subject } notiert
op-request-cite = Eine Klausel in { $subject } genannt
op-conduct-set = In { $subject } notiert, wie sich der Käufer verhält
op-order-letter = Einen Brief zur Bestellung { $subject } eingetragen

### Fehler

err-request-words-missing = Übernimm zuerst, was der Käufer zu Bestellung { $order } geschrieben hat. Eine Antwort stützt sich auf seine eigenen Worte.
err-request-fact-answer = „{ $value }“ ist darauf keine Antwort. Nimm oder schreib eine wie diese: { $known }.
err-request-fact-in-order = Das steht in der Bestellung von { $case }. Ändere es dort.
err-facts-not-marked = Bei { $case } sind vor der Entscheidung noch Fakten offen. Beantworte, was noch herauszufinden ist, oder gib an, dass es sich nicht herausfinden lässt.
err-request-clause-not-there = Die Bedingungen vom Tag der Bestellung haben diese Klausel nicht. Wähle eine, die sie haben, oder sieh in deine Bedingungen.
err-conduct-because-missing = Schreib auf, was geschehen ist, bevor du notierst, wie sich der Käufer verhält.
err-decline-first = { $case } kann nicht als abgelehnt enden, bevor du abgelehnt hast: Nenne die Klausel und schick zuerst den Brief.
err-letter-needs-case = Dieser Brief gehört zu einem Fall. Eröffne zuerst den Fall.

### Wie lange her

elapsed-today = heute
elapsed-yesterday = gestern
elapsed-days = vor { $count } Tagen
elapsed-weeks = vor { $count } Wochen
elapsed-months = { $count ->
    [one] vor einem Monat
   *[other] vor { $count } Monaten
}
elapsed-years = { $count ->
    [one] vor einem Jahr
   *[other] vor { $count } Jahren
}
