//! What the document must have.

use harness::{Contract, Documented, with_desk};
use http::{Method, StatusCode, header};
use serde_json::Value;
use tomari_shared::endpoint::Endpoint;

#[test]
fn every_operation_is_described_with_examples_that_fit() {
    let contract = Contract::get();
    let mut wrong = Vec::new();
    for endpoint in Endpoint::ALL {
        let Documented { pointer, .. } = Documented::of(*endpoint);
        let operation = contract.at(&pointer);
        for wanted in ["operationId", "summary"] {
            if operation[wanted].as_str().is_none_or(str::is_empty) {
                wrong.push(format!("{endpoint:?} has no {wanted}"));
            }
        }
        if let Some(content) = operation["requestBody"]["content"].as_object() {
            let within = format!("{pointer}/requestBody/content");
            wrong.extend(misfits(contract, &within, content));
        }
        let responses = operation["responses"].as_object().expect("responses");
        if !responses.keys().any(|status| status.starts_with('2')) {
            wrong.push(format!("{endpoint:?} answers nothing"));
        }
        for status in responses.keys() {
            let response = format!("{pointer}/responses/{status}");
            if contract.at(&response)["description"]
                .as_str()
                .is_none_or(str::is_empty)
            {
                wrong.push(format!("{endpoint:?} does not say what {status} means"));
            }
            let Some(content) = contract.at(&response)["content"].as_object() else {
                continue;
            };
            let reference = contract.document.pointer(&response).expect("a response")["$ref"].as_str();
            let place = reference.map_or(response.clone(), |place| place.trim_start_matches('#').to_owned());
            wrong.extend(misfits(contract, &format!("{place}/content"), content));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Examples that are not as their schemas say.
fn misfits(contract: &Contract, within: &str, content: &serde_json::Map<String, Value>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (media_type, body) in content {
        let place = format!("{within}/{}", media_type.replace('/', "~1"));
        if body["example"].is_null() {
            wrong.push(format!("{place} has no example"));
        }
        let faults = contract.faults(&format!("{place}/schema"), &body["example"]);
        wrong.extend(faults.into_iter().map(|fault| format!("{place}: {fault}")));
    }
    wrong
}

#[tokio::test]
async fn a_streamed_answer_has_the_events_that_are_documented() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &harness::demonstration_rows()).await;
        let guest = desk
            .guest(&house, tomari_shared::language::Language::English)
            .await;
        // What the harness holds to the document: each event and its data.
        let events = desk
            .as_guest(&guest, Method::POST, "/api/v1/chat")
            .header(header::ACCEPT, "text/event-stream")
            .json(&serde_json::json!({ "message_id": desk.message_id(), "text": "What time is check-in?" }))
            .send()
            .await
            .events();
        let names: Vec<&str> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(names.first(), Some(&"accepted"));
        assert_eq!(names.last(), Some(&"done"));
        let stream = Documented::of(Endpoint::Ask).schema(StatusCode::OK, "text/event-stream");
        let documented = Contract::get().at(&stream.replace("/schema", "/x-events"));
        assert!(names.iter().all(|name| documented.get(name).is_some()));
    })
    .await;
}

#[test]
fn an_answer_that_is_not_documented_is_found() {
    let me = Documented::of(Endpoint::Me);
    let schema = me.schema(StatusCode::OK, "application/json");
    let contract = Contract::get();
    let example = &contract.at(&format!("{}/responses/200/content/application~1json", me.pointer))["example"];
    assert_eq!(contract.faults(&schema, example), Vec::<String>::new());
    for (spoilt, value) in [
        ("role", Value::from("king")),
        ("id", Value::from("7")),
        ("facility", Value::Null),
    ] {
        let mut other = example.clone();
        other[spoilt] = value;
        assert_ne!(contract.faults(&schema, &other), Vec::<String>::new(), "{spoilt}");
    }
    let mut other = example.clone();
    other.as_object_mut().expect("an object").remove("name");
    assert_ne!(contract.faults(&schema, &other), Vec::<String>::new());
}
