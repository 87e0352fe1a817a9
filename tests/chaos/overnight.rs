//! What waits for desks to open, and the digests that tell of it.

use std::collections::BTreeMap;

use anyhow::ensure;
use chrono::{DateTime, Utc};
use harness::{MailServer, ReceivedMail};
use serde_json::json;
use uuid::Uuid;

use crate::audit;
use crate::database::Database;
use crate::edge::Edge;
use crate::process::Process;
use crate::tally::Tally;
use crate::until::until;

/// Guests of each house.
pub(crate) const GUESTS: usize = 3;

/// Guests of these houses want what nobody can tell them, at night.
pub(crate) async fn queue(
    database: &Database,
    processes: &[&Process],
    houses: &[&str],
) -> anyhow::Result<()> {
    database.close_desks().await?;
    let edge = Edge::new()?;
    let mut bases = processes.iter().map(|process| process.base()).cycle();
    for slug in houses {
        for number in 0..GUESTS {
            let base = bases.next().unwrap_or_default();
            let guest = edge.guest(&base, slug).await?;
            let text = format!("Is a helicopter tour for {} people possible?", number + 2);
            let body = json!({ "message_id": Uuid::from_u128(1), "text": text });
            let response = edge
                .post(&base, "/api/v1/chat", guest.caller, Some(&body))
                .await?;
            ensure!(response.status() == 200, "{}", response.text().await?);
        }
    }
    Ok(())
}

/// Moves the promises, of which there are so many, to a time.
pub(crate) async fn promise(database: &Database, at: DateTime<Utc>, promises: usize) -> anyhow::Result<()> {
    let moved = database.promise(at).await?;
    ensure!(moved == promises as u64, "{moved} promises");
    Ok(())
}

/// Waits until every digest has been sent and every process has looked twice more, so that what would be told again has been.
/// Returns when the last digest came.
pub(crate) async fn told(
    database: &Database,
    mail: &MailServer,
    digests: usize,
    processes: usize,
) -> anyhow::Result<Vec<ReceivedMail>> {
    let mut mails = Vec::new();
    until("the digests are sent", async || {
        mails.extend(mail.take());
        Ok(audit::sent(&mails).len() >= digests)
    })
    .await?;
    let looks = database.looks().await? + 2 * i64::try_from(processes)?;
    until("all have looked again", async || {
        Ok(database.looks().await? >= looks)
    })
    .await?;
    audit::settled(database).await?;
    mails.extend(mail.take());
    Ok(mails)
}

/// Every escalation is released, not before its time, and told to each of the house's people in one digest.
pub(crate) async fn count(
    database: &Database,
    mails: &[ReceivedMail],
    promised_at: DateTime<Utc>,
) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let (escalations, deliveries) = (database.escalations().await?, database.deliveries().await?);
    let sent = audit::sent(mails);
    for escalation in &escalations {
        tally.effect(usize::from(escalation.released_at.is_some()));
        ensure!(
            escalation.released_at.is_none_or(|at| at >= promised_at),
            "released before its time: {escalation:?}"
        );
    }
    let mut houses = BTreeMap::<Uuid, Vec<i32>>::new();
    for escalation in &escalations {
        houses
            .entry(escalation.facility_id)
            .or_default()
            .push(escalation.receipt);
    }
    for (house, receipts) in houses {
        let of_house: Vec<_> = deliveries
            .iter()
            .filter(|delivery| delivery.facility_id == house && sent.contains(&delivery.id))
            .collect();
        let mut people = BTreeMap::<Uuid, usize>::new();
        for delivery in &of_house {
            ensure!(delivery.kind == "digest", "not a digest: {delivery:?}");
            *people.entry(delivery.user_id).or_default() += 1;
        }
        audit::each_person(&mut tally, &people);
        for delivery in of_house {
            let mail = mails
                .iter()
                .find(|mail| mail.message_id.starts_with(&delivery.id.to_string()));
            let listed = mail.map(|mail| listed(&mail.text)).unwrap_or_default();
            for receipt in &receipts {
                tally.effect(listed.iter().filter(|number| *number == receipt).count());
            }
        }
    }
    tally.uncalled_for(audit::unknown(
        &sent,
        deliveries.iter().map(|delivery| delivery.id),
    ));
    Ok(tally)
}

/// The receipt numbers in a digest.
fn listed(text: &str) -> Vec<i32> {
    text.lines()
        .filter_map(|line| {
            line.strip_prefix("受付番号 ")
                .or_else(|| line.strip_prefix("No. "))
        })
        .filter_map(|line| line.split_once(':'))
        .flat_map(|(numbers, _)| numbers.split(", "))
        .filter_map(|number| number.parse().ok())
        .collect()
}
