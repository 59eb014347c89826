# Wörter auf gedruckten Blättern.

paper-case = Fall
paper-order = Bestellung
paper-made-on = Erstellt am
paper-edition = Ausgabe des Formulars: { $edition }; geprüft am { $checked }. Quelle: { $source }
paper-missing = fehlt
paper-missing-title = Was noch fehlt
paper-missing-none = Es fehlt keine Pflichtangabe.
paper-missing-lead = Trage dies von Hand ein, oder gib es ein und drucke neu:
paper-page = Seite { $page } von { $pages }
