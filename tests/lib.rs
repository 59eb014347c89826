//! Tests of the whole: acceptance, tidy, conformance. The code is in the test targets.
