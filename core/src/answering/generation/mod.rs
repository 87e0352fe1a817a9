//! Generated answers: the prompt, and what the model's text is held to before a guest sees any of it.
//!
//! Nothing here performs I/O. [`prompt`] makes the messages, a [`Reader`] takes the model's text as it streams and
//! gives out whole sentences whose facts stand in the retrieved entries. What fails is a [`Rejection`]; the caller
//! shows the entry's own text instead and records why.

mod citations;
mod comparison;
mod disclosure;
mod facts;
mod markup;
mod prompt;
mod reader;
mod rejection;
mod sentences;
mod spoken;
mod text;
mod tokens;
mod translation;

use tomari_shared::language::Language;

pub use comparison::{Difference, differences};
pub use facts::FactKind;
pub use prompt::{NO_ANSWER, Prompt, PromptInput, TEMPLATE_VERSION, prompt};
pub use reader::{Generated, MAX_SHOWN, Reader};
pub use rejection::Rejection;
pub use tokens::estimated_tokens;
pub use translation::{translated, translation_prompt};

/// A retrieved entry. Its number in the prompt is its place in the list, from 1.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The question it answers, in the house's words.
    pub question: &'a str,
    /// The answer, in the house's words.
    pub answer: &'a str,
    /// The language of both.
    pub language: Language,
}

/// An earlier message of the conversation.
#[derive(Clone, Copy, Debug)]
pub struct Turn<'a> {
    /// Whether the guest wrote it; otherwise the house did.
    pub from_guest: bool,
    /// Its text.
    pub text: &'a str,
}

#[cfg(test)]
mod tests;
