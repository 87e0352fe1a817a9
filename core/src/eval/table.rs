//! An evaluation as text for a terminal.

use std::fmt::Write as _;

use super::arms::Arms;
use super::calibration::Bin;
use super::report::{Evaluation, Report, WITH_INTERVALS, main_figures};

/// The figures of all questions with their intervals, then the figures by language.
#[must_use]
pub fn evaluation(evaluation: &Evaluation) -> String {
    let all = &evaluation.all;
    let mut text = String::new();
    line(
        &mut text,
        "questions",
        &format!(
            "{:>8} answerable, {} unanswerable",
            all.answerable, all.unanswerable
        ),
    );
    for (name, value) in WITH_INTERVALS.into_iter().zip(main_figures(all)) {
        let interval = evaluation
            .intervals
            .get(name)
            .map_or_else(String::new, |interval| {
                format!("  [{:.4}, {:.4}]", interval.low, interval.high)
            });
        line(
            &mut text,
            name,
            &format!("{value:>8.4}{interval}{}", remark(name)),
        );
    }
    let figure = |value: f64| format!("{value:>8.4}");
    line(
        &mut text,
        "ECE, equal mass",
        &figure(all.expected_calibration_error_equal_mass),
    );
    line(&mut text, "Brier score", &figure(all.brier_score));
    line(
        &mut text,
        "ROC area",
        &all.roc_area.map_or_else(|| format!("{:>8}", "-"), figure),
    );
    line(&mut text, "risk-coverage area", &figure(all.risk_coverage_area));
    line(
        &mut text,
        "time per search",
        &format!(
            "{:>8.2} ms median, {:.2} ms 95th percentile",
            all.milliseconds_p50, all.milliseconds_p95
        ),
    );
    line(
        &mut text,
        "threshold",
        &format!(
            "{:>8.2}, parameters version {}",
            evaluation.threshold, evaluation.parameters_version
        ),
    );
    text.push('\n');
    text.push_str(&reliability(&evaluation.reliability));
    text.push_str("\nlanguage  questions recall@10 nDCG@10 success@1 answered  right  false    ECE  Brier\n");
    for (language, report) in &evaluation.languages {
        let _ = writeln!(
            text,
            "{:<9} {:>4} + {:<3} {:>8.3} {:>7.3} {:>9.3} {:>8.3} {:>6.3} {:>6.3} {:>6.3} {:>6.3}",
            language.tag(),
            report.answerable,
            report.unanswerable,
            report.recall_at_10,
            report.ndcg_at_10,
            report.success_at_1,
            report.answered,
            report.precision_of_answers,
            report.false_answers,
            report.expected_calibration_error,
            report.brier_score
        );
    }
    text
}

/// Bins of equal width.
#[must_use]
pub fn reliability(bins: &[Bin]) -> String {
    let mut text = String::from("confidence  questions   mean   right\n");
    for (number, bin) in (0_u32..).zip(bins) {
        let _ = writeln!(
            text,
            "{:.1} to {:.1} {:>12} {:>6.3} {:>7.3}",
            f64::from(number) / 10.0,
            f64::from(number + 1) / 10.0,
            bin.count,
            bin.confidence,
            bin.accuracy
        );
    }
    text
}

/// The ranking's figures with each ingredient.
#[must_use]
pub fn ablation(reports: &[(Arms, Report)]) -> String {
    let mut text = String::from("ingredients    recall@10 nDCG@10 success@1    MRR\n");
    for (arms, report) in reports {
        let _ = writeln!(
            text,
            "{arms:<14} {:>9.4} {:>7.4} {:>9.4} {:>6.4}",
            report.recall_at_10, report.ndcg_at_10, report.success_at_1, report.mean_reciprocal_rank
        );
    }
    text
}

fn remark(name: &str) -> &'static str {
    match name {
        "answered" => " of the answerable",
        "right" => " of the answers given",
        "answered all the same" => " of the unanswerable",
        "ECE" => " ten bins of equal width",
        _ => "",
    }
}

fn line(text: &mut String, name: &str, value: &str) {
    let _ = writeln!(text, "{name:<22} {value}");
}
