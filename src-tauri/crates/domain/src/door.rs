//! The right door: the channel in which a platform looks for the seller's answer. A good answer in the wrong place is
//! no answer to the platform, so each stage names its door.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::case::{Channel, Party, PlatformStage, named};
use crate::note::{PackFault, Says};

named! {
    /// Whether the right door was used.
    DoorState {
        /// No door is asked for at this stage.
        Free = "free",
        /// The answer stands where the platform looks.
        Used = "used",
        /// It does not yet.
        NotUsed = "not_used",
    }
}

/// The doors of all platforms.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoorPack {
    /// Version.
    pub version: u32,
    /// Channels in the order offered where no rule is known.
    pub other: Vec<Channel>,
    /// Rules.
    #[serde(rename = "door")]
    pub doors: Vec<DoorRule>,
}

/// The door of one platform at some stages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoorRule {
    /// Id.
    pub id: String,
    /// Platforms.
    pub platforms: Vec<String>,
    /// Stages.
    pub stages: Vec<PlatformStage>,
    /// The door.
    pub channel: Channel,
    /// Whether an answer elsewhere does not count.
    pub required: bool,
    /// Channels in the order offered; the door is among them.
    pub offers: Vec<Channel>,
    /// Who says so.
    pub source: Says,
}

/// What was said to the other side, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// When.
    pub at: DateTime<Utc>,
    /// Who spoke.
    pub from: Party,
    /// Channel.
    pub channel: Channel,
}

/// The door at a stage, and whether it was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door<'a> {
    /// State.
    pub state: DoorState,
    /// When it was used first since the stage began.
    pub used_at: Option<DateTime<Utc>>,
    /// When the seller answered elsewhere since then, and where: the newest such answer.
    pub elsewhere: Option<Said>,
    /// The rule.
    pub rule: Option<&'a DoorRule>,
}

impl DoorPack {
    /// Reads the pack and refuses what it cannot mean.
    ///
    /// # Errors
    /// With file and place: an unreadable file, an unknown channel, stage or grade, a door that is not offered, two
    /// doors for one platform and stage.
    pub fn read(file: &str, text: &str) -> Result<Self, PackFault> {
        let pack: Self = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        let mut seen = std::collections::BTreeSet::new();
        for rule in &pack.doors {
            let fault = |message: String| PackFault::at(file, &format!("door {}", rule.id), message);
            if !rule.offers.contains(&rule.channel) {
                return Err(fault(format!("\"{}\" is not among its offers", rule.channel.name())));
            }
            if !rule.source.has_known_grade() {
                return Err(fault(format!("grade \"{}\" does not exist", rule.source.grade)));
            }
            for platform in &rule.platforms {
                for stage in &rule.stages {
                    if !seen.insert((platform.clone(), *stage)) {
                        return Err(fault(format!("{platform} has two doors at stage {}", stage.name())));
                    }
                }
            }
        }
        Ok(pack)
    }

    /// The rule of a platform at a stage.
    pub fn rule(&self, platform: &str, stage: PlatformStage) -> Option<&DoorRule> {
        self.doors
            .iter()
            .find(|rule| rule.stages.contains(&stage) && rule.platforms.iter().any(|one| one == platform))
    }

    /// Channels for a letter, the right one first.
    pub fn offers(&self, platform: &str, stage: PlatformStage) -> Vec<Channel> {
        let rule = self.rule(platform, stage);
        let mut offers: Vec<Channel> = rule.map(|rule| vec![rule.channel]).unwrap_or_default();
        for channel in rule.map_or(&self.other, |rule| &rule.offers) {
            if !offers.contains(channel) {
                offers.push(*channel);
            }
        }
        offers
    }

    /// Whether the right door was used since the stage began.
    pub fn look(
        &self,
        platform: &str,
        stage: PlatformStage,
        since: Option<DateTime<Utc>>,
        said: &[Said],
    ) -> Door<'_> {
        let rule = self.rule(platform, stage);
        let Some(right) = rule.filter(|rule| rule.required) else {
            return Door { state: DoorState::Free, used_at: None, elsewhere: None, rule };
        };
        let ours = || {
            said.iter()
                .filter(|said| said.from == Party::Seller && since.is_none_or(|since| said.at >= since))
        };
        let used_at = ours().filter(|said| said.channel == right.channel).map(|said| said.at).min();
        let elsewhere =
            ours().filter(|said| said.channel != right.channel).max_by_key(|said| said.at).copied();
        let state = if used_at.is_some() { DoorState::Used } else { DoorState::NotUsed };
        Door { state, used_at, elsewhere, rule }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack() -> DoorPack {
        DoorPack::read("doors.toml", include_str!("../../../packs/rules/doors.toml")).unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&Utc)
    }

    fn said(when: &str, from: Party, channel: Channel) -> Said {
        Said { at: at(when), from, channel }
    }

    #[test]
    fn an_answer_in_messages_leaves_the_door_of_an_etsy_case_shut_until_the_thread_is_used() {
        let pack = pack();
        let since = Some(at("2026-11-20T10:00:00Z"));
        let look = |said: &[Said]| pack.look("etsy", PlatformStage::Case, since, said).state;
        let message = said("2026-11-20T11:00:00Z", Party::Seller, Channel::PlatformMessage);
        let early = said("2026-11-20T09:00:00Z", Party::Seller, Channel::CaseThread);
        let buyers = said("2026-11-20T12:00:00Z", Party::Buyer, Channel::CaseThread);
        let right = said("2026-11-20T13:00:00Z", Party::Seller, Channel::CaseThread);
        assert_eq!(look(&[]), DoorState::NotUsed);
        assert_eq!(look(&[message]), DoorState::NotUsed);
        assert_eq!(look(&[message, early, buyers]), DoorState::NotUsed, "neither too early nor by the buyer");
        assert_eq!(look(&[message, right]), DoorState::Used);
    }

    #[test]
    fn each_platform_and_stage_has_its_door() {
        let pack = pack();
        for (platform, stage, channel, state) in [
            ("etsy", PlatformStage::None, Some(Channel::PlatformMessage), DoorState::Free),
            ("etsy", PlatformStage::HelpRequest, Some(Channel::CaseThread), DoorState::NotUsed),
            ("ebay", PlatformStage::None, Some(Channel::PlatformMessage), DoorState::Free),
            ("ebay", PlatformStage::Inquiry, Some(Channel::CaseThread), DoorState::NotUsed),
            ("ebay", PlatformStage::Appeal, Some(Channel::CaseThread), DoorState::NotUsed),
            ("amazon", PlatformStage::HelpRequest, Some(Channel::PlatformMessage), DoorState::NotUsed),
            ("amazon", PlatformStage::Claim, Some(Channel::CaseThread), DoorState::NotUsed),
            ("walmart", PlatformStage::Inquiry, Some(Channel::CaseThread), DoorState::NotUsed),
            ("shopify", PlatformStage::None, Some(Channel::Email), DoorState::Free),
            ("own_list", PlatformStage::None, None, DoorState::Free),
        ] {
            let door = pack.look(platform, stage, None, &[]);
            assert_eq!(
                (door.rule.map(|rule| rule.channel), door.state),
                (channel, state),
                "{platform} {stage:?}"
            );
        }
    }

    #[test]
    fn the_right_channel_is_offered_first_and_every_channel_once() {
        let pack = pack();
        for platform in ["etsy", "ebay", "amazon", "shopify", "depop", "own_list"] {
            for stage in PlatformStage::ALL {
                let offers = pack.offers(platform, *stage);
                let once: std::collections::BTreeSet<_> = offers.iter().collect();
                assert_eq!(once.len(), offers.len());
                if let Some(rule) = pack.rule(platform, *stage) {
                    assert_eq!(offers.first(), Some(&rule.channel));
                }
            }
        }
        assert_eq!(pack.offers("own_list", PlatformStage::None).first(), Some(&Channel::Email));
    }

    #[test]
    fn a_pack_with_a_door_that_is_not_offered_is_refused_with_its_place() {
        let text = "version = 1\nother = [\"email\"]\n[[door]]\nid = \"a\"\nplatforms = [\"x\"]\nstages = [\"none\"]\nchannel = \"phone\"\nrequired = true\noffers = [\"email\"]\nsource = { text_key = \"k\", grade = \"own\", checked = \"2026-11-21\" }\n";
        let fault = DoorPack::read("doors.toml", text).unwrap_err().to_string();
        assert!(fault.contains("doors.toml, door a") && fault.contains("phone"), "{fault}");
        let fault =
            DoorPack::read("doors.toml", &text.replace("\"phone\"", "\"pigeon\"")).unwrap_err().to_string();
        assert!(fault.contains("line 7") && fault.contains("pigeon"), "{fault}");
    }
}
