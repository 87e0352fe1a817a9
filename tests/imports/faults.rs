//! Rows with faults: all of them are told by line, column and kind, and nothing of the file is kept.

use harness::with_desk;
use tomari_shared::imports::{ImportColumn as Column, ImportFault, ImportFaultKind as Kind, ImportState};
use tomari_shared::limits::IMPORT_FAULTS_KEPT;

use crate::{CSV, JSON_LINES, import};

type Told = (u64, Option<Column>, Kind);

fn told(faults: &[ImportFault]) -> Vec<Told> {
    faults
        .iter()
        .map(|fault| (fault.line, fault.column, fault.kind))
        .collect()
}

#[tokio::test]
async fn every_kind_of_fault_is_told_by_its_line_and_nothing_is_imported() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let long = "x".repeat(501);
        let many = vec!["x"; 51].join("|");
        let file = format!(
            "id,language,question,answer,alternatives,category,priority,visibility,status,reviewed\n\
             good,en,Q,A,,,,,,\n\
             ,en,Q,A,,,,,,\n\
             a,xx,Q,A,,,,,,\n\
             b,en,{long},A,,,,,,\n\
             c,en,Q,,,,,,,\n\
             d,en,Q,A,{many},,,,,\n\
             e,en,Q,A,,food,,,,\n\
             f,en,Q,A,,,6,,,\n\
             g,en,Q,A,,,,secret,,\n\
             h,en,Q,A,,,,,gone,\n\
             settings:wifi,en,Q,A,,,,,,\n\
             good,en,Q,A,,,,,,\n\
             good,ja,Q,A,,,1,,,\n\
             i,en,Q\n\
             j,en,Q,A,,,soon,,,\n\
             k,en,Q,A,,,,,,maybe\n\
             l,en,Q,It costs [[price]].,,,,,,\n\
             m,en,Q,It costs [[price]].,,,,,draft,\n\
             n,en,Q,The password is ⟦wifi_password⟧.,,,,,,\n"
        );
        let refused = import(desk, &owner, CSV, file).await;
        assert_eq!(refused.state, ImportState::Refused);
        let expected: Vec<Told> = vec![
            (3, Some(Column::Id), Kind::Empty),
            (4, Some(Column::Language), Kind::UnknownWord),
            (5, Some(Column::Question), Kind::TooLong),
            (6, Some(Column::Answer), Kind::Empty),
            (7, Some(Column::Alternatives), Kind::TooMany),
            (8, Some(Column::Category), Kind::UnknownWord),
            (9, Some(Column::Priority), Kind::OutOfRange),
            (10, Some(Column::Visibility), Kind::UnknownWord),
            (11, Some(Column::Status), Kind::UnknownWord),
            (12, Some(Column::Id), Kind::Reserved),
            (13, None, Kind::Duplicate),
            (14, None, Kind::Contradiction),
            (15, None, Kind::Malformed),
            (16, None, Kind::Malformed),
            (17, Some(Column::Reviewed), Kind::UnknownWord),
            (18, Some(Column::Answer), Kind::Blank),
            (20, Some(Column::Answer), Kind::BadCharacter),
        ];
        assert_eq!(told(&refused.faults), expected);
        assert_eq!(
            (
                refused.faults_total,
                refused.rows,
                refused.stored,
                refused.intents
            ),
            (17, None, 0, None)
        );
        assert_eq!(
            refused.faults[1].detail,
            "language: `xx` is not one of the languages offered"
        );
        assert_eq!(desk.count("intents").await, 0);
        // The house can go on at once.
        let good = "id,language,question,answer\ngood,en,Q,A\n";
        assert_eq!(import(desk, &owner, CSV, good).await.state, ImportState::Done);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_header_is_told_once_and_a_long_list_is_cut_but_counted() {
    with_desk(async |desk| {
        let (_, owner) = desk.house_with_owner("hibari").await;
        let rows = "a,en,Q\n".repeat(500);
        let refused = import(desk, &owner, CSV, format!("id,言語,question\n{rows}")).await;
        assert_eq!(
            told(&refused.faults),
            [
                (1, None, Kind::UnknownColumn),
                (1, Some(Column::Language), Kind::MissingColumn),
                (1, Some(Column::Answer), Kind::MissingColumn),
            ]
        );
        let empty = import(desk, &owner, CSV, "id,language,question,answer\n").await;
        assert_eq!(told(&empty.faults), [(1, None, Kind::NoRows)]);
        let lines = "{\"id\":\"a\",\"language\":\"en\",\"question\":\"Q\"}\n{\"x\":1}\nno JSON\n";
        let refused = import(desk, &owner, JSON_LINES, lines).await;
        assert_eq!(
            told(&refused.faults),
            [
                (1, Some(Column::Answer), Kind::MissingColumn),
                (2, None, Kind::UnknownColumn),
                (3, None, Kind::Malformed),
            ]
        );
        let bad = "nothing\n".repeat(3_000);
        let refused = import(desk, &owner, JSON_LINES, bad).await;
        assert_eq!(
            (refused.faults.len(), refused.faults_total),
            (IMPORT_FAULTS_KEPT, 3_000)
        );
        assert_eq!(refused.faults[99].line, 100);
    })
    .await;
}
