//! What was filed with carriers, insurers and authorities; versions and attachments of the timeline.

use super::*;

impl Handle<'_> {}
