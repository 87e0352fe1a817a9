//! What is said about an endpoint besides its method, path and access.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;
use uuid::Uuid;

use crate::problem::ProblemKind;

pub(super) type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

pub(super) const JSON: &str = "application/json";
pub(super) const EVENT_STREAM: &str = "text/event-stream";

/// A parameter of the path, the query or the header.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) place: &'static str,
    pub(super) description: &'static str,
    pub(super) schema: SchemaOf,
    pub(super) example: Option<Value>,
}

/// An event of a stream.
pub(super) struct Event {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) schema: SchemaOf,
}

/// A body of one media type.
pub(super) struct Content {
    pub(super) media_type: &'static str,
    pub(super) schema: SchemaOf,
    pub(super) example: Value,
    pub(super) events: Vec<Event>,
}

/// An answer that is no problem.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) description: &'static str,
    pub(super) headers: Vec<(&'static str, &'static str)>,
    pub(super) content: Vec<Content>,
}

/// What an endpoint takes and answers.
pub(super) struct Operation {
    pub(super) tag: &'static str,
    pub(super) description: &'static str,
    pub(super) parameters: Vec<Parameter>,
    /// One for each media type.
    pub(super) body: Vec<Content>,
    /// The first is what its example is answered with.
    pub(super) answers: Vec<Answer>,
    pub(super) problems: Vec<(ProblemKind, &'static str)>,
    /// Whether its example needs a language model.
    pub(super) needs_model: bool,
}

impl Operation {
    /// In the section `tag`, with more to say than the endpoint's own line; nothing if that says it all.
    pub(super) fn new(tag: &'static str, description: &'static str) -> Self {
        Self {
            tag,
            description,
            parameters: Vec::new(),
            body: Vec::new(),
            answers: Vec::new(),
            problems: Vec::new(),
            needs_model: false,
        }
    }

    /// An id in the path. What is not there, or another house's, is not found.
    pub(super) fn id(self, name: &'static str, description: &'static str, example: &'static str) -> Self {
        self.path::<Uuid>(name, description, example).problem(
            ProblemKind::NotFound,
            "Nothing of the caller's house has this id.",
        )
    }

    /// Another parameter in the path.
    pub(super) fn path<T: JsonSchema>(
        mut self,
        name: &'static str,
        description: &'static str,
        example: &'static str,
    ) -> Self {
        self.parameters.push(Parameter {
            name,
            place: "path",
            description,
            schema: SchemaGenerator::subschema_for::<T>,
            example: Some(example.into()),
        });
        self
    }

    /// A parameter in the query, which may be left out. The story is told with those that have an example.
    pub(super) fn query<T: JsonSchema>(
        self,
        name: &'static str,
        description: &'static str,
        example: Option<Value>,
    ) -> Self {
        self.optional::<T>("query", name, description, example)
    }

    /// A request header, which may be left out.
    pub(super) fn header<T: JsonSchema>(
        self,
        name: &'static str,
        description: &'static str,
        example: Option<Value>,
    ) -> Self {
        self.optional::<T>("header", name, description, example)
    }

    fn optional<T: JsonSchema>(
        mut self,
        place: &'static str,
        name: &'static str,
        description: &'static str,
        example: Option<Value>,
    ) -> Self {
        self.parameters.push(Parameter {
            name,
            place,
            description,
            schema: SchemaGenerator::subschema_for::<T>,
            example,
        });
        self
    }

    /// A list in pages.
    pub(super) fn pages(self) -> Self {
        self.query::<String>("before", "What the page before gave as `older`.", None)
            .problem(
                ProblemKind::Invalid,
                "`before` is no cursor from an earlier page.",
            )
    }

    /// A JSON body.
    pub(super) fn body<T: JsonSchema>(self, example: Value) -> Self {
        self.body_of::<T>(JSON, example)
    }

    /// A body of another media type; of one more, if there is one already.
    pub(super) fn body_of<T: JsonSchema>(mut self, media_type: &'static str, example: Value) -> Self {
        self.body.push(Content {
            media_type,
            schema: SchemaGenerator::subschema_for::<T>,
            example,
            events: Vec::new(),
        });
        self
    }

    /// An answer in JSON.
    pub(super) fn answers<T: JsonSchema>(
        self,
        status: u16,
        description: &'static str,
        example: Value,
    ) -> Self {
        self.answers_of::<T>(status, description, JSON, example)
    }

    /// An answer of another media type; of one more, if the status is that of the answer before.
    pub(super) fn answers_of<T: JsonSchema>(
        mut self,
        status: u16,
        description: &'static str,
        media_type: &'static str,
        example: Value,
    ) -> Self {
        let content = Content {
            media_type,
            schema: SchemaGenerator::subschema_for::<T>,
            example,
            events: Vec::new(),
        };
        match self.answers.last_mut() {
            Some(last) if last.status == status => last.content.push(content),
            _ => self.answers.push(Answer {
                status,
                description,
                headers: Vec::new(),
                content: vec![content],
            }),
        }
        self
    }

    /// An answer without a body.
    pub(super) fn answers_nothing(mut self, description: &'static str) -> Self {
        self.answers.push(Answer {
            status: 204,
            description,
            headers: Vec::new(),
            content: Vec::new(),
        });
        self
    }

    /// An answer in events (WHATWG HTML, section 9.2), whose kinds follow.
    pub(super) fn streams(self, description: &'static str, example: &'static str) -> Self {
        self.answers_of::<String>(200, description, EVENT_STREAM, example.into())
    }

    /// A kind of event of that stream.
    pub(super) fn event<T: JsonSchema>(mut self, name: &'static str, description: &'static str) -> Self {
        let stream = self
            .answers
            .last_mut()
            .and_then(|answer| answer.content.last_mut());
        if let Some(stream) = stream {
            stream.events.push(Event {
                name,
                description,
                schema: SchemaGenerator::subschema_for::<T>,
            });
        }
        self
    }

    /// An event of that stream whose data is an empty object.
    pub(super) fn bare_event(self, name: &'static str, description: &'static str) -> Self {
        self.event::<Empty>(name, description)
    }

    /// A header of the answer before.
    pub(super) fn with_header(mut self, name: &'static str, description: &'static str) -> Self {
        if let Some(answer) = self.answers.last_mut() {
            answer.headers.push((name, description));
        }
        self
    }

    /// Its example can be told only where a language model is configured.
    pub(super) fn needs_model(mut self) -> Self {
        self.needs_model = true;
        self
    }

    /// A problem besides those that every endpoint of its kind has.
    pub(super) fn problem(mut self, kind: ProblemKind, when: &'static str) -> Self {
        self.problems.push((kind, when));
        self
    }
}

/// An object without members.
struct Empty;

impl JsonSchema for Empty {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Empty".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "maxProperties": 0 })
    }
}
