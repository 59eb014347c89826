//! Playbooks as the seller edits them, the platform's stage.
