# Schritte der Abläufe: was zu tun ist, warum, und was zuerst kommen muss.

### Ein Paket ist nicht angekommen

step-reassure_buyer-title = Beruhigen und Hilfe zusagen
step-reassure_buyer-why = Wer weiß, dass das Geld sicher ist, hilft bei der Suche, statt einen Streitfall zu eröffnen.
step-verify_address-title = Adresse prüfen lassen
step-verify_address-why = Eine falsche Hausnummer erklärt mehr verlorene Pakete als ein Diebstahl. Der Brief zeigt die Adresse genau so, wie sie auf der Bestellung steht.
step-verify_address-answer-correct = Die Adresse stimmt
step-verify_address-answer-wrong = Etwas daran ist falsch
step-ask_household-title = Im Haushalt nachfragen lassen
step-ask_household-why = Vielleicht hat zu Hause jemand anderes das Paket angenommen.
step-ask_household-answer-found = Es hat sich gefunden
step-ask_household-answer-not_found = Niemand hat es
step-ask_neighbours-title = Bei den Nachbarn nachfragen lassen
step-ask_neighbours-why = Ein Paket, das an der falschen Tür abgegeben wurde, findet meist innerhalb von zwei bis drei Tagen zurück.
step-ask_neighbours-answer-found = Es hat sich gefunden
step-ask_neighbours-answer-not_found = Niemand hat es
step-ask_workplace-title = Am Arbeitsplatz, am Empfang und an geschützten Orten nachsehen lassen
step-ask_workplace-why = Pakete liegen an Empfängen, bei Hausverwaltungen, in Schuppen und Paketstationen, an die niemand zuerst denkt.
step-ask_workplace-answer-found = Es hat sich gefunden
step-ask_workplace-answer-not_found = Dort ist es nicht
step-notify_buyer_of_call-title = Den eigenen Anruf ankündigen
step-notify_buyer_of_call-why = Niemand erfährt gern von der Post, dass sich jemand nach ihm erkundigt hat. Manchmal taucht das Paket auf, sobald ein Anruf angekündigt ist.
step-call_post_office-title = Bei der Post am Zustellort anrufen
step-call_post_office-why = Die Post vor Ort sieht, an welchem Ort der Zustellscan gemacht wurde, und kann auf der Tour nachfragen.
step-call_post_office-field-office = Postfiliale
step-call_post_office-field-phone = Telefon
step-call_post_office-field-person = Mit wem du gesprochen hast
step-call_post_office-field-result = Was man dir gesagt hat
step-ask_buyer_to_call_post_office-title = Um einen Anruf bei der Post bitten
step-ask_buyer_to_call_post_office-why = Der Person an der Adresse sagt die Post mehr als einem Absender. Der Brief nennt Sendungsnummer und Zustellscan.
step-ask_buyer_to_call_post_office-answer-found = Es hat sich gefunden
step-ask_buyer_to_call_post_office-answer-not_found = Die Post hat es nicht
step-offer_theft_report-title = Eine Diebstahlmeldung anbieten
step-offer_theft_report-why = Das zeigt, dass du den Verlust ernst nimmst, und fragt nach dem, was nur die andere Seite wissen kann.
step-file_theft_report-title = Beim US Postal Inspection Service melden
step-file_theft_report-why = Online unter www.uspis.gov/report oder telefonisch unter 1-877-876-2455. Eine Meldung kann ein Paket wieder in Bewegung bringen und zeigt, wo sich Verluste wiederholen.
step-file_theft_report-field-report_filed_on = Gemeldet am
step-file_theft_report-field-report_number = Nummer der Meldung
step-tell_buyer_about_wait-title = Sagen, wie lange es dauern kann
step-tell_buyer_about_wait-why = Ein fester Tag ist leichter auszuhalten als ein offenes Ende. Der Brief verspricht bis dahin eine Nachricht.
step-prepare_claim-title = Den Antrag bei der Post vorbereiten
step-prepare_claim-why = War das Paket versichert, zahlt möglicherweise die Post. Das Blatt enthält alles in der Reihenfolge des Formulars; reiche es online ein oder nimm es mit zum Schalter.
step-wait_for_inspector-title = Auf die Ermittlungsstelle warten
step-wait_for_inspector-why = Dort meldet man sich meist nur, wenn noch etwas gebraucht wird. Behalte die Sendungsverfolgung im Blick und schreibe ein kurzes Wort, wenn es lange dauert.
step-decide_remedy-title = Erstatten oder ersetzen
step-decide_remedy-why = Wenn nichts geholfen hat, halte das Versprechen. Eine Erstattung ist meist der bessere Weg: Neu bestellen geht immer, und ein zweites Paket kann den Weg des ersten gehen.
step-decide_remedy-answer-refund_full = Voll erstattet
step-decide_remedy-answer-replaced = Ersatz verschickt
step-decide_remedy-field-amount = Erstatteter Betrag
step-decide_remedy-field-reference = Referenz der Erstattung

### Was zuerst kommen muss

lock-reassure_first = Beruhige zuerst: Fragen klingen freundlicher, wenn die Erstattung zugesagt ist.
lock-address_before_call = Beruhige zuerst und lass die Adresse prüfen: Die Post wird danach fragen.
lock-tell_buyer_before_call = Kündige deinen Anruf zuerst an, damit er niemanden überrascht.
lock-look_nearby_first = Lass zuerst die Adresse prüfen und in Haushalt, Nachbarschaft und am Arbeitsplatz nachfragen: Dort finden sich die meisten Pakete.
lock-post_office_before_report = Bitte zuerst um einen Anruf bei der Post: Die Ermittlungsstelle wird wissen wollen, was man dort gesagt hat.
lock-offer_before_report = Biete die Meldung zuerst an: Sie geschieht im Namen der Käuferin oder des Käufers.
lock-file_before_telling = Mach zuerst die Meldung: Der Brief nennt ihr Datum und wie lange es dauern kann.
lock-post_office_before_claim = Bitte zuerst um einen Anruf bei der Post: Für den Antrag muss das Paket verloren sein, nicht nur verspätet.
lock-report_before_wait = Die Wartezeit beginnt, sobald die Meldung gemacht ist.
lock-look_before_remedy = Beruhige zuerst, lass bei der Post nachfragen und warte die Frist ab; oder lass Schritte mit einem Wort der Begründung aus.

### Nur für dich

lock-suspected-notify_buyer_of_call = Bei der Ursache, die du für dich notiert hast, ruft besser die andere Seite bei der Post an. Das bleibt bei dir.
lock-suspected-call_post_office = Bei der Ursache, die du für dich notiert hast, ruft besser die andere Seite bei der Post an. Das bleibt bei dir.

### Trifft nicht zu

step-only-us-postal = Nur für Pakete, die der United States Postal Service befördert.

### Wer das sagt

source-own = Dockets eigener Rat aus der Praxis von Verkäufern
source-prc = Postal Regulatory Commission, Hilfe für Verbraucher
source-usps-pub370 = USPS Publication 370, über Schadensanträge
source-inspector-silence = Aus Erfahrung: Dreißig bis sechzig Tage ohne Nachricht sind üblich; eine Antwortzeit ist nicht veröffentlicht

### Wartezeiten

wait-investigation_days-label = Tage, die auf die Ermittlungsstelle gewartet wird
wait-investigation_days-note = Der Postal Inspection Service veröffentlicht keine Antwortzeit. Wähle, was zu deinen Käufern und den Fristen deines Marktplatzes passt.
