### The day on which a buyer needs the goods

needed-passed = Gebraucht wurde es bis { $day }; der Tag ist vorbei.
needed-wait = Eine Wartezeit läuft bis { $until } ({ $what }). Gebraucht wird es bis { $day }.
needed-opens = Erst nach dem { $day } möglich, bis zu dem es gebraucht wird: { $list }.
needed-ends = Läuft über den { $day } hinaus, bis zu dem es gebraucht wird: { $list }. Schöpf das nicht aus.
needed-remedy-in-time = Gebraucht wird es bis { $day }. Schick es neu, wenn es bis dahin ankommen kann; sonst biete das Geld zurück an.
needed-remedy-endangered = Gebraucht wird es bis { $day }, und was jetzt läuft, dauert länger. Warte das Ende nicht ab: Schick es neu, wenn es noch rechtzeitig ankommen kann, sonst erstatte jetzt.
needed-remedy-passed = Gebraucht wurde es bis { $day }. Frag zuerst, ob ein neues noch hilft; wenn nicht, erstatte.
needed-refund-in-time = Gebraucht wird es bis { $day }. Entscheide so früh, dass sich noch etwas anderes finden lässt.
needed-refund-endangered = Gebraucht wird es bis { $day }, und was jetzt läuft, dauert länger. Warte das Ende nicht ab: Erstatte jetzt, damit sich etwas anderes finden lässt.
needed-refund-passed = Gebraucht wurde es bis { $day }; der Tag ist vorbei. Ein neues hilft vielleicht nicht mehr, das Geld zurück schon.

### Lost packages that repeat

# $where ist eine der drei Wendungen.
repeat-newest = Das ist das { $nth } Paket, das { $where } seit dem { $since } verloren ging.
repeat-earlier = Das ist das { $nth } von { $count } Paketen, die { $where } seit dem { $since } verloren gingen.
repeat-where-address = an dieser Adresse
repeat-where-route = mit { $carrier } in diesem Postleitzahlgebiet
repeat-where-buyer = auf dem Weg zu dieser Person
repeat-nth = { $number }.

### What only the seller can say of a parcel and a shop

evidence-label = Versandetikett bei { $platform } gekauft
op-case-label = Vermerkt, wo das Etikett zu { $subject } gekauft wurde
op-shop-handling = Bearbeitungszeit von { $subject } gesetzt
err-handling-too-long = Eine Bearbeitungszeit hat höchstens { $most } Werktage, nicht { $days }. Gib eine kleinere Zahl ein oder lass das Feld leer.
