//! Counts what came of the guests' visits: in the history as the guest reads it, in the tables, and at the mail server.

use std::collections::{BTreeMap, BTreeSet};

use harness::{MailServer, ReceivedMail};
use tomari_shared::chat::{Author, Message};
use uuid::Uuid;

use crate::database::Database;
use crate::edge::Edge;
use crate::guests::{Question, Visit};
use crate::tally::Tally;
use crate::until::until;
use crate::world::PEOPLE;

/// Waits until every mail that must go out has been sent, as far as the tables say.
pub(crate) async fn settled(database: &Database) -> anyhow::Result<()> {
    until("every mail has been sent", async || {
        Ok(database.deliveries().await?.iter().all(|delivery| delivery.done))
    })
    .await
}

/// Each visit has three questions, three answers, one notice, one escalation, and a mail to each of the house's people.
pub(crate) async fn visits(
    edge: &Edge,
    base: &str,
    database: &Database,
    mail: &MailServer,
    visits: &[Visit],
) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    for visit in visits {
        let messages = edge.history(base, visit.guest).await?;
        for question in &visit.questions {
            talk(&mut tally, &messages, question);
        }
        let notices = messages
            .iter()
            .filter(|message| message.author == Author::Notice)
            .count();
        tally.effect(notices);
    }
    escalations(&mut tally, database, &mail.take(), visits).await?;
    Ok(tally)
}

/// The question once, and once an answer, which is the one that the guest was given.
fn talk(tally: &mut Tally, messages: &[Message], question: &Question) {
    let asked = messages
        .iter()
        .filter(|message| {
            message
                .client_message_id
                .is_some_and(|id| id.0 == question.message_id)
        })
        .count();
    tally.effect(asked);
    let answers: Vec<&Message> = messages
        .iter()
        .filter(|message| message.answers == Some(question.reply.message.id))
        .collect();
    tally.effect(answers.len());
    let given = question.reply.answer.as_ref().map(|answer| answer.id);
    if answers.iter().any(|answer| Some(answer.id) != given) {
        tally.uncalled_for(1);
    }
}

async fn escalations(
    tally: &mut Tally,
    database: &Database,
    mails: &[ReceivedMail],
    visits: &[Visit],
) -> anyhow::Result<()> {
    let (escalations, deliveries) = (database.escalations().await?, database.deliveries().await?);
    let sent = sent(mails);
    for visit in visits {
        let of_visit: Vec<Uuid> = escalations
            .iter()
            .filter(|escalation| escalation.conversation_id == visit.guest.conversation.0)
            .map(|escalation| escalation.id)
            .collect();
        tally.effect(of_visit.len());
        for id in of_visit {
            let mut of_people = BTreeMap::<Uuid, usize>::new();
            for delivery in &deliveries {
                if delivery.escalation_id == Some(id) && sent.contains(&delivery.id) {
                    *of_people.entry(delivery.user_id).or_default() += 1;
                }
            }
            each_person(tally, &of_people);
        }
    }
    // Nobody asked for those, and no delivery is behind those.
    let visited: BTreeSet<Uuid> = visits.iter().map(|visit| visit.guest.conversation.0).collect();
    let others = escalations
        .iter()
        .filter(|escalation| !visited.contains(&escalation.conversation_id))
        .count();
    tally.uncalled_for(others);
    tally.uncalled_for(unknown(&sent, deliveries.iter().map(|delivery| delivery.id)));
    Ok(())
}

/// A mail to each of the house's people.
pub(crate) fn each_person(tally: &mut Tally, mails: &BTreeMap<Uuid, usize>) {
    for times in mails.values() {
        tally.effect(*times);
    }
    for _ in mails.len()..PEOPLE {
        tally.effect(0);
    }
}

/// The mails by what their Message-IDs name. Two of one Message-ID count as one: SMTP can't tell whether a mail was taken when its
/// connection breaks, and who reads mail sees one.
pub(crate) fn sent(mails: &[ReceivedMail]) -> BTreeSet<Uuid> {
    mails
        .iter()
        .filter_map(|mail| mail.message_id.split('@').next()?.parse().ok())
        .collect()
}

/// How many mails tell of nothing that is known.
pub(crate) fn unknown(sent: &BTreeSet<Uuid>, known: impl Iterator<Item = Uuid>) -> usize {
    let known: BTreeSet<Uuid> = known.collect();
    sent.difference(&known).count()
}
