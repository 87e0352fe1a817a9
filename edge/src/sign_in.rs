//! Where a browser's refresh token is: in its cookie, put there, sent on and taken away here.

use tomari_shared::auth::{Refresh, SecretText, SessionGranted, SignedIn};
use tomari_shared::limits::ACCESS_TOKEN_LIFETIME_SECONDS;

use crate::config::Settings;
use crate::forward::CoreAnswer;
use crate::problem::Problem;
use crate::reply::{Answer, Reply};
use crate::{context, cookies, tokens};

/// The body for the core's `POST /auth/refresh`, from the cookie.
pub(crate) fn refresh_body(cookie: Option<&str>) -> Result<Vec<u8>, Problem> {
    let token =
        cookies::value(cookie.unwrap_or_default(), cookies::STAFF).ok_or_else(Problem::not_signed_in)?;
    let refresh = Refresh {
        refresh_token: SecretText(token.to_owned()),
    };
    serde_json::to_vec(&refresh).map_err(|error| Problem::internal(&error))
}

/// The core's answer with the refresh token in a cookie and an access token in its place; what is no such answer is
/// passed on.
pub(crate) async fn with_tokens(answer: CoreAnswer, settings: &Settings) -> Answer {
    if !matches!(answer.status, 200 | 201) {
        return Ok(answer.pass_on());
    }
    let granted: SessionGranted = answer.json(settings).await?;
    let access_token = tokens::access_token(settings, &granted, context::now())?;
    let signed_in = SignedIn {
        access_token: SecretText(access_token),
        token_type: "Bearer".to_owned(),
        expires_in: ACCESS_TOKEN_LIFETIME_SECONDS,
        user: granted.user,
    };
    let mut reply = Reply::json(answer.status, "application/json", &signed_in)?;
    let cookie = cookies::set(
        cookies::STAFF,
        &granted.refresh_token.0,
        granted.refresh_expires_in,
    );
    reply.headers.set("set-cookie", &cookie);
    Ok(reply)
}

/// Takes the cookie away where the core says with `status` that the session is over. Nothing else does: what could not
/// be asked has not ended.
pub(crate) fn without_cookie(mut reply: Reply, status: u16) -> Reply {
    if reply.status == status {
        reply.headers.set("set-cookie", &cookies::clear(cookies::STAFF));
    }
    reply
}
