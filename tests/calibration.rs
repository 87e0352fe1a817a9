//! Confidence, on questions that it was not fitted to. What was measured stands in docs/decisions/0004.

use harness::{House, demonstration_rows, with_desk};
use tomari_core::answering::THRESHOLD;
use tomari_core::eval::{self, Arms, Evaluation, Judged, Part, dataset, plot};
use tomari_core::import::{self, Format, Row};

fn data(file: &str) -> String {
    let path = format!("{}/data/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("the project's data")
}

fn rows(file: &str) -> Vec<Row> {
    import::parse(&data(file), Format::JsonLines).expect("rows")
}

#[tokio::test]
async fn confidence_holds_on_held_out_questions() {
    with_desk(async |desk| {
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
        let mut judged: Vec<Judged> = Vec::new();
        for (house, file, part) in sets {
            let questions = dataset::parse(&data(file), part).expect("labelled questions");
            let answers = eval::ask(&desk.app, house.id, &questions, Arms::Lexical, || {})
                .await
                .expect("is asked");
            judged.extend(answers);
        }
        let version = desk.app.searcher.calibration.version;
        let evaluation = Evaluation::of(&judged, THRESHOLD, version);
        let report = &evaluation.all;
        assert_eq!((report.answerable, report.unanswerable), (434, 198));
        assert!(report.expected_calibration_error_equal_mass <= 0.05, "{report:?}");
        assert!(report.expected_calibration_error <= 0.055, "{report:?}");
        assert!(report.precision_of_answers >= 0.92, "{report:?}");
        assert!(report.answered >= 0.34, "{report:?}");
        assert!(report.false_answers <= 0.06, "{report:?}");
        let picture = plot::svg(&evaluation);
        assert!(picture.starts_with("<svg") && picture.matches("<circle").count() > 5);
    })
    .await;
}
