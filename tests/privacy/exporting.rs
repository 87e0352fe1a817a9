//! Finding a guest, and giving out what is kept.

use harness::{Desk, Staff, with_desk};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tomari_shared::audit::{AuditAction, AuditPage};
use tomari_shared::auth::Role;
use tomari_shared::chat::Author;
use tomari_shared::language::Language;
use tomari_shared::privacy::{GuestExport, GuestsFound};
use tomari_shared::problem::ProblemKind;

use crate::full_house::FullHouse;

pub(crate) async fn post(desk: &Desk, staff: &Staff, what: &str, body: Value) -> harness::Reply {
    desk.as_staff(staff, Method::POST, &format!("/api/v1/admin/privacy/{what}"))
        .json(&body)
        .send()
        .await
}

async fn find(desk: &Desk, staff: &Staff, body: Value) -> GuestsFound {
    post(desk, staff, "find", body).await.json(StatusCode::OK)
}

pub(crate) async fn newest_entry(desk: &Desk, owner: &Staff) -> tomari_shared::audit::AuditEvent {
    let page: AuditPage = desk
        .as_staff(owner, Method::GET, "/api/v1/admin/audit")
        .send()
        .await
        .json(StatusCode::OK);
    page.events.into_iter().next().expect("an entry")
}

#[tokio::test]
async fn a_guest_is_found_by_number_address_or_conversation_in_their_own_house() {
    with_desk(async |desk| {
        let hibari = FullHouse::make(desk, "hibari").await;
        let tsubame = FullHouse::make(desk, "tsubame").await;
        let id = hibari.guest.session.session.conversation_id;
        let joined = hibari.second_device.session.session.conversation_id;
        assert_ne!(id, joined);
        for by in [
            json!({ "receipt": 1 }),
            json!({ "email": "GUEST@hibari-mail.example " }),
            json!({ "conversation_id": id }),
            json!({ "conversation_id": joined }),
        ] {
            let found = find(desk, &hibari.owner, by.clone()).await.guests;
            assert_eq!(found.len(), 1, "{by}");
            assert!([id, joined].contains(&found[0].conversation_id), "{by}");
            assert_eq!(found[0].receipts, [1, 2]);
            assert_eq!(found[0].email.as_deref(), Some("guest@hibari-mail.example"));
            assert_eq!(
                (found[0].language, found[0].unresolved),
                (Language::English, false)
            );
            assert!(found[0].messages >= 8, "{found:?}");
        }
        for by in [
            json!({ "receipt": 3 }),
            json!({ "email": "guest@tsubame-mail.example" }),
            json!({ "conversation_id": tsubame.guest.session.session.conversation_id }),
            json!({ "conversation_id": desk.message_id() }),
        ] {
            assert_eq!(find(desk, &hibari.owner, by.clone()).await.guests, [], "{by}");
        }
    })
    .await;
}

#[tokio::test]
async fn one_thing_to_find_by_is_wanted() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        for (body, pointer) in [
            (json!({}), ""),
            (json!({ "receipt": 1, "email": "a@b.example" }), ""),
            (json!({ "receipt": 0 }), "/receipt"),
            (json!({ "receipt": "one" }), "/receipt"),
            (json!({ "email": "nobody" }), "/email"),
            (json!({ "conversation_id": "x" }), "/conversation_id"),
            (json!({ "name": "x" }), "/name"),
        ] {
            let faults = post(desk, &owner, "find", body.clone())
                .await
                .problem(ProblemKind::Invalid);
            assert_eq!(faults[0].0, pointer, "{body}");
        }
        for what in ["export", "erase"] {
            let none = json!({ "conversation_ids": [] });
            let many: Vec<_> = (0..51).map(|_| desk.message_id()).collect();
            for body in [none, json!({ "conversation_ids": many })] {
                let faults = post(desk, &owner, what, body).await.problem(ProblemKind::Invalid);
                assert_eq!(faults[0].0, "/conversation_ids");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_file_holds_everything_of_the_guest_and_nothing_of_anybody_else() {
    with_desk(async |desk| {
        let full = FullHouse::make(desk, "hibari").await;
        let other = desk.guest(&full.house, Language::French).await;
        desk.send(&other, "Le numéro secret de quelqu'un d'autre ?").await;
        let secret = "UPDATE messages SET body = 'It is ⟦wifi_password⟧.' WHERE author = 'assistant' AND body LIKE 'The bath%'";
        desk.as_owner(full.house.id, secret).await;
        let ids = [
            full.guest.session.session.conversation_id,
            full.second_device.session.session.conversation_id,
        ];
        let reply = post(desk, &full.owner, "export", json!({ "conversation_ids": ids })).await;
        let text = reply.text();
        for theirs in ["quelqu'un", "wifi_password", "⟦"] {
            assert!(!text.contains(theirs), "{theirs}: {text}");
        }
        assert!(text.contains("オウムを連れて行けますか。"), "a machine's translation: {text}");
        let file: GuestExport = reply.json(StatusCode::OK);
        assert_eq!((file.format.as_str(), file.version), ("tomari-guest-export", 1));
        assert_eq!(file.house, "House hibari");
        let [conversation] = file.conversations.as_slice() else {
            panic!("one conversation: {text}");
        };
        assert_eq!(conversation.sessions.len(), 2);
        let contact = conversation.contact.as_ref().expect("an address");
        assert_eq!(contact.email, full.email);
        let receipts: Vec<i32> = conversation.escalations.iter().map(|e| e.receipt).collect();
        assert_eq!(receipts.len(), 2, "{receipts:?}");
        assert!(conversation.escalations.iter().any(|e| e.note.as_deref() == Some("A parrot.")));
        assert_eq!(conversation.mails.len(), 1);
        assert!(conversation.mails[0].delivered_at.is_some());
        let said = |author: Author, text: &str| {
            conversation
                .messages
                .iter()
                .find(|kept| kept.message.author == author && kept.message.text == text)
                .unwrap_or_else(|| panic!("{text}"))
        };
        let bath = said(Author::Assistant, "It is ••••••.");
        assert_eq!(bath.helpful, Some(true));
        assert_eq!(bath.evidence.as_ref().expect("evidence").retrieved.len(), 1);
        assert_eq!(bath.message.sources.len(), 1);
        said(Author::Guest, "May I bring my parrot Polly?");
        said(Author::Guest, "Do you have a piano?");
        said(Author::Staff, "Polly is welcome.");
        let entry = newest_entry(desk, &full.owner).await;
        assert_eq!(entry.action, AuditAction::GuestExported);
        assert_eq!(entry.subject.as_deref(), Some("1, 2"));
    })
    .await;
}

#[tokio::test]
async fn only_the_owner_may_and_another_house_has_nothing() {
    with_desk(async |desk| {
        let full = FullHouse::make(desk, "hibari").await;
        let (_, elsewhere) = desk.house_with_owner("tsubame").await;
        let mio = desk
            .colleague(&full.owner, "mio@hibari.example", Role::Staff)
            .await;
        let ids = json!({ "conversation_ids": [full.guest.session.session.conversation_id] });
        for (what, body) in [
            ("find", json!({ "receipt": 1 })),
            ("export", ids.clone()),
            ("erase", ids.clone()),
        ] {
            post(desk, &mio, what, body).await.problem(ProblemKind::Forbidden);
        }
        post(desk, &elsewhere, "export", ids)
            .await
            .problem(ProblemKind::NotFound);
    })
    .await;
}
