//! The API's document, to which every answer of every test is held: a status, a media type, a field or an event that it does not have
//! fails the test that met it.

#![expect(
    clippy::disallowed_types,
    reason = "the document is a constant, read once: nothing asynchronous is in it"
)]

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use http::{HeaderMap, Method, StatusCode, header};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};
use tomari_shared::auth::{SecretText, SessionGranted, SignedIn};
use tomari_shared::endpoint::Endpoint;
use tomari_shared::limits::ACCESS_TOKEN_LIFETIME_SECONDS;

/// What the document is called in references to it.
const NAME: &str = "tomari:/openapi.json";

static CONTRACT: LazyLock<Contract> = LazyLock::new(Contract::read);

/// What is generated of the endpoints and their types.
pub struct Contract {
    /// The document.
    pub document: Value,
    registry: Registry<'static>,
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

/// What the document says about a method and path.
#[derive(Clone, Debug)]
pub struct Documented {
    /// The endpoint.
    pub endpoint: Endpoint,
    /// JSON Pointer to its operation.
    pub pointer: String,
}

impl Contract {
    fn read() -> Self {
        let text = include_str!("../../edge/web/public/api/v1/openapi.json");
        let document: Value = serde_json::from_str(text).expect("JSON");
        let registry = Registry::new()
            .add(NAME, document.clone())
            .expect("a resource")
            .prepare()
            .expect("a registry");
        Self {
            document,
            registry,
            validators: Mutex::default(),
        }
    }

    /// The one that is committed.
    #[must_use]
    pub fn get() -> &'static Self {
        &CONTRACT
    }

    /// What is at a JSON Pointer, references followed.
    #[must_use]
    #[track_caller]
    pub fn at(&self, pointer: &str) -> &Value {
        let found = self.document.pointer(pointer);
        let value = found.unwrap_or_else(|| panic!("the document has no {pointer}"));
        match value["$ref"].as_str().and_then(|target| target.strip_prefix('#')) {
            Some(target) => self.at(target),
            None => value,
        }
    }

    /// Fails unless `value` is as the schema at a JSON Pointer says.
    #[track_caller]
    pub fn validate(&self, pointer: &str, value: &Value) {
        let faults = self.faults(pointer, value);
        assert!(
            faults.is_empty(),
            "not as {pointer} says: {}\n{value:#}",
            faults.join("; ")
        );
    }

    /// Where `value` is not as the schema at a JSON Pointer says.
    #[must_use]
    pub fn faults(&self, pointer: &str, value: &Value) -> Vec<String> {
        let validator = self.validator(pointer);
        let faults = validator.iter_errors(value);
        faults
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect()
    }

    fn validator(&self, pointer: &str) -> Arc<Validator> {
        let mut known = self.validators.lock().expect("no panic while it is held");
        if let Some(validator) = known.get(pointer) {
            return Arc::clone(validator);
        }
        let schema = json!({ "$ref": format!("{NAME}#{}", pointer.replace('{', "%7B").replace('}', "%7D")) });
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(&schema)
            .unwrap_or_else(|error| panic!("{pointer}: {error}"));
        let validator = Arc::new(validator);
        known.insert(pointer.to_owned(), Arc::clone(&validator));
        validator
    }
}

/// A name as a part of a JSON Pointer (RFC 6901).
fn part(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

impl Documented {
    /// Of a request; nothing if nothing has this method and path.
    #[must_use]
    pub fn find(method: &Method, path_and_query: &str) -> Option<Self> {
        let path = path_and_query.split('?').next().unwrap_or_default();
        Endpoint::find(method.as_str(), path).ok().map(Self::of)
    }

    /// Of an endpoint.
    #[must_use]
    pub fn of(endpoint: Endpoint) -> Self {
        let spec = endpoint.spec();
        let pointer = format!("/paths/{}/{}", part(spec.path), spec.method.to_lowercase());
        Self { endpoint, pointer }
    }

    /// JSON Pointer to the schema of one of its answers.
    #[must_use]
    pub fn schema(&self, status: StatusCode, media_type: &str) -> String {
        let contract = Contract::get();
        let response = format!("{}/responses/{}", self.pointer, status.as_u16());
        let response = match contract.at(&self.pointer)["responses"][status.as_str()]["$ref"].as_str() {
            Some(reference) => reference.trim_start_matches('#').to_owned(),
            None => response,
        };
        format!("{response}/content/{}/schema", part(media_type))
    }

    /// Fails unless the document has this answer.
    #[track_caller]
    pub fn hold(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) {
        // The edge makes that body itself, and makes it right.
        if self.endpoint == Endpoint::Refresh && status == StatusCode::UNPROCESSABLE_ENTITY {
            return;
        }
        let contract = Contract::get();
        let response = &contract.at(&self.pointer)["responses"][status.as_str()];
        assert!(
            response.is_object(),
            "{:?} answers {status}, which its documentation does not have: {}",
            self.endpoint,
            String::from_utf8_lossy(body)
        );
        let pointer = format!("{}/responses/{}", self.pointer, status.as_u16());
        let response = contract.at(&pointer);
        if !response["headers"]["Retry-After"].is_null() {
            assert!(
                headers.contains_key(header::RETRY_AFTER),
                "{:?}: no Retry-After",
                self.endpoint
            );
        }
        let Some(content) = response["content"].as_object() else {
            assert!(
                body.is_empty(),
                "{:?} answers {status} with a body",
                self.endpoint
            );
            return;
        };
        let media_type = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .unwrap_or_default();
        assert!(
            content.contains_key(media_type),
            "{:?} answers {status} in `{media_type}`, which its documentation does not have",
            self.endpoint
        );
        if media_type.ends_with("json") {
            let body = serde_json::from_slice(body).expect("JSON");
            let body = self.as_the_edge_says_it(status, body);
            contract.validate(&self.schema(status, media_type), &body);
        }
    }

    /// Fails unless the document has this event.
    #[track_caller]
    pub fn hold_event(&self, name: &str, data: &Value) {
        let stream = self.schema(StatusCode::OK, "text/event-stream");
        let event = stream.replace("/schema", &format!("/x-events/{}", part(name)));
        assert!(
            Contract::get().document.pointer(&event).is_some(),
            "{:?} sends an event `{name}`, which its documentation does not have",
            self.endpoint
        );
        Contract::get().validate(&format!("{event}/data"), data);
    }

    /// Who signs in is answered by the edge: with an access token in place of what the core grants.
    #[must_use]
    pub fn as_the_edge_says_it(&self, status: StatusCode, body: Value) -> Value {
        let signs_in = matches!(
            self.endpoint,
            Endpoint::LogIn | Endpoint::Refresh | Endpoint::AcceptInvitation
        );
        if !(signs_in && status.is_success()) {
            return body;
        }
        let granted: SessionGranted = serde_json::from_value(body).expect("what the edge reads");
        let signed_in = SignedIn {
            access_token: SecretText("signed by the edge".to_owned()),
            token_type: "Bearer".to_owned(),
            expires_in: ACCESS_TOKEN_LIFETIME_SECONDS,
            user: granted.user,
        };
        serde_json::to_value(signed_in).expect("serialises")
    }
}
