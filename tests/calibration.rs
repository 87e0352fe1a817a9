//! Confidence, on questions that it was not fitted to. What was measured stands in docs/decisions/0004; the bounds are a little
//! around it.

use harness::{Desk, House, demonstration_rows, with_desk};
use tomari_core::answering::THRESHOLD;
use tomari_core::eval::{self, Arms, Evaluation, Judged, Part, dataset, plot, table};
use tomari_core::import::{self, Format, Row};

/// A threshold at which hardly a wrong answer is left.
const CAREFUL: f32 = 0.90;
const DECISION: &str = include_str!("../docs/decisions/0004-confidence.md");

fn data(file: &str) -> String {
    let path = format!("{}/data/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("the project's data")
}

fn rows(file: &str) -> Vec<Row> {
    import::parse(&data(file), Format::JsonLines).expect("rows")
}

async fn held_out(desk: &Desk) -> Vec<Judged> {
    let demonstration = desk.house("hibari", &demonstration_rows()).await;
    let harbour = desk
        .house("harbour", &rows("harbour_hostel/knowledge.jsonl"))
        .await;
    let inn = desk.house("inn", &rows("mountain_inn/knowledge.jsonl")).await;
    let sets: [(&House, &str, Part); 4] = [
        (&demonstration, "short_questions.jsonl", Part::Even),
        (&demonstration, "paraphrased_questions.jsonl", Part::Even),
        (&harbour, "harbour_hostel/questions_held_out.jsonl", Part::Whole),
        (&inn, "mountain_inn/questions_held_out.jsonl", Part::Whole),
    ];
    let mut judged = Vec::new();
    for (house, file, part) in sets {
        let questions = dataset::parse(&data(file), part).expect("labelled questions");
        judged.extend(
            eval::ask(&desk.app, house.id, &questions, Arms::Lexical, || {})
                .await
                .expect("is asked"),
        );
    }
    judged
}

#[tokio::test]
async fn confidence_holds_on_held_out_questions() {
    with_desk(async |desk| {
        let judged = held_out(desk).await;
        let version = desk.app.searcher.calibration.version;
        let at = |threshold| Evaluation::of(&judged, threshold, version);

        let evaluation = at(THRESHOLD);
        let report = &evaluation.all;
        assert_eq!((report.answerable, report.unanswerable), (434, 198));
        assert!(report.expected_calibration_error <= 0.05, "{report:?}");
        assert!(report.roc_area.is_some_and(|area| area >= 0.88), "{report:?}");
        assert!(report.precision_of_answers >= 0.92, "{report:?}");
        assert!(report.answered >= 0.22, "{report:?}");
        assert!(report.false_answers <= 0.06, "{report:?}");
        let careful = at(CAREFUL).all;
        assert!(careful.precision_of_answers >= 0.95, "{careful:?}");
        assert!(careful.answered >= 0.22, "{careful:?}");

        let picture = plot::svg(&evaluation);
        assert!(picture.starts_with("<svg") && picture.matches("<circle").count() > 5);
        let text = table::evaluation(&evaluation);
        for language in ["ja", "en", "zh-Hans", "zh-Hant", "ko", "fr"] {
            assert!(text.contains(&format!("\n{language:<9} ")), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_parameters_are_the_documented_ones() {
    with_desk(async |desk| {
        let version = desk.app.searcher.calibration.version;
        assert!(
            DECISION.contains(&format!("Parameters version {version}.")),
            "version {version} is not what docs/decisions/0004 describes"
        );
    })
    .await;
}
