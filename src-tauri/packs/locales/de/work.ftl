### Viele Fälle auf einmal

word-case-kind-item-not-received = Nicht angekommen
word-case-kind-tracking-problem = Sendungsverfolgung unklar
word-case-kind-customs-hold = Beim Zoll
word-case-kind-not-as-described = Nicht wie beschrieben
word-case-kind-payment-dispute = Zahlungsstreit
word-case-kind-cancellation = Stornowunsch
word-case-kind-withdrawal = Widerruf
word-status-waiting-platform = Wartet auf die Plattform
word-status-merged = Zusammengeführt

entry-merged = Mit { $case } zusammengeführt
entry-joined = { $case } wurde mit diesem Fall zusammengeführt
entry-parted = Die Zusammenführung mit { $case } wurde zurückgenommen

op-case-snooze = { $subject } zurückgestellt
op-case-wake = { $subject } wieder aufgenommen
op-case-tag = { $subject } mit einem Etikett versehen
op-case-untag = Ein Etikett von { $subject } entfernt
op-case-merge = { $subject } mit einem anderen Fall zusammengeführt
op-case-unmerge = Zusammenführung von { $subject } zurückgenommen
op-case-bulk-snooze = { $subject } { $subject ->
    [one] Fall
   *[other] Fälle
} zurückgestellt
op-case-bulk-wake = { $subject } { $subject ->
    [one] Fall
   *[other] Fälle
} wieder aufgenommen
op-case-bulk-tag = { $subject } { $subject ->
    [one] Fall
   *[other] Fälle
} mit einem Etikett versehen
op-case-bulk-untag = Ein Etikett von { $subject } { $subject ->
    [one] Fall
   *[other] Fällen
} entfernt
op-case-bulk-close = { $subject } { $subject ->
    [one] Fall
   *[other] Fälle
} abgeschlossen
op-case-bulk-done = Fälliges in { $subject } { $subject ->
    [one] Fall
   *[other] Fällen
} abgehakt
op-view-save = Ansicht „{ $subject }“ gespeichert
op-view-delete = Ansicht „{ $subject }“ gelöscht

err-case-not-snoozed = { $case } ist nicht zurückgestellt.
err-nothing-due = In { $case } ist nichts fällig.
err-tag-missing = Gib dem Etikett einen Namen.
err-tag-too-long = „{ $name }“ ist zu lang für ein Etikett. Höchstens { $most } Zeichen.
err-tag-there = { $case } hat das Etikett „{ $tag }“ schon.
err-tag-not-there = { $case } hat das Etikett „{ $tag }“ nicht.
err-bulk-none = Wähle mindestens einen Fall.
err-bulk-too-many = { $count } Fälle sind zu viele auf einmal. Höchstens { $most } gehen.
err-view-missing = Gib der Ansicht einen Namen.
err-view-too-long = „{ $name }“ ist zu lang für den Namen einer Ansicht. Höchstens { $most } Zeichen.
err-view-taken = Eine Ansicht „{ $view }“ gibt es schon. Wähle einen anderen Namen.
err-view-unknown = Diese Ansicht gibt es nicht mehr. Öffne die Liste neu.
err-shop-unknown = Den Shop { $shop } gibt es nicht.
err-merge-same = { $case } lässt sich nicht mit sich selbst zusammenführen.
err-merge-unrelated = { $case } und { $into } betreffen weder dieselbe Bestellung noch denselben Käufer.
err-case-not-merged = { $case } ist nicht zusammengeführt.
err-merged-further = { $into }, mit dem { $case } zusammengeführt wurde, wurde später selbst zusammengeführt. Nimm das zuerst zurück.
