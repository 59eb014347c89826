# What Docket says about letters: why a template is refused, and what a seller may want to reconsider.

### Refused templates

letter-refused = { $file }, line { $line }: { $what }
letter-unknown = There is no letter "{ $id }" in the language "{ $language }".
letter-not-written = { $file } could not be written: { $message }
letter-fault-no-head = The letter has to begin with a head between two lines of +++.
letter-fault-head = The head cannot be read: { $what }
letter-fault-undeclared = The name "{ $what }" is not declared in the head; add it to uses, or correct it.
letter-fault-unknown-variable = No letter can ask for "{ $what }"; use a known name, or describe it under variables.
letter-fault-declared-twice = The name "{ $what }" is declared twice.
letter-fault-unguarded = "{ $what }" is optional, so it may only stand between {"{{"}#if { $what }{"}}"} and {"{{"}/if{"}}"}.
letter-fault-unknown-tag = { $what } is nothing that a letter can do; it can name facts and use if, else and unless.
letter-fault-unclosed = { $what } is opened and never closed.
letter-fault-closes-nothing = { $what } closes nothing that was opened.
letter-fault-blank = "{ $what }" looks like a blank that nobody will fill in; use the name of a fact.
letter-fault-promise-unspoken = The promise "{ $what }" does not stand in the letter; write it where the sentence belongs.
letter-fault-promise-without-day = A promise is due on a day or after a number of days, and "{ $what }" is neither.
letter-fault-syntax = The text cannot be read: { $what }

### Tone

letter-calm-accusation = "{ $words }" can sound as if the buyer were not telling the truth.
letter-calm-insult = "{ $words }" can hurt.
letter-calm-threat = "{ $words }" sounds like a threat.
letter-calm-pressure = "{ $words }" puts the buyer under pressure.
letter-calm-guarantee = "{ $words }" promises something that nobody can know.
letter-calm-shouting = "{ $words }" looks like shouting.
letter-warning-blank = "{ $text }" in the facts looks like a blank; please check it.

dialog-save-letter = Save the letter
dialog-letter-eml = E-mail
dialog-letter-pdf = PDF
word-register-formal = Sie
word-register-informal = du
op-shop-register = Chose how letters of { $subject } address buyers
err-attachment-of-another-case = { $attachment } is attached to another case. Choose files of this case.
days-between = { $first } to { $last }

### What an order is for, after "meant for"

occasion-for-wedding = a wedding
occasion-for-birthday = a birthday
occasion-for-holiday = the holidays

### Addresses changed by hand

letter-address-edited = The address was changed by hand after the parcel was sent. The letter shows the one it went to; now it reads: { $address }.
letter-address-new = The new parcel goes to the address as you changed it: { $address }.
