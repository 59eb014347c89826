//! Many cases at once: views, tags, putting off, merging, searching.

use super::*;
