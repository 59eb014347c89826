# Schritte, Wartezeiten und Erinnerungen der Abläufe für jede Art von Fall.

### Schritte

step-check_tracking-title = Die Sendungsverfolgung ansehen
step-check_tracking-why = Wo das Paket zuletzt gesehen wurde, entscheidet, was als Nächstes kommt. Notiere die letzte Zeile, dann brauchst du sie nicht noch einmal zu suchen.
step-check_tracking-field-last_line = Letzte Zeile der Sendungsverfolgung
step-answer_ebay_request-title = In der Anfrage bei eBay antworten
step-answer_ebay_request-why = Hat die andere Seite eine Anfrage eröffnet, zählt bei eBay nur eine Antwort dort: Sendungsnummer, Stand, Ersatz oder Erstattung.
step-answer_etsy_help_request-title = Die Hilfsanfrage bei Etsy beantworten
step-answer_etsy_help_request-why = Nach einer Hilfsanfrage kann bald ein Fall eröffnet werden. Antworte in der Hilfsanfrage selbst, nicht in einer gewöhnlichen Nachricht.
step-answer_amazon_claim-title = Den A-bis-z-Antrag bei Amazon beantworten
step-answer_amazon_claim-why = Amazon gibt einem Antrag statt, den niemand beantwortet. Schreibe die Tatsachen in das Formular dort; Dateien gehen als Nachricht an die andere Seite.
step-wait_for_early_scan-title = Dem Zustellscan zwei Tage geben
step-wait_for_early_scan-why = Manche Pakete werden als zugestellt gescannt, während sie noch im Fahrzeug sind, und kommen am nächsten Tag.
step-wait_for_misdelivered-title = Einem falsch zugestellten Paket Zeit geben
step-wait_for_misdelivered-why = Was an der falschen Tür lag, wird oft innerhalb von zwei bis drei Tagen vorbeigebracht oder zurückgegeben.
step-tell_in_transit-title = Um Geduld bitten, solange es unterwegs ist
step-tell_in_transit-why = Ein Paket, das unterwegs ist, ist noch nicht verloren. Ein Tag, an dem du wieder schreibst, macht das Warten leichter.
step-tell_left_origin-title = Sagen, dass es das Land verlassen hat
step-tell_left_origin-why = Zwischen zwei Ländern fehlt oft viele Tage jeder Scan. Der Brief sagt das und nennt einen Tag.
step-tell_sorting_centre-title = Sagen, dass es im Sortierzentrum ist
step-tell_sorting_centre-why = Es ist nah. Der Brief zeigt die Zeilen der Sendungsverfolgung und verspricht Ersatz oder Geld, wenn es nicht kommt.
step-wait_in_transit-title = Auf das Paket warten
step-wait_in_transit-why = Bis zu diesem Tag ist es für eine Erstattung zu früh: Die meisten verspäteten Pakete kommen noch.
step-wait_left_origin-title = Warten, solange es zwischen den Ländern ist
step-wait_left_origin-why = Bis zu diesem Tag ist es für eine Erstattung zu früh: Zwischen zwei Ländern sind Tage ohne Scan normal.
step-wait_sorting_centre-title = Auf das letzte Stück warten
step-wait_sorting_centre-why = Bis zu diesem Tag ist es für eine Erstattung zu früh: Vom Sortierzentrum sind es meist wenige Tage.
step-tell_delivered_abroad-title = Zum Versanddienst vor Ort schicken
step-tell_delivered_abroad-why = Im Ausland kannst du die Stelle vor Ort nicht fragen. Mit der Sendungsnummer geht das von dort aus.
step-find_customs_reason-title = Herausfinden, warum der Zoll es festhält
step-find_customs_reason-why = Offene Abgaben, fehlende Unterlagen, nicht erlaubte Ware oder eine Prüfung: Jedes verlangt etwas anderes.
step-find_customs_reason-answer-duties_unpaid = Abgaben sind offen
step-find_customs_reason-answer-documents = Unterlagen fehlen
step-find_customs_reason-answer-prohibited = Die Ware darf nicht eingeführt werden
step-find_customs_reason-answer-inspection = Es wird geprüft
step-find_customs_reason-field-customs_reason = Der Grund, wie er im Brief stehen soll
step-tell_buyer_customs-title = Um die Zollabfertigung bitten
step-tell_buyer_customs-why = Der Zoll spricht mit der empfangenden Person. Der Brief nennt den Grund, was über Steuern und Gebühren bekannt ist und wer sie zahlt.
step-note_no_scan-title = Klären, ob es je übergeben wurde
step-note_no_scan-why = Die Sendungsnummer gibt es, aber niemand hat das Paket gescannt. Suche den Beleg oder die Abholung, und sieh nach, ob es noch auf deinem Tisch liegt.
step-note_no_scan-answer-handed_over = Es wurde übergeben
step-note_no_scan-answer-not_sent = Es ist nie losgegangen
step-weigh_exposure-title = Ohne Sendungsnummer: wissen, was auf dem Spiel steht
step-weigh_exposure-why = Nichts zeigt, dass das Paket ankam; ein Marktplatz oder eine Bank wird daher sehr wahrscheinlich für die andere Seite entscheiden. Der Betrag, um den es geht, steht an diesem Fall. Wäge eine frühe Erstattung gegen das Warten ab.
step-weigh_exposure-stake = Auf dem Spiel steht: { $amount }.
step-open_carrier_case-title = Beim Versanddienst eine Suche eröffnen lassen
step-open_carrier_case-why = Eine Suche mit Nummer bringt den Versanddienst dazu, wirklich zu suchen, und gibt dir etwas zum Nachfragen. Meist kommt nach ein bis zwei Tagen eine Antwort.
step-open_carrier_case-field-carrier_case_number = Nummer der Suche
step-open_carrier_case-field-carrier_case_office = Stelle oder Ansprechperson
step-open_carrier_case-field-carrier_case_opened_on = Eröffnet am
step-tell_buyer_carrier_case-title = Sagen, dass der Versanddienst sucht
step-tell_buyer_carrier_case-why = Gib weiter, was der Versanddienst dir sagt. Der Brief verspricht eine Nachricht.
step-note_carrier_reply-title = Notieren, was der Versanddienst geantwortet hat
step-note_carrier_reply-why = Gefunden und erneut unterwegs, noch auf der Suche oder verloren: Jedes führt auf einen anderen Weg.
step-note_carrier_reply-answer-rerouting = Es wurde gefunden und weitergeleitet
step-note_carrier_reply-answer-searching = Es wird noch gesucht
step-note_carrier_reply-answer-lost = Es wird nicht gefunden
step-note_carrier_reply-field-carrier_reply = Die Antwort
step-tell_buyer_rerouting-title = Sagen, dass es wieder unterwegs ist
step-tell_buyer_rerouting-why = Der zweite Weg dauert noch einige Tage. Ein Wort jetzt erspart später eine Nachfrage.
step-wait_for_rerouting-title = Auf die zweite Zustellung warten
step-wait_for_rerouting-why = Lass dem Paket seine Tage. Dauert es länger, frage noch einmal nach.
step-escalate_to_platform-title = Den Marktplatz um eine Entscheidung bitten
step-escalate_to_platform-why = Mit Zustellnachweis geht das meist gut aus; ohne Sendungsnummer musst du vielleicht zahlen. Dort zählt nur, was in der Anfrage steht: Die Beweismappe, unter „Erstellte Formulare“, sammelt es.
step-escalate_to_platform-stake = Auf dem Spiel steht: { $amount }.
step-stake-unknown = Was auf dem Spiel steht, ist nicht bekannt: Keine Datei sagt, was gezahlt wurde.
step-write_to_silent_buyer-title = Noch einmal schreiben, bevor du es beiseitelegst
step-write_to_silent_buyer-why = Wer sein Paket hat, schreibt oft nicht mehr. Der Brief ist freundlich und lässt die Tür offen.
step-ask_once_more-title = Noch einmal fragen, ob es aufgetaucht ist
step-ask_once_more-why = Pakete tauchen auf, sobald eine Suche oder Meldung angekündigt ist. Eine Frage, bevor das Geld hinausgeht, kostet nichts.
step-ask_once_more-answer-found = Es ist aufgetaucht
step-ask_once_more-answer-not_found = Noch immer nichts
step-thank_buyer-title = Danke sagen
step-thank_buyer-why = Ein freundliches Wort, nachdem es aufgetaucht ist, bleibt in Erinnerung. Es beugt auch einer schlechten Bewertung aus Ärger vor.
step-note_lesson-title = Aufschreiben, was du gelernt hast
step-note_lesson-why = Eine Zeile fürs nächste Mal: Versanddienst, Adresse, Verpackung, Worte. Nur du siehst sie.
step-note_lesson-field-lesson = Was du gelernt hast
step-note_lesson-field-feedback = Bewertung, die hinterlassen wurde
step-ask_if_arrived-title = Fragen, ob es angekommen ist
step-ask_if_arrived-why = Scans werden manchmal ausgelassen. Was die andere Seite sagt, zählt mehr als die Sendungsverfolgung.
step-ask_if_arrived-answer-arrived = Es ist angekommen
step-ask_if_arrived-answer-not_arrived = Noch nicht
step-open_trace-title = Von hier aus nachforschen lassen
step-open_trace-why = Über eine Grenze hinweg kann nur der Absender die Post fragen, die das Paket angenommen hat.
step-open_trace-field-trace_number = Nummer der Nachforschung
step-tell_buyer_trace-title = Sagen, dass nachgeforscht wird
step-tell_buyer_trace-why = Der Brief nennt die Nachforschung und verspricht, auf dem Laufenden zu halten.
step-tell_buyer_delivered-title = Um Prüfung der Lieferung bitten
step-tell_buyer_delivered-why = Laut Sendungsverfolgung ist es zugestellt. Ein schnelles Wort klärt, ob alles gut ist, bevor eine Frage kommt.
step-end_tracking_problem-title = Festhalten, wie es ausging
step-end_tracking_problem-why = Es kam, oder du erstattest oder ersetzt es. Heißt es nun, dass es nie ankam, eröffne daneben einen Fall dafür.
step-end_tracking_problem-answer-arrived = Es ist angekommen
step-end_tracking_problem-answer-refund_full = Voll erstattet
step-end_tracking_problem-answer-replaced = Ersatz verschickt
step-end_tracking_problem-field-amount = Erstatteter Betrag
step-end_tracking_problem-field-reference = Referenz der Erstattung
step-end_tracking_problem-field-because = Warum Ersatz
step-note_duties-title = Steuern und Gebühren notieren, und wer sie zahlt
step-note_duties-why = Das wird zuerst gefragt. Lass den Betrag leer, wenn er nicht bekannt ist: Eine Schätzung bindet dich.
step-note_duties-field-duties_amount = Betrag, wenn bekannt
step-note_duties-field-duties_paid_by = Wer zahlt
step-send_documents-title = Dem Zoll die Unterlagen schicken
step-send_documents-why = Meist eine Rechnung und eine klare Beschreibung der Ware. Schicke sie mit der Sendungsnummer an die Stelle, die das Paket hat.
step-ask_return_of_goods-title = Um Rücksendung der Ware bitten
step-ask_return_of_goods-why = Was nicht eingeführt werden darf, geht zurück oder wird vernichtet. Bitte den Versanddienst rechtzeitig, und sage, dass die Bestellung endet.
step-wait_for_customs-title = Auf den Zoll warten
step-wait_for_customs-why = Die Abfertigung braucht ihre Zeit. Ein kurzes Wort ab und zu hält die Verbindung.
step-decide_customs-title = Entscheiden, wie es endet
step-decide_customs-why = Es wurde freigegeben und kam an, oder es geht zurück. Erstatte, sobald klar ist, dass es nicht ankommt.
step-decide_customs-answer-delivered = Es wurde freigegeben und kam an
step-decide_customs-answer-refund_full = Voll erstattet
step-decide_customs-answer-replaced = Ersatz verschickt
step-decide_customs-answer-returned = Es kam zurück
step-decide_customs-field-amount = Erstatteter Betrag
step-decide_customs-field-reference = Referenz der Erstattung
step-decide_customs-field-because = Warum Ersatz
step-ask_for_photos-title = Um Fotos bitten
step-ask_for_photos-why = Fotos vom Artikel und von der Verpackung klären die meisten Fragen, und ein Schadensantrag braucht beides.
step-ask_for_photos-answer-damaged = Es kam beschädigt an
step-ask_for_photos-answer-wrong_item = Es ist ein anderer Artikel
step-ask_for_photos-answer-not_as_described = Es weicht vom Angebot ab
step-ask_for_photos-answer-as_described = Es ist wie beschrieben
step-compare_with_listing-title = Mit dem Angebot vergleichen
step-compare_with_listing-why = Lies dein Angebot so, wie es gelesen wurde. Was dort nicht steht, ist nicht zugesagt.
step-compare_with_listing-field-comparison = Was abweicht
step-claim_damage-title = Den Schaden beim Versanddienst melden
step-claim_damage-why = Ein Schaden muss bald gemeldet werden, mit Fotos, und die Verpackung bleibt aufgehoben.
step-claim_damage-field-claim_number = Nummer des Antrags
step-offer_partial-title = Einen Teil des Preises anbieten
step-offer_partial-why = Viele behalten den Artikel lieber und bekommen etwas zurück. Das kostet weniger als eine Rücksendung.
step-offer_partial-answer-accepted = Angenommen
step-offer_partial-answer-declined = Abgelehnt
step-offer_partial-field-offered = Angebotener Betrag
step-take_back-title = Den Artikel zurücknehmen
step-take_back-why = Sage, wohin er geht, wer zahlt, und dass die Erstattung folgt, sobald er bei dir ist.
step-take_back-field-return_tracking = Sendungsnummer der Rücksendung
step-decide_not_as_described-title = Entscheiden, wie es endet
step-decide_not_as_described-why = Erstatten, teilweise erstatten, ersetzen, oder die Beanstandung wird zurückgenommen. Schreibe in der Anfrage, wenn es eine gibt.
step-decide_not_as_described-answer-refund_full = Voll erstattet
step-decide_not_as_described-answer-refund_partial = Teilweise erstattet
step-decide_not_as_described-answer-replaced = Ersatz verschickt
step-decide_not_as_described-answer-withdrawn = Die Beanstandung wurde zurückgenommen
step-decide_not_as_described-field-amount = Erstatteter Betrag
step-decide_not_as_described-field-reference = Referenz der Erstattung
step-decide_not_as_described-field-because = Warum Ersatz
step-decide_remedy-field-because = Warum Ersatz
step-suggests-refund = Deine Richtlinie sagt: lieber erstatten.
step-suggests-replacement = Deine Richtlinie sagt: lieber Ersatz schicken.
step-suggests-buyer-chooses = Deine Richtlinie überlässt es der anderen Seite: Frage zuerst.
step-suggests-default = Deine Richtlinie sagt dazu nichts, daher der Vorschlag zu erstatten: Ein zweites Paket kann den Weg des ersten gehen.
step-note_dispute-title = Den Zahlungsstreit und seinen letzten Tag notieren
step-note_dispute-why = Der Tag steht in der Nachricht des Zahlungsdienstes und lässt sich nicht verlängern. Ohne Antwort ist das Geld weg.
step-note_dispute-field-dispute_reason = Grund, den die Bank nennt
step-note_dispute-field-answer_by = Antworten bis
step-note_dispute-field-dispute_number = Nummer des Zahlungsstreits
step-keep_from_refunding-title = Nicht neben dem Zahlungsstreit erstatten
step-keep_from_refunding-why = Solange der Zahlungsstreit läuft, hält der Zahlungsdienst das Geld. Eine Erstattung daneben zahlt zweimal.
step-gather_evidence-title = Die Nachweise sammeln
step-gather_evidence-why = Bestellung, Sendungsverfolgung mit Zustellscan, Adresse, Nachrichten, Angebot. Was dort steht, beweist sich selbst; eine Meinung nicht.
step-gather_evidence-field-evidence = Was du hast
step-accept_or_contest-title = Annehmen oder widersprechen
step-accept_or_contest-why = Widersprich, wenn die Nachweise den genannten Grund entkräften. Nimm an, wenn nicht: Ein verlorener Streit kostet meist eine Gebühr.
step-accept_or_contest-answer-accept = Annehmen
step-accept_or_contest-answer-contest = Widersprechen
step-weigh_winning-title = Abwägen, was ein Sieg kostet
step-weigh_winning-why = Wer verliert, hinterlässt vielleicht eine schlechte Bewertung oder kommt nicht wieder. Manchmal ist das teurer als das Paket.
step-answer_dispute-title = Beim Zahlungsdienst antworten
step-answer_dispute-why = Schicke alles auf einmal: Bei vielen Zahlungsdiensten ist die erste Antwort die einzige.
step-answer_dispute-field-answered_on = Geantwortet am
step-write_beside_dispute-title = Ein ruhiges Wort schreiben
step-write_beside_dispute-why = Manche wissen nicht, dass ein Paket gefunden wurde oder dass sie einen Zahlungsstreit eröffnet haben. Ein ruhiger Brief lässt sie ihn zurücknehmen.
step-wait_for_decision-title = Auf die Entscheidung warten
step-wait_for_decision-why = Die Bank entscheidet, nicht der Marktplatz. Das dauert Wochen, und es gibt nichts hinzuzufügen.
step-note_decision-title = Die Entscheidung notieren
step-note_decision-why = Wie es ausging und mit welcher Begründung: Das lehrt, was du nächstes Mal aufheben solltest.
step-note_decision-answer-for_seller = Für dich entschieden
step-note_decision-answer-for_buyer = Für die andere Seite entschieden
step-note_decision-answer-withdrawn = Er wurde zurückgenommen
step-note_decision-field-decision_reason = Begründung
step-not-closed = Sobald der Fall geschlossen ist.
step-too-early = { $rule }: gezählt ab { $after }, bis { $until }.
step-wait-runs = Die Wartezeit läuft, die hiermit begann: { $step }
step-only-carrier = Nur für Pakete, die die Post in diesem Land befördert: { $country }.
step-only-situation = Nur für ein Paket in dieser Lage: { $situations }.
step-only-platform = Nur für Bestellungen von: { $platforms }.
step-only-abroad = Nur für Pakete ins Ausland.
step-only-at-home = Nur für Pakete im Inland.
step-only-answer = Hängt davon ab, was du hier notiert hast: { $step }
step-other-cause = Nicht für diesen Fall.
step-case-over = Der Fall war vorher zu Ende.
step-not-before = { $lock } Nicht vor dem { $until }.
step-nothing-to-await = Es gibt nichts abzuwarten.

### Was zuerst kommen muss

lock-search_before_report = Lass zuerst in Haushalt und Nachbarschaft nachfragen und auch bei der Post: Die Ermittlungsstelle wird es wissen wollen.
lock-search_before_claim = Lass zuerst in Haushalt, Nachbarschaft und bei der Post nachfragen: Für den Antrag muss das Paket verloren sein, nicht nur verspätet.
lock-customs_reason_first = Finde zuerst heraus, warum der Zoll es festhält: Der Brief nennt den Grund.
lock-tracking_before_search = Beruhige zuerst, sieh die Sendungsverfolgung an und lass einem falsch zugestellten Paket seine Tage.
lock-carrier_case_first = Lass zuerst die Suche eröffnen: Der Brief nennt ihre Nummer.
lock-carrier_reply_first = Notiere zuerst, was der Versanddienst geantwortet hat.
lock-rerouting_first = Die Wartezeit beginnt, wenn du sagst, dass das Paket wieder unterwegs ist.
lock-look_before_escalating = Lass zuerst in Haushalt und Nachbarschaft nachfragen, gib einem falsch zugestellten Paket seine Tage und wäge ab, was ein Sieg kostet.
lock-wait_before_asking_again = Lass zuerst bei der Post nachfragen und die Wartezeit enden.
lock-ask_arrival_first = Frage zuerst, ob es angekommen ist: Scans werden manchmal ausgelassen.
lock-arrival_before_search = Frage zuerst, ob es angekommen ist, und sieh die Sendungsverfolgung an.
lock-trace_before_telling = Eröffne zuerst die Nachforschung.
lock-trace_after_tracking = Beruhige zuerst und sieh dir die Sendungsverfolgung an.
lock-transit_letter_first = Die Wartezeit beginnt, sobald du geschrieben hast.
lock-customs_letter_first = Die Wartezeit beginnt, sobald du geschrieben hast.
lock-customs_before_end = Finde zuerst den Grund heraus und lass die Wartezeit enden; oder lass Schritte mit einem Wort der Begründung aus.
lock-photos_first = Bitte zuerst um Fotos: Sie zeigen, was geschehen ist.
lock-note_dispute_first = Notiere zuerst den Zahlungsstreit: Grund und letzter Tag entscheiden, was gebraucht wird.
lock-decide_first = Entscheide zuerst, ob du annimmst oder widersprichst.
lock-evidence_before_answer = Sammle zuerst die Nachweise und entscheide, ob du annimmst oder widersprichst.
lock-answer_before_wait = Die Wartezeit beginnt, sobald du geantwortet hast.

### Wartezeiten

wait-early_scan_hours-label = Stunden Frist nach einem Zustellscan
wait-misdelivery_days-label = Tage, bis ein falsch zugestelltes Paket zurückkommt
wait-carrier_follow_up-label = Tage, bis du beim Versanddienst nachfragst
wait-carrier_follow_up-note = Meist kommt nach ein bis zwei Tagen ein Rückruf.
wait-rerouting_days-label = Tage für die zweite Zustellung
wait-rerouting_days-note = Ein gefundenes Paket braucht noch einige Tage.
wait-holding_every-label = Tage zwischen zwei Zwischenständen
wait-holding_every-note = Oft genug, dass sich niemand vergessen fühlt, selten genug, um nicht zu stören.
wait-buyer_silence-label = Tage ohne ein Wort, bis jemand als verstummt gilt
wait-buyer_silence-note = Gezählt ab deinem letzten Brief, der etwas fragte.
wait-news_days-label = Tage, in denen du eine Nachricht versprichst
wait-news_days-note = Für Briefe, die versprechen, auf dem Laufenden zu halten.
wait-in_transit_wait-label = Tage, die auf ein Paket unterwegs gewartet wird
wait-in_transit_wait-note = Wähle, was zur Entfernung passt.
wait-left_origin_wait-label = Tage, die gewartet wird, nachdem es das Land verlassen hat
wait-left_origin_wait-note = Sieben bis fünfzehn Werktage sind im gewöhnlichen Auslandsversand üblich.
wait-sorting_wait-label = Tage, die gewartet wird, wenn es im Sortierzentrum ist
wait-sorting_wait-note = Ein paar Tage, dann darf gewählt werden.
wait-trace_follow_up-label = Tage, bis du nach einer Nachforschung fragst
wait-trace_follow_up-note = Zwei Postdienste müssen einander antworten.
wait-customs_wait-label = Tage, die auf den Zoll gewartet wird
wait-customs_wait-note = Der Zoll nennt keine Zeit; dies ist der Tag, an dem du nachfragst.
wait-dispute_days-label = Tage, die eine Bank bis zur Entscheidung braucht
wait-dispute_days-note = Eine dritte Stelle nennt bis zu 75 Tage, insgesamt bis zu 120.

### Days

days-calendar = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
days-business = { $days ->
    [one] 1 Arbeitstag
   *[other] { $days } Arbeitstage
}
entry-wait-business = { $days ->
    [one] Ein Arbeitstag Wartezeit
   *[other] { $days } Arbeitstage Wartezeit
}
arrival-expected = Erwartet vom { $from } bis { $by }: { $first } bis { $days } nach dem Versand{ $calendar }.
arrival-late = Verspätet: Erwartet war es vom { $from } bis { $by }, { $first } bis { $days } nach dem Versand{ $calendar }.
arrival-own = Der letzte Tag ist deine eigene Zahl.

### Erinnerungen

reminder-carrier-follow-up = Beim Versanddienst nach der Suche fragen
reminder-rerouting-over = Die zweite Zustellung müsste da sein: nachfragen
reminder-transit-over = Die Tage des Wartens sind um: Sendungsverfolgung ansehen und schreiben
reminder-early-scan-over = Die Tage nach einem frühen Zustellscan sind um: Frage, ob es gekommen ist
reminder-misdelivered-over = Ein falsch zugestelltes Paket hatte seine Tage: Mach weiter
reminder-delivered = Als zugestellt gescannt: Bitte um einen Blick
reminder-sorting-over = Du hast Ersatz oder Erstattung versprochen: fragen, was lieber ist
reminder-customs-over = Beim Zoll nachfragen
reminder-dispute-over = Die Bank müsste entschieden haben: nachsehen
reminder-holding = Einen kurzen Zwischenstand schreiben
reminder-silence = Es kam keine Antwort: noch einmal schreiben oder schließen

### Angaben

fact-missing = Für diesen Schritt fehlt: { $fact }.
fact-tracking-number = die Sendungsnummer
fact-delivered-scan = ein Zustellscan
fact-carrier-case-number = die Nummer der Suche beim Versanddienst
fact-buyer-silence = eine Weile ohne Antwort
fact-found = ein Paket, das aufgetaucht ist
fact-buyer-email = die E-Mail-Adresse
fact-customs-reason = der Grund, den der Zoll nennt
fact-platform-request = eine Anfrage, die beim Marktplatz eröffnet wurde
fact-can-be-traced = ein Paket, das sein Land verlassen hat oder im Ausland stillsteht
fact-trace-opened = eine eröffnete Nachforschung
fact-delivered-since = ein Zustellscan, seit der Fall eröffnet ist

### Zeitpunkte

moment-delivered = dem Zustellscan
moment-shipped = dem Versandtag
moment-last-scan = dem letzten Scan
moment-opened = der Eröffnung des Falls

### Lagen

situation-name-delivered = zugestellt
situation-name-in-transit = unterwegs
situation-name-left-origin = aus dem Versandland ausgereist
situation-name-at-sorting-centre = im Sortierzentrum
situation-name-customs = beim Zoll
situation-name-returning = auf dem Rückweg
situation-name-no-scan = nie gescannt
situation-name-no-tracking = ohne Sendungsnummer
situation-name-unknown = an unbekanntem Ort

### Quellen

source-ebay-inr = eBay, Hilfe für Verkäufer: Artikel nicht erhalten
source-etsy-help-request = Etsy, Hilfe für Verkäufer: Hilfsanfragen und Fälle
source-amazon-claim = Amazon, Hilfe für Verkäufer: A-bis-z-Anträge
source-ebay-dispute = eBay, Hilfe für Verkäufer: Zahlungsstreitigkeiten
source-chargeflow = Ein Zahlungsdienst über die Dauer bei Banken
source-rule-ebay-proof = eBay: was als Zustellnachweis zählt
source-rule-ebay-inr-open = eBay: Angefragt werden kann, sobald der späteste Liefertag vorbei ist
source-rule-ebay-answers = eBay: Sendungsnummer, Stand, Ersatz oder Erstattung beantworten eine Anfrage
source-rule-ebay-escalation = eBay: wann beide Seiten um eine Entscheidung bitten können
source-rule-etsy-contact = Etsy: erst eine Hilfsanfrage, dann ein Fall
source-rule-etsy-inr-open = Ein Ratgeber zu Etsy: Ein Fall ist möglich, sobald der späteste Liefertag vorbei ist
source-rule-etsy-criteria = Etsy: Bedingungen des Käuferschutzprogramms
source-rule-etsy-refund-limit = Ein Ratgeber zu Etsy: bis wann dort erstattet werden kann
source-rule-amazon-contact = Amazon: Vor einem Antrag steht eine Nachricht an dich
source-rule-amazon-answer = Amazon: Einem Antrag, den niemand beantwortet, wird stattgegeben
source-rule-amazon-inr-open = Amazon: wie lange nach dem spätesten Liefertag ein Antrag möglich wird
source-rule-amazon-proof = Ein Dienst für Rückforderungen: was Amazon als Nachweis nimmt

### Abläufe in den Einstellungen

word-kind-item-not-received = Ein Paket ist nicht angekommen
word-kind-tracking-problem = Die Sendungsverfolgung sieht falsch aus
word-kind-customs-hold = Der Zoll hält das Paket fest
word-kind-not-as-described = Es kam beschädigt oder nicht wie beschrieben
word-kind-payment-dispute = Die Bank wurde eingeschaltet
case-title-tracking-problem = { $buyer }: Sendungsverfolgung
case-title-customs-hold = { $buyer }: beim Zoll
case-title-not-as-described = { $buyer }: nicht wie beschrieben
case-title-payment-dispute = { $buyer }: Zahlungsstreit
entry-playbook = Auf eine andere Version des Ablaufs umgestellt
op-playbook-save = Ablauf { $subject } geändert
op-import-follow = Die Fälle der Bestellungen in { $subject } angesehen
op-playbook-reset = Wieder den eingebauten Ablauf { $subject } genommen
op-case-playbook-renew = { $subject } auf eine andere Version des Ablaufs umgestellt
op-case-lesson = Aufgeschrieben, was aus { $subject } gelernt wurde
op-case-needed-by = Tag gesetzt, bis zu dem { $subject } gebraucht wird
op-case-occasion = Anlass für { $subject } gewählt
op-promise-end = Ein Versprechen von { $subject } beendet
err-playbook-not-known = Den Ablauf „{ $id }“ gibt es nicht. Es gibt: { $known }.
err-playbook-not-changed = Der Ablauf „{ $id }“ ist schon der eingebaute.
err-playbook-is-current = { $case } hat schon die neueste Version seines Ablaufs.
err-playbook-other-id = Dieser Ablauf muss die Kennung „{ $id }“ und die Art „{ $kind }“ behalten.
err-playbook-unreadable = { $file }, Zeile { $line }: Das ist nicht lesbar. { $message }
err-playbook-names-unknown = { $file }, Zeile { $line }, Schritt { $at }: { $what ->
    [step] Den Schritt
    [letter] Den Brief
    [paper] Das Papier
    [wait] Die Wartezeit
    [answer] Die Antwort
    [situation] Die Lage
    [platform] Den Marktplatz
    [moment] Den Zeitpunkt
    [fact] Die Angabe
   *[filing] Den Vorgang
  } „{ $name }“ gibt es nicht.
err-playbook-step-twice = { $file }, Zeile { $line }: Den Schritt { $at } gibt es zweimal.
err-playbook-goes-round = { $file }, Zeile { $line }: Der Schritt { $at } könnte nie getan werden, da er nach sich selbst kommt.
err-playbook-has-no-end = { $file }, Zeile { $line }, Schritt { $at }: Ein Fall könnte nicht enden mit { $facts }.
err-promise-not-open = Das Versprechen { $promise } ist nicht offen.
err-promise-because-missing = Sag, warum dieses Versprechen nicht mehr gilt: { $promise }
