# Wörter über Dateien zum Importieren: was eine Spalte enthält, wie eine Datei geschrieben ist, was gemerkt wurde.

### Was eine Spalte enthält

import-field-order-number = Bestellnummer
import-field-sales-record = Verkaufsprotokollnummer
import-field-ordered-at = Bestellt am
import-field-time = Uhrzeit
import-field-zone = Zeitzone
import-field-record-key = Nummer der Zahlung oder des Pakets
import-field-store = Laden oder Marktplatz, von dem es kam
import-field-paid-at = Bezahlt am
import-field-shipped-at = Versandt am
import-field-ship-by = Zu versenden bis
import-field-deliver-by = Erwartet bis
import-field-delivered-at = Zugestellt am
import-field-cancelled-at = Storniert am
import-field-status = Status der Bestellung
import-field-payment-status = Status der Zahlung
import-field-fulfillment-status = Status des Versands
import-field-currency = Währung
import-field-total = Gesamtbetrag
import-field-adjusted-total = Gesamtbetrag nach Korrekturen
import-field-subtotal = Artikel zusammen
import-field-shipping = Versand, den der Käufer zahlt
import-field-tax = Steuer
import-field-more-tax = Weitere Steuer
import-field-discount = Rabatt
import-field-refunded = Erstattet
import-field-gross = Gezahlter Betrag
import-field-fee = Gebühr
import-field-net = Was bei dir ankam
import-field-payment-type = Art der Zahlung
import-field-buyer-name = Name des Käufers
import-field-buyer-display = Name und Konto des Käufers in einem
import-field-buyer-username = Konto des Käufers
import-field-buyer-email = E-Mail des Käufers
import-field-buyer-phone = Telefon des Käufers
import-field-buyer-note = Nachricht des Käufers
import-field-ship-name = Empfänger: Name
import-field-ship-first-name = Empfänger: Vorname
import-field-ship-last-name = Empfänger: Nachname
import-field-ship-company = Empfänger: Firma
import-field-ship-line1 = Empfänger: Straße und Nummer
import-field-ship-line2 = Empfänger: zweite Zeile
import-field-ship-line3 = Empfänger: dritte Zeile
import-field-ship-house-number = Empfänger: Hausnummer
import-field-ship-address = Empfänger: ganze Adresse in einem
import-field-ship-city = Empfänger: Ort
import-field-ship-region = Empfänger: Bundesland oder Region
import-field-ship-postal-code = Empfänger: Postleitzahl
import-field-ship-country = Empfänger: Land
import-field-ship-phone = Empfänger: Telefon
import-field-bill-name = Rechnung: Name
import-field-bill-first-name = Rechnung: Vorname
import-field-bill-last-name = Rechnung: Nachname
import-field-bill-company = Rechnung: Firma
import-field-bill-line1 = Rechnung: Straße und Nummer
import-field-bill-line2 = Rechnung: zweite Zeile
import-field-bill-city = Rechnung: Ort
import-field-bill-region = Rechnung: Bundesland oder Region
import-field-bill-postal-code = Rechnung: Postleitzahl
import-field-bill-country = Rechnung: Land
import-field-bill-phone = Rechnung: Telefon
import-field-item-key = Nummer der Artikelzeile
import-field-item-listing = Nummer des Angebots
import-field-item-sku = Artikel: SKU
import-field-item-title = Artikel: Titel
import-field-item-variation = Artikel: Variante
import-field-item-quantity = Artikel: Stückzahl
import-field-item-price = Artikel: Einzelpreis
import-field-item-total = Artikel: Preis aller Stücke
import-field-items-packed = Alle Artikel in einem
import-field-carrier = Zusteller
import-field-service = Versandart
import-field-tracking-number = Sendungsnummer
import-field-tracking-url = Adresse der Sendungsverfolgung
import-field-postage = Was die Marke dich gekostet hat
import-field-insured-value = Versicherter Wert
import-field-status-at = Wann der Status erreicht war
import-field-voided = Ob die Marke storniert wurde
import-field-refund-status = Status der Erstattung
import-field-fee-currency = Währung der Gebühr
import-field-subject = Text, der die Bestellung nennen kann

### Gruppen davon

import-group-order = Bestellung
import-group-dates = Daten
import-group-amounts = Beträge
import-group-buyer = Käufer
import-group-address = Empfänger
import-group-bill = Rechnung
import-group-item = Artikel
import-group-parcel = Paket
import-group-payment = Zahlung

### Kodierungen

import-encoding-utf-8 = UTF-8, wie die meisten Programme heute schreiben
import-encoding-windows-1252 = Windows, Westeuropa
import-encoding-windows-1250 = Windows, Mitteleuropa
import-encoding-windows-1251 = Windows, Kyrillisch
import-encoding-macintosh = Macintosh, ältere Programme
import-encoding-utf-16le = UTF-16, wie „Unicode-Text“ aus Excel
import-encoding-utf-16be = UTF-16, Bytes in der anderen Reihenfolge
import-encoding-iso-8859-15 = ISO, Westeuropa mit Euro
import-encoding-shift-jis = Shift JIS, Japanisch
import-encoding-gb18030 = GB 18030, Chinesisch

### Entscheiden, merken, einfügen, der Eingangsordner

import-delimiter-bar = senkrechter Strich
import-kind-orders = Bestellungen
import-kind-items = Artikel von Bestellungen
import-kind-shipments = Pakete
import-kind-payments = Zahlungen
import-kind-tracking = Sendungsereignisse
import-own-table = Eine eigene Tabelle
import-remembered = wie du am { $day } für { $file } entschieden hast
import-asks-date-order = Wie sind die Daten in „{ $column }“ geschrieben? Die Datei sagt es nicht.
op-mapping-forget = Entscheidungen für { $subject } vergessen
op-inbox-pass = { $subject } im Eingangsordner liegen gelassen
err-import-asks = In { $path } lassen sich die Daten in „{ $column }“ (etwa { $sample }) auf zwei Arten lesen. Sag, ob der Monat oder der Tag vorn steht, dann importiere die Datei.
err-mapping-unknown = Für Tabellen mit diesen Überschriften ist nichts mehr gemerkt.
err-paste-empty = Es gibt keinen Text zum Einfügen. Markiere die Tabelle mit ihren Überschriften im Browser oder in der Tabellenkalkulation, kopiere sie und füge sie hier ein.
err-paste-too-large = Das ist mehr Text, als sich einfügen lässt (höchstens { $limit } MB). Speichere ihn als CSV-Datei und wähle die Datei.
err-inbox-not-a-folder = { $path } ist kein Ordner, in den Docket sehen kann. Wähle einen anderen.
import-pasted = Eingefügt { $stamp }
dialog-inbox = Wähle den Ordner, in dem deine Exporte ankommen
import-ignored-other-record = Ein Eintrag anderer Art: eine Gebühr, eine Überweisung, eine Summe
import-ignored-description = Zeile, die die Spalten erklärt

### Plattformen und Programme

word-platform-bigcommerce = BigCommerce
word-platform-chitchats = Chit Chats
word-platform-depop = Depop
word-platform-dhl = DHL
word-platform-discogs = Discogs
word-platform-easypost = EasyPost
word-platform-magento = Magento
word-platform-mercari = Mercari
word-platform-paypal = PayPal
word-platform-pirateship = Pirate Ship
word-platform-poshmark = Poshmark
word-platform-prestashop = PrestaShop
word-platform-royal-mail = Royal Mail
word-platform-sendcloud = Sendcloud
word-platform-shippo = Shippo
word-platform-shipstation = ShipStation
word-platform-square = Square
word-platform-squarespace = Squarespace
word-platform-stamps = Stamps.com
word-platform-stripe = Stripe
word-platform-tcgplayer = TCGplayer
word-platform-tiktok-shop = TikTok Shop
word-platform-usps = USPS
word-platform-vinted = Vinted
word-platform-walmart = Walmart
word-platform-wix = Wix
word-platform-woocommerce = WooCommerce
