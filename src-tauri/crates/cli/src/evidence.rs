//! The evidence pack of a case: making it, and saying what it lacks.

use docket_api::wire::{EvidenceItemView, EvidencePackView};
use serde_json::{Value, json};

use crate::args::EvidenceArgs;
use crate::context::Context;
use crate::failure::Outcome;
use crate::output::Answer;
use crate::standing::says;

/// `docket evidence`
pub fn make(context: &Context, args: &EvidenceArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(&args.case)?;
    let record = desk.case_record(case, args.profile.as_deref())?;
    let words = context.words();
    let view = docket_api::evidence_pack(&record, &desk, &words)?;
    let points = docket_api::proof_points(&record, &words);
    let printed = words.record(&record, &desk)?;
    let made = desk.case_record_make(&record, &printed, &args.out)?;
    let over = docket_api::over_limits(&made.output.over, &words);
    let (paper, file) = (&made.output.stored, args.out.display().to_string());
    let files: Vec<Value> = made
        .output
        .files
        .iter()
        .map(|file| json!({ "name": file.name, "bytes": file.bytes, "sha256": file.sha256 }))
        .collect();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "paper_id": paper.id.to_string(),
                "profile": view.profile,
                "checks": checks(&view, &points),
                "sections": sections(&view),
                "complete": view.complete,
                "file": file,
                "sha256": paper.sha256,
                "pages": paper.pages,
                "files": files,
                "limits": view.limits.as_ref().map(|limits| json!({
                    "told": limits.told,
                    "over": over,
                    "source": says(&limits.source),
                })),
            })
        },
        |page| {
            page.line(&format!("{} · {}", words.change(&made.change), view.meter));
            page.pairs([
                ("file", file.clone()),
                ("pages", paper.pages.to_string()),
                ("sha256", paper.sha256.clone()),
            ]);
            let rows = view.sections.iter().flat_map(|section| {
                section.parts.iter().map(|part| {
                    vec![
                        section.title.clone(),
                        part.label.clone(),
                        part.state_text.clone(),
                        part.text.clone(),
                    ]
                })
            });
            page.gap();
            page.table(&["section", "part", "state", "fact or cure"], rows.collect());
            for line in &over {
                page.line(line);
            }
        },
    ))
}

/// Every part, then every point of the proof of delivery.
fn checks(view: &EvidencePackView, points: &[EvidenceItemView]) -> Vec<Value> {
    let ok = |state: &str| matches!(state, "ok" | "not_needed");
    let parts = view.sections.iter().flat_map(|section| &section.parts);
    let parts = parts.map(
        |part| json!({ "name": part.kind, "ok": ok(&part.state), "needed": part.needed, "why": part.text }),
    );
    let points = points.iter().map(|point| {
        json!({ "name": point.kind, "ok": ok(&point.state), "needed": point.needed, "why": point.fact })
    });
    parts.chain(points).collect()
}

fn sections(view: &EvidencePackView) -> Vec<Value> {
    let section = |section: &docket_api::wire::PackSectionView| {
        let missing: Vec<&str> = section
            .parts
            .iter()
            .filter(|part| part.needed && !matches!(part.state.as_str(), "ok" | "not_needed"))
            .map(|part| part.kind.as_str())
            .collect();
        json!({ "id": section.id, "complete": section.complete, "missing": missing })
    };
    view.sections.iter().map(section).collect()
}
