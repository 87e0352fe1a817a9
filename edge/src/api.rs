//! The API: every check the edge makes, in order, then the core.

use tomari_shared::endpoint::Endpoint;
use tomari_shared::handover::{HandoverCode, HandoverCodeError, LinkSession};
use tomari_shared::identity::Caller;
use tomari_shared::ids::RequestId;
use tomari_shared::problem::ProblemKind;
use tomari_shared::session::SessionStarted;
use worker::Env;

use crate::config::{self, Settings};
use crate::forward::{self, Call, CoreAnswer};
use crate::incoming::Incoming;
use crate::problem::Problem;
use crate::rate_limit::{self, Limits};
use crate::reply::{Answer, Reply};
use crate::{body, context, cookies, origin, sign_in, tokens};

/// Origin, limits, token, media type, size and what the edge can judge of the content are checked before the core is
/// touched.
pub(crate) async fn serve(
    incoming: &Incoming<'_>,
    env: &Env,
    endpoint: Endpoint,
    request_id: RequestId,
) -> Answer {
    let settings = &*config::settings(env)?;
    let head = &incoming.head;
    let spec = endpoint.spec();
    if spec.method != "GET" && !origin::may_change(head.origin, head.own_origin, &settings.allowed_origins) {
        return Err(Problem::new(ProblemKind::Forbidden));
    }
    let client = rate_limit::client(head.address);
    let mut limits = Limits::of_client(&client);
    let caller = tokens::authorize(head, settings, spec.access, context::now());
    if let Ok(caller) = &caller {
        limits.add_call(spec, &client, *caller);
    }
    // A token that is not good counts against its client, too.
    limits.count(env).await?;
    let caller = caller?;
    let body = if endpoint == Endpoint::Refresh {
        Some(body::Read::json(sign_in::refresh_body(head.cookie)?))
    } else if spec.body_max > 0 {
        let body = body::read(incoming.request, spec).await?;
        Limits::of_account(spec, &body.bytes).count(env).await?;
        Some(body)
    } else {
        None
    };
    if endpoint == Endpoint::LinkSession {
        check_code(body.as_ref().map_or(&[][..], |body| body.bytes.as_slice()))?;
    }
    let call = Call {
        method: spec.method,
        path: head.path_and_query,
        request: Some(incoming.request),
        body,
        caller: Some((caller, request_id)),
    };
    let answer = forward::send(settings, call).await?;
    Ok(match endpoint {
        Endpoint::StartSession => with_guest_cookie(answer, settings, caller, head.is_embedded()).await?,
        Endpoint::LogIn | Endpoint::AcceptInvitation => sign_in::with_tokens(answer, settings).await?,
        Endpoint::Refresh => {
            let reply = sign_in::with_tokens(answer, settings).await?;
            sign_in::without_cookie(reply, ProblemKind::Unauthenticated.status())
        }
        Endpoint::LogOut => sign_in::without_cookie(answer.pass_on(), 204),
        _ => answer.pass_on(),
    })
}

/// A typing error needs no core to be told; nor does what is not JSON, which the core says better.
fn check_code(body: &[u8]) -> Result<(), Problem> {
    let Ok(link) = serde_json::from_slice::<LinkSession>(body) else {
        return Ok(());
    };
    match link.code.parse::<HandoverCode>() {
        Ok(_) => Ok(()),
        Err(HandoverCodeError::Form) => Err(Problem::invalid("/code", "a code has 8 letters and digits")),
        Err(HandoverCodeError::Check) => Err(Problem::invalid("/code", "the code has a typing error")),
    }
}

/// The core's answer with the session it began in a cookie.
async fn with_guest_cookie(
    answer: CoreAnswer,
    settings: &Settings,
    caller: Caller,
    embedded: bool,
) -> Answer {
    if !matches!(answer.status, 200 | 201) {
        return Ok(answer.pass_on());
    }
    let started: SessionStarted = answer.json(settings).await?;
    let now = context::now();
    let token = tokens::guest_token(settings, &started, now)?;
    let lifetime = started.expires_at_unix.saturating_sub(now);
    let cookie = if embedded {
        cookies::set_embedded(&token, lifetime)
    } else {
        cookies::set(cookies::GUEST, &token, lifetime)
    };
    let resumed = matches!(caller, Caller::Guest { sid, .. } if sid == started.session.id);
    let mut reply = Reply::json(if resumed { 200 } else { 201 }, "application/json", &started)?;
    reply.headers.set("set-cookie", &cookie);
    Ok(reply)
}
