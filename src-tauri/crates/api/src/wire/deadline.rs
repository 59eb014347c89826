//! Deadlines of a case and corrections of their rules.

use super::*;
