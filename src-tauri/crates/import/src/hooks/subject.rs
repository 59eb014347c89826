//! Order numbers that stand in a sentence.

/// The number behind the first word for an order or invoice: `Order #1042`, `Rechnung Nr. 2026-77`. A text that
/// names none gives nothing. Short numbers are left alone: "made to order 12 cm" is no order.
pub(crate) fn order_number(text: &str) -> String {
    const NAMES: [&str; 24] = [
        "order",
        "invoice",
        "bestellung",
        "bestellnummer",
        "bestell-nr",
        "bestellnr",
        "auftrag",
        "auftragsnummer",
        "auftrags-nr",
        "rechnung",
        "rechnungsnummer",
        "rechnungs-nr",
        "commande",
        "facture",
        "pedido",
        "factura",
        "ordine",
        "fattura",
        "bestelling",
        "ordernummer",
        "bestelnummer",
        "factuur",
        "orderid",
        "ordernumber",
    ];
    const FILLERS: [&str; 14] = [
        "no", "nr", "n", "n°", "nº", "num", "number", "nummer", "numéro", "número", "numero", "id", "de",
        "di",
    ];
    let mut words = text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | '"'));
    let mut before = String::new();
    while let Some(word) = words.next() {
        let (name, glued) = match word.split_once(['#', ':']) {
            Some((name, rest)) => (name, rest),
            None => (word, ""),
        };
        let name = name.trim_matches(['.', ':', '#', '-']).to_lowercase();
        let made = matches!(before.as_str(), "to" | "in" | "of" | "your") && name == "order";
        if NAMES.contains(&name.as_str()) && !made {
            if let Some(number) = number(glued) {
                return number;
            }
            for word in words.by_ref().filter(|word| !word.is_empty()).take(3) {
                if let Some(number) = number(word) {
                    return number;
                }
                let filler = word.trim_matches(['.', ':', '#', '-']).to_lowercase();
                let named = FILLERS.contains(&filler.as_str()) || NAMES.contains(&filler.as_str());
                if !filler.is_empty() && !named {
                    break;
                }
            }
        }
        before = name;
    }
    String::new()
}

fn number(word: &str) -> Option<String> {
    let bare = word.trim_start_matches(['#', ':']).trim_end_matches(['.', ':', '!', '?']);
    let sound = bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/'));
    let digits = bare.bytes().filter(u8::is_ascii_digit).count();
    (sound && digits >= 3 && bare.len() <= 40).then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Order #1042", "1042")]
    #[case("Order ID: R102903265-QUTV", "R102903265-QUTV")]
    #[case("Charge for order:1042", "1042")]
    #[case("Tea and Cups - Order 1042", "1042")]
    #[case("Payment to Tea and Cups for invoice  0929", "0929")]
    #[case("Ihre Bestellung (Bestell-Nr.: 12345); Kontakt", "12345")]
    #[case("Rechnung Nr. 2026-77", "2026-77")]
    #[case("Commande n° 5521.", "5521")]
    #[case("Doll, made to order 1000 pieces", "")]
    #[case("Order 12 cm", "")]
    #[case("Subscription update", "")]
    #[case("In order to pay 2000", "")]
    #[case("", "")]
    fn a_sentence_may_name_its_order(#[case] text: &str, #[case] want: &str) {
        assert_eq!(order_number(text), want);
    }
}
