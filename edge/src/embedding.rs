//! On whose pages a house's desk may be shown. The core knows; its answer is kept for a minute, and without one it is nobody's.

use std::cell::RefCell;
use std::collections::HashMap;

use tomari_shared::embedding::{Embedding, is_embed_origin};
use tomari_shared::identity::Caller;
use tomari_shared::ids::RequestId;
use tomari_shared::limits::is_slug;
use tomari_shared::problem::ProblemKind;
use worker::Env;

use crate::config::{self, Settings};
use crate::forward::{self, Call};
use crate::incoming::Incoming;
use crate::problem::Problem;
use crate::rate_limit::{self, Limits};
use crate::{context, security_headers};

/// How long an answer is kept, in milliseconds: as long as an owner waits for a change to hold.
const KEPT: u64 = 60_000;
/// Houses whose answer is kept; beyond that all are forgotten.
const HOUSES: usize = 1_000;

/// A house's policy, and until when it holds.
type Known = HashMap<String, (String, u64)>;

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::new(Known::new());
}

/// The content security policy of a house's desk in a frame.
pub(crate) async fn policy(
    incoming: &Incoming<'_>,
    env: &Env,
    slug: &str,
    request_id: RequestId,
) -> Result<String, Problem> {
    let nobody = || security_headers::policy_framed_by(&[]);
    if !is_slug(slug) {
        return Ok(nobody());
    }
    if let Some(policy) = known(slug, context::now_millis()) {
        return Ok(policy);
    }
    let settings = &*config::settings(env)?;
    let client = rate_limit::client(incoming.head.address);
    Limits::of_client(&client).count(env).await?;
    // What is not known is not kept either: the next one asks again.
    Ok(match ask(settings, incoming, slug, request_id).await {
        Ok(policy) => {
            keep(slug, &policy, context::now_millis());
            policy
        }
        Err(_) => nobody(),
    })
}

async fn ask(
    settings: &Settings,
    incoming: &Incoming<'_>,
    slug: &str,
    request_id: RequestId,
) -> Result<String, Problem> {
    let path = format!("/api/v1/facility/{slug}/embedding");
    let call = Call {
        method: "GET",
        path: &path,
        request: Some(incoming.request),
        body: None,
        caller: Some((Caller::Anonymous, request_id)),
    };
    let answer = forward::send(settings, call).await?;
    match answer.status {
        200 => {}
        // There is no such house.
        404 => return Ok(security_headers::policy_framed_by(&[])),
        _ => return Err(Problem::new(ProblemKind::CoreUnavailable)),
    }
    let embedding: Embedding = answer.json(settings).await?;
    // They become part of a header: nothing else may be in it, whoever wrote it.
    let origins: Vec<String> = embedding
        .origins
        .into_iter()
        .filter(|origin| is_embed_origin(origin))
        .collect();
    Ok(security_headers::policy_framed_by(&origins))
}

fn known(slug: &str, now: u64) -> Option<String> {
    KNOWN.with(|known| {
        let known = known.try_borrow().ok()?;
        known
            .get(slug)
            .filter(|(_, until)| now < *until)
            .map(|(policy, _)| policy.clone())
    })
}

fn keep(slug: &str, policy: &str, now: u64) {
    KNOWN.with(|known| {
        let Ok(mut known) = known.try_borrow_mut() else {
            return;
        };
        if known.len() >= HOUSES {
            known.clear();
        }
        known.insert(slug.to_owned(), (policy.to_owned(), now.saturating_add(KEPT)));
    });
}
