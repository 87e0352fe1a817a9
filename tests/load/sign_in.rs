//! Whether the time of a refusal tells who has an account: a wrong password for an address that has one beside an
//! address that nobody has, in turn, on the released core.

use std::time::Instant;

use anyhow::ensure;
use serde_json::json;
use tomari_shared::identity::Caller;

use crate::Edge;
use crate::process::OWNER_EMAIL;

const PAIRS: usize = 400;
const WARM_UP: usize = 20;
const LOG_IN: &str = "/api/v1/auth/login";

/// Measures and prints.
pub(crate) async fn measure(edge: &Edge) -> anyhow::Result<()> {
    let (mut wrong, mut unknown) = (Vec::new(), Vec::new());
    for pair in 0..WARM_UP + PAIRS {
        let nobody = format!("nobody{pair}@load.example");
        // Each goes first as often as the other: what drifts falls on both.
        let (one, two) = if pair % 2 == 0 {
            (refusal(edge, OWNER_EMAIL).await?, refusal(edge, &nobody).await?)
        } else {
            let two = refusal(edge, &nobody).await?;
            (refusal(edge, OWNER_EMAIL).await?, two)
        };
        if pair >= WARM_UP {
            wrong.push(one);
            unknown.push(two);
        }
    }
    // The noise of the machine: two halves of the same.
    let (even, odd): (Vec<_>, Vec<_>) = wrong.iter().enumerate().partition(|(number, _)| number % 2 == 0);
    let times = |part: Vec<(usize, &f64)>| part.into_iter().map(|(_, time)| *time).collect::<Vec<f64>>();
    println!(
        "POST /auth/login, {PAIRS} pairs: wrong password p50 {:.2} ms, unknown address p50 {:.2} ms",
        median(&wrong),
        median(&unknown)
    );
    print_difference("  wrong less unknown", &wrong, &unknown);
    print_difference("  wrong less wrong (baseline)", &times(even), &times(odd));
    Ok(())
}

/// How long a refusal takes, in milliseconds.
async fn refusal(edge: &Edge, email: &str) -> anyhow::Result<f64> {
    let body = json!({ "email": email, "password": "not the password of anybody" });
    let start = Instant::now();
    let response = edge.post(LOG_IN, Caller::Anonymous, &body).await?;
    let status = response.status();
    response.bytes().await?;
    let time = start.elapsed().as_secs_f64() * 1000.0;
    ensure!(status == 401, "signing in answers {status}");
    Ok(time)
}

/// The difference of the means with its 95 % interval (Welch 1947, in its normal approximation: the samples are large).
fn print_difference(what: &str, left: &[f64], right: &[f64]) {
    let (mean_left, error_left) = mean_and_squared_error(left);
    let (mean_right, error_right) = mean_and_squared_error(right);
    let difference = mean_left - mean_right;
    let half = 1.96 * (error_left + error_right).sqrt();
    println!(
        "{what}: {difference:+.3} ms, 95 % interval {:+.3} to {:+.3} ms",
        difference - half,
        difference + half
    );
}

/// The mean, and the square of its standard error. The slowest twentieth, which the machine's other work makes, is left
/// out of every sample alike.
fn mean_and_squared_error(sample: &[f64]) -> (f64, f64) {
    let kept = sorted(sample);
    let kept = &kept[..kept.len() - kept.len() / 20];
    #[expect(clippy::cast_precision_loss, reason = "some hundred")]
    let count = kept.len() as f64;
    let mean = kept.iter().sum::<f64>() / count;
    let variance = kept.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0);
    (mean, variance / count)
}

fn median(sample: &[f64]) -> f64 {
    sorted(sample)[sample.len() / 2]
}

fn sorted(sample: &[f64]) -> Vec<f64> {
    let mut sorted = sample.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}
