//! The OpenAPI 3.1 document (<https://spec.openapis.org/oas/v3.1.1.html>), made of the endpoints, the types of requests and answers, and
//! what `operations` says about each endpoint. One that says nothing does not compile.
//!
//! Its examples are one story that can be told to a real house: `story` is their order, `tests/openapi` tells it.

mod examples;
mod operation;
mod operations;
mod problems;
mod schemas;
mod story;

use serde_json::{Map, Value, json};

use crate::endpoint::{Access, Endpoint, Spec};
use operation::{Content, Operation};
use schemas::Schemas;

const TITLE: &str = "Tomari";
const DESCRIPTION: &str = "\
The guest desk of a small accommodation. Guests ask in their own language and are answered from the house's own knowledge; what needs a \
person goes to a person.

**Errors** are problem details (RFC 9457). `type` names the kind, `detail` is for people, `errors` has the place of each fault in the \
request as a JSON Pointer (RFC 6901), and `request_id`, which is in the header `Tomari-Request-Id`, too, finds the request in the logs.

**Ids** are UUIDs. **Times** are RFC 3339, in UTC. **Lists** come in pages: what an answer gives as `older`, sent as `?before=`, asks for \
the next. Fields may be added to answers; requests with fields that are not known are refused.

**Limits**: who asks too often is answered 429, and `Retry-After` says when to come again.";

/// The whole document; what is wrong with it otherwise.
pub fn document() -> Result<Value, String> {
    story::check()?;
    let mut schemas = Schemas::new();
    let mut paths: Map<String, Value> = Map::new();
    for endpoint in Endpoint::ALL {
        let spec = endpoint.spec();
        let written = operation(*endpoint, &mut schemas).map_err(|fault| format!("{endpoint:?}: {fault}"))?;
        let item = paths.entry(spec.path).or_insert_with(|| json!({}));
        item[spec.method.to_lowercase()] = written;
    }
    let problem_responses = problems::responses(&mut schemas);
    let mut document = json!({
        "openapi": "3.1.1",
        "info": {
            "title": TITLE,
            "version": env!("CARGO_PKG_VERSION"),
            "description": DESCRIPTION,
        },
        "servers": [{ "url": "/", "description": "The address that served this document." }],
        "tags": operations::TAGS.iter().map(|(name, description)| json!({ "name": name, "description": description })).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": {},
            "responses": problem_responses,
            "headers": {
                "RequestId": {
                    "description": "The request's id, which finds it in the logs.",
                    "schema": { "type": "string", "format": "uuid" },
                },
                "RetryAfter": {
                    "description": "When to come again, in seconds.",
                    "schema": { "type": "integer", "minimum": 0 },
                },
            },
            "securitySchemes": {
                "guestSession": {
                    "type": "apiKey", "in": "cookie", "name": "__Host-tomari-guest",
                    "description": "A guest's session, set by `POST /api/v1/session`. Pages can't read it.",
                },
                "accessToken": {
                    "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                    "description": "The `access_token` that signing in and renewing give; good for ten minutes.",
                },
                "refreshToken": {
                    "type": "apiKey", "in": "cookie", "name": "__Host-tomari-staff",
                    "description": "The refresh token of somebody signed in, set by signing in and replaced by each renewal. Pages can't read it.",
                },
            },
        },
        "x-story": story::STORY.iter().map(|endpoint| operation_id(*endpoint)).collect::<Vec<_>>(),
    });
    schemas.finish(&mut document);
    Ok(document)
}

/// Its name as an identifier in most languages: `createWebhook`.
fn operation_id(endpoint: Endpoint) -> String {
    let (name, _) = endpoint.words();
    let (first, rest) = name.split_at(1);
    first.to_lowercase() + rest
}

fn operation(endpoint: Endpoint, schemas: &mut Schemas) -> Result<Value, String> {
    let spec = endpoint.spec();
    let described = operations::of(endpoint);
    if !operations::TAGS.iter().any(|(tag, _)| *tag == described.tag) {
        return Err(format!("there is no section `{}`", described.tag));
    }
    let (_, summary) = endpoint.words();
    let mut written = json!({
        "operationId": operation_id(endpoint),
        "tags": [described.tag],
        "summary": summary.trim().trim_end_matches('.'),
    });
    if !described.description.is_empty() {
        written["description"] = described.description.into();
    }
    if let Some(security) = security(endpoint, spec.access) {
        written["security"] = security;
    }
    let parameters = parameters(spec, &described, schemas)?;
    if !parameters.is_empty() {
        written["parameters"] = parameters.into();
    }
    if described.body.is_empty() != (spec.body_max == 0) {
        return Err("`endpoints!` and `operations` do not agree on whether it has a body".to_owned());
    }
    if !described.body.is_empty() {
        written["requestBody"] = json!({ "required": true, "content": {} });
        for body in &described.body {
            written["requestBody"]["content"][body.media_type] =
                content(body, &mut |of| schemas.of_request(of));
        }
        written["x-body-max-bytes"] = spec.body_max.into();
    }
    if let Some(first) = described.answers.first() {
        written["x-example-status"] = first.status.into();
    }
    if described.needs_model {
        written["x-example-needs-model"] = true.into();
    }
    written["responses"] = responses(endpoint, spec, &described, schemas)?;
    Ok(written)
}

fn security(endpoint: Endpoint, access: Access) -> Option<Value> {
    match (endpoint, access) {
        (Endpoint::Refresh, _) => Some(json!([{ "refreshToken": [] }])),
        // A guest who has a session keeps it.
        (Endpoint::StartSession, _) => Some(json!([{}, { "guestSession": [] }])),
        (_, Access::Anyone) => None,
        (_, Access::Guest) => Some(json!([{ "guestSession": [] }])),
        (_, Access::Staff | Access::Owner) => Some(json!([{ "accessToken": [] }])),
    }
}

fn parameters(spec: Spec, described: &Operation, schemas: &mut Schemas) -> Result<Vec<Value>, String> {
    let in_path: Vec<&str> = spec
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .collect();
    let said: Vec<&str> = described
        .parameters
        .iter()
        .filter(|parameter| parameter.place == "path")
        .map(|parameter| parameter.name)
        .collect();
    if in_path != said {
        return Err(format!(
            "its path has the parameters {in_path:?}, `operations` has {said:?}"
        ));
    }
    let mut write = |parameter: &operation::Parameter| {
        let schema = schemas.of_request(parameter.schema);
        let mut written = json!({
            "name": parameter.name,
            "in": parameter.place,
            "required": parameter.place == "path",
            "description": parameter.description,
            "schema": schema,
        });
        if let Some(example) = &parameter.example {
            written["example"] = example.clone();
        }
        written
    };
    Ok(described.parameters.iter().map(&mut write).collect())
}

fn responses(
    endpoint: Endpoint,
    spec: Spec,
    described: &Operation,
    schemas: &mut Schemas,
) -> Result<Value, String> {
    let mut responses = Map::new();
    if described.answers.is_empty() {
        return Err("it answers nothing".to_owned());
    }
    for answer in &described.answers {
        let mut written = json!({
            "description": answer.description,
            "headers": { "Tomari-Request-Id": { "$ref": "#/components/headers/RequestId" } },
        });
        for (name, description) in &answer.headers {
            written["headers"][name] = json!({ "description": description, "schema": { "type": "string" } });
        }
        for body in &answer.content {
            let mut content_written = content(body, &mut |of| schemas.of_answer(of));
            for event in &body.events {
                content_written["x-events"][event.name] =
                    json!({ "description": event.description, "data": schemas.of_answer(event.schema) });
            }
            written["content"][body.media_type] = content_written;
        }
        responses.insert(answer.status.to_string(), written);
    }
    for (kind, description) in problems::of(endpoint, spec, described) {
        let component = problems::component(kind);
        let reference =
            json!({ "$ref": format!("#/components/responses/{component}"), "description": description });
        responses.insert(kind.status().to_string(), reference);
    }
    Ok(responses.into())
}

fn content(body: &Content, schema: &mut dyn FnMut(operation::SchemaOf) -> Value) -> Value {
    json!({ "schema": schema(body.schema), "example": body.example })
}

#[cfg(test)]
mod tests {
    use super::document;

    #[test]
    fn every_endpoint_is_described() {
        let document = document().expect("a document");
        let operations: usize = document["paths"]
            .as_object()
            .expect("paths")
            .values()
            .map(|item| item.as_object().expect("operations").len())
            .sum();
        assert_eq!(operations, crate::endpoint::Endpoint::ALL.len());
    }
}
