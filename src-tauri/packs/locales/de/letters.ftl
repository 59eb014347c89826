# Was Docket über Briefe sagt: warum eine Vorlage abgelehnt wird, und was man sich noch einmal überlegen kann.

### Abgelehnte Vorlagen

letter-refused = { $file }, Zeile { $line }: { $what }
letter-unknown = Es gibt keinen Brief „{ $id }“ in der Sprache „{ $language }“.
letter-not-written = { $file } konnte nicht geschrieben werden: { $message }
letter-fault-no-head = Der Brief muss mit einem Kopf zwischen zwei Zeilen aus +++ beginnen.
letter-fault-head = Der Kopf ist nicht lesbar: { $what }
letter-fault-undeclared = Der Name „{ $what }“ ist im Kopf nicht angegeben; ergänze ihn unter uses oder berichtige ihn.
letter-fault-unknown-variable = Kein Brief kann nach „{ $what }“ fragen; nimm einen bekannten Namen oder beschreibe ihn unter variables.
letter-fault-declared-twice = Der Name „{ $what }“ ist zweimal angegeben.
letter-fault-unguarded = „{ $what }“ ist freiwillig und darf daher nur zwischen {"{{"}#if { $what }{"}}"} und {"{{"}/if{"}}"} stehen.
letter-fault-unknown-tag = { $what } gibt es in Briefen nicht; sie können Angaben nennen und if, else und unless verwenden.
letter-fault-unclosed = { $what } wird geöffnet und nie geschlossen.
letter-fault-closes-nothing = { $what } schließt nichts, was geöffnet wurde.
letter-fault-blank = „{ $what }“ sieht nach einer Lücke aus, die niemand füllt; verwende den Namen einer Angabe.
letter-fault-promise-unspoken = Das Versprechen „{ $what }“ steht nicht im Brief; schreibe es dorthin, wo der Satz stehen soll.
letter-fault-promise-without-day = Ein Versprechen gilt bis zu einem Tag oder für eine Anzahl Tage, und „{ $what }“ ist keines von beiden.
letter-fault-syntax = Der Text ist nicht lesbar: { $what }

### Ton

letter-calm-accusation = „{ $words }“ kann klingen, als glaube man der Käuferin oder dem Käufer nicht.
letter-calm-insult = „{ $words }“ kann verletzen.
letter-calm-threat = „{ $words }“ klingt nach einer Drohung.
letter-calm-pressure = „{ $words }“ setzt unter Druck.
letter-calm-guarantee = „{ $words }“ verspricht etwas, das niemand wissen kann.
letter-calm-shouting = „{ $words }“ wirkt wie Schreien.
letter-warning-blank = „{ $text }“ in den Angaben sieht nach einer Lücke aus; bitte prüfe das.

dialog-save-letter = Den Brief sichern
dialog-letter-eml = E-Mail
dialog-letter-pdf = PDF
word-register-formal = Sie
word-register-informal = du
op-shop-register = Die Anrede in Briefen von { $subject } gewählt
err-attachment-of-another-case = { $attachment } hängt an einem anderen Fall. Wähle Dateien dieses Falls.
days-between = { $first } bis { $last }

### Wofür eine Bestellung ist, nach „gedacht für“

occasion-for-wedding = eine Hochzeit
occasion-for-birthday = einen Geburtstag
occasion-for-holiday = die Feiertage

### Addresses changed by hand

letter-address-edited = Die Adresse wurde von Hand geändert, nachdem das Paket verschickt war. Der Brief zeigt die, an die es ging; jetzt lautet sie: { $address }.
letter-address-new = Das neue Paket geht an die von dir geänderte Adresse: { $address }.
