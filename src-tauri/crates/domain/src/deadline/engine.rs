//! From rules and facts to deadlines.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Months, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::rule::{Basis, DeadlineRule, DeadlineRules, Term, Unit, What};
use crate::calendar::{Calendar, Calendars, Moment, day_in, end_of_day, instant_at};
use crate::case::{CaseKind, Party, PlatformStage, named};

/// What is known of a case for its deadlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineFacts {
    /// Kind of case.
    pub kind: CaseKind,
    /// Stage at the platform.
    pub stage: PlatformStage,
    /// The platform and the payment providers behind it.
    pub platforms: BTreeSet<String>,
    /// Carrier.
    pub carrier: Option<String>,
    /// Its service.
    pub service: Option<String>,
    /// Insurers.
    pub insurers: BTreeSet<String>,
    /// When what happened.
    pub basis: BTreeMap<Basis, Moment>,
    /// Zone of the shop: in it a day begins and ends.
    pub zone: Tz,
    /// Country of the seller, ISO 3166; empty when unknown.
    pub country: String,
    /// Region of the seller as written; empty when unknown.
    pub region: String,
    /// Country of the buyer, ISO 3166; nothing when unknown.
    pub buyer_country: Option<String>,
    /// When the seller wrote where the platform sees it, to buyer or platform.
    pub answered: Vec<DateTime<Utc>>,
    /// What was done already, whatever rule asked for it, with the time.
    pub done: BTreeMap<What, DateTime<Utc>>,
    /// Rules that the seller marked as met, with the time.
    pub met: BTreeMap<String, DateTime<Utc>>,
    /// What the seller corrected, by rule.
    pub corrections: BTreeMap<String, Correction>,
}

/// What the seller put in the place of a rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Correction {
    /// Figure for the first day.
    pub opens: Option<u32>,
    /// Figure for the last day.
    pub due: Option<u32>,
    /// The day from which it counts, told by hand; used where no file tells it.
    pub basis_on: Option<NaiveDate>,
    /// Why.
    pub note: String,
}

/// How long before its end a deadline is near, by what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    /// For days and months.
    pub days: Duration,
    /// For hours.
    pub hours: Duration,
}

impl Lead {
    /// The lead of that unit.
    pub fn of(self, unit: Unit) -> Duration {
        match unit {
            Unit::Hours => self.hours,
            Unit::CalendarDays | Unit::BusinessDays | Unit::Months => self.days,
        }
    }
}

named! {
    /// Where a deadline stands.
    DeadlineState {
        /// What it counts from is not known.
        Unknown = "unknown",
        /// Its first day has not come.
        NotOpenYet = "not_open_yet",
        /// It runs.
        Open = "open",
        /// It ends soon.
        Near = "near",
        /// It is over.
        Passed = "passed",
        /// What had to be done was done.
        Met = "met",
    }
}

/// What is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// When something happened.
    Basis(Basis),
    /// By which service the carrier takes the parcel.
    Service,
}

/// Another value that was seen, with the moment it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherValue {
    /// Figure.
    pub figure: u32,
    /// What it counts.
    pub unit: Unit,
    /// When it would be; nothing while the basis is unknown.
    pub at: Option<DateTime<Utc>>,
    /// Link.
    pub url: Option<String>,
    /// Grade.
    pub grade: String,
}

/// One end of a deadline, with everything that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The moment; nothing while the basis is unknown.
    pub at: Option<DateTime<Utc>>,
    /// Figure as it was used.
    pub figure: u32,
    /// What it counts.
    pub unit: Unit,
    /// From when.
    pub basis: Basis,
    /// When that was.
    pub basis_at: Option<Moment>,
    /// Figure of the pack, where the seller corrected it.
    pub instead_of: Option<u32>,
    /// Who says so.
    pub source: String,
    /// Link.
    pub url: Option<String>,
    /// Grade.
    pub grade: String,
    /// When somebody looked last.
    pub checked: NaiveDate,
    /// Other values that were seen.
    pub others: Vec<OtherValue>,
}

/// A deadline of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Rule; for a carrier whose service is unknown, carrier and what it is for.
    pub rule: String,
    /// Version of its pack.
    pub version: u32,
    /// What it is for.
    pub what: What,
    /// Who has to act, or may.
    pub party: Party,
    /// Platform, carrier, insurer or authority, by id.
    pub at: String,
    /// Service of the carrier.
    pub service: Option<String>,
    /// First moment; nothing when it is open from the beginning.
    pub opens: Option<Edge>,
    /// Last moment; nothing when it does not end.
    pub due: Option<Edge>,
    /// What is not known.
    pub missing: Option<Missing>,
    /// State.
    pub state: DeadlineState,
    /// When it was met.
    pub met_at: Option<DateTime<Utc>>,
    /// Calendar of its business days; nothing when it counts none.
    pub calendar: Option<String>,
    /// Zone in which its days begin and end.
    pub zone: Tz,
    /// What the seller corrected.
    pub correction: Option<Correction>,
}

impl Deadline {
    /// When it ends.
    pub fn due_at(&self) -> Option<DateTime<Utc>> {
        self.due.as_ref().and_then(|edge| edge.at)
    }

    /// When it begins.
    pub fn opens_at(&self) -> Option<DateTime<Utc>> {
        self.opens.as_ref().and_then(|edge| edge.at)
    }

    /// The end that a person looks at: the last moment, or where there is none the first.
    pub fn edge(&self) -> Option<&Edge> {
        self.due.as_ref().or(self.opens.as_ref())
    }

    /// When the seller should be told: some time before the end of what the seller has to do. Nothing when it
    /// is met, over, unknown, or somebody else's.
    pub fn remind_at(&self, lead: Lead) -> Option<DateTime<Utc>> {
        let running = match self.state {
            DeadlineState::Met | DeadlineState::Passed => false,
            DeadlineState::Unknown
            | DeadlineState::NotOpenYet
            | DeadlineState::Open
            | DeadlineState::Near => true,
        };
        let due = self.due.as_ref().filter(|_| running && self.party == Party::Seller)?;
        due.at?.checked_sub_signed(lead.of(due.unit))
    }
}

/// Every deadline of a case, soonest end first, unknown ones last.
pub fn deadlines(
    rules: &DeadlineRules,
    calendars: &Calendars,
    facts: &DeadlineFacts,
    lead: Lead,
    now: DateTime<Utc>,
) -> Vec<Deadline> {
    let mut found: Vec<Deadline> = rules
        .iter()
        .filter(|rule| applies(rule, facts))
        .map(|rule| computed(rule, calendars, facts, lead, now))
        .filter(|deadline| !is_quiet(rules, deadline))
        .collect();
    found.extend(without_service(rules, facts));
    found.sort_by(|a, b| {
        let place = |one: &Deadline| {
            let at = one.due_at().or(one.opens_at());
            (at.is_none(), at, one.rule.clone())
        };
        place(a).cmp(&place(b))
    });
    found
}

fn is_quiet(rules: &DeadlineRules, deadline: &Deadline) -> bool {
    deadline.edge().is_some_and(|edge| edge.at.is_none())
        && deadline.state != DeadlineState::Met
        && rules.get(&deadline.rule).is_some_and(|rule| rule.quiet)
}

fn applies(rule: &DeadlineRule, facts: &DeadlineFacts) -> bool {
    let kind = rule.kinds.is_empty() || rule.kinds.contains(&facts.kind);
    let stage = rule.stages.is_empty() || rule.stages.contains(&facts.stage);
    let platform = rule.platform.as_ref().is_none_or(|platform| facts.platforms.contains(platform));
    let carrier = rule.carrier.is_none() || rule.carrier == facts.carrier;
    let service = rule.service.is_none() || rule.service == facts.service;
    let insurer = rule.insurer.as_ref().is_none_or(|insurer| facts.insurers.contains(insurer));
    let lives = facts.buyer_country.as_ref().is_some_and(|country| rule.buyer_countries.contains(country));
    let buyer = rule.buyer_countries.is_empty() || lives;
    kind && stage && platform && carrier && service && insurer && buyer
}

/// Where the carrier is known and its service is not, what depends on the service is told as unknown, once.
fn without_service(rules: &DeadlineRules, facts: &DeadlineFacts) -> Vec<Deadline> {
    let Some(carrier) = facts.carrier.as_ref().filter(|_| facts.service.is_none()) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    rules
        .iter()
        .filter(|rule| rule.carrier.as_ref() == Some(carrier) && rule.service.is_some() && !rule.quiet)
        .filter(|rule| rule.kinds.is_empty() || rule.kinds.contains(&facts.kind))
        .filter(|rule| seen.insert(rule.what))
        .map(|rule| Deadline {
            rule: format!("{carrier}_{}", rule.what.name()),
            version: rule.version,
            what: rule.what,
            party: rule.party,
            at: carrier.clone(),
            service: None,
            opens: None,
            due: None,
            missing: Some(Missing::Service),
            state: DeadlineState::Unknown,
            met_at: None,
            calendar: None,
            zone: facts.zone,
            correction: None,
        })
        .collect()
}

fn computed(
    rule: &DeadlineRule,
    calendars: &Calendars,
    facts: &DeadlineFacts,
    lead: Lead,
    now: DateTime<Utc>,
) -> Deadline {
    let correction = facts.corrections.get(&rule.id).cloned();
    let calendar = match &rule.calendar {
        // A rule of a country counts that country's days; where the seller lives there, the region's.
        Some(country) if *country != facts.country => calendars.of(country, ""),
        _ => calendars.of(&facts.country, &facts.region),
    };
    let told = correction.as_ref().and_then(|correction| correction.basis_on);
    let count = Count { calendar: &calendar, facts, told };
    let opens = rule.opens.as_ref().map(|term| {
        count.edge(term, End::First, correction.as_ref().and_then(|correction| correction.opens))
    });
    let due = rule
        .due
        .as_ref()
        .map(|term| count.edge(term, End::Last, correction.as_ref().and_then(|correction| correction.due)));
    let counts_business_days = opens.iter().chain(&due).any(|edge| edge.unit == Unit::BusinessDays);
    let missing =
        due.iter().chain(&opens).find(|edge| edge.at.is_none()).map(|edge| Missing::Basis(edge.basis));
    let by_hand = facts.met.get(&rule.id).copied();
    let met_at = by_hand.or_else(|| facts.done.get(&rule.what).copied()).or_else(|| answered(rule, facts));
    let state = state(opens.as_ref(), due.as_ref(), met_at, lead, now);
    Deadline {
        rule: rule.id.clone(),
        version: rule.version,
        what: rule.what,
        party: rule.party,
        at: [&rule.platform, &rule.insurer, &rule.authority, &rule.carrier]
            .into_iter()
            .find_map(Option::clone)
            .unwrap_or_default(),
        service: rule.service.clone(),
        opens,
        due,
        missing,
        state,
        met_at,
        calendar: counts_business_days.then(|| calendar.id.clone()),
        zone: facts.zone,
        correction,
    }
}

/// The platform wants an answer where it sees it; the first one after the stage began meets the deadline.
fn answered(rule: &DeadlineRule, facts: &DeadlineFacts) -> Option<DateTime<Utc>> {
    if rule.what != What::Answer {
        return None;
    }
    let basis = rule.due.as_ref().and_then(|term| facts.basis.get(&term.basis))?;
    let began = start_of(*basis, facts.zone);
    facts.answered.iter().copied().filter(|at| *at >= began).min()
}

fn state(
    opens: Option<&Edge>,
    due: Option<&Edge>,
    met: Option<DateTime<Utc>>,
    lead: Lead,
    now: DateTime<Utc>,
) -> DeadlineState {
    if met.is_some() {
        return DeadlineState::Met;
    }
    if due.and_then(|edge| edge.at).is_some_and(|at| at < now) {
        return DeadlineState::Passed;
    }
    if opens.into_iter().chain(due).any(|edge| edge.at.is_none()) {
        return DeadlineState::Unknown;
    }
    if opens.and_then(|edge| edge.at).is_some_and(|at| now < at) {
        return DeadlineState::NotOpenYet;
    }
    let near = due.is_some_and(|edge| edge.at.is_some_and(|at| at - now <= lead.of(edge.unit)));
    if near { DeadlineState::Near } else { DeadlineState::Open }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

struct Count<'a> {
    calendar: &'a Calendar,
    facts: &'a DeadlineFacts,
    told: Option<NaiveDate>,
}

impl Count<'_> {
    fn edge(&self, term: &Term, end: End, corrected: Option<u32>) -> Edge {
        let basis_at = self.facts.basis.get(&term.basis).copied().or(self.told.map(Moment::Day));
        let figure = corrected.unwrap_or(term.figure);
        let at = |figure: u32, unit: Unit| basis_at.and_then(|basis| self.moment(basis, figure, unit, end));
        Edge {
            at: at(figure, term.unit),
            figure,
            unit: term.unit,
            basis: term.basis,
            basis_at,
            instead_of: corrected.filter(|figure| *figure != term.figure).map(|_| term.figure),
            source: term.source.clone(),
            url: term.url.clone(),
            grade: term.grade.clone(),
            checked: term.checked,
            others: term
                .alternatives
                .iter()
                .map(|other| OtherValue {
                    figure: other.figure,
                    unit: other.unit,
                    at: at(other.figure, other.unit),
                    url: other.url.clone(),
                    grade: other.grade.clone(),
                })
                .collect(),
        }
    }

    /// The moment so long after a basis. Hours count exactly; where only the day of the basis is known, its
    /// first second for an end and its last for a beginning: the safe side. Days count from the day after; the
    /// first day begins at midnight, the last ends at midnight.
    fn moment(&self, basis: Moment, figure: u32, unit: Unit, end: End) -> Option<DateTime<Utc>> {
        let zone = self.facts.zone;
        let day = day_of(basis, zone);
        let day = match unit {
            Unit::Hours => {
                let from = match (basis, end) {
                    (Moment::Day(day), End::First) => end_of_day(day, zone),
                    (Moment::Day(_) | Moment::Local(_) | Moment::Instant(_), _) => start_of(basis, zone),
                };
                return from.checked_add_signed(Duration::hours(i64::from(figure)));
            }
            Unit::CalendarDays => day.checked_add_days(chrono::Days::new(figure.into()))?,
            Unit::BusinessDays => self.calendar.add_business_days(day, figure)?,
            Unit::Months => day.checked_add_months(Months::new(figure))?,
        };
        Some(match end {
            End::First => instant_at(day, 0, zone),
            End::Last => end_of_day(day, zone),
        })
    }
}

/// The civil day of a moment: as its source wrote it, where the source wrote a wall clock; an instant in UTC is
/// nobody's wall clock and is told in the zone of the shop.
fn day_of(moment: Moment, zone: Tz) -> NaiveDate {
    match moment {
        Moment::Instant(at) if at.offset().local_minus_utc() == 0 => day_in(at.with_timezone(&Utc), zone),
        Moment::Day(_) | Moment::Local(_) | Moment::Instant(_) => moment.day(),
    }
}

/// The first instant of a moment.
fn start_of(moment: Moment, zone: Tz) -> DateTime<Utc> {
    match moment {
        Moment::Day(day) => instant_at(day, 0, zone),
        Moment::Instant(at) => at.with_timezone(&Utc),
        Moment::Local(local) => zone
            .from_local_datetime(&local)
            .earliest()
            .map_or_else(|| instant_at(local.date(), 0, zone), |at| at.with_timezone(&Utc)),
    }
}
