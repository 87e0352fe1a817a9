//! The OpenAPI document: its examples are as its schemas say, and can be told to a real house as one story. That every answer of every
//! other test is as it says is seen to by the harness.

mod document;
mod story;
