//! What a seller decided by hand about a table is remembered by its headings, and applied the next time.

use chrono::{DateTime, Utc};
use docket_import::{ImportError, Overrides, Plan, inspect, inspect_watched};
use docket_store::Tx;
use docket_store::mapping::StoredMapping;
use sha2::{Digest, Sha256};

use crate::error::refuse;
use crate::{Changed, Desk, DeskError, FileChoice, Result};

/// Earlier decisions that were applied to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// What the headings are known by.
    pub header: String,
    /// The file it was decided for.
    pub file_name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A file as it is read, with earlier decisions where there are any.
pub(crate) struct Understood {
    /// The choice, with what was remembered put in.
    pub choice: FileChoice,
    /// What was remembered.
    pub remembered: Option<Remembered>,
    /// What was understood.
    pub plan: Result<Plan>,
}

/// What becomes of the decisions about one file when it is imported.
pub(crate) enum Memory {
    Keep { header: String, file_name: String, overrides: String },
    Forget { header: String },
}

impl Memory {
    pub(crate) fn write(&self, tx: &Tx<'_>) -> docket_store::Result<()> {
        match self {
            Memory::Keep { header, file_name, overrides } => tx.mapping_keep(header, file_name, overrides),
            Memory::Forget { header } => tx.mapping_forget(header),
        }
    }
}

/// Headings beyond these tell no more about a table.
const HEADINGS: usize = 100;

/// What a table is known by: the headings that Docket finds in it by itself. Nothing when it finds none.
fn fingerprint(found: &Result<Plan, ImportError>) -> Option<String> {
    let headings: Vec<&str> = match found {
        Ok(plan) => plan.columns.iter().map(|column| column.heading.as_str()).collect(),
        Err(ImportError::UnknownFormat { headings, .. } | ImportError::OtherFormat { headings, .. }) => {
            headings.iter().map(String::as_str).collect()
        }
        Err(_) => return None,
    };
    let mut sha = Sha256::new();
    for heading in headings.into_iter().filter(|heading| !heading.is_empty()).take(HEADINGS) {
        sha.update(heading.as_bytes());
        sha.update([0x1f]);
    }
    Some(sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The choice of a sheet is no decision about its headings: it says where they stand.
fn bare(overrides: &Overrides) -> Overrides {
    Overrides { sheet: overrides.sheet.clone(), ..Overrides::default() }
}

/// What was decided now, and for the rest what was decided then.
fn over(then: Overrides, now: &Overrides) -> Overrides {
    let mut mapping = then.mapping;
    mapping.extend(now.mapping.clone());
    Overrides {
        format: now.format.clone().or(then.format),
        encoding: now.encoding.clone().or(then.encoding),
        delimiter: now.delimiter.or(then.delimiter),
        date_order: now.date_order.or(then.date_order),
        decimal: now.decimal.or(then.decimal),
        currency: now.currency.clone().or(then.currency),
        mapping,
        sheet: now.sheet.clone(),
    }
}

impl Desk {
    /// Reads a file as it was chosen, with what was decided about such tables before.
    pub(crate) fn understand(
        &self,
        choice: &FileChoice,
        watch: &mut dyn FnMut(docket_import::Progress),
    ) -> Understood {
        let mut look = |overrides: &Overrides| inspect_watched(&choice.path, overrides, watch);
        let as_chosen = |plan: Result<Plan, ImportError>| Understood {
            choice: choice.clone(),
            remembered: None,
            plan: plan.map_err(DeskError::from),
        };
        let known = if choice.exact { Ok(false) } else { self.store.has_mappings() };
        match known {
            Ok(true) => {}
            Ok(false) => return as_chosen(look(&choice.overrides)),
            Err(error) => {
                return Understood { choice: choice.clone(), remembered: None, plan: Err(error.into()) };
            }
        }
        let nothing = bare(&choice.overrides);
        let free = nothing == choice.overrides;
        let found = look(&nothing);
        let then = fingerprint(&found).and_then(|header| self.store.mapping(&header).ok().flatten());
        if let Some((then, decided)) = then.and_then(decided) {
            let overrides = over(decided, &choice.overrides);
            // What fitted then and does not fit now is not held against the file.
            if let Ok(plan) = look(&overrides) {
                let remembered = Remembered { header: then.header, file_name: then.file_name, at: then.at };
                return Understood {
                    choice: FileChoice { overrides, ..choice.clone() },
                    remembered: Some(remembered),
                    plan: Ok(plan),
                };
            }
        }
        if free { as_chosen(found) } else { as_chosen(look(&choice.overrides)) }
    }

    /// What becomes of the decisions about a file that is imported.
    pub(crate) fn memory(&self, understood: &Understood) -> Option<Memory> {
        let Understood { choice, remembered, .. } = understood;
        let nothing = bare(&choice.overrides);
        let decided = nothing != choice.overrides;
        if !decided && !choice.exact {
            return None;
        }
        let header = fingerprint(&inspect(&choice.path, &nothing))?;
        if !decided {
            return Some(Memory::Forget { header });
        }
        let overrides = Overrides { sheet: None, ..choice.overrides.clone() };
        let overrides = serde_json::to_string(&overrides).ok()?;
        if remembered.is_some()
            && self.store.mapping(&header).ok().flatten().is_some_and(|then| then.overrides == overrides)
        {
            return None;
        }
        let file_name = choice.path.file_name().map(|name| name.to_string_lossy().into_owned());
        Some(Memory::Keep { header, file_name: file_name.unwrap_or_default(), overrides })
    }

    /// Columns and samples of a table of no known format, for a person to say what they hold. The fields are
    /// those named by hand and those that a table of orders would have under these headings.
    pub fn import_sketch(&self, choice: &FileChoice, error: &DeskError) -> Option<Plan> {
        let DeskError::Import(
            ImportError::UnknownFormat { headings, .. } | ImportError::OtherFormat { headings, .. },
        ) = error
        else {
            return None;
        };
        let first = headings.first()?;
        let named = choice.overrides.mapping.get(first).filter(|field| !field.is_empty());
        let overrides = Overrides {
            format: Some(OWN_TABLE.to_owned()),
            // Any table is one of orders once it has an order number.
            mapping: [(first.clone(), "order_number".to_owned())].into(),
            ..choice.overrides.clone()
        };
        let mut plan = inspect(&choice.path, &overrides).ok()?;
        for column in &mut plan.columns {
            if column.heading == *first {
                column.field = named.cloned();
            } else if let Some(field) = choice.overrides.mapping.get(&column.heading) {
                column.field = Some(field.clone()).filter(|field| !field.is_empty());
            }
        }
        Some(plan)
    }

    /// Forgets what was decided about tables with these headings.
    ///
    /// # Errors
    /// `mapping_unknown` when nothing was.
    pub fn mapping_forget(&self, header: &str) -> Result<Changed<()>> {
        let Some(known) = self.store.mapping(header)? else {
            return Err(refuse("mapping_unknown", []));
        };
        let op = self.named_op("mapping_forget", &known.file_name);
        let changed = self.transact(op, |tx| Ok(tx.mapping_forget(header)?));
        self.inbox_look_again();
        changed
    }
}

/// The format of a table whose columns the seller names.
const OWN_TABLE: &str = "generic_orders";

fn decided(then: StoredMapping) -> Option<(StoredMapping, Overrides)> {
    let overrides = serde_json::from_str(&then.overrides).ok()?;
    Some((then, overrides))
}

/// Refuses a file that leaves a question open.
pub(crate) fn answered(plan: &Plan) -> Result<()> {
    match plan.questions.first() {
        None => Ok(()),
        Some(docket_import::Question::DateOrder { column, samples, .. }) => Err(refuse(
            "import_asks",
            [
                ("file", plan.file_name.clone()),
                ("path", plan.path.display().to_string()),
                ("column", column.clone()),
                ("sample", samples.first().cloned().unwrap_or_default()),
            ],
        )),
    }
}
