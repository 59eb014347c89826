//! What is particular to Chit Chats.

use docket_domain::order::Shipment;

/// A parcel whose carrier's number is lost is known by Chit Chats' own number all the same: that is the
/// shipment's number, and the tracking address ends with it. Any other address proves nothing.
pub(crate) fn stand_in(parcel: &mut Shipment, own: &str, url: &str) {
    let last = url.trim().trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let is_theirs = url.to_ascii_lowercase().contains("chitchats.com/") && last.eq_ignore_ascii_case(own);
    if parcel.tracking_number.is_empty() && !own.is_empty() && is_theirs {
        own.clone_into(&mut parcel.tracking_number);
        "Chit Chats".clone_into(&mut parcel.carrier);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("", "T4Q8", "https://chitchats.com/tracking/t4q8", ("T4Q8", "Chit Chats"))]
    #[case("", "T4Q8", "https://chitchats.com/tracking/x9z1", ("", "usps"))]
    #[case("", "T4Q8", "https://elsewhere.example/t4q8", ("", "usps"))]
    #[case("", "", "https://chitchats.com/", ("", "usps"))]
    #[case("9400", "T4Q8", "https://chitchats.com/tracking/t4q8", ("9400", "usps"))]
    fn only_their_own_number_stands_in(
        #[case] number: &str,
        #[case] own: &str,
        #[case] url: &str,
        #[case] want: (&str, &str),
    ) {
        let mut parcel = Shipment {
            carrier: "usps".to_owned(),
            tracking_number: number.to_owned(),
            ..Shipment::default()
        };
        stand_in(&mut parcel, own, url);
        assert_eq!((parcel.tracking_number.as_str(), parcel.carrier.as_str()), want);
    }
}
