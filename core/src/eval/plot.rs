//! An evaluation as a picture: how confidence holds, and what answering more costs.

use std::fmt::Write as _;

use super::report::Evaluation;

const SIDE: f64 = 260.0;
const TOP: f64 = 40.0;
const LEFT: f64 = 60.0;
const APART: f64 = 90.0;

/// An SVG document with two panels, each with axes from 0 to 1: the reliability diagram (how often questions of a confidence are
/// answered rightly) and the risk-coverage curve (the share of wrong answers among the share answered), with the threshold.
#[must_use]
pub fn svg(evaluation: &Evaluation) -> String {
    let (width, height) = (LEFT + SIDE + APART + SIDE + 30.0, TOP + SIDE + 60.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"title description\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n\
         <title id=\"title\">Confidence and its worth</title>\n\
         <desc id=\"description\">Left: for questions by confidence, how often the best entry is right; a perfect \
         confidence lies on the diagonal. Right: the share of wrong answers over the share of questions answered; the \
         dot is the threshold {:.2}.</desc>\n\
         <style>.ink{{fill:#2b2320}}.axis{{stroke:#94847a;fill:none}}.line{{stroke:#8a4b2a;fill:none;stroke-width:2}}\
         .dot{{fill:#8a4b2a}}.paper{{fill:#fbf7f1}}@media(prefers-color-scheme:dark){{.ink{{fill:#f2e9e1}}\
         .line{{stroke:#e9a77f}}.dot{{fill:#e9a77f}}.paper{{fill:#1c1815}}}}</style>\n\
         <rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n",
        evaluation.threshold
    );
    let total: usize = evaluation.reliability.iter().map(|bin| bin.count).sum();
    let threshold = f64::from(evaluation.threshold);
    let left = LEFT;
    let right = LEFT + SIDE + APART;
    panel(&mut out, left, "Reliability", "confidence", "right");
    line(&mut out, "axis", &[at(left, 0.0, 0.0), at(left, 1.0, 1.0)]);
    for bin in evaluation.reliability.iter().filter(|bin| bin.count > 0) {
        let (x, y) = at(left, bin.confidence, bin.accuracy);
        // The area of a dot is its number of questions.
        let radius = (count(bin.count) / count(total.max(1))).sqrt() * 20.0 + 1.5;
        let _ = writeln!(
            out,
            "<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" fill-opacity=\"0.7\"/>"
        );
    }
    panel(
        &mut out,
        right,
        "Risk and coverage",
        "share answered",
        "share of them wrong",
    );
    let curve: Vec<(f64, f64)> = evaluation
        .risk_coverage
        .iter()
        .map(|point| at(right, point.coverage, point.risk))
        .collect();
    line(&mut out, "line", &curve);
    let chosen = evaluation
        .risk_coverage
        .iter()
        .rfind(|point| point.threshold >= threshold);
    if let Some(point) = chosen {
        let (x, y) = at(right, point.coverage, point.risk);
        let _ = writeln!(
            out,
            "<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\"/>\n\
             <text class=\"ink\" x=\"{:.1}\" y=\"{:.1}\">threshold {:.2}</text>",
            x - 20.0,
            y - 60.0,
            evaluation.threshold
        );
    }
    out.push_str("</svg>\n");
    out
}

/// Where a point with coordinates from 0 to 1 lies in the panel that begins at `left`.
fn at(left: f64, x: f64, y: f64) -> (f64, f64) {
    (left + x * SIDE, TOP + (1.0 - y) * SIDE)
}

fn panel(out: &mut String, left: f64, heading: &str, below: &str, beside: &str) {
    let bottom = TOP + SIDE;
    let middle = left + SIDE / 2.0;
    let _ = writeln!(
        out,
        "<text class=\"ink\" x=\"{left}\" y=\"24\" font-size=\"15\">{heading}</text>\n\
         <rect class=\"axis\" x=\"{left}\" y=\"{TOP}\" width=\"{SIDE}\" height=\"{SIDE}\"/>\n\
         <text class=\"ink\" x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{below}</text>\n\
         <text class=\"ink\" transform=\"translate({} {}) rotate(-90)\" text-anchor=\"middle\">{beside}</text>",
        bottom + 38.0,
        left - 36.0,
        TOP + SIDE / 2.0
    );
    for tick in [0.0, 0.5, 1.0] {
        let (x, y) = at(left, tick, tick);
        let _ = writeln!(
            out,
            "<text class=\"ink\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{tick}</text>\n\
             <text class=\"ink\" x=\"{}\" y=\"{}\" text-anchor=\"end\">{tick}</text>",
            bottom + 18.0,
            left - 8.0,
            y + 4.0
        );
    }
}

fn line(out: &mut String, class: &str, points: &[(f64, f64)]) {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = writeln!(
        out,
        "<polyline class=\"{class}\" points=\"{}\"/>",
        points.join(" ")
    );
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of questions are far below 2^52"
)]
const fn count(number: usize) -> f64 {
    number as f64
}
