# Was bei Zustellern, Versicherern und Behörden eingereicht wurde; Fassungen von Einträgen; angehängte Dateien.

### Eingereichtes

word-filing-carrier-search = Nachforschung beim Zusteller
word-filing-indemnity-claim = Ersatzforderung an den Zusteller
word-filing-insurance-claim = Versicherungsfall
word-filing-complaint = Beschwerde
word-filing-theft-report = Diebstahlmeldung an die Ermittlungsstelle der Post
word-filing-police-report = Anzeige bei der Polizei
word-filing-payment-dispute = Zahlungsstreit
filing-hint-carrier-search = Der Zusteller sucht die Sendung: Nachforschungsauftrag, Missing Mail Search oder Trace.
filing-hint-indemnity-claim = Du forderst vom Zusteller Geld für eine verlorene oder beschädigte Sendung.
filing-hint-insurance-claim = Du forderst Geld vom Versicherer der Sendung.
filing-hint-complaint = Du beschwerst dich beim Zusteller oder seiner Aufsicht.
filing-hint-theft-report = Die Ermittlungsstelle der Post erfährt von einem Diebstahl.
filing-hint-police-report = Die Polizei erfährt von einem Diebstahl.
filing-hint-payment-dispute = Der Käufer hat sich an Bank oder Zahlungsdienst gewandt, und du antwortest dort.
word-filing-state-requested = Angefragt
word-filing-state-open = Liegt vor
word-filing-state-answered = Beantwortet
word-filing-state-accepted = Zugesagt
word-filing-state-refused = Abgelehnt
word-filing-state-paid = Gezahlt
word-filing-state-withdrawn = Zurückgezogen
word-filing-field-with = Bei
word-filing-field-number = Nummer
word-filing-field-claimed = Gefordert
word-filing-field-paid = Erhalten
word-filing-field-paid-because = Warum mehr als gefordert
word-thing-filing = Vorgang
word-thing-entry = Eintrag
word-thing-attachment = angehängte Datei
entry-filing = { $kind }: { $state }
source-claim-answers = Ein Versanddienst darüber, wie lange Ersatzforderungen dauern
reminder-follow-up-carrier-search = Frag den Zusteller, was die Nachforschung ergeben hat
reminder-follow-up-indemnity-claim = Frag den Zusteller, wie es um deine Forderung steht
reminder-follow-up-insurance-claim = Frag den Versicherer, wie es um deinen Fall steht
reminder-follow-up-complaint = Frag nach einer Antwort auf deine Beschwerde
reminder-follow-up-theft-report = Frag die Ermittlungsstelle nach deiner Meldung
reminder-follow-up-police-report = Frag die Polizei nach deiner Anzeige
reminder-follow-up-payment-dispute = Sieh nach, wie es um den Zahlungsstreit steht
span-minutes = { $count ->
    [one] nach einer Minute
   *[other] nach { $count } Minuten
}
span-hours = { $count ->
    [one] nach einer Stunde
   *[other] nach { $count } Stunden
}
span-days = { $count ->
    [one] nach einem Tag
   *[other] nach { $count } Tagen
}

### Eingefügte Nachrichten

pasted-instant = Geschrieben am { $when }, nach der Uhr der Nachricht.
pasted-local = Geschrieben am { $when }. Die Nachricht nennt keine Zeitzone, also gilt die deines Shops ({ $zone }).
pasted-day = Geschrieben am { $day }. Die Nachricht nennt keine Uhrzeit; Mittag ist eingesetzt.
pasted-nothing = Die Nachricht sagt nicht eindeutig, wann sie geschrieben wurde. Trag die Zeit selbst ein.

### Angehängte Dateien

word-attachment-photo = Foto
word-attachment-receipt = Beleg
word-attachment-label = Versandetikett
word-attachment-screenshot = Bildschirmfoto
word-attachment-carrier-letter = Schreiben des Zustellers
word-attachment-police-report = Anzeige oder Meldung
word-attachment-other = Andere Datei
dialog-attach = Dateien anhängen
dialog-save-attachment = Angehängte Datei speichern

### Was getan wurde

op-filing-add = Etwas Eingereichtes in { $subject } festgehalten
op-filing-change = Etwas Eingereichtes in { $subject } geändert
op-entry-edit = Einen Eintrag in { $subject } berichtigt
op-entry-strike = Einen Eintrag in { $subject } durchgestrichen
op-entry-relayed = In { $subject } vermerkt, ob der Käufer Bescheid weiß
op-attach = Dateien an { $subject } angehängt
op-attachment-detach = Eine angehängte Datei von { $subject } entfernt

### Fehler

err-filing-with-missing = Sag, bei wem es eingereicht wurde: Zusteller, Versicherer oder Behörde mit Namen.
err-filing-in-future = { $day } liegt in der Zukunft. Gib den Tag an, an dem es eingereicht wurde.
err-filing-expected-early = Die Antwort kann nicht kommen, bevor es eingereicht wurde ({ $filed }). Prüfe beide Tage.
err-filing-number-missing = Schreib zuerst die Nummer auf, die du bekommen hast. Ohne sie bleibt es bei „Angefragt“, nicht „{ $state }“.
err-filing-no-such-move = Es steht auf „{ $from_state }“, und „{ $state }“ folgt darauf nicht. War die letzte Änderung ein Versehen, nimm sie zurück.
err-filing-takes-no-money = Eine Nachforschung oder Meldung bringt kein Geld. Halte für den Betrag eine Forderung fest.
err-filing-amount-not-positive = Ein Betrag muss größer als null sein. Lass das Feld leer, wenn es keinen gibt.
err-filing-currencies-mixed = Gefordert wurden { $claimed }, gezahlt { $paid }. Gib beides in einer Währung an, wie es im Schreiben der Gegenseite steht.
err-filing-paid-missing = Schreib auf, welcher Betrag gekommen ist.
err-filing-paid-too-soon = Es ist ein Betrag gekommen, also wähle „Gezahlt“; oder lass den Betrag leer.
err-filing-paid-above-claim = { $paid } ist mehr als die geforderten { $claimed }. Schreib ein Wort warum, oder prüfe den Betrag.
err-day-unreadable = „{ $value }“ ist kein Tag. Schreib ihn als 2026-11-30.
err-entry-not-editable = Das hat Docket selbst festgehalten, oder es ist ein Brief, wie er verschickt wurde. Es bleibt, wie es ist; schreib eine Notiz dazu.
err-entry-struck = Dieser Eintrag ist durchgestrichen. Nimm das zuerst zurück.
err-entry-note-stays = Eine private Notiz bleibt eine private Notiz, und eine Nachricht bleibt eine Nachricht. Schreib stattdessen einen neuen Eintrag.
err-strike-because-missing = Schreib ein Wort, warum dieser Eintrag nicht gilt.
err-entry-not-from-carrier = Nur was der Zusteller sagt, wird an den Käufer weitergegeben.
err-entry-of-another-case = { $entry } gehört zu einem anderen Fall.
err-attachment-not-found = { $path } gibt es nicht. Prüfe den Pfad oder wähle die Datei noch einmal.
err-attachment-is-folder = { $path } ist ein Ordner. Wähle die Dateien darin.
err-attachment-not-a-file = { $path } ist keine gewöhnliche Datei. Wähle ein Foto, einen Beleg oder ein Schreiben.
err-attachment-empty = { $path } ist leer. Wähle die Datei noch einmal.
err-attachment-too-large = { $path } hat { $size } MB; anhängen lassen sich bis zu { $limit } MB. Verkleinere die Datei oder hänge den Teil an, auf den es ankommt.
err-attachment-unreadable = { $path } konnte nicht gelesen werden: { $detail }. Kopiere die Datei auf diesen Rechner und versuche es noch einmal.

# Wie lange, bis nach der Antwort auf etwas Eingereichtes gefragt wird.
wait-search_answer_days-label = Tage, bis du nach dem Ergebnis der Suche fragst
wait-search_answer_days-note = Meist rufen sie nach ein, zwei Tagen zurück.
wait-claim_answer_days-label = Tage, bis du nach der Schadensmeldung fragst
wait-claim_answer_days-note = Die meisten sind nach zehn Tagen entschieden.
wait-insurance_answer_days-label = Tage, bis du bei der Versicherung nachfragst
wait-insurance_answer_days-note = Zwei Wochen sind eine faire Zeit.
wait-complaint_answer_days-label = Tage, bis du nach der Beschwerde fragst
wait-complaint_answer_days-note = Eine Woche ist eine faire Zeit.
wait-report_answer_days-label = Tage, bis du nach der Anzeige fragst
wait-report_answer_days-note = Schweigen ist üblich; sie melden sich, wenn sie mehr brauchen.
wait-dispute_answer_days-label = Tage, bis du nach dem Zahlungsstreit siehst
wait-dispute_answer_days-note = Entscheidungen dauern Wochen, und dazwischen kann etwas kommen.
