# Die Entscheidung über einen Stornowunsch.

## Was zu tun ist
assess-verdict-accept = Bestellung stornieren und das Geld zurückgeben
assess-verdict-accept-as-return = Als Retoure annehmen
assess-verdict-offer = Etwas anbieten
assess-verdict-decline = Ablehnen, mit der Klausel
assess-verdict-manual-review = Vor der Antwort genauer hinsehen
assess-stage-ordered = bestellt, nicht begonnen
assess-stage-processing = in Arbeit
assess-stage-shipped = unterwegs
assess-stage-delivered = beim Käufer
assess-stage-returned = wieder bei dir
assess-answer-by = Antwort bis { $day }

## Die Regeln von damals
assess-policy-version = Fassung { $version } deiner Regeln, seit { $since }
assess-policy-none = Für diesen Shop hast du noch keine Regeln.
assess-policy-before-first = Die Bestellung ist älter als deine ersten Regeln, die seit { $first } gelten.
assess-policy-day-unknown = Niemand weiß, wann bestellt wurde; darum lässt sich keine Fassung deiner Regeln wählen.
assess-source-own = Aus dem, was über die Bestellung bekannt ist

## Gründe
assess-reason-cancelled-already = Die Bestellung ist schon storniert.
assess-reason-refunded-already = Das Geld ist schon zurückgegangen.
assess-reason-goods-back = Die Ware ist wieder bei dir.
assess-reason-unpaid = Es hat noch niemand bezahlt.
assess-reason-platform-lets-buyer = Auf { $platform } konnte der Käufer die Bestellung ohne dich beenden, als er fragte.
assess-reason-withdraws-before-sending = Das Gesetz gibt dem Käufer { $days } Tage ab Zustellung für den Widerruf; durch das Verschicken ist nichts gewonnen.
assess-reason-faulty-goods = Mit der Ware stimmt etwas nicht. Das ist eine Beschwerde über das Verkaufte, kein Sinneswandel.
assess-reason-right-beside = Daneben gibt das Gesetz dem Käufer { $days } Tage ab Zustellung für den Widerruf.
assess-reason-law-overrules = Eine Ablehnung hielte nicht: Das Gesetz gibt dem Käufer { $days } Tage ab Zustellung für den Widerruf.
assess-reason-right-unsure = Ob der Käufer nach dem Gesetz widerrufen darf, steht nicht fest. Kläre das, bevor du ablehnst.
assess-reason-no-right = Kein Widerrufsrecht steht dagegen.
assess-reason-good-reason = Der Käufer hat einen guten Grund. Ein Angebot kostet weniger als ein Streit.
assess-reason-reason-other = Der Grund ist keiner der üblichen. Lies ihn selbst.
assess-reason-reason-unknown = Warum der Käufer fragt, ist nicht bekannt. Frag zuerst nach.
assess-reason-sent-late-law = Sie hätte bis { $day } verschickt sein müssen. Deshalb darf der Käufer nach dem Gesetz stornieren.
assess-reason-sent-late = Du hattest den Versand bis { $day } zugesagt.
assess-reason-before-first = Die Bestellung ist älter als deine ersten Regeln, die seit { $first } gelten.
assess-reason-order-day-unknown = Niemand weiß, wann bestellt wurde; darum lässt sich keine Fassung deiner Regeln wählen.
assess-reason-no-policy = Du hast keine Regeln, die das entscheiden könnten.
assess-reason-clause-missing = Deine Regeln sagen dazu nichts: { $clause }.
assess-reason-not-shipped = Sie ist nicht verschickt, und bis dahin lassen deine Regeln eine Stornierung zu.
assess-reason-work-begun = Deine Regeln lassen eine Stornierung zu, bis du mit der Arbeit beginnst, und du hast begonnen.
assess-reason-work-not-begun = Du hast mit der Arbeit nicht begonnen, und bis dahin lassen deine Regeln eine Stornierung zu.
assess-reason-work-unknown = Deine Regeln lassen eine Stornierung zu, bis du mit der Arbeit beginnst. Ob du begonnen hast, ist nicht bekannt.
assess-reason-order-time-unknown = Deine Regeln zählen Stunden ab der Bestellung, und deren Zeit ist nicht bekannt.
assess-reason-in-time = Der Käufer hat rechtzeitig gefragt: Deine Regeln gaben { $hours } Stunden, bis { $until }.
assess-reason-too-late = Zu spät nach deinen Regeln: Sie gaben { $hours } Stunden, bis { $until }.
assess-reason-sent-although-asked = Der Käufer hatte rechtzeitig gefragt, und das Paket ging trotzdem ab.
assess-reason-becomes-return = Das Paket ist unterwegs. Nach deinen Regeln wird der Wunsch zur Retoure.
assess-reason-called-back = Das Paket ist unterwegs. Nach deinen Regeln bittest du den Versanddienst, es zurückzubringen, sonst wird es eine Retoure.
assess-reason-already-left = Das Paket ist unterwegs, und danach lassen deine Regeln keine Stornierung mehr zu.
assess-reason-nothing-back = Deine Regeln nehmen nichts zurück.
assess-reason-window-to-come = Deine Regeln nehmen Ware zurück, und die Zeit dafür beginnt mit der Zustellung.
assess-reason-delivery-unknown = Die Zeit für Retouren zählt ab der Zustellung, und dieser Tag ist nicht bekannt.
assess-reason-in-window = Deine Regeln nehmen Ware { $days } Tage ab Zustellung zurück, bis { $day }.
assess-reason-window-over = Deine Regeln nahmen Ware { $days } Tage ab Zustellung zurück. Das endete am { $day }.
assess-reason-goods-unknown = Deine Regeln nehmen manche Ware aus. Welcher Art diese ist, ist nicht bekannt.
assess-reason-excepted = Diese Art von Ware nehmen deine Regeln nicht zurück: { $goods }.
assess-reason-opened-unknown = Deine Regeln nehmen solche Ware aus, sobald sie geöffnet wurde. Ob sie das wurde, ist nicht bekannt.
assess-reason-platform-button-shut = Auf { $platform } ist der Knopf zum Stornieren zu. Gib das Geld von Hand zurück.
assess-reason-platform-return-only = Auf { $platform } kann ein Paket, das unterwegs ist, nur als Retoure zurückkommen.

## Das Widerrufsrecht
assess-right-runs = Der Käufer darf widerrufen
assess-right-may-run = Der Käufer darf vielleicht widerrufen
assess-right-unknown = Niemand weiß, ob der Käufer widerrufen darf
assess-right-over = Das Widerrufsrecht ist zu Ende
assess-right-excepted = Kein Widerrufsrecht für solche Ware
assess-right-none = Kein Widerrufsrecht
assess-guard-country-unknown = In welchem Land der Käufer lebt, ist nicht bekannt, und damit auch das Gesetz nicht.
assess-guard-law-unknown = Docket kennt kein Gesetz für Käufer in { $country }. Das heißt nicht, dass es keins gibt.
assess-guard-business = Der Käufer hat für ein Unternehmen gekauft. Widerrufsrechte sind für Verbraucher.
assess-guard-none = In { $country } erlaubt kein allgemeines Gesetz den Widerruf einer Onlinebestellung. Es zählt, was du zugesagt hast.
assess-guard-goods-unknown = Manche Ware ist ausgenommen. Welcher Art diese ist, ist nicht bekannt.
assess-guard-excepted = Das Gesetz nimmt diese Art von Ware aus: { $goods }.
assess-guard-excepted-opened = Das Gesetz nimmt solche Ware aus, sobald sie geöffnet wurde, und das wurde sie: { $goods }.
assess-guard-opened-unknown = Das Gesetz nimmt solche Ware aus, sobald sie geöffnet wurde. Ob sie das wurde, ist nicht bekannt.
assess-guard-before-delivery = Jederzeit vor der Zustellung und { $days } Tage danach, ohne Angabe von Gründen.
assess-guard-delivery-unknown = { $days } Tage ab Zustellung, ohne Angabe von Gründen. Der Tag der Zustellung ist nicht bekannt.
assess-guard-runs = Zugestellt am { $delivered }: bis { $day }, ohne Angabe von Gründen.
assess-guard-runs-untold = Der Käufer wurde über das Recht nicht belehrt. Zugestellt am { $delivered }: bis { $day }.
assess-guard-over-unless-untold = Es endete am { $day }, wenn du den Käufer belehrt hast, sonst läuft es bis { $longer }.
assess-guard-over = Zugestellt am { $delivered }: Es endete am { $day }.

## Was auf der Plattform gedrückt werden kann
assess-move-buyer-cancels = Auf { $platform } kann der Käufer { $span } lang ab { $from } ohne dich stornieren.
assess-move-buyer-cancels-open = Auf { $platform } kann der Käufer ohne dich stornieren.
assess-move-buyer-asks = Auf { $platform } kann der Käufer { $span } lang ab { $from } mit einem Knopf fragen, später nur per Nachricht.
assess-move-buyer-asks-open = Auf { $platform } kann der Käufer jederzeit fragen; du entscheidest.
assess-move-buyer-cancels-unsent = Auf { $platform } darf der Käufer stornieren, wenn { $span } ab { $from } nichts verschickt wurde.
assess-move-buyer-cancels-unsent-open = Auf { $platform } darf der Käufer stornieren, solange nichts verschickt wurde.
assess-move-seller-answers = Auf { $platform } hast du { $span } ab { $from } für eine Antwort.
assess-move-seller-answers-open = Auf { $platform } beantwortest du eine Anfrage.
assess-move-seller-cancels = Auf { $platform } kannst du { $span } lang ab { $from } stornieren.
assess-move-seller-cancels-open = Auf { $platform } kannst du stornieren.
assess-move-seller-cancels-unpaid = Auf { $platform } kannst du eine unbezahlte Bestellung { $span } nach { $from } stornieren.
assess-move-seller-cancels-unpaid-open = Auf { $platform } kannst du eine unbezahlte Bestellung stornieren.
assess-move-platform-cancels = { $platform } storniert von selbst, wenn { $span } ab { $from } nichts verschickt wurde.
assess-move-platform-cancels-open = { $platform } storniert von selbst, wenn nichts verschickt wurde.
assess-move-after-shipping = Auf { $platform } kommt ein Paket, das unterwegs ist, { $span } lang ab { $from } durch Annahmeverweigerung oder als Retoure zurück.
assess-move-after-shipping-open = Auf { $platform } wird ein Paket, das unterwegs ist, nicht storniert: Der Käufer verweigert die Annahme oder schickt es zurück.
assess-move-counting = Auf { $platform } zählt, was du stornierst, { $span } lang ab { $from } in deine Quote.
assess-move-counting-open = Auf { $platform } zählt, was du stornierst, in deine Quote, außer der Käufer fragte über die Bestellseite.
assess-rule-amazon-cancel-rate = Amazon möchte, dass du weniger als { $limit } % deiner Bestellungen stornierst.
assess-rule-ebay-seller-answers = eBay gibt dir 3 Tage ab der Anfrage. Ohne Antwort bleibt eine bezahlte Bestellung bestehen, eine unbezahlte wird storniert.
assess-rule-ebay-seller-cancels = Auf eBay kannst du die ganze Bestellung 30 Tage lang ab der Zahlung stornieren, wenn der Käufer fragte und nichts verschickt ist. Nicht, solange ein anderer Fall offen ist.
assess-rule-etsy-seller-cancels = Auf Etsy kannst du 180 Tage lang ab der Bestellung stornieren und erstatten, auch nach dem Versand.
assess-rule-mercari-buyer-cancels-unsent = Auf Mercari darf der Käufer stornieren, wenn sich die Sendungsverfolgung 7 Tage lang nicht bewegt hat.
assess-rule-poshmark-buyer-cancels = Auf Poshmark kann der Käufer 3 Stunden lang ab der Bestellung ohne dich stornieren. Angenommene Gebote sind endgültig.
assess-rule-tiktok-buyer-cancels = Auf TikTok Shop wird eine Bestellung in der ersten Stunde ab der Zahlung ohne dich storniert; später bestätigst du.
assess-rule-tiktok-seller-answers = Bei TikTok Shop bestätigst du spätere Anfragen selbst, außer du hast eine Zeit eingestellt, in der sie von allein genehmigt werden. Eine hochgeladene Sendungsnummer lehnt sie ab.
assess-rule-walmart-seller-answers = Walmart gibt dir 48 Stunden ab der Anfrage. Ohne Antwort wird storniert oder erstattet, und dagegen lässt sich nichts mehr sagen.
assess-move-state-open = jetzt offen
assess-move-state-later = später
assess-move-state-closed = vorbei
assess-move-state-unknown = nicht bekannt
assess-standing-none = Zählt nicht gegen dich
assess-standing-counts = Zählt gegen dich
assess-standing-decides = Entscheidet ohne dich, wenn du schweigst
assess-standing-unknown = Was es für deine Bewertung bedeutet, ist nicht bekannt
assess-from-order = der Bestellung
assess-from-payment = der Zahlung
assess-from-request = der Anfrage
assess-from-ship-by = dem letzten Versandtag
assess-span-minutes = { $figure ->
    [one] { $figure } Minute
   *[other] { $figure } Minuten
}
assess-span-hours = { $figure ->
    [one] { $figure } Stunde
   *[other] { $figure } Stunden
}
assess-span-days = { $figure ->
    [one] { $figure } Tag
   *[other] { $figure } Tage
}

## Auswege
assess-way-refund-full = Alles erstatten
assess-way-refund-partial = Beim Käufer lassen, einen Teil erstatten
assess-way-replacement = Noch einmal schicken
assess-way-return-then-refund = Retoure, dann Erstattung
assess-way-intercept = Das Paket zurückrufen
assess-way-store-credit = Guthaben
assess-way-goodwill = Kulanz
assess-way-other = Etwas anderes
assess-way-decline = Ablehnen
assess-allowed-yes = möglich
assess-allowed-if-agreed = nur mit Zustimmung
assess-allowed-no = nicht möglich
assess-why-nothing-sent = Es ist noch nichts verschickt.
assess-why-clause-bears-it = Die Klausel trägt es, und kein Gesetz steht dagegen.
assess-why-not-lawful = Das Gesetz erlaubt dem Käufer den Widerruf.
assess-why-not-lawful-until = Das Gesetz erlaubt dem Käufer den Widerruf bis { $day }.
assess-why-law-unsure = Ob das Gesetz dem Käufer den Widerruf erlaubt, steht nicht fest.
assess-why-policy-gives-way = Deine eigenen Regeln geben hier nach.
assess-why-reason-is-good = Der Grund des Käufers ist gut.
assess-why-not-decided = Etwas, das entscheidet, ist noch nicht bekannt.
assess-why-gives-both-away = Der Käufer behält Ware und Geld.
assess-why-ends-order = Die Bestellung endet vor dem Versand.
assess-why-goods-first = Erst kommt die Ware zurück.
assess-why-if-carrier-can = Wenn der Versanddienst es noch anhalten kann.
assess-why-not-on-its-way = Es ist nicht mehr unterwegs.
assess-why-for-faulty-goods = Der Käufer bekommt, was er bestellt hat.
assess-why-not-what-was-asked = Der Käufer wollte stornieren, nicht tauschen.
assess-why-buyer-keeps-goods = Der Käufer behält die Ware für weniger.
assess-why-credit-not-offered = Deine Regeln bieten kein Guthaben an.
assess-why-credit-if-agreed = Guthaben statt Geld braucht das Ja des Käufers.
assess-why-no-goodwill = Deine Regeln setzen die Kulanz auf nichts.
assess-why-goodwill-up-to = Deine Grenze in einem Fall ist { $limit }.
assess-why-goodwill-open = Du hast keine Grenze gesetzt.
assess-why-by-agreement = Worauf ihr beide euch einigt.
assess-cost-item = Ware
assess-cost-packaging = Verpackung
assess-cost-postage = Porto zum Käufer
assess-cost-second-postage = Verpackung und Porto noch einmal
assess-cost-fees = Gebühren, die nicht zurückkommen
assess-cost-return-postage = Rückporto
assess-cost-call-back = was der Versanddienst nimmt
assess-cost-chosen = was du geben willst
assess-cost-restocking = fürs Wiedereinlagern behalten
assess-cost-mixed = in mehreren Währungen, siehe die Teile
assess-cost-part = { $known } und { $unknown } (nicht bekannt)
assess-cost-unknown = nicht bekannt: { $unknown }
assess-postage-buyer = der Käufer
assess-postage-seller = du
assess-postage-nobody = niemand
assess-postage-unknown = nicht gesagt
assess-due-before-delivery = vor der Zustellung
assess-due-answer = mit deiner Antwort
assess-due-agreement = nach Absprache
assess-due-law-may-wait = Erstattung bis { $day }; darf auf die Ware warten
assess-due-after-goods = { $days ->
    [0] Erstattung am Tag, an dem die Ware zurück ist
    [one] Erstattung { $days } Tag, nachdem die Ware zurück ist
   *[other] Erstattung { $days } Tage, nachdem die Ware zurück ist
}
assess-due-law-by = Erstattung bis { $day }, nach dem Gesetz
assess-due-policy-by = Erstattung bis { $day }, nach deinen Regeln
assess-due-soon = kein Tag ist gesetzt; bald
assess-risk-low = gering
assess-risk-medium = mittel
assess-risk-high = hoch
assess-risk-why-against-the-law = Eine Ablehnung ginge gegen das Gesetz.
assess-risk-why-faulty-refused = Käufer streiten, wenn Ware fehlerhaft ist und nichts angeboten wird.
assess-risk-why-late-refused = Käufer streiten, wenn es zu spät kam und nichts angeboten wird.
assess-risk-why-refused-by-clause = Die Klausel ist auf deiner Seite, die Stimmung nicht.
assess-risk-why-money-back = Das Geld geht zurück.
assess-risk-why-payer-untold = Weder deine Regeln noch das Gesetz sagen, wer den Rückweg zahlt.
assess-risk-why-goods-as-ordered = Der Käufer bekommt, was er bestellt hat.
assess-risk-why-agreed = Beide sind einverstanden.
assess-risk-why-credit-for-money = Der Käufer könnte stattdessen Geld bekommen.
assess-risk-why-right-stays = Das Recht des Käufers bleibt daneben bestehen.

## Was bekannt ist
assess-fact-ordered-at = Bestellt
assess-fact-shipped-at = Verschickt
assess-fact-delivered-on = Zugestellt
assess-fact-country = Käufer in
assess-fact-reason-class = Grund
assess-fact-item-kind = Art der Ware
assess-fact-item-state = Geöffnet
assess-fact-told-of-right = Über das Widerrufsrecht belehrt
assess-fact-buyer-kind = Gekauft als
assess-fact-work-begun = Arbeit begonnen
assess-fact-messages-read = Alles gelesen
assess-fact-parcel-place = Wo das Paket ist
assess-goods-ordinary = gewöhnlich
assess-goods-custom-made = nach Wunsch gefertigt oder personalisiert
assess-goods-perishable = verderblich
assess-goods-hygiene = aus Hygienegründen versiegelt
assess-goods-digital = digital, oder eine versiegelte Aufnahme

## Frühere Entscheidungen
assess-decision = { $case }, { $day }: { $way }
assess-decision-exception = { $case }, { $day }: { $way }, als Ausnahme: { $because }
assess-precedents-none = Ein Wunsch wie dieser wurde noch nie entschieden.
assess-precedents = Wünsche wie dieser: { $alike } von { $all } endeten mit „{ $way }“.

## Wer das sagt
source-cancel-ebay = eBay, Regeln zum Abbruch von Bestellungen
source-cancel-ebay-copy = Eine Abschrift der eBay-Hilfe zum Abbrechen eines Verkaufs
source-cancel-etsy = Eine Anleitung zum Stornieren auf Etsy
source-cancel-etsy-recalled = Etsy, aus dem Gedächtnis
source-cancel-amazon = Amazon Seller Central, Stornierungen
source-cancel-amazon-recalled = Amazon, aus dem Gedächtnis
source-cancel-amazon-japan = Amazon Seller Central Japan, Stornierungen
source-cancel-amazon-europe = Amazon Seller Central Europa, Stornierungen
source-cancel-mercari = Eine Anleitung zum Stornieren auf Mercari
source-cancel-poshmark = Eine Anleitung zum Stornieren auf Poshmark
source-cancel-poshmark-unsent = Ein Händler über Bestellungen, die Poshmark-Verkäufer nicht verschicken
source-cancel-depop = Depop, aus dem Gedächtnis
source-cancel-tiktok = TikTok Shop, Seller University
source-cancel-walmart = Walmart Marketplace Learn, Kundenbetreuung
source-cancel-walmart-recalled = Walmart, aus dem Gedächtnis
source-cancel-own-shop = Aus dem Gedächtnis: Im eigenen Shop entscheiden deine Regeln

## Was nicht geht
err-assess-no-request = In { $case } geht es um keinen Stornowunsch und keinen Widerruf; da ist nichts zu entscheiden.
err-order-cost-unknown = Es gibt keine Kosten „{ $cost }“. Es gibt: { $known }.
err-order-cost-unreadable = „{ $amount }“ ist kein Betrag. Schreib zum Beispiel 4.99 oder 4.99 EUR, nicht unter null.
err-decline-unlawful = { $case } lässt sich nicht ablehnen: Der Käufer darf nach dem Gesetz widerrufen, oder niemand weiß, dass er es nicht darf. Die Entscheidung sagt, warum.
err-way-not-possible = „{ $way }“ ist hier nicht möglich. Die Entscheidung sagt, warum.
err-exception-because-missing = Das geht einen anderen Weg, als Regeln und Gesetz sagen. Schreib ein Wort dazu, damit der nächste Wunsch gleich behandelt werden kann.

## Was getan wurde
op-order-cost = Kosten der Bestellung von { $subject } notiert
op-decide = Über { $subject } entschieden
