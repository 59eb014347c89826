//! Files attached to a case: what they are, and what is taken.

use serde::{Deserialize, Serialize};

use crate::case::named;

named! {
    /// What a file shows.
    AttachmentKind {
        /// A photograph of the parcel, the goods or the place.
        Photo = "photo",
        /// A receipt for postage, goods or insurance.
        Receipt = "receipt",
        /// The shipping label.
        Label = "label",
        /// A picture of a screen.
        Screenshot = "screenshot",
        /// A letter from the carrier or insurer.
        CarrierLetter = "carrier_letter",
        /// A report of the police or the postal inspector.
        PoliceReport = "police_report",
        /// Anything else.
        Other = "other",
    }
}

impl AttachmentKind {
    /// What a file of that media type most likely shows, while nobody has said.
    pub fn of_media(media: &str) -> Self {
        if media.starts_with("image/") { AttachmentKind::Photo } else { AttachmentKind::Other }
    }
}

/// The largest file that is taken, in bytes. The case file is copied whole at every backup; evidence that a
/// platform or a carrier takes is smaller by far, and films belong elsewhere.
pub const LARGEST: u64 = 25 << 20;

/// Beginnings by which formats are known.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"PK\x03\x04", "application/zip"),
];

/// The media type by content; the name of a file says nothing about it.
pub fn media_type(bytes: &[u8]) -> &'static str {
    if let Some((_, media)) = BEGINNINGS.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        return media;
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return "image/webp";
    }
    if bytes.get(4..8) == Some(b"ftyp") && matches!(bytes.get(8..12), Some(b"heic" | b"heix" | b"mif1")) {
        return "image/heic";
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => "text/plain",
        Ok(_) | Err(_) => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_says_what_a_file_is() {
        assert_eq!(media_type(b"%PDF-1.7 ..."), "application/pdf");
        assert_eq!(media_type(b"\xff\xd8\xff\xe0 JFIF"), "image/jpeg");
        assert_eq!(media_type(b"RIFF....WEBPVP8 "), "image/webp");
        assert_eq!(media_type(b"\0\0\0\x18ftypheic"), "image/heic");
        assert_eq!(media_type("Gr\u{fc}\u{df}e".as_bytes()), "text/plain");
        assert_eq!(media_type(b"\0\x01\x02\xff"), "application/octet-stream");
        assert_eq!(media_type(b"RIFF"), "text/plain", "too short to be a picture");
    }

    #[test]
    fn a_picture_is_taken_for_a_photograph_until_said_otherwise() {
        assert_eq!(AttachmentKind::of_media("image/png"), AttachmentKind::Photo);
        assert_eq!(AttachmentKind::of_media("application/pdf"), AttachmentKind::Other);
    }
}
