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

### Was zuerst kommt

lock-policy_first = Lies zuerst, was deine Regeln sagen: dann ist die Antwort für jeden Käufer dieselbe.
