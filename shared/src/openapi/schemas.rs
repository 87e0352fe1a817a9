//! JSON Schemas (2020-12, the dialect of OpenAPI 3.1) of the types.
//!
//! What is read and what is written differ: a field with a default may be left out of a request and is always in an answer. A type that
//! is both, and whose schemas differ, has two components; that of requests ends in `Input`.

use std::collections::BTreeSet;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::operation::SchemaOf;
use crate::limits;

const COMPONENTS: &str = "#/components/schemas/";
/// Where the schemas of requests are until it is known which of them are those of answers.
const REQUESTS: &str = "#/components/requests/";

/// Limits that doc comments name.
const LIMITS: &[(&str, usize)] = &[
    ("MESSAGE_MAX_CHARS", limits::MESSAGE_MAX_CHARS),
    ("REPLY_MAX_CHARS", limits::REPLY_MAX_CHARS),
    ("NOTE_MAX_CHARS", limits::NOTE_MAX_CHARS),
    ("QUESTION_MAX_CHARS", limits::QUESTION_MAX_CHARS),
    ("ANSWER_MAX_CHARS", limits::ANSWER_MAX_CHARS),
    ("ALTERNATIVES_MAX", limits::ALTERNATIVES_MAX),
    ("QUESTION_EXAMPLES", limits::QUESTION_EXAMPLES),
    ("QUESTION_GROUPS", limits::QUESTION_GROUPS),
    ("WAITING_COUNTED", limits::WAITING_COUNTED as usize),
    ("RETENTION_MAX_DAYS", limits::RETENTION_MAX_DAYS as usize),
    ("PRIVACY_CONVERSATIONS_MAX", limits::PRIVACY_CONVERSATIONS_MAX),
    ("PLACE_MAX_CHARS", limits::PLACE_MAX_CHARS),
];

/// The schemas that were asked for so far.
pub(super) struct Schemas {
    requests: SchemaGenerator,
    answers: SchemaGenerator,
}

impl Schemas {
    pub(super) fn new() -> Self {
        let settings = |path: &str| {
            SchemaSettings::draft2020_12().with(|settings| {
                settings.definitions_path = path.trim_matches('#').trim_end_matches('/').to_owned().into();
                settings.meta_schema = None;
            })
        };
        Self {
            requests: settings(REQUESTS).for_deserialize().into_generator(),
            answers: settings(COMPONENTS).for_serialize().into_generator(),
        }
    }

    /// The schema of something that is read.
    pub(super) fn of_request(&mut self, of: SchemaOf) -> Value {
        of(&mut self.requests).to_value()
    }

    /// The schema of something that is written.
    pub(super) fn of_answer(&mut self, of: SchemaOf) -> Value {
        of(&mut self.answers).to_value()
    }

    /// Puts the components into the document, and the references to them right.
    pub(super) fn finish(mut self, document: &mut Value) {
        let requests = self.requests.take_definitions(true);
        let mut components = self.answers.take_definitions(true);
        let doubled = doubled(&requests, &components);
        for (name, schema) in requests {
            if doubled.contains(&name) {
                components.insert(format!("{name}Input"), schema);
            } else {
                components.entry(name).or_insert(schema);
            }
        }
        components.sort_keys();
        document["components"]["schemas"] = components.into();
        tidy(document, &doubled);
    }
}

/// Names of types whose schema as a request is another than as an answer.
fn doubled(requests: &Map<String, Value>, answers: &Map<String, Value>) -> BTreeSet<String> {
    let mut doubled = BTreeSet::new();
    loop {
        let before = doubled.len();
        for (name, schema) in requests {
            let Some(answer) = answers.get(name) else {
                continue;
            };
            // With the references as they would be: to a doubled one, the schemas differ too.
            let mut request = schema.clone();
            redirect(&mut request, &doubled);
            if request != *answer {
                doubled.insert(name.clone());
            }
        }
        if doubled.len() == before {
            return doubled;
        }
    }
}

fn redirect(schema: &mut Value, doubled: &BTreeSet<String>) {
    each_member(schema, &mut |name, value| {
        if name != "$ref" {
            return;
        }
        let Some(target) = value.as_str().and_then(|text| text.strip_prefix(REQUESTS)) else {
            return;
        };
        let input = if doubled.contains(target) { "Input" } else { "" };
        *value = format!("{COMPONENTS}{target}{input}").into();
    });
}

/// References as they are in the end, descriptions for readers who don't see the code, and times as times.
fn tidy(document: &mut Value, doubled: &BTreeSet<String>) {
    redirect(document, doubled);
    each_member(document, &mut |name, value| {
        if name == "description"
            && let Some(text) = value.as_str()
        {
            *value = readable(text).into();
        }
        if name == "properties"
            && let Some(properties) = value.as_object_mut()
        {
            for (property, schema) in properties {
                if let Some(format) = format_of(property)
                    && is_text(schema)
                {
                    schema["format"] = format.into();
                }
            }
        }
    });
}

/// The format that every property of this name has.
fn format_of(property: &str) -> Option<&'static str> {
    let is_time = property == "at"
        || property == "timestamp"
        || ["_at", "_since", "_until"]
            .iter()
            .any(|ending| property.ends_with(ending));
    is_time.then_some("date-time")
}

fn is_text(schema: &Value) -> bool {
    let text = |kind: &Value| kind == "string";
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(text),
        kind => text(kind),
    }
}

/// Without the links of doc comments, and with the value of a limit in place of its name.
fn readable(text: &str) -> String {
    let mut text = text
        .replace("[`crate::limits::", "[`")
        .replace("[`crate::knowledge::", "[`");
    for (name, limit) in LIMITS {
        text = text.replace(&format!("[`{name}`]"), &limit.to_string());
    }
    text.replace("[`", "`").replace("`]", "`")
}

/// Visits every member of every object within.
fn each_member(value: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                visit(name, member);
                each_member(member, visit);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_member(item, visit)),
        _ => {}
    }
}
